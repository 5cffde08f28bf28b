import type { DatedVersion } from '#newsroom/story/versions/keep-versions.ts';
import { randomOf } from './random.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/**
 * Weeks of work until `now`, the same for the same seed: bursts of saves with breaks of hours and days between
 * them, writers who take turns, milestones now and then.
 */
export function inventHistory(seed: number, now: Date, writers: string[]): DatedVersion[] {
  const next = randomOf(seed);
  let at = now.getTime() - (1 + next() * 60) * day;
  let by = writers[0] ?? '';
  return Array.from({ length: 150 }, (_, index) => {
    const pause = next();
    at += pause < 0.8 ? pause * 3 * minute : pause < 0.95 ? pause * 2 * hour : pause * 3 * day;
    if (next() < 0.08) by = writers[Math.floor(next() * writers.length)] ?? by;
    return { version: index + 1, by, at: new Date(at), isMilestone: next() < 0.05 };
  }).filter((version) => version.at <= now);
}
