/** The second language on the person's own pages: under or beside the words of the first, never in place of them. */
import type { ComponentChildren } from 'preact';
import { type Reader, ReaderContext, useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { HeadGroup } from '../routes';
import { PageHead } from './page-head';

interface AlsoProps {
  /** The words for a reader of the second language; nothing is shown where there are none. */
  children: (second: Reader) => ComponentChildren;
  /** What stands in the first language, where the two are to stand beside each other when there is room. */
  first?: ComponentChildren;
  as?: 'span' | 'p' | 'div';
  class?: string;
}

/** Words in the second language, where one is shown. `first` alone where none is. */
export function Also({ children, first, as: As = 'span', class: more = '' }: AlsoProps) {
  const { second } = useReader();
  const words = second && children(second.reader);
  if (!words) return <>{first}</>;
  const { code, dir } = second.reader.pack.language;
  const other = (
    <As class={`also ${more}`} lang={code} dir={dir}>
      <ReaderContext.Provider value={second.reader}>{words}</ReaderContext.Provider>
    </As>
  );
  if (!first) return other;
  return (
    <span class="two">
      {first}
      {other}
    </span>
  );
}

/** The words of a control, and those for a reader of the second language under or beside them. */
export function Label({ children }: { children: (reader: Reader) => ComponentChildren }) {
  const reader = useReader();
  return <Also first={<span>{children(reader)}</span>}>{children}</Also>;
}

/** A part of a page that is no control, drawn for the reader, and beside it for the reader of the second language. */
export function Both({ children }: { children: (reader: Reader) => ComponentChildren }) {
  const reader = useReader();
  const { second } = reader;
  if (!second) return <>{children(reader)}</>;
  return <second.Pair reader={second.reader} first={children(reader)} other={children(second.reader)} />;
}

/** A name in its own language: that of the pack that it is from, or the one it is borrowed from; nothing for none. */
export const titled = (part: { title: string; lang?: string } | undefined): ComponentChildren =>
  part && <span {...borrowed(part.lang)}>{part.title}</span>;

/** What a control is called where words of the second language stand in it too: those of the first alone. */
export function useName(): (words: string) => string | undefined {
  const { second } = useReader();
  return (words) => (second ? words : undefined);
}

interface OwnHeadProps {
  /** The group of words that names the page. */
  of: HeadGroup;
  icon: string;
}

/** The title of a page whose words are all the app's own, in the languages that are shown. */
export function OwnHead({ of, icon }: OwnHeadProps) {
  return (
    <Both>
      {({ say }) => <PageHead title={say(`${of}.title`)} summary={say(`${of}.summary`)} icon={icon} />}
    </Both>
  );
}
