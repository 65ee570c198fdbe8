import { expect, it } from 'vitest';
import { isPassphrase } from '../../../src/store/model/passphrase';
import { codes, packOf } from '../../pages/render';

it.each(['three small words', 'go to the sea', 'دجاجة زرقاء كبيرة', 'ሰማያዊ ደርሆ ንፋስ', 'x9!kQ2-mf7'])(
  'takes %s',
  (typed) => {
    expect(isPassphrase(typed)).toBe(true);
  },
);

it.each([
  ...[
    '',
    'go to sea',
    '   short   ',
    'aaaaaaaaaa',
    'AaAaAaAaAaAa',
    'abababababab',
    'azazazazazaz',
    '1212121212121',
  ],
  ...['1234567890', '0987654321', 'abcdefghij', '11223344556677'],
])('refuses %s', (typed) => {
  expect(isPassphrase(typed)).toBe(false);
});

it.each(codes)('%s: what is said of it says how long it has to be', (code) => {
  const { short, tip } = (packOf(code).ui.keep as { backup: Record<string, string> }).backup;
  const ten = { en: 'ten letters', ar: 'عشرة أحرف', ti: 'ዓሰርተ ፊደላት', fr: 'dix lettres' }[code] ?? '';
  expect(ten).not.toBe('');
  expect([short, tip].every((words) => words?.includes(ten))).toBe(true);
});
