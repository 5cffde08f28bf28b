export const storyStates = ['draft', 'in_review', 'published', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

/** The named acts of a story's life; each has its operation in db/stories, its log row and its rule in `can`. */
export const storyActs = [
  'view',
  /** To write notes on it for the desk, answer and resolve them. */
  'note',
  'edit',
  'submit',
  /** To take one's own story back from review. */
  'recall',
  'return',
  'publish',
  'correct',
  'withdraw',
  'restore',
  'mark-urgent',
  /** To ask those who may mark it for a mark. */
  'ask-urgent',
  /** To put a story that was never published into the bin. */
  'discard',
  /** To take it out again. */
  'recover',
  /** To start a live coverage of it, to send entries, to end it. */
  'cover',
] as const;
export type StoryAct = (typeof storyActs)[number];

/** In which states an act has a meaning at all, whoever acts. */
export const statesFor: Record<StoryAct, readonly StoryState[]> = {
  view: storyStates,
  note: storyStates,
  edit: storyStates,
  submit: ['draft'],
  recall: ['in_review'],
  return: ['in_review'],
  /** On a published story: its next version goes out as an update. */
  publish: ['draft', 'in_review', 'published'],
  correct: ['published'],
  withdraw: ['published'],
  restore: ['withdrawn'],
  'mark-urgent': ['published'],
  'ask-urgent': ['published'],
  discard: ['draft', 'in_review'],
  recover: ['draft', 'in_review'],
  cover: ['published'],
};

/** How long a story stays in the bin before it is removed for good. */
export const binDays = 30;

/** When a story that was put into the bin then is removed for good. */
export function removedAt(discardedAt: Date): Date {
  return new Date(discardedAt.getTime() + binDays * 24 * 3_600_000);
}
