import type { Card } from '#db/published/card.ts';
import { listNewest } from '#db/published/list-newest.ts';
import { listSection } from '#db/published/list-section.ts';
import { listTopic } from '#db/published/list-topic.ts';
import { listWriter } from '#db/published/list-writer.ts';
import { noteTag } from '#db/notes.ts';
import { localAddress, sectionAddress, topicAddress, writerAddress } from '#newsroom/addresses.ts';
import type { Asked } from '#outlets/document.ts';

/** A list of stories: its newest, what it is called, and where on this site it stands. */
export type List = {
  /** Null for all stories: the list is the newspaper itself. */
  name: string | null;
  address: string;
  cards: Card[];
};

/** Stories of a feed where no page of a list says how many. */
const mostStories = 20;
const newest = { page: 1 };

/** The newest stories of the list of this key (`/section/sport`; nothing for all stories); null where there is none. */
export async function readList(asked: Asked, key: string): Promise<List | null> {
  const [, kind = '', slug = ''] = key.split('/');
  if (kind === '') return readAll(asked);
  return (await readers[kind]?.(asked, decodeURIComponent(slug))) ?? null;
}

async function readAll({ read, locale, now }: Asked): Promise<List> {
  // Whatever is published belongs in it.
  noteTag('front');
  const cards = await listNewest(read, { except: 0, limit: mostStories, now });
  return { name: null, address: localAddress(locale, '/'), cards };
}

const readers: Record<string, (asked: Asked, slug: string) => Promise<List | null>> = {
  section: async ({ read, locale, now }, slug) => {
    const found = await listSection(read, { slug, turn: newest, now });
    if (!found) return null;
    const { section, cards } = found;
    const name = locale === 'en' ? section.nameEn : section.name;
    return { name, address: sectionAddress(locale, section.slug), cards };
  },
  topic: async ({ read, locale, now }, slug) => {
    const found = await listTopic(read, { slug, turn: newest, now });
    if (!found) return null;
    const { topic, cards } = found;
    return { name: topic.name, address: topicAddress(locale, topic.slug), cards };
  },
  writer: async ({ read, locale, now }, slug) => {
    const found = await listWriter(read, { slug, turn: newest, now });
    if (!found) return null;
    const { writer, cards } = found;
    return { name: writer.name, address: writerAddress(locale, writer.slug), cards };
  },
};
