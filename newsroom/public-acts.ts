/**
 * The acts that change what readers see, as the log names them. What waits for them (open pages, kept
 * pages, push) need not hear of the rest: drafts are saved every second.
 */
const publicActs: ReadonlySet<string> = new Set([
  'story.publish',
  'story.update',
  'story.correct',
  'story.withdraw',
  'story.restore',
  'urgency.mark',
  'urgency.end',
  'settings.save',
]);

export function isPublicAct(act: string): boolean {
  return publicActs.has(act);
}
