/** A small kern for tests: who is in it, and who is tied to whom. */

export const SCHEME = {
  id: 'wijkweb',
  nl: 'De wijkweb',
  en: 'The wijkweb',
  zones: [zone('feet'), zone('head-and-heart'), zone('hands'), zone('near')],
  domains: [
    domain('housing', 'feet', 0), domain('municipality', 'feet', 1), domain('safety', 'feet', 2),
    domain('faith', 'head-and-heart', 0), domain('clubs', 'head-and-heart', 1), domain('arts', 'head-and-heart', 2),
    domain('education', 'hands', 0), domain('welfare', 'hands', 1), domain('work', 'hands', 2),
    domain('primary-care', 'hands', 3), domain('secondary-care', 'hands', 4), domain('commerce', 'hands', 5),
    domain('near-circle', 'near', 0),
  ],
};

function zone(id) {
  return { id, nl: id, en: id };
}

function domain(id, inZone, order) {
  return { id, zone: inZone, order, nl: id, en: id, colour: '#2e7d4f', icon: id };
}

export const actor = (id, over = {}) => ({ id, kind: 'CLUB', name: `Naam van ${id}`, domains: ['clubs'], ...over });

export const tie = (from, to, over = {}) => ({ id: `${from}-${to}`, from, type: 'WORKS_WITH', to, ...over });

export const web = (actors, ties, over = {}) => ({
  area: { code: 'kern', name: 'Kern' },
  asOf: '2017-06-01',
  projection: 'everyone',
  border: 'halo',
  counts: { actors: actors.length, actorsOf: actors.length, ties: ties.length, tiesOf: ties.length, assumedActive: 0 },
  actors,
  ties,
  people: { byDomain: [] },
  ...over,
});

/** A kern of a size, the same every time: every actor in a domain and a ring, tied to a few others. */
export function kernOf(size) {
  const around = SCHEME.domains.filter((each) => each.zone !== 'near');
  const actors = Array.from({ length: size }, (_, index) =>
    actor(`a${String(index).padStart(4, '0')}`, {
      domains: [around[(index * 7) % around.length].id],
      involvement: index % 6 === 0 ? undefined : 1 + (index % 5),
      name: `Vereniging nummer ${index}`,
    }),
  );
  const ties = actors.flatMap((one, index) => [1, 5].filter((step) => index + step < size).map((step) => tie(one.id, actors[index + step].id)));
  return { actors, ties };
}
