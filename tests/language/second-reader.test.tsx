/** Who reads the second side of a page, and what stands in the second language alone. */
import { renderToStringAsync } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Pair } from '../../src/bilingual/pair';
import { Also, Both, titled, useName } from '../../src/components/second-language';
import { type Reader, ReaderContext } from '../../src/language/reader';
import { secondReader } from '../../src/language/second-reader';
import { makeSay } from '../../src/language/words';
import { codes, packOf } from '../pages/render';

const english = packOf('en');
const others = codes.filter((code) => code !== 'en');
const alone: Reader = {
  pack: english,
  lang: 'en',
  side: '',
  and: '',
  say: makeSay('en', english.ui),
  today: '2026-11-22',
  packAddress: '',
  sourceAddress: '',
  badges: { deposit: { kind: 'yes', text: 'Yes', textIn: (say) => say('mine.verdict.yes') } },
  openWord: () => {},
};

const Name = () => <input aria-label={useName()('Name')} />;
const draw = (reader: Reader) =>
  renderToStringAsync(
    <ReaderContext.Provider value={reader}>
      <Name />
      <Also first={<b>{reader.say('mine.title')}</b>}>{({ say }) => say('mine.title')}</Also>
      <Also>{({ pack }) => titled(pack.topicList.find(({ id }) => id === 'nowhere'))}</Also>
      <Both>{({ say }) => <p>{say('years.title')}</p>}</Both>
    </ReaderContext.Provider>,
  );

test('one language: its words alone, with nothing around them', async () => {
  const { say } = alone;
  expect(await draw(alone)).toBe(`<input/><b>${say('mine.title')}</b><p>${say('years.title')}</p>`);
});

describe.each(others)('%s', (code) => {
  const reader = secondReader(alone, packOf(code));
  const { dir } = reader.pack.language;

  test('badges say the same verdict in its words, and the addresses stay in the first language', () => {
    expect(reader.badges.deposit).toMatchObject({ kind: 'yes', text: reader.say('mine.verdict.yes') });
    expect(reader).toMatchObject({ lang: 'en', side: `.${code}`, second: undefined });
  });

  test('stands beside the first in its own language and direction; a control keeps its name; nothing stays empty', async () => {
    const html = await draw({ ...alone, and: code, second: { reader, Pair } });
    const first = `<b>${alone.say('mine.title')}</b>`;
    const other = `<span class="also " lang="${code}" dir="${dir}">${reader.say('mine.title')}</span>`;
    expect(html).toContain('<input aria-label="Name"/>');
    expect(html).toContain(`<span class="two">${first}${other}</span>`);
    expect(html.match(/class="also/g)).toHaveLength(1);
    expect(html).toContain(
      `<div class="side side-other" lang="${code}" dir="${dir}"><p>${reader.say('years.title')}</p>`,
    );
  });
});
