import { useEffect, useState } from 'preact/hooks';
import { PageHead } from '../components/page-head';
import { ThemeChoice } from '../components/theme-choice';
import { useReader } from '../language/reader';
import { InstallHelp } from '../offline/install-help';
import { KeptLanguages } from '../offline/kept-languages';
import { storageWorks } from '../offline/remember';
import { to } from '../routes';

/** Languages kept on this phone, light or dark, the home screen, and what is kept here. */
export function Settings() {
  const { lang, say } = useReader();
  const [stores, setStores] = useState(true);
  useEffect(() => setStores(storageWorks()), []);
  return (
    <>
      <PageHead title={say('settings.title')} summary={say('settings.summary')} icon="settings" />
      <noscript>
        <p class="label">{say('settings.noScript')}</p>
      </noscript>
      {!stores && <p class="label">{say('settings.storageNone')}</p>}
      <KeptLanguages />
      <ThemeChoice />
      <InstallHelp />
      <section class="section" id="kept" aria-labelledby="kept-title">
        <h2 id="kept-title" tabIndex={-1}>
          {say('settings.private')}
        </h2>
        <p>{say('settings.privateText')}</p>
        <p>
          <a href={to(lang, 'about', 'privacy')}>{say('settings.privateMore')}</a>
        </p>
      </section>
    </>
  );
}
