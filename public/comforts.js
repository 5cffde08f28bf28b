/** What a reader asks for with a press. reader.js loads it then, and not before. */

/** By the names that the buttons bear. @type {Record<string, (button: HTMLElement) => unknown>} */
const acts = {
  copy: copyLink,
  share,
  save,
  listen,
  stop: finish,
  hide: ({ parentElement: bar }) => bar?.toggleAttribute('hidden', true),
};

/** Does what a button says: one with `data-comfort`. @param {HTMLElement} button */
export function press(button) {
  return acts[button.dataset.comfort ?? '']?.(button);
}

// Copy link, share

/** @type {ReturnType<typeof setTimeout> | undefined} */
let toastEnd;

/** Says something for a moment, by the name that its words bear. @param {HTMLElement} story @param {string} name */
function say(story, name) {
  const toast = story.querySelector('[data-toast]');
  if (!(toast instanceof HTMLElement)) return;
  toast.textContent = toast.dataset[name] ?? '';
  clearTimeout(toastEnd);
  toastEnd = setTimeout(() => (toast.textContent = ''), 4000);
}

/** @param {string} text */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Without TLS, or refused.
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

/** The part of the page that says of which story a button speaks. @param {HTMLElement} button */
function storyOf(button) {
  return /** @type {HTMLElement} */ (button.closest('[data-link]'));
}

/** @param {HTMLElement} button */
async function copyLink(button) {
  const story = storyOf(button);
  say(story, (await copy(story.dataset.link ?? '')) ? 'copied' : 'failed');
}

/** @param {HTMLElement} button */
async function share(button) {
  const { link: url = '', headline: title = '' } = storyOf(button).dataset;
  try {
    // Some apps pass on the text and not the title.
    if (navigator.share) return await navigator.share({ title, text: title, url });
  } catch (error) {
    // Thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  await copyLink(button);
}

// Save

/** Keeps the story until the reader removes it; /sw.js does it. @param {HTMLElement} button */
async function save(button) {
  const story = storyOf(button);
  const name = button.dataset.keeps ?? '';
  const isSaved = button.ariaPressed === 'true';
  const isDone = isSaved ? await caches.delete(name) : await saveHere();
  if (isDone) button.ariaPressed = String(!isSaved);
  say(story, isDone ? (isSaved ? 'unsaved' : 'saved') : 'unsavable');
}

/** @returns {Promise<boolean>} */
async function saveHere() {
  // `ready` would wait for ever where no worker may be.
  if (!(await navigator.serviceWorker.getRegistration())) return false;
  const { active } = await navigator.serviceWorker.ready;
  const { port1, port2 } = new MessageChannel();
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  active?.postMessage({ shelf: 'saved', files }, [port2]);
  return new Promise((resolve) => {
    port1.addEventListener('message', (/** @type {MessageEvent<boolean>} */ { data }) =>
      resolve(data),
    );
    port1.start();
  });
}

// Listen

/** What is being read out: its parts, the next of them, and the two buttons. */
const reading = {
  /** @type {HTMLElement[]} */
  parts: [],
  next: 0,
  /** @type {HTMLElement | undefined} */
  button: undefined,
  /** @type {HTMLElement | undefined} */
  stop: undefined,
};

/** Begins, pauses, goes on with the paragraph that it was at. @param {HTMLElement} button */
function listen(button) {
  if (reading.stop && marked()) {
    hush();
    label('resume');
    return;
  }
  if (!reading.stop) begin(button);
  label('pause');
  speak();
}

/** @param {HTMLElement} button */
function begin(button) {
  const read = 'h1, [data-lead], [data-body] :is(p, h2, h3, li):not(figcaption *, [data-embed] *)';
  reading.parts = [...document.querySelectorAll(read)].filter(
    (part) => part instanceof HTMLElement,
  );
  reading.next = 0;
  reading.button = button;
  const stop = /** @type {HTMLElement} */ (button.cloneNode(true));
  stop.dataset.comfort = 'stop';
  setLabel(stop, button.dataset.stop);
  button.after(stop);
  reading.stop = stop;
  addEventListener('pagehide', finish);
}

/** @param {string} act */
function label(act) {
  if (reading.button) setLabel(reading.button, reading.button.dataset[act]);
}

/** @param {HTMLElement} button @param {string} [words] */
function setLabel(button, words = '') {
  const [span = button] = button.getElementsByTagName('span');
  span.textContent = words;
}

function speak() {
  const part = reading.parts[reading.next];
  if (!part) return finish();
  const utterance = new SpeechSynthesisUtterance(part.innerText);
  const voice = voiceFor(reading.button?.dataset.voice ?? '');
  if (voice) utterance.voice = voice;
  if (voice) utterance.lang = voice.lang;
  mark(part);
  utterance.addEventListener('end', () => {
    // Cut short, it ends too.
    if (part !== marked()) return;
    reading.next += 1;
    speak();
  });
  speechSynthesis.speak(utterance);
}

/** One that speaks without asking a server, if there is one. @param {string} language */
function voiceFor(language) {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => lang.startsWith(language));
  return voices.find(({ localService }) => localService) ?? voices[0];
}

const marked = () => document.querySelector('[data-spoken]');

/** @param {HTMLElement} [part] */
function mark(part) {
  marked()?.removeAttribute('data-spoken');
  part?.setAttribute('data-spoken', '');
  part?.scrollIntoView({ block: 'nearest' });
}

function hush() {
  mark();
  speechSynthesis.cancel();
}

function finish() {
  hush();
  label('listen');
  const { button, stop } = reading;
  if (document.activeElement === stop) button?.focus();
  stop?.remove();
  reading.stop = undefined;
}

// Renew: the newest version in place of the one that is open

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest('a[data-renew]') : null;
  if (!(link instanceof HTMLAnchorElement) || ctrlKey || metaKey || shiftKey) return;
  event.preventDefault();
  renew(link).catch(() => location.assign(link.href));
});

/** Rejects where the page has to be loaded anew: withdrawn, or made by another release. @param {HTMLAnchorElement} link */
async function renew(link) {
  const answer = await fetch(link.href, { cache: 'reload' });
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const [old, fresh] = [document, page].map((root) => root.querySelector('[data-article]'));
  const [here, there] = [document, page].map((root) =>
    root.querySelector('script')?.getAttribute('src'),
  );
  if (!old || !fresh || here !== there) throw new Error('Another page');
  if (reading.stop) finish();
  const place = placeIn(old);
  // What listens to the reader stays: these buttons, and the bar that was pressed.
  for (const kept of ['[data-tools]', '[data-changes]']) {
    const part = old.querySelector(kept);
    if (part) fresh.querySelector(kept)?.replaceWith(part);
  }
  // Ours is the place to stay at, not what the browser would choose.
  document.documentElement.style.overflowAnchor = 'none';
  old.replaceWith(fresh);
  goTo(fresh, place);
  link.parentElement?.toggleAttribute('hidden', true);
  document.dispatchEvent(new CustomEvent('newsroom:renewed'));
  if (!(fresh instanceof HTMLElement)) return;
  fresh.tabIndex = -1;
  fresh.focus({ preventScroll: true });
  const tools = fresh.querySelector('[data-link]');
  if (tools instanceof HTMLElement) say(tools, 'renewed');
}

/** @param {Element} article */
const linesOf = (article) => [...article.querySelectorAll('h1, [data-body] > *')];

/** What stands at the top of the screen, and how far from it. @param {Element} article */
function placeIn(article) {
  const lines = linesOf(article);
  const found = lines.findIndex((line) => line.getBoundingClientRect().bottom > 60);
  const index = found === -1 ? lines.length - 1 : found;
  const line = lines[index];
  return { index, words: line?.textContent, top: line?.getBoundingClientRect().top ?? 0 };
}

/** @param {Element} article @param {ReturnType<typeof placeIn>} place */
function goTo(article, { index, words, top }) {
  const lines = linesOf(article);
  // Where the very paragraph was changed, the one in its place.
  const line =
    lines.find(({ textContent }) => textContent === words) ?? lines[index] ?? lines.at(-1);
  if (line) scrollBy({ top: line.getBoundingClientRect().top - top, behavior: 'instant' });
  requestAnimationFrame(() => (document.documentElement.style.overflowAnchor = ''));
}
