import { useEffect } from 'preact/hooks';
import { Icon } from '../components/icon';
import { useReader } from '../language/reader';
import type { Pack } from '../offer/pack';
import { useWorded } from '../packs/use-pack';
import { to } from '../routes';
import { useOther } from './use-second-pack';

interface Props {
  place: string;
  /** Is given the second language's pack once it is here. */
  setOther: (pack: Pack | undefined) => void;
}

/** Says which second language is shown, or that it cannot be had, and turns it off. */
export function Bar({ place, setOther }: Props) {
  const { pack, lang, say, and } = useReader();
  const { other, failed, retry } = useOther();
  const worded = useWorded('beside.shown');
  useEffect(() => setOther(other), [other]);
  const name = pack.languages.find(({ code }) => code === and)?.name ?? and;
  const words = () => {
    if (failed) return worded ? say('beside.failed', { language: name }) : say('common.failed');
    if (!other || !worded) return say('common.loading');
    return say('beside.shown', { language: name });
  };
  return (
    <div class="notice beside-bar">
      <Icon id="language" />
      <span role="status">{words()}</span>
      {failed && (
        <button type="button" class="quiet" onClick={retry}>
          {say('common.retry')}
        </button>
      )}
      <a class="quiet" href={to(lang, place)} data-alone>
        {say('header.alone')}
      </a>
    </div>
  );
}
