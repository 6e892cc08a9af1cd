/** Passages and saved indexes of the engines that keep none themselves, in plain IndexedDB. */
export interface PassagesStore {
  put(first: number, texts: readonly string[]): Promise<void>;
  texts(numbers: readonly number[]): Promise<string[]>;
  save(name: string, value: unknown): Promise<void>;
  load<T>(name: string): Promise<T>;
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const completed = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });

export async function openPassages(): Promise<PassagesStore> {
  const request = indexedDB.open('passages', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('passages');
    request.result.createObjectStore('saved');
  };
  const db = await settled(request);
  return {
    async put(first, texts) {
      const transaction = db.transaction('passages', 'readwrite', { durability: 'relaxed' });
      for (const [at, text] of texts.entries()) transaction.objectStore('passages').put(text, first + at);
      await completed(transaction);
    },
    texts(numbers) {
      const store = db.transaction('passages').objectStore('passages');
      return Promise.all(numbers.map((n) => settled(store.get(n) as IDBRequest<string>)));
    },
    async save(name, value) {
      const transaction = db.transaction('saved', 'readwrite');
      transaction.objectStore('saved').put(value, name);
      await completed(transaction);
    },
    load: (name) => settled(db.transaction('saved').objectStore('saved').get(name)),
  };
}
