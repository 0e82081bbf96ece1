import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { ServiceProblem, UNREACHABLE } from '../../../web/api/client.js';
import { store } from '../../../web/state/app.js';
import { Form } from '../../../web/state/form.js';
import { problemText } from '../../../web/state/problem-text.js';

store.set({ language: 'nl', texts: JSON.parse(readFileSync('web/locales/nl.json', 'utf8')) });

const host = { requestUpdate() {}, updateComplete: Promise.resolve(), renderRoot: { querySelector: () => null } };
const refusing = (problem) => async () => {
  throw new ServiceProblem(problem);
};

test('should say what the service told, and how to mend it', () => {
  const told = { status: 413, code: 'too-large', title: 'Dit is te groot.', detail: 'Stuur minder.' };
  assert.equal(problemText(told), 'Dit is te groot. Stuur minder.');
});

test('should say in its own words what a person can do something about', () => {
  assert.match(problemText({ status: 404, title: 'Not found.' }), /^Dit is er niet meer\./);
});

test('should say in its own words that the service does not answer', async () => {
  const form = new Form(host, { name: '' });
  assert.equal(await form.send(refusing({ title: '', status: UNREACHABLE })), false);
  assert.match(form.general, /^Wijkweb geeft geen antwoord\. Probeer het zo nog eens\.$/);
});

test('should put each error with its field, and the rest above the form', async () => {
  const form = new Form(host, { since: '2016-13' });
  const error = (pointer, message, mend) => ({ in: 'body', pointer, code: 'x', parameters: {}, message, mend });
  await form.send(refusing({ title: 'Dit klopt nog niet (2).', status: 400, errors: [error('/since', 'Deze datum bestaat niet.', 'Schrijf een jaar.'), error('/legalBasis', 'Dit kan niet.', 'Laat het zo.')] }));
  assert.equal(form.errors.get('since'), 'Deze datum bestaat niet. Schrijf een jaar.');
  assert.equal(form.general, 'Dit kan niet. Laat het zo.');
});
