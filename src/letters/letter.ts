/** A letter: its ready sentences and the person's own words, in English and below it in their language. Pure. */
import { makeSay, type Say } from '../language/words';
import type { LetterKind, Pack } from '../offer/pack';
import { type Answer, type Checks, countChecks } from './checks';

/** What the person gave. Nothing of it is needed. */
export interface Given {
  /** Their own words by the ids of the boxes; `name` is their name. */
  words?: Readonly<Record<string, string>>;
  checks?: Checks;
}

/** `own`: the person's own words, as they wrote them, of any language and any number of lines. */
export interface Line {
  kind: 'words' | 'label' | 'item' | 'own' | 'name';
  text: string;
}

/** The letter in one language. */
export interface Part {
  lang: string;
  dir: 'ltr' | 'rtl';
  /** The name of the language in the language itself. */
  name: string;
  lines: Line[];
}

export interface Letter {
  /** In the language of the first part. */
  subject: string;
  parts: Part[];
}

/** The box for the person's name: every kind of letter has it. */
export const nameBox = 'name';

/** In the letter what went wrong comes first. */
const order: readonly Answer[] = ['not', 'partly', 'unsure', 'kept'];

/**
 * The letter of the kind `id`. `packs` are whole packs, the language of the receiver first; one that has no words of its
 * own for the kind, and one that has no such kind, is left out. Undefined where none is left.
 */
export function writeLetter(id: string, given: Given, packs: readonly Pack[]): Letter | undefined {
  const found = packs.flatMap((pack, nth) => {
    const kind = pack.letters.find((one) => one.id === id);
    return kind && (nth === 0 || !kind.lang) ? [{ pack, kind }] : [];
  });
  const [first] = found;
  if (!first) return undefined;
  return {
    subject: first.kind.subject,
    parts: found.map(({ pack, kind }) => {
      const { code, dir, name } = pack.language;
      return { lang: code, dir, name, lines: linesIn(pack, kind, given) };
    }),
  };
}

function linesIn(pack: Pack, kind: LetterKind, { words = {}, checks = {} }: Given): Line[] {
  const say = makeSay(pack.language.code, pack.ui);
  const [first, ...more] = kind.says.map((text): Line => ({ kind: 'words', text }));
  const boxes = kind.boxes.flatMap(({ id, label }): Line[] => {
    const text = words[id]?.trim();
    return text
      ? [
          { kind: 'label', text: `${label}:` },
          { kind: 'own', text },
        ]
      : [];
  });
  const name = words[nameBox]?.trim();
  return [
    { kind: 'words', text: say('say.letter.hello') },
    ...(first ? [first] : []),
    ...(kind.pledge ? checked(pack, checks, say) : []),
    ...more,
    ...boxes,
    { kind: 'words', text: say('say.letter.thanks') },
    ...(name ? [{ kind: 'name' as const, text: name }] : []),
  ];
}

function checked({ pledge }: Pack, checks: Checks, say: Say): Line[] {
  const counts = countChecks(pledge.sections, checks);
  return order.flatMap((answer): Line[] => {
    if (counts[answer] === 0) return [];
    const promises = pledge.sections.filter(({ id }) => checks[id]?.kept === answer);
    return [
      { kind: 'label', text: say(`say.letter.${answer}`, { number: counts[answer] }) },
      ...promises.flatMap(({ id, title }): Line[] => {
        const note = checks[id]?.note?.trim();
        return [{ kind: 'item', text: title }, ...(note ? [{ kind: 'own' as const, text: note }] : [])];
      }),
    ];
  });
}
