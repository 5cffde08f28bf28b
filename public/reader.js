// @ts-check
/**
 * What moves on a reader's page, which is whole without it: copying and sharing a story's link, what is
 * urgent at this moment, and the age of what is new. No framework, no markup from strings.
 *
 * @typedef {{ id: number, slug: string, headline: string, level: 1 | 2 | 3, at: string }} Mark
 * @typedef {Mark & { secondsLeft: number }} SentMark
 * @typedef {Mark & { endsAt: string }} PrintedMark
 * @typedef {Mark & { end: number }} RunningMark `end` by this browser's own clock
 */

const language = document.documentElement.lang;
const digits = find('[data-reader]')?.dataset['digits'] ?? 'latn';

/**
 * @param {string} selector
 * @param {ParentNode} [inside]
 */
function find(selector, inside = document) {
  /** @type {HTMLElement | null} */
  const found = inside.querySelector(selector);
  return found;
}

/**
 * @param {string} selector
 * @param {ParentNode} [inside]
 */
function findAll(selector, inside = document) {
  /** @type {NodeListOf<HTMLElement>} */
  const found = inside.querySelectorAll(selector);
  return found;
}

/**
 * Writes only what differs, so that a page that is right already is not touched.
 * @param {Element | null} element
 * @param {string} text
 */
function write(element, text) {
  if (element && element.textContent !== text) element.textContent = text;
}

// Ages

/** Beyond this a date says more; the server writes it into `title` (arabic/dates.ts has the same limit). */
const relativeMinutes = 600;
// Numbers of the browser's own words follow the page's digit family.
// oxlint-disable-next-line no-restricted-globals
const { RelativeTimeFormat } = Intl;
const ages = new RelativeTimeFormat(`${language}-u-nu-${digits}`);
const now = new RelativeTimeFormat(language, { numeric: 'auto' }).format(0, 'second');

function renewAges() {
  for (const time of findAll('time[data-age][datetime]')) {
    const at = Date.parse(time.getAttribute('datetime') ?? '');
    const minutes = Math.floor((Date.now() - at) / 60_000);
    if (minutes >= relativeMinutes && time.title) write(time, time.title);
    else if (minutes < 1) write(time, now);
    else if (minutes < 60) write(time, ages.format(-minutes, 'minute'));
    else write(time, ages.format(-Math.floor(minutes / 60), 'hour'));
  }
}

renewAges();
setInterval(renewAges, 30_000);

// Copy link, share

const toast = find('[data-toast]');
/** @type {ReturnType<typeof setTimeout> | undefined} */
let toastEnd;

/** @param {string | undefined} words */
function say(words) {
  write(toast, words ?? '');
  clearTimeout(toastEnd);
  toastEnd = setTimeout(() => write(toast, ''), 4000);
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without TLS there is no clipboard, and a reader may have refused it: the old way still works.
    const field = document.createElement('textarea');
    field.value = text;
    field.className = 'visually-hidden';
    const focused = document.activeElement;
    document.body.append(field);
    field.select();
    const copied = document.execCommand('copy');
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return copied;
  }
}

/** @param {string} link */
async function copyLink(link) {
  say((await copy(link)) ? toast?.dataset['copied'] : toast?.dataset['failed']);
}

for (const actions of findAll('[data-link]')) {
  const { link = '', headline = '' } = actions.dataset;
  /** @type {[string, () => Promise<void>][]} */
  const buttons = [
    ['[data-copy-link]', () => copyLink(link)],
    [
      '[data-share]',
      async () => {
        if (!navigator.share) return copyLink(link);
        try {
          await navigator.share({ title: headline, url: link });
        } catch (error) {
          if (!(error instanceof DOMException && error.name === 'AbortError')) await copyLink(link);
        }
      },
    ],
  ];
  for (const [selector, act] of buttons) {
    const button = find(selector, actions);
    button?.addEventListener('click', () => void act());
    if (button) button.hidden = false;
  }
}

// What is urgent

const strip = find('[data-urgent-strip]');
const news = find('[data-urgent-news]');
const stripLevel = 2;
/** A page's own clock may be wrong: until the stream has spoken, no printed mark ends before this. */
const graceMs = 5000;
const longestTimer = 24 * 60 * 60_000;

/** @type {RunningMark[]} */
let running = [];
/** Stories that stood in the strip once on this page: each is announced once. @type {Set<number>} */
const known = new Set();
/** Those of them that came while the page was open. @type {Set<number>} */
const fresh = new Set();
const title = document.title;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let nextEnd;

/** @param {number} level */
function label(level) {
  return strip?.getAttribute(`data-label-${level}`) ?? '';
}

/** Shows what runs now, and comes back when the next of it ends. */
function showUrgent() {
  clearTimeout(nextEnd);
  running = running.filter((mark) => mark.end > Date.now());
  const inStrip = running.filter((mark) => mark.level >= stripLevel);
  fillStrip(inStrip);
  for (const element of findAll('[data-urgent-mark]')) {
    const mark = running.find((one) => String(one.id) === element.dataset['urgentMark']);
    element.hidden = !mark;
    if (mark) {
      element.dataset['level'] = String(mark.level);
      write(element, label(mark.level));
    }
  }
  const calls = inStrip.some((mark) => fresh.has(mark.id)) ? `${label(stripLevel)} | ` : '';
  if (document.title !== calls + title) document.title = calls + title;
  if (calls === '') write(news, '');
  const end = Math.min(...running.map((mark) => mark.end));
  // Beyond 31 bits a timer fires at once; a clock that is a month behind would spin.
  if (end < Infinity)
    nextEnd = setTimeout(showUrgent, Math.min(end - Date.now() + 5, longestTimer));
}

/** @param {RunningMark[]} marks */
function fillStrip(marks) {
  const blank = strip && find('[data-blank]', strip);
  const list = blank?.parentElement;
  if (!strip || !blank || !list) return;
  const entries = new Map(
    [...findAll('[data-story]', list)].map((li) => [li.dataset['story'], li]),
  );
  marks.forEach((mark, place) => {
    const id = String(mark.id);
    const kept = entries.get(id);
    const entry = kept ?? /** @type {HTMLElement} */ (blank.cloneNode(true));
    entries.delete(id);
    if (list.children[place] !== entry) list.insertBefore(entry, list.children[place] ?? blank);
    fillEntry(entry, mark);
  });
  for (const ended of entries.values()) ended.remove();
  strip.toggleAttribute(
    'data-fresh',
    marks.some((mark) => fresh.has(mark.id)),
  );
  strip.hidden = marks.length === 0;
}

/**
 * @param {HTMLElement} entry
 * @param {RunningMark} mark
 */
function fillEntry(entry, mark) {
  const link = find('a', entry);
  const href = `${strip?.dataset['urgentStrip']}/${mark.id}/${encodeURIComponent(mark.slug)}`;
  entry.hidden = false;
  entry.removeAttribute('data-blank');
  entry.dataset['story'] = String(mark.id);
  write(find('b', entry), label(mark.level));
  write(link, mark.headline);
  if (link?.getAttribute('href') !== href) link?.setAttribute('href', href);
  const time = find('time', entry);
  if (Date.parse(time?.getAttribute('datetime') ?? '') !== Date.parse(mark.at)) {
    time?.setAttribute('datetime', mark.at);
    renewAges();
  }
}

/** @param {SentMark[]} sent */
function hearUrgent(sent) {
  running = sent.map((mark) => ({ ...mark, end: Date.now() + mark.secondsLeft * 1000 }));
  const arrived = running.filter((mark) => mark.level >= stripLevel && !known.has(mark.id));
  for (const { id } of arrived) {
    known.add(id);
    fresh.add(id);
  }
  showUrgent();
  if (arrived.length > 0) {
    write(news, arrived.map(({ level, headline }) => `${label(level)}: ${headline}`).join(' '));
  }
}

/** @type {EventSource | undefined} */
let stream;

function listen() {
  if (stream) return;
  stream = new EventSource('/events');
  stream.addEventListener('urgent', (event) => {
    hearUrgent(/** @type {SentMark[]} */ (JSON.parse(event.data)));
  });
  stream.addEventListener('error', () => {
    // A lost line the browser mends itself. On another answer (a proxy whose server restarts, a full house)
    // it gives up for good; all pages must not come back in the same moment.
    if (stream?.readyState !== EventSource.CLOSED) return;
    stream = undefined;
    setTimeout(listen, 5000 + Math.random() * 25_000);
  });
}

if (strip) {
  const printed = /** @type {PrintedMark[]} */ (JSON.parse(strip.dataset['running'] ?? '[]'));
  const earliest = Date.now() + graceMs;
  running = printed.map((mark) => ({ ...mark, end: Math.max(Date.parse(mark.endsAt), earliest) }));
  for (const mark of running) if (mark.level >= stripLevel) known.add(mark.id);
  showUrgent();
  listen();
  // A page that is put aside for the back button must not hold a connection.
  addEventListener('pagehide', () => {
    stream?.close();
    stream = undefined;
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) listen();
  });
  // Timers sleep with the machine.
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) showUrgent();
  });
}
