import { LRUCache } from 'lru-cache';

/** Whoever was not seen for so many others is forgotten, and has their whole allowance again. */
const mostKnown = 20_000;

/**
 * How often each of many may do something: `atOnce` times, and again as time goes by (a token bucket). Returns
 * the seconds until this one may again; 0 when it may now, which is then counted.
 */
export function allowance({
  atOnce,
  perSecond,
}: {
  atOnce: number;
  perSecond: number;
}): (who: string, now?: number) => number {
  const known = new LRUCache<string, { left: number; at: number }>({ max: mostKnown });
  return (who, now = Date.now()) => {
    const last = known.get(who) ?? { left: atOnce, at: now };
    const left = Math.min(atOnce, last.left + ((now - last.at) / 1000) * perSecond);
    known.set(who, { left: left < 1 ? left : left - 1, at: now });
    return left < 1 ? Math.ceil((1 - left) / perSecond) : 0;
  };
}
