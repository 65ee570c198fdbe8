import { Icon } from '../components/icon';
import { Also, Label, useName } from '../components/second-language';
import { Blocks } from '../components/words';
import { useReader } from '../language/reader';
import { borrowed } from '../language/source';
import type { VisitKind } from '../offer/pack';

interface Props {
  kind: VisitKind | undefined;
  choose: (kind: VisitKind) => void;
}

/** What kind of visit it is, each with a line about it. */
export function KindChoice({ kind, choose }: Props) {
  const { pack, say } = useReader();
  const name = useName();
  return (
    <fieldset class="kinds">
      <legend>{say('visit.form.kind')}</legend>
      <Also as="p" class="title">
        {({ say }) => say('visit.form.kind')}
      </Also>
      {pack.visits.map((one) => (
        <label class="kind">
          <input
            type="radio"
            name="kind"
            checked={one.id === kind?.id}
            aria-label={name(one.title)}
            onChange={() => choose(one)}
          />
          <Icon id={one.icon} />
          <Label>{({ pack }) => <KindWords kind={pack.visits.find(({ id }) => id === one.id)} />}</Label>
        </label>
      ))}
    </fieldset>
  );
}

function KindWords({ kind }: { kind: VisitKind | undefined }) {
  if (!kind) return null;
  return (
    <span {...borrowed(kind.lang)}>
      <strong>{kind.title}</strong>
      <span class="small">
        <Blocks of={kind.body} />
      </span>
    </span>
  );
}
