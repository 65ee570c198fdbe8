/** Words that go out to a translator and come back, in each format. */
import { describe, expect, test } from 'vitest';
import { readLocales } from '../../../src/build/content/read';
import { statesOf } from '../../../src/build/freshness/state';
import { makeSheet } from '../../../src/build/translate/export/sheet';
import { frozenFolder } from '../../frozen.mjs';
import { base, changed, today } from '../check/fixtures';
import { difference, errorsIn, exported, filled, formats, imported, rewritten, workspaceOf } from './office';

/** The frozen files with the words of English and of Arabic alone. */
const real = new Map(
  [...readLocales(frozenFolder())].filter(([path]) => /^locales\/(?:(?:en|ar)\/|[^/]*$)/.test(path)),
);
const text = (source: typeof base, path: string) => source.get(`locales/${path}`) ?? '';
const stateOf = (source: typeof base, id: string) => {
  const { words, english } = workspaceOf(source);
  return statesOf(words.get('ar') ?? english, english).get(id);
};

describe.each(formats)('%s', (format) => {
  test('a real section comes back changed: its lines change, it is a draft, and all else is as it was', () => {
    const title = 'النادي أو الرياضة';
    const search = 'سباحة, ركض';
    const file = filled(exported(real, format), format, {
      'offer/health#gym:title': title,
      'offer/health#gym:search': search,
      'ui#common.retry': 'جرب "مرة" أخرى\\',
    });
    const { after, lines, failed, files } = imported(real, file);
    expect([failed, lines[1]]).toEqual([false, 'taken: 3']);
    expect(files.sort()).toEqual([
      'locales/ar/lock.json',
      'locales/ar/offer/health.md',
      'locales/ar/ui.json',
      'locales/en/lock.json',
    ]);
    expect(text(after, 'ar/offer/health.md')).toContain(`## ${title} {#gym}`);
    expect(text(after, 'ar/offer/health.md')).toContain(`> [!search]\n> ${search}\n`);
    expect(JSON.parse(text(after, 'ar/ui.json')).common.retry).toBe('جرب "مرة" أخرى\\');
    expect(difference(text(real, 'ar/ui.json'), text(after, 'ar/ui.json')).come).toHaveLength(1);
    expect(stateOf(after, 'offer/health#gym')?.reason).toBe('No speaker has checked it yet.');
    if (format === 'csv') expect(imported(after, file).files).toEqual([]);
  }, 90_000);

  test('a language without a word comes into being from one file, in the order of English', () => {
    const bare = new Map([...base].filter(([path]) => !path.startsWith('locales/ar/')));
    const start = new Map([...bare, ['locales/ar/lock.json', '{\n  "note": "",\n  "units": {}\n}\n']]);
    const rows = makeSheet('ar', workspaceOf(base)).rows;
    const words = Object.fromEntries(rows.map(({ id, own }) => [id, own]));
    const wanted = new Set(makeSheet('ar', workspaceOf(start)).rows.map(({ id }) => id));
    const some = Object.fromEntries(Object.entries(words).filter(([id]) => wanted.has(id)));
    const file = filled(exported(start, format, 'ar', ['missing']), format, some);
    const { after, lines, failed } = imported(start, file);
    expect([failed, ...lines]).toEqual([false, ...lines]);
    expect(errorsIn(after)).toEqual([]);
    const made = makeSheet('ar', workspaceOf(after)).rows;
    expect(made.map(({ id, own }) => [id, own])).toEqual(made.map(({ id }) => [id, words[id]]));
    expect(imported(after, file).files).toEqual([]);
  });

  test('windows line ends, a mark at the start, other white space and curly quotes change nothing', () => {
    const source = changed('ar/offer/health.md', 'لا ندفع', 'لا "ندفع"');
    const file = exported(source, format).replace(/\uFEFF/g, '');
    const bent = file
      .replaceAll('\n', '\r\n')
      .replace(/لا (?:""|"|&quot;)ندفع(?:""|"|&quot;)/, 'لا “ندفع”')
      .replace('الأطباء والرياضة', 'الأطباء\u00A0 والرياضة');
    expect(bent).toContain('“ندفع”');
    expect(bent).toContain('\u00A0 ');
    const { files, lines } = imported(source, `\uFEFF${bent}`);
    expect([files, lines[1]]).toEqual([[], 'taken: 0']);
  });

  test('curly quotes in new words are taken', () => {
    const file = filled(exported(base, format), format, {
      'offer/health#gym:not': 'لا ندفع “ثمن” الأحذية’.',
    });
    const { after, failed } = imported(base, file);
    expect(failed).toBe(false);
    expect(text(after, 'ar/offer/health.md')).toContain('> [!not]\n> لا ندفع “ثمن” الأحذية’.\n');
  });

  test('a list that a program gave bullets is a list again', () => {
    const own =
      'ندفع {gym.amount} حتى سن {gym.until}. اسأل [الأخصائي](person:social-worker)، أو [الخطة](word:pathway-plan).';
    const items =
      '• اتصل [بنا](contact:duty): {duty.phone}.\n• اقرأ **المزيد** عن [المال](topic:cash#home-money).';
    const file = filled(exported(base, format), format, { 'offer/health#gym:text': `${own}\n\n${items}` });
    const { after, lines } = imported(base, file);
    expect(lines).toContain('taken: 1');
    expect(text(after, 'ar/offer/health.md')).toContain(
      `${own}\n\n${items.replaceAll('•', '-')}\n\n> [!not]`,
    );
  });
});

test('rows in another order, and with the delimiter of another country, are the same rows', () => {
  const file = filled(exported(base, 'csv'), 'csv', { 'ui#home.title': 'مرحبا' });
  const turned = rewritten(file, (rows) => [...rows].reverse());
  const other = rewritten(turned, (rows) => rows, ';');
  for (const one of [turned, other]) {
    const { after, lines } = imported(base, one);
    expect(lines[1]).toBe('taken: 1');
    expect(JSON.parse(text(after, 'ar/ui.json')).home.title).toBe('مرحبا');
  }
});

test('what a speaker has checked is recorded with who it was, once', () => {
  const file = filled(exported(base, 'csv'), 'csv', { 'glossary:title': 'معاني الكلمات' });
  const who = { by: 'Council interpreter', on: today };
  const first = imported(base, file, who);
  expect(stateOf(first.after, 'glossary')?.reason).toBe(`Checked by Council interpreter on ${today}.`);
  expect(stateOf(first.after, 'ui#home.title')?.state).toBe('checked');
  expect(imported(first.after, file, { by: who.by, on: '2027-01-01' }).files).toEqual([]);
});

test('what is behind and came back as it was stays behind, whoever checked the file', () => {
  const checked = imported(base, exported(base, 'csv'), { by: 'Someone', on: today }).after;
  const behind = changed('en/offer/health.md', 'Doctors and sport.', 'Doctors, sport and sleep.', checked);
  expect(stateOf(behind, 'offer/health')?.state).toBe('behind');
  const file = exported(behind, 'csv');
  expect(stateOf(imported(behind, file, { by: 'Someone', on: today }).after, 'offer/health')?.state).toBe(
    'behind',
  );
  const done = imported(behind, filled(file, 'csv', { 'offer/health:summary': 'الأطباء والرياضة والنوم.' }));
  expect(stateOf(done.after, 'offer/health')?.state).toBe('draft');
});

test('a box that English has lost goes, and one that it has won comes', () => {
  const lost = changed(
    'en/offer/health.md',
    '> [!not]\n> We do not pay for shoes.\n',
    '> [!unclear]\n> We do not know.\n',
  );
  const file = filled(exported(lost, 'csv'), 'csv', { 'offer/health#gym:unclear': 'لا نعرف.' });
  const { after, lines, failed } = imported(lost, file);
  expect([failed, ...lines]).toEqual([false, ...lines]);
  expect(text(after, 'ar/offer/health.md')).toContain(
    '[المال](topic:cash#home-money).\n\n> [!unclear]\n> لا نعرف.\n\n> [!search]',
  );
  expect(text(after, 'ar/offer/health.md')).not.toContain('[!not]');
});
