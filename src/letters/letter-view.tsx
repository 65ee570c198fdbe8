import { useMemo } from 'preact/hooks';
import { Twice } from '../components/both-languages';
import { Icon } from '../components/icon';
import { Both } from '../components/second-language';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import { InstallFirst, Kept, Locked, Saved, Trouble } from '../mine/parts/saved-state';
import { UndoBar } from '../mine/parts/undo-bar';
import { type Undo, useUndo } from '../mine/parts/use-undo';
import type { LetterKind } from '../offer/pack';
import { useSourcePack } from '../packs/use-pack';
import { to } from '../routes';
import { countChecks } from './checks';
import { KindHead } from './kind-head';
import { writeLetter } from './letter';
import { OwnWords } from './own-words';
import { Paper } from './paper';
import { PledgeCheck } from './pledge-check';
import { receiversOf } from './receiver';
import { Send } from './send';
import type { SaysNow } from './use-letters';
import { Whom } from './whom';

interface Props {
  kind: LetterKind;
  now: SaysNow;
  /** Where it belongs to a visit, whose page says how saving stands: whether that is finished, the way to its letters, and its Undo. */
  visit?: { isFinished: boolean; all: () => void; offer: (undo: Undo) => void };
}

/** One letter: what the person adds, the whole of it, to whom, and what their phone can do with it. */
export function LetterView({ kind, now, visit }: Props) {
  const { pack, lang, say, second } = useReader();
  const source = useSourcePack();
  const undo = useUndo(() => document.querySelector<HTMLElement>('h1')?.focus(), now.locked);
  const { id } = kind;
  const row = now.of(id);
  const ready = now.says !== undefined && !visit?.isFinished;
  /** English first, for the council; below it the person's language: on an English page that is the second one. */
  const packs = useMemo(() => {
    const english = pack.language.code === sourceLanguage;
    const own = english ? second?.reader.pack : pack;
    return [english ? pack : source, own].flatMap((one) => one ?? []);
  }, [source, pack, second]);
  const letter = useMemo(() => writeLetter(id, row ?? {}, packs), [id, row, packs]);
  const receivers = receiversOf(pack, kind.to);
  const receiver = receivers.find((one) => one.id === row?.to) ?? receivers[0];
  const started = !kind.pledge || countChecks(pack.pledge.sections, row?.checks ?? {}).done > 0;
  const clear = () => {
    if (!row) return;
    void now.remove(id);
    (visit?.offer ?? undo.offer)({
      said: say('say.cleared', { letter: kind.title }),
      back: () => now.put(row),
    });
  };
  return (
    <>
      <Twice find={({ letters }) => letters.find((one) => one.id === id)}>
        {(one) => <KindHead kind={one} />}
      </Twice>
      {!visit && (
        <>
          <Trouble {...now} unread={say('say.unread')} />
          {now.locked && <Locked text={say('say.locked')} />}
          <InstallFirst empty={now.says?.length === 0} />
        </>
      )}
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
          <Both>{({ say }) => <h2>{say('say.letter.title')}</h2>}</Both>
          {!started && <Both>{({ say }) => <p>{say('say.letter.empty')}</p>}</Both>}
          {started && source === null && (
            <p class="wrong" role="alert">
              {say('say.letter.noEnglish')}
            </p>
          )}
          {started && letter && receiver && source !== undefined && (
            <>
              <Both>
                {({ say }) => (
                  <p>{say(letter.parts.length > 1 ? 'say.letter.text' : 'say.letter.textOne')}</p>
                )}
              </Both>
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
            {row && ready && (
              <button type="button" class="quiet" onClick={clear}>
                <Icon id="trash" /> {say('say.clear')}
              </button>
            )}
            {visit ? (
              <button type="button" class="quiet" onClick={visit.all}>
                <Icon id="text" /> {say('say.all')}
              </button>
            ) : (
              <a class="quiet" href={to(lang, 'say')}>
                <Icon id="text" /> {say('say.all')}
              </a>
            )}
          </p>
          {!visit && (
            <>
              <Saved store={now} />
              <Kept some={row !== undefined} unsaved={now.unsaved} />
              <UndoBar {...undo} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Seen() {
  return (
    <div class="box">
      <Both>
        {({ say }) => (
          <>
            <h2>{say('say.seen.title')}</h2>
            <p>
              {say('say.seen.before')} {say('say.seen.after')} {say('say.seen.copy')}
            </p>
          </>
        )}
      </Both>
    </div>
  );
}
