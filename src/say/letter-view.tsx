import { useMemo } from 'preact/hooks';
import { Icon } from '../components/icon';
import { PageHead } from '../components/page-head';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import { Kept, Locked, Saved, Trouble } from '../mine/saved-state';
import { UndoBar } from '../mine/undo-bar';
import { useUndo } from '../mine/use-undo';
import type { LetterKind } from '../offer/pack';
import { to } from '../routes';
import { useSourcePack } from '../whole-pack';
import { countChecks } from './checks';
import { writeLetter } from './letter';
import { OwnWords } from './own-words';
import { Paper } from './paper';
import { PledgeCheck } from './pledge-check';
import { receiversOf } from './receiver';
import { Send } from './send';
import type { SaysNow } from './use-says';
import { Whom } from './whom';

interface Props {
  kind: LetterKind;
  now: SaysNow;
}

/** One letter: what the person adds, the whole of it, to whom, and what their phone can do with it. */
export function LetterView({ kind, now }: Props) {
  const { pack, lang, say } = useReader();
  const source = useSourcePack();
  const undo = useUndo(() => document.querySelector<HTMLElement>('h1')?.focus());
  const { id } = kind;
  const row = now.says?.find((one) => one.id === id);
  const ready = now.says !== undefined;
  const packs = useMemo(
    () => [...(source && source.language.code !== pack.language.code ? [source] : []), pack],
    [source, pack],
  );
  const letter = useMemo(() => writeLetter(id, row ?? {}, packs), [id, row, packs]);
  const receivers = receiversOf(pack, kind.to);
  const receiver = receivers.find((one) => one.id === row?.to) ?? receivers[0];
  const started = !kind.pledge || countChecks(pack.pledge.sections, row?.checks ?? {}).done > 0;
  const section = pack.topics[kind.topic]?.sections.find((one) => one.id === kind.section);
  const clear = () => {
    if (!row) return;
    void now.remove(id);
    undo.offer({ said: say('say.cleared', { letter: kind.title }), back: () => now.put(row) });
  };
  return (
    <>
      <PageHead title={kind.title} icon={kind.icon} lang={kind.lang} />
      {kind.fresh && !pack.lettersPage.fresh && (
        <p class="label">
          <Icon id="info" /> {say(kind.fresh === 'draft' ? 'notice.draftSection' : 'notice.behindSection')}
        </p>
      )}
      {kind.lang && !pack.lettersPage.lang && (
        <p class="label">
          <Icon id="info" /> {say('notice.fallback')}
        </p>
      )}
      <div {...borrowed(kind.lang)}>
        <Blocks of={kind.body} />
      </div>
      {section && (
        <p>
          {say('lists.offer')}:{' '}
          <a href={to(lang, kind.topic, kind.section)} {...borrowed(section.lang)}>
            {section.title}
          </a>
        </p>
      )}
      <Trouble {...now} unread={say('say.unread')} />
      {now.locked && <Locked text={say('say.locked')} />}
      {!now.locked && (
        <>
          {kind.pledge && (
            <PledgeCheck
              checks={row?.checks ?? {}}
              ready={ready}
              check={(promise, how) =>
                now.change(id, (before) => ({
                  ...before,
                  checks: { ...before.checks, [promise]: how(before.checks?.[promise]) },
                }))
              }
            />
          )}
          <OwnWords
            kind={kind}
            words={row?.words ?? {}}
            ready={ready}
            write={(box, text) =>
              now.change(id, (before) => ({ ...before, words: { ...before.words, [box]: text } }))
            }
          />
          <h2>{say('say.letter.title')}</h2>
          {!started && <p>{say('say.letter.empty')}</p>}
          {started && source === null && (
            <p class="wrong" role="alert">
              {say('say.letter.noEnglish')}
            </p>
          )}
          {started && letter && receiver && source !== undefined && (
            <>
              <p>{say(letter.parts.length > 1 ? 'say.letter.text' : 'say.letter.textOne')}</p>
              <Paper letter={letter} />
              <Whom
                receivers={receivers}
                chosen={receiver}
                ready={ready}
                choose={(whom) => now.change(id, (before) => ({ ...before, to: whom }))}
              />
              <Send kind={id} letter={letter} to={receiver} />
              <Seen />
            </>
          )}
          <p class="row after">
            {row && (
              <button type="button" class="quiet" onClick={clear}>
                <Icon id="trash" /> {say('say.clear')}
              </button>
            )}
            <a class="quiet" href={to(lang, 'say')}>
              <Icon id="text" /> {say('say.all')}
            </a>
          </p>
          <Saved store={now} />
          <Kept some={row !== undefined} unsaved={now.unsaved} />
          <UndoBar {...undo} />
        </>
      )}
    </>
  );
}

function Seen() {
  const { say } = useReader();
  return (
    <div class="box">
      <h2>{say('say.seen.title')}</h2>
      <p>
        {say('say.seen.before')} {say('say.seen.after')} {say('say.seen.copy')}
      </p>
    </div>
  );
}
