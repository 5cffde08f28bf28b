/** The acts that change a story's public text, as the log names them. */
export const storyActs = [
  'story.publish',
  'story.update',
  'story.correct',
  'story.withdraw',
  'story.restore',
];

const publicActs = new Set([...storyActs, 'urgency.mark', 'urgency.end', 'settings.save']);

/**
 * Whether an act changes what readers see. What waits for such acts (open pages, kept pages, push) need not
 * hear of the rest: drafts are saved every second.
 */
export function isPublicAct(act: string): boolean {
  return publicActs.has(act);
}
