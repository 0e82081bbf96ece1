import assert from 'node:assert/strict';
import { test } from 'node:test';
import { store } from '../../../web/state/app.js';
import { sentenceOf, toAsk } from '../../../web/state/confirming.js';
import { tieRows } from '../../../web/state/tables.js';

const DAY = '2026-03-01';
const tie = (id, fields) => ({ id, from: 'a', type: 'KNOWS', to: 'b', fromName: 'An', toName: 'Bo', ...fields });

test('what goes on and nobody confirmed for a year is asked about, and nothing else', () => {
  const ties = [
    tie('never', {}),
    tie('long-ago', { since: '2019', lastConfirmed: '2024-12' }),
    tie('this-year', { since: '2019', lastConfirmed: '2025-03' }),
    tie('new', { since: '2025-06' }),
    tie('to-come', { since: '2026-04', lastConfirmed: '2024' }),
    tie('over', { since: '2019', until: '2025' }),
    tie('ends-this-year', { since: '2019', until: '2026' }),
    tie('ended', { status: 'ended' }),
    tie('agreed', { status: 'agreed' }),
    tie('active', { status: 'active' }),
  ];
  assert.deepEqual(toAsk({ asOf: DAY, ties }).map(({ id }) => id), ['never', 'long-ago', 'ends-this-year', 'active']);
});

test('a tie is asked about as a sentence', () => {
  store.set({ texts: { 'tie.KNOWS.out': '{me} kent {other}.' } });
  assert.equal(sentenceOf(tie('t', {})), 'An kent Bo.');
});

test('the table says of which tie it was long ago, also without its colour', () => {
  const rows = tieRows([tie('never', {}), tie('long-ago', { lastConfirmed: '2020' }), tie('fresh', { lastConfirmed: '2026' })], [], DAY);
  assert.deepEqual(rows.map(({ remarks }) => remarks?.lastConfirmed), ['ties.never-confirmed', 'ties.long-ago', undefined]);
});
