import { blockLimits } from '#newsroom/story/limits.ts';
import { isSafeLink } from '#newsroom/story/links.ts';

/** What is added to addresses to know who clicked on them. */
const tracking =
  /^(?:utm_\w+|(?:fb|g|d|y|tw|tt)clid|msclkid|[gw]braid|igsh(?:id)?|mc_[ce]id|mkt_tok|_ga|_gl|_hs(?:enc|mi)|ref_(?:src|url)|at_(?:medium|campaign)|cmp|ocid|smid|wt_mc)$/iu;

/** Pages that only lead on, and the parameter that says where to. */
const detours: { page: RegExp; to: string }[] = [
  { page: /^(?:www\.)?google\.[a-z.]+\/url$/u, to: 'q' },
  { page: /^(?:www\.)?google\.[a-z.]+\/url$/u, to: 'url' },
  { page: /^lm?\.(?:facebook|instagram)\.com\/(?:l\.php)?$/u, to: 'u' },
  { page: /\.safelinks\.protection\.outlook\.com\/$/u, to: 'url' },
];

/**
 * A pasted link as it may stand in a story: where it really leads, without what follows its readers. Null for
 * one that is unsafe, or that only means something on the page it comes from.
 */
export function cleanLink(pasted: string): string | null {
  const href = withoutTracking(ownAddress(pasted.trim()));
  if (href.startsWith('/') || href.length > blockLimits.linkLength) return null;
  return isSafeLink(href) ? href : null;
}

function ownAddress(href: string): string {
  if (!URL.canParse(href)) return href;
  const { hostname, pathname, searchParams } = new URL(href);
  for (const { page, to } of detours) {
    const own = page.test(hostname + pathname) ? searchParams.get(to) : null;
    if (own) return own;
  }
  return href;
}

/** By its letters, not through URL, which would write the rest of the address anew. */
function withoutTracking(href: string): string {
  const [, page = '', query = '', place = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/su.exec(href) ?? [];
  const kept = query.split('&').filter((one) => one && !tracking.test(one.replace(/=.*/su, '')));
  const mark = place.replace(/(?::~:text=.*)$/su, '');
  return page + (kept.length > 0 ? `?${kept.join('&')}` : '') + (mark === '#' ? '' : mark);
}
