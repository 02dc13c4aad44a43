/** Astro keeps entries of removed files in its stores; a build starts without them. */
import { rmSync } from 'node:fs';

for (const folder of ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'dist']) rmSync(folder, { recursive: true, force: true });
