/**
 * `npm run check:spelling`: words of the content that neither Hunspell nor the reviewed lists know, by language. Hunspell's Kazakh dictionary knows too few
 * forms, so a Kazakh word also passes when its stem does.  --list prints the words alone; --root DIR checks another tree.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LANGUAGES, type Language } from '../src/law/types.ts';
import { loadContent } from '../src/store/load.ts';
import { spellable, unknownWords } from '../src/store/spelling.ts';

const flag = (name: string): string | undefined => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const root = flag('root') ?? process.cwd();
const DICTIONARY: Record<Language, string> = { kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' };

/** The words of a list that Hunspell does not know. */
function hunspell(language: Language, words: readonly string[]): string[] {
  const result = spawnSync('hunspell', ['-l', '-i', 'utf-8', '-d', DICTIONARY[language]], { input: words.join('\n'), encoding: 'utf8', maxBuffer: 1 << 26 });
  if (result.status !== 0) throw new Error(`hunspell ${DICTIONARY[language]}: ${result.stderr}`);
  return result.stdout.split('\n').filter(Boolean);
}

const available = (): boolean => {
  const { stdout = '', stderr = '', error } = spawnSync('hunspell', ['-D'], { encoding: 'utf8', input: '' });
  return !error && Object.values(DICTIONARY).every((name) => `${stdout}${stderr}`.includes(name));
};
if (!available() && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'hunspell', 'hunspell-ru', 'hunspell-en-gb', 'hunspell-kk'], { stdio: 'ignore' });
}
if (!available()) {
  console.log('spelling not checked: install hunspell with the dictionaries ru_RU, en_GB and kk_KZ');
  process.exit(0);
}

const { content } = loadContent(root);
let faults = 0;
for (const language of LANGUAGES) {
  const file = join(root, 'content/spelling', `${language}.txt`);
  const reviewed = readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'));
  const places = spellable(content, language);
  const unknown = unknownWords([...places.keys()], language, reviewed, (words) => hunspell(language, words));
  faults += unknown.length;
  if (process.argv.includes('--list')) console.log(unknown.join('\n'));
  else for (const word of unknown) console.log(`${language} ${word}  ${places.get(word) ?? ''}\n    mend: correct it, or add it to content/spelling/${language}.txt after reading it`);
  console.log(`${language}: ${places.size} words, ${reviewed.length} reviewed, ${unknown.length} unknown`);
}
process.exitCode = faults > 0 ? 1 : 0;
