import type { NoteAnchor } from '#newsroom/desk-notes/note-form.ts';
import type { Result } from '#newsroom/result.ts';
import type { NotesOfStory } from '#db/desk-notes/list-notes.ts';

/** What notes can ask of the server; each is answered with the story's notes as they stand after it. */
type NoteAct<Input> = (input: { storyId: number } & Input) => Promise<Result<NotesOfStory>>;
type OnNote = { noteId: number };

export type NoteActions = {
  list: NoteAct<object>;
  add: NoteAct<{ text: string; anchor: NoteAnchor | null }>;
  reply: NoteAct<OnNote & { text: string }>;
  edit: NoteAct<OnNote & { text: string }>;
  remove: NoteAct<OnNote>;
  resolve: NoteAct<OnNote>;
  reopen: NoteAct<OnNote>;
};
