/**
 * Urgency: 0 none, 1 مهم, 2 عاجل, 3 عاجل جدًا. Whether a story is urgent now is read off the clock,
 * never off a job that must run.
 */
export const urgencyLevels = [1, 2, 3] as const;
export type MarkedLevel = (typeof urgencyLevels)[number];
export type UrgencyLevel = 0 | MarkedLevel;

/** One row of the log: a mark that holds from `at` until `endsAt`, or, at level 0, its removal. */
export type UrgencyMark = { level: UrgencyLevel; at: Date; endsAt: Date };

/** How long a mark holds when nobody says otherwise, in minutes. */
export const defaultMinutes: Record<MarkedLevel, number> = { 1: 360, 2: 120, 3: 45 };
export const longestMinutes = 24 * 60;
export const undoSeconds = 10;

/** How long a request for a mark waits for an answer. */
export const requestHours = 3;
/** How a request ends: a mark was set, an admin said no, the asker or a withdrawal ended it. */
export type UrgencyAnswer = 'granted' | 'declined' | 'cancelled';

/** Levels that stand in the red strip on every page; level 1 is a mark on the story alone. */
export const stripLevel: MarkedLevel = 2;

/** The level at this moment, given the newest row of the story's log. */
export function levelAt(mark: UrgencyMark | undefined, now: Date): UrgencyLevel {
  return mark && mark.at <= now && now < mark.endsAt ? mark.level : 0;
}

/** IPTC urgency (NewsML-G2 `contentMeta/urgency`, ninjs `urgency`): 1 is the highest, 5 is normal. */
export function toIptc(level: UrgencyLevel): 1 | 2 | 3 | 5 {
  return ({ 0: 5, 1: 3, 2: 2, 3: 1 } as const)[level];
}

/** From IPTC's 1–9 to our level; 4 and above are no urgency. */
export function fromIptc(urgency: number): UrgencyLevel {
  return ({ 1: 3, 2: 2, 3: 1 } as const)[urgency as 1 | 2 | 3] ?? 0;
}
