import { test } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { citedVersion, courtCitation, fullCitation, legalReference, listCitation, versionWords } from '../../src/store/cite-long.ts';
import { loadContent } from '../../src/store/load.ts';
import { LANGUAGES, type Language, type Version } from '../../src/law/types.ts';

const { content } = loadContent(process.cwd());
const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
function provision(id: string) {
  const found = content.provisions.get(id);
  const act = found && content.acts.get(found.act);
  assert.ok(found && act, id);
  return { found, act };
}

type Fixture = { id: string; 'as-of'?: string; until?: string; places: ({ part?: string; item?: string } & Record<Language, string>)[] };
const fixtures = load(readFileSync(join(import.meta.dirname, 'citations-fixture.yaml'), 'utf8')) as Fixture[];

test('court citations of 40 provisions, part by part, are those checked by hand', () => {
  assert.ok(fixtures.length >= 40);
  for (const { id, places, ...version } of fixtures) {
    const { found, act } = provision(id);
    const cited = version.until ? { kind: 'until' as const, date: version.until } : { kind: 'as-of' as const, date: version['as-of'] ?? '' };
    for (const { part, item, ...words } of places) {
      for (const l of LANGUAGES) assert.equal(plain(courtCitation(act, found, l, cited, { ...(part ? { part } : {}), ...(item ? { item } : {}) })), words[l], `${id} ${part ?? ''} ${item ?? ''} ${l}`);
    }
  }
});

test('the fixture holds every part of the offences it names', () => {
  for (const { id, places } of fixtures) {
    const parts = provision(id).found.versions.at(-1)?.parts?.filter((p) => p.part !== 'single').map((p) => p.part) ?? [];
    for (const part of parts) assert.ok(places.some((p) => p.part === part && !p.item), `${id}: part ${part} is missing`);
  }
});

const FULL: [id: string, language: Language, place: { part?: string; item?: string }, words: string][] = [
  ['cc-108-1', 'ru', { part: '2', item: '8' }, 'Уголовный кодекс Республики Казахстан от 3 июля 2014 года № 226-V, ст. 108-1, ч. 2, п. 8) (в редакции от 08.03.2026)'],
  ['cc-108-1', 'kk', { part: '2', item: '8' }, 'Қазақстан Республикасының 2014 жылғы 3 шілдедегі № 226-V Қылмыстық кодексі, 108-1-баптың 2-бөлігінің 8) тармағы (08.03.2026 редакциясы)'],
  ['cc-108-1', 'en', { part: '2', item: '8' }, 'Criminal Code of the Republic of Kazakhstan, No. 226-V of 3 July 2014, art. 108-1(2)(8) (version of 08.03.2026)'],
  ['cao-73', 'ru', {}, 'Кодекс Республики Казахстан об административных правонарушениях от 5 июля 2014 года № 235-V, ст. 73 (в редакции от 08.03.2026)'],
  ['lpo-60', 'ru', { part: '1' }, 'Закон Республики Казахстан от 30 декабря 2025 года № 245-VIII «О профилактике правонарушений», ст. 60, п. 1 (в редакции от 08.03.2026)'],
  ['lpo-60', 'kk', { part: '1' }, '«Құқық бұзушылық профилактикасы туралы» Қазақстан Республикасының 2025 жылғы 30 желтоқсандағы № 245-VIII Заңы, 60-баптың 1-тармағы (08.03.2026 редакциясы)'],
  ['lpo-60', 'en', { part: '1' }, 'Law of the Republic of Kazakhstan on Prevention of Offences, No. 245-VIII of 30 December 2025, art. 60(1) (version of 08.03.2026)'],
  ['fc-70', 'kk', {}, '«Неке (ерлі-зайыптылық) және отбасы туралы» Қазақстан Республикасының 2011 жылғы 26 желтоқсандағы № 518-IV Кодексі, 70-бап (08.03.2026 редакциясы)'],
  ['mo-506', 'ru', { part: '4' }, 'Приказ министра просвещения от 21 декабря 2022 года № 506, п. 4 (в редакции от 08.03.2026)'],
];

test('a full citation names the act with its day and number', () => {
  for (const [id, language, place, words] of FULL) {
    const { found, act } = provision(id);
    assert.equal(plain(fullCitation(act, found, language, { kind: 'as-of', date: '2026-03-08' }, place)), words);
  }
});

test('an entry of a list of sources names the heading and the official text', () => {
  const { found, act } = provision('cc-109-1');
  const version = { kind: 'as-of' as const, date: '2026-03-08' };
  const cite = (l: Language): string => plain(listCitation(act, found, l, version, 'https://zan.gov.kz/x'));
  assert.equal(cite('ru'), 'Уголовный кодекс Республики Казахстан от 3 июля 2014 года № 226-V (в редакции от 08.03.2026). Ст. 109-1. Побои [Электронный ресурс]. – URL: https://zan.gov.kz/x');
  assert.equal(cite('kk'), 'Қазақстан Республикасының 2014 жылғы 3 шілдедегі № 226-V Қылмыстық кодексі (08.03.2026 редакциясы). 109-1-бап. Ұрып-соғу [Электрондық ресурс]. – URL: https://zan.gov.kz/x');
  assert.equal(cite('en'), 'Criminal Code of the Republic of Kazakhstan, No. 226-V of 3 July 2014 (version of 08.03.2026). Art. 109-1. Beatings (battery). URL: https://zan.gov.kz/x');
});

test('the version cited is the newest read, the day an earlier wording came, or the last day of a past one', () => {
  const version = (from: string | null, to: string | null): Version => ({ from, to });
  const [first, second, third] = [version(null, '2020-12-31'), version('2021-01-01', '2024-06-15'), version('2024-06-16', null)];
  const alive = { versions: [first, second, third], readUpTo: '2026-03-08' };
  assert.deepEqual(citedVersion(alive, third), { kind: 'as-of', date: '2026-03-08' });
  assert.deepEqual(citedVersion(alive, second), { kind: 'as-of', date: '2021-01-01' });
  assert.deepEqual(citedVersion(alive, first), { kind: 'until', date: '2020-12-31' });
  const dead = version('2021-01-01', '2026-03-01');
  assert.deepEqual(citedVersion({ versions: [dead], readUpTo: '2026-03-02' }, dead), { kind: 'until', date: '2026-03-01' });
  assert.equal(citedVersion({ versions: [third], readUpTo: null }, third), null);
  assert.equal(versionWords(null, 'ru'), '');
  assert.equal(versionWords({ kind: 'as-of', date: '2017-07' }, 'ru'), ' (в редакции от 07.2017)');
});

test('a by-law is a reference by its own name, without act, article and day of an act', () => {
  const { found, act } = provision('mo-506');
  const reference = legalReference(act, found, { kind: 'as-of', date: '2024-08-25' }, 'en', 'https://example.org/');
  assert.equal(reference.note, 'version of 25.08.2024; Order of the Minister of Enlightenment No. 506 of 21 December 2022');
  for (const field of ['container-title', 'section', 'number', 'issued'] as const) assert.ok(!(field in reference), field);
});
