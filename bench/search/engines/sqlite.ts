import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { answer } from '../serve';

const open = async () => {
  const sqlite = await sqlite3InitModule();
  const pool = await sqlite.installOpfsSAHPoolVfs({ initialCapacity: 6 });
  return new pool.OpfsSAHPoolDb('/bench.sqlite');
};

// FTS5 in files of the origin's own (OPFS), which only a page's worker has: an extension's service worker cannot
// open them, so this is measured from the start of a worker of an extension page.
const reply = answer({
  async build(corpus) {
    const db = await open();
    db.exec(
      "CREATE VIRTUAL TABLE passages USING fts5(title, heading, text, tokenize = 'unicode61 remove_diacritics 2')",
    );
    for await (const articles of corpus) {
      db.exec('BEGIN');
      const insert = db.prepare('INSERT INTO passages VALUES (?, ?, ?)');
      for (const { title, sections } of articles) {
        for (const { heading, text } of sections) insert.bind([title, heading, text]).stepReset();
      }
      insert.finalize();
      db.exec('COMMIT');
    }
    db.close();
  },
  async open() {
    const db = await open();
    return async ({ subject, body }) => {
      const words = new Set(`${subject} ${body}`.toLowerCase().match(/[\p{L}\p{N}]+/gu));
      const match = [...words].map((word) => `"${word}"`).join(' OR ');
      return db.selectValues('SELECT text FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10', [
        match,
      ]) as string[];
    };
  },
});

addEventListener('message', ({ data: { id, message } }: MessageEvent) => {
  reply(message).then(
    (answered) => postMessage({ id, answer: answered }),
    (error: unknown) => postMessage({ id, answer: { error: String(error) } }),
  );
});
