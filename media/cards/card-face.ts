import type { CardFacts, CardPicture } from '#db/published/get-card-facts.ts';
import { renditionName } from '#newsroom/photos/rendition-names.ts';
import { renditionFile } from '#media/names.ts';
import type { PhotoStore } from '#media/store.ts';
import { cardSize } from '#newsroom/photos/card-size.ts';
import { cardFrame } from './card-frame.ts';
// Next.js makes a module of the messages, which this room, also outside of it, cannot read as they are.
import words from './card-words.json' with { type: 'json' };
import type { CardPhoto } from './card-photo.ts';
import type { CardFace } from './make-share-card.ts';

/** What a card shows of its facts, in the words of the readers' pages; null for a photo whose file is missing. */
export async function cardFace(facts: CardFacts, store: PhotoStore): Promise<CardFace> {
  const { headline, language, kicker, section, urgency, newspaper, photo } = facts;
  return {
    headline,
    language,
    label: kicker || section,
    mark: urgency === 0 ? null : { level: urgency, word: words[`level${urgency}`] },
    newspaper,
    photo: photo && (await cardPhoto(photo, store)),
  };
}

/** From the smallest rendition that need not be enlarged. */
async function cardPhoto(
  { key, widths, bounds, focal, ...size }: CardPicture,
  store: PhotoStore,
): Promise<CardPhoto | null> {
  const frame = cardFrame(bounds, focal);
  const needed = (cardSize.width * size.width) / frame.width;
  const width = widths.find((one) => one >= needed) ?? widths.at(-1);
  if (width === undefined) return null;
  const whole = { x: 0, y: 0, ...size };
  const name = renditionName({ key, frame: whole, width, format: 'webp' });
  const file = await store.find(renditionFile(name));
  return file === null ? null : { file, size, frame };
}
