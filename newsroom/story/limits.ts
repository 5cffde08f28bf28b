/** How large a story may be. Beyond these it is refused, whoever sends it; they are far above any real story. */
export const documentLimits = { bytes: 1_000_000, depth: 12, nodes: 60_000 } as const;

export const blockLimits = {
  blocks: 2_000,
  spans: 400,
  spanLength: 20_000,
  linkLength: 2_000,
  lineLength: 500,
  captionLength: 600,
  listItems: 200,
  galleryPhotos: 60,
  tableRows: 200,
  tableColumns: 20,
} as const;

/**
 * Lengths in graphemes: what reads well everywhere, what this desk allows, and what is refused.
 * Search results cut a headline near 70, push messages a lead near 160. For the short headlines the second
 * is where their place cuts them: two lines of a share card, a search result, two lines of a lock screen.
 */
export const fieldLimits = {
  kicker: { recommended: 20, editorial: 30, hard: 60 },
  headline: { recommended: 70, editorial: 90, hard: 200 },
  lead: { recommended: 160, editorial: 220, hard: 700 },
  share: { recommended: 60, editorial: 80, hard: 120 },
  search: { recommended: 60, editorial: 70, hard: 120 },
  push: { recommended: 50, editorial: 65, hard: 120 },
} as const;

/** Where a story's headline is shown beside our own pages, each with a short headline of its own. */
export const shortPlaces = ['share', 'search', 'push'] as const;
export type ShortPlace = (typeof shortPlaces)[number];
