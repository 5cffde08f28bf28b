import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Database, openDatabase } from '#db/client.ts';
import { migrateDatabase } from '#db/migrate.ts';
import { writePerson } from '#db/people/write-person.ts';
import { media, sections, topics } from '#db/schema.ts';
import { noon } from './clock.ts';
import { people } from './people.ts';

let base: Promise<Buffer> | undefined;

/** A newsroom for one test, on a file of its own: migrated, with people, sections, topics and a photo. */
export async function copyDatabase(): Promise<Database> {
  base ??= makeBase();
  const file = join(temporaryFolder(), 'newsroom.sqlite');
  writeFileSync(file, await base);
  const db = openDatabase(file);
  // Nobody cuts the power of a test: waiting for the disk at each commit would take most of its time.
  db.driver.pragma('synchronous = OFF');
  onTestFinished(() => db.close());
  return db;
}

/** A folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

async function makeBase(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-base-'));
  const db = openDatabase(join(folder, 'newsroom.sqlite'));
  migrateDatabase(db);
  await db.write(async (tx) => {
    for (const { id, name, role } of Object.values(people)) {
      const person = { id, name, role, email: `${id}@duha.example`, passwordHash: 'none' };
      await writePerson(tx, person, noon);
    }
    await tx.insert(sections).values([
      { id: 1, slug: 'society', name: 'مجتمع', nameEn: 'Society', position: 0 },
      { id: 2, slug: 'sport', name: 'رياضة', nameEn: 'Sport', position: 1 },
    ]);
    await tx.insert(topics).values([
      { id: 1, slug: 'roads', name: 'الطرق' },
      { id: 2, slug: 'cities', name: 'المدن' },
    ]);
    await tx.insert(media).values({
      id: 1,
      key: '0123456789abcdef0123',
      width: 1600,
      height: 900,
      cuts: { whole: { frame: { x: 0, y: 0, width: 1600, height: 900 }, widths: [240, 480] } },
      isDeveloped: true,
      placeholder: 'data:image/webp;base64,',
      alt: 'جسر فوق نهر',
      caption: 'جسر الرمان',
      credit: 'الضحى',
      addedAt: noon,
    });
  });
  const bytes = db.driver.serialize();
  db.close();
  rmSync(folder, { recursive: true });
  return bytes;
}
