import { type Settings, settings } from '#newsroom/settings.ts';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { prepared } from '#db/prepared.ts';
import { settingsTable } from '#db/schema.ts';

/** The house's settings; what was never set has its default. */
export async function getSettings(db: Connection): Promise<Settings> {
  noteTag('settings');
  const rows = await everySetting(db).all();
  return settings.parse(Object.fromEntries(rows.map((row) => [row.name, row.value])));
}

const everySetting = prepared((db) => db.select().from(settingsTable).prepare());
