import { assertNever } from '#newsroom/assert-never.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { ActFailure } from './attempt.ts';

/** Where a text in the browser stands against the one on the server. Texts are compared as their JSON. */
export type Saving<Theirs = StoryOnDesk> = {
  /** The version that this text is based on. */
  version: number;
  savedAt: Date;
  /** The very text that the server has confirmed, or that it gave. */
  savedText: string;
  sending: boolean;
  /** The answer to what was sent is long overdue. */
  overdue: boolean;
  failure: ActFailure | null;
  /** A save was sent that no answer came to: the server has `savedText`, or what was sent. */
  isDoubtful: boolean;
  /** Somebody saved a newer version than ours; null in `theirs` where it could not be fetched. */
  conflict: { version: number; theirs: Theirs | null } | null;
};

export type SavingEvent<Theirs = StoryOnDesk> =
  | { type: 'sent' }
  | { type: 'confirmed'; text: string; version: number; at: Date }
  | { type: 'overdue' }
  /** This is the text that ours is based on: an earlier save turns out to be done, or it is an older one's. */
  | { type: 'known'; text: string }
  | { type: 'failed'; failure: ActFailure }
  /** What stood in the way is gone. */
  | { type: 'passed' }
  | { type: 'overtaken'; version: number; theirs: Theirs | null }
  /** The server's text took this one's place. */
  | { type: 'adopted'; text: string; version: number; at: Date }
  /** An act such as publishing made a version of the text that was saved. */
  | { type: 'acted'; version: number };

export type SavingStatus = 'saved' | 'unsaved' | 'saving' | 'offline' | 'failed' | 'conflict';

export function savingAfter<Theirs>(
  saving: Saving<Theirs>,
  event: SavingEvent<Theirs>,
): Saving<Theirs> {
  switch (event.type) {
    case 'sent':
      return { ...saving, sending: true, overdue: false, failure: null };
    case 'overdue':
      return saving.sending ? { ...saving, overdue: true } : saving;
    case 'confirmed':
    case 'adopted':
      return {
        version: event.version,
        savedAt: event.at,
        savedText: event.text,
        sending: false,
        overdue: false,
        failure: null,
        isDoubtful: false,
        conflict: null,
      };
    case 'known':
      return { ...saving, savedText: event.text, isDoubtful: false };
    case 'failed': {
      const { failure } = event;
      const isDoubtful = saving.isDoubtful || failure.code === 'unreachable';
      return { ...saving, sending: false, overdue: false, failure, isDoubtful };
    }
    case 'passed':
      return { ...saving, failure: null };
    case 'overtaken': {
      const { version, theirs } = event;
      const over = { sending: false, overdue: false, failure: null, isDoubtful: false };
      return { ...saving, ...over, conflict: { version, theirs } };
    }
    case 'acted':
      return { ...saving, version: event.version };
    default:
      return assertNever(event);
  }
}

/**
 * Whether the server has `text`, the one on the screen. One that was typed back to what was saved before is
 * not known to be there while a save is on its way, or its answer lost.
 */
export function isSaved(saving: Saving<unknown>, text: string): boolean {
  return text === saving.savedText && !saving.sending && !saving.isDoubtful;
}

/** What the writer is told of `text`, the one on the screen. */
export function savingStatus(saving: Saving<unknown>, text: string): SavingStatus {
  if (saving.conflict) return 'conflict';
  if (saving.sending) return saving.overdue ? 'offline' : 'saving';
  if (isSaved(saving, text)) return 'saved';
  if (!saving.failure) return 'unsaved';
  return saving.failure.code === 'unreachable' ? 'offline' : 'failed';
}

/** Why the text was not taken. A server that does not answer is no refusal: the status says it, and it passes. */
export function refusalOf({ failure }: Pick<Saving, 'failure'>): ActFailure | null {
  return failure?.code === 'unreachable' ? null : failure;
}
