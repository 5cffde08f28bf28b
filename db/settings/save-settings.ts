import { can } from '#newsroom/permissions.ts';
import { mergeFields } from '#newsroom/merge-fields.ts';
import { type Result, done, refused } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { Database } from '#db/client.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { settingsTable } from '#db/schema.ts';
import { getSettings } from './get-settings.ts';

type SettingsSave = {
  actor: Actor;
  /** The settings as this person has seen them. */
  seen: Settings;
  settings: Settings;
  now?: Date;
};

/**
 * Sets what this person changed of the house's settings; what somebody else changed meanwhile stays. Codes:
 * `forbidden`, `conflict` with the fields that both changed, each to another value.
 */
export async function saveSettings(
  db: Database,
  { actor, seen, settings: mine, now = new Date() }: SettingsSave,
): Promise<Result<null>> {
  if (!can(actor, 'manage-settings')) return refused('forbidden');
  return db.write(async (tx) => {
    const merged = mergeFields({ base: seen, mine, theirs: await getSettings(tx) });
    if (merged.disputed.length > 0) {
      const fields = Object.fromEntries(merged.disputed.map((field) => [field, 'changed_since']));
      return refused('conflict', { fields });
    }
    const settings = merged.values;
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
