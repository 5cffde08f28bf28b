import type { Event } from '#db/events/follow-events.ts';
import { followEvents } from '#db/events/follow-events.ts';
import { type Undeveloped, listUndeveloped } from '#db/photos/list-undeveloped.ts';
import { listPhotoFiles } from '#db/photos/list-photo-files.ts';
import { log } from '#log.ts';
import { originalName } from '#media/names.ts';
import { adoptOldPhoto } from './adopt-old-photo.ts';
import { type Workshop, developPhoto } from './develop-photo.ts';
import { removePhotoFiles } from './photo-files.ts';

export type Developing = {
  /** Begins nothing more and ends what is under way: the next start goes on with it. */
  stop: () => Promise<void>;
};

/**
 * What a newsroom does for its photos by itself, in one process however many serve: it develops those that were added
 * or cut otherwise, one at a time, and removes the files of those that were deleted. A photo that fails is logged and
 * left until it is changed, or the next start.
 */
export function developPhotos(workshop: Workshop): Developing {
  const { db } = workshop;
  const given = { up: new Set<number>(), stopped: false };
  let running = Promise.resolve();

  const developNext = async () => {
    const photos = await listUndeveloped(db.read);
    const photo = photos.find(({ id }) => !given.up.has(id));
    if (!photo || given.stopped) return false;
    try {
      await develop(workshop, photo);
    } catch (error) {
      given.up.add(photo.id);
      if (!given.stopped) log.error('A photo was not developed', { photo: photo.id, error });
    }
    return true;
  };
  const developAll = async () => {
    while (await developNext());
  };
  const wake = () => {
    running = running.then(developAll).catch(failed);
  };
  const following = followEvents(db, async (events) => {
    await removeDeleted(workshop, events);
    const changed = events.filter(({ act }) => act === 'photo.add' || act === 'photo.edit');
    for (const { subject } of changed) given.up.delete(Number(subject.slice('photo:'.length)));
    if (changed.length > 0) wake();
  });
  wake();
  return {
    stop: async () => {
      given.stopped = true;
      following.stop();
      workshop.darkroom.close();
      await running;
    },
  };
}

async function develop(workshop: Workshop, photo: Undeveloped): Promise<void> {
  const original = await workshop.store.find(originalName(photo.key));
  // Its size may be another now: the next look has it.
  if (original === null && (await adoptOldPhoto(workshop, photo))) return;
  await developPhoto(workshop, photo);
}

function failed(error: unknown): void {
  log.error('Photos could not be developed', { error });
}

async function removeDeleted({ db, store }: Workshop, events: Event[]): Promise<void> {
  const keys = new Set<string>();
  for (const { act, data } of events) {
    const { key } = data;
    if (act !== 'photo.delete' || typeof key !== 'string') continue;
    // The very same file may have been uploaded again since.
    const known = await listPhotoFiles(db.read, { key });
    if (known.length === 0) keys.add(key);
  }
  await removePhotoFiles(store, keys);
}
