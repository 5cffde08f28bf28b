/** How the desk says no before Next.js is asked: each kind of request hears it in the form that it reads. */
import type { Exchange } from '#http/exchange.ts';
import words from '#messages/desk-refusals.json' with { type: 'json' };
import { type Locale, localAddress } from '#newsroom/addresses.ts';
import { deskPath } from '#newsroom/desk-path.ts';
import { type ErrorCode, refused } from '#newsroom/result.ts';
import { type DeskRequest, isActionCall, isPartCall } from './desk-request.ts';
import { refuse } from './refuse.ts';

type Refusal = { status: number; code: ErrorCode; seconds?: number };

/** Says it in the form of this kind of request. `seconds`: when it may be tried again. */
export function refuseDesk(
  kind: DeskRequest,
  exchange: Exchange,
  { status, code, seconds }: Refusal,
): void {
  const headers = {
    'Cache-Control': 'private, no-store',
    ...(seconds !== undefined && { 'Retry-After': String(seconds) }),
  };
  const failure = refused(code);
  if (isActionCall(exchange.req)) {
    // As Next.js answers an action (React Flight): actions give a result, those of forms a form's state.
    const result = JSON.stringify({ ...failure, result: failure, values: {} });
    const text = `1:${result}\n0:{"a":"$@1"}\n`;
    return refuse(exchange, { status, type: 'text/x-component', text, headers });
  }
  if (kind === 'save' || kind === 'presence' || kind === 'upload') {
    const text = JSON.stringify(failure);
    return refuse(exchange, { status, type: 'application/json', text, headers });
  }
  if (kind === 'photo') {
    return refuse(exchange, { status, text: 'There is no such photo.\n', headers });
  }
  if (kind === 'stream' || kind === 'card' || isPartCall(exchange.req)) {
    return refuse(exchange, { status, headers });
  }
  const text = page(status === 413 ? 'too_large' : 'busy');
  return refuse(exchange, { status, type: 'text/html; charset=utf-8', text, headers });
}

/** Sends who is not signed in to sign in, and from there to what they asked for. */
export function leadToSignIn(inner: string, exchange: Exchange): void {
  const locale: Locale = inner.startsWith('/en/') ? 'en' : 'ar';
  const next = deskPath(inner.slice(3).replace(/[?&]_rsc=[^&]*/u, ''));
  const query = next && next !== '/desk' ? `?next=${encodeURIComponent(next)}` : '';
  const Location = `${localAddress(locale, '/desk/sign-in')}${query}`;
  const headers = { Location, 'Cache-Control': 'private, no-store' };
  if (isActionCall(exchange.req)) {
    // A redirect that fetch followed would end where no action is answered.
    const to = { 'x-action-redirect': `${localAddress(locale, '/desk/sign-in')};push` };
    return refuse(exchange, { status: 200, headers: to });
  }
  // What was sent to the page is not sent on to another.
  refuse(exchange, { status: exchange.req.method === 'POST' ? 303 : 307, headers });
}

function page(what: 'busy' | 'too_large'): string {
  const { ar, en } = words[what];
  return `<!DOCTYPE html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${ar.title}</title>
<h1>${ar.title}</h1>
<p>${ar.advice}</p>
<div lang="en" dir="ltr"><h2>${en.title}</h2><p>${en.advice}</p></div>
</html>
`;
}
