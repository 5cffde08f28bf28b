import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import type { SentEntry } from '#db/coverage/add-entry.ts';
import type { DeskCoverage } from '#db/coverage/get-desk-coverage.ts';
import type { EntryKind } from '#newsroom/coverage/entry.ts';
import type { Result } from '#newsroom/result.ts';

type Act<Input, Data> = (input: { storyId: number } & Input) => Promise<Result<Data>>;
type Written = { kind: EntryKind; content: string };

/** What the page of a live coverage can ask of the server. */
export type CoverageActions = {
  load: Act<object, DeskCoverage>;
  start: Act<object, null>;
  end: Act<object, null>;
  reopen: Act<object, null>;
  add: Act<Written & { writer: string; sendId: string }, SentEntry>;
  change: Act<Written & { entryId: number; baseVersion: number }, { version: number }>;
  remove: Act<{ entryId: number; baseVersion: number }, null>;
  photos: EditorActions['photos'];
};
