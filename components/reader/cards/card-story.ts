import type { Locale } from '#newsroom/addresses.ts';
import type { CardSize } from '#newsroom/front/arrangement.ts';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

/** What a card shows of a story; db/published hands it over in this shape. */
export type CardStory = {
  id: number;
  slug: string;
  language: Locale;
  kicker: string;
  headline: string;
  lead: string;
  section: { slug: string; name: string; nameEn: string };
  publishedAt: string;
  urgency: UrgencyLevel;
  photo: Photo | null;
  /** Where editors made more or less of it; as usual where nothing is said. */
  size?: CardSize;
  coverage: 'running' | 'ended' | null;
};
