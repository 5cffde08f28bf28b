/**
 * What this device keeps to be read without a network, on the pages that list it: /sw.js says how it is
 * kept. Nothing of it leaves the device.
 *
 * @typedef {{ cache: string, address: string, headline: string, readAt: number }} Kept
 */

const noHistory = 'no history';

/** @type {(selector: string, inside?: ParentNode) => NodeListOf<HTMLElement>} */
const findAll = (selector, inside = document) => inside.querySelectorAll(selector);

/** @param {string} shelf @returns {Promise<Kept[]>} the newest first */
async function keptOn(shelf) {
  const names = (await caches.keys()).filter((name) => name.startsWith(`${shelf} `));
  const found = await Promise.all(names.map(keptIn));
  return found.flatMap((kept) => kept ?? []).toSorted((a, b) => b.readAt - a.readAt);
}

/** @param {string} name @returns {Promise<Kept | null>} */
async function keptIn(name) {
  const path = name.slice(name.indexOf(' ') + 1);
  const page = await caches.match(path, { cacheName: name, ignoreVary: true });
  if (!page) return null;
  const words = decodeURIComponent(page.headers.get('x-headline') ?? '');
  return {
    cache: name,
    address: page.headers.get('x-address') ?? path,
    // As it stood in the page's source.
    headline: new DOMParser().parseFromString(words, 'text/html').body.textContent,
    readAt: Number(page.headers.get('x-read-at')),
  };
}

/** @param {HTMLElement} blank @param {Kept} kept */
function entryOf(blank, { cache, address, headline, readAt }) {
  const entry = /** @type {HTMLElement} */ (blank.cloneNode(true));
  entry.hidden = false;
  entry.removeAttribute('data-blank');
  const [link] = findAll('a', entry);
  link?.setAttribute('href', address);
  if (link) link.textContent = headline;
  const [time] = findAll('time', entry);
  const at = new Date(readAt);
  const { digits = 'latn', timeZone } = findAll('[data-digits]')[0]?.dataset ?? {};
  // oxlint-disable-next-line no-restricted-globals -- in the page's language, by the newspaper's clock
  const words = new Intl.DateTimeFormat(
    `${document.documentElement.lang}-u-ca-gregory-nu-${digits}`,
    { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23', timeZone },
  );
  time?.setAttribute('datetime', at.toISOString());
  if (time) time.textContent = words.format(at);
  const [button] = findAll('button', entry);
  button?.setAttribute('aria-label', `${button.textContent}: ${headline}`);
  button?.addEventListener('click', () => void remove([cache], entry));
  return entry;
}

/** @param {string[]} names @param {HTMLElement} [entry] */
async function remove(names, entry) {
  await Promise.all(names.map((name) => caches.delete(name)));
  const list = entry?.closest('section');
  const place = entry && list ? entriesOf(list).indexOf(entry) : 0;
  await showAll();
  if (!list) return;
  // Whoever goes through the list by the keyboard stays in it.
  const next = entriesOf(list)[place] ?? entriesOf(list).at(-1);
  findAll(next ? 'button' : 'h2', next ?? list)[0]?.focus();
}

/** @param {HTMLElement} list */
const entriesOf = (list) => [...findAll('li:not([data-blank])', list)];

/** @param {HTMLElement} list */
async function show(list) {
  const kept = await keptOn(list.dataset.kept ?? '');
  const [blank] = findAll('[data-blank]', list);
  if (!blank) return;
  for (const old of entriesOf(list)) old.remove();
  blank.after(...kept.map((one) => entryOf(blank, one)));
  for (const part of findAll('[data-where]', list)) {
    part.hidden = (part.dataset.where === 'empty') === kept.length > 0;
  }
}

async function showAll() {
  await Promise.all(
    [...findAll('[data-kept]')].filter((one) => one !== document.documentElement).map(show),
  );
  const isOff = await caches.has(noHistory);
  for (const choice of findAll('[data-history]')) {
    if (choice instanceof HTMLInputElement) choice.checked = !isOff;
  }
}

/** @param {string} shelf */
async function clear(shelf) {
  await remove((await keptOn(shelf)).map(({ cache }) => cache));
}

/** Who wants no history has none: what was read goes too. @param {boolean} isOn */
async function switchHistory(isOn) {
  if (isOn) await caches.delete(noHistory);
  else await caches.open(noHistory);
  if (isOn) await showAll();
  else await clear('read');
}

// Without TLS a browser keeps nothing: the page says so.
if ('caches' in self) {
  await showAll();
  for (const part of findAll('[data-lists]')) part.hidden = part.dataset.lists === 'none';
  for (const button of findAll('[data-clear]')) {
    button.addEventListener('click', () => void clear(button.dataset.clear ?? ''));
  }
  for (const choice of findAll('[data-history]')) {
    choice.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void switchHistory(target.checked);
    });
  }
  document.addEventListener('visibilitychange', () => void showAll());
}
