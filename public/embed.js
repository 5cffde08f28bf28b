/** Posts of other sites in a reader's page: loaded when the reader asks for one, never before. */
function offerEmbeds() {
  /** @type {NodeListOf<HTMLElement>} */
  const offers = document.querySelectorAll('[data-embed]');
  for (const offer of offers) {
    // It may run again, for what came into an open page.
    if (!offer.hidden) continue;
    offer.hidden = false;
    offer.querySelector('button')?.addEventListener('click', () => {
      const frame = document.createElement('iframe');
      frame.title = offer.dataset.title ?? '';
      frame.loading = 'lazy';
      // YouTube plays nothing for a site that it is not told of.
      frame.referrerPolicy = 'strict-origin-when-cross-origin';
      frame.allow = 'fullscreen; encrypted-media; picture-in-picture';
      // A player runs its scripts in its own origin, and its links open in a tab; it cannot lead this page away.
      frame.sandbox.add('allow-scripts', 'allow-same-origin', 'allow-popups');
      frame.sandbox.add('allow-popups-to-escape-sandbox');
      frame.src = offer.dataset.embed ?? '';
      offer.replaceChildren(frame);
      frame.focus();
    });
  }
}

if (document.readyState !== 'loading') offerEmbeds();
else document.addEventListener('DOMContentLoaded', offerEmbeds);
