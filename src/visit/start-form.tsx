import { useState } from 'preact/hooks';
import { Icon } from '../components/icon';
import { Also, Both, Label, useName } from '../components/second-language';
import { useReader } from '../language/reader';
import { sourceLanguage } from '../language/source';
import { to } from '../routes';
import { newId } from '../store/model/new-id';
import type { VisitStep } from '../store/model/records';
import { AgendaEditor } from './agenda-editor';
import { KindChoice } from './kind-choice';
import { labelFault } from './label';
import { hashOf } from './place';
import type { Go } from './use-place';
import type { VisitsNow } from './use-visits';
import { beginVisit, stepFor } from './visit';

const choices = [7, 30, 90, 180];

type Asked = ('languages' | 'first' | 'second') | ('agenda' | 'agendaText' | 'label' | 'labelText' | 'keep');

interface Props {
  now: VisitsNow;
  go: Go;
}

/** A new visit: its kind, two languages, a label, what to talk about, and when it is deleted. */
export function StartForm({ now, go }: Props) {
  const { pack, lang, and, say, today } = useReader();
  const [kind, setKind] = useState(pack.visits[0]);
  const propose = (one: typeof kind) => (one?.propose ?? []).map((ref) => stepFor(ref, pack));
  const [agenda, setAgenda] = useState<readonly VisitStep[]>(() => propose(kind));
  const [first, setFirst] = useState(lang);
  const [second, setSecond] = useState(and || (lang === sourceLanguage ? '' : sourceLanguage));
  const [label, setLabel] = useState('');
  const [keep, setKeep] = useState(pack.visitKeep);
  const fault = labelFault(label);
  const days = [...new Set([...choices, pack.visitKeep])].sort((a, b) => a - b);
  const call = useName();
  const words = (key: Asked) => <Label>{({ say }) => say(`visit.form.${key}`)}</Label>;
  const also = (key: Asked) => (
    <Also as="p" class="title">
      {({ say }) => say(`visit.form.${key}`)}
    </Also>
  );
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
    const begun = { at: 'visit', visit: visit.id, step: 0 } as const;
    if (first === lang || !saved) go(begun);
    else location.assign(to(first, 'visit', hashOf(begun)));
  };
  const languages = (name: 'first' | 'second', value: string, set: (code: string) => void) => (
    <label class="field">
      {words(name)}
      <select
        aria-label={call(say(`visit.form.${name}`))}
        value={value}
        onChange={({ currentTarget }) => set(currentTarget.value)}
      >
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
      <Both>
        {({ say, side }) =>
          side ? <p class="title">{say('visit.new')}</p> : <h1 tabIndex={-1}>{say('visit.new')}</h1>
        }
      </Both>
      <KindChoice
        kind={kind}
        choose={(one) => {
          setKind(one);
          setAgenda(propose(one));
        }}
      />
      <fieldset>
        <legend>{say('visit.form.languages')}</legend>
        {also('languages')}
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
        {also('agenda')}
        <p class="small">{words('agendaText')}</p>
        <AgendaEditor kind={kind} agenda={agenda} set={setAgenda} />
      </fieldset>
      <label class="field" for="visit-label">
        {words('label')}
      </label>
      <div class="field">
        <p class="small" id="label-text">
          {words('labelText')}
        </p>
        <input
          id="visit-label"
          type="text"
          aria-label={call(say('visit.form.label'))}
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
        {words('keep')}
        <select
          aria-label={call(say('visit.form.keep'))}
          value={keep}
          onChange={({ currentTarget }) => setKeep(Number(currentTarget.value))}
        >
          {days.map((number) => (
            <option value={number}>{say('visit.form.days', { number })}</option>
          ))}
        </select>
      </label>
      <p class="row after">
        <button type="submit" class="button" disabled={agenda.length === 0}>
          <Icon id="next" class="flip" /> {say('visit.form.begin')}
        </button>
        <button type="button" class="quiet" onClick={() => go({ at: 'list' })}>
          {say('visit.form.cancel')}
        </button>
      </p>
    </form>
  );
}
