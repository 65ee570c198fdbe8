/** What may stand in `council.yaml` and `languages.yaml`: who gives the offer, whom to call, and the languages. See schema.ts. */
import * as v from 'valibot';
import { day, differs, email, field, id, maybe, phone, text, web } from './schema-parts';

const clock = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 09:00'));

export const councilSchema = v.strictObject({
  name: field(text, 'The name of the council.'),
  app: field(text, 'The name of the app.'),
  site: field(
    v.pipe(v.string(), v.regex(/^https?:\/\/[^/\s]+$/)),
    'Where the app is served, such as https://offer.example, with no slash at the end.',
  ),
  exit: field(web, 'The page that "Exit this page" opens: something anybody might be reading.'),
  colours: field(
    v.strictObject({
      accent: field(v.pipe(v.string(), v.hexColor()), 'The one accent colour, on light pages.'),
      'accent-dark': field(v.pipe(v.string(), v.hexColor()), 'The accent colour on dark pages.'),
    }),
    'The colours of the app.',
  ),
  languages: field(
    v.pipe(v.array(id), v.minLength(1)),
    'The languages that are built, in the order of the menu.',
  ),
  'listed-from': field(
    v.pipe(v.number(), v.integer('a whole number'), v.minValue(0), v.maxValue(100)),
    'How many percent of the English a language must have before readers are offered it. With less it still opens by its address.',
  ),
  contacts: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id of its words in help.md, and the first half of its tokens: {id.phone}.'),
        group: field(
          v.picklist(['danger', 'worried', 'support', 'complain']),
          'Under which heading of Help now it stands.',
        ),
        phone: maybe(phone, 'The number to call.'),
        text: maybe(phone, 'The number to text.'),
        email: maybe(email, 'The address to write to.'),
        web: maybe(web, 'The page to open.'),
        hours: maybe(
          v.strictObject({
            days: field(v.picklist(['weekdays', 'every-day']), 'Which days somebody answers.'),
            from: field(clock, 'When they start, by the 24-hour clock.'),
            to: field(clock, 'When they stop, by the 24-hour clock.'),
          }),
          'When somebody answers. Leave it out when the source does not say.',
        ),
        source: maybe(id, 'Where the number and the hours are written: an id in sources.yaml.'),
        checked: maybe(
          day,
          'The last day on which they are known to have been right in the source. After a year the check asks to look again.',
        ),
        differs: maybe(
          differs,
          "Where the council's newer page names another than its paper: old, new, and the day on which the newer was seen. Help says so in one line.",
        ),
      }),
    ),
    'Whom to call, by role. No person is named.',
  ),
  people: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id of the role in people.md.'),
        name: maybe(text, 'The name of the person, if the council wants to show it.'),
        photo: maybe(text, 'A picture in public/people/, if the council wants to show it.'),
      }),
    ),
    'The roles on the Who is who page, in its order.',
  ),
  links: field(v.record(id, web), 'Pages elsewhere that the words link to, as link:id.'),
});

export const languagesSchema = v.record(
  v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z]{4})?$/, 'a language code such as en, ar or ckb')),
  v.strictObject({
    name: field(text, "The language's name in the language itself."),
    english: field(text, "The language's name in English."),
    dir: field(v.picklist(['ltr', 'rtl']), 'Which way it is read: ltr or rtl.'),
    script: field(
      v.pipe(v.string(), v.regex(/^[A-Z][a-z]{3}$/)),
      'Its script as four letters: Latn, Arab, Ethi, Beng.',
    ),
    months: field(v.pipe(v.array(text), v.length(12, 'twelve names')), 'The twelve months, January first.'),
    date: field(
      v.pipe(v.string(), v.includes('{day}'), v.includes('{month}'), v.includes('{year}')),
      'How a date reads, with {day}, {month} and {year}.',
    ),
    first: maybe(
      v.pipe(v.string(), v.includes('{month}'), v.includes('{year}')),
      'How the first day of a month reads, with {month} and {year}, where the language says it in another way: 1er août.',
    ),
    percent: maybe(
      v.pipe(v.string(), v.includes('{number}')),
      'How a percentage reads, with {number}. Leave it out where that is {number}%.',
    ),
  }),
);

export type CouncilFile = v.InferOutput<typeof councilSchema>;
export type LanguagesFile = v.InferOutput<typeof languagesSchema>;
