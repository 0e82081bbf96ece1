import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { store } from '../../../web/state/app.js';
import { differences, editText, madeText, refusalText } from '../../../web/state/history-words.js';
import { readRoute, writeRoute, HOME } from '../../../web/state/route.js';
import { SCHEME } from './kern.mjs';

const texts = JSON.parse(readFileSync('web/locales/nl.json', 'utf8'));
store.set({ language: 'nl', texts, scheme: SCHEME });

const made = (more) => ({ id: '0190-c', at: '2026-03-01T09:30:00Z', own: false, ...more });

test('should say who made a change, as far as one may know', () => {
  assert.match(madeText(made({ own: true })), /^door jij, 1 maart 2026 om \d\d:30$/);
  assert.match(madeText(made({ name: 'Wim Werker', role: 'wijkteam' })), /^door Wim Werker,/);
  assert.match(madeText(made({ role: 'coordinator' })), /^door welzijnscoördinator,/);
  assert.match(madeText(made({})), /^door iemand anders,/);
});

test('should say what a change of an area was about, and what was undone', () => {
  const subject = { what: 'actor', id: '0190-a', name: 'Koor' };
  const line = { made: made({}), edit: 'actor-removed', step: 'made', rows: 3, subject, may: [] };
  assert.equal(editText(line), 'Weggehaald: Koor en 2 andere');
  assert.equal(editText({ ...line, step: 'undone', rows: 1 }), 'Ongedaan gemaakt – Weggehaald: Koor');
  assert.equal(editText({ ...line, edit: 'imported', rows: 12, subject: undefined }), 'Gegevens ingebracht (12 regels)');
  const tie = { what: 'tie', id: '0190-t', fromName: 'Koor', type: 'WORKS_WITH' };
  assert.equal(editText({ ...line, edit: 'tie-added', rows: 1, subject: tie }), 'Verbinding toegevoegd: Koor en iets dat er niet meer is');
});

test('should have words for every kind of edit and step that the service knows', () => {
  const contract = readFileSync('src/main/resources/openapi.yaml', 'utf8');
  const edits = /edit: \{type: string, enum: \[([^\]]+)\]/.exec(contract)[1].split(', ');
  for (const edit of [...edits, 'other']) assert.ok(texts[`history.edit.${edit}`], edit);
  for (const step of ['undone', 'redone']) assert.ok(texts[`history.step.${step}`] && texts[`history.was-${step}`], step);
});

test('should say field by field what was and what became', () => {
  const before = { name: 'Koor', members: 12, domains: ['clubs'], involvement: [{ level: 2, from: '2016' }] };
  const after = { name: 'Gemengd koor', members: 12, domains: [], openTo: 'everyone', involvement: [{ level: 3, from: '2016-05', until: '2020' }] };
  assert.deepEqual(differences({ before, after }), [
    { field: 'Naam', was: 'Koor', became: 'Gemengd koor' },
    { field: 'Levensgebieden', was: SCHEME.domains.find(({ id }) => id === 'clubs').nl, became: '' },
    { field: 'Betrokkenheid', was: `${texts['involvement.2']} sinds 2016`, became: `${texts['involvement.3']} sinds mei 2016, tot 2020` },
    { field: 'Open voor', was: '', became: 'iedereen' },
  ]);
});

test('should name all that stands in the way', () => {
  const obstacles = [
    { code: 'x', name: 'Koor', message: 'Het is daarna veranderd.', mend: 'Maak dat eerst ongedaan.', later: made({ role: 'coordinator' }) },
    { code: 'y', message: 'Het is er al weer.', mend: 'Kijk goed.' },
  ];
  const text = refusalText({ status: 409, title: 'Dit kan niet.', detail: '', obstacles });
  assert.match(text, /^Dit kan niet\. Koor: Het is daarna veranderd\. Dat was door welzijnscoördinator, .*\. Maak dat eerst ongedaan\. Het is er al weer\. Kijk goed\.$/);
  assert.equal(refusalText({ status: 418, title: 'Dit kan niet.', detail: 'Doe anders.' }), 'Dit kan niet. Doe anders.');
});

test('should keep the place of changes in the address', () => {
  const route = { ...HOME, place: 'changes', area: 'wijk noord' };
  assert.deepEqual(readRoute(writeRoute(route)), route);
});
