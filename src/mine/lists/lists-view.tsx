import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso/router';
import { Icon } from '../../components/icon';
import { Both } from '../../components/second-language';
import { useReader } from '../../language/reader';
import { listPlace, ownList, to } from '../../routes';
import { useMyData } from '../../store/everything';
import { newId } from '../../store/model/new-id';
import { lastOrder } from '../../store/model/order';
import { nothing } from '../../store/model/records';
import { InviteBackup } from '../parts/invite-backup';
import { Opening } from '../parts/opening';
import { InstallFirst, Kept, Locked, Saved, Trouble } from '../parts/saved-state';
import { TextForm } from '../parts/text-form';
import { DueItems } from './due-items';
import { listCards } from './list-cards';
import { ListDoors } from './list-doors';

/** Every list as a door to it, what is to be done soon before them, and a new one. */
export function ListsView() {
  const { pack, lang, say } = useReader();
  const { route } = useLocation();
  const my = useMyData();
  const data = useMemo(() => my.data ?? nothing(), [my.data]);
  const cards = useMemo(() => listCards(pack.lists, data), [pack.lists, data]);
  const make = async (title: string) => {
    const id = newId();
    const row = { id, title, created: Date.now(), order: lastOrder(data.lists) };
    // A list that is not saved stays here, where that is said: its own page would only not find it.
    if (await my.putAll([{ table: 'lists', row }])) route(to(lang, listPlace(ownList), id));
  };
  const some = data.lists.length > 0;
  return (
    <>
      <InstallFirst empty={my.data !== undefined && !some} />
      <Trouble {...my} />
      <Opening ready={my.data !== undefined} store={my} />
      {my.locked ? <Locked /> : <DueItems data={data} cards={cards} />}
      {!my.locked && (
        <>
          <Both>{({ say }) => <h2 class="needs-script">{say('lists.own')}</h2>}</Both>
          {cards.own.length > 0 && <ListDoors cards={cards.own} />}
          <details class="needs-script">
            <summary class="quiet">
              <Icon id="add" /> {say('lists.newTitle')}
            </summary>
            <TextForm
              id="new"
              label={say('lists.newName')}
              button={say('lists.create')}
              send={make}
              disabled={!my.data}
            />
          </details>
        </>
      )}
      <Both>{({ say }) => <h2>{say('lists.ready')}</h2>}</Both>
      <ListDoors cards={cards.ready} />
      {cards.away.length > 0 && (
        <details>
          <summary class="quiet">{say('lists.away')}</summary>
          <ListDoors cards={cards.away} />
        </details>
      )}
      <Saved store={my} />
      <Kept some={some} unsaved={my.unsaved} />
      <InviteBackup data={my.data} unsaved={my.unsaved} />
    </>
  );
}
