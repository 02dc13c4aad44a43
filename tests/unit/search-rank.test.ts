import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { find } from '../../src/search/find.ts';
import { prepare, rank, stemsNeeded, type Prepared } from '../../src/search/rank.ts';
import { indexLoader } from '../../src/search/load-index.ts';
import { bucketOf, PAGES_IN_FILE, splitIndex, type SearchIndex } from '../../src/search/search-index.ts';
import { stemsOf } from '../../src/search/stems.ts';

/** A small index as the build makes it. */
function small(): SearchIndex {
  const pages = [
    { id: 'cc-109-1', url: '/ru/criminal-code/109-1/', title: 'Побои', answer: 'Побои наказывают штрафом', kind: 'offence', status: 'in-force' as const, prefix: 'cc', article: '109-1', parts: ['1', '2'], act: 'criminal-code', audience: ['citizens'] },
    { id: 'cao-73-2', url: '/ru/admin-code/73-2/', title: 'Побои', answer: 'Раньше', kind: 'offence', status: 'repealed' as const, prefix: 'cao', article: '73-2', parts: ['1'], act: 'admin-code', audience: ['lawyers'] },
    { id: 'lpo-60', url: '/ru/prevention-law-2025/60/', title: 'Защитное предписание', answer: 'Полиция запрещает приближаться', kind: 'protective-measure', status: 'in-force' as const, prefix: 'lpo', article: '60', parts: [], act: 'prevention-law-2025', audience: ['citizens'] },
    { id: 'help-102', url: '/ru/help/#help-102', title: '102: Полиция', answer: '', line: '102' },
  ];
  const terms: Record<string, number[]> = {};
  pages.forEach((page, i) => { for (const stem of stemsOf(page.title, 'ru')) (terms[stem] ??= []).push(i, 10); });
  return {
    language: 'ru', pages, terms, surfaces: { побо: 'побои' },
    groups: [
      { ru: ['муж бьет', 'ударил'], kk: ['күйеуім ұрды'], en: ['husband hits'], pages: [0, 2] },
      { ru: ['бьет сейчас', 'помогите'], kk: ['көмектесіңіз'], en: ['help me'], pages: [3, 2], crisis: true },
    ],
    same: { ru: [['бьет', 'избил', 'ударил']], kk: [], en: [] },
  };
}
/** An index read whole. */
function whole(index: SearchIndex): Prepared {
  const p = prepare(splitIndex(index).core);
  for (const [stem, places] of Object.entries(index.terms)) p.terms.set(stem, places);
  return p;
}
const p = whole(small());
const first = (query: string): string | undefined => p.pages[rank(query, p).hits[0]?.page ?? -1]?.id;

test('everyday words, their forms and other languages lead to the page', () => {
  for (const query of ['муж бьет', 'мужем избита, муж избил', 'меня муж ударил', 'күйеуім ұрды', 'куйеуим урды', 'my husband hits me', 've; ,mtn']) assert.equal(first(query), 'cc-109-1', query);
});

test('what is repealed stands below what is in force', () => {
  assert.deepEqual(rank('побои', p).hits.map((h) => p.pages[h.page]?.id), ['cc-109-1', 'cao-73-2']);
});

test('a situation is found by its words, stands below the provision it rests on, and leaves all other weights as they were', () => {
  const index = small();
  const situation = index.pages.push({ id: 'situation-hit', url: '/ru/what-happened/hit/', title: 'Побои и предписание', answer: '', kind: 'situation' }) - 1;
  for (const stem of stemsOf('Побои и защитное предписание: синяк', 'ru')) (index.terms[stem] ??= []).push(situation, 10);
  const known = whole(index);
  const order = (query: string): (string | undefined)[] => rank(query, known).hits.map((h) => index.pages[h.page]?.id);
  assert.deepEqual(order('побои').slice(0, 2), ['cc-109-1', 'cao-73-2']);
  assert.equal(order('защитное предписание')[0], 'lpo-60');
  assert.equal(order('синяк')[0], 'situation-hit');
  for (const [stem, weight] of p.termWeight) assert.equal(known.termWeight.get(stem), weight, stem);
});

test('a call for help is known as one, other questions are not', () => {
  assert.equal(rank('помогите, он бьет меня сейчас', p).crisis, true);
  assert.equal(rank('побои', p).crisis, false);
  assert.equal(first('помогите'), 'help-102');
});

test('a mistyped word is corrected and the correction is told', () => {
  const { hits, readAs } = rank('пабои', p);
  assert.equal(p.pages[hits[0]?.page ?? -1]?.id, 'cc-109-1');
  assert.equal(readAs, 'побои');
});

test('a word of repeated letters is not taken for a short word it sounds like', () => {
  const index = small();
  index.terms['мо'] = [0, 10];
  const q = whole(index);
  for (const query of ['ььььщщщ', 'мммммооо', 'mmmmooo']) assert.deepEqual(rank(query, q).hits, [], query);
});

test('a number jumps to its article and part; one that is not here is said to be missing, without its neighbours', () => {
  assert.equal(find('ст. 109-1 ч. 2 УК', {}, p).results[0]?.page.url, '/ru/criminal-code/109-1/#part-2');
  assert.deepEqual(find('109-2', {}, p), { results: [], crisis: false, readAs: null, missing: '109-2', language: null, sure: true });
  assert.equal(find('102', {}, p).results[0]?.page.id, 'help-102');
});

test('filters hold for every result', () => {
  assert.deepEqual(find('побои', { status: 'repealed' }, p).results.map((r) => r.page.id), ['cao-73-2']);
  assert.deepEqual(find('побои', { audience: 'citizens' }, p).results.map((r) => r.page.id), ['cc-109-1']);
});

test('10,000 random and hostile queries throw nothing, take no time and find pages of this site only', { timeout: 120_000 }, () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc.constantFrom('<img src=x onerror=alert(1)>', '\u202e\u200f\u0000', '🙂'.repeat(500), 'a'.repeat(10_240), 'ұ'.repeat(10_240), '((((((((((', '109-1'.repeat(2000), '\\', '__proto__', 'constructor', 'toString hasOwnProperty'),
    fc.array(fc.constantFrom('муж', 'бьет', 'ұрды', 'gj,jb', '109-1', 'ст.', '\u0301', '—', '"', 'constructor', '__proto__'), { maxLength: 40 }).map((words) => words.join(' ')),
  );
  let slowest = 0;
  fc.assert(fc.property(odd, (query) => {
    const before = performance.now();
    const { results } = find(query, {}, p);
    slowest = Math.max(slowest, performance.now() - before);
    for (const { page, score } of results) assert.ok(p.pages.some((known) => known.id === page.id) && (Number.isFinite(score) || score === Infinity));
  }), { numRuns: 10_000 });
  assert.ok(slowest < 1000, `the slowest query took ${slowest.toFixed(0)} ms`);
});

test('an index read piece by piece answers like one read whole, and asks for no more than it needs', async () => {
  const index = small();
  for (let i = 0; i < 40; i++) {
    index.pages.push({ id: `cc-${200 + i}`, url: `/ru/criminal-code/${200 + i}/`, title: `Статья ${i}`, answer: '', act: 'criminal-code', article: String(200 + i), kind: 'offence', status: 'in-force', parts: [] });
    for (let k = 0; k < 60; k++) (index.terms[`слово${i}${k}`] ??= []).push(index.pages.length - 1, 4);
  }
  const { core, terms, texts } = splitIndex(index);
  assert.ok(core.buckets > 1 && texts.length === Math.ceil(index.pages.length / PAGES_IN_FILE));
  for (const [n, file] of terms.entries()) for (const stem of Object.keys(file)) assert.equal(bucketOf(stem, core.buckets), n);
  const asked: string[] = [];
  const loader = indexLoader('ru', (file) => {
    asked.push(file);
    const [, kind, n] = /(index|terms|texts)(?:\/[a-z0-9]+-)?(\d*)\.json/.exec(file) ?? [];
    return Promise.resolve(kind === 'index' ? core : kind === 'terms' ? terms[Number(n)] : texts[Number(n)]);
  });
  await loader.words('побои');
  const found = find('побои', {}, await loader.core());
  await loader.texts(found, 10);
  assert.deepEqual(found.results.map((r) => [r.page.id, r.page.title]), [['cc-109-1', 'Побои'], ['cao-73-2', 'Побои']]);
  assert.deepEqual(asked, ['/ru/search/index.json', `/ru/search/terms/${core.version}-${bucketOf('побо', core.buckets)}.json`, `/ru/search/texts/${core.version}-0.json`]);
  const part = find('ст. 109-1 ч. 2 УК', {}, await loader.core());
  await loader.texts(part, 10);
  assert.deepEqual(part.results.map((r) => [r.page.url, r.page.title]), [['/ru/criminal-code/109-1/#part-2', 'Побои']]);
  await loader.rest();
  assert.equal(asked.length, 1 + core.buckets + texts.length);
  assert.deepEqual(stemsNeeded('побои', await loader.core()), []);
});

test('a file that is gone since the site was built anew makes the next search read the core again', async () => {
  const { core, terms, texts } = splitIndex(small());
  let version = 'old';
  const loader = indexLoader('ru', (file) => {
    if (file.endsWith('index.json')) return Promise.resolve({ ...core, version });
    if (!file.includes(`/${version}-`)) return Promise.reject(new Error(file));
    return Promise.resolve(file.includes('terms') ? terms[Number(/(\d+)\.json/.exec(file)?.[1])] : texts[0]);
  });
  await loader.core();
  version = 'new';
  await assert.rejects(loader.words('побои'));
  await loader.words('побои');
  assert.equal((await loader.core()).index.version, 'new');
});
