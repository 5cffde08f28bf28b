import type { Database } from './client.ts';

/** Whether the database can be read at this moment. */
export function isAnswering(db: Database): boolean {
  try {
    db.dataVersion();
    return true;
  } catch {
    return false;
  }
}
