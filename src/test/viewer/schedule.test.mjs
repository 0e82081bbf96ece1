import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closedOf, closingOf, movedTo, scheduleOf, whenOf } from '../../../web/state/schedule.js';

test('a form shows what it wrote', () => {
  for (const repeat of ['once', 'week', 'two-weeks', 'month', 'year']) {
    for (const [start, end] of [['', ''], ['10:00', ''], ['19:30', '22:15']]) {
      for (const day of ['2026-06-03', '2026-06-30', '2024-02-29']) {
        const when = { day, start, end, repeat };
        assert.deepEqual(whenOf(scheduleOf(when)), when);
      }
    }
  }
});

test('a rule has its lines', () => {
  assert.equal(scheduleOf({ day: '2026-06-03', start: '10:00', end: '11:30', repeat: 'month' }), 'DTSTART:20260603T100000\nDURATION:PT90M\nRRULE:FREQ=MONTHLY;BYDAY=1WE');
  assert.equal(scheduleOf({ day: '2026-06-30', start: '', end: '', repeat: 'month' }), 'DTSTART;VALUE=DATE:20260630\nRRULE:FREQ=MONTHLY;BYDAY=-1TU');
  assert.equal(scheduleOf({ day: '', start: '10:00', end: '', repeat: 'week' }), '');
});

test('what means the same in other words is shown too', () => {
  assert.deepEqual(whenOf('DTSTART;TZID=Europe/Amsterdam:20171003T100000 RRULE:FREQ=WEEKLY;BYDAY=TU'), { day: '2017-10-03', start: '10:00', end: '', repeat: 'week' });
  assert.equal(whenOf('DTSTART:20260603T100000\nDURATION:PT2H')?.end, '12:00');
  assert.equal(whenOf('')?.day, '');
});

test('what says more stays as it is written', () => {
  for (const text of ['DTSTART:20190902T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO,WE,FR', 'DTSTART:20240904T110000\nRRULE:FREQ=WEEKLY;COUNT=10;BYDAY=WE', 'elke dinsdag', 'DTSTART:20260603T100000\nEXDATE:20260610T100000', 'DTSTART:20261399T100000']) assert.equal(whenOf(text), null, text);
});

test('closing weeks come back every year in the same weeks', () => {
  const closing = { day: '2018-07-23', weeks: 4, yearly: true };
  assert.equal(closingOf(closing), 'DTSTART;VALUE=DATE:20180723\nDURATION:P4W\nRRULE:FREQ=YEARLY;BYWEEKNO=30;BYDAY=MO');
  assert.deepEqual(closedOf(closingOf(closing)), closing);
  assert.deepEqual(closedOf(closingOf({ ...closing, yearly: false })), { ...closing, yearly: false });
  assert.equal(closedOf('DTSTART:20260603T100000'), null);
  assert.match(closingOf({ day: '2027-01-02', weeks: 1, yearly: true }), /BYWEEKNO=53;BYDAY=SA/);
});

test('an activity moves to another time of the week, as often and as long as it was', () => {
  const text = scheduleOf({ day: '2026-06-06', start: '10:00', end: '11:30', repeat: 'two-weeks' });
  assert.equal(movedTo(text, { day: 1, start: '19:00' }, '2026-11-28'), 'DTSTART:20261130T190000\nDURATION:PT90M\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO');
  assert.equal(movedTo(text, { day: 6, start: '20:00' }, '2026-11-28'), 'DTSTART:20261128T200000\nDURATION:PT90M\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=SA');
  assert.equal(movedTo('', { day: 7, start: '09:00' }, '2026-11-28'), 'DTSTART:20261129T090000\nRRULE:FREQ=WEEKLY;BYDAY=SU');
  assert.equal(movedTo('DTSTART:20260603T100000\nEXDATE:20260610T100000', { day: 7, start: '09:00' }, '2026-11-28'), null);
});
