import { join } from 'node:path';
import { ownConfig } from '#config.ts';
import { newsroomDatabase } from '#db/client.ts';
import { newsroomDarkroom } from '#media/darkroom/newsroom-darkroom.ts';
import type { Receiver } from './receive-photo.ts';
import { uploadPlaces } from './upload-places.ts';

/** Where this newsroom's uploads go. */
export function newsroomReceiver(): Receiver {
  const mediaDir = join(ownConfig().dataDir, 'media');
  return { db: newsroomDatabase(), darkroom: newsroomDarkroom(), mediaDir };
}

/** The places of this process. */
export const newsroomPlaces = uploadPlaces();
