/** The acts that change a story's public text, as the log names them. */
export const storyActs = [
  'story.publish',
  'story.update',
  'story.correct',
  'story.withdraw',
  'story.restore',
];

const publicActs = new Set([...storyActs, 'urgency.mark', 'urgency.end', 'settings.save']);

/** The act that changes what stands on the front page, and no story. */
export const frontPublished = 'front.publish';

/** The acts that change a photo where it is shown. */
const photoActs = new Set(['photo.edit', 'photo.develop', 'photo.replace']);

/**
 * Whether an act changes what readers see. What waits for such acts (open pages, kept pages, push) need not
 * hear of the rest: drafts are saved every second.
 */
export function isPublicAct(act: string): boolean {
  return publicActs.has(act);
}

/** Whether an act may change a page that is kept, if only in a photo that it shows, or in its order. Open pages need not hear of these. */
export function changesPages(act: string): boolean {
  return isPublicAct(act) || act === frontPublished || photoActs.has(act);
}
