import assert from 'node:assert/strict';
import { test } from 'node:test';
import { store } from '../../../web/state/app.js';
import { besideAt, besideOf, byArea, daysOf, endsOf, placeOf, yearsKnown } from '../../../web/state/beside.js';
import { HOME, readRoute, writeRoute } from '../../../web/state/route.js';

const area = (code, ...dates) => ({ code, name: code, dates, lastDate: dates.at(-1) });
const route = (hash) => readRoute(hash);

test('should lay so many beside an area as usual until somebody chooses, and then those that there are', () => {
  store.set({ areas: Array.from({ length: 20 }, (_, i) => area(`a${i}`, '2010')) });
  assert.equal(besideOf(route('#/beside/a3')).length, 11);
  assert.ok(!besideOf(route('#/beside/a3')).includes('a3'));
  assert.deepEqual(besideOf(route('#/beside/a3?met=a5,a3,nergens')), ['a5']);
  assert.deepEqual(besideOf(route('#/beside/a3?met=')), []);
});

test('should look at the ends of years, at most twelve, the last one always', () => {
  store.set({ areas: [area('a', '2008', '2014-05'), area('b', '2012-03-01', '2017-12-31')] });
  assert.deepEqual(yearsKnown(), [2008, 2009, 2010, 2011, 2012, 2013, 2014, 2015, 2016, 2017]);
  assert.deepEqual(daysOf(route('#/beside/a')), []);
  assert.deepEqual(daysOf(route('#/beside/a?van=2016-12-31&tot=2017-12-31')), ['2016-12-31', '2017-12-31']);
  const many = daysOf(route('#/beside/a?van=1950-12-31&tot=2017-12-31'));
  assert.ok(many.length <= 12);
  assert.equal(many.at(-1), '2017-12-31');
  assert.equal(besideAt(route('#/beside/a?met=b&van=2016-12-31&tot=2016-12-31'), 'format=csv'), '/v1/areas/a/side-by-side?with=b&days=2016-12-31&format=csv');
  assert.equal(besideAt(route('#/beside/a?met='), 'format=csv'), '/v1/areas/a/side-by-side?format=csv');
});

test('should keep the whole view in the address', () => {
  for (const hash of ['#/beside/a?met=b,c', '#/beside/a?met=', '#/beside/a?van=2008-12-31&tot=2014-12-31&met=b&cijfer=density&toon=table', '#/beside/a']) {
    assert.equal(writeRoute(readRoute(hash)), hash);
  }
  assert.equal(readRoute('#/beside/a').beside, HOME.beside);
});

test('should say of a value only that it is outside its band when there is a band', () => {
  const figure = { figure: 'modularity', value: 5, low: 1, median: 2, high: 4 };
  assert.equal(placeOf(figure), 'above');
  assert.equal(placeOf({ ...figure, value: 1 }), 'within');
  assert.equal(placeOf({ ...figure, value: 0 }), 'below');
  assert.equal(placeOf({ figure: 'density', value: 5, noBand: 'fixed' }), null);
  assert.equal(placeOf({ ...figure, value: null, mark: 'undefined' }), null);
  assert.deepEqual(endsOf([figure, undefined, { figure: 'modularity', value: -2 }]), [-2, 5]);
  assert.deepEqual(endsOf([]), [0, 1]);
});

test('should put the rows of each area together, by the name of the area', () => {
  const row = (name, asOf) => ({ area: name, name, asOf, figures: [] });
  assert.deepEqual(byArea({ rows: [row('b', '2010'), row('a', '2010'), row('b', '2011')] }).map((rows) => rows.map(({ asOf }) => asOf)), [['2010'], ['2010', '2011']]);
});
