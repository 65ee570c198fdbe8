import { useRef, useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import type { IconId } from '../components/icons';
import { Label, useName } from '../components/second-language';
import { useReader } from '../language/reader';
import type { Pack, VisitKind } from '../offer/pack';
import type { VisitStep } from '../store/model/records';
import { add, move, offered, remove } from './agenda';
import { stepFor, wordsOf } from './visit';

interface Props {
  kind: VisitKind | undefined;
  agenda: readonly VisitStep[];
  set: (agenda: readonly VisitStep[]) => void;
}

/** What a visit talks about: its order, taking off, and what else there is to add. */
export function AgendaEditor({ kind, agenda, set }: Props) {
  const { pack, say } = useReader();
  const [more, setMore] = useState('');
  const name = useName();
  const words = (key: 'emptyAgenda' | 'also' | 'other') => (
    <Label>{({ say }) => say(`visit.form.${key}`)}</Label>
  );
  const list = useRef<HTMLDivElement>(null);
  const also = kind ? offered(kind, agenda) : [];
  const put = (ref: string) => set(add(agenda, stepFor(ref, pack)));
  const take = (ref: string) => {
    set(remove(agenda, ref));
    // The button goes, and with it the focus.
    list.current?.focus();
  };
  return (
    <div ref={list} tabIndex={-1}>
      {agenda.length === 0 && <p class="wrong">{words('emptyAgenda')}</p>}
      <ol class="agenda plain">
        {agenda.map((step, nth) => {
          const words = wordsOf(step, pack);
          const act = (icon: IconId, name: string, run: () => void, off = false) => (
            <button type="button" class="quiet" aria-label={name} disabled={off} onClick={run}>
              <Icon id={icon} />
            </button>
          );
          return (
            <li key={step.ref}>
              <span class="agenda-words">
                <Label>{({ pack }) => wordsOf(step, pack)}</Label>
              </span>
              {act(
                'up',
                say('visit.form.upName', { words }),
                () => set(move(agenda, step.ref, -1)),
                nth === 0,
              )}
              {act(
                'down',
                say('visit.form.downName', { words }),
                () => set(move(agenda, step.ref, 1)),
                nth === agenda.length - 1,
              )}
              {act('close', say('visit.form.takeOffName', { words }), () => take(step.ref))}
            </li>
          );
        })}
      </ol>
      {also.length > 0 && (
        <>
          <p class="agenda-title">{words('also')}</p>
          <ul class="agenda-also plain">
            {also.map((ref) => {
              const words = wordsOf(stepFor(ref, pack), pack);
              return (
                <li key={ref}>
                  <button
                    type="button"
                    class="quiet"
                    aria-label={say('visit.form.addName', { words })}
                    onClick={() => put(ref)}
                  >
                    <Icon id="add" /> <Label>{({ pack }) => wordsOf(stepFor(ref, pack), pack)}</Label>
                  </button>
                </li>
              );
            })}
          </ul>
        </>
      )}
      <label class="field">
        {words('other')}
        <select
          aria-label={name(say('visit.form.other'))}
          value={more}
          onChange={({ currentTarget: { value } }) => {
            if (value) put(value);
            setMore('');
          }}
        >
          <option value="">{say('visit.form.choose')}</option>
          {groupsOf(pack).map(({ title, items }) => (
            <optgroup label={title}>
              {items.map(([ref, words]) => (
                <option value={ref} disabled={agenda.some((step) => step.ref === ref)}>
                  {words}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}

/** Every topic with its sections, and the promises of the pledge. */
const groupsOf = (pack: Pack): { title: string; items: [string, string][] }[] => [
  ...pack.topicList.map(({ id, title }) => ({
    title,
    items: [
      [id, title] as [string, string],
      ...(pack.topics[id]?.sections ?? []).map((one): [string, string] => [`${id}#${one.id}`, one.title]),
    ],
  })),
  {
    title: pack.pledge.title,
    items: pack.pledge.sections.map((one): [string, string] => [`pledge#${one.id}`, one.title]),
  },
];
