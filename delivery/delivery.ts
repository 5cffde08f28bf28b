import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Config } from '#config.ts';
import type { Database } from '#db/client.ts';
import type { Readiness } from '#db/readiness.ts';
import type { CardPress } from '#media/cards/card-press.ts';
import type { OwnFiles } from '#files/own-files.ts';
import type { PublicPhotos } from '#files/public-photos.ts';
import type { LiveStream } from '#live/live-stream.ts';
import type { ReadCounter } from '#readership/read-counter.ts';
import type { Gate } from './gate/gate.ts';
import type { StyleSheets } from './pages/inline-styles.ts';
import type { PageCache } from './pages/page-cache.ts';

/** What every part of delivery works with. */
export type Delivery = {
  config: Config;
  db: Database;
  readiness: Pick<Readiness, 'check'>;
  live: LiveStream;
  pages: PageCache;
  /** Which photos readers may see. */
  photos: PublicPhotos;
  cards: CardPress;
  reads: Pick<ReadCounter, 'hear'>;
  /** Null when the cache knows of every act that any process has committed; else resolves when it does. */
  catchUp: () => Promise<void> | null;
  /** Whether anything but the missing page can stand under this key. */
  hasPage: (key: string) => Promise<boolean>;
  /** Who may ask Next.js for a page of the desk. */
  gate: Gate;
  files: OwnFiles;
  sheets: StyleSheets;
  /** Next.js. */
  render: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** The project's folder. */
  root: string;
};
