/**
 * Who may do what: the whole table of the newsroom's permissions, and nothing else decides it.
 * Pages, actions, operations and jobs all ask `can`.
 */
import { assertNever } from './assert-never.ts';
import type { Actor } from './roles.ts';
import { type StoryAct, type StoryState, statesFor } from './story/states.ts';

export const deskActs = [
  'enter-desk',
  'write',
  /** To put one photo in the place of another in every story. */
  'replace-photos',
  /** To decide what stands where on the front page. */
  'arrange-front',
  'manage-people',
  'manage-settings',
  'read-log',
] as const;
export type DeskAct = (typeof deskActs)[number];

/** What the rule needs to know of a story: whose it is, where it stands, and whether it is in the bin. */
export type StoryStanding = { ownerId: string; state: StoryState; discardedAt: Date | null };

/** Whether the actor may do this act on the desk at large. */
export function can(actor: Actor, act: DeskAct): boolean;
/** Whether the actor may do this act on this story, in the state that it is in. */
export function can(actor: Actor, act: StoryAct, story: StoryStanding): boolean;
export function can(actor: Actor, act: DeskAct | StoryAct, story?: StoryStanding): boolean {
  if (isDeskAct(act)) return mayOnDesk(actor, act);
  if (story === undefined || !statesFor[act].includes(story.state)) return false;
  // Of a story in the bin nothing can be done but taking it out.
  if ((act === 'recover') !== (story.discardedAt !== null)) return false;
  return mayOnStory(actor, act, story);
}

/** A note's words are its writer's alone: nobody else, admins neither, edits or deletes them. */
export function mayRewrite(actor: Pick<Actor, 'id'>, note: { authorId: string }): boolean {
  return note.authorId === actor.id;
}

/** What the rule needs to know of a photo: whose it is, and whether readers see it. */
export type PhotoStanding = { addedBy: string | null; isPublished: boolean };

/**
 * Why the actor may not change a photo of the library (what is said of it, its cuts, its rights); null when they may.
 * What readers see is changed at once, so that whose stories are reviewed first may not.
 */
export function photoEditBlock(
  actor: Actor,
  { addedBy, isPublished }: PhotoStanding,
): 'not_own' | 'needs_review' | null {
  if (actor.role !== 'journalist') return null;
  if (addedBy !== actor.id) return 'not_own';
  return isPublished && !actor.grants.includes('publish-unreviewed') ? 'needs_review' : null;
}

/**
 * Whether the actor may change or remove an entry of a live coverage, which readers see at once: its writer, unless
 * their stories are reviewed first, and who edits.
 */
export function mayChangeEntry(actor: Omit<Actor, 'name'>, entry: { by: string }): boolean {
  if (actor.role !== 'journalist') return true;
  return entry.by === actor.id && actor.grants.includes('publish-unreviewed');
}

function isDeskAct(act: DeskAct | StoryAct): act is DeskAct {
  return (deskActs as readonly string[]).includes(act);
}

function mayOnDesk(actor: Actor, act: DeskAct): boolean {
  switch (act) {
    case 'enter-desk':
    case 'write':
      return true;
    case 'replace-photos':
    case 'arrange-front':
      return actor.role !== 'journalist';
    case 'manage-people':
    case 'manage-settings':
    case 'read-log':
      return actor.role === 'admin';
    default:
      return assertNever(act);
  }
}

function mayOnStory(actor: Actor, act: StoryAct, story: StoryStanding): boolean {
  const own = story.ownerId === actor.id;
  const edits = actor.role === 'editor' || actor.role === 'admin';
  switch (act) {
    case 'view':
    case 'note':
    case 'submit':
    case 'discard':
    case 'recover':
      return own || edits;
    case 'recall':
      return own;
    case 'edit':
      // A withdrawn story is evidence: its writer can read it, editors can put it right.
      return edits || (own && story.state !== 'withdrawn');
    case 'publish':
    case 'correct':
    case 'cover':
      return edits || (own && actor.grants.includes('publish-unreviewed'));
    case 'return':
    case 'withdraw':
    case 'restore':
      return edits;
    case 'mark-urgent':
      return actor.grants.includes('mark-urgent');
    case 'ask-urgent':
      return (own || edits) && !actor.grants.includes('mark-urgent');
    default:
      return assertNever(act);
  }
}
