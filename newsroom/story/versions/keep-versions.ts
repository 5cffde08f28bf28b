/**
 * Which versions of a story stay: docs/decisions/0016, in code. Milestones stay for ever, and the newest
 * version; plain saves are thinned out the more the older they are.
 */
export type DatedVersion = {
  version: number;
  by: string;
  at: Date;
  /** Whether it is anything more than a plain save. */
  isMilestone: boolean;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Beyond this age, of plain saves within one such stretch of the clock only the last one stays. */
const stretches = [
  { beyond: 30 * day, each: day },
  { beyond: 7 * day, each: hour },
  { beyond: hour, each: 10 * minute },
] as const;

/**
 * The versions that a story can do without, by number; `versions` are in their order. Thinning often and
 * thinning once come to the same: stretches fit into longer ones, so what stays of each is what stays of all.
 */
export function versionsToDrop(versions: readonly DatedVersion[], now: Date): number[] {
  const dropped: number[] = [];
  let next: DatedVersion | undefined;
  let nextSave: DatedVersion | undefined;
  for (const version of versions.toReversed()) {
    if (!version.isMilestone) {
      const isLastOfWriter = next?.by !== version.by;
      if (nextSave && !isLastOfWriter && inOneStretch(version, nextSave, now)) {
        dropped.push(version.version);
      }
      nextSave = version;
    }
    next = version;
  }
  return dropped.toReversed();
}

/** Whether the older of the two is so old that their saves count as one. */
function inOneStretch(older: DatedVersion, newer: DatedVersion, now: Date): boolean {
  const age = now.getTime() - older.at.getTime();
  const each = stretches.find(({ beyond }) => age > beyond)?.each;
  return each !== undefined && stretchOf(older.at, each) === stretchOf(newer.at, each);
}

function stretchOf(at: Date, each: number): number {
  return Math.floor(at.getTime() / each);
}
