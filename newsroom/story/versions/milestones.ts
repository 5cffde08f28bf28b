/**
 * The acts that make a version more than a plain save, as the log names them after `story.`. What was handed
 * in or given back is a version that was saved before; the other acts make one of their own.
 */
export const milestoneActs = [
  'submit',
  'return',
  'publish',
  'update',
  'correct',
  'withdraw',
  'restore',
  'restore-version',
] as const;
export type MilestoneAct = (typeof milestoneActs)[number];

/** Acts that say something of the version that stands, without making another. */
export const handingActs = ['submit', 'return'] as const satisfies MilestoneAct[];
