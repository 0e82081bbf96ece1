import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FACTORS, answered, saidOfFactor, timeline } from '../../../web/state/dossier.js';

test('what people wrote and what ties tell stand in one order of time; what has no date comes last', () => {
  const event = { on: '2014-02', began: true, actor: 'a', role: 'partner' };
  const all = timeline({ steps: [{ on: '2011', text: 'begin' }, { text: 'ooit' }, { on: '2014-05', text: 'open' }], events: [event] });
  assert.deepEqual(all.map(({ text, event: told }) => text ?? told.on), ['begin', '2014-02', 'open', 'ooit']);
});

test('what is said of a factor later ends what was said before, the day before', () => {
  const first = answered([], 'urgency', 'no', '2026-01-10');
  const second = answered(first, 'urgency', 'yes', '2026-03-01');
  assert.deepEqual(second, [{ mark: 'urgency-no', since: '2026-01-10', until: '2026-02-28' }, { mark: 'urgency-yes', since: '2026-03-01' }]);
  assert.equal(saidOfFactor(second, 'urgency', '2026-02-01').answer, 'no');
  assert.equal(saidOfFactor(second, 'urgency', '2026-03-01').answer, 'yes');
  assert.equal(saidOfFactor(second, 'organising', '2026-03-01'), null);
});

test('what was said today is replaced, and taking it back leaves it not asked', () => {
  const other = { mark: 'growing', since: '2014' };
  const said = answered([other], 'commitment', 'partly', '2026-03-01');
  assert.deepEqual(answered(said, 'commitment', 'yes', '2026-03-01'), [other, { mark: 'commitment-yes', since: '2026-03-01' }]);
  assert.deepEqual(answered(said, 'commitment', null, '2026-03-01'), [other]);
  assert.deepEqual(answered([{ mark: 'commitment-no', since: '2026' }], 'commitment', 'yes', '2026-01-01'), [{ mark: 'commitment-yes', since: '2026-01-01' }]);
});

test('there are seven factors, and none is another with an answer behind it', () => {
  assert.equal(FACTORS.length, 7);
  for (const factor of FACTORS) assert.ok(!FACTORS.some((other) => other !== factor && other.startsWith(`${factor}-`)));
});
