/** Says once, quietly, what is true of all the words of a page, with the English one tap away. */

import { Icon } from '../components/icon';
import { Interpreter } from '../components/state';
import { percentInWords } from '../language/percent';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import type { Say } from '../language/words';
import type { Doc, Language } from '../offer/pack';
import { andAlso, to } from '../routes';

/** What is true of a page of words: sentences, none where a speaker has checked all of it. */
function ofDoc({ lang, fresh, headFresh, checked }: Doc, say: Say): string[] {
  if (lang) return [say('notice.missing')];
  if (fresh) return [say(fresh === 'draft' ? 'notice.draft' : 'notice.behind')];
  const said: string[] = [];
  if (checked && checked[0] < checked[1])
    said.push(say('notice.checkedOf', { checked: checked[0], of: checked[1] }));
  if (headFresh) said.push(say(headFresh === 'draft' ? 'notice.headDraft' : 'notice.headBehind'));
  return said;
}

/** What is true of a language, for pages whose words are all the app's own. */
function ofLanguage(language: Language, say: Say): string[] {
  const { state, checked = 0 } = language;
  if (state !== 'draft') return [];
  const percent = percentInWords(checked, language);
  return [checked ? say('notice.checkedLanguage', { percent }) : say('notice.draft')];
}

export function Notice({ place, doc }: { place: string; doc: Doc | undefined }) {
  const { pack, lang, and, say } = useReader();
  const said = doc ? ofDoc(doc, say) : ofLanguage(pack.language, say);
  if (said.length === 0) return null;
  return (
    <p class="notice">
      <Icon id="info" />
      <span>
        {said.join(' ')} {/* Where English is one of two languages that are shown, nobody has to go there. */}
        {and !== sourceLanguage && lang !== sourceLanguage && (
          <>
            <a href={to(sourceLanguage, place)} hreflang={sourceLanguage} data-alone>
              {say('notice.english')}
            </a>
            <a class="needs-script" href={andAlso(to(lang, place), sourceLanguage)}>
              {say('notice.beside')}
            </a>
          </>
        )}
        <Interpreter />
      </span>
    </p>
  );
}
