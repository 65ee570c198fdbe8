/** What the schemas of `locales/` are made of. */
import * as v from 'valibot';

/** A field with the sentence that explains it. */
export const field = <T extends v.GenericSchema>(schema: T, sentence: string) =>
  v.pipe(schema, v.description(sentence));

/** A field that may be left out, with its sentence. */
export const maybe = <T extends v.GenericSchema>(schema: T, sentence: string) =>
  v.optional(field(schema, sentence));

export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, such as gym-money'),
);

export const text = v.pipe(v.string(), v.nonEmpty('some words'));

export const day = v.pipe(v.string(), v.isoDate('a date such as 2024-04-16'));
export const web = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/, 'an address that starts with https://'));
export const email = v.pipe(v.string(), v.email('an email address'));
export const phone = v.pipe(
  v.string(),
  v.regex(/^[0-9 ]{3,16}$/, 'a phone number as people read it, such as 01 23 45 67 89'),
);

/** Where a newer page of the council differs from its paper: the reader gets the newer, and one line about the older. */
export const differs = v.strictObject({
  old: field(text, 'What the older paper says: a name or a number that stays the same in every language.'),
  new: field(text, 'What the newer page says, in the same way. The words and facts hold this one.'),
  seen: field(day, 'The day on which the newer page was seen.'),
});
