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
 * Search results cut a headline near 70, push messages a lead near 160.
 */
export const fieldLimits = {
  kicker: { recommended: 20, editorial: 30, hard: 60 },
  headline: { recommended: 70, editorial: 90, hard: 200 },
  lead: { recommended: 160, editorial: 220, hard: 700 },
  shortHeadline: { recommended: 50, editorial: 65, hard: 120 },
} as const;
