/** The languages on this phone: which open with no signal, how big they are, keep and remove. */
import { languagesFile } from 'virtual:waymark';
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { onReturn } from '../device/on-return';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import { forget, keep, keptLanguages } from './kept';

interface LanguageFile {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  bytes: number;
}

const kilobytes = (bytes: number) => Math.ceil(bytes / 1000);
const known = ['full', 'offline', 'blocked', 'changed', 'wrong', 'in-use', 'source', 'no-worker'] as const;

export function KeptLanguages() {
  const { pack, lang, say } = useReader();
  const [languages, setLanguages] = useState<LanguageFile[]>([]);
  /** Undefined until the phone has said; null where this browser can keep nothing. */
  const [kept, setKept] = useState<string[] | null>();
  const [working, setWorking] = useState<string[]>([]);
  const [said, setSaid] = useState('');

  const look = async () => {
    const answer = await keptLanguages();
    if (answer.ok) setKept(answer.kept.map((language) => language.lang));
    else setKept('serviceWorker' in navigator ? [] : null);
    return (answer.ok && answer.lost) || [];
  };
  useEffect(() => {
    fetch(languagesFile)
      .then((answer) => answer.json())
      .then(setLanguages)
      .catch(() => setLanguages(pack.languages.map((language) => ({ ...language, bytes: 0 }))));
    // What was kept and is gone, because the phone made room, is fetched again.
    void look().then((lost) => (lost.length > 0 ? change(lost, keep) : undefined));
    return onReturn(() => void look());
  }, []);

  const change = async (codes: string[], act: typeof keep | typeof forget) => {
    setWorking(codes);
    setSaid('');
    for (const code of codes) {
      const answer = await act(code);
      if (answer.ok) continue;
      const reason = known.find((name) => name === answer.reason) ?? 'unknown';
      setSaid(say(`settings.reasons.${reason}`));
      break;
    }
    await look();
    setWorking([]);
  };

  const missing = languages.filter(({ code }) => kept && !kept.includes(code)).map(({ code }) => code);
  return (
    <section class="section needs-script" id="languages" aria-labelledby="languages-title">
      <h2 id="languages-title" tabIndex={-1}>
        {say('settings.languages')}
      </h2>
      <p>{say(kept === null ? 'settings.offlineNone' : 'settings.languagesText')}</p>
      <ul class="plain kept">
        {languages.map(({ code, name, dir, bytes }) => {
          const here = kept?.includes(code);
          const fixed =
            code === lang ? 'settings.using' : code === sourceLanguage ? 'settings.always' : undefined;
          return (
            <li>
              <strong lang={code} dir={dir} translate={false}>
                {name}
              </strong>
              <span class="small">
                {[
                  kept && say(here ? 'settings.kept' : 'settings.notKept'),
                  bytes > 0 && say('settings.size', { size: kilobytes(bytes) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              {working.includes(code) ? (
                <span>{say('settings.working')}</span>
              ) : here && fixed ? (
                <span class="small">{say(fixed)}</span>
              ) : !kept ? null : here ? (
                <button
                  type="button"
                  class="quiet"
                  aria-label={say('settings.forgetName', { language: name })}
                  onClick={() => change([code], forget)}
                >
                  <Icon id="trash" /> {say('settings.forget')}
                </button>
              ) : (
                <button
                  type="button"
                  class="button"
                  aria-label={say('settings.keepName', { language: name })}
                  onClick={() => change([code], keep)}
                >
                  <Icon id="download" /> {say('settings.keep')}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {missing.length > 0 && (
        <button
          type="button"
          class="button"
          disabled={working.length > 0}
          onClick={() => change(missing, keep)}
        >
          <Icon id="download" /> {say('settings.keepAll')}
        </button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
