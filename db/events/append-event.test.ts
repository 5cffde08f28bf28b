import { describe, expect, test } from 'vitest';
import type { Database } from '#db/client.ts';
import { copyDatabase } from '#db/test/copy-database.ts';
import { everyAct } from '#db/test/every-act.ts';
import { everyFrontAct } from '#db/test/every-front-act.ts';
import { everyCoverageAct } from '#db/test/every-coverage-act.ts';
import { everyNoteAct } from '#db/test/every-note-act.ts';
import { everyUrgencyAct } from '#db/test/every-urgency-act.ts';
import { everyPhotoAct } from '#db/test/every-photo-act.ts';
import { everythingIn } from '#db/test/everything-in.ts';

type LogRow = { id: number; actor: string; act: string; subject: string; data: string };

const log = (db: Database) => everythingIn(db)['events'] as LogRow[];

/** From now on nothing can be written to this table; returns how to end that. */
function close(db: Database, table: string): () => void {
  for (const verb of ['INSERT', 'UPDATE', 'DELETE']) {
    db.driver.exec(
      `CREATE TRIGGER closed_${verb} BEFORE ${verb} ON ${table} BEGIN SELECT RAISE(ABORT, 'closed'); END`,
    );
  }
  return () => {
    for (const verb of ['INSERT', 'UPDATE', 'DELETE'])
      db.driver.exec(`DROP TRIGGER closed_${verb}`);
  };
}

/** FTS5 keeps its index in tables of its own, which follow the ones that are named. */
const isIndex = (table: string) => table.startsWith('published_words');

const acts = [
  ...everyAct,
  ...everyUrgencyAct,
  ...everyFrontAct,
  ...everyCoverageAct,
  ...everyNoteAct,
  ...everyPhotoAct,
];

describe.each(acts)('$act', ({ act, by, data, tables, prepare }) => {
  test('writes one row to the log, by whom and what', async () => {
    const db = await copyDatabase();
    const run = await prepare(db);
    const before = log(db);
    expect(await run()).toMatchObject({ ok: true });
    const [row, ...more] = log(db).slice(before.length);

    expect(more).toEqual([]);
    expect(row).toMatchObject({ act, actor: by });
    expect(JSON.parse(row?.data ?? '')).toEqual(data);
  });

  test('is not done when it cannot be logged, and can be done later', async () => {
    const db = await copyDatabase();
    const run = await prepare(db);
    const before = everythingIn(db);
    const open = close(db, 'events');
    await expect(run()).rejects.toThrow('closed');
    expect(everythingIn(db)).toEqual(before);

    open();
    expect(await run()).toMatchObject({ ok: true });
  });

  test.each(tables)('is not logged, nor half done, when %s cannot be written', async (table) => {
    const db = await copyDatabase();
    const run = await prepare(db);
    const before = everythingIn(db);
    close(db, table);
    await expect(run()).rejects.toThrow('closed');
    expect(everythingIn(db)).toEqual(before);
  });

  test('writes no other table', async () => {
    const db = await copyDatabase();
    const run = await prepare(db);
    const before = everythingIn(db);
    await run();
    const after = everythingIn(db);
    const changed = Object.keys(after).filter(
      (table) => !isIndex(table) && JSON.stringify(after[table]) !== JSON.stringify(before[table]),
    );
    expect([...tables, 'events']).toEqual(expect.arrayContaining(changed));
  });
});
