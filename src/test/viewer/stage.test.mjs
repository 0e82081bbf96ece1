import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downstream } from '../../../web/picture/downstream.js';
import { placeOf } from '../../../web/picture/triangle.js';
import { MARKS, differences, holds, saidOf, without } from '../../../web/state/marks.js';

test('money stands below whom it comes from, as far as it does not go round', () => {
  const flows = [
    { from: 'city', to: 'pot' },
    { from: 'pot', to: 'city' },
    { from: 'state', to: 'city' },
    { from: 'city', to: 'club' },
  ];
  const order = downstream(flows);
  assert.deepEqual(order.slice(0, 1), ['state']);
  assert.deepEqual([...order].sort(), ['city', 'club', 'pot', 'state']);
  assert.deepEqual(downstream([]), []);
});

test('who is pulled from one corner stands in it, from all in the middle, and from none nowhere', () => {
  const at = (government, community, market) => placeOf({ government, community, market });
  assert.equal(at(0, 0, 0), null);
  assert.ok(at(1, 0, 0).y < at(1, 1, 1).y);
  assert.ok(at(0, 1, 0).x < at(1, 1, 1).x);
  assert.ok(at(0, 0, 1).x > at(1, 1, 1).x);
  assert.deepEqual(at(2, 2, 0), at(1, 1, 0));
});

test('a partial date widens: what may be so on a day holds', () => {
  assert.ok(holds({ mark: 'growing' }, '2014-06-01'));
  assert.ok(holds({ mark: 'growing', since: '2014' }, '2014-01-01'));
  assert.ok(!holds({ mark: 'growing', since: '2014-02' }, '2014-01-31'));
  assert.ok(holds({ mark: 'growing', until: '2014' }, '2014-12-31'));
  assert.ok(!holds({ mark: 'growing', until: '2014-05' }, '2014-06-01'));
});

test('marks are told by subject, each once and in their order, and one can be taken back', () => {
  const marks = [
    { mark: 'mature', since: '2014' },
    { mark: 'growing', since: '2012' },
    { mark: 'growing', since: '2014' },
    { mark: 'directs', since: '2012', until: '2013' },
  ];
  assert.deepEqual(saidOf(marks, 'phase', '2014-06-01'), ['growing', 'mature']);
  assert.deepEqual(saidOf(marks, 'government', '2014-06-01'), []);
  assert.deepEqual(without(marks, { mark: 'growing', since: '2012' }).length, 3);
  const codes = Object.values(MARKS).flat();
  assert.equal(new Set(codes).size, codes.length);
});

test('what people say differs from the ties only where both tell, and a corner as strong as another agrees', () => {
  const one = (marks, pull, more = {}) => ({ actor: 'a', marks: marks.map((mark) => ({ mark })), pull: { government: 0, community: 0, market: 0, ...pull }, trail: [], government: [], parties: 1, ...more });
  const day = '2014-12-31';
  assert.deepEqual(differences(one([], { government: 2 }), day), []);
  assert.deepEqual(differences(one(['pulled-by-market'], {}), day), []);
  assert.deepEqual(differences(one(['pulled-by-market'], { government: 2, market: 1 }), day), ['pull']);
  assert.deepEqual(differences(one(['pulled-by-market'], { government: 1, market: 1 }), day), []);
  assert.deepEqual(differences(one(['growing', 'mature'], {}, { phase: 'mature' }), day), []);
  assert.deepEqual(differences(one(['growing'], {}, { phase: 'stopping', doing: 'familiar-for-others' }), day), ['phase']);
});
