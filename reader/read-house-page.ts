import type { Shown } from '#components/reader/pages/reader-page.tsx';
import { getHousePage } from '#db/published/get-house-page.ts';
import { isHousePage } from '#newsroom/house-pages/house-page.ts';
import type { Asked } from './answer-with.ts';

/** A page about the house; null while it is not written in this language. */
export async function readHousePage({ read, locale, named }: Asked): Promise<Shown | null> {
  const slug = named['house'];
  if (typeof slug !== 'string' || !isHousePage(slug)) return null;
  const page = await getHousePage(read, { slug, locale });
  return page && { kind: 'house', slug, ...page };
}
