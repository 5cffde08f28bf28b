import { unstable_isUnrecognizedActionError as isUnknownAction } from 'next/navigation';
import { type Failure, type Result, refused } from '#newsroom/result.ts';

/** The server did not answer: whether it did what was asked is not known. */
export type Unreachable = { ok: false; code: 'unreachable' };
export type ActFailure = Failure | Unreachable;

/**
 * Calls an action. A call that throws never brought an answer: the network or the server failed, or the server
 * is of a newer build, whose actions have other names (`outdated`).
 */
export async function attempt<Data>(
  call: () => Promise<Result<Data>>,
): Promise<Result<Data> | Unreachable> {
  try {
    return await call();
  } catch (error) {
    if (isUnknownAction(error)) return refused('outdated');
    console.error('The newsroom could not be reached:', error);
    return { ok: false, code: 'unreachable' };
  }
}
