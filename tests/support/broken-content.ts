import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/store/checks.ts';
import { loadContent } from '../../src/store/load.ts';
import { writeSyntheticContent } from './synthetic.ts';

/** Sound made-up content of which one file can be broken at a time. */
export interface Breakable {
  messages: () => string[];
  /** Changes one file, gives the messages, and puts the file back; `null` removes it. */
  broken: (file: string, change: ((text: string) => string) | null) => string[];
  remove: () => void;
}

export function breakableContent(provisions = 2): Breakable {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  writeSyntheticContent(root, provisions, 1);
  const messages = (): string[] => {
    const { content, problems } = loadContent(root);
    return [...problems, ...checkContent(content)].map((p) => `${p.file} · ${p.field}: ${p.found} → ${p.mend}`);
  };
  return {
    messages,
    broken: (file, change) => {
      const path = join(root, file);
      const sound = readFileSync(path, 'utf8');
      try {
        if (change === null) rmSync(path);
        else {
          const changed = change(sound);
          assert.notEqual(changed, sound, 'the change must change something');
          writeFileSync(path, changed);
        }
        return messages();
      } finally {
        writeFileSync(path, sound);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
