/** Where something that was written is, in words. */
import { store } from '../state/app.js';
import { t, timeText } from '../state/texts.js';

/** @param {Partial<import('../device/outbox.js').Letter>} letter */
export function letterText({ state, sentAt }) {
  if (state === 'sent' && sentAt) return t('keep.sent', { time: timeText(sentAt) });
  if (state === 'sending') return t('keep.sending');
  if (!store.state.keeps) return t('keep.not-kept');
  return state ? t('keep.kept') : t('keep.nothing-yet');
}
