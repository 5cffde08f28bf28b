/** The acts that change a story's public text, as the log names them. */
export const storyActs = [
  'story.publish',
  'story.update',
  'story.correct',
  'story.withdraw',
  'story.restore',
];

/** The acts on a live coverage and its entries. */
const coverageActs = [
  'coverage.start',
  'coverage.end',
  'coverage.reopen',
  'entry.add',
  'entry.change',
  'entry.remove',
];

/** The acts that open pages are told of one by one. */
export const toldActs = [...storyActs, ...coverageActs];

const publicActs = new Set([...toldActs, 'urgency.mark', 'urgency.end', 'settings.save']);

/** The act that changes what stands on the front page, and no story. */
export const frontPublished = 'front.publish';

/** The acts that change pages, but no story: a photo where it is shown, an order, a page about the house. */
const pageActs = new Set([
  frontPublished,
  'house-page.save',
  'photo.edit',
  'photo.develop',
  'photo.replace',
]);

/** Whether an act may change which photos readers see. */
export function changesShownPhotos(act: string): boolean {
  return act.startsWith('photo.') || act === frontPublished || toldActs.includes(act);
}

/**
 * Whether an act changes what readers see. What waits for such acts (open pages, kept pages, push) need not
 * hear of the rest: drafts are saved every second.
 */
export function isPublicAct(act: string): boolean {
  return publicActs.has(act);
}

/** Whether an act may change a page that is kept, if only in a photo that it shows, in its order, or at its foot. Open pages need not hear of these. */
export function changesPages(act: string): boolean {
  return isPublicAct(act) || pageActs.has(act);
}
