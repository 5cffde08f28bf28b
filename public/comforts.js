/** What a reader asks for with a press. reader.js loads it then, and not before. */

/** By the names that the buttons bear. @type {Record<string, (button: HTMLElement) => unknown>} */
const acts = {
  copy: copyLink,
  share,
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
    if (navigator.share) return await navigator.share({ title, url });
  } catch (error) {
    // Thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return;
  }
  await copyLink(button);
}
