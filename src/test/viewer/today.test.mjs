import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { mock, test } from 'node:test';
import { dayOf, today } from '../../../web/state/today.js';

test('the day is that of the Netherlands, whatever the clock of the device is set to', () => {
  assert.equal(dayOf('2026-11-27T22:59:59Z'), '2026-11-27');
  assert.equal(dayOf('2026-11-27T23:00:00Z'), '2026-11-28');
  assert.equal(dayOf('2026-07-01T22:00:00Z'), '2026-07-02');

  mock.timers.enable({ apis: ['Date'], now: Date.parse('2026-11-27T23:30:00Z') });
  try {
    assert.equal(today(), '2026-11-28');
  } finally {
    mock.timers.reset();
  }
});

test('nothing else in the viewer works out which day it is', () => {
  const files = readdirSync('web', { recursive: true }).filter((name) => name.endsWith('.js') && !name.startsWith('vendor'));
  assert.ok(files.length > 100);
  const others = files.filter((name) => /new Date\(\)\.toISOString\(\)\.slice/.test(readFileSync(`web/${name}`, 'utf8')));
  assert.deepEqual(others, []);
});
