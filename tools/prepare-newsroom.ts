import { join } from 'node:path';
import { hashPassword, verifyPassword } from '#auth/password.ts';
import type { Config } from '#config.ts';
import { type Database, newsroomDatabase } from '#db/client.ts';
import {
  demoAccounts,
  fillNewsroom,
  demoPictures,
  isEmptyNewsroom,
} from '#db/demo/fill-newsroom.ts';
import { createDatabaseFile } from '#db/create-database-file.ts';
import { migrateWhenFree } from '#db/migrate.ts';
import { findPersonByEmail } from '#db/people/find-person-by-email.ts';
import { listPasswordHashes } from '#db/people/list-password-hashes.ts';
import { ensureSections } from '#db/sections/ensure-sections.ts';
import { folderStore } from '#media/store.ts';
import { demoPassword } from '#newsroom/published-password.ts';
import { checkDataFolder, findUploadedPhoto } from './start/check-data-folder.ts';

/**
 * Brings the database up to date and, where it is empty and the configuration says so, fills it with the
 * demo newsroom. Tells whether the demo's accounts exist. Throws where the database of another newspaper is missing.
 */
export async function prepareNewsroom(
  config: Config,
  say: (line: string) => void,
): Promise<{ demoAccounts: boolean }> {
  checkDataFolder(config);
  createDatabaseFile(config.databaseFile);
  const db = newsroomDatabase();
  await migrateWhenFree(db, say);
  if (config.demo && (await isEmptyNewsroom(db.read))) {
    const uploaded = findUploadedPhoto(config.dataDir);
    if (uploaded) {
      throw new Error(
        `The database ${config.databaseFile} is empty, but there are photos such as ${uploaded}: the demo was not added. Restore a backup into an empty folder, or start with DEMO=0.`,
      );
    }
    say('Making the demo newsroom الضحى: drawing its pictures…');
    // Loaded only now: drawing pulls in an image library that a second start does not need.
    const { drawDemoPhotos } = await import('#media/demo/draw-demo-photos.ts');
    const store = folderStore(join(config.dataDir, 'media'));
    const photos = await drawDemoPhotos(demoPictures(), store);
    const passwordHash = await hashPassword(demoPassword);
    await fillNewsroom(db, { photos, passwordHash, now: new Date() });
  }
  await ensureSections(db);
  // Whoever copies the file alone has all of this.
  db.driver.pragma('wal_checkpoint(TRUNCATE)');
  const admin = await findPersonByEmail(db.read, demoAccounts[0].email);
  return { demoAccounts: admin !== null };
}

/** The demo's accounts that still have its password, which everybody can read; null where nobody has an account. */
export async function listOpenAccounts(db: Database): Promise<string[] | null> {
  if (await isEmptyNewsroom(db.read)) return null;
  const [, domain = ''] = demoAccounts[0].email.split('@');
  const all = await listPasswordHashes(db.read, domain);
  const isOpen = await Promise.all(
    all.map(async ({ hash }) => hash !== null && verifyPassword(hash, demoPassword)),
  );
  return all.filter((_, index) => isOpen[index]).map(({ email }) => email);
}
