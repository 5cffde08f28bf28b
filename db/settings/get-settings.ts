import { type Settings, settings } from '#newsroom/settings.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { settingsTable } from '#db/schema.ts';

/** The house's settings; what was never set has its default. */
export async function getSettings(db: Connection): Promise<Settings> {
  noteTag('settings');
  const rows = await db.select().from(settingsTable);
  return settings.parse(Object.fromEntries(rows.map((row) => [row.name, row.value])));
}
