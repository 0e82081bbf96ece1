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
/** The columns of actors that a column of somebody's own sheet may mean. */
export const SHEET_COLUMNS = [
  'name', 'kind', 'domain', 'sector', 'formality', 'level', 'area', 'street', 'since', 'until', 'openTo', 'capacity', 'members',
  'targetGroup', 'offers', 'seeks', 'contactPerson', 'phone', 'email', 'website', 'source', 'note',
];
export const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'];
export const SEPARATORS = [';', ',', '\t', '|'];
export const SPLITS = [',', ';', '|', '/', '\n'];
export const DATE_FORMS = ['day-first', 'month-first', 'year-first'];
