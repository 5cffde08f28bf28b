import { randomBytes } from 'node:crypto';
import { inject } from 'light-my-request';
import { log } from '#log.ts';
import type { Exchange } from '#http/exchange.ts';
import type { Delivery } from '#delivery/delivery.ts';
import { deskPolicy } from '#delivery/security-headers.ts';
import type { Locale } from '#newsroom/addresses.ts';
import { hostFor, tellNext } from './for-next.ts';
import { refuseDesk } from './refusals.ts';

/** What stands in it changes with the build alone; a failed one is made anew soon. */
const freshMs = 60_000;
const longestMs = 10_000;

type Made = { at: number; parts: Promise<string[]> };

/**
 * The sign-in page as strangers see it: the same for all but for its nonce, so that it is rendered once a minute
 * however many ask. Where it leads afterwards stands in its address, which the action reads.
 */
export function signInPages({ config, render }: Pick<Delivery, 'config' | 'render'>) {
  const made = new Map<Locale, Made>();

  const make = async (locale: Locale, exchange: Exchange) => {
    // In the place of every nonce: never sent.
    const nonce = randomBytes(18).toString('base64url');
    const url = `/${locale}/desk/sign-in`;
    const host = hostFor(exchange.req, config.siteUrl);
    const headers = {
      host,
      accept: 'text/html',
      'content-security-policy': deskPolicy(nonce),
    };
    const { statusCode, body } = await inject(
      (req, res) => {
        tellNext(req, { address: '', host });
        const limit = setTimeout(
          () => res.destroy(new Error('No sign-in page was made')),
          longestMs,
        );
        res.once('close', () => clearTimeout(limit));
        render(req, res).catch((error: Error) => res.destroy(error));
      },
      { url, headers },
    );
    if (statusCode !== 200) throw new Error(`The sign-in page was answered with ${statusCode}`);
    return body.split(nonce);
  };
  const partsOf = (locale: Locale, exchange: Exchange): Promise<string[]> => {
    const kept = made.get(locale);
    if (kept && Date.now() - kept.at < freshMs) return kept.parts;
    const parts = make(locale, exchange);
    made.set(locale, { at: Date.now(), parts });
    // The one before is good still; where there is none, the next who asks tries again.
    parts.catch(() => {
      if (made.get(locale)?.parts !== parts) return;
      if (kept) made.set(locale, { at: Date.now(), parts: kept.parts });
      else made.delete(locale);
    });
    return kept?.parts ?? parts;
  };

  return async (locale: Locale, exchange: Exchange): Promise<void> => {
    const { req, res } = exchange;
    let parts;
    try {
      parts = await partsOf(locale, exchange);
    } catch (error) {
      log.error('The sign-in page could not be made', { error });
      return refuseDesk('sign-in-page', exchange, { status: 503, code: 'busy', seconds: 5 });
    }
    const nonce = randomBytes(16).toString('base64');
    const body = Buffer.from(parts.join(nonce));
    res.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      'Content-Security-Policy': deskPolicy(nonce),
      'Cache-Control': 'private, no-store',
    });
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}
