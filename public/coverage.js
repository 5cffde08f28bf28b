/**
 * What moves on the page of a live coverage, which is whole without it: entries come into the open page, and
 * what is being read stays where it is. reader.js hears the stream; this asks for the page once, as it is then.
 *
 * @typedef {{ story: number, entry?: number, act: string }} Heard
 */

const root = document.documentElement;
if (document.readyState === 'loading') {
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
}
/** Not all who read ask in the same moment. */
const spreadMs = 300;

/** Entries that came while somebody read further down, by their ids. @type {Map<string, Element>} */
const waiting = new Map();
/** Changed, as was heard, and not seen so yet. @type {Set<string>} */
const changed = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let asking;

/** @type {(selector: string, inside?: ParentNode) => HTMLElement[]} */
const findAll = (selector, inside = document) =>
  [...inside.querySelectorAll(selector)].filter(isHtml);
/** @type {(found: Element) => found is HTMLElement} */
const isHtml = (found) => found instanceof HTMLElement;
/** Of what is on every page of a coverage. @type {(selector: string) => HTMLElement} */
const find = (selector) => /** @type {HTMLElement} */ (document.querySelector(selector));
const coverage = find('[data-coverage]');
const list = find('[data-entries]');
/** @type {(id: string, inside?: ParentNode) => HTMLElement | undefined} */
const entryOf = (id, inside = list) => findAll(`[data-entry="${id}"]`, inside)[0];
/** @type {(entry: HTMLElement | undefined) => number} */
const numberOf = (entry) => Number(entry?.dataset.entry ?? 0);
const top = (/** @type {Element} */ element) => element.getBoundingClientRect().top;

/**
 * Changes the page and leaves what is being read where it is: the uppermost part in view that is still there. By
 * hand, because Safari has no scroll anchoring; where there is one, it rests meanwhile.
 *
 * @param {() => void} change
 */
function keepPlace(change) {
  const inView = findAll('[data-entry], [data-coverage] > :not(:has([data-entry]))').filter(
    (part) => part.getBoundingClientRect().bottom > 0 && part.offsetHeight > 0,
  );
  const places = inView.slice(0, 12).map((part) => ({ part, id: part.id, was: top(part) }));
  root.style.overflowAnchor = 'none';
  change();
  for (const { part, id, was } of places) {
    const there = part.isConnected ? part : id && document.getElementById(id);
    if (!there) continue;
    scrollBy({ top: top(there) - was, behavior: 'instant' });
    break;
  }
  requestAnimationFrame(() => requestAnimationFrame(() => (root.style.overflowAnchor = '')));
}

/** A page of this coverage as it is now; null where it cannot be had. @param {string} address */
async function load(address) {
  try {
    const answer = await fetch(address, { cache: 'no-cache' });
    if (!answer.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    // Without a network the page stays as it is; the stream says again what was missed.
    return null;
  }
}

async function renew() {
  const page = await load(location.pathname + location.search);
  if (!page) return;
  const there = findAll('[data-entries] [data-entry]', page);
  const newest = Math.max(
    numberOf(findAll('[data-entry]', list)[0]),
    ...[...waiting.keys()].map(Number),
  );
  const arrived = there.filter((entry) => numberOf(entry) > newest);
  keepPlace(() => {
    renewParts(page);
    for (const entry of there) replace(entry);
    const lowest = numberOf(there.at(-1));
    for (const old of findAll('[data-entry]', list)) {
      if (numberOf(old) >= lowest && !entryOf(String(numberOf(old)), page)) old.remove();
    }
  });
  for (const id of changed) {
    // It stands further down than the page that was asked for.
    const own = entryOf(id) && (await load(`${location.pathname}?entry=${id}`));
    const entry = own && entryOf(id, own);
    if (entry) keepPlace(() => replace(entry));
    changed.delete(id);
  }
  take(arrived);
}

/** Puts an entry in the place of an older version of itself. @param {HTMLElement} entry */
function replace(entry) {
  const id = entry.dataset.entry ?? '';
  changed.delete(id);
  const version = entry.dataset.version;
  const old = entryOf(id);
  if (old && old.dataset.version !== version) old.replaceWith(alive(entry));
  // After midnight the hour is no longer enough: the day stands beside it.
  else if (old) {
    const [time, now] = [old, entry].map((one) => findAll('time', one)[0]);
    if (time && now) time.textContent = now.textContent;
  }
  const kept = waiting.get(id);
  if (kept instanceof HTMLElement && kept.dataset.version !== version)
    waiting.set(id, alive(entry));
}

/** What is said above the entries, where it says something else now; ages are kept by reader.js. @param {Document} page */
function renewParts(page) {
  for (const part of findAll('[data-coverage-part]')) {
    const now = findAll(`[data-coverage-part="${part.dataset.coveragePart}"]`, page)[0];
    if (!now || withoutAges(now) === withoutAges(part)) continue;
    // What a reader has unfolded stays so.
    const [old, fold] = [part, now].map((one) => one.querySelector('details'));
    if (old && fold) fold.open = old.open;
    part.replaceWith(document.adoptNode(now));
  }
}

/** @param {Element} part */
function withoutAges(part) {
  return part.outerHTML.replace(
    /<time [^>]*>[^<]*| open=""/gu,
    (time) => /datetime="([^"]*)/u.exec(time)?.[1] ?? '',
  );
}

/** An entry of another document in this one, with its scripts: parsed ones never run. @param {HTMLElement} entry */
function alive(entry) {
  const here = document.importNode(entry, true);
  for (const script of here.querySelectorAll('script')) {
    const live = document.createElement('script');
    live.src = script.src;
    script.replaceWith(live);
  }
  return here;
}

/** New ones come in at once where nobody reads below their place; else they wait, and a button says so. @param {HTMLElement[]} arrived */
function take(arrived) {
  if (arrived.length === 0) return;
  for (const entry of arrived) waiting.set(entry.dataset.entry ?? '', alive(entry));
  if (scrollY < 8 || top(list) > innerHeight / 2) keepPlace(comeIn);
  else showWaiting(waiting.size);
  announce(arrived);
}

/** The entries that wait take their places, the newest first. */
function comeIn() {
  const inOrder = [...waiting].toSorted(([one], [other]) => Number(one) - Number(other));
  for (const [, entry] of inOrder) list.prepend(entry);
  waiting.clear();
  for (const note of findAll('[data-no-entries]')) note.remove();
  showWaiting(0);
}

const words = /** @type {Record<string, string>} */ (
  JSON.parse(find('[data-coverage-words]').dataset.coverageWords ?? '{}')
);

/** «3 مدخلات جديدة», in the digits of the page. @param {number} count */
function newEntries(count) {
  // oxlint-disable-next-line no-restricted-globals -- numbers of the page's own words
  const { NumberFormat, PluralRules } = Intl;
  const { digits } = find('[data-digits]').dataset;
  const form = words[new PluralRules(root.lang).select(count)] ?? '';
  return form.replace('#', new NumberFormat(`${root.lang}-u-nu-${digits}`).format(count));
}

/** @param {number} count */
function showWaiting(count) {
  const button = find('[data-waiting]');
  button.hidden = count === 0;
  if (count > 0) button.textContent = newEntries(count);
}

/** One short sentence, however many they are. @param {HTMLElement[]} arrived */
function announce(arrived) {
  const [newest] = arrived;
  const isUrgent = newest?.dataset.kind === 'urgent';
  const sentence =
    arrived.length === 1
      ? `${isUrgent ? words.urgent : newEntries(1)}: ${newest?.getAttribute('aria-label')}`
      : newEntries(arrived.length);
  find('[data-coverage-news]').textContent = sentence;
}

function renewSoon() {
  asking ??= setTimeout(() => {
    asking = undefined;
    renewing = renewing.then(renew);
  }, Math.random() * spreadMs);
}
let renewing = Promise.resolve();

/** @param {Heard} heard */
function hear({ story, entry, act }) {
  if (String(story) !== coverage.dataset.coverage) return;
  const id = String(entry);
  if (act === 'change') changed.add(id);
  if (act === 'remove') {
    waiting.delete(id);
    keepPlace(() => entryOf(id)?.remove());
    showWaiting(waiting.size);
  }
  if (act === 'add' && coverage.dataset.newest === undefined) return later(id);
  renewSoon();
}

/** On a page of older entries new ones are not shown; the button leads to them. @param {string} id */
function later(id) {
  waiting.set(id, list);
  showWaiting(waiting.size);
  find('[data-coverage-news]').textContent = newEntries(waiting.size);
}

function start() {
  const { hash, pathname } = location;
  const named = /^#entry-(\d+)$/u.exec(hash)?.[1];
  // A link to an entry that has moved to another page since.
  if (named && !entryOf(named)) return location.replace(`${pathname}?entry=${named}${hash}`);
  document.addEventListener('newsroom:entry', (event) => {
    if (event instanceof CustomEvent) hear(event.detail);
  });
  if (coverage.dataset.newest !== undefined) {
    find('[data-waiting]').addEventListener('click', (event) => {
      event.preventDefault();
      comeIn();
      list.parentElement?.scrollIntoView({ behavior: 'instant' });
      findAll('a', list)[0]?.focus({ preventScroll: true });
    });
  }
  // What was sent between the page and its stream, or while the page lay aside.
  renewSoon();
  addEventListener('pageshow', ({ persisted }) => persisted && renewSoon());
  document.addEventListener('visibilitychange', () => document.hidden || renewSoon());
}

start();

// Its names are its own, not all scripts'.
// oxlint-disable-next-line unicorn/require-module-specifiers
export {};
