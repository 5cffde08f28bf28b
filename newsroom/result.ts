/** Why an act was refused, where a person can do something about it. Words for each stand in messages. */
export type ErrorCode =
  | 'signed_out'
  /** Another person has signed in with the browser that this was written in. */
  | 'someone_else'
  /** The page was made before the server's last update, which no longer knows its acts. */
  | 'outdated'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'too_large'
  /** Somebody saved this story since: the version that the save is based on is no longer the newest. */
  | 'conflict'
  | 'not_ready'
  /** The story is in the bin. */
  | 'discarded'
  /** Somebody else has it open, and whoever acts was not warned of it yet. */
  | 'open_elsewhere'
  /** A story in review was taken back by its writer, or sent on or given back by an editor, meanwhile. */
  | 'left_review'
  /** The urgent mark that the person saw is not the one that stands now. */
  | 'mark_changed'
  | 'too_late'
  | 'taken'
  | 'wrong_password'
  | 'throttled'
  | 'unexpected';

/** What stands in the way, by field: a code for each, such as `too_long`. */
export type FieldFaults = Record<string, string>;

export type Failure = {
  ok: false;
  code: ErrorCode;
  fields?: FieldFaults;
  /** Of a conflict: the version that stands, … */
  version?: number;
  /** … and the newest save of the same editor that is in it, though its answer was lost. */
  saveId?: string;
  /** Of the first save of a new story: the story that it went into. */
  storyId?: number;
};
export type Result<Data> = { ok: true; data: Data } | Failure;

export function done<Data>(data: Data): Result<Data> {
  return { ok: true, data };
}

export function refused(code: ErrorCode, more: Omit<Failure, 'ok' | 'code'> = {}): Failure {
  return { ok: false, code, ...more };
}
