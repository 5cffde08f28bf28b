import { and, eq, not, sql } from 'drizzle-orm';
import type { Connection } from '#db/client.ts';
import { noteTag } from '#db/notes.ts';
import { publishedStories } from '#db/schema.ts';
import { listSections, type Section } from '#db/sections/list-sections.ts';
import { type Card, cardList, isOneOf } from './card.ts';

export type Front = {
  /** What stands at the top, the newest first, a story with a photo leading. */
  top: Card[];
  sections: { section: Section; cards: Card[] }[];
};

const topCount = 8;
const sectionCount = 4;

/** The front page: the newest stories of all, then each section's own newest, none of them twice. */
export async function listFront(
  db: Connection,
  { now = new Date() }: { now?: Date } = {},
): Promise<Front> {
  noteTag('front');
  const newest = await newestOfAll(db, { now, limit: topCount });
  const lead =
    newest.find((card) => card.urgency >= 2) ?? newest.find((card) => card.photo !== null);
  const top = lead ? [lead, ...newest.filter((card) => card !== lead)] : newest;
  const shown = JSON.stringify(top.map((card) => card.id));
  const sections: Front['sections'] = [];
  for (const section of await listSections(db)) {
    const cards = await othersOfSection(db, {
      values: { section: section.id, shown },
      now,
      limit: sectionCount,
    });
    if (cards.length > 0) sections.push({ section, cards });
  }
  return { top, sections };
}

const newestOfAll = cardList();
const othersOfSection = cardList(
  and(
    eq(publishedStories.sectionId, sql.placeholder('section')),
    not(isOneOf(publishedStories.id, 'shown')),
  ),
);
