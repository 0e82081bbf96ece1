/** What stands where the figures are to come, when a web is so large that a job has to compute them. */
import { html, nothing } from 'lit';
import { longFigure } from '../state/long-figures.js';
import { t } from '../state/texts.js';
import './ww-computing.js';

export const largeWeb = () =>
  longFigure('metrics').answer ? html`<section class="large" aria-label=${t('metrics')}><p>${t('figures.large')}</p><ww-computing name="metrics"></ww-computing></section>` : nothing;
