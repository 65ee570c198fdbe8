import '../mine/parts/styles';
import { useEffect, useState } from 'preact/hooks';
import { PageHead } from '../components/page-head';
import { ThemeChoice } from '../components/theme-choice';
import { storageWorks } from '../device/local-storage';
import { useReader } from '../language/reader';
import { DeviceChoice } from '../mine/parts/device-choice';
import { InstallHelp } from '../offline/install-help';
import { KeptLanguages } from '../offline/kept-languages';
import { to } from '../routes';

type Keep = typeof import('../mine/settings/keep-view');
const who = ['where', 'us', 'others', 'elsewhere', 'shared'] as const;

/** Languages kept on this phone, light or dark, the home screen; what is kept here, its backup, passcode and end. */
export default function Settings() {
  const { lang, say } = useReader();
  const [stores, setStores] = useState(true);
  const [wiped, setWiped] = useState(false);
  const [keep, setKeep] = useState<Keep | 'failed'>();
  useEffect(() => {
    setStores(storageWorks());
    import('../mine/settings/keep-view').then(setKeep, () => setKeep('failed'));
  }, []);
  const loaded = keep === 'failed' ? undefined : keep;
  return (
    <>
      <PageHead title={say('settings.title')} summary={say('settings.summary')} icon="settings" />
      <noscript>
        <p class="label">{say('settings.noScript')}</p>
      </noscript>
      {/* What they would say of this phone is not so any more. */}
      {!wiped && (
        <>
          {!stores && <p class="label">{say('settings.storageNone')}</p>}
          <KeptLanguages />
          <ThemeChoice />
          <DeviceChoice>{loaded && <loaded.LeftFromVisits />}</DeviceChoice>
          <InstallHelp />
          <section class="section" id="kept" aria-labelledby="kept-title">
            <h2 id="kept-title" tabIndex={-1}>
              {say('settings.private')}
            </h2>
            <ul>
              {who.map((one) => (
                <li>{say(`keep.who.${one}`)}</li>
              ))}
            </ul>
            <p>{say('settings.privateText')}</p>
            {loaded && <loaded.KeptNow />}
            <p>
              <a href={to(lang, 'about', 'privacy')}>{say('settings.privateMore')}</a>
            </p>
          </section>
        </>
      )}
      {loaded && <loaded.KeepView gone={() => setWiped(true)} />}
      {keep === 'failed' && <p class="wrong">{say('common.failed')}</p>}
    </>
  );
}
