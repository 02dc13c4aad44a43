import { test } from 'node:test';
import assert from 'node:assert/strict';
import { loadContent } from '../../src/store/load.ts';
import { addresseeOf, consequencesOf, dutiesFor, penaltiesInWords, roleFilter, rulesOf, timeOf } from '../../src/store/duties.ts';
import type { Duty } from '../../src/store/schema-teachers.ts';

const { content } = loadContent(process.cwd());
const { vocabularies } = content;
const duty = (id: string): Duty => {
  const found = content.duties.duties.find((d) => d.id === id);
  assert.ok(found, id);
  return found;
};

test('deadline and addressee of a duty are those of the facts', () => {
  assert.deepEqual(timeOf(content, duty('report-offence')), { kind: 'coded', code: 'immediately' });
  assert.equal(addresseeOf(content, duty('report-offence'))?.ru, content.provisions.get('ped-15')?.versions.at(-1)?.rules?.find((r) => r.id === '15-1-10')?.toWhom?.ru);
  assert.deepEqual(timeOf(content, duty('tell-guardianship')), { kind: 'coded', code: 'not-stated' });
  assert.deepEqual(timeOf(content, duty('bullying-plan')), { kind: 'coded', code: 'start-of-school-year' });
});

test('a duty without a deadline in the facts says that none is stated, never a number', () => {
  const silent = { ...duty('report-offence'), rules: [{ provision: 'lpo-23', rule: '23-13' }] };
  assert.deepEqual(timeOf(content, silent), { kind: 'coded', code: 'not-stated' });
  assert.equal(timeOf(content, { ...silent, standing: true }).kind, 'standing');
  for (const d of content.duties.duties) if (d.within) assert.ok(!/\d/.test(d.within.en.replace(/\{[^}]*\}/g, '')), d.id);
});

test('a ban without a time limit is a duty that always holds', () => {
  assert.equal(rulesOf(content, duty('hiring'))[0]?.rule.deadline, 'no-time-limit');
  assert.equal(timeOf(content, duty('hiring')).kind, 'standing');
});

test('every pedagogue has the duty to report, and it names both addressees; the head reports for the organisation', () => {
  for (const role of ['class-teacher', 'subject-teacher', 'psychologist', 'social-pedagogue', 'kindergarten', 'college', 'coach']) {
    assert.ok(dutiesFor(content, role).some((d) => d.rules.some((r) => r.provision === 'ped-15' && r.rule === '15-1-10')), role);
  }
  assert.match(addresseeOf(content, duty('report-offence'))?.en ?? '', /law-enforcement bodies and the management/);
  assert.ok(dutiesFor(content, 'head').some((d) => d.rules.some((r) => r.provision === 'lpo-23' && r.rule === '23-1')));
  assert.ok(!dutiesFor(content, 'health-worker').some((d) => d.rules.some((r) => r.provision === 'ped-15')));
});

test('penalties in words: all of two payers, one payer alone, mildest and gravest of many', () => {
  const [silence] = consequencesOf(content, duty('report-offence'));
  assert.ok(silence && 'part' in silence);
  assert.equal(penaltiesInWords(silence.part, { vocabularies, language: 'en' }), 'individuals: fine 5\u00a0MCI; officials: fine 10\u00a0MCI');
  assert.equal(penaltiesInWords(silence.part, { vocabularies, language: 'en', payer: 'official' }), 'fine 10\u00a0MCI');
  assert.equal(penaltiesInWords(silence.part, { vocabularies, language: 'ru', payer: 'individual', mci: 4325 }), 'штраф 5\u00a0МРП (21\u00a0625\u00a0тенге)');
  const crime = consequencesOf(content, duty('report-offence'))[1];
  assert.ok(crime && 'part' in crime);
  assert.match(penaltiesInWords(crime.part, { vocabularies, language: 'en', payer: 'individual' }), /mildest: fine up to 6,000.MCI; gravest: imprisonment up to 6.years/);
});

test('a reference that leads nowhere throws, with the duty’s name', () => {
  assert.throws(() => rulesOf(content, { id: 'x', rules: [{ provision: 'ped-15', rule: 'none' }] }), /x: no rule ped-15:none/);
  assert.throws(() => consequencesOf(content, { id: 'x', consequences: [{ provision: 'cao-127-1', part: '9' }] }), /x: no consequence cao-127-1:9/);
});

test('the filter of a role hides the rows of others and the sections without any of its own', () => {
  const css = roleFilter(content.duties);
  for (const { role } of content.duties.roles) assert.ok(css.includes(`#role-${role}:target ~ section tbody tr:not([data-roles~="${role}"])`), role);
  assert.ok(css.includes('#role-health-worker:target ~ #kind-order'));
  assert.ok(!css.includes('#role-head:target ~ #kind-order'));
});
