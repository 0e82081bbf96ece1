/** "Kwetsbaar": what hangs by one, which ties change most, each with a way to try it out. People are never ranked. */
import { LitElement, html, nothing } from 'lit';
import { HOME, writeRoute } from '../state/route.js';
import { byCarrier, tryWithout } from '../state/what-if.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { byName } from './figure-table.js';
import { shared } from './shared-styles.js';
import { whatIfStyles } from './what-if-styles.js';

/** @typedef {import('../contract.js').Fragility} Fragility */
/** @typedef {import('../contract.js').Hub} Hub */
/** @typedef {import('./figure-table.js').Names} Names */

const SHOWN = 8;
/** What hangs by one, in the order in which it is told. @type {('onePlace'|'oneFunder'|'arranged'|'connectors')[]} */
const HUBS = ['onePlace', 'oneFunder', 'arranged', 'connectors'];

export class WwFragility extends LitElement {
  static properties = { fragility: { attribute: false }, names: { attribute: false } };

  static styles = [shared, whatIfStyles];

  constructor() {
    super();
    /** @type {Fragility|null} */
    this.fragility = null;
    /** @type {Names} */
    this.names = new Map();
  }

  render() {
    const { fragility } = this;
    if (!fragility) return nothing;
    return html`<h2>${t('fragile.title')}</h2>
      <p class="said">${t('fragile.lead')}</p>
      ${this.carried(fragility)} ${fragility.tooLarge ? html`<p class="said">${t('fragile.too-large', { n: number(fragility.actors) })}</p>` : this.removals(fragility)}
      ${HUBS.map((which) => this.hubs(which, fragility[which]))}
      ${this.levers(fragility)}`;
  }

  /** @param {string} id */
  name(id) {
    return this.names.get(id) ?? t('unknown');
  }

  /** A name that leads to who it names, in the web. @param {string} id */
  link(id) {
    return html`<a href=${writeRoute({ ...HOME, place: 'kern', area: this.fragility?.area ?? null, focus: id })}>${this.name(id)}</a>`;
  }

  /** @param {string[]} ids */
  listed(ids) {
    return [...ids].sort(byName(this.names)).map((id) => this.name(id)).join(', ');
  }

  /** @param {string} id */
  tryOut(id) {
    return html`<button class="button small" @click=${() => this.show([id])}>${t('fragile.try', { name: this.name(id) })}</button>`;
  }

  /** @param {string[]} ids */
  show(ids) {
    tryWithout(ids);
    this.dispatchEvent(new CustomEvent('tried', { bubbles: true }));
  }

  /** The first few, the others folded away. @param {unknown[]} items */
  items(items) {
    const rest = items.slice(SHOWN);
    return html`<ul class="fragile">${items.slice(0, SHOWN)}</ul>
      ${rest.length === 0 ? nothing : html`<details><summary>${tn('fragile.more', rest.length, { n: number(rest.length) })}</summary><ul class="fragile">${rest}</ul></details>`}`;
  }

  /** @param {Fragility} fragility */
  carried(fragility) {
    const { carrierUnknown, takePart } = fragility;
    const members = new Map(takePart.map(({ actor, members: count }) => [actor, count]));
    const { byPerson, byOthers } = byCarrier(fragility, this.names);
    const item = (/** @type {import('../contract.js').Carried} */ one) => this.carriedItem(one, members.get(one.actor));
    return html`<h3>${t('fragile.one-carrier')}</h3>
      ${byPerson.length === 0 ? html`<p class="said">${t('fragile.none-known')}</p>` : this.items(byPerson.map(item))}
      ${byOthers.length === 0 ? nothing : html`<details><summary>${tn('fragile.by-others', byOthers.length, { n: number(byOthers.length) })}</summary><ul class="fragile">${byOthers.map(item)}</ul></details>`}
      ${carrierUnknown.length === 0 ? nothing : html`<details><summary>${tn('fragile.carrier-unknown', carrierUnknown.length, { n: number(carrierUnknown.length) })}</summary><p class="said">${this.listed(carrierUnknown)}</p></details>`}`;
  }

  /** @param {import('../contract.js').Carried} one @param {number} [members] */
  carriedItem({ actor, carrier, stopsOn, confirmed, successorNoted, successor, alongside }, members) {
    return html`<li>
      <div>
        <strong>${this.link(actor)}</strong> — ${t('fragile.carried-by', { name: this.name(carrier) })}
        ${members === undefined ? nothing : tn('what-if.said.members', members, { n: number(members) })}
        ${stopsOn ? t('fragile.stops', { date: dateText(stopsOn) }) : nothing}
        ${successor ? t('fragile.successor', { name: this.name(successor) }) : t(successorNoted ? 'fragile.successor-noted' : 'fragile.no-successor')}
        ${alongside.length > 0 ? t('fragile.alongside', { names: this.listed(alongside) }) : nothing}
        <span class="soft">${confirmed ? t('fragile.confirmed', { date: dateText(confirmed) }) : t('fragile.not-confirmed')}</span>
      </div>
      ${this.tryOut(carrier)}
    </li>`;
  }

  /** @param {Fragility} fragility */
  removals({ removals, tried }) {
    const hanging = removals.filter(({ hangsLoose, losesOnlyPathToHelp }) => hangsLoose + losesOnlyPathToHelp > 0);
    return html`<h3>${t('fragile.removals', { n: number(tried) })}</h3>
      ${hanging.length === 0
        ? html`<p class="said">${t('fragile.none-known')}</p>`
        : this.items(
            hanging.map(
              ({ actor, hangsLoose, losesLastTie }) =>
                html`<li><div><strong>${this.link(actor)}</strong> — ${tn('fragile.hangs', hangsLoose, { n: number(hangsLoose), last: number(losesLastTie) })}</div>${this.tryOut(actor)}</li>`,
            ),
          )}`;
  }

  /** @param {'onePlace'|'oneFunder'|'arranged'|'connectors'} which @param {Hub[]} hubs */
  hubs(which, hubs) {
    const order = byName(this.names);
    const found = [...hubs].sort((a, b) => order(a.actor, b.actor));
    if (found.length === 0) return nothing;
    return html`<h3>${t(`fragile.${which}`)}</h3>
      ${this.items(
        found.map(
          ({ actor, depends, ties }) =>
            html`<li><div><strong>${this.link(actor)}</strong> — ${depends.length === 0 ? tn('fragile.ties', ties, { n: number(ties) }) : this.listed(depends)}</div>${this.tryOut(actor)}</li>`,
        ),
      )}`;
  }

  /** @param {Fragility} fragility */
  levers({ levers }) {
    if (levers.length === 0) return nothing;
    return html`<h3>${t('fragile.levers')}</h3>
      <p class="said">${t('fragile.levers-lead')}</p>
      ${this.items(
        levers.map(
          ({ kind, one, other, gain, hinge }) =>
            html`<li><div><strong>${this.link(one)} – ${this.link(other)}</strong> — ${tn(`fragile.lever.${kind}`, gain, { n: number(gain), hinge: hinge ? this.name(hinge) : '' })}</div>${hinge ? this.tryOut(hinge) : nothing}</li>`,
        ),
      )}`;
  }
}
customElements.define('ww-fragility', WwFragility);
