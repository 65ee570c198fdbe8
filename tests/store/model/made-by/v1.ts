/** A database as version 1 of the schema made it on people's phones. Never change it. */

/** Makes it in `factory`, with two answers in it. */
export function makeByVersion1(factory: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = factory.open('waymark', 10);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('answers', { keyPath: 'question' });
      store.put({ question: 'born', value: '2008-02-29', changed: 1713225600000 });
      store.put({ question: 'status', value: 'not-sure', changed: 1713225601000 });
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
