/** How editors arrange the front page: which story stands where, and what its card says there instead. */

/** One place of a zone that an editor has filled. */
export type FrontPick = {
  storyId: number;
  /** In place of the story's own; empty or absent: its own. */
  kicker?: string;
  headline?: string;
  /** Another photo of the library; null shows none. */
  photoId?: number | null;
  size?: 'small' | 'normal' | 'large';
};

/** A zone and what editors have put into it, the most important first; rules fill the places that are left. */
export type FrontArrangement = {
  lead: FrontPick[];
  top: FrontPick[];
  opinion: FrontPick[];
  /** Strips of sections, in the order of the page. */
  strips: { sectionId: number; picks: FrontPick[] }[];
};
