import { can } from '#newsroom/permissions.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { settingsTable } from '#db/schema.ts';

/** Sets the house's settings, all of them. Code: `forbidden`. */
export async function saveSettings(
  db: Database,
  { actor, settings, now = new Date() }: { actor: Actor; settings: Settings; now?: Date },
): Promise<Result<null>> {
  if (!can(actor, 'manage-settings')) return refused('forbidden');
  return db.write(async (tx) => {
    for (const [name, value] of Object.entries(settings)) {
      await tx
        .insert(settingsTable)
        .values({ name, value })
        .onConflictDoUpdate({ target: settingsTable.name, set: { value } });
    }
    await appendEvent(tx, {
      actor,
      act: 'settings.save',
      subject: 'settings',
      data: settings,
      at: now,
    });
    return done(null);
  });
}
