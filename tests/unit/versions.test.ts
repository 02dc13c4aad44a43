import { test } from 'node:test';
import assert from 'node:assert/strict';
import { addDays, firstDay, isIsoDate, isPartialDate, siteDate } from '../../src/law/dates.ts';
import { latestVersion, statusOn, versionFaults, versionOn, wordingSince } from '../../src/law/versions.ts';

const version = (from: string | null, to: string | null) => ({ from, to, rules: [] });
const provision = (inForce: { from: string | null; to: string | null }, ...versions: [string | null, string | null][]) => ({
  inForce, versions: versions.map(([from, to]) => version(from, to)),
});

test('a day is a real calendar day, a partial date may stop at month or year', () => {
  assert.ok(isIsoDate('2024-02-29'));
  for (const wrong of ['2023-02-29', '2024-6-1', '2024-13-01', '16.06.2024', '']) assert.ok(!isIsoDate(wrong), wrong);
  for (const right of ['2017', '2017-07', '2017-07-03']) assert.ok(isPartialDate(right), right);
  for (const wrong of ['2017-13', '2017-00', '17', '2017-02-30']) assert.ok(!isPartialDate(wrong), wrong);
});

test('days are counted over months and leap years', () => {
  assert.equal(addDays('2024-06-16', -1), '2024-06-15');
  assert.equal(addDays('2024-02-28', 1), '2024-02-29');
  assert.equal(addDays('2025-12-31', 60), '2026-03-01');
  assert.throws(() => addDays('2024-06', 1), /YYYY-MM-DD/);
  assert.equal(firstDay('2017-07'), '2017-07-01');
  assert.equal(firstDay('2017'), '2017-01-01');
  assert.equal(firstDay('2017-07-03'), '2017-07-03');
});

test('the site’s day comes from SITE_DATE and must be a day', () => {
  assert.equal(siteDate({ SITE_DATE: '2027-01-02' }), '2027-01-02');
  assert.throws(() => siteDate({ SITE_DATE: 'tomorrow' }), /SITE_DATE is "tomorrow"/);
  assert.match(siteDate({}), /^\d{4}-\d{2}-\d{2}$/);
});

test('the wording in force on a day is the one whose days hold it', () => {
  const p = provision({ from: '2017-07', to: null }, [null, '2024-06-15'], ['2024-06-16', '2025-09-15'], ['2025-09-16', null]);
  assert.equal(versionOn(p, '2017-06-30'), null);
  assert.equal(versionOn(p, '2020-01-01'), p.versions[0]);
  assert.equal(versionOn(p, '2024-06-15'), p.versions[0]);
  assert.equal(versionOn(p, '2024-06-16'), p.versions[1]);
  assert.equal(versionOn(p, '2025-09-16'), p.versions[2]);
  assert.equal(wordingSince(p), '2025-09-16');
  assert.equal(latestVersion(p), p.versions[2]);
});

test('a provision is in force through its last day and repealed on the next', () => {
  const p = provision({ from: '2015-01-01', to: '2026-03-01' }, ['2015-01-01', '2026-03-01']);
  assert.equal(statusOn(p, '2014-12-31'), 'not-yet');
  assert.equal(statusOn(p, '2026-03-01'), 'in-force');
  assert.equal(statusOn(p, '2026-03-02'), 'repealed');
  assert.equal(versionOn(p, '2026-03-02'), null);
});

test('gaps, overlaps and wrong ends are told with the day that mends them', () => {
  const says = (p: Parameters<typeof versionFaults>[0]) => versionFaults(p).map((f) => `${f.fault} / ${f.mend}`).join('\n');
  assert.equal(says(provision({ from: null, to: null }, ['2024-06-16', null])), '');
  assert.match(says(provision({ from: null, to: null }, ['2020-01-01', '2024-06-10'], ['2024-06-16', null])), /leaves a gap.*begin on 2024-06-11/s);
  assert.match(says(provision({ from: null, to: null }, ['2020-01-01', '2024-06-16'], ['2024-06-16', null])), /overlaps.*begin on 2024-06-17/s);
  assert.match(says(provision({ from: null, to: null }, ['2020-01-01', null], ['2024-06-16', null])), /has no end.*2024-06-15/s);
  assert.match(says(provision({ from: null, to: '2024-06-15' }, ['2020-01-01', null])), /ends never but the provision ends 2024-06-15/);
  assert.match(says(provision({ from: null, to: null }, ['2020-01-01', '2019-01-01'], ['2019-01-02', null])), /before it begins/);
  assert.match(says(provision({ from: null, to: null }, ['2020-01-01', '2020-12-31'], [null, null])), /only the first version/);
  assert.match(says(provision({ from: '2021-01-01', to: null }, ['2020-01-01', null])), /before the provision/);
});
