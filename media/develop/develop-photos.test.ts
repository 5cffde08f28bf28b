import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { deletePhoto } from '#db/photos/delete-photo.ts';
import { editPhoto } from '#db/photos/edit-photo.ts';
import { getLibraryPhoto } from '#db/photos/get-library-photo.ts';
import { listPhotoFiles } from '#db/photos/list-photo-files.ts';
import { copyDatabase, temporaryFolder } from '#db/test/copy-database.ts';
import { people } from '#db/test/people.ts';
import { dataOf } from '#db/test/write-stories.ts';
import { log } from '#log.ts';
import { openDarkroom } from '#media/darkroom/darkroom.ts';
import { receivePhoto } from '#media/receive/receive-photo.ts';
import { folderStore } from '#media/store.ts';
import { picture } from '#media/test/pictures.ts';
import { developPhotos } from './develop-photos.ts';
import { sweepMedia } from './sweep-media.ts';

const actor = people.journalist;
/** Pictures are worked on by a process that comes after all others. */
const patience = 30_000;
const sound = await picture(480, 360).jpeg().toBuffer();

/** A newsroom whose own photo has no files, and is not to be had. */
async function workshop() {
  const db = await copyDatabase();
  db.driver.exec('DELETE FROM media');
  const mediaDir = join(temporaryFolder(), 'media');
  mkdirSync(mediaDir);
  const store = folderStore(mediaDir);
  const darkroom = openDarkroom({ niceness: 0, limitMs: 20_000 });
  onTestFinished(darkroom.close);
  const room = { db, mediaDir, store, darkroom };
  const upload = async (bytes = sound) => {
    async function* body() {
      yield bytes;
    }
    return dataOf(await receivePhoto(room, { actor, body: body() })).photo;
  };
  const photo = async (photoId: number) =>
    dataOf(await getLibraryPhoto(db.read, { actor, photoId })).photo;
  const renditions = () => readdirSync(join(mediaDir, 'renditions'));
  const follow = () => {
    const developing = developPhotos({
      ...room,
      darkroom: openDarkroom({ niceness: 0, limitMs: 20_000 }),
    });
    onTestFinished(developing.stop);
    return developing;
  };
  const developed = (photoId: number) =>
    vi.waitFor(async () => expect((await photo(photoId)).isDeveloped).toBe(true), patience);
  return { ...room, upload, photo, renditions, follow, developed };
}

const words = {
  alt: '',
  caption: '',
  credit: '',
  rights: '',
  rightsEndAt: null,
  focal: null,
  crops: {},
};

test(
  'a photo that is added, and one that waited, get the files of all their cuts',
  async () => {
    const { upload, follow, developed, photo, renditions } = await workshop();
    const waited = await upload();
    follow();
    const added = await upload(await picture(300, 300, 2).png().toBuffer());
    await developed(waited.id);
    await developed(added.id);
    const { cuts, key } = await photo(waited.id);
    expect(cuts).toEqual({
      whole: { frame: { x: 0, y: 0, width: 480, height: 360 }, widths: [240, 480] },
      '16x9': { frame: { x: 0, y: 45, width: 480, height: 270 }, widths: [240, 480] },
      '4x3': { frame: { x: 0, y: 0, width: 480, height: 360 }, widths: [240, 480] },
      '1x1': { frame: { x: 60, y: 0, width: 360, height: 360 }, widths: [240, 360] },
    });
    for (const [frame, width] of [
      ['0_45_480_270', 480],
      ['60_0_360_360', 360],
      ['0_0_480_360', 480],
    ]) {
      const names = ['avif', 'webp', 'jpg'].map((format) => `${key}-${frame}-${width}.${format}`);
      expect(renditions()).toEqual(expect.arrayContaining(names));
    }
  },
  patience,
);

test(
  'cut otherwise, it is developed again, and the next start removes what no page names',
  async () => {
    const { db, mediaDir, upload, follow, developed, renditions, photo } = await workshop();
    const { id: photoId, version: baseVersion } = await upload();
    follow();
    await developed(photoId);
    const focal = { x: 0, y: 0 };
    dataOf(await editPhoto(db, { actor, photoId, baseVersion, words: { ...words, focal } }));
    await developed(photoId);
    const { key } = await photo(photoId);
    expect(renditions()).toContain(`${key}-0_0_360_360-360.avif`);
    expect(renditions()).toContain(`${key}-60_0_360_360-360.avif`);
    await sweepMedia({ db, mediaDir });
    expect(renditions()).toContain(`${key}-0_0_360_360-360.avif`);
    expect(renditions()).not.toContain(`${key}-60_0_360_360-360.avif`);
  },
  patience,
);

test(
  'when a photo is deleted, so are its files, and those of others stay',
  async () => {
    const { db, upload, follow, developed, renditions, store } = await workshop();
    const gone = await upload();
    const stays = await upload(await picture(300, 300, 3).png().toBuffer());
    follow();
    await developed(gone.id);
    await developed(stays.id);
    dataOf(await deletePhoto(db, { actor, photoId: gone.id, baseVersion: 1 }));
    await vi.waitFor(() =>
      expect(renditions().filter((one) => one.startsWith(gone.key))).toEqual([]),
    );
    await vi.waitFor(async () => expect(await store.list('originals')).toEqual([stays.key]));
    expect(renditions().length).toBeGreaterThan(6);
  },
  patience,
);

test(
  'a photo that fails is logged, and the next one is developed',
  async () => {
    const told = vi.spyOn(log, 'error').mockReturnValue();
    onTestFinished(() => told.mockRestore());
    const { upload, follow, developed, store, photo } = await workshop();
    const lost = await upload();
    await store.remove(`originals/${lost.key}`);
    const next = await upload(await picture(300, 300, 3).png().toBuffer());
    follow();
    await developed(next.id);
    expect((await photo(lost.id)).isDeveloped).toBe(false);
    expect(told).toHaveBeenCalledOnce();
  },
  patience,
);

test(
  'of a photo from before originals were kept, the widest file is the original',
  async () => {
    const { db, mediaDir, follow, developed, photo, store } = await workshop();
    const key = 'abcdef0123456789abcd';
    for (const width of [480, 240, 600]) {
      const bytes = await picture(width, (width * 2) / 3)
        .webp()
        .toBuffer();
      writeFileSync(join(mediaDir, `${key}-${width}.webp`), bytes);
    }
    writeFileSync(join(mediaDir, `${key}-600.jpg`), sound);
    db.driver.exec(
      `INSERT INTO media (id, key, width, height, placeholder, alt, caption, credit, added_at)
     VALUES (7, '${key}', 3000, 2000, '', '', '', '', 0)`,
    );
    await sweepMedia({ db, mediaDir });
    follow();
    await developed(7);
    const { width, height, cuts } = await photo(7);
    expect([width, height, cuts.whole.widths.at(-1)]).toEqual([600, 400, 600]);
    expect(await store.list('originals')).toEqual([key]);
    expect(readdirSync(mediaDir).filter((name) => name.startsWith(key))).toEqual([]);
  },
  patience,
);

test(
  'stopped in the middle, the next start goes on, and leaves nothing half-made',
  async () => {
    const { upload, follow, developed, mediaDir, db } = await workshop();
    const { id } = await upload();
    const first = follow();
    await vi.waitFor(() => expect(readdirSync(join(mediaDir, 'incoming'))).not.toEqual([]));
    await first.stop();
    await sweepMedia({ db, mediaDir });
    expect(readdirSync(mediaDir)).not.toContain('incoming');
    follow();
    await developed(id);
  },
  patience,
);

test(
  'a photo whose files went missing is developed again',
  async () => {
    const { db, mediaDir, upload, follow, developed, renditions, photo } = await workshop();
    const { id, key } = await upload();
    const first = follow();
    await developed(id);
    await first.stop();
    rmSync(join(mediaDir, 'renditions', `${key}-60_0_360_360-360.webp`));
    await sweepMedia({ db, mediaDir });
    expect((await photo(id)).isDeveloped).toBe(false);
    follow();
    await developed(id);
    expect(renditions()).toContain(`${key}-60_0_360_360-360.webp`);
  },
  patience,
);

test(
  'an upload that a crash cut off is swept away; files that nobody knows stay',
  async () => {
    const { db, mediaDir, upload, store, renditions } = await workshop();
    const { key } = await upload();
    const stranger = 'ffffffffffffffffffff';
    await store.write(`originals/${stranger}`, sound);
    // As far as an upload had come: files stored, no row.
    const begun = 'eeeeeeeeeeeeeeeeeeee';
    await store.write(`originals/${begun}`, sound);
    await store.write(`renditions/${begun}-0_0_800_600-240.webp`, sound);
    mkdirSync(join(mediaDir, 'incoming/one'), { recursive: true });
    writeFileSync(join(mediaDir, 'incoming/one/sent'), sound);
    writeFileSync(join(mediaDir, `incoming/one/${begun}-0_0_800_600-240.webp`), sound);
    writeFileSync(join(mediaDir, 'originals/x.0.unfinished'), 'half');
    // The same of a photo that made it.
    mkdirSync(join(mediaDir, 'incoming/two'));
    writeFileSync(join(mediaDir, `incoming/two/${key}-0_0_800_600-240.webp`), sound);
    await sweepMedia({ db, mediaDir });
    expect(readdirSync(join(mediaDir, 'originals')).toSorted()).toEqual([key, stranger].toSorted());
    expect(renditions().every((name) => name.startsWith(key))).toBe(true);
    expect(renditions()).toHaveLength(5);
    expect(await listPhotoFiles(db.read, { key })).toHaveLength(1);
  },
  patience,
);

test(
  'what was deleted just before a crash goes at the next start',
  async () => {
    const { db, mediaDir, upload, store } = await workshop();
    const { id: photoId } = await upload();
    dataOf(await deletePhoto(db, { actor, photoId, baseVersion: 1 }));
    expect(await store.list('originals')).toHaveLength(1);
    await sweepMedia({ db, mediaDir });
    expect([await store.list('originals'), await store.list('renditions')]).toEqual([[], []]);
  },
  patience,
);
