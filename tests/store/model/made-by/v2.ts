/** Databases as version 2 of the schema made them on people's phones. Never change them. */

const lock = {
  salt: 'nurH3ZZK+bMorkjvR232eA==',
  rounds: 600000,
  iv: 'PnAKFXQpL5RrZ0I0',
  wrapped: 'sgIoPOyLLGZon+klnKzo8A8ptITeoZj9eQJWE+Kbm/gQYqE4pYO0hvzw4X+hJd6y',
};
const plain = {
  answers: [{ question: 'home', value: 'council', changed: 1713225600000 }],
  lists: [
    { id: 'own1', title: 'Things for Sunday', created: 1713225600000, order: 1024, changed: 1713225600000 },
  ],
  items: [{ id: 'item1', list: 'own1', text: 'Call Amira', order: 1024, changed: 1713225600000 }],
  dates: [
    { id: 'date1', day: '2026-08-31', title: 'Review', sequence: 0, history: [], changed: 1713225600000 },
  ],
};
const sealed = {
  answers: [
    {
      question: 'home',
      sealed: {
        iv: 'wnTvclOhwMl2f/eg',
        data: 'c1si5Kzvckg9spn793cJykNI7Og7mhtvRkUonnzULmC6Ty9YBVKN1yj8Ahvbmev3uMsvlv2elNn9r5xbXmCXt90woPSgfnsFhApxWbY=',
      },
    },
  ],
  lists: [
    {
      id: 'own1',
      sealed: {
        iv: 'Ouqx4ntKsXmq2SIX',
        data: 'faVnUzsA8LazGf7veSLeX70Emyw/4TLJPXiePyl18SFJppZllUZRC9ujhwWrBg++9w/ETtBimw2JBSK1AiW0LbCrzs6VIl3fuNEE+MwqHmNMrPdJLnkPo7is/uEtBiXtPbZApozMrfaXrNlLZ/S8AuJwYYd43Q==',
      },
    },
  ],
  items: [
    {
      id: 'item1',
      list: 'own1',
      sealed: {
        iv: 'xsyHa9xFkdnlLyW/',
        data: 'S4zizm2w+Jj3fCf+/r50qSDDM+mbEmsGrJniLXYR+afQRUS56DXtsIahPJc7Ay13IfSwesAvhE70u0UDLRXUpnLh1TZd2gNDcZO+tNZyATewcOwiOyTIruWyP7ATBrSvFhNh4MU=',
      },
    },
  ],
  dates: [
    {
      id: 'date1',
      sealed: {
        iv: 'JJd9e2DwdLR3MB4m',
        data: 'YosCjdnuy+hseidrF5Igy8zKzs5h+o+97pVXS0hjZ3pDedpVv804rdOrl9LKGdXE+Y5yx1U7/x8yTgPKC7RONseBT6ZZYo7OgedE/ul3+IPzU1+zxOE/jx3S1mSKwHWNIdQECQzeiN9ohwPPRgkFFzLyg+o=',
      },
    },
  ],
  settings: [{ id: 'lock', key: 'a-key', lock }],
};

/** What is in both of them. */
export const madeByVersion2 = plain;

/** Makes one in `factory`: open, or sealed under the passcode 123456. */
export function makeByVersion2(factory: IDBFactory, how: 'open' | 'sealed'): Promise<void> {
  const rows: Record<string, object[]> = how === 'open' ? plain : sealed;
  return new Promise((resolve, reject) => {
    const request = factory.open('waymark', 20);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const db = request.result;
      const make = (name: string, keyPath: string) => {
        const store = db.createObjectStore(name, { keyPath });
        for (const row of rows[name] ?? []) store.put(row);
        return store;
      };
      make('answers', 'question');
      make('lists', 'id');
      make('items', 'id').createIndex('list', 'list');
      make('dates', 'id');
      make('settings', 'id');
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
