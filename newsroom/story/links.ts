const protocols = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Hosts whose posts can be embedded, each by its public address. */
const embedHosts = new Map<string, EmbedProvider>(
  Object.entries({
    'youtube.com': 'youtube',
    'youtu.be': 'youtube',
    'x.com': 'x',
    'twitter.com': 'x',
    'instagram.com': 'instagram',
    'facebook.com': 'facebook',
    'tiktok.com': 'tiktok',
    't.me': 'telegram',
    'soundcloud.com': 'soundcloud',
  }),
);

export type EmbedProvider =
  | 'youtube'
  | 'x'
  | 'instagram'
  | 'facebook'
  | 'tiktok'
  | 'telegram'
  | 'soundcloud';

/** Whether a link may stand in a story: a web, mail or phone address, or a path on this site. */
export function isSafeLink(href: string): boolean {
  // Browsers drop these before they read the protocol, so "java\nscript:" would still run.
  if (/[\u0000-\u0020\u007f\\]/u.test(href)) return false;
  // Marks that turn text round, and half characters, can only be there to deceive or to break something.
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u.test(href)) return false;
  if (href.startsWith('/')) return !href.startsWith('//');
  return URL.canParse(href) && protocols.has(new URL(href).protocol);
}

/** Who serves an embed's address, or null when it is not one that we can show. */
export function embedProvider(url: string): EmbedProvider | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'https:') return null;
  return embedHosts.get(hostname.replace(/^(?:www|m|mobile)\./u, '')) ?? null;
}

export function isEmbeddable(url: string): boolean {
  return isSafeLink(url) && embedProvider(url) !== null;
}
