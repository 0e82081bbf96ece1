import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeLabels } from '../../../web/draw/labels.js';
import { angleOf, wrapped } from '../../../web/picture/geometry.js';
import { curvesOf } from '../../../web/picture/links.js';
import { roughMeasure } from '../../../web/picture/names.js';
import { placeByForce, planForce } from '../../../web/picture/force.js';
import { planWheel } from '../../../web/picture/plan.js';
import { placeOnWheel } from '../../../web/picture/wheel.js';
import { SCHEME, actor, kernOf, tie } from './kern.mjs';

const OPTIONS = { side: 'beside', measure: roughMeasure };

function wheelOf({ actors, ties }, present = actors) {
  const plan = planWheel({ actors, ties }, SCHEME, roughMeasure);
  const tied = new Set(ties.flatMap((each) => [each.from, each.to]));
  return placeOnWheel(plan, present, tied, SCHEME, OPTIONS);
}

test('should give the same places for the same web, whatever the order in which it came', () => {
  const kern = kernOf(60);
  const other = { actors: [...kern.actors].reverse(), ties: [...kern.ties].reverse() };
  const [one, two] = [wheelOf(kern), wheelOf(other)];
  for (const [id, spot] of one.spots) assert.deepEqual(two.spots.get(id), spot);
});

test('should put everybody in the sector of their first domain and the ring of their involvement', () => {
  const { actors, ties } = kernOf(80);
  const { frame, spots } = wheelOf({ actors, ties });
  for (const each of actors) {
    const spot = spots.get(each.id);
    const sector = frame.sectors.find(({ domain }) => domain.id === each.domains[0]);
    const ring = frame.rings.find(({ key }) => key === (each.involvement?.toString() ?? 'unknown'));
    const radius = Math.hypot(spot.x, spot.y);
    assert.ok(Math.abs(wrapped(angleOf(spot) - sector.middle)) <= (sector.to - sector.from) / 2 + 1e-6, `${each.id} stands outside its sector`);
    assert.ok(radius >= ring.inner - 30 && radius <= ring.outer + 30, `${each.id} stands outside its ring`);
  }
});

test('should write every name on a poster, none over another', () => {
  const { actors, ties } = kernOf(120);
  const { spots } = wheelOf({ actors, ties });
  const view = { left: -5000, top: -5000, right: 5000, bottom: 5000 };
  const labels = placeLabels([...spots], () => 8, 1, view, () => false, true);
  assert.equal(labels.length, actors.length);
  for (const [index, { rect: a }] of labels.entries()) {
    for (const { rect: b } of labels.slice(index + 1)) {
      assert.ok(a.left >= b.right || a.right <= b.left || a.top >= b.bottom || a.bottom <= b.top, 'one name covers another');
    }
  }
});

test('should leave out names that find no room on a small screen, the least important first', () => {
  const { actors, ties } = kernOf(120);
  const { spots } = wheelOf({ actors, ties });
  const view = { left: -5000, top: -5000, right: 5000, bottom: 5000 };
  const [first] = spots;
  const labels = placeLabels([...spots], () => 8, 5, view, () => false);
  assert.ok(labels.length < actors.length / 2);
  assert.equal(labels[0].id, first[0]);
});

test('should stand what carries below, what moves us above and what does at both sides', () => {
  const { frame } = wheelOf(kernOf(40));
  const middle = (zone) => frame.sectors.filter((sector) => sector.zone === zone).map((sector) => Math.cos(sector.middle));
  assert.ok(middle('head-and-heart').every((height) => height > 0.3));
  assert.ok(middle('feet').every((height) => height < -0.3));
  assert.ok(middle('hands').every((height) => Math.abs(height) < 0.9));
});

test('should keep a sector for a domain in which nobody is', () => {
  const { frame } = wheelOf({ actors: [actor('a'), actor('b')], ties: [tie('a', 'b')] });
  const safety = frame.sectors.find(({ domain }) => domain.id === 'safety');
  assert.ok(safety.to - safety.from > 0.15);
});

test('should put who has no tie in a named tray, and nobody in it when no tie is known at all', () => {
  const actors = [actor('a'), actor('b'), actor('alone')];
  assert.deepEqual(wheelOf({ actors, ties: [tie('a', 'b')] }).trays.map(({ key, count }) => [key, count]), [['isolates', 1]]);
  assert.deepEqual(wheelOf({ actors, ties: [] }).trays, []);
});

test('should put who has an unknown domain in a tray of that name', () => {
  const actors = [actor('a'), actor('b', { domains: [] })];
  const { spots, trays } = wheelOf({ actors, ties: [tie('a', 'b')] });
  assert.equal(trays[0].key, 'placeless');
  assert.equal(spots.get('b').tray, 'placeless');
});

test('should stand residents without a domain near the table', () => {
  const { frame, spots } = wheelOf({ actors: [actor('a'), actor('b', { kind: 'RESIDENT', domains: [] })], ties: [tie('a', 'b')] });
  assert.ok(Math.hypot(spots.get('b').x, spots.get('b').y) < frame.rings[0].inner);
});

test('should hold places still while time moves: only who changes ring moves, and never to another sector', () => {
  const kern = kernOf(60);
  const [first, ...rest] = kern.actors;
  const now = wheelOf(kern);
  const before = wheelOf(kern, [{ ...first, involvement: 1 }, ...rest]);
  for (const each of rest) {
    const [a, b] = [now.spots.get(each.id), before.spots.get(each.id)];
    assert.deepEqual([a.x, a.y], [b.x, b.y], `${each.id} moved`);
  }
  assert.equal(before.spots.get(first.id).sector, now.spots.get(first.id).sector);
});

test('should draw rings by hand-drawn circles when no involvement is known', () => {
  const actors = [actor('a', { ring: 'inner' }), actor('b', { ring: 'outer' })];
  const { frame } = wheelOf({ actors, ties: [tie('a', 'b')] });
  assert.deepEqual(frame.rings.map(({ key }) => key), ['inner', 'outer', 'unknown']);
});

test('should serve another scheme of domains, whose zones follow one another around', () => {
  const scheme = {
    ...SCHEME,
    zones: ['basis', 'growing-up'].map((id) => ({ id, nl: id, en: id })),
    domains: ['work', 'money', 'housing', 'upbringing', 'education'].map((id, order) => ({ ...SCHEME.domains[0], id, order, zone: order < 3 ? 'basis' : 'growing-up' })),
  };
  const plan = planWheel({ actors: [actor('a', { domains: ['money'] }), actor('b', { domains: ['education'] })], ties: [tie('a', 'b')] }, scheme, roughMeasure);
  assert.deepEqual(plan.frame.sectors.map(({ domain }) => domain.id), ['work', 'money', 'housing', 'upbringing', 'education']);
  assert.equal(plan.homes.size, 2);
});

test('should lead ties around the table, from sign to sign', () => {
  const kern = kernOf(60);
  const layout = wheelOf(kern);
  const curves = curvesOf(kern.ties, layout);
  assert.equal(curves.size, kern.ties.length);
  for (const each of kern.ties) {
    const curve = curves.get(each.id);
    const [from, to] = [layout.spots.get(each.from), layout.spots.get(each.to)];
    assert.deepEqual(curve.slice(0, 2), [from.x, from.y]);
    assert.deepEqual(curve.slice(-2), [to.x, to.y]);
    for (let i = 6; i < curve.length; i += 6) assert.ok(Math.hypot(curve[i], curve[i + 1]) > layout.frame.table * 0.9);
  }
});

test('should lay the same web by forces in the same places, with who is alone in the tray', () => {
  const kern = kernOf(40);
  const alone = actor('alone');
  const roster = { actors: [...kern.actors, alone], ties: kern.ties };
  const tied = new Set(kern.ties.flatMap((each) => [each.from, each.to]));
  const lay = (actors) => placeByForce(planForce({ ...roster, actors }, roughMeasure), roster.actors, tied, OPTIONS);
  const [one, two] = [lay(roster.actors), lay([...roster.actors].reverse())];
  for (const [id, spot] of one.spots) assert.deepEqual(two.spots.get(id), spot);
  assert.equal(one.spots.get('alone').tray, 'isolates');
});
