import { useEffect, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { isIosTab, keptForSure } from '../../device/persist';
import { useReader } from '../../language/reader';
import { type Counts, countedTables, tables } from '../../store/model/records';

interface Props {
  /** Undefined until that is known. */
  counts: Counts | undefined;
  /** How much stands on the screen and could not be saved. */
  unsaved: number;
}

/** How much is kept, and whether this phone has promised to keep it. */
export function KeptHere({ counts, unsaved }: Props) {
  const { say } = useReader();
  const some = counts && tables.some((table) => counts[table] > 0);
  if (!counts) return null;
  return (
    <>
      <h3>{say('keep.now')}</h3>
      {some ? (
        <ul class="counts">
          {countedTables(counts).map((table) => (
            <li>{say('keep.count', { what: say(`keep.tables.${table}`), number: counts[table] })}</li>
          ))}
        </ul>
      ) : (
        <p>{say('keep.nothing')}</p>
      )}
      {unsaved > 0 && <p class="wrong">{say('keep.unsaved', { number: unsaved })}</p>}
      <Promised />
    </>
  );
}

/** What the phone itself says of keeping it; it can be asked again. */
function Promised() {
  const { say } = useReader();
  const [answer, setAnswer] = useState<'yes' | 'no' | 'unknown'>();
  const [asked, setAsked] = useState(false);
  const [iosTab, setIosTab] = useState(false);
  useEffect(() => {
    setIosTab(isIosTab());
    void keptForSure().then(setAnswer);
  }, []);
  const ask = async () => {
    await navigator.storage.persist().catch(() => false);
    setAnswer(await keptForSure());
    setAsked(true);
  };
  return (
    <>
      <p class="label" role="status">
        {answer && (
          <span>
            <Icon id="about" /> {say(`keep.promise.${answer}`)}{' '}
            {asked && answer === 'no' && say('keep.refused')}
          </span>
        )}
      </p>
      {answer === 'no' && !asked && (
        <button type="button" class="quiet" onClick={ask}>
          {say('keep.ask')}
        </button>
      )}
      {iosTab && (
        <p class="label">
          <span>
            {say('keep.iosTab')} <a href="#install">{say('keep.iosHow')}</a>
          </span>
        </p>
      )}
    </>
  );
}
