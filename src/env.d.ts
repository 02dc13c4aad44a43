/// <reference types="astro/client" />
declare namespace App {
  interface Locals {
    /** The language of the page being rendered, for components inside prose. */
    language: import('./law/types.ts').Language;
    /** What the page being rendered reads: set by provision pages, used by the components of their prose. */
    reading: import('./store/reading.ts').Reading;
  }
}
