/** What stands on the page of dates for rows as they are, without a browser. */
import type { ComponentChildren } from 'preact';
import { renderToStringAsync } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { dateInWords } from '../../../src/language/dates';
import { type Reader, ReaderContext } from '../../../src/language/reader';
import { makeSay } from '../../../src/language/words';
import { DateEnd } from '../../../src/mine/dates/date-end';
import { DateGroups } from '../../../src/mine/dates/date-groups';
import { leadsOf } from '../../../src/mine/dates/date-rule';
import type { DatesNow } from '../../../src/mine/dates/use-dates';
import { dueList } from '../../../src/store/model/due';
import { type MyDate, nothing } from '../../../src/store/model/records';
import { byId, elements, parse, textOf } from '../../pages/html';
import { codes, packOf, treeAt } from '../../pages/render';

/** Text without the signs that keep its directions apart. */
const bare = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

const today = '2026-11-22';
const date = (id: string, more: Partial<MyDate> = {}): MyDate => ({
  id,
  day: '2026-11-20',
  sequence: 0,
  history: [],
  ...more,
});

/** The page's dates in a language, as a tree. */
async function shown(dates: MyDate[], code = 'en') {
  const pack = packOf(code);
  const ruleOf = ({ rule }: MyDate) => pack.dateRules.find(({ id }) => id === rule);
  const say = makeSay(code, pack.ui);
  const data = { ...nothing(), dates };
  const now = {
    my: { data, unsaved: [] },
    dates,
    ruleOf,
    due: dueList(data, today, (one) => leadsOf(ruleOf(one))),
  } as unknown as DatesNow;
  return { root: await drawn(<DateGroups now={now} offer={() => {}} />, code), say };
}

/** A part of the page in a language, as a tree. */
async function drawn(part: ComponentChildren, code: string) {
  const pack = packOf(code);
  const say = makeSay(code, pack.ui);
  const reader = { pack, lang: code, side: '', and: '', say, today, badges: {} } as unknown as Reader;
  const html = await renderToStringAsync(
    <ReaderContext.Provider value={reader}>{part}</ReaderContext.Provider>,
  );
  return parse(`<div id="all">${html}</div>`);
}

test.each(codes)(
  '%s: what needs a lawyer says whom to tell as soon as its day is over, unfolded; other dates do not',
  async (code) => {
    const { root } = await shown(
      [
        date('late', { rule: 'appeal-last-day' }),
        date('bus', { rule: 'bus-pass' }),
        date('near', { rule: 'leave-ends', day: '2026-11-25' }),
      ],
      code,
    );
    const told = (id: string) =>
      elements(byId(root, `date-${id}`)).find(({ attributes }) => attributes.class === 'box');
    expect(['late', 'bus', 'near'].map((id) => told(id) !== undefined)).toEqual([true, false, false]);
    const links = elements(told('late') ?? root).map(({ attributes }) => attributes.href);
    expect(links).toContain(`/${code}/who/#lawyer`);
  },
);

test.each(codes)(
  '%s: a day on which only the app asks again is told as such, and never as a day that was fixed',
  async (code) => {
    const waits = date('waits', { rule: 'pathway-plan-review', day: '2026-11-29', ask: true });
    const { root, say } = await shown([waits], code);
    const text = bare(textOf(byId(root, 'date-waits')));
    const words = say('dates.asks', { date: dateInWords('2026-11-29', packOf(code).language) });
    expect(text).toContain(bare(words));
    expect(text).not.toContain(say('dates.calendar.one'));
  },
);

test('rows of before: a day that the app chose to ask again stands as a day, a move before “done” stays, a finished one says when', async () => {
  const history = [
    { day: '2027-04-01', what: 'moved' as const },
    { day: '2027-03-20', what: 'done' as const },
  ];
  const { root } = await shown([
    date('asked', { title: 'Tea', day: '2026-11-29', history: [{ day: '2026-11-20', what: 'missed' }] }),
    date('early', { title: 'Book', day: '2027-03-20', closed: true, history }),
  ]);
  expect(textOf(byId(root, 'date-asked'))).toContain('29 November 2026');
  expect(textOf(byId(root, 'date-asked'))).not.toContain('ask again');
  const early = bare(textOf(byId(root, 'date-early')));
  expect(early).toContain('20 March 2027: done');
  expect(early).toContain('1 April 2027: moved to another day');
});

test.each(codes)('%s: who has only finished dates is not told that there are none', async (code) => {
  const { root, say } = await shown([date('over', { title: 'Tea', closed: true })], code);
  expect(textOf(root)).toContain(say('dates.noneWaiting'));
  expect(textOf(root)).not.toContain(say('dates.none'));
  const empty = await shown([], code);
  expect(textOf(empty.root)).toContain(say('dates.none'));
});

test.each(codes)('%s: while it opens the page says so', async (code) => {
  const root = await treeAt(`/${code}/dates/`);
  const say = makeSay(code, packOf(code).ui);
  const status = elements(root).filter(({ attributes }) => attributes.role === 'status');
  expect(status.map((one) => textOf(one))).toContain(say('common.loading'));
});

test.each(codes)(
  '%s: where the help ends it says when, at which age, and leads to what else ends',
  async (code) => {
    const rule = packOf(code).dateRules.find(({ id }) => id === 'bus-pass');
    if (!rule) throw new Error('There is no bus pass.');
    const root = await drawn(<DateEnd rule={rule} end="2027-05-01" />, code);
    const text = bare(textOf(root));
    expect(text).toContain(dateInWords('2027-05-01', packOf(code).language));
    expect(text).toContain('25');
    const links = elements(root).flatMap(({ attributes }) => attributes.href ?? []);
    expect(links).toEqual([`/${code}/dates/#ends-at-twenty-five`]);
  },
);
