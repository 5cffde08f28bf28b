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
  /** What an act would be done to is no longer what its person has seen: somebody changed it since. */
  | 'changed_since'
  | 'not_ready'
  | 'too_late'
  | 'taken'
  | 'wrong_password'
  | 'throttled'
  /** As much as may be done at once is being done. */
  | 'busy'
  /** Everybody can read this password: it opens nothing on a public origin. */
  | 'published_password'
  | 'unexpected';

/** What stands in the way, by field: a code for each, such as `too_long`. */
export type FieldFaults = Record<string, string>;

export type Failure = {
  ok: false;
  code: ErrorCode;
  fields?: FieldFaults;
  /** Of a conflict and of what changed since: the version that stands, … */
  version?: number;
  /** … who made it what it is since, each once, … */
  by?: string[];
  /** … and the newest save of the same editor that is in it, though its answer was lost. */
  saveId?: string;
};
export type Result<Data> = { ok: true; data: Data } | Failure;

export function done<Data>(data: Data): Result<Data> {
  return { ok: true, data };
}

export function refused(code: ErrorCode, more: Omit<Failure, 'ok' | 'code'> = {}): Failure {
  return { ok: false, code, ...more };
}
