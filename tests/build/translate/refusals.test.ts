/** Every reason to refuse a row or a file, with its exact sentence. */
import { describe, expect, test } from 'vitest';
import type { State } from '../../../src/build/freshness/state';
import { base, changed } from '../check/fixtures';
import { exported, filled, imported, reasons, rewritten } from './office';

const body =
  'ندفع {gym.amount} حتى سن {gym.until}. اسأل [الأخصائي](person:social-worker)، أو [الخطة](word:pathway-plan).';
const items =
  '- اتصل [بنا](contact:duty): {duty.phone}.\n- اقرأ **المزيد** عن [المال](topic:cash#home-money).';
const gym = (change: (text: string) => string) => ({
  'offer/health#gym:text': change(`${body}\n\n${items}`),
});

/** Why rows are refused; nothing may be written for them. */
function refused(words: Record<string, string>, source = base) {
  const { lines, files, failed } = imported(source, filled(exported(source, 'csv'), 'csv', words));
  expect([failed, files]).toEqual([true, []]);
  return reasons(lines);
}
const swap = (from: string, to: string) =>
  gym((text) => {
    if (!text.includes(from)) throw new Error(`There is no ${from}.`);
    return text.replace(from, to);
  });

describe('a row is refused', () => {
  const cases: Record<string, Record<string, string>> = {
    'token lost': swap('{gym.amount}', 'كثيرا'),
    'token invented': swap('{gym.until}', '{gym.until} {age.leave}'),
    'token twice': swap('{gym.until}', '{gym.until} {gym.until}'),
    'token translated': swap('{gym.amount}', '{المبلغ}'),
    'token of another section, where the title has none': { 'offer/health#gym:title': 'النادي {gym.amount}' },
    'amount typed in place of its token': swap('{gym.amount}', '£30'),
    'number in Arabic digits': swap('ندفع', 'ندفع ٢١'),
    'number in Persian digits': swap('ندفع', 'ندفع ۲۱'),
    'number in Ethiopic digits': swap('ندفع', 'ندفع ፳፩'),
    'phone number': swap('{duty.phone}', '020 7946 0000'),
    'email address': swap('ندفع', 'ندفع duty@council.example'),
    'web address': swap('ندفع', 'ندفع www.council.example.com'),
    'link lost': swap('[الأخصائي](person:social-worker)', 'الأخصائي'),
    'link broken by a space': swap('](person:social-worker)', '] (person:social-worker)'),
    'link to another place': swap('person:social-worker', 'page:help'),
    'link to nowhere': swap('person:social-worker', 'person:social-wroker'),
    'link invented': swap('ندفع', '[ندفع](page:hlp)'),
    'item lost': gym((text) => text.replace(/\n- اقرأ .*/, ' [المال](topic:cash#home-money)')),
    'paragraph lost': {
      'dates#review:text':
        'ننظر في خطتك كل {review.months} أشهر. ألم تحدث؟ أخبر [العاملين](contact:duty) اليوم.',
    },
    heading: gym((text) => `## عنوان\n\n${text}`),
    'box in the text': gym((text) => `${text}\n\n> [!not]\n> لا`),
    html: swap('ندفع', '<b>ندفع</b>'),
    'other script': { 'offer/health#gym:not': 'Мы не платим за обувь.' },
    'other language': { 'offer/health#gym:not': 'Nous ne payons pas les chaussures.' },
    'still English': { 'offer/health#gym:not': 'We do not pay for shoes.' },
    'name of the app lost': { 'ui#card.checked': 'آخر مراجعة' },
    'name of the app invented': { 'ui#home.title': 'أهلا {{name}}' },
    'count lost in one plural form': { 'ui#found:few': 'نتائج' },
    'link in a title': { 'offer/health:title': '[الصحة](page:help)' },
    'two links in an item': { 'lists#first-home/bed': 'سرير [المال](topic:cash) [المال](topic:cash)' },
    'id in an item': { 'lists#first-home/bed': 'سرير {#sofa}' },
    'neutral title that is the heading': { 'dates#review:neutral': 'مراجعة الخطة' },
    'neutral title that is too long': { 'dates#review:neutral': 'اجتماع '.repeat(8) },
    placeholder: { 'offer/health#gym:not': 'لا ندفع TODO الأحذية.' },
  };
  test.each(Object.keys(cases))('%s', (name) => {
    expect(refused(cases[name] ?? {})).toMatchSnapshot();
  });

  test('the others of its section with it', () => {
    expect(
      refused({ 'offer/health#gym:not': 'لا ندفع £5.', 'offer/health#gym:title': 'رياضة' }),
    ).toMatchSnapshot();
  });

  test('English changed meanwhile', () => {
    const file = filled(exported(base, 'csv'), 'csv', { 'offer/health#gym:not': 'لا ندفع ثمن أي حذاء.' });
    const later = changed('en/offer/health.md', 'pay for shoes', 'pay for trainers');
    const { lines, files } = imported(later, file);
    expect([files, reasons(lines)]).toMatchSnapshot();
  });

  test('the translation changed meanwhile', () => {
    const file = filled(exported(base, 'csv'), 'csv', { 'offer/health#gym:not': 'لا ندفع ثمن أي حذاء.' });
    const later = changed('ar/offer/health.md', 'ثمن الأحذية', 'ثمن حذاء');
    const { lines, files } = imported(later, file);
    expect([files, reasons(lines)]).toMatchSnapshot();
    expect(imported(later, exported(base, 'csv')).files).toEqual([]);
  });

  test('duplicate id, unknown id', () => {
    const file = filled(exported(base, 'csv'), 'csv', { 'ui#home.title': 'مرحبا' });
    const twice = rewritten(file, (rows) => [...rows, ...rows.filter(([id]) => id === 'ui#home.title')]);
    const other = rewritten(file, (rows) =>
      rows.map((row) => (row[0] === 'ui#home.title' ? ['ui#home.titel', ...row.slice(1)] : row)),
    );
    for (const one of [twice, other]) {
      const { lines, files } = imported(base, one);
      expect([files, reasons(lines)]).toMatchSnapshot();
    }
  });

  test('another language in its own mark', () => {
    const file = filled(exported(base, 'xlf'), 'xlf', { 'ui#home.title': 'مرحبا' });
    const other = file.replace(/(id="ui#home\.title"[\s\S]*?<target xml:lang=)"ar"/, '$1"fa"');
    expect(reasons(imported(base, other).lines)).toMatchSnapshot();
  });

  test('a page, a section and a list that are only half there', () => {
    const none = new Map([...base].filter(([path]) => !/\/ar\/(offer\/health|lists)\.md$/.test(path)));
    const only: State[] = ['missing'];
    const file = exported(none, 'csv', 'ar', only);
    const of = (words: Record<string, string>) => {
      const { lines, files } = imported(none, filled(file, 'csv', words));
      return [files, ...reasons(lines)];
    };
    expect(of({ 'offer/health#prescriptions:title': 'الأدوية' })).toMatchSnapshot();
    expect(of({ 'offer/health#gym:search': 'سباحة' })).toMatchSnapshot();
    expect(of({ 'lists#first-home/bed': 'سرير' })).toMatchSnapshot();
    const head = { 'lists:title': 'قوائمي', 'lists:summary': 'أشياء أطلبها.', 'lists:intro': 'اختر قائمة.' };
    expect(of({ ...head, 'lists#first-home/bed': 'سرير' })).toMatchSnapshot();
    const text = 'يمكنك أن تصرف {home-money.amount}. اسأل [العاملين](contact:duty) أولا.';
    const list = { 'lists#first-home:title': 'بيتي', 'lists#first-home:text': text };
    expect(of({ ...head, ...list })).toMatchSnapshot();
  });
});

describe('a whole file is refused', () => {
  const csv = exported(base, 'csv');
  const whole = (file: string | Uint8Array, source = base) => {
    const { lines, files, failed } = imported(source, file);
    expect([failed, files]).toEqual([true, []]);
    return lines;
  };

  test('Windows-1256 by mistake, other encodings, and letters that became question marks', () => {
    const arabic = Uint8Array.from(
      [...'id;'].map((letter) => letter.charCodeAt(0)).concat(0xe3, 0xd1, 0xcd, 0xc8, 0xc7),
    );
    expect(whole(arabic)).toMatchSnapshot();
    const wide = new Uint8Array(Buffer.from(`\uFEFF${csv}`, 'utf16le'));
    expect(whole(wide)).toMatchSnapshot();
    expect(whole(csv.replace(/[^ -~\r\n]/g, '?'))).toMatchSnapshot();
    const seenAsLatin = Buffer.from(csv, 'utf8').toString('latin1');
    expect(whole(seenAsLatin)).toMatchSnapshot();
  });

  test.each(['csv', 'xlf', 'html'] as const)('%s that is cut off anywhere', (format) => {
    const text = exported(base, format);
    expect(whole(text.slice(0, Math.floor(text.length * 0.7)))).toMatchSnapshot();
    for (const part of [0.1, 0.3, 0.5, 0.9, 0.99]) {
      const [, why] = whole(text.slice(0, Math.floor(text.length * part)));
      expect(why).toMatch(/is cut off|are not in this file|is not in this/);
    }
  });

  test('rows lost in the middle, marks changed, languages that differ, another file, another program', () => {
    expect(whole(rewritten(csv, (rows) => rows.filter((_, index) => index !== 9)))).toMatchSnapshot();
    expect(
      whole(csv.replace(/"([\w-]{12}\.[\w-]{6})"(?=\r\n"ui#card)/, '"AAAAAAAAAAAA.AAAAAA"')),
    ).toMatchSnapshot();
    expect(whole(csv.replace('Arabic (ar)', 'French (fr)'))).toMatchSnapshot();
    expect(
      whole(exported(base, 'xlf').replace('target-language="ar"', 'target-language="fr"')),
    ).toMatchSnapshot();
    expect(whole('Dear all, here are the words.')).toMatchSnapshot();
    expect(whole(Uint8Array.from([0x50, 0x4b, 3, 4]))).toMatchSnapshot();
    expect(whole(exported(base, 'xlf').replace('</source>', '</sauce>'))).toMatchSnapshot();
    expect(whole('')).toMatchSnapshot();
  });
});
