import { inArray } from 'drizzle-orm';
import { type FrontArrangement, ownPhotoIds, pickedIds } from '#newsroom/front/arrangement.ts';
import { stripOf } from '#newsroom/front/zones.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { rightsHaveEnded } from '#newsroom/story/photo-readiness.ts';
import { type Result, done } from '#newsroom/result.ts';
import type { Actor } from '#newsroom/roles.ts';
import type { Connection } from '#db/client.ts';
import { photoFacts } from '#db/photos/list-photo-facts.ts';
import { type Card, cardList, isOneOf } from '#db/published/card.ts';
import { type Front, listFront } from '#db/published/list-front.ts';
import { photoOf } from '#db/published/public-photo.ts';
import { media, publishedStories } from '#db/schema.ts';
import { listSections } from '#db/sections/list-sections.ts';
import { correctedAmong } from '#db/stories/corrected-among.ts';
import { mayArrange } from './front-rows.ts';

/** A story as the desk's front page shows it: its card, and what an editor must know of it. */
export type FrontStory = Card & { isWithdrawn: boolean; isCorrected: boolean };

/** A photo that an editor has put on a card. */
export type FrontPhoto = { photo: Photo; rightsEnded: boolean };

export type FilledFront = {
  /** What the rules put behind the picks of each zone, by its name. */
  behind: Record<string, number[]>;
  /** Every story of the page, picked or not, by its id, as it is without what its card says instead. */
  stories: Record<number, FrontStory>;
  photos: Record<number, FrontPhoto>;
};

/** The page that this arrangement would make now, for the desk. Code: `forbidden`. */
export async function fillFront(
  db: Connection,
  { actor, content, now = new Date() }: { actor: Actor; content: FrontArrangement; now?: Date },
): Promise<Result<FilledFront>> {
  const allowed = mayArrange(actor);
  if (!allowed.ok) return allowed;
  const behind = behindPicks(await listFront(db, { now, arrangement: content }));
  const ids = [...pickedIds(content), ...Object.values(behind).flat()];
  return done({
    behind,
    stories: await frontStories(db, { ids, now }),
    photos: await frontPhotos(db, { ids: ownPhotoIds(content), now }),
  });
}

function behindPicks({ lead, top, strips, opinion }: Front): FilledFront['behind'] {
  return {
    lead: idsByRule(lead ? [lead] : []),
    top: idsByRule(top),
    opinion: idsByRule(opinion.cards),
    ...Object.fromEntries(
      strips.map(({ section, cards }) => [stripOf(section.id), idsByRule(cards)]),
    ),
  };
}

function idsByRule(cards: Front['top']): number[] {
  return cards.filter(({ isPicked }) => !isPicked).map(({ id }) => id);
}

/** Stories by their ids, withdrawn ones among them: those have a headline and no more. */
export async function frontStories(
  db: Connection,
  { ids, now }: { ids: number[]; now: Date },
): Promise<Record<number, FrontStory>> {
  if (ids.length === 0) return {};
  const cards = await cardsOf(db, { values: { ids: JSON.stringify(ids) }, now, limit: ids.length });
  const corrected = await correctedAmong(db, ids);
  const shown = cards.map((card) => {
    return { ...card, isWithdrawn: false, isCorrected: corrected.has(card.id) };
  });
  const inPrint = new Set(cards.map(({ id }) => id));
  const gone = await withdrawnStories(
    db,
    ids.filter((id) => !inPrint.has(id)),
  );
  return Object.fromEntries([...shown, ...gone].map((story) => [story.id, story]));
}

async function withdrawnStories(db: Connection, ids: number[]): Promise<FrontStory[]> {
  const { id, slug, headline, language, publishedAt, sectionId } = publishedStories;
  const rows = await db
    .select({ id, slug, headline, language, publishedAt, sectionId })
    .from(publishedStories)
    .where(inArray(id, ids));
  const all = await listSections(db);
  return rows.map(({ publishedAt: at, sectionId: ofSection, ...row }) => {
    const section = all.find((one) => one.id === ofSection);
    return {
      ...row,
      kicker: '',
      lead: '',
      section: { slug: '', name: '', nameEn: '', ...section },
      publishedAt: at.toISOString(),
      updatedAt: null,
      urgency: 0,
      photo: null,
      coverage: null,
      isWithdrawn: true,
      isCorrected: false,
    };
  });
}

async function frontPhotos(
  db: Connection,
  { ids, now }: { ids: number[]; now: Date },
): Promise<FilledFront['photos']> {
  const rows = await db.select().from(media).where(inArray(media.id, ids));
  return Object.fromEntries(
    rows.flatMap((row) => {
      const photo = photoOf(row);
      return photo ? [[row.id, { photo, rightsEnded: rightsHaveEnded(photoFacts(row), now) }]] : [];
    }),
  );
}

const cardsOf = cardList(isOneOf(publishedStories.id, 'ids'));
