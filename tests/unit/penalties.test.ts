import { test } from 'node:test';
import assert from 'node:assert/strict';
import { additionalPenaltyFault, penaltyFault } from '../../src/law/limits.ts';
import { mciOn, newestMci, tenge } from '../../src/law/mci.ts';
import { loadContent } from '../../src/store/load.ts';

test('a criminal infraction keeps to its own range of fines, work and arrest', () => {
  assert.equal(penaltyFault({ type: 'fine', max: 80, unit: 'MCI' }, 'criminal', 'criminal-infraction'), null);
  assert.match(penaltyFault({ type: 'fine', max: 300, unit: 'MCI' }, 'criminal', 'criminal-infraction') ?? '', /above the limit of 200/);
  assert.match(penaltyFault({ type: 'community-service', max: 240, unit: 'hours' }, 'criminal', 'criminal-infraction') ?? '', /above the limit of 200.*art\. 43/);
  assert.match(penaltyFault({ type: 'arrest', max: 60, unit: 'days' }, 'criminal', 'criminal-infraction') ?? '', /above the limit of 50/);
  assert.match(penaltyFault({ type: 'imprisonment', max: 1, unit: 'years' }, 'criminal', 'criminal-infraction') ?? '', /not a penalty for a criminal infraction/);
});

test('a crime starts where an infraction ends', () => {
  assert.equal(penaltyFault({ type: 'fine', max: 2000, unit: 'MCI' }, 'criminal', 'minor-gravity'), null);
  assert.match(penaltyFault({ type: 'fine', max: 100, unit: 'MCI' }, 'criminal', 'minor-gravity') ?? '', /below the limit of 200/);
  assert.match(penaltyFault({ type: 'fine', max: 20_000, unit: 'MCI' }, 'criminal', 'grave') ?? '', /above the limit of 10000/);
  assert.match(penaltyFault({ type: 'imprisonment', min: 12, max: 16, unit: 'years' }, 'criminal', 'grave') ?? '', /above the limit of 15/);
  assert.equal(penaltyFault({ type: 'imprisonment', min: 17, max: 20, unit: 'years' }, 'criminal', 'especially-grave'), null);
  assert.match(penaltyFault({ type: 'imprisonment', min: 17, max: 21, unit: 'years' }, 'criminal', 'especially-grave') ?? '', /above the limit of 20/);
  assert.match(penaltyFault({ type: 'restriction-of-freedom', max: 8, unit: 'years' }, 'criminal', 'medium-gravity') ?? '', /above the limit of 7/);
  assert.match(penaltyFault({ type: 'arrest', max: 50, unit: 'days' }, 'criminal', 'minor-gravity') ?? '', /infractions only/);
});

test('an administrative penalty keeps to the administrative code', () => {
  assert.equal(penaltyFault({ type: 'warning' }, 'administrative'), null);
  assert.equal(penaltyFault({ type: 'administrative-arrest', max: 30, unit: 'days' }, 'administrative'), null);
  assert.match(penaltyFault({ type: 'administrative-arrest', max: 31, unit: 'days' }, 'administrative') ?? '', /above the limit of 30/);
  assert.match(penaltyFault({ type: 'fine', max: 201, unit: 'MCI' }, 'administrative') ?? '', /above the limit of 200/);
  assert.equal(penaltyFault({ type: 'fine', max: 400, unit: 'MCI', payer: 'large-business' }, 'administrative'), null);
  assert.match(penaltyFault({ type: 'imprisonment', max: 1, unit: 'years' }, 'administrative') ?? '', /not an administrative penalty/);
  assert.match(penaltyFault({ type: 'administrative-arrest', max: 10, unit: 'days' }, 'criminal') ?? '', /not a criminal penalty/);
});

test('amounts must be whole: unit, order, and none where none belongs', () => {
  assert.match(penaltyFault({ type: 'fine', max: 80, unit: 'days' }, 'criminal', 'criminal-infraction') ?? '', /measured in MCI/);
  assert.match(penaltyFault({ type: 'fine', min: 200, max: 100, unit: 'MCI' }, 'criminal', 'minor-gravity') ?? '', /above max/);
  assert.match(penaltyFault({ type: 'fine' }, 'criminal') ?? '', /needs max and unit/);
  assert.match(penaltyFault({ type: 'life-imprisonment', max: 20, unit: 'years' }, 'criminal') ?? '', /takes no amount/);
  assert.equal(additionalPenaltyFault({ type: 'ban-from-post', mandatory: true, lifetime: true }), null);
  assert.match(additionalPenaltyFault({ type: 'ban-from-post', mandatory: false, max: 12, unit: 'years' }) ?? '', /above the limit of 10/);
  assert.match(additionalPenaltyFault({ type: 'ban-from-post', mandatory: false }) ?? '', /needs max in years/);
});

test('a fine in tenge uses the index of the day of the offence', () => {
  const { mci } = loadContent(process.cwd()).content;
  assert.equal(tenge(mci, 80, '2024-06-16'), 295_360);
  assert.equal(tenge(mci, 80, '2025-06-16'), 314_560);
  assert.equal(tenge(mci, 80, '2026-11-24'), 346_000);
  assert.equal(tenge(mci, 200, '2026-01-01'), 865_000);
  assert.equal(mciOn(mci, '2020-03-31'), 2651);
  assert.equal(mciOn(mci, '2020-04-01'), 2778);
  assert.equal(mciOn(mci, '2022-06-01'), 3063);
  assert.throws(() => mciOn(mci, '2013-12-31'), /content\/mci\.yaml/);
  assert.equal(newestMci(mci, '2026-11-24').from, '2026-01-01');
  assert.equal(newestMci(mci.slice(0, -1), '2026-11-24').from, '2025-01-01');
  assert.throws(() => newestMci(mci, '2013-12-31'), /content\/mci\.yaml/);
});
