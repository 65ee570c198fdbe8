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
