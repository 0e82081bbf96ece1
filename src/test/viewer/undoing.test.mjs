import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { undoChange } from '../../../web/state/undoing.js';

const LINE = { made: { id: 'by' }, step: 'undone', rows: 3, may: [] };
const JOB = { id: 'job', kind: 'undo', state: 'running', done: 0, total: 100 };

/** What the service answers, by method and path. */
let answers = {};
globalThis.document ??= { documentElement: { lang: 'nl' } };
globalThis.fetch = async (path, { method }) => new Response(JSON.stringify(answers[`${method} ${path}`]), { headers: { 'Content-Type': 'application/json' } });
globalThis.EventSource = class {
  constructor() {
    queueMicrotask(() => {
      this.onmessage({ data: JSON.stringify({ ...JOB, done: 40 }) });
      this.onmessage({ data: JSON.stringify({ ...JOB, state: 'done', done: 100 }) });
    });
  }
  close() {}
};

const begun = (end) => ({ 'POST /v1/areas/dorp/changes/one/undo': JOB, 'GET /v1/jobs/job': { ...JOB, ...end }, 'GET /v1/areas/dorp/changes': { changes: [{ made: { id: 'later' } }, LINE] } });

beforeEach(() => {
  answers = {};
});

test('a small change is undone at once', async () => {
  answers = { 'POST /v1/areas/dorp/changes/one/undo': LINE };
  assert.deepEqual(await undoChange('dorp', 'one'), LINE);
});

test('a large change is followed until it is undone', async () => {
  answers = begun({ state: 'done', result: { change: 'by' } });
  const seen = [];
  assert.deepEqual(await undoChange('dorp', 'one', null, ({ done }) => seen.push(done)), LINE);
  assert.deepEqual(seen, [0, 40, 100]);
});

test('what stands in the way of a large change is told as that of a small one', async () => {
  const problem = { title: 'In de weg', status: 409, obstacles: [{ code: 'undo-changed-since', message: 'Veranderd', mend: 'Kijk' }] };
  answers = begun({ state: 'failed', problem });
  await assert.rejects(undoChange('dorp', 'one'), (error) => error.problem.obstacles.length === 1);
});

test('one that was stopped undid nothing', async () => {
  answers = begun({ state: 'cancelled' });
  assert.equal(await undoChange('dorp', 'one'), null);
});
