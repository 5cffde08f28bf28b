/**
 * Reading without a network: the last stories that were read, those that were saved, and a page that says
 * so for all others. files/send-worker.ts writes the line before this one: `self.build = {…};`
 *
 * The front page is kept as it was last seen, in `front /`. Each story is a cache of its own, `read /news/105` or `saved /news/105`: the page under that path, and the
 * photos that it showed. The page's headers say when it was read and how many bytes all of it has.
 *
 * @typedef {{ stamp: string, files: string[] }} Build
 * @typedef {Event & { waitUntil: (work: Promise<unknown>) => void }} Work
 * @typedef {Work & { request: Request, respondWith: (answer: Promise<Response>) => void }} Asking
 * @typedef {{ shelf: 'read' | 'saved', files: string[] }} Wish
 * @typedef {Work & { data: Wish, source: { url: string }, ports: MessagePort[] }} Saying
 * @typedef {{ skipWaiting: () => Promise<void>, clients: { claim: () => Promise<void> }, build: Build }} Scope
 */

const worker = /** @type {Scope} */ (/** @type {unknown} */ (self));
const { stamp, files: ownFiles } = worker.build;
const own = `own ${stamp}`;
const offlinePages = { ar: '/offline', en: '/en/offline' };

const mostRead = 30;
const mostBytes = 50_000_000;
const mostFiles = 40;
const largestFile = 2_000_000;
/** A network that says nothing for so long is none, where there is a copy. */
const patienceMs = 4000;

/** What the newsroom says to one person, or for one moment. */
const passing = /^(?:\/en)?\/desk(?:\/|$)|^\/(?:events|healthz|readyz|sw\.js)$/u;
const front = /^\/(?:en)?$/u;
const story = /^(\/en)?\/(?:news|live|n)\/(\d+)(?:\/|$)/u;
const whatever = { ignoreVary: true };

/** The network failed when a page was last asked for: its photos need not wait for it too. */
let isLost = false;

/** @param {string} path */
function keyOf(path) {
  if (front.test(path)) return path;
  const [, english = '', id] = story.exec(path) ?? [];
  return id === undefined ? null : `${english}/news/${id}`;
}

async function install() {
  const cache = await caches.open(own);
  await cache.addAll([...ownFiles, ...Object.values(offlinePages)]);
  await worker.skipWaiting();
}

/** Saved stories outlast every version; what they are read with belongs to one. */
async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith('own ') && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

// Answering

/** @param {Request} request */
async function openPage(request) {
  const { pathname } = new URL(request.url);
  const key = keyOf(pathname);
  const copy = key === null ? undefined : await copyOf(key);
  try {
    const answer = await (copy ? beforeLong(fetch(request)) : fetch(request));
    isLost = false;
    // Withdrawn, or never there.
    if (key !== null && (answer.status === 404 || answer.status === 410)) await forget(key);
    if (answer.status < 500 || !copy) return answer;
  } catch {
    isLost = true;
  }
  const shown = copy ?? (await offlinePage(pathname));
  return shown ? asKept(shown) : Response.error();
}

/** @param {string} key */
async function copyOf(key) {
  for (const shelf of ['read', 'saved', 'front']) {
    // caches.match would make the cache that it does not find.
    const name = `${shelf} ${key}`;
    const page =
      (await caches.has(name)) && (await caches.match(key, { ...whatever, cacheName: name }));
    if (page) return page;
  }
  return undefined;
}

/** @param {string} path */
function offlinePage(path) {
  const page = /^\/en(?:\/|$)/u.test(path) ? offlinePages.en : offlinePages.ar;
  return caches.match(page, { ...whatever, cacheName: own });
}

/** @param {Promise<Response>} answer @returns {Promise<Response>} */
function beforeLong(answer) {
  return new Promise((resolve, reject) => {
    answer.then(resolve, reject);
    setTimeout(reject, patienceMs);
  });
}

/** A page that says that it is a copy, and of when. @param {Response} copy */
async function asKept(copy) {
  const html = await copy.text();
  const at = new Date(copy.headers.get('date') ?? Date.now());
  const [, lang = 'ar'] = /<html[^>]* lang="(\w+)"/u.exec(html) ?? [];
  const [, digits = 'latn'] = /data-digits="(\w+)"/u.exec(html) ?? [];
  const [, timeZone = 'UTC'] = /data-time-zone="([^"]+)"/u.exec(html) ?? [];
  // oxlint-disable-next-line no-restricted-globals -- a worker has no words but those of its browser
  const words = new Intl.DateTimeFormat(`${lang}-u-ca-gregory-nu-${digits}`, {
    dateStyle: 'long',
    timeStyle: 'short',
    hourCycle: 'h23',
    timeZone,
  }).format(at);
  const body = html
    .replace('<html', '<html data-kept')
    .replace(/<time data-kept-at[^>]*>/u, () => `<time datetime="${at.toISOString()}">${words}`);
  return new Response(body, { headers: copy.headers });
}

/** Its address names what is in it. After a release a kept page may name what is no more. @param {Request} request */
async function ownFile(request) {
  const kept = await caches.match(request, { ...whatever, cacheName: own });
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    const other = { ...whatever, ignoreSearch: true, cacheName: own };
    return (await caches.match(request, other)) ?? Response.error();
  }
}

/** @param {Request} request */
async function photo(request) {
  const kept = isLost && (await caches.match(request, whatever));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request, whatever)) ?? (await otherSize(request));
  }
}

/** The same photo as it was kept: the screen may have been turned since. @param {Request} request */
async function otherSize({ url }) {
  const [stem = url] = url.split(/-\d+\.\w+$/u);
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const one = (await cache.keys()).find((kept) => kept.url.startsWith(`${stem}-`));
    const file = one && (await cache.match(one));
    if (file) return file;
  }
  return Response.error();
}

// Keeping

/** Keeps the story that a page shows, as the browser has it. False where it may not be kept. @param {Saying} saying */
async function keepStory({ data: { shelf, files }, source }) {
  const { pathname, href, origin } = new URL(source.url);
  const key = keyOf(pathname);
  const names = key === null ? [] : await shelvesOf(shelf, key);
  if (key === null || names.length === 0) return false;
  const page = await fetch(href, { cache: 'force-cache' });
  if (!mayKeep(page)) return false;
  const html = await page.text();
  const photos = files.filter((file) => file.startsWith(`${origin}/media/`)).slice(0, mostFiles);
  for (const name of names) {
    const cache = await caches.open(name);
    await putStory(cache, { key, page, html, photos });
    // Other photos stand on the front page every hour.
    if (front.test(key)) await keepOnly(cache, [origin + key, ...photos]);
  }
  await trim();
  return true;
}

/** @param {Cache} cache @param {string[]} addresses */
async function keepOnly(cache, addresses) {
  for (const old of await cache.keys()) {
    if (!addresses.includes(old.url)) await cache.delete(old);
  }
}

/** What is saved is renewed as it is read; it is not saved by being read. @param {Wish['shelf']} shelf @param {string} key */
async function shelvesOf(shelf, key) {
  if (front.test(key)) return [`front ${key}`];
  const saved = `saved ${key}`;
  const isSaved = shelf === 'saved' || (await caches.has(saved));
  const isRead = shelf === 'read' && !(await caches.has('no history'));
  return [...(isSaved ? [saved] : []), ...(isRead ? [`read ${key}`] : [])];
}

/** @param {Response} page */
function mayKeep({ ok, headers }) {
  return ok && !/private|no-store/u.test(headers.get('cache-control') ?? '');
}

/** @param {Cache} cache @param {{ key: string, page: Response, html: string, photos: string[] }} kept */
async function putStory(cache, { key, page, html, photos }) {
  let bytes = html.length * 2;
  for (const address of photos) {
    const there = await cache.match(address, whatever);
    const file = there ?? (await fetch(address, { cache: 'force-cache' }));
    const size = Number(file.headers.get('content-length') ?? largestFile);
    if (!mayKeep(file) || size > largestFile) continue;
    bytes += size;
    if (!there) await cache.put(address, file);
  }
  const [, headline = ''] = /<meta property="og:title" content="([^"]*)"/u.exec(html) ?? [];
  const headers = new Headers(page.headers);
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  headers.set('x-address', new URL(page.url).pathname);
  headers.set('x-headline', encodeURIComponent(headline));
  headers.set('x-read-at', String(Date.now()));
  headers.set('x-bytes', String(bytes));
  await cache.put(key, new Response(html, { headers }));
}

/** Lets the stories go that were read longest ago, as long as there are too many, or too large together. */
async function trim() {
  const names = (await caches.keys()).filter((name) => name.startsWith('read '));
  const read = await Promise.all(
    names.map(async (name) => {
      const page = await caches.match(name.slice('read '.length), { ...whatever, cacheName: name });
      const figure = (/** @type {string} */ header) => Number(page?.headers.get(header) ?? 0);
      return { name, at: figure('x-read-at'), bytes: figure('x-bytes') };
    }),
  );
  let all = 0;
  for (const [place, { name, bytes }] of read.toSorted((a, b) => b.at - a.at).entries()) {
    all += bytes;
    if (place >= mostRead || all > mostBytes) await caches.delete(name);
  }
}

/** @param {string} key */
function forget(key) {
  return Promise.all(['read', 'saved'].map((shelf) => caches.delete(`${shelf} ${key}`)));
}

// Listening

/** @type {(name: string, act: unknown) => void} */
const on = (name, act) => self.addEventListener(name, /** @type {EventListener} */ (act));

on('install', (/** @type {Work} */ event) => event.waitUntil(install()));
on('activate', (/** @type {Work} */ event) => event.waitUntil(takeOver()));
on('message', (/** @type {Saying} */ event) => {
  // Without a network, or without room: what was kept before is kept.
  const kept = keepStory(event).catch(() => false);
  event.waitUntil(kept.then((isKept) => event.ports[0]?.postMessage(isKept)));
});
on('fetch', (/** @type {Asking} */ event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || passing.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (pathname.startsWith('/media/')) event.respondWith(photo(request));
  else if (search.startsWith('?v=')) event.respondWith(ownFile(request));
});
