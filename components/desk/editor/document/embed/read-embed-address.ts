import { blockLimits } from '#newsroom/story/limits.ts';
import { isEmbeddable } from '#newsroom/story/links.ts';

/** The address of a post elsewhere that somebody typed or pasted, with https where it lacks; null where it is none. */
export function readEmbedAddress(typed: string): string | null {
  const address = typed.trim().replace(/^(?:https?:\/\/)?/iu, 'https://');
  return isEmbeddable(address) && address.length <= blockLimits.linkLength ? address : null;
}
