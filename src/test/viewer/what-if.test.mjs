/** What falls away: what is marked and told of it, and an address that shows it to somebody else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HOME, MOST_WITHOUT, readRoute, writeRoute } from '../../../web/state/route.js';
import { byCarrier, losingDomains, lossMarks, lossRows } from '../../../web/state/what-if.js';

const ids = (count) => Array.from({ length: count }, (_, index) => `0190a000-0000-7000-8000-${String(index).padStart(12, '0')}`);
const loss = {
  without: ['man'], losesLastTie: ['mia'], losesOnlyPathToHelp: ['mia'], losesOnlyCarrier: ['group'], hangsLoose: ['mia', 'group'],
  goneVia: [{ from: 'mia', type: 'KNOWS', to: 'piet' }], byDomain: { clubs: { before: 3, after: 1 }, arts: { before: 2, after: 2 } },
};
const ties = [
  { id: '1', from: 'man', type: 'RUNS', to: 'group' },
  { id: '2', from: 'mia', type: 'KNOWS', to: 'piet' },
  { id: '3', from: 'piet', type: 'KNOWS', to: 'mia' },
  { id: '4', from: 'group', type: 'MEETS_AT', to: 'hall' },
];

test('who falls away stands in the address, and nothing else may', () => {
  const without = ids(2);
  const route = { ...HOME, place: 'what-if', area: 'numansdorp', without, asOf: '2017-10-05', show: 'table' };
  assert.deepEqual(readRoute(writeRoute(route)), route);
  assert.equal(writeRoute({ ...HOME, place: 'what-if', area: 'x' }), '#/what-if/x');
  assert.deepEqual(readRoute(`#/what-if/x?zonder=jan,${without[0]},${without[0]}`).without, [without[0]]);
  assert.equal(readRoute(`#/what-if/x?zonder=${ids(60).join(',')}`).without.length, MOST_WITHOUT);
  assert.deepEqual(readRoute(`#/kern/x?zonder=${without[0]}`).without, []);
});

test('a loss is marked once for each, what weighs most first, with the ties that go', () => {
  const marks = lossMarks({ ties }, loss);
  assert.deepEqual([...marks.actors].sort(), [['group', 'uncarried'], ['man', 'gone'], ['mia', 'loose']]);
  assert.deepEqual([...marks.ties.keys()], ['1', '2']);
  assert.equal(lossMarks({ ties }, null), undefined);
  assert.deepEqual(lossRows(loss).map(({ what, id }) => `${what} ${id}`), ['gone man', 'uncarried group', 'loose mia', 'loose group', 'help mia']);
});

test('only life domains that lose ties are told, in the order of the scheme', () => {
  assert.deepEqual(losingDomains(loss, { domains: [{ id: 'arts' }, { id: 'clubs' }] }), [{ id: 'clubs', before: 3, after: 1 }]);
});

test('what a person carries stands apart, informal groups first', () => {
  const names = [['a', 'Avond'], ['b', 'Buurt'], ['c', 'Club'], ['p', 'Piet'], ['o', 'Org']];
  const kinds = { a: 'ACTIVITY', b: 'INFORMAL_GROUP', c: 'ACTIVITY', p: 'RESIDENT', o: 'ORGANISATION' };
  const oneCarrier = [{ actor: 'a', carrier: 'p' }, { actor: 'b', carrier: 'p' }, { actor: 'c', carrier: 'o' }];
  const { byPerson, byOthers } = byCarrier({ oneCarrier, names: names.map(([id]) => ({ id, kind: kinds[id] })) }, new Map(names));
  assert.deepEqual(byPerson.map(({ actor }) => actor), ['b', 'a']);
  assert.deepEqual(byOthers.map(({ actor }) => actor), ['c']);
});
