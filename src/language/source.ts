/** The language the offer is written in. Every phone keeps it, and every other language is a translation of it. */
export const sourceLanguage = 'en';

/** What an element says of its own words when they are borrowed from the source language: nothing when they are not. */
export const borrowed = (lang: string | undefined) => (lang ? { lang, dir: 'ltr' as const } : {});
