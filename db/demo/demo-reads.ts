import { hourOf } from '#db/reads/hour-of.ts';
import { demoStories } from './stories/all-stories.ts';

/** How much of a day is read in each of its hours, from midnight in Riyadh: little at night, most in the evening. */
const byHour = [
  14, 9, 6, 4, 4, 7, 15, 28, 40, 44, 42, 40, 44, 42, 38, 36, 38, 42, 48, 54, 60, 62, 50, 30,
];
const riyadh = 3;
const [day, week] = [24, 7 * 24];

type DemoReads = { storyId: number; hour: number; reads: number };

/**
 * How often the stories in print were read in the last seven days, the same each time: a story is read most in
 * its first hours, and some are liked more than others.
 */
export function demoReads(now: Date): DemoReads[] {
  const last = hourOf(now);
  return demoStories.flatMap(({ id, minutesAgo, state, urgency }) => {
    if (state !== undefined) return [];
    const liking = (urgency ? 6 : 2) + ((id * 37) % 11);
    const age = Math.floor(minutesAgo / 60);
    return Array.from({ length: Math.min(age, week) + 1 }, (_, back) => {
      const hour = last - back;
      const share = byHour[(hour + riyadh) % day] ?? 0;
      // Half as much with every eight hours, and a little for ever.
      const interest = 0.03 + 0.5 ** ((age - back) / 8);
      return { storyId: id, hour, reads: Math.round(share * liking * interest) };
    }).filter(({ reads }) => reads > 0);
  });
}
