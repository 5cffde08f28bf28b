import { sql } from 'drizzle-orm';
import { type FieldFaults, type Result, done, refused } from '#newsroom/result.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import type { Connection } from '#db/client.ts';
import { prepared } from '#db/prepared.ts';
import { bylines, media, publishedStories, sections, topics } from '#db/schema.ts';

type Referable =
  | typeof sections
  | typeof topics
  | typeof bylines
  | typeof media
  | typeof publishedStories;

/** Which of these ids, as JSON, this table has. */
const knownOf = (table: Referable) =>
  prepared((db) =>
    db
      .select({ id: table.id })
      .from(table)
      .where(sql`${table.id} IN (SELECT value FROM json_each(${sql.placeholder('ids')}))`)
      .prepare(),
  );

const known = {
  sections: knownOf(sections),
  topics: knownOf(topics),
  bylines: knownOf(bylines),
  photos: knownOf(media),
  stories: knownOf(publishedStories),
};

/** Whether everything that a story names exists: sections, topics, bylines, photos, other stories. Code: `invalid`. */
export async function checkReferences(
  db: Connection,
  content: StoryContent,
): Promise<Result<null>> {
  const named: [field: string, kind: keyof typeof known, ids: number[]][] = [
    ['sectionId', 'sections', content.sectionId === null ? [] : [content.sectionId]],
    ['topicIds', 'topics', content.topicIds],
    ['bylineIds', 'bylines', content.bylineIds],
    ['leadPhotoId', 'photos', content.leadPhotoId === null ? [] : [content.leadPhotoId]],
    ['body', 'photos', photoIds(content)],
    ['body', 'stories', contextIds(content)],
  ];
  const fields: FieldFaults = {};
  for (const [field, kind, ids] of named) {
    if (!(await allExist(db, kind, ids))) fields[field] = 'unknown_reference';
  }
  return Object.keys(fields).length === 0 ? done(null) : refused('invalid', { fields });
}

/** Whether there is a row for each of these ids. */
export async function allExist(
  db: Connection,
  kind: keyof typeof known,
  ids: number[],
): Promise<boolean> {
  if (ids.length === 0) return true;
  const wanted = [...new Set(ids)];
  const found = await known[kind](db).all({ ids: JSON.stringify(wanted) });
  return found.length === wanted.length;
}

/** Every photo that a story shows, each once. */
export function allPhotoIds(content: StoryContent): number[] {
  const lead = content.leadPhotoId === null ? [] : [content.leadPhotoId];
  return [...new Set([...lead, ...photoIds(content)])];
}

/** Every photo that a story shows, the lead photo aside. */
export function photoIds(content: StoryContent): number[] {
  return content.body.flatMap((block) => {
    if (block.kind === 'photo') return [block.mediaId];
    return block.kind === 'gallery' ? block.photos.map((one) => one.mediaId) : [];
  });
}

/** Every other story that a story points to. */
export function contextIds(content: StoryContent): number[] {
  return content.body.flatMap((block) => (block.kind === 'context' ? [block.storyId] : []));
}
