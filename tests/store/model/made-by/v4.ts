/** Databases as version 4 of the schema made them on people's phones: the rows of version 3, and what is due found by its day. */
import { makeByVersion3 } from './v3';

/** Makes one in `factory`: open, or sealed under the passcode 123456. */
export async function makeByVersion4(factory: IDBFactory, how: 'open' | 'sealed'): Promise<void> {
  await makeByVersion3(factory, how);
  return new Promise((resolve, reject) => {
    const request = factory.open('waymark', 40);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () =>
      request.transaction?.objectStore('items').createIndex('due', 'due') ?? reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
