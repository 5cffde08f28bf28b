import type { ArticleStory } from '#components/reader/article/article.tsx';
import type { EntryKind, EntryText } from '#newsroom/coverage/entry.ts';
import type { Photo } from '#newsroom/photos/photo.ts';

/** One entry as its page shows it; db/published hands it over in this shape. */
export type ShownEntry = EntryText & {
  id: number;
  kind: EntryKind;
  at: string;
  updatedAt: string | null;
  version: number;
  writer: string;
};

export type ShownCoverage = {
  startedAt: string;
  endedAt: string | null;
  entries: ShownEntry[];
  isNewest: boolean;
  older: number | null;
  highlights: { id: number; kind: EntryKind; title: string; at: string }[];
  photos: Record<number, Photo>;
};

/** A story and the coverage that runs under it. */
export type CoverageStory = { story: ArticleStory; coverage: ShownCoverage };
