/**
 * What may stand in the YAML files of `locales/`: the offer, its sources and the questions. Every field has a sentence for the person who fills it in:
 * the check shows that sentence when the field is wrong, and a test holds that none is without one.
 */
import * as v from 'valibot';
import { statusIds } from '../../offer/pack';
import { day, differs, email, field, id, maybe, phone, text, web } from './schema-parts';

const wholeAge = v.pipe(v.number(), v.integer('a whole number'), v.minValue(0), v.maxValue(120));

const groups = v.pipe(v.array(v.picklist(statusIds)), v.minLength(1));

const penceOf = (pounds: number): number => Math.round(pounds * 100);

/** One fact: exactly one kind of value. Written once here, it reaches every language through its token. */
const factSchema = v.union(
  [
    v.strictObject({
      // Written in pounds; in pence from here on.
      money: field(
        v.pipe(v.number(), v.minValue(0), v.transform(penceOf)),
        'An amount in pounds, such as 3000 or 10.50.',
      ),
      'up-to': maybe(v.boolean(), 'true when this is the most that can be paid.'),
      per: maybe(id, 'How often or for what it is paid: a key under card.per in ui.json, such as month.'),
    }),
    v.strictObject({ age: field(wholeAge, 'An age in whole years.') }),
    v.strictObject({ number: field(v.number(), 'A count: weeks, lessons, hours.') }),
    v.strictObject({ date: field(day, 'A day, written year-month-day.') }),
    v.strictObject({ phone: field(phone, 'A phone number as people read it.') }),
    v.strictObject({ email: field(email, 'An email address.') }),
    v.strictObject({ web: field(web, 'A web address, from https:// on.') }),
    v.strictObject({
      text: field(text, 'Words that stay the same in every language, such as SI 2010/2571.'),
    }),
  ],
  'a fact with exactly one of money, age, number, date, phone, email, web or text',
);

const facts = v.record(id, factSchema);

const entitlementSchema = v.strictObject({
  id: field(
    id,
    'The id of the section in the topic file, the end of its address, and the first half of its tokens.',
  ),
  basis: field(
    v.picklist(['law', 'extra', 'other', 'info']),
    'Who gives it: law, extra (the council adds it), other (another body), or info (good to know; nothing is promised).',
  ),
  by: maybe(id, 'With basis other: the id of the body in sources.yaml.'),
  ages: maybe(
    v.strictObject({
      from: maybe(wholeAge, 'The age from which a person can have it.'),
      until: maybe(wholeAge, 'The birthday on which it ends.'),
      earlier: maybe(
        v.strictObject({
          until: field(wholeAge, 'The earlier birthday on which it ends.'),
          unless: field(
            v.record(id, v.array(id)),
            'For whom it goes on to the later one: questions and answers, as under when:.',
          ),
        }),
        'An earlier end for everybody but some.',
      ),
    }),
    'From which age and until which birthday. They are also the tokens {id.from} and {id.until}.',
  ),
  deadline: maybe(
    v.strictObject({
      years: field(wholeAge, 'The birthday.'),
      months: field(
        v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(11)),
        'Months after that birthday.',
      ),
    }),
    'The age before which something must be done, shown on My years.',
  ),
  facts: maybe(facts, 'Amounts, ages, numbers and dates that the words use as {id.fact}.'),
  amounts: maybe(v.array(id), 'Which money facts the card shows, in this order.'),
  immigration: field(
    v.union([v.picklist(['none', 'open', 'depends']), groups]),
    'How immigration status matters: none (it does not), open (given to all care leavers, no limit named), depends (on more than the status: the words say on what), or the list of groups that can have it.',
  ),
  'depends-for': maybe(
    groups,
    'With open or a list: the groups for whom it depends on more than their status. The words say on what.',
  ),
  'not-for': maybe(
    groups,
    'The groups that it is not about: it is not shown to them, such as "if the Home Office says no" to British people.',
  ),
  'if-refused': maybe(
    v.picklist(['human-rights']),
    'human-rights where the law can limit this help for somebody refused, from 18, with no claim and no appeal open: never below what human rights need, and the council must look at that first. The app then never says no, but that you look at it together. Cite the law under sources.',
  ),
  right: maybe(
    v.literal(true),
    'true for a right, or for words that tell something, where nobody can be told no: it gets no verdict and stands under "Your rights, whatever your status".',
  ),
  when: maybe(
    v.record(id, v.array(id)),
    'Whom it is for, where the source says so: questions of questions.yaml, each with the answers that fit, such as home: [council, private]. Every question named must fit. Ages and immigration have their own fields.',
  ),
  arranges: field(
    v.pipe(v.array(id), v.minLength(1)),
    'Who arranges it: ids of roles in people.md, the first one first.',
  ),
  sources: field(v.pipe(v.array(id), v.minLength(1)), 'Where the promise is written: ids in sources.yaml.'),
  checked: field(day, 'The last day on which these facts are known to have been right in the source.'),
  review: field(
    v.pipe(v.number(), v.integer(), v.minValue(1)),
    'After how many months it must be checked again.',
  ),
  differs: maybe(
    differs,
    "Where the council's newer page differs from its paper: old, new, and the day on which the newer was seen. The card says so in one line.",
  ),
});

export const offerSchema = v.strictObject({
  reread: maybe(
    day,
    'The day on which the whole offer was read again and many answers changed. Whoever answered before it is told so once, on "What I can get".',
  ),
  facts: field(v.record(id, facts), 'Facts that several topics use, by group: {group.fact} in the words.'),
  topics: field(
    v.array(
      v.strictObject({
        id: field(id, 'The topic: the name of its words file and its address.'),
        icon: field(id, 'Its picture: the name of a drawing on lucide.dev, such as house.'),
        entitlements: field(v.array(entitlementSchema), 'What it promises, in the order of the page.'),
      }),
    ),
    'The topics, in the order of the home page.',
  ),
  pledge: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id of the promise in pledge.md.'),
        topic: field(id, 'The topic that keeps the promise.'),
        section: maybe(id, 'The section of that topic.'),
      }),
    ),
    'The promises of the pledge and the topics that keep them.',
  ),
});

export const sourcesSchema = v.strictObject({
  bodies: field(v.record(id, text), 'Other bodies that give something: id and name.'),
  sources: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id that entitlements cite.'),
        title: field(text, 'The title, as published.'),
        short: maybe(text, 'A shorter title for the cards.'),
        publisher: field(text, 'Who published it.'),
        kind: field(v.picklist(['council', 'law', 'other']), 'council for its own papers, law, or other.'),
        date: maybe(day, 'When it was published. Leave it out when it has no date.'),
        address: maybe(web, 'Where to read it.'),
        part: maybe(v.boolean(), 'true when only a part of it was read.'),
      }),
    ),
    'Every document and law that the offer cites.',
  ),
});

export const questionsSchema = v.strictObject({
  version: field(v.literal(1), 'The form of this file. It is 1.'),
  questions: field(
    v.array(
      v.strictObject({
        id: field(id, 'The id that when: in offer.yaml names. Its words are under me.questions in ui.json.'),
        kind: field(v.picklist(['date', 'choice']), 'date for a day, choice for one of the options.'),
        options: maybe(v.array(id), 'With kind choice: the ids of the answers, in the order of the page.'),
      }),
    ),
    'What a person may say about themselves, in the order of the page. Nobody has to answer.',
  ),
});

export type Fact = v.InferOutput<typeof factSchema>;
export type Entitlement = v.InferOutput<typeof entitlementSchema>;
export type OfferFile = v.InferOutput<typeof offerSchema>;
export type SourcesFile = v.InferOutput<typeof sourcesSchema>;
export type QuestionsFile = v.InferOutput<typeof questionsSchema>;
