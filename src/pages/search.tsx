import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Marked } from '../components/marked';
import { NoScript } from '../components/no-script';
import { Also, titled } from '../components/second-language';
import { TopicGrid } from '../components/topic-grid';
import { counted } from '../language/counted';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { sectionAt } from '../offer/docs';
import { useSourcePack, useWholePack } from '../packs/use-pack';
import { to } from '../routes';
import { find } from '../search/find';
import { type Index, makeIndex } from '../search/index';

/** What was last looked for, for the way back from an answer. It is never written anywhere. */
let last = '';

/** Finds as you type, in the reader's language or in English; nothing typed leaves the phone. */
export default function Search() {
  const { lang, say } = useReader();
  const { pack, failed, retry } = useWholePack();
  const [query, setQuery] = useState(last);
  const field = useRef<HTMLInputElement>(null);
  const source = useSourcePack();
  const index = useMemo<Index | undefined>(
    () => (pack && source !== undefined ? makeIndex(pack, source ?? undefined) : undefined),
    [pack, source],
  );
  const asked = query.trim();
  const hits = useMemo(() => (index && asked ? find(index, asked) : []), [index, asked]);
  useEffect(() => field.current?.focus(), []);
  const type = (text: string) => {
    last = text;
    setQuery(text);
  };
  return (
    <>
      <h1 tabIndex={-1}>{say('search.title')}</h1>
      <search class="search-form needs-script">
        <form onSubmit={(event) => event.preventDefault()}>
          <label for="query">{say('search.label')}</label>
          <div class="search-field">
            <Icon id="search" />
            <input
              id="query"
              ref={field}
              type="search"
              dir="auto"
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              enterkeyhint="search"
              aria-describedby="query-hint"
              value={query}
              onInput={(event) => type(event.currentTarget.value)}
            />
            {query && (
              <button
                type="button"
                class="quiet"
                onClick={() => {
                  type('');
                  field.current?.focus();
                }}
              >
                <Icon id="close" /> <span class="hidden">{say('search.clear')}</span>
              </button>
            )}
          </div>
          <p class="small" id="query-hint">
            {say('search.hint')} {say('search.private')}
          </p>
        </form>
      </search>
      <NoScript>
        <p class="label">{say('search.noScript')}</p>
      </NoScript>
      <p role="status" class="found">
        {asked && !index && !failed && say('search.loading')}
        {asked && index && hits.length > 0 && counted(say, 'search.found', hits.length)}
        {asked && index && hits.length === 0 && say('search.none', { query: asked })}
      </p>
      {failed && (
        <p class="label">
          {say('common.failed')}{' '}
          <button type="button" class="quiet" onClick={retry}>
            {say('common.retry')}
          </button>
        </p>
      )}
      {hits.length > 0 && (
        <ul class="hits plain">
          {hits.map((hit) => (
            <li key={`${hit.place}#${hit.section}`}>
              <a class="hit" href={to(lang, hit.place, hit.section)} {...borrowed(hit.lang)}>
                <strong>
                  <Marked pieces={hit.titlePieces} />
                </strong>
                <span>
                  <Marked pieces={hit.excerpt} />
                </span>
                {hit.context && <span class="small">{say('search.in', { place: hit.context })}</span>}
              </a>
              <Also as="p">
                {({ pack }) =>
                  titled(hit.section ? sectionAt(pack, hit.place, hit.section) : pack.topics[hit.place])
                }
              </Also>
            </li>
          ))}
        </ul>
      )}
      {asked && index && hits.length === 0 && (
        <div class="box">
          <p>{say('search.noneHelp')}</p>
          <p class="row">
            <a class="button" href={to(lang, 'help')}>
              <Icon id="help" /> {say('header.help')}
            </a>
            <span>{say('search.noneAsk')}</span>
          </p>
        </div>
      )}
      {hits.length === 0 && (
        <>
          <h2>{say('search.browse')}</h2>
          <TopicGrid />
        </>
      )}
    </>
  );
}
