import type { IncomingMessage } from 'node:http';
import { uploadAddress } from '#newsroom/addresses.ts';

/** What is asked of the desk, by address and method: each kind has its own limits and its own words for a refusal. */
export type DeskRequest =
  /** The page and the action that strangers need. */
  | 'sign-in-page'
  | 'sign-in'
  | 'page'
  /** Who is where, as it happens. */
  | 'stream'
  | 'photo'
  | 'card'
  /** A server action, or a form sent without JavaScript. */
  | 'act'
  | 'save'
  | 'presence'
  | 'upload';

/** How much may be sent, in bytes: a sign-in is two fields, a story has a megabyte of text and an envelope. */
export const mostBytes: Partial<Record<DeskRequest, number>> = {
  'sign-in': 8 * 1024,
  act: 128 * 1024,
  save: 1_100_000,
  presence: 2 * 1024,
};

const story = String.raw`\/stories\/\d+`;
const savePath = new RegExp(`^${story}\\/save$`, 'u');
const cardPath = new RegExp(`^${story}\\/card\\.png$`, 'u');

/** Null where an address does not take this method. `inner` has its locale first. */
export function deskRequestOf(inner: string, method: string | undefined): DeskRequest | null {
  const path = pathBelowDesk(inner);
  if (method === 'GET' || method === 'HEAD') {
    if (path === '/sign-in') return 'sign-in-page';
    if (path === '/presence') return 'stream';
    if (path.startsWith('/photos/file/')) return 'photo';
    if (cardPath.test(path)) return 'card';
    return isWrittenOnly(path) ? null : 'page';
  }
  if (path === '/presence') return method === 'POST' || method === 'DELETE' ? 'presence' : null;
  if (method !== 'POST') return null;
  if (path === '/sign-in') return 'sign-in';
  if (savePath.test(path)) return 'save';
  return `/desk${path}` === uploadAddress ? 'upload' : 'act';
}

/** What can be asked for by each method of an address. */
export function allowedMethods(inner: string): string {
  const path = pathBelowDesk(inner);
  if (path === '/presence') return 'GET, HEAD, POST, DELETE';
  return isWrittenOnly(path) ? 'POST' : 'GET, HEAD, POST';
}

function isWrittenOnly(path: string): boolean {
  return savePath.test(path) || `/desk${path}` === uploadAddress;
}

function pathBelowDesk(inner: string): string {
  return (inner.split('?')[0] ?? '').replace(/^\/\w+\/desk/u, '');
}

/** Next.js's own way to call an action and to ask for a page's parts. */
export const isActionCall = (req: IncomingMessage) => req.headers['next-action'] !== undefined;
export const isPartCall = (req: IncomingMessage) => req.headers['rsc'] !== undefined;
