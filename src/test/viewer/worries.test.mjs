import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STEPS, nextStep, standing } from '../../../web/state/worries.js';

const step = (name, more) => ({ id: name, step: name, who: 'Wanda', when: '2026-11-27T10:00:00Z', ...more });
const PERSON = { id: 'p', name: 'Annie de Wit' };
const worry = (state, steps = [], more = {}) => ({ id: 'w', state, steps, may: ['closed'], person: PERSON, ...more });

test('should lead from a worry to its end, one step at a time', () => {
  const asked = (answer) => step('permission', { answer });
  const way = [
    [worry('passed-on', [], { person: undefined }), 'taken-up'],
    [worry('taken-up', [step('taken-up')], { person: undefined }), 'person'],
    [worry('taken-up', [step('taken-up'), step('person')]), 'permission'],
    [worry('taken-up', [step('taken-up'), step('person'), asked('not-yet')]), 'permission'],
    [worry('taken-up', [step('taken-up'), step('person'), asked('no')]), 'closed'],
    [worry('permission', [asked('not-yet'), asked('yes')]), 'conversation'],
    [worry('conversation'), 'follow-up'],
    [worry('follow-up'), 'closed'],
  ];
  for (const [now, next] of way) assert.equal(nextStep(now), next);
});

test('should offer no step to a worry that a colleague took up', () => {
  const theirs = { id: 'w', state: 'taken-up', steps: [], may: [] };
  assert.equal(nextStep(theirs), null);
  assert.deepEqual(STEPS.map((name) => standing(theirs, name)), STEPS.map(() => 'later'));
});

test('should tell what is done, what is now and what comes later', () => {
  const now = worry('taken-up', [step('taken-up'), step('person'), step('permission', { answer: 'not-yet' })]);
  assert.deepEqual(STEPS.map((name) => standing(now, name)), ['done', 'done', 'now', 'later', 'later', 'later']);
});
