/**
 * What may stand in `locales/lists.yaml`, `dates.yaml`, `visits.yaml` and `letters.yaml`: all that belongs to the person's own pages.
 * Which fields belong to which kind of rule is for `src/build/check/dates.ts` to say.
 */
import * as v from 'valibot';
import { field, id, maybe } from './schema-parts';

const token = v.pipe(
  v.string(),
  v.regex(/^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$/, 'a token without its braces, such as gym.until'),
);
const whole = v.pipe(v.number(), v.integer('a whole number'));
const count = v.union([whole, token], 'a whole number, or a token without its braces, such as gym.until');

/** A stretch of time; `number` is what stands for each unit. */
const span = <T extends v.GenericSchema>(number: T) =>
  v.strictObject({
    years: maybe(number, 'How many years.'),
    months: maybe(number, 'How many months.'),
    weeks: maybe(number, 'How many weeks.'),
    days: maybe(number, 'How many days.'),
  });

const every = maybe(span(count), 'How long after the last one the next one is, such as { months: 6 }.');
const steps = maybe(
  v.pipe(
    v.array(
      v.strictObject({
        after: field(span(count), 'How long after the one before.'),
        times: maybe(count, 'How many times, before the next step. The last step has none: it goes on.'),
      }),
    ),
    v.minLength(1, 'at least one step'),
  ),
  'A rhythm that changes: its steps, one after the other.',
);
const from = maybe(
  v.picklist(['last', 'start']),
  'Which day the person is asked for: last (when it last was) or start (when it began).',
);

/** `lists.yaml` */
export const listsSchema = v.strictObject({
  lists: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id of its words in lists.md and the end of its address. It stays for good.'),
        icon: field(id, 'Its picture: the name of a drawing on lucide.dev, such as house.'),
        topic: field(id, 'The topic that it belongs to.'),
        section: maybe(id, 'The section of that topic.'),
        budget: maybe(token, 'The money fact that its plan is held against, such as setting-up-home.amount.'),
        ordered: maybe(v.literal(true), 'true where the order of the items is the answer.'),
        items: field(
          v.pipe(
            v.array(
              v.strictObject({
                id: field(
                  id,
                  'The id of its words in lists.md. It stays for good: ticks on a phone name it.',
                ),
                entitlement: maybe(id, 'The entitlement of offer.yaml that it belongs to.'),
              }),
            ),
            v.minLength(1, 'at least one item'),
          ),
          'What is on the list, in its order.',
        ),
      }),
    ),
    'The ready-made lists, in the order of the page.',
  ),
});

const variant = v.strictObject({
  id: field(id, 'The id of its words in dates.md. It stays for good.'),
  from,
  every,
  steps,
  entitlement: maybe(id, 'The entitlement of offer.yaml that promises this rhythm.'),
  sources: maybe(v.array(id), 'Where this rhythm is written: ids in sources.yaml.'),
});

/** `dates.yaml` */
export const datesSchema = v.strictObject({
  rules: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id of its words in dates.md. It stays for good: dates on a phone name it.'),
        kind: field(
          v.picklist(['repeat', 'variants', 'expiry', 'age', 'yearly', 'after', 'once']),
          'repeat (again and again), variants (again and again, with a choice of rhythms), expiry (a last day), age (a birthday), yearly, after (so long after it began) or once.',
        ),
        icon: field(id, 'Its picture: the name of a drawing on lucide.dev, such as calendar.'),
        topic: field(id, 'The topic that it belongs to.'),
        section: maybe(id, 'The section of that topic.'),
        entitlement: maybe(id, 'The entitlement of offer.yaml that promises it.'),
        entitlements: maybe(v.array(id), 'With kind age: the entitlements that end on that birthday.'),
        list: maybe(id, 'The ready-made list that helps to prepare.'),
        from,
        meeting: maybe(
          v.literal(true),
          'true where people meet, so that it can fail to happen. Without it, it is a paper, a payment or a birthday.',
        ),
        urgent: maybe(
          v.literal(true),
          'true where a lawyer is needed when the day is near or over: it comes first on the home page, and says at once what to do.',
        ),
        own: maybe(v.literal(true), "true where the whole rhythm is the app's own: nobody promised it."),
        every,
        steps,
        variants: maybe(v.array(variant), 'With kind variants: the rhythms, the usual one first.'),
        after: maybe(span(count), 'With kind after: how long after the day on which it began.'),
        at: maybe(token, 'With kind age: an age such as age.adult, or the deadline of an entitlement.'),
        until: maybe(
          token,
          'With a rhythm: the age at which the help ends, such as bus-pass.until. No day after that birthday is proposed.',
        ),
        leads: maybe(
          v.array(span(whole)),
          "How long before the day the app reminds, such as { months: 3 }. Always the app's own.",
        ),
      }),
    ),
    'What a date can be made from, in the order of the page.',
  ),
});

const place = v.pipe(
  v.string(),
  v.regex(
    /^[a-z][a-z0-9-]*(#[a-z][a-z0-9-]*)?$/,
    'a topic, a section (housing#deposit) or a promise (pledge#understood)',
  ),
);

/** `visits.yaml` */
export const visitsSchema = v.strictObject({
  'delete-after': field(
    v.pipe(whole, v.minValue(1, 'one day or more')),
    'After how many days a visit is deleted from the device, unless the worker chooses otherwise.',
  ),
  kinds: field(
    v.pipe(
      v.array(
        v.strictObject({
          id: field(id, 'The id of its words in visits.md. It stays for good: visits on a device name it.'),
          icon: field(id, 'Its picture: the name of a drawing on lucide.dev, such as house.'),
          propose: field(
            v.pipe(v.array(place), v.minLength(1, 'at least one')),
            'What its agenda begins with: topics, sections or promises. Two or three are enough.',
          ),
          offer: maybe(v.array(place), 'What else fits: not on the agenda unless the worker adds it.'),
        }),
      ),
      v.minLength(1, 'at least one kind'),
    ),
    'The kinds of visit, in the order of the page.',
  ),
});

const ids = v.array(id);

/** `letters.yaml` */
export const lettersSchema = v.strictObject({
  kinds: field(
    v.pipe(
      v.array(
        v.strictObject({
          id: field(id, 'The id of its words in letters.md. It stays for good: letters on a phone name it.'),
          icon: field(id, 'Its picture: the name of a drawing on lucide.dev, such as house.'),
          pledge: maybe(v.literal(true), 'true where every promise of the pledge is checked in it.'),
          topic: field(id, 'The topic that it belongs to.'),
          section: field(id, 'The section of that topic: what the person asks for.'),
          to: field(
            v.pipe(ids, v.minLength(1, 'at least one')),
            'To whom it may go: roles and contacts of council.yaml, the usual one first.',
          ),
          says: field(
            v.pipe(ids, v.minLength(1, 'at least one')),
            'Its sentences, in their order: items of its section in letters.md.',
          ),
          boxes: maybe(
            ids,
            'What the person may write in their own words: items of its section in letters.md. None has to be filled in.',
          ),
        }),
      ),
      v.minLength(1, 'at least one kind'),
    ),
    'The kinds of letter, in the order of the page.',
  ),
});

export type LettersFile = v.InferOutput<typeof lettersSchema>;
export type VisitsFile = v.InferOutput<typeof visitsSchema>;
export type ListsFile = v.InferOutput<typeof listsSchema>;
export type DatesFile = v.InferOutput<typeof datesSchema>;
export type RuleInFile = DatesFile['rules'][number];
export type VariantInFile = NonNullable<RuleInFile['variants']>[number];
/** A number as it is written: itself, or the token of a fact. */
export type Count = number | string;
/** A stretch of time as it is written. */
export type SpanInFile = NonNullable<RuleInFile['after']>;
/** The steps of a rhythm as they are written. */
export type StepsInFile = NonNullable<RuleInFile['steps']>;
