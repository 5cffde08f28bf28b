import { cleanLine } from '#arabic/clean-text.ts';
import { listMarker } from '#arabic/pasted/list-marker.ts';
import { styleOf } from './style-of.ts';

/** The level of a heading that Word writes as a paragraph: by the style it is set in, or by its outline. */
export function wordHeading(element: Element): number | null {
  if (element.matches('.MsoTitle, .MsoSubtitle')) return 1;
  const outline = styleOf(element).get('mso-outline-level');
  return outline && /^[1-6]$/u.test(outline) ? Number(outline) : null;
}

export function isWordQuotation(element: Element): boolean {
  return element.matches('.MsoQuote, .MsoIntenseQuote');
}

/**
 * A paragraph that Word means as a list's item: which list, and whether it is numbered. Its marker is taken out
 * of it. Null for any other paragraph.
 */
export function takeWordMarker(element: Element): { list: string; ordered: boolean } | null {
  const list = styleOf(element).get('mso-list')?.split(' ')[0];
  const drawn = Array.from(element.querySelectorAll('[style]')).find(
    (part) => styleOf(part).get('mso-list') === 'ignore',
  );
  if (drawn) {
    const ordered = /^\(?[\p{L}\p{N}]+\s*[.)ـ-]/u.test(cleanLine(drawn.textContent));
    drawn.remove();
    return { list: `word ${list}`, ordered };
  }
  return element.matches('[class*="MsoListParagraph"]') ? takeTypedMarker(element) : null;
}

/** Where styles were lost on the way, the marker is text: «·» or «1.» and a gap. */
function takeTypedMarker(element: Element): { list: string; ordered: boolean } | null {
  const marker = listMarker(element.textContent.replaceAll('\u00a0', ' '));
  if (!marker) return null;
  let left = marker.length;
  for (const text of textsIn(element)) {
    const taken = Math.min(left, text.data.length);
    text.deleteData(0, taken);
    left -= taken;
  }
  return { list: `typed ${marker.ordered}`, ordered: marker.ordered };
}

function textsIn(element: Element): Text[] {
  return Array.from(element.childNodes).flatMap((node) => {
    if (node instanceof Text) return node;
    return node instanceof Element ? textsIn(node) : [];
  });
}
