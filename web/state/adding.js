/**
 * Adding to a personal wijkweb outside a conversation: somebody of the near circle, or a tie with who or what is in the
 * area. Nothing is noted as asked. What is made has its id from the form, so that sending it twice makes it once.
 *
 * @typedef {import('./conversation.js').NewPerson} NewPerson
 * @typedef {import('./conversation.js').NewTie} NewTie
 * @typedef {import('../contract.js').PersonalWeb} PersonalWeb
 */
import { joinedTie, tiesOf } from './conversation.js';
import { Form } from './form.js';
import { reloadPerson } from './person.js';
import { within } from './visits.js';

/** The form of somebody new in the near circle. */
export class NewPersonForm extends Form {
  /** @param {import('lit').LitElement} host @param {NewPerson} person */
  constructor(host, person) {
    super(host, person);
  }

  get person() {
    return /** @type {NewPerson} */ (this.values);
  }

  /** What is wrong with the name stands where it is asked. @param {() => Promise<unknown>} work */
  async send(work) {
    const sent = await super.send(work);
    const wrong = this.errors.get('name');
    if (wrong) {
      this.errors.set(`person.${this.person.contact}`, wrong);
      await this.pointOut();
    }
    return sent;
  }

  /** @param {Partial<NewPerson> & {contact: string}} change */
  changePerson(change) {
    for (const [name, value] of Object.entries(change)) this.set(name, value);
    this.errors.delete(`person.${change.contact}`);
  }
}

/** @param {PersonalWeb} web @param {NewPerson} one */
export async function addContact({ person, asOf }, one) {
  const body = { id: one.contact, name: one.name.trim(), ties: tiesOf(one, person.id, { lastConfirmed: asOf }) };
  await within(person.id).write('PUT', `/v1/people/${person.id}/contacts/${one.contact}`, body);
  await reloadPerson();
}

/** @param {PersonalWeb} web @param {NewTie} one */
export async function join({ person, asOf }, one) {
  await within(person.id).write('POST', `/v1/areas/${encodeURIComponent(person.area)}/ties`, joinedTie(one, person.id, { lastConfirmed: asOf }));
  await reloadPerson();
}
