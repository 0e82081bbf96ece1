/** The codes that forms offer, in the order in which they are asked. */
export const STATUSES = ['proposed', 'agreed', 'active', 'paused', 'ended'];
export const SUPPORT = ['food', 'transport', 'key', 'care', 'money', 'company', 'guidance', 'language', 'practical'];
export const CONTRIBUTIONS = ['space', 'people', 'money', 'goods', 'permit'];
export const END_REASONS = ['no-answer', 'moved', 'died', 'finished', 'conflict', 'crossed-out', 'unknown'];
export const CLOSENESS = ['close', 'acquainted'];
export const DISTANCES = ['home', 'street', 'kern', 'elsewhere', 'abroad'];
/** The occasions for a conversation, in the order of the design. */
export const SIGNALS = [
  'nobody', 'few', 'professionals-only', 'one-carrier', 'one-place', 'fading', 'no-confidant',
  'far-away', 'carer-out', 'carer-alone', 'wish-blocked', 'crowded', 'promised', 'closed-unseen',
];
