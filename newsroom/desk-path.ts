/**
 * A path on this site under /desk, safe to redirect to, or null. Browsers take `//x` and `/\x` for another
 * site and drop control characters before they look (OWASP, Unvalidated Redirects and Forwards).
 */
export function deskPath(value: unknown): `/desk${string}` | null {
  if (typeof value !== 'string' || value.length > 500) return null;
  if (/[\u0000-\u0020\u007f-\u009f\\]|\/\//u.test(value)) return null;
  return isUnderDesk(value) ? value : null;
}

function isUnderDesk(value: string): value is `/desk${string}` {
  if (!/^\/desk(?:[/?#]|$)/u.test(value) || !URL.canParse(value, here)) return false;
  const { origin, pathname } = new URL(value, here);
  // Dot segments can lead out of /desk: the path must be what it says.
  return origin === here && value.startsWith(pathname);
}

const here = 'http://desk.invalid';
