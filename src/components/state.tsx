/** The small label of a part: that it is not translated, that nobody has checked it, or that the English has changed since. */
import type { FunctionComponent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isModified } from '../device/modified-click';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import type { Section } from '../offer/pack';
import { to } from '../routes';
import { Icon } from './icon';

interface Props {
  of: Pick<Section, 'id' | 'title' | 'lang' | 'fresh'>;
  /** The page or topic that it stands on: its own part of the address. */
  place: string;
}

/** The way to somebody who says it in the reader's language. */
export function Interpreter() {
  const { lang, say } = useReader();
  return <a href={to(lang, 'your-say', 'interpreters')}>{say('notice.interpreter')}</a>;
}

/** Nothing at all where a speaker has checked the part and the English is still the same. */
export function State({ of, place }: Props) {
  const { lang: first, say, and } = useReader();
  const [English, setEnglish] = useState<FunctionComponent<Closing & { place: string; id: string }>>();
  const door = useRef<HTMLAnchorElement>(null);
  const { id, title, lang, fresh } = of;
  if (lang)
    return (
      <div class="label state">
        <p>
          <Icon id="info" /> {say('notice.fallback')}
        </p>
        <p class="row">
          <Interpreter />
        </p>
      </div>
    );
  if (!fresh) return null;
  const open = async (event: MouseEvent & { currentTarget: HTMLAnchorElement }) => {
    if (isModified(event)) return;
    event.preventDefault();
    const { href } = event.currentTarget;
    try {
      const { InEnglish } = await import('./section/in-english');
      setEnglish(() => InEnglish);
    } catch {
      location.assign(href);
    }
  };
  const close = () => {
    setEnglish(undefined);
    door.current?.focus();
  };
  return (
    <div class="label state">
      <p>
        <Icon id="info" /> {say(fresh === 'draft' ? 'notice.draftSection' : 'notice.behindSection')}
      </p>
      <p class="row">
        {and !== sourceLanguage && first !== sourceLanguage && (
          <a
            ref={door}
            href={to(sourceLanguage, place, id)}
            hreflang={sourceLanguage}
            onClick={open}
            data-alone
          >
            {say('notice.seeEnglish')}
            <span class="hidden">: {title}</span>
          </a>
        )}
        <Interpreter />
      </p>
      {English && <English place={place} id={id} close={close} />}
    </div>
  );
}

interface Closing {
  close: () => void;
}
