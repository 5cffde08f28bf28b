/* oxlint-disable max-lines -- one file, one request */
/**
 * What moves on a reader's page, which is whole without it.
 *
 * @typedef {{ id: number, slug: string, headline: string, language: string, level: number, at: string }} Mark
 * @typedef {Mark & { end: number }} RunningMark `end` by this machine's own clock
 * @typedef {{ at: number, id: number, type: string, data: string }} Heard
 * @typedef {{ id: number, act: string }} Change
 * @typedef {ReturnType<typeof setTimeout>} Timer
 */

const root = document.documentElement;
const { comforts = '' } = document.currentScript?.dataset ?? {};

/** @type {(selector: string, inside?: ParentNode) => NodeListOf<HTMLElement>} */
const findAll = (selector, inside = document) => inside.querySelectorAll(selector);

/** @type {(selector: string, inside?: ParentNode) => HTMLElement} */
const find = (selector, inside = document) =>
  /** @type {HTMLElement} */ (inside.querySelector(selector));

/** @type {(element: Element, text?: string) => void} */
const write = (element, text = '') => {
  if (element.textContent !== text) element.textContent = text;
};

// How it looks

const choices = ['theme', 'size'];
const themeColor = document.createElement('meta');
themeColor.name = 'theme-color';

/** On this device. @type {(name: string, chosen?: string) => string} */
const keep = (name, chosen) => {
  try {
    if (chosen !== undefined) localStorage.setItem(name, chosen);
    return localStorage.getItem(name) ?? '';
  } catch {
    // For this page.
    return chosen ?? root.dataset[name] ?? '';
  }
};

/** @param {Record<string, string>} [chosen] */
function dress(chosen = {}) {
  for (const name of choices) {
    root.dataset[name] = keep(name, chosen[name]);
    /** @type {NodeListOf<HTMLInputElement>} */
    const options = document.querySelectorAll(`[data-choice] [name=${name}]`);
    for (const option of options) option.checked = option.value === root.dataset[name];
  }
  themeColor.remove();
  if (!root.dataset.theme) return;
  themeColor.content = getComputedStyle(document.body).backgroundColor;
  document.head.prepend(themeColor);
}

// Before the first frame.
for (const name of choices) root.dataset[name] = keep(name);

// Ages

// oxlint-disable-next-line no-restricted-globals
const { RelativeTimeFormat } = Intl;
function renewAges() {
  const { digits } = find('[data-digits]').dataset;
  const ages = new RelativeTimeFormat(`${root.lang}-u-nu-${digits}`);
  const now = new RelativeTimeFormat(root.lang, { numeric: 'auto' }).format(0, 'second');
  for (const time of findAll('time[data-age][datetime]')) {
    const at = Date.parse(time.getAttribute('datetime') ?? '');
    const minutes = Math.floor((Date.now() - at) / 60_000);
    // As in arabic/dates.ts.
    if (minutes >= 600 && time.title) write(time, time.title);
    else if (minutes < 1) write(time, now);
    else if (minutes < 60) write(time, ages.format(-minutes, 'minute'));
    else write(time, ages.format(-Math.floor(minutes / 60), 'hour'));
  }
}

// Comforts: /comforts.js comes when a reader is about to press for one

/** @returns {Promise<typeof import('./comforts.js')>} */
const loadComforts = () => import(comforts);

/** Offers what this browser can do. */
function offerComforts() {
  const voices = self.speechSynthesis?.getVoices() ?? [];
  for (const button of findAll('[data-comfort]')) {
    const { voice, keeps } = button.dataset;
    button.hidden = voice
      ? !voices.some(({ lang }) => lang.startsWith(voice))
      : !!keeps && !self.caches;
    if (keeps) void self.caches?.has(keeps).then((has) => (button.ariaPressed = `${has}`));
  }
}

/** @param {Event} event */
async function attend({ target, type }) {
  const button = /** @type {Element} */ (target).closest?.('[data-comfort]');
  if (!button) return;
  const { press } = await loadComforts();
  if (type === 'click') press(/** @type {HTMLElement} */ (button));
}

/** For reading offline: /sw.js. */
async function keepPage() {
  const ready = await navigator.serviceWorker?.ready;
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  ready?.active?.postMessage({ shelf: 'read', files });
}

// What is urgent

/** @type {HTMLElement} */
let strip;
let title = '';
/** @type {RunningMark[]} */
let running = [];
/** True what came since. @type {Map<number, boolean>} */
const known = new Map();
/** @type {(mark: Mark) => boolean} */
const standsInStrip = ({ level }) => level >= 2;
/** @type {Timer | undefined} */
let nextEnd;

/** @type {(level: number) => string} */
const label = (level) => strip.getAttribute(`data-label-${level}`) ?? '';

/** @type {(words?: string) => void} */
const announce = (words) => write(find('[data-urgent-news]'), words);

function showUrgent() {
  clearTimeout(nextEnd);
  running = running.filter((mark) => mark.end > Date.now());
  const inStrip = running.filter(standsInStrip);
  const isFresh = inStrip.some((mark) => known.get(mark.id));
  fillStrip(inStrip);
  strip.toggleAttribute('data-fresh', isFresh);
  if (!isFresh) announce();
  write(find('title'), isFresh ? `${label(2)} | ${title}` : title);
  for (const element of findAll('[data-urgent-mark]')) {
    const mark = running.find((one) => String(one.id) === element.dataset.urgentMark);
    element.hidden = !mark;
    if (!mark) continue;
    element.dataset.level = `${mark.level}`;
    write(element, label(mark.level));
  }
  const end = Math.min(...running.map((mark) => mark.end));
  // Beyond 31 bits a timer fires at once.
  if (end < Infinity) nextEnd = setTimeout(showUrgent, Math.min(end - Date.now() + 5, 1e9));
}

/** Entries that stay keep their focus. @param {RunningMark[]} marks */
function fillStrip(marks) {
  const blank = find('[data-blank]', strip);
  const list = /** @type {HTMLElement} */ (blank.parentElement);
  marks.forEach(({ id, slug, headline, language, level, at }, place) => {
    const entry =
      findAll(`[data-story="${id}"]`, list)[0] ??
      /** @type {HTMLElement} */ (blank.cloneNode(true));
    if (list.children[place] !== entry) list.insertBefore(entry, list.children[place] ?? null);
    entry.hidden = false;
    delete entry.dataset.blank;
    entry.dataset.story = `${id}`;
    const link = find('a', entry);
    write(find('b', entry), label(level));
    write(link, headline);
    link.lang = language;
    link.dir = language > 'b' ? 'ltr' : 'rtl';
    link.setAttribute('href', `${strip.dataset.urgentStrip}/${id}/${encodeURIComponent(slug)}`);
    find('time', entry).setAttribute('datetime', at);
  });
  while (list.children[marks.length] !== blank) list.children[marks.length]?.remove();
  strip.hidden = marks.length === 0;
  renewAges();
}

/** @param {RunningMark[]} marks */
function hearUrgent(marks) {
  running = marks;
  const arrived = marks.filter((mark) => standsInStrip(mark) && !known.has(mark.id));
  for (const { id } of arrived) known.set(id, true);
  showUrgent();
  if (arrived.length > 0) {
    announce(arrived.map(({ level, headline }) => `${label(level)}: ${headline}`).join(' '));
  }
}

// What changed

/** @param {Change} change */
function hearChange({ id, act }) {
  for (const bar of findAll(`[data-changes="${id}"] [data-acts]`)) {
    bar.hidden = !bar.matches(`[data-acts~=${act}]`);
    void loadComforts();
  }
}

// One stream for all tabs: who has the lock listens, and tells the others

const line = 'mihbara-live';
/** @type {BroadcastChannel | undefined} */
let channel;
/** @type {EventSource | undefined} */
let stream;
/** @type {Timer | undefined} */
let retry;
/** The newest change known here. */
let last = NaN;
/** Of what is urgent. @type {Heard | undefined} */
let state;
/** Gives up the lock or the place in its queue. */
let leave = hush;

/** Nothing asks what others know. @type {(heard?: Heard) => void} */
// oxlint-disable-next-line unicorn/require-post-message-target-origin
const tell = (heard) => channel?.postMessage(heard);

/** @param {Heard} heard @param {boolean} [isOwn] */
function hear(heard, isOwn) {
  const { at, id, type, data } = heard;
  if (type === 'urgent') {
    state = heard;
    const marks = /** @type {(Mark & { secondsLeft: number })[]} */ (JSON.parse(data));
    hearUrgent(marks.map((mark) => ({ ...mark, end: at + mark.secondsLeft * 1000 })));
  } else if (id > last) {
    /** @type {unknown} */
    const detail = JSON.parse(data);
    if (type === 'story') hearChange(/** @type {Change} */ (detail));
    // For other scripts of the page; the same may come twice.
    else document.dispatchEvent(new CustomEvent(`newsroom:${type}`, { detail }));
  } else return;
  // What another tab hears does not say what this one missed.
  if (isOwn || !last) last = id;
}

function listen() {
  hush();
  const source = new EventSource(last >= 0 ? `/events?after=${last}` : '/events');
  stream = source;
  for (const type of ['urgent', 'story', 'entry']) {
    source.addEventListener(type, (/** @type {MessageEvent<string>} */ { data, lastEventId }) => {
      const heard = { at: Date.now(), id: Number(lastEventId), type, data };
      hear(heard, true);
      tell(heard);
    });
  }
  source.addEventListener('error', () => {
    // Not all come back at once to a full house.
    if (source.readyState !== EventSource.CLOSED) return;
    retry = setTimeout(listen, 5000 + Math.random() * 25_000);
  });
}

function hush() {
  clearTimeout(retry);
  stream?.close();
  stream = undefined;
}

/**
 * A tab that comes into sight takes the lock: who has it may be frozen. Who lost it waits: two windows would
 * take it from each other for ever.
 */
function seek(steal = !document.hidden) {
  // Without TLS and in old browsers each tab has a stream of its own.
  if (!channel) return listen();
  leave();
  const place = new AbortController();
  const { signal } = place;
  const left = new Promise((resolve) => signal.addEventListener('abort', resolve));
  leave = () => {
    place.abort();
    hush();
  };
  navigator.locks
    .request(line, steal ? { steal } : { signal }, () => {
      listen();
      return left;
    })
    .catch((/** @type {DOMException} */ { name }) => {
      if (signal.aborted) return;
      if (name === 'AbortError') seek(false);
      else listen();
    });
}

function join() {
  try {
    if ('locks' in navigator) channel = new BroadcastChannel(line);
  } catch {
    // Refused like storage.
  }
  channel?.addEventListener(
    'message',
    (/** @type {MessageEvent<Heard | undefined>} */ { data }) => {
      if (!data && stream && state) tell(state);
      // A tab that slept may answer with what was.
      else if (data && !(state && data.at < state.at)) hear(data);
    },
  );
  tell();
  seek();
}

function start() {
  dress();
  for (const choice of findAll('[data-choice]')) {
    choice.hidden = false;
    choice.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) dress({ [target.name]: target.value });
    });
  }
  offerComforts();
  self.speechSynthesis?.addEventListener('voiceschanged', offerComforts);
  // Sharing must follow its click at once.
  for (const type of ['pointerover', 'click'])
    addEventListener(type, (event) => void attend(event));
  addEventListener('load', () => {
    navigator.serviceWorker?.register('/sw.js').then(keepPage, () => {});
  });
  setInterval(renewAges, 30_000);
  strip = find('[data-urgent-strip]');
  ({ title } = document);
  const printed = /** @type {(Mark & { endsAt: string })[]} */ (
    JSON.parse(strip.dataset.running ?? '[]')
  );
  // This clock may be wrong: the stream speaks before that.
  const grace = Date.now() + 5000;
  running = printed.map((mark) => ({ ...mark, end: Math.max(Date.parse(mark.endsAt), grace) }));
  for (const mark of running) if (standsInStrip(mark)) known.set(mark.id, false);
  showUrgent();
  join();
  // Chosen in another tab.
  addEventListener('storage', () => dress());
  // Put aside for the back button.
  addEventListener('pagehide', () => {
    leave();
    channel?.close();
  });
  addEventListener('pageshow', ({ persisted }) => {
    dress();
    if (persisted) join();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void keepPage();
    else {
      // Timers sleep with the machine.
      showUrgent();
      if (!stream) seek();
    }
  });
}

if (document.readyState !== 'loading') start();
else document.addEventListener('DOMContentLoaded', start);
