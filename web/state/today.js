/** Which day it is where the webs are: all days here and in the service are those of the Netherlands. */

const DAYS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day of a moment. @param {string} moment */
export const dayOf = (moment) => DAYS.format(new Date(moment));

export const today = () => DAYS.format(new Date());
