import type { Database } from '#db/client.ts';
import { openDarkroom } from '#media/darkroom/darkroom.ts';
import { folderStore } from '#media/store.ts';
import { type Developing, developPhotos } from './develop-photos.ts';

/** Develops this newsroom's photos behind everybody's backs, in a darkroom that comes after everything else. */
export function startDeveloping({ db, mediaDir }: { db: Database; mediaDir: string }): Developing {
  const darkroom = openDarkroom({ niceness: 19, limitMs: 300_000 });
  return developPhotos({ db, darkroom, mediaDir, store: folderStore(mediaDir) });
}
