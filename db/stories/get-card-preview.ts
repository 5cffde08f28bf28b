import { eq } from 'drizzle-orm';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import { languageOf } from '#newsroom/story/language-of.ts';
import { forPrint } from '#newsroom/story/readiness.ts';
import { levelAt } from '#newsroom/urgency.ts';
import type { Connection } from '#db/client.ts';
import { type CardFacts, cardPicture } from '#db/published/get-card-facts.ts';
import { media, sections } from '#db/schema.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { newestMarks } from '#db/urgency/write-mark.ts';
import { storyFor } from './story-row.ts';

/** What would stand on a story's share card if its saved text went out now, for who may see the story. Code: `not_found`. */
export async function getCardPreview(
  db: Connection,
  { actor, storyId, now = new Date() }: { actor: Actor; storyId: number; now?: Date },
): Promise<Result<CardFacts>> {
  const found = await storyFor(db, { actor, storyId, act: 'view' });
  if (!found.ok) return found;
  const content = forPrint(found.data.content);
  const { headline, kicker, shortHeadlines, sectionId, leadPhotoId } = content;
  const [section] = await db
    .select({ name: sections.name })
    .from(sections)
    .where(eq(sections.id, sectionId ?? 0));
  const [photo] = await db
    .select()
    .from(media)
    .where(eq(media.id, leadPhotoId ?? 0));
  const [mark] = await newestMarks(db, storyId, 1);
  return done({
    headline: shortHeadlines.share || headline,
    language: languageOf(content),
    kicker,
    section: section?.name ?? '',
    urgency: levelAt(mark, now),
    newspaper: (await getSettings(db)).name,
    photo: photo ? cardPicture(photo, now) : null,
  });
}
