import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { PAPER } from '../../../web/draw/colours.js';

/** What is left of red, green and blue light without cones for red or for green; Machado, Oliveira and Fernandes (2009). */
const EYES = {
  'all cones': [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  'no red cones': [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  'no green cones': [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
};
/** How far apart two colours are in CIE Lab: from 2 on somebody who looks well sees it. */
const ANYWHERE = 6;
const BESIDE_ONE_ANOTHER = 9;
const LEAST_CONTRAST = 4.5;

const domains = JSON.parse(readFileSync('src/main/resources/schemes/wijkweb.json', 'utf8')).domains;
const pairs = domains.flatMap((one, index) => domains.slice(index + 1).map((other) => [one, other]));

const light = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
const seen = (colour, eye) => eye.map((row) => Math.min(1, Math.max(0, row.reduce((sum, share, index) => sum + share * light(colour)[index], 0))));
const brightness = ([red, green, blue]) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

function lab([red, green, blue]) {
  const curve = (part) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(brightness([red, green, blue]));
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (one, other, eye) => Math.hypot(...lab(seen(one, eye)).map((part, index) => part - lab(seen(other, eye))[index]));

test('should tell life domains apart by colour for every eye', () => {
  for (const [name, eye] of Object.entries(EYES)) {
    for (const [one, other] of pairs) {
      const beside = one.zone === other.zone && Math.abs(one.order - other.order) === 1;
      const distance = apart(one.colour, other.colour, eye);
      assert.ok(distance > (beside ? BESIDE_ONE_ANOTHER : ANYWHERE), `${one.id} and ${other.id}, ${name}: ${distance}`);
    }
  }
});

test('should read the colour of every life domain on paper', () => {
  for (const { id, colour } of domains) {
    const contrast = (brightness(light(PAPER)) + 0.05) / (brightness(light(colour)) + 0.05);
    assert.ok(contrast >= LEAST_CONTRAST, `${id}: ${contrast}`);
  }
});
