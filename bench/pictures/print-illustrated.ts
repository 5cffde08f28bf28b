import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Database, openDatabase } from '#db/client.ts';
import { getActor } from '#db/people/get-actor.ts';
import { editPhoto } from '#db/photos/edit-photo.ts';
import { developAll } from '#bench/servers/develop-all.ts';
import { createStory } from '#db/stories/create-story.ts';
import { publishStory } from '#db/stories/publish-story.ts';
import { saveDraft } from '#db/stories/save-draft.ts';
import { openDarkroom } from '#media/darkroom/darkroom.ts';
import { takePhotograph } from '#media/test/take-photograph.ts';
import { receivePhoto } from '#media/receive/receive-photo.ts';
import { storyAddress } from '#newsroom/addresses.ts';
import type { Result } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import { type StoryContent, emptyContent } from '#newsroom/story/content.ts';
import { slugOf } from '#newsroom/story/slug.ts';

const names = ['lead', 'first', 'second', 'third', 'fourth'];
const headline = 'خمس صور من طريق واحد بين الجبل والبحر';
const sentence = 'يسير الطريق مع الوادي ثم يعلو فوق القرى، وفي كل منعطف منه حكاية لمن يتمهل.';

/**
 * Prints an article with five photos in this newsroom: one above the text, two in it, two in a gallery. They are
 * taken in as uploads are, and developed. Resolves with the article's address.
 */
export async function printIllustrated(dataDir: string): Promise<string> {
  const db = openDatabase(join(dataDir, 'newsroom.sqlite'));
  // At full speed: nobody reads yet.
  const darkroom = openDarkroom({ niceness: 0, limitMs: 60_000 });
  try {
    const actor = await getActor(db.read, 'demo-admin');
    if (!actor) throw new Error('The demo newsroom has no admin.');
    const receiver = { db, darkroom, mediaDir: join(dataDir, 'media') };
    const ids: number[] = [];
    for (const name of names) {
      const body = Readable.from([await takePhotograph(name)]);
      const { photo } = must(await receivePhoto(receiver, { actor, body }));
      await describe({ db, actor }, photo);
      ids.push(photo.id);
    }
    await developAll(db, receiver.mediaDir);
    return await print({ db, actor }, articleWith(ids));
  } finally {
    darkroom.close();
    db.close();
  }
}

type Desk = { db: Database; actor: Actor };

/** No photo goes into print without its words. */
async function describe({ db, actor }: Desk, { id, version }: { id: number; version: number }) {
  const words = {
    alt: `أشكال مرسومة تحل محل الصورة ${id}`,
    caption: 'منعطف من الطريق بعد المطر.',
    credit: 'رسم: القياس',
    rights: '',
    rightsEndAt: null,
    focal: null,
    crops: {},
  };
  must(await editPhoto(db, { actor, photoId: id, baseVersion: version, words }));
}

async function print({ db, actor }: Desk, content: StoryContent): Promise<string> {
  const { id } = must(await createStory(db, { actor }));
  const saved = must(await saveDraft(db, { actor, storyId: id, baseVersion: 1, content }));
  must(await publishStory(db, { actor, storyId: id, baseVersion: saved.version }));
  return storyAddress('ar', { id, slug: slugOf(headline) });
}

const paragraph = (id: string): Block => ({
  kind: 'paragraph',
  id,
  text: [{ text: Array.from({ length: 4 }, () => sentence).join(' ') }],
});
const photo = (id: string, mediaId = 0): Block => ({ kind: 'photo', id, mediaId, caption: '' });

function articleWith([lead, first, second, ...others]: number[]): StoryContent {
  const photos = others.map((mediaId) => ({ mediaId, caption: '' }));
  return {
    ...emptyContent,
    headline,
    lead: sentence,
    sectionId: 1,
    leadPhotoId: lead ?? null,
    leadPhotoCut: '16x9',
    body: [
      paragraph('text-1'),
      photo('photo-1', first),
      paragraph('text-2'),
      photo('photo-2', second),
      paragraph('text-3'),
      { kind: 'gallery', id: 'gallery-1', photos },
      paragraph('text-4'),
    ],
  };
}

function must<Data>(result: Result<Data>): Data {
  if (result.ok) return result.data;
  throw new Error(`The act was refused: ${JSON.stringify(result)}`);
}
