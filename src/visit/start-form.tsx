import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import { newId } from '../mine/new-id';
import type { VisitStep } from '../mine/records';
import { to } from '../routes';
import { AgendaEditor } from './agenda-editor';
import { labelFault } from './label';
import type { usePlace } from './use-place';
import type { VisitsNow } from './use-visits';
import { beginVisit, stepFor } from './visit';

const choices = [7, 30, 90, 180];

interface Props {
  now: VisitsNow;
  go: ReturnType<typeof usePlace>['go'];
}

/** A new visit: its kind, two languages, a label, what to talk about, and when it is deleted. */
export function StartForm({ now, go }: Props) {
  const { pack, lang, say, today } = useReader();
  const [kind, setKind] = useState(pack.visits[0]);
  const propose = (one: typeof kind) => (one?.propose ?? []).map((ref) => stepFor(ref, pack));
  const [agenda, setAgenda] = useState<readonly VisitStep[]>(() => propose(kind));
  const [first, setFirst] = useState(lang);
  const [second, setSecond] = useState(lang === sourceLanguage ? '' : sourceLanguage);
  const [label, setLabel] = useState('');
  const [keep, setKeep] = useState(pack.visitKeep);
  const fault = labelFault(label);
  const days = [...new Set([...choices, pack.visitKeep])].sort((a, b) => a - b);
  const begin = async (event: Event) => {
    event.preventDefault();
    if (!kind || agenda.length === 0) return;
    const visit = beginVisit(
      {
        ...{ id: newId(), kind: kind.id, label, langs: [first, second || first] as [string, string] },
        ...{ refs: agenda.map(({ ref }) => ref), keep, now: Date.now(), day: today },
      },
      pack,
    );
    const saved = await now.save(visit);
    // Another language is another page: what is not saved would be lost on the way.
    if (first === lang || !saved) go(0);
    else location.assign(to(first, 'visit', 'walk-1'));
  };
  const languages = (name: 'first' | 'second', value: string, set: (code: string) => void) => (
    <label class="field">
      {say(`visit.form.${name}`)}
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        {name === 'second' && <option value="">{say('visit.form.one')}</option>}
        {pack.languages.map(({ code, name: words }) => (
          <option value={code} lang={code} disabled={name === 'second' && code === first}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form onSubmit={begin} id="start">
      <h1 tabIndex={-1}>{say('visit.new')}</h1>
      <fieldset class="kinds">
        <legend>{say('visit.form.kind')}</legend>
        {pack.visits.map((one) => (
          <label class="kind">
            <input
              type="radio"
              name="kind"
              checked={one.id === kind?.id}
              onChange={() => {
                setKind(one);
                setAgenda(propose(one));
              }}
            />
            <Icon id={one.icon} />
            <span lang={one.lang} dir={one.lang ? 'ltr' : undefined}>
              <strong>{one.title}</strong>
              <span class="small">
                <Blocks of={one.body} />
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say('visit.form.languages')}</legend>
        <div class="two-fields">
          {languages('first', first, (code) => {
            setFirst(code);
            if (code === second) setSecond('');
          })}
          {languages('second', second, setSecond)}
        </div>
      </fieldset>
      <fieldset>
        <legend>{say('visit.form.agenda')}</legend>
        <p class="small">{say('visit.form.agendaText')}</p>
        <AgendaEditor kind={kind} agenda={agenda} set={setAgenda} />
      </fieldset>
      <label class="field" for="visit-label">
        {say('visit.form.label')}
      </label>
      <div class="field">
        <p class="small" id="label-text">
          {say('visit.form.labelText')}
        </p>
        <input
          id="visit-label"
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={60}
          aria-describedby="label-text label-warn"
          value={label}
          onInput={({ currentTarget }) => setLabel(currentTarget.value)}
        />
        <p id="label-warn" class="wrong" role="status">
          {fault && say(`visit.form.warn.${fault}`)}
        </p>
      </div>
      <label class="field">
        {say('visit.form.keep')}
        <select value={keep} onChange={({ currentTarget }) => setKeep(Number(currentTarget.value))}>
          {days.map((number) => (
            <option value={number}>{say('visit.form.days', { number })}</option>
          ))}
        </select>
      </label>
      <p class="row after">
        <button type="submit" class="button" disabled={agenda.length === 0}>
          <Icon id="next" class="flip" /> {say('visit.form.begin')}
        </button>
        <button type="button" class="quiet" onClick={() => go('')}>
          {say('visit.form.cancel')}
        </button>
      </p>
    </form>
  );
}
