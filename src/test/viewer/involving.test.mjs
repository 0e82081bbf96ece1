import assert from 'node:assert/strict';
import test from 'node:test';
import { currentInvolvement, nextInvolvement } from '../../../web/state/involving.js';

const DAY = '2026-11-27';
const TABLE = { level: 5, from: '2013', ring: 'inner', source: ['table'] };

test('another ring keeps the level and what was', () => {
  assert.deepEqual(nextInvolvement([TABLE], { ring: 'outer' }, DAY), [
    { ...TABLE, until: DAY },
    { level: 5, from: DAY, ring: 'outer' },
  ]);
});

test('another level keeps the ring, and no ring takes it away', () => {
  assert.deepEqual(nextInvolvement([TABLE], { level: 3 }, DAY).at(-1), { level: 3, from: DAY, ring: 'inner' });
  assert.deepEqual(nextInvolvement([TABLE], { ring: null }, DAY).at(-1), { level: 5, from: DAY });
});

test('what was said today is put right, and without a level nothing is known', () => {
  const today = [{ ...TABLE, until: DAY }, { level: 3, from: DAY }];
  assert.deepEqual(nextInvolvement(today, { level: 4 }, DAY), [{ ...TABLE, until: DAY }, { level: 4, from: DAY }]);
  assert.deepEqual(nextInvolvement([TABLE], { level: null }, DAY), [{ ...TABLE, until: DAY }]);
  assert.deepEqual(nextInvolvement(undefined, { level: 2 }, DAY), [{ level: 2, from: DAY }]);
});

test('involvement in another area stays as it is', () => {
  const elsewhere = { level: 2, from: '2010', area: 'BU1' };
  assert.deepEqual(nextInvolvement([elsewhere, TABLE], { ring: 'outer' }, DAY), [elsewhere, { ...TABLE, until: DAY }, { level: 5, from: DAY, ring: 'outer' }]);
  assert.equal(currentInvolvement([]), undefined);
});
