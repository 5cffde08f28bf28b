import type { CorrectionKind } from '#newsroom/corrections.ts';
import type { Result } from '#newsroom/result.ts';
import type { MarkedLevel } from '#newsroom/urgency.ts';
import type { FoundStory } from '#db/stories/find-printed-stories.ts';
import type { StoryOnDesk } from '#db/stories/get-desk-story.ts';
import type { LibraryPhoto } from '#db/photos/library-photo.ts';
import type { PhotoActions } from '#components/desk/photos/photo-actions.ts';
import type { NoteActions } from './notes/note-actions.ts';

type Act<Input, Data> = (input: { storyId: number } & Input) => Promise<Result<Data>>;
/** The version that whoever acts has seen. */
type Versioned = { baseVersion: number };

/** What the editor can ask of the server; the page hands it in. */
export type EditorActions = {
  /** The story as it stands, with who changed it since a version. */
  load: Act<{ since: number }, StoryOnDesk>;
  submit: Act<Versioned, null>;
  return: Act<Versioned & { note: string }, null>;
  publish: Act<Versioned, { version: number }>;
  correct: Act<Versioned & { kind: CorrectionKind; text: string }, { version: number }>;
  withdraw: Act<Versioned & { notice: string }, { version: number }>;
  restore: Act<Versioned, { version: number }>;
  markUrgent: Act<
    { publishedVersion: number; level: MarkedLevel; reason: string; minutes: number },
    { markId: number; endsAt: Date }
  >;
  undoUrgent: Act<{ markId: number }, null>;
  endUrgent: Act<object, null>;
  /** The same text as a new draft of whoever asks. */
  duplicate: Act<Versioned, { id: number }>;
  /** Published stories that «في سياق آخر» may point to, this one aside. */
  findStories: Act<{ words: string }, FoundStory[]>;
  photos: Pick<PhotoActions, 'list' | 'remove' | 'edit'> & {
    /** Those of these photos that there are. */
    known: (input: { ids: number[] }) => Promise<Result<LibraryPhoto[]>>;
  };
  notes: NoteActions;
};
