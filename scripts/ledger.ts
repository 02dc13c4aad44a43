/** `npm run ledger`: writes tests/content/ledger.json anew, after a change of numbers was checked against the official text. */
import { writeFileSync } from 'node:fs';
import { loadContent } from '../src/store/load.ts';
import { ledgerOf } from '../tests/support/ledger.ts';

const { content, problems } = loadContent(process.cwd());
if (problems.length > 0) {
  console.error('The content has faults; run npm run check:content first.');
  process.exit(1);
}
writeFileSync('tests/content/ledger.json', `${JSON.stringify(ledgerOf(content), null, 1)}\n`);
