/** In an emergency: opens whom one does not follow by their whole name. Nobody is listed, and every attempt is logged. */
import { LitElement, css, html, nothing } from 'lit';
import { NOT_THERE, ServiceProblem } from '../api/client.js';
import { look } from '../state/actions.js';
import { Listening } from '../state/app.js';
import { Form } from '../state/form.js';
import { HOME } from '../state/route.js';
import { t } from '../state/texts.js';
import { startEmergency } from '../state/visits.js';
import { areaOfWork } from '../state/worker.js';
import { general, selectField, textField } from './fields.js';
import { formStyles } from './form-styles.js';
import { shared } from './shared-styles.js';

export class WwEmergency extends LitElement {
  static properties = { nobody: { state: true } };

  static styles = [
    shared,
    formStyles,
    css`
      :host {
        display: block;
        max-inline-size: 34rem;
      }
      form {
        margin-block-start: 0.8rem;
      }
      .button,
      input,
      select {
        min-block-size: 44px;
      }
      .button {
        white-space: normal;
      }
    `,
  ];

  constructor() {
    super();
    /** Whether nobody was found, or several. */
    this.nobody = false;
    this.form = new Form(this, { area: '', name: '', street: '' });
    this.listening = new Listening(this);
  }

  willUpdate() {
    const area = areaOfWork();
    if (area && !this.form.values.area) this.form.values.area = area;
  }

  render() {
    const { form } = this;
    const { areas } = this.listening.state;
    if (!areas) return html`<p role="status">${t('loading')}</p>`;
    return html`<p>${t('purpose.emergency-means')}</p>
      <form @submit=${this.submit} novalidate>
        ${general(form)} ${this.nobody ? html`<p class="notice" role="alert" tabindex="-1">${t('emergency.nobody')}</p>` : nothing}
        ${areas.length > 1 ? selectField(form, 'area', t('emergency.area'), areas.map(({ code, name }) => [code, name]), { required: true, empty: t('form.choose') }) : nothing}
        ${textField(form, 'name', t('emergency.name'), { required: true, help: t('emergency.name-help') })}
        ${textField(form, 'street', t('emergency.street'), { help: t('emergency.street-help') })}
        <div class="row"><button class="button primary" aria-disabled=${form.busy}>${t('emergency.open')}</button></div>
      </form>`;
  }

  /** @param {Event} event */
  async submit(event) {
    event.preventDefault();
    const { form } = this;
    this.nobody = false;
    form.need(['area', 'name']);
    if (form.errors.size > 0) return void form.pointOut();
    const { area, ...who } = /** @type {{area: string, name: string, street?: string}} */ (form.filled);
    let person = '';
    const sent = await form.send(async () => {
      person = await startEmergency(area, who).catch(unlessNobody);
    });
    if (person) return look({ ...HOME, place: 'person', person });
    this.nobody = sent;
    if (sent) void form.pointOut();
  }
}

/** Nobody, several, and whoever is not to be found answer alike. @param {unknown} error */
function unlessNobody(error) {
  if (error instanceof ServiceProblem && error.status === NOT_THERE) return '';
  throw error;
}
customElements.define('ww-emergency', WwEmergency);
