import type { Failure, Result } from '#newsroom/result.ts';

/** The server did not answer: whether it did what was asked is not known. */
export type Unreachable = { ok: false; code: 'unreachable' };
export type ActFailure = Failure | Unreachable;

/** Calls an action. A call that throws never reached an operation: the network or the server failed. */
export async function attempt<Data>(
  call: () => Promise<Result<Data>>,
): Promise<Result<Data> | Unreachable> {
  try {
    return await call();
  } catch (error) {
    console.error('The newsroom could not be reached:', error);
    return { ok: false, code: 'unreachable' };
  }
}
