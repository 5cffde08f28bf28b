import type { PresenceSign } from '#newsroom/presence.ts';

const lines = ['kicker', 'headline', 'lead'] as const;

/** Where the caret is: the part of the story, and the block of the text. */
export function whereNow(): Pick<PresenceSign, 'place' | 'block'> {
  const active = document.activeElement;
  const field = active?.closest<HTMLElement>('[data-field]')?.dataset['field'];
  if (active?.closest('[data-field="body"]')) return { place: 'body', block: blockAt(active) };
  const line = lines.find((name) => name === field);
  if (line) return { place: line, block: null };
  return { place: active?.closest('aside') ? 'panel' : null, block: null };
}

/** A block's own field has the focus itself; in the text it is the caret that says. */
function blockAt(active: Element): string | null {
  const caret = document.getSelection()?.anchorNode ?? null;
  const at = caret instanceof Element ? caret : caret?.parentElement;
  const block = active.closest<HTMLElement>('[data-block]') ?? at?.closest('[data-block]');
  return block?.getAttribute('data-block') ?? null;
}
