/** What the app has to say about working with no signal, new versions and the home screen. */
import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { TryAgain } from '../components/try-again';
import { canInstall, isInstalled, isIos, onInstallChange } from '../device/install';
import { recall, remember } from '../device/local-storage';
import { useReader } from '../language/reader';
import { to } from '../routes';
import type { Problem } from '../service-worker/messages';
import { watchChunks } from './chunk';
import { keepAnyway, startOffline } from './register';

const installKey = 'waymark.install-asked';
const visitsKey = 'waymark.visits';
/** The home screen is offered from the second visit on, and once. */
const visitsBeforeAsking = 2;

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData ?? false;
}

interface Props {
  /** Fetches what the next pages need, where the phone saves no data. */
  fetchAhead: () => Promise<unknown>;
}

export function Board({ fetchAhead }: Props) {
  const { lang, say } = useReader();
  const [ready, setReady] = useState(false);
  const [update, setUpdate] = useState<() => void>();
  const [problem, setProblem] = useState<Problem>();
  const [askInstall, setAskInstall] = useState(false);
  const [askKeep, setAskKeep] = useState(savesData() && !recall('waymark.keep'));

  useEffect(() => {
    watchChunks(setProblem);
    // Fetched ahead, so that the next page is there at once; what fails here is asked for again when it is needed.
    if (!savesData()) fetchAhead().catch(() => {});
    // While somebody edits the words there is no worker: it would go on showing the old ones.
    if (import.meta.env.PROD)
      startOffline({
        lang,
        onReady: () => setReady(true),
        onUpdate: (apply) => setUpdate(() => apply),
        onProblem: setProblem,
      });
    const visits = Number(recall(visitsKey) ?? 0) + 1;
    remember(visitsKey, String(visits));
    const consider = () =>
      setAskInstall(
        visits >= visitsBeforeAsking && !recall(installKey) && !isInstalled() && (canInstall() || isIos()),
      );
    consider();
    return onInstallChange(consider);
  }, []);

  if (update)
    return (
      <p class="toast">
        {say('offline.update')}{' '}
        <button type="button" class="button" onClick={update}>
          {say('offline.updateNow')}
        </button>
        <button type="button" class="quiet" onClick={() => setUpdate(undefined)}>
          {say('offline.later')}
        </button>
      </p>
    );
  if (problem === 'chunk')
    return (
      <p class="toast">
        {say('offline.problem')} <TryAgain />
        <Dismiss close={() => setProblem(undefined)} />
      </p>
    );
  if (ready)
    return (
      <p class="toast">
        <Icon id="yes" /> {say('offline.ready')} <Dismiss close={() => setReady(false)} />
      </p>
    );
  if (askKeep)
    return (
      <p class="toast">
        {say('offline.saver')}{' '}
        <button type="button" class="button" onClick={() => keepAnyway().then(() => setAskKeep(false))}>
          {say('offline.saverYes')}
        </button>
        <Dismiss close={() => setAskKeep(false)} />
      </p>
    );
  if (askInstall) {
    const answered = () => {
      remember(installKey, '1');
      setAskInstall(false);
    };
    return (
      <p class="toast">
        {say('offline.install')}{' '}
        <a class="button" href={to(lang, 'settings', 'install')} onClick={answered}>
          {say('offline.installYes')}
        </a>
        <button type="button" class="quiet" onClick={answered}>
          {say('offline.installNo')}
        </button>
      </p>
    );
  }
  return null;
}

function Dismiss({ close }: { close: () => void }) {
  const { say } = useReader();
  return (
    <button type="button" class="quiet" onClick={close}>
      <Icon id="close" /> {say('common.close')}
    </button>
  );
}
