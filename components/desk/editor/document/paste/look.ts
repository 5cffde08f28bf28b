import { cleanLink } from './clean-link.ts';
import { styleOf } from './style-of.ts';

/** How words look where they stand, as far as a story keeps it. */
export type Look = {
  bold: boolean;
  href: string | null;
  /** Whether a line end in the source is one on the page. */
  keepsLines: boolean;
};

export const plainLook: Look = { bold: false, href: null, keepsLines: false };

/** How the words inside an element look: the innermost that says something is right. */
export function lookIn(element: Element, outer: Look): Look {
  const style = styleOf(element);
  return {
    bold: boldIn(element, style.get('font-weight')) ?? outer.bold,
    href: element.localName === 'a' ? linkOf(element) : outer.href,
    keepsLines: keepsLinesIn(element, style.get('white-space')) ?? outer.keepsLines,
  };
}

/** Google Docs wraps a whole text in a <b> that is not bold, and makes words bold by their weight alone. */
function boldIn({ localName }: Element, weight: string | undefined): boolean | null {
  if (weight === 'normal') return false;
  if (weight === 'bold' || weight === 'bolder') return true;
  if (weight && /^\d+$/u.test(weight)) return Number(weight) >= 600;
  return localName === 'b' || localName === 'strong' ? true : null;
}

function keepsLinesIn({ localName }: Element, space: string | undefined): boolean | null {
  if (space) return /^(?:pre|break-spaces)/u.test(space);
  return localName === 'pre' ? true : null;
}

function linkOf(element: Element): string | null {
  return cleanLink(element.getAttribute('href') ?? '');
}
