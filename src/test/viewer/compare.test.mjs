import assert from 'node:assert/strict';
import { test } from 'node:test';
import { store } from '../../../web/state/app.js';
import { changeRows, countOf, stabilityText } from '../../../web/state/comparing.js';
import { csvOf } from '../../../web/state/csv.js';
import { phasesOf } from '../../../web/state/phases.js';

const names = [['a', 'Koor'], ['b', 'Buurthuis'], ['c', 'Club 10'], ['d', 'Club 9']].map(([id, name]) => ({ id, name, kind: 'CLUB' }));
const none = { stayed: 0, came: [], went: [], unsure: [], kept: 0, appeared: [], ended: [], strengthened: [], faded: [], shifted: [], doubtful: [], names };
const tie = (from, to) => ({ from, type: 'WORKS_WITH', to });

test('what changed is one list, actors first, by name as people count', () => {
  const rows = changeRows({ ...none, came: ['c', 'd'], appeared: [tie('c', 'a'), tie('b', 'a')], doubtful: [{ ...tie('a', 'd'), why: 'dates' }] });
  assert.deepEqual(rows.map(({ one, other }) => [one, other]), [['Club 9', undefined], ['Club 10', undefined], ['Buurthuis', 'Koor'], ['Club 10', 'Koor'], ['Koor', 'Club 9']]);
});

test('what is left out takes those who came along', () => {
  const comparison = { ...none, came: ['c'], appeared: [tie('c', 'a')], ended: [tie('b', 'a')] };
  assert.deepEqual(changeRows(comparison, new Set(['appeared'])).map(({ what }) => what), ['ended']);
  assert.equal(countOf(comparison, 'appeared'), 2);
});

test('how far a web stayed is said in words, and not when it is not known', () => {
  store.set({ texts: { 'compare.share': '{share}', 'compare.share-between': '{lowest}-{highest}', 'compare.stable.most': 'most', 'compare.stable.unknown': 'unknown' } });
  const text = (lowest, highest) => stabilityText({ ...none, stability: { lowest, highest } }).replaceAll(' ', ' ');
  assert.equal(text(0.75, 0.75), 'most 75%');
  assert.equal(text(0.7, 0.8), 'most 70%-80%');
  assert.equal(text(0.2, 0.8), 'unknown 20%-80%');
  assert.equal(stabilityText(none), '');
});

test('a cell that looks like a formula is none', () => {
  assert.equal(csvOf(['a'], [['=1+1'], ['-x'], ['say "no", please'], ['gewoon']]), '\ufeffa\r\n\'=1+1\r\n\'-x\r\n"say ""no"", please"\r\ngewoon\r\n');
});

test('a web grew by the ends of its years, or of its months when there are few', () => {
  assert.deepEqual(phasesOf({ dates: ['2014', '2014-05', '2015-02-03', '2016', '2018'] }, '2017-06-01'), ['2014-12-31', '2015-12-31', '2016-12-31', '2017-06-01']);
  assert.deepEqual(phasesOf({ dates: ['2016-02', '2016-02-20', '2016-05-01'] }, '2016-05-21'), ['2016-02-29', '2016-05-21']);
  assert.deepEqual(phasesOf({ dates: [] }, '2016-05-21'), ['2016-05-21']);
  const many = phasesOf({ dates: Array.from({ length: 30 }, (_, year) => String(1990 + year)) }, '2026-01-01');
  assert.equal(many.length, 12);
  assert.equal(many.at(-1), '2026-01-01');
});
