import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bandsOf, hardlyReached, missedAges, toldAs } from '../../../web/state/coverage.js';
import { together } from '../../../web/state/held.js';
import { looks } from '../../../web/state/looked.js';

const FEW = { text: '<10' };
const HIDDEN = { text: '…' };
const told = (value) => ({ value, text: String(value) });
const age = (ageBand, known, population = 20) => ({ ageBand, population, known });
const street = (name, ages, takePart = told(10)) => ({ street: name, population: 60, known: told(30), takePart, ages });

test('should tell a small count from one that is hidden and from one that is told', () => {
  assert.deepEqual([FEW, HIDDEN, told(15)].map(toldAs), ['few', 'hidden', 'told']);
});

test('should miss an age that is few in every street where it lives, and never one that is hidden somewhere', () => {
  const coverage = {
    streets: [
      street('Kievithof', [age('80+', told(10)), age('0-17', FEW), age('18-34', HIDDEN)]),
      street('Merelstraat', [age('80+', FEW), age('0-17', FEW), age('18-34', HIDDEN)], FEW),
      street('Vlasplein', [age('80+', told(10)), age('0-17', FEW), age('18-34', FEW)], HIDDEN),
    ],
  };
  assert.deepEqual(bandsOf(coverage), ['0-17', '18-34', '80+']);
  assert.deepEqual(missedAges(coverage), ['0-17']);
  assert.deepEqual(hardlyReached(coverage), ['Merelstraat']);
  assert.deepEqual(missedAges({ streets: [] }), []);
});

test('should put whoever follows somebody for good before who stands in, in the order of the names', () => {
  const held = together([
    { person: 'b', name: 'Bea', worker: 'w2', until: '2026-12-05' },
    { person: 'b', name: 'Bea', worker: 'w1', workerName: 'Wanda' },
    { person: 'c', name: 'Cor', worker: 'w2', until: '2026-12-01' },
  ]);
  assert.deepEqual(held, [
    { person: 'b', name: 'Bea', holders: [{ worker: 'w1', name: 'Wanda', until: null }, { worker: 'w2', name: 'w2', until: '2026-12-05' }] },
    { person: 'c', name: 'Cor', holders: [{ worker: 'w2', name: 'w2', until: '2026-12-01' }] },
  ]);
});

test('should make one look of the lines of a day, of one worker and for one reason, and leave out oneself', () => {
  const line = (when, action, purpose, role = 'wijkteam') => ({ when, who: role === 'wijkteam' ? 'w1' : 'me', role, action, ...(purpose ? { purpose } : {}) });
  const found = looks(
    [
      line('2026-11-27T10:05:00Z', 'person-read', 'emergency'),
      line('2026-11-27T10:04:00Z', 'person-read', 'emergency'),
      line('2026-11-27T10:04:00Z', 'emergency-visit-started', 'emergency'),
      line('2026-11-27T09:00:00Z', 'person-read', 'own-request', 'resident'),
      line('2026-11-27T08:00:00Z', 'cases-listed'),
    ],
    (when) => when.slice(0, 10),
  );
  assert.deepEqual(found, [
    { day: '2026-11-27', who: 'w1', role: 'wijkteam', purpose: 'emergency', emergency: true, did: ['emergency-visit-started', 'person-read'] },
    { day: '2026-11-27', who: 'w1', role: 'wijkteam', purpose: '', emergency: false, did: ['cases-listed'] },
  ]);
});
