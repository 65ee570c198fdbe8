/** Says once, quietly, that no speaker has checked this language yet, with the English one tap away. */
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import { to } from '../routes';
import { Icon } from './icon';

export function Notice({ place }: { place: string }) {
  const { pack, say } = useReader();
  if (pack.language.state !== 'draft') return null;
  return (
    <p class="notice">
      <Icon id="info" />
      <span>
        {say('notice.draft')}{' '}
        <a href={to(sourceLanguage, place)} hreflang={sourceLanguage}>
          {say('notice.english')}
        </a>
      </span>
    </p>
  );
}
