import { useReader } from '../../language/reader';
import type { LanguageRef } from '../../offer/pack';
import { andAlso, to } from '../../routes';
import { ShareMenu } from './share-menu';

interface Props {
  place: string;
  section: string;
  title: string;
}

/** Shares the address of one section. */
export function Share({ place, section, title }: Props) {
  const { pack, lang, and, say } = useReader();
  const make = ({ code }: LanguageRef) => {
    // Shared in the second language, the two change round.
    const beside = and && (code === and ? lang : and);
    const url = new URL(andAlso(to(code, place, section), beside), location.origin).href;
    const text = code === lang ? title : '';
    return { title: text || pack.council.app, url, copied: text ? `${text}\n${url}` : url };
  };
  const label = (
    <>
      {say('section.share')}
      <span class="hidden">: {title}</span>
    </>
  );
  return <ShareMenu label={label} make={make} />;
}
