import { after, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/store/checks.ts';
import { loadContent } from '../../src/store/load.ts';
import { writeSyntheticContent } from './synthetic.ts';

/** Sound made-up content of which one file can be broken at a time. */
export interface Breakable {
  /** The folder it lies in. */
  root: string;
  messages: () => string[];
  /** Changes one file, gives the messages, and puts the file back; `null` removes it. */
  broken: (file: string, change: ((text: string) => string) | null) => string[];
}

/** A kind of bad input: its name, the file, the one change to it (`null` removes it), and the message its author must see. */
export type Fault = readonly [name: string, file: string, change: ((text: string) => string) | null, message: RegExp];

/** A change that puts one text for the first place of another. */
export const swap = (from: string | RegExp, to: string) => (text: string): string => text.replace(from, to);

/** Sound content for the tests of one file; it is removed when they have run. */
export function breakableContent(provisions = 2): Breakable {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  after(() => rmSync(root, { recursive: true, force: true }));
  writeSyntheticContent(root, provisions, 1);
  const messages = (): string[] => {
    const { content, problems } = loadContent(root);
    return [...problems, ...checkContent(content)].map((p) => `${p.file} · ${p.field}: ${p.found} → ${p.mend}`);
  };
  return {
    root,
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
  };
}

/** One test for the sound content, and one for each fault: its message is there, with file, field and mend. */
export function testFaults(content: Breakable, faults: readonly Fault[]): void {
  test('sound content has no fault', () => assert.deepEqual(content.messages(), []));
  for (const [name, file, change, message] of faults) {
    test(`fails with file, field and mend: ${name}`, () => {
      const found = content.broken(file, change);
      assert.ok(found.some((m) => message.test(m)), `expected ${String(message)}, got:\n${found.join('\n') || '(no fault)'}`);
      assert.ok(found.every((m) => m.startsWith('content/')), 'every message begins with its file');
    });
  }
}
