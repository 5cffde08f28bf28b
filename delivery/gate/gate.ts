/**
 * The one gate of the desk: who asks is known, and how much may be done for them, before a body is read and before
 * Next.js hears of it (docs/decisions/0027). Strangers are served here alone, but for trying to sign in.
 */
import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { allowance } from '#auth/allowance.ts';
import { readDevice } from '#auth/device.ts';
import { networkOf } from '#auth/network-of.ts';
import { authSecret } from '#auth/secret.ts';
import { cookieNames, readSignedCookie } from '#auth/session-cookie.ts';
import { findSessionPerson } from '#db/sign-in/find-session-person.ts';
import type { Delivery } from '#delivery/delivery.ts';
import type { Exchange } from '#http/exchange.ts';
import { clientAddress } from '#live/client-address.ts';
import { bodyArrives } from './body-arrives.ts';
import { type DeskRequest, isActionCall, isPartCall, mostBytes } from './desk-request.ts';
import { fairQueue } from './fair-queue.ts';

import { leadToSignIn, refuseDesk } from './refusals.ts';
import { signInPages } from './sign-in-page.ts';

type Asked = { kind: DeskRequest; inner: string };
/** Frees what was taken for a request. */
type Leave = () => void;

export type Gate = {
  /** Lets a request on to Next.js; null where it was answered here. What it took is freed when its answer is sent. */
  enter: (asked: Asked, exchange: Exchange) => Promise<Leave | null>;
  address: (exchange: Exchange) => string;
};

/** How long each body may take, in milliseconds; a save's may have a megabyte over a bad line. */
const usualTimes = { 'sign-in': 10_000, act: 30_000, presence: 10_000, save: 60_000 };
type Times = Partial<Record<DeskRequest, number>> & { 'sign-in': number };

/** A newsroom of sixty behind one address, with several windows each, never meets these. */
const limits = {
  /** Pages that are rendered at once: each takes the readers' thread for some milliseconds at a time. */
  pages: { running: 4, runningEach: 2, waiting: 1_000, waitingEach: 100 },
  /** Everything else that a person does at once. */
  acts: { running: 2_000, runningEach: 200, waiting: 0, waitingEach: 0 },
  streams: { running: 5_000, runningEach: 100, waiting: 0, waitingEach: 0 },
  perAddress: { running: 4_000, runningEach: 1_000, waiting: 0, waitingEach: 0 },
  /** One at once: a password takes a thread for 40 ms. Whoever signed in with this browser before has a queue apart. */
  signIns: { running: 1, runningEach: 1, waiting: 200, waitingEach: 60 },
  /** Sign-ins whose form has not come yet. */
  forms: { running: 600, runningEach: 100, waiting: 0, waitingEach: 0 },
} as const;
/** Sixty people who come at once, and mistype. */
const signInsPerAddress = { atOnce: 120, perSecond: 0.5 };
const signInsOfAll = { atOnce: 200, perSecond: 5 };
/** A comparison of two long texts takes tens of milliseconds. */
const comparisons = { atOnce: 20, perSecond: 1 };

export function openGate(
  { config, db, render, root }: Pick<Delivery, 'config' | 'db' | 'render' | 'root'>,
  times: Times = usualTimes,
): Gate {
  const secret = authSecret(config);
  const names = cookieNames(config.siteUrl);
  const sendSignIn = signInPages({ config, render });
  const actions = signInActions(root);
  const pages = fairQueue(limits.pages);
  const acts = fairQueue(limits.acts);
  const streams = fairQueue(limits.streams);
  const perAddress = fairQueue(limits.perAddress);
  const strangers = fairQueue(limits.signIns);
  const known = fairQueue(limits.signIns);
  const forms = fairQueue(limits.forms);
  const mayTry = allowance(signInsPerAddress);
  const mayAllTry = allowance(signInsOfAll);
  const mayCompare = allowance(comparisons);

  const address = ({ req }: Exchange) => clientAddress(req, config.trustedProxies);

  const personOf = async (exchange: Exchange) => {
    const token = readSignedCookie(exchange.req.headers.cookie, names.session, secret);
    return token === null ? null : findSessionPerson(db.read, token);
  };

  const trySignIn = async (exchange: Exchange): Promise<Leave | null> => {
    const { req, res } = exchange;
    const say = (status: number, seconds: number) => {
      refuseDesk('sign-in', exchange, { status, code: 'busy', seconds });
      return null;
    };
    const called = req.headers['next-action'];
    if (called !== undefined && actions && called !== actions.signIn) {
      refuseDesk('act', exchange, { status: 401, code: 'signed_out' });
      return null;
    }
    const device = readDevice(req.headers.cookie, names.device, secret);
    const from = device ? `device:${device.id}` : networkOf(address(exchange));
    const wait = mayTry(from) || (device ? 0 : mayAllTry('all'));
    if (wait > 0) return say(429, wait);
    const leaveForms = await forms(from, res);
    if (!leaveForms) return say(503, 5);
    const length = Number(req.headers['content-length'] ?? 0);
    const isHere = await bodyArrives(exchange, { length, longestMs: times['sign-in'] });
    leaveForms();
    if (!isHere) return say(408, 1);
    const leave = await (device ? known : strangers)(from, res);
    return leave ?? say(503, 5);
  };

  const answerStranger = async ({ kind, inner }: Asked, exchange: Exchange): Promise<null> => {
    const { req } = exchange;
    if (kind === 'sign-in-page' && !isPartCall(req)) {
      await sendSignIn(inner.startsWith('/en/') ? 'en' : 'ar', exchange);
    } else if (kind === 'photo') {
      refuseDesk(kind, exchange, { status: 404, code: 'not_found' });
    } else if (actions !== null && req.headers['next-action'] === actions.signOut) {
      leadToSignIn(inner, exchange);
    } else if ((kind === 'page' && !isPartCall(req)) || (kind === 'act' && !isActionCall(req))) {
      leadToSignIn(inner, exchange);
    } else {
      refuseDesk(kind, exchange, { status: 401, code: 'signed_out' });
    }
    return null;
  };

  const roomFor = async (person: string, { kind, inner }: Asked, res: ServerResponse) => {
    if (kind === 'stream') return streams(person, res);
    if (kind !== 'page' && kind !== 'sign-in-page') return acts(person, res);
    if (isComparison(inner) && mayCompare(person) > 0) return null;
    return pages(person, res);
  };
  const takeRoom = async (person: string, asked: Asked, exchange: Exchange) => {
    const { res } = exchange;
    // What stays open is counted apart from what comes and goes.
    if (asked.kind === 'stream') return roomFor(person, asked, res);
    const leaveAddress = await perAddress(networkOf(address(exchange)), res);
    const leaveRoom = leaveAddress && (await roomFor(person, asked, res));
    if (!leaveRoom) leaveAddress?.();
    return leaveRoom && (() => (leaveRoom(), leaveAddress()));
  };

  return {
    address,
    enter: async (asked, exchange) => {
      const person = await personOf(exchange);
      if (exchange.res.destroyed) return null;
      if (person === null && asked.kind !== 'sign-in') return answerStranger(asked, exchange);
      const tooMuch = faultOfBody(asked.kind, exchange);
      if (tooMuch !== null) {
        refuseDesk(asked.kind, exchange, { status: tooMuch, code: 'too_large' });
        return null;
      }
      if (person === null) return trySignIn(exchange);
      const room = await takeRoom(person, asked, exchange);
      if (room) cutWhenSlow(exchange, times[asked.kind]);
      else refuseDesk(asked.kind, exchange, { status: 503, code: 'busy', seconds: 2 });
      return room;
    },
  };
}

/** The status for a body that is too large, or that does not say how large it is; null for one that fits. */
function faultOfBody(kind: DeskRequest, { req }: Exchange): number | null {
  const most = mostBytes[kind];
  if (most === undefined) return null;
  if (req.headers['transfer-encoding'] !== undefined) return 411;
  return Number(req.headers['content-length'] ?? 0) > most ? 413 : null;
}

/** Ends a request whose body does not come: who began it may have gone long ago. */
function cutWhenSlow({ req, res }: Exchange, longestMs: number | undefined): void {
  if (longestMs === undefined) return;
  const cut = setTimeout(() => {
    if (!req.complete) req.destroy();
  }, longestMs).unref();
  res.once('close', () => clearTimeout(cut));
}

function isComparison(inner: string): boolean {
  return /\/history\?(?:.*&)?with=/u.test(inner);
}

type SignInActions = { signIn: string; signOut: string };

/** What the build calls the actions of strangers; null where there is no build, as while developing. */
function signInActions(root: string): SignInActions | null {
  let text;
  try {
    text = readFileSync(join(root, '.next/server/server-reference-manifest.json'), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
  const { node } = JSON.parse(text) as { node: Record<string, { exportedName?: string }> };
  const named = (name: string) =>
    Object.entries(node).find(([, { exportedName }]) => exportedName === name)?.[0] ?? '';
  return { signIn: named('signInAction'), signOut: named('signOutAction') };
}
