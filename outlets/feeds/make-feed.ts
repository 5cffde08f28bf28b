import { noteMissing } from '#db/notes.ts';
import type { FeedFormat } from '#newsroom/addresses.ts';
import type { Asked, Document } from '#outlets/document.ts';
import { readFeed } from './read-feed.ts';
import type { Feed } from './feed.ts';
import { readList } from './read-list.ts';
import { writeAtom } from './write-atom.ts';
import { writeJsonFeed } from './write-json-feed.ts';
import { writeRss } from './write-rss.ts';

const writers: Record<FeedFormat, (feed: Feed) => Document> = {
  xml: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/** The newest stories of a list, whole, in one of the formats that feeds have. */
export async function makeFeed(
  asked: Asked,
  { list: key, format }: { list: string; format: FeedFormat },
): Promise<Document> {
  const list = await readList(asked, key);
  if (!list) {
    noteMissing();
    return { type: 'text/plain; charset=utf-8', text: 'There is no such list.\n' };
  }
  return writers[format](await readFeed(asked, list));
}
