/** In which area one looks, for places of the area where one works. */
import { css, html, nothing } from 'lit';
import { look } from '../state/actions.js';
import { t } from '../state/texts.js';

export const areaChoiceStyles = css`
  .area {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin-block-end: 1rem;
  }
  .area select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.35rem 0.6rem;
    border: 1px solid var(--utrecht-form-input-border-color);
    border-radius: var(--utrecht-form-input-border-radius);
    background: var(--utrecht-form-input-background-color);
  }
`;

/** Nothing to choose where there is one area, or before it is known in which one begins. @param {import('../contract.js').AreaCard[]|null} areas @param {string|null} chosen */
export const areaChoice = (areas, chosen) =>
  chosen !== null && (areas?.length ?? 0) > 1
    ? html`<label>${t('area.choose')} <select @change=${(/** @type {Event} */ event) => look({ area: /** @type {HTMLSelectElement} */ (event.target).value })}>
        ${areas?.map(({ code, name }) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`)}
      </select></label>`
    : nothing;
