import { join } from 'node:path';
import { hashPassword } from '#auth/password.ts';
import type { Config } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import {
  demoAccounts,
  demoPassword,
  fillNewsroom,
  demoPictures,
  isEmptyNewsroom,
} from '#db/demo/fill-newsroom.ts';
import { migrateWhenFree } from '#db/migrate.ts';
import { findPersonByEmail } from '#db/people/find-person-by-email.ts';
import { ensureSections } from '#db/sections/ensure-sections.ts';
import { folderStore } from '#media/store.ts';

/**
 * Brings the database up to date and, where it is empty and the configuration says so, fills it with the
 * demo newsroom. Tells whether the demo's accounts exist, so that the start can name them.
 */
export async function prepareNewsroom(
  config: Config,
  say: (line: string) => void,
): Promise<{ demoAccounts: boolean }> {
  const db = newsroomDatabase();
  await migrateWhenFree(db, say);
  if (config.demo && (await isEmptyNewsroom(db.read))) {
    say('Making the demo newsroom الضحى: drawing its pictures…');
    // Loaded only now: drawing pulls in an image library that a second start does not need.
    const { drawDemoPhotos } = await import('#media/demo/draw-demo-photos.ts');
    const store = folderStore(join(config.dataDir, 'media'));
    const photos = await drawDemoPhotos(demoPictures(), store);
    const passwordHash = await hashPassword(demoPassword);
    await fillNewsroom(db, { photos, passwordHash, now: new Date() });
  }
  await ensureSections(db);
  const admin = await findPersonByEmail(db.read, demoAccounts[0].email);
  return { demoAccounts: admin !== null };
}
