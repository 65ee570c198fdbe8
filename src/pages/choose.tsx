import { Closed } from '../components/closed';
import { Icon } from '../components/icon';
import { remember } from '../device/local-storage';
import type { LanguageRef, Pack } from '../offer/pack';
import { to } from '../routes';
import { useExpiry } from '../store/use-expiry';

/** One row of the page that chooses a language: the language, and the sentence said in it. */
export interface Choice extends LanguageRef {
  title: string;
  summary: string;
  /** What the page says when it is covered, and how to open it. */
  closed: string;
  open: string;
}

/** What the page that chooses a language needs of each pack. `missing` says that an address led nowhere. */
export function choices(packs: Pack[], missing: boolean): Choice[] {
  const text = (pack: Pack, group: string, key: string) => {
    const words = pack.ui[group];
    const found = typeof words === 'object' ? words[key] : undefined;
    return typeof found === 'string' ? found : '';
  };
  return packs.map((pack) => {
    const { code, name, dir } = pack.language;
    return {
      code,
      name,
      dir,
      title: text(pack, missing ? 'missing' : 'choose', 'title'),
      summary: text(pack, 'choose', 'summary'),
      closed: text(pack, 'exit', 'closed'),
      open: text(pack, 'exit', 'open'),
    };
  });
}

/** Every language in its own name. The choice is remembered on this phone. */
export function Choose({ choices: list, app }: { choices: Choice[]; app: string }) {
  useExpiry(false);
  return (
    <>
      <Closed of={list} />
      <main class="main choose" id="main">
        <h1>
          <img src="/icons/icon.svg" alt="" width="56" height="56" /> <span translate={false}>{app}</span>
        </h1>
        <ul class="plain">
          {list.map(({ code, name, dir, title, summary }) => (
            <li lang={code} dir={dir}>
              <p>{title}</p>
              <a
                class="topic"
                href={to(code)}
                hreflang={code}
                onClick={() => remember('waymark.language', code)}
              >
                <span class="topic-words">
                  <strong translate={false}>{name}</strong>
                  <span>{summary}</span>
                </span>
                <Icon id="next" class="flip" />
              </a>
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
