/** Databases as version 3 of the schema made them on people's phones. Never change them. */

const plain = {
  answers: [{ question: 'home', value: 'council', changed: 1713225600000 }],
  dates: [
    { id: 'date1', day: '2026-08-31', title: 'Review', sequence: 0, history: [], changed: 1713225600000 },
  ],
  items: [
    { id: 'item1', list: 'own1', text: 'Call Amira', due: '2026-08-30', order: 1024, changed: 1713225600000 },
    { id: 'item2', list: 'own1', text: 'Buy bread', order: 2048, changed: 1713225600000 },
  ],
  lists: [
    { id: 'own1', title: 'Things for Sunday', created: 1713225600000, order: 1024, changed: 1713225600000 },
  ],
  says: [
    {
      id: 'pledge',
      kind: 'pledge',
      checks: { understood: { kept: 'partly', note: 'Some days' } },
      changed: 1713225600000,
    },
  ],
  visits: [
    {
      id: 'visit1',
      kind: 'first-visit',
      label: 'AB',
      langs: ['en', 'ar'],
      started: 1713225600000,
      day: '2026-08-31',
      version: '2026-08-01',
      agenda: [{ ref: 'housing', state: 'understood', note: 'damp' }],
      at: 1,
      keep: 30,
      changed: 1713225600000,
    },
  ],
};
const sealed = {
  answers: [
    {
      question: 'home',
      sealed: {
        iv: '3ryGgKvB9Ddr5o8N',
        data: 'sVduZp4QJY9LXhSuBdeO3eiNSbr4Ye+C27ckCLpGzDnfoNsqNCUHXbh6nVCwqWT157PgRmxo9/k3aVeaNOiV8zQGJ9Ad/LHv1UTq68k=',
      },
    },
  ],
  dates: [
    {
      id: 'date1',
      sealed: {
        iv: 'hLSnzucrXZRhnaLe',
        data: 'V/5zEp4dSk+mRczp7b9Yjg1jHt1ME5nKKaL5tzbwVX8PguARVbl4l3rSE28+VuXxkfs6ZkTC5SvNQ8ZvlCQ1Qspc/dPPXukhaKnD2DwRaL0NkpPh/tjMzPtWnXxjo97l2nTBnp4haJynxTe5GVZNB0HyDec=',
      },
    },
  ],
  items: [
    {
      id: 'item1',
      list: 'own1',
      sealed: {
        iv: 'PkOEZ0JaQtKaUu+2',
        data: '6nsZsOSY1xb1DBhhDxkQY4WyRy630Gr1uZOLk/N1v6mu+QF4bBeiR6H4DR2Svc8IbpfnRNWJ205A3bHVqiWC7jIcl+0q4c+AcRpA5v+iLtH9bTl+sACkGjxOLUMQL1xFeit4tMKdi43q1xK1WbLK+YpO2tobjjvz',
      },
    },
    {
      id: 'item2',
      list: 'own1',
      sealed: {
        iv: 'sBIjkzHGrRNjywcc',
        data: 'ONVD94Ymoph680uuQaD0+lKXXQssrZc1IC/dFw0G5/zNO1H42O2Jq97NJlGjCDieV5LAYpS6xf8+GNpWy4dyS1dN1wVv8/QbTVTr+t9elFzigxbFyU/AGUKRPmTi2lusztw4KQ==',
      },
    },
  ],
  lists: [
    {
      id: 'own1',
      sealed: {
        iv: 'svd4rSOHRPvNIUZd',
        data: 'mm1oXHKqoI7rmagm1BIn+1z6cH2Y0jrDHkQRif6PE6zvLjeT/f4+2Ffb/MUcB8kBwWPE1A+MPvOoW9OX0KFanO0WnKVVexqUjLgemeab3Iw57awyLbaeQVX3NAF4o8ZGFHYN6V6NlcoZGHoSUoxWFuITS7FiHw==',
      },
    },
  ],
  says: [
    {
      id: 'pledge',
      sealed: {
        iv: '9OuWY+RSWup5NG6U',
        data: 'p5yp+YENzM/jXxp2oUf1lALXqBkSx6HptdUOh0xevqWLFdjV3sEd2TqLuJtns7X7uzFB0HkPkP01iaVtHMzyla4xaqgz1ogoj9ehqPczdraVIk3NzLPXbbiP7Ws0Ov+ohG7OYFIW/Ux3iK/iNKyX5XwCUvGN4/WoKO/n0+82IAevWFXE',
      },
    },
  ],
  settings: [
    {
      id: 'lock',
      key: 'a-key',
      lock: {
        salt: 'WTYZgRiR4djs5pwuK8bD7w==',
        rounds: 600000,
        iv: 'cN+5i0JSVCdoBJLq',
        wrapped: 'vMBIq8aYWNhaZerjH1p3fK3T1EcMqU1u1kIaRzd9bYMarVki+1vTDm7fFdKZl3uO',
      },
    },
  ],
  visits: [
    {
      id: 'visit1',
      sealed: {
        iv: 'I9mgcB5IzjvgWqoY',
        data: 'FzdwLrqMrws5nvh5rdVC2wP9mdmUxlLUHDDXPK74rB9DsLow7+KEsolFMPDP29dN9FpRopLvAAgZXPy9FI/Y1fTDpp/zJBUWk0KDS7gYTcIAJzjbuS0Dbsdd2ddk0UVPX+W1oyNDn1R68eKeSphotrLd8HLNqKek+UxMtLmm0roAGf7nRN+AvGF7MhDKTALf3J2Dku09mIcPqGebv3G8otkGIBcY3ci5+JvJa5dMVBd4vyD2BDAY8wqPJ4trF/97d8V9Tqcarz7uffrbqBDYTa5Lmr9rqClRM78xZUy8FNBSWnRsi7UwGZf3tBerMnrnXcg3lrNtX6aVB5zKVRl4rQ==',
      },
    },
  ],
};

/** What is in both of them. */
export const madeByVersion3 = plain;

/** Makes one in `factory`: open, or sealed under the passcode 123456. */
export function makeByVersion3(factory: IDBFactory, how: 'open' | 'sealed'): Promise<void> {
  const rows: Record<string, object[]> = how === 'open' ? plain : sealed;
  return new Promise((resolve, reject) => {
    const request = factory.open('waymark', 30);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const db = request.result;
      const make = (name: string, keyPath: string) => {
        const store = db.createObjectStore(name, { keyPath });
        for (const row of rows[name] ?? []) store.put(row);
        return store;
      };
      make('answers', 'question');
      make('items', 'id').createIndex('list', 'list');
      for (const name of ['lists', 'dates', 'settings', 'visits', 'says']) make(name, 'id');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
