import { cleanLine } from '#arabic/clean-text.ts';
import { flat } from './flat.ts';
import { type PastedBlock, wordsOf } from './pasted-block.ts';

const saidBy = ':scope > footer, :scope > cite, :scope > :last-child > cite:last-child';

/**
 * A quotation with its speaker, where the page names one beside it or in a last line behind a dash. Null where
 * something longer is only set like one, or where a mail quotes another.
 */
export function quotationOf(
  element: Element,
  read: (element: Element) => PastedBlock[],
): { block: PastedBlock | null } | null {
  const isOfMail = element.matches('.gmail_quote, [type="cite"]');
  if (isOfMail || read(element).some(({ kind }) => kind !== 'paragraph')) return null;
  const named =
    element.querySelector(saidBy) ?? element.closest('figure')?.querySelector('figcaption');
  named?.remove();
  const lines = read(element);
  const last = wordsOf(flat(lines.slice(-1)));
  const isSigned = !named && lines.length > 1 && /^[—–-]/u.test(last);
  const speaker = cleanLine(named?.textContent ?? (isSigned ? last : ''));
  const text = flat(isSigned ? lines.slice(0, -1) : lines);
  if (text.length === 0) return { block: null };
  return { block: { kind: 'quotation', text, speaker: speaker.replace(/^[—–-]+\s*/u, '') } };
}
