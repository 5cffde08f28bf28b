export const storyStates = ['draft', 'in_review', 'published', 'withdrawn'] as const;
export type StoryState = (typeof storyStates)[number];

/** The named acts of a story's life; each has its operation in db/stories, its log row and its rule in `can`. */
export const storyActs = [
  'view',
  /** To write notes on it for the desk, answer and resolve them. */
  'note',
  'edit',
  'submit',
  'return',
  'publish',
  'correct',
  'withdraw',
  'restore',
  'mark-urgent',
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
  return: ['in_review'],
  /** On a published story: its next version goes out as an update. */
  publish: ['draft', 'in_review', 'published'],
  correct: ['published'],
  withdraw: ['published'],
  restore: ['withdrawn'],
  'mark-urgent': ['published'],
  cover: ['published'],
};
