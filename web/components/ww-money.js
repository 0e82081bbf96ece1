/** How money goes round: who pays whom, what comes back, and what goes in and out per life domain. */
import { html, nothing } from 'lit';
import { moneyDrawing } from '../draw/money.js';
import { partsBar } from '../draw/parts-bar.js';
import { downstream } from '../picture/downstream.js';
import { valueName } from '../state/naming.js';
import { dateText, number, t, tn } from '../state/texts.js';
import { byName, namesOf } from './figure-table.js';
import { to } from './insight-menu.js';
import { InsightPage } from './insight-page.js';
import { inWeb, listed } from './insight-words.js';
import { moneyStyles } from './money-styles.js';
import { yearChoice } from './year-choice.js';

/** @typedef {import('../contract.js').Money} Money */
/** @typedef {import('../contract.js').MoneySum} MoneySum */
/** @typedef {Map<string, string>} Names */

/** @extends {InsightPage<Money>} */
export class WwMoney extends InsightPage {
  static styles = [...InsightPage.styles, moneyStyles];

  /** @returns {'money'} */
  get place() {
    return 'money';
  }

  get area() {
    return this.listening.state.route.area;
  }

  /** @param {Money} answer */
  said(answer) {
    const { asOf, cycles, flows, years } = answer;
    const names = namesOf(answer);
    const unknown = flows.filter(({ amount }) => amount === undefined).length;
    return html`<p class="said">${yearChoice('until', t('years.as-of'), years, this.listening.state.route.until, t('years.today'))}</p>
      <p class="said" role="status">${flows.length === 0
        ? html`<strong>${t('money.none', { date: dateText(asOf) })}</strong> ${years.length > 0 ? t('money.other-years', { first: years[0], last: years[years.length - 1] }) : t('money.add')}`
        : html`<strong>${tn('money.count', flows.length, { n: number(flows.length), date: dateText(asOf) })}</strong> ${unknown > 0 ? t('money.unknown', { n: number(unknown), of: number(flows.length) }) : nothing}
          ${cycles.length > 0 ? tn('money.rounds', cycles.length, { n: number(cycles.length), way: wayOf(cycles[0].actors, names) }) : t('money.no-round')}`}</p>`;
  }

  /** @param {Money} answer */
  picture(answer) {
    const { cycles, flows } = answer;
    if (flows.length === 0) return nothing;
    const names = namesOf(answer);
    const order = byName(names);
    const ids = downstream([...flows].sort((a, b) => order(a.from, b.from) || order(a.to, b.to)));
    const at = new Map(ids.map((id, i) => [id, i]));
    const title = t('insight.money.title');
    const arrows = flows.map(({ from, to: paid, amount, type }) => ({ from: at.get(from) ?? 0, to: at.get(paid) ?? 0, amount: amount ?? null, round: goesRound(cycles, from, paid), text: `${names.get(from)} → ${names.get(paid)}: ${amountText(amount)} (${t(`money.${type}`)})` }));
    return html`<p class="key"><span><i class="line"></i>${t('money.key.known')}</span><span><i class="line dashed"></i>${t('money.key.unknown')}</span><span><i class="line round"></i>${t('money.key.round')}</span></p>
      <div class="scroll" role="region" aria-label=${title} tabindex="0">${moneyDrawing(ids.map((id) => names.get(id) ?? ''), arrows, title)}</div>
      ${this.rounds(answer, names)} ${this.balances(answer)}`;
  }

  /** @param {Money} answer @param {Names} names */
  rounds({ cycles, flows }, names) {
    if (cycles.length === 0) return nothing;
    const paid = (/** @type {string} */ from, /** @type {string} */ other) => flows.filter((flow) => flow.from === from && flow.to === other).map(({ amount }) => amountText(amount));
    return html`<section aria-labelledby="rounds"><h2 id="rounds">${t('money.rounds-title')}</h2>
      <ul class="plain-list">${cycles.map(({ actors }) => html`<li>${actors.map((id, i) => html`${inWeb(this.area, id, names)} <span class="soft">→ ${listed(paid(id, actors[(i + 1) % actors.length]))} →</span> `)}${inWeb(this.area, actors[0], names)}</li>`)}</ul>
      <p class="said">${t('money.rounds-means')}</p></section>`;
  }

  /** @param {Money} answer */
  balances({ balances }) {
    const most = Math.max(1, ...balances.flatMap((one) => [one.in.known, one.out.known]));
    const bar = (/** @type {'in'|'out'} */ which, /** @type {MoneySum} */ sum) => html`<span class="which">${t(`money.${which}`)}</span>${partsBar([{ kind: which, count: sum.known }], most)}<span>${sumText(sum)}</span>`;
    return html`<section aria-labelledby="balance"><h2 id="balance">${t('money.balance')}</h2>
      ${balances.length === 0
        ? html`<p class="said">${t('money.no-balance')}</p>`
        : html`<ul class="plain-list balances">${balances.map((one) => html`<li><h3>${domainText(one.domain)}</h3><div class="bars">${bar('in', one.in)}${bar('out', one.out)}</div></li>`)}</ul>`}
      <p class="said">${t('money.balance-means')}</p></section>`;
  }

  /** @param {Money} answer */
  table(answer) {
    const names = namesOf(answer);
    const order = byName(names);
    return {
      caption: t('insight.money.title'),
      columns: [t('money.column.from'), t('money.column.to'), t('money.column.what'), t('money.column.amount'), t('money.column.crosses'), t('money.column.round')],
      rows: [
        ...[...answer.flows].sort((a, b) => order(a.from, b.from) || order(a.to, b.to)).map(({ from, to: paid, type, amount, crosses }) => [names.get(from) ?? '', names.get(paid) ?? '', t(`money.${type}`), amountText(amount), t(`money.crosses.${crosses}`), goesRound(answer.cycles, from, paid) ? t('money.column.round') : '']),
        ...answer.balances.map((one) => [domainText(one.domain), '', t('money.balance'), `${t('money.in')}: ${sumText(one.in)}; ${t('money.out')}: ${sumText(one.out)}`, '', '']),
      ],
    };
  }

  /** @param {Money} _answer */
  below(_answer) {
    return html`<section aria-labelledby="do"><h2 id="do">${t('coverage.do')}</h2>
      <ul class="means">${['ask', 'amount', 'payer'].map((what) => html`<li>${t(`money.do.${what}`)}</li>`)}</ul>
      <p class="row"><a class="button" href=${to('what-if', this.area)}>${t('insight.what-if.title')}</a></p>
      <p class="means">${t('money.means')}</p></section>`;
  }
}

/** @param {Money['cycles']} cycles @param {string} from @param {string} paid */
const goesRound = (cycles, from, paid) => cycles.some(({ actors }) => actors.some((id, i) => id === from && actors[(i + 1) % actors.length] === paid));

/** @param {string[]} actors @param {Names} names */
const wayOf = (actors, names) => [...actors, actors[0]].map((id) => names.get(id)).join(' → ');

/** @param {number} [amount] */
const amountText = (amount) => (amount === undefined ? t('money.amount-unknown') : number(amount, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }));

/** @param {MoneySum} sum */
function sumText({ flows, known, unknown }) {
  if (flows === 0) return t('money.nothing-known');
  const sure = flows > unknown ? amountText(known) : '';
  return [sure, unknown > 0 ? tn('money.and-unknown', unknown, { n: number(unknown) }) : ''].filter(Boolean).join(' + ');
}

/** @param {string} [domain] */
const domainText = (domain) => (domain === undefined ? t('money.no-domain') : valueName('domain', domain));
customElements.define('ww-money', WwMoney);
