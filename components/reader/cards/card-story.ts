import type { UrgencyLevel } from '#newsroom/urgency.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

/** What a card shows of a story; db/published hands it over in this shape. */
export type CardStory = {
  id: number;
  slug: string;
  kicker: string;
  headline: string;
  lead: string;
  section: { slug: string; name: string; nameEn: string };
  publishedAt: string;
  urgency: UrgencyLevel;
  photo: Photo | null;
};
