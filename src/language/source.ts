/** The language the offer is written in. Every phone keeps it, and every other language is a translation of it. */
export const sourceLanguage = 'en';
