import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { canInstall, install, isInstalled, isIos, onInstallChange } from '../device/install';
import { useReader } from '../language/reader';

const steps = ['safari', 'share', 'add', 'done'] as const;

type Way = 'installed' | 'ask' | 'ios' | 'menu';

const way = (): Way => (isInstalled() ? 'installed' : canInstall() ? 'ask' : isIos() ? 'ios' : 'menu');

/** How to put the app on the home screen of this phone. */
export function InstallHelp() {
  const { say } = useReader();
  const [how, setHow] = useState<Way>('menu');
  useEffect(() => {
    setHow(way());
    return onInstallChange(() => setHow(way()));
  }, []);
  return (
    <section class="section" id="install" aria-labelledby="install-title">
      <h2 id="install-title" tabIndex={-1}>
        {say('settings.install')}
      </h2>
      <p>{say('settings.installText')}</p>
      {how === 'installed' && (
        <p>
          <Icon id="yes" /> {say('settings.installed')}
        </p>
      )}
      {how === 'ask' && (
        <button type="button" class="button" onClick={() => install()}>
          <Icon id="download" /> {say('settings.installButton')}
        </button>
      )}
      {how === 'ios' && (
        <ol>
          {steps.map((step) => (
            <li>{say(`settings.installIos.${step}`)}</li>
          ))}
        </ol>
      )}
      {how === 'menu' && <p>{say('settings.installOther')}</p>}
    </section>
  );
}
