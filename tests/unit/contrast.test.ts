import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { coloursOf } from '../../src/styles/tokens.ts';

/** Contrast of text on its grounds, worked out from the tokens as WCAG 2.2 defines it. Level AAA for text of normal size is 7:1. */

const tokens = coloursOf(readFileSync('src/styles/tokens.css', 'utf8'));
const scheme = (name: 'light' | 'dark'): Record<string, string> => Object.fromEntries(tokens.map((token) => [token.name.slice(2), token[name]]));
const SCHEMES = { light: scheme('light'), dark: scheme('dark') };

/** Relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => Number.parseInt(colour.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Every text colour with the grounds it stands on. */
const PAIRS: [text: string, grounds: string[]][] = [
  ['text', ['ground', 'raised', 'accent-ground', 'warn-ground', 'mark']],
  ['quiet', ['ground', 'raised', 'accent-ground', 'warn-ground']],
  ['accent', ['ground', 'raised', 'accent-ground']],
  ['warn', ['ground', 'raised', 'warn-ground']],
  ['ground', ['accent', 'text']],
  ['brand-text', ['brand']],
  ['brand-quiet', ['brand']],
  ['exit-text', ['exit']],
];

test('black on white is 21:1, a colour on itself 1:1', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#0b5563', '#0b5563'), 1);
});

for (const [name, colours] of Object.entries(SCHEMES)) {
  test(`text has a contrast of 7:1 on every ground it stands on, ${name}`, () => {
    for (const [text, grounds] of PAIRS) {
      for (const ground of grounds) {
        const [a, b] = [colours[text], colours[ground]];
        assert.ok(a && b, `${name}: no token --${a ? ground : text}`);
        assert.ok(contrast(a, b) >= 7, `${name}: --${text} on --${ground} is ${contrast(a, b).toFixed(2)}`);
      }
    }
  });
}

test('a colour without a value in the dark scheme is refused, and so is a sheet without one', () => {
  assert.deepEqual(coloursOf(':root { --a: #111111; }\n@media (prefers-color-scheme: dark) { :root { --a: #222222; } }'), [{ name: '--a', light: '#111111', dark: '#222222' }]);
  assert.throws(() => coloursOf(':root { --a: #111111; }\n@media (prefers-color-scheme: dark) { :root { } }'), /--a has no dark value/);
  assert.throws(() => coloursOf(':root { --a: #111111; }'), /no block for the dark scheme/);
});
