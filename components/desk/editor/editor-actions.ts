import type { CorrectionKind } from '#newsroom/corrections.ts';
import type { Result } from '#newsroom/result.ts';
import type { MarkedLevel, UrgencyLevel } from '#newsroom/urgency.ts';
import type { FoundStory } from '#db/stories/find-printed-stories.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import type { NoteActions } from './notes/note-actions.ts';

type Act<Input, Data> = (input: { storyId: number } & Input) => Promise<Result<Data>>;
type Versioned = { baseVersion: number };
type Wish = { level: MarkedLevel; reason: string };

/** What the editor can ask of the server; the page hands it in. */
export type EditorActions = {
  load: Act<object, StoryOnDesk>;
  submit: Act<object, null>;
  recall: Act<object, null>;
  return: Act<{ note: string }, null>;
  /** Whether it was seen in review. */
  publish: Act<Versioned & { fromReview: boolean }, { version: number }>;
  correct: Act<Versioned & { kind: CorrectionKind; text: string }, { version: number }>;
  withdraw: Act<Versioned & { notice: string }, { version: number }>;
  restore: Act<Versioned, { version: number }>;
  /** Into the bin; whether its person was told that colleagues have it open. */
  discard: Act<Versioned & { isWarned: boolean }, { id: number }>;
  recover: Act<object, { id: number }>;
  markUrgent: Act<
    Wish & {
      /** Until when it holds; or else, for how long. */
      endsAt?: Date | undefined;
      minutes?: number | undefined;
      /** The mark that was seen running. */
      seenMark: number | null;
      /** The request that it grants. */
      requestId?: number | undefined;
    },
    { markId: number; endsAt: Date }
  >;
  /** Answers with the level that holds then. */
  undoUrgent: Act<{ markId: number }, { level: UrgencyLevel }>;
  endUrgent: Act<object, { markId: number }>;
  askUrgent: Act<Wish & { minutes: number }, { requestId: number }>;
  declineUrgent: Act<{ requestId: number; reason: string }, null>;
  cancelRequest: Act<{ requestId: number }, null>;
  /** The same text as a new draft of whoever asks. */
  duplicate: Act<object, { id: number }>;
  /** Published stories that «في سياق آخر» may point to, this one aside. */
  findStories: Act<{ words: string }, FoundStory[]>;
  photos: Pick<PhotoActions, 'list' | 'remove' | 'edit'> & {
    /** Those of these photos that there are. */
    known: (input: { ids: number[] }) => Promise<Result<LibraryPhoto[]>>;
  };
  notes: NoteActions;
};
