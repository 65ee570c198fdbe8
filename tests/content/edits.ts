/** Twelve edits that a participation worker makes on any day, made in any content: none of them may turn a test red. */
import { type Document, parseDocument } from 'yaml';
import type { Source } from '../../src/build/content/read';
import type { OfferFile, SourcesFile } from '../../src/build/content/schema';
import type { CouncilFile } from '../../src/build/content/schema-council';
import type { ListsFile } from '../../src/build/content/schema-mine';
import { openWorkspace } from '../../src/build/translate/record/workspace';
import { run } from '../../src/build/translate/run';

export interface Edit {
  name: string;
  /** The content after it, on the day `today`. Throws where the content has nothing of the kind. */
  make: (source: Source, today: string) => Source | Promise<Source>;
}

const textOf = (source: Source, path: string) => {
  const text = source.get(`locales/${path}`);
  if (text === undefined) throw new Error(`There is no locales/${path}.`);
  return text;
};
const withFile = (source: Source, path: string, text: string): Source =>
  new Map([...source, [`locales/${path}`, text]]);

/** A file with what stands there first in place of itself. */
function replaced(source: Source, path: string, found: RegExp, by: (...found: string[]) => string): Source {
  const text = textOf(source, path);
  const after = text.replace(found, by);
  if (after === text) throw new Error(`locales/${path} has nothing like ${found}.`);
  return withFile(source, path, after);
}

/** A YAML file changed as data; comments stay. */
function changed<T>(source: Source, path: string, change: (file: Document, value: T) => void): Source {
  const file = parseDocument(textOf(source, path));
  change(file, file.toJS() as T);
  return withFile(source, path, String(file));
}

/** The first of some; throws where there is none. */
function first<T>(all: readonly T[]): T {
  const [one] = all;
  if (one === undefined) throw new Error('There is nothing of this kind to edit.');
  return one;
}

/** Words without what stands under the heading with an id. */
const withoutSection = (text: string, id: string) =>
  text
    .split(/^(?=## )/m)
    .filter((section) => !section.split('\n')[0]?.endsWith(`{#${id}}`))
    .join('');

/** The sections that nothing else names, with their topics: those can go by themselves. */
function unnamed(source: Source): { topic: number; at: number; id: string }[] {
  const { topics } = parseDocument(textOf(source, 'offer.yaml')).toJS() as OfferFile;
  const all = [...source].filter(([path]) => !path.endsWith('/lock.json')).map(([, text]) => text);
  const named = (id: string) => {
    const whole = new RegExp(`(?<![\\w-])${id}(?![\\w-])`, 'g');
    const headings = new RegExp(`\\{#${id}\\}$`, 'gm');
    return all.some((text) => {
      const uses = text.match(whole)?.length ?? 0;
      const own = (text.match(headings)?.length ?? 0) + (text.includes(`- id: ${id}\n`) ? 1 : 0);
      return uses > own;
    });
  };
  return topics.flatMap(({ entitlements }, topic) =>
    entitlements.length < 2
      ? []
      : entitlements.flatMap(({ id }, at) => (named(id) ? [] : [{ topic, at, id }])),
  );
}

export const edits: Edit[] = [
  {
    name: 'another amount',
    make: (source) => replaced(source, 'offer.yaml', /money: (\d+)/, (_, n) => `money: ${Number(n) + 5}`),
  },
  {
    name: 'another phone number',
    make: (source) => replaced(source, 'council.yaml', /(phone: "?0[\d ]*)\d\b/, (_, start) => `${start}9`),
  },
  {
    name: 'a sentence in other words',
    make: (source) => {
      const [topic] = (parseDocument(textOf(source, 'offer.yaml')).toJS() as OfferFile).topics;
      return replaced(
        source,
        `en/offer/${topic?.id}.md`,
        /(^## .*\n\n)(.)/m,
        (_, head, letter) => `${head}We tell you this again. ${letter}`,
      );
    },
  },
  {
    name: 'a new section',
    make: (source, today) => {
      let topic = '';
      const facts = changed<OfferFile>(source, 'offer.yaml', (file, { topics }) => {
        const like = first(topics.at(-1)?.entitlements ?? []);
        const { sources, arranges } = like;
        topic = topics.at(-1)?.id ?? '';
        file.addIn(
          ['topics', topics.length - 1, 'entitlements'],
          file.createNode({
            ...{ id: 'new-promise', basis: 'extra', facts: { amount: { money: 12 } }, amounts: ['amount'] },
            ...{ immigration: 'open', arranges, sources, checked: today, review: 12 },
          }),
        );
      });
      const path = `en/offer/${topic}.md`;
      const words = '## Something new {#new-promise}\n\nWe pay {new-promise.amount} for it.\n';
      return withFile(facts, path, `${textOf(facts, path).trimEnd()}\n\n${words}`);
    },
  },
  {
    name: 'a retired section',
    make: (source) => {
      const { topic, at, id } = first(unnamed(source));
      let doc = '';
      const facts = changed<OfferFile>(source, 'offer.yaml', (file, { topics }) => {
        doc = `offer/${topics[topic]?.id}.md`;
        file.deleteIn(['topics', topic, 'entitlements', at]);
      });
      const words = [...facts].flatMap(([path, text]): [string, string][] =>
        path.endsWith(`/${doc}`) ? [[path, withoutSection(text, id)]] : [],
      );
      return new Map([...facts, ...words]);
    },
  },
  {
    name: 'a new contact',
    make: (source) => {
      const contacts = changed<CouncilFile>(source, 'council.yaml', (file) =>
        file.addIn(
          ['contacts'],
          file.createNode({
            id: 'new-team',
            group: 'support',
            phone: '020 7946 0123',
            email: 'new@team.example',
          }),
        ),
      );
      const words = `${textOf(contacts, 'en/help.md').trimEnd()}\n\n## A new team {#new-team}\n\nCall them about what is new.\n`;
      return withFile(contacts, 'en/help.md', words);
    },
  },
  {
    name: 'a new item of a list',
    make: (source) => {
      let id = '';
      const lists = changed<ListsFile>(source, 'lists.yaml', (file, { lists }) => {
        id = first(lists).id;
        file.addIn(['lists', 0, 'items'], file.createNode({ id: 'new-item' }));
      });
      const text = textOf(lists, 'en/lists.md');
      const sections = text
        .split(/^(?=## )/m)
        .map((section) =>
          section.split('\n')[0]?.endsWith(`{#${id}}`)
            ? section.replace(/(^- .*\n)(?!- )/m, '$1- Something new {#new-item}\n')
            : section,
        );
      return withFile(lists, 'en/lists.md', sections.join(''));
    },
  },
  {
    name: 'checked today',
    make: (source, today) => replaced(source, 'offer.yaml', /checked: [\d-]+/, () => `checked: ${today}`),
  },
  {
    name: 'a new source, cited',
    make: (source) => {
      const sources = changed<SourcesFile>(source, 'sources.yaml', (file, { sources }) => {
        const { kind, publisher } = first(sources);
        file.addIn(
          ['sources'],
          file.createNode({
            ...{ id: 'new-paper', title: 'A new paper of the council', publisher, kind },
            ...{ date: '2026-11-01', address: 'https://paper.example/new' },
          }),
        );
      });
      return replaced(sources, 'offer.yaml', /sources: \[/, () => 'sources: [new-paper, ');
    },
  },
  {
    name: 'another colour',
    make: (source) => replaced(source, 'council.yaml', /(accent: ").*"/, (_, start) => `${start}#5b2a86"`),
  },
  {
    name: 'one language fewer',
    make: (source) => {
      let gone = '';
      const council = changed<CouncilFile>(source, 'council.yaml', (file, { languages }) => {
        const at = languages.findLastIndex((lang) => lang !== 'en');
        gone = first(languages.slice(at));
        file.deleteIn(['languages', at]);
      });
      return new Map([...council].filter(([path]) => !path.startsWith(`locales/${gone}/`)));
    },
  },
  {
    name: 'one language more',
    make: async (source, today) => {
      const { files } = await run(['add', 'so'], () => openWorkspace(source, today));
      return new Map([...source, ...(files ?? [])]);
    },
  },
];

/** The content after all of them, one upon the other. */
export async function allEdits(source: Source, today: string): Promise<Source> {
  let after = source;
  for (const { make } of edits) after = await make(after, today);
  return after;
}
