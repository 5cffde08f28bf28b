import { blockLimits } from '#newsroom/story/limits.ts';
import { isSafeLink } from '#newsroom/story/links.ts';

/** The address that somebody typed, with https where they left it out; null where it is no safe link. */
export function readAddress(typed: string): string | null {
  const text = typed.trim();
  const bareMail = /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/u.test(text);
  const bareHost = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:].*)?$/u.test(text);
  const href = bareMail ? `mailto:${text}` : bareHost ? `https://${text}` : text;
  return isSafeLink(href) && href.length <= blockLimits.linkLength ? href : null;
}
