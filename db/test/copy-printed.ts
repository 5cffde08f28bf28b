import type { Database } from '#db/client.ts';

/** Puts so many copies of a story into print, each published a second before the one before it. */
export function copyPrinted(db: Database, storyId: number, copies: number): void {
  const numbers = `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ${copies})`;
  const copy = (table: string, changed: Record<string, string>) => {
    const columns = db.driver.pragma(`table_info(${table})`) as { name: string }[];
    const values = columns.map(({ name }) => changed[name] ?? name);
    db.driver
      .prepare(
        `${numbers} INSERT INTO ${table} SELECT ${values.join()} FROM ${table}, n WHERE id = ?`,
      )
      .run(storyId);
  };
  copy('stories', { id: 'id + i' });
  copy('published_stories', { id: 'id + i', published_at: 'published_at - 1000 * i' });
}
