/**
 * Five people of the council's own, row by row: what the offer says for each, and why. The tables in five-people/ are written for
 * somebody at the council to read and correct. Where one is corrected, offer.yaml is mended, not the table.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/offer/answers';
import { promises, rights } from '../../src/offer/promises';
import { reasons } from '../../src/offer/reasons';
import { verdicts } from '../../src/offer/verdicts';
import { english } from './real-offer';

interface Person {
  day: string;
  answers: Answers;
  rows: string[];
}

/** A person's file: the day, the answers as a list, and the table. Throws where it has no day. */
function person(name: string): Person {
  const text = readFileSync(new URL(`./five-people/${name}.md`, import.meta.url), 'utf8');
  const [, day] = /^On (\d{4}-\d\d-\d\d)/m.exec(text) ?? [];
  if (!day) throw new Error(`five-people/${name}.md does not say on which day: write “On 2026-11-30”.`);
  const answers = Object.fromEntries(
    [...text.matchAll(/^- ([a-z]+): (\S+)$/gm)].map(([, question, answer]) => [question, answer]),
  );
  const rows = text.split('\n').filter((line) => /^\| (?!topic )[a-z]/.test(line));
  return { day, answers, rows };
}

/** What the offer says, in the rows of the table. */
function said({ day, answers }: Person): string[] {
  const given = verdicts(promises(english), answers, day).map(({ promised, verdict }) => {
    const { topic, section, rule } = promised;
    const until = 'date' in verdict ? `${verdict.kind} ${verdict.date}` : verdict.kind;
    const waits = verdict.kind === 'maybe' ? `maybe: ${verdict.on.join(', ')}` : until;
    return `| ${topic} | ${section.id} | ${waits} | ${reasons(verdict, rule, answers).join(', ')} |`;
  });
  const own = rights(english).map(({ topic, section }) => `| ${topic} | ${section.id} | right | everybody |`);
  return [...given, ...own];
}

const count = (rows: string[], verdict: RegExp) =>
  rows.filter((row) => verdict.test(row.split(' | ')[2] ?? '')).length;
const yes = /^(yes|until)/;

describe('what the offer says', () => {
  test.each(['waiting-17', 'refugee-19', 'refused-22', 'british-24', 'nothing-answered'])(
    'for %s',
    (name) => {
      const one = person(name);
      expect(one.rows.length).toBeGreaterThan(100);
      expect(said(one)).toEqual(one.rows);
    },
  );

  test('17, in care, waiting, at college: most is a yes, and little is left to ask', () => {
    const { rows } = person('waiting-17');
    expect(count(rows, yes)).toBeGreaterThanOrEqual(70);
    expect(count(rows, /^ask$/)).toBeLessThanOrEqual(8);
  });

  test('19, refugee, own flat: nearly all is a yes', () => {
    expect(count(person('refugee-19').rows, yes)).toBeGreaterThanOrEqual(85);
  });

  test('22, refused, nothing open: no status makes a no but the law’s, and what can be limited is looked at together', () => {
    const { rows } = person('refused-22');
    const byStatus = rows
      .filter((row) => / \| not-now \| .*status/.test(row))
      .map((row) => row.split(' | ')[1]);
    const law = [
      // Public funds: benefits, and homes by a housing office.
      ...['council-home', 'housing-areas', 'one-offer', 'london-compact', 'benefits', 'maternity-grant'],
      'job-centre-clothes',
      // The right to rent, the right to work, and the law on driving licences.
      ...['deposit', 'guarantor', 'job-search', 'apprenticeships', 'apprenticeship-bursary'],
      ...['id-documents', 'driving-licence', 'driving-lessons', 'driving-test'],
    ];
    expect(byStatus.sort()).toEqual(law.sort());
    const limited = promises(english).filter(({ rule }) => rule.ifRefused);
    for (const { section } of limited) {
      const row = rows.find((line) => line.includes(` ${section.id} `)) ?? '';
      expect(row, section.id).toMatch(
        / \| (looked-at \| looked-at|not-now \| (answer|ended)(, (answer|ended))*) \|$/,
      );
    }
    expect(count(rows, /^looked-at$/)).toBeGreaterThan(3);
  });

  test('24, British, with a baby: nothing about immigration, and no reason that is a status', () => {
    const { rows } = person('british-24');
    expect(rows.filter((row) => row.startsWith('| immigration |'))).toEqual([]);
    expect(rows.filter((row) => /\| (ask|looked-at|maybe)|not-now \| .*status/.test(row))).toEqual([]);
  });

  test('nothing answered: a maybe only where an answer decides', () => {
    const { rows, day } = person('nothing-answered');
    for (const { promised, verdict } of verdicts(promises(english), {}, day)) {
      if (verdict.kind !== 'maybe') continue;
      const { rule, section } = promised;
      const outcomes = new Set(
        ['2012-01-01', '2009-06-01', '2006-01-01', '2003-01-01', '1990-01-01'].flatMap((born) =>
          english.questions
            .filter(({ id }) => verdict.on.includes(id) && id !== 'born')
            .flatMap(({ id, options }) => options.map((option) => [id, option] as const))
            .concat([['born', born]])
            .flatMap(([id, option]) =>
              verdicts([promised], { ...fitting(rule), born, [id]: option }, day).map(
                ({ verdict: { kind } }) => kind,
              ),
            ),
        ),
      );
      expect(outcomes.size, section.id).toBeGreaterThan(1);
    }
    expect(count(rows, yes)).toBeGreaterThanOrEqual(50);
  });
});

/** Answers that meet every condition of a rule but its ages. */
const fitting = ({
  when = {},
  earlier,
}: {
  when?: Record<string, string[]>;
  earlier?: { unless: Record<string, string[]> };
}) => ({
  ...Object.fromEntries(
    Object.entries({ ...earlier?.unless, ...when }).map(([question, needs]) => [question, needs[0] ?? '']),
  ),
  immigration: 'refugee',
});
