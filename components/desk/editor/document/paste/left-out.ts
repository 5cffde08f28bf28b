import { styleOf } from './style-of.ts';

/** What belongs to a page or a program, not to its text. Pictures stay behind, so their captions do too. */
const tags = new Set(
  `audio button canvas datalist dialog embed figcaption head iframe img input label link map menu meta nav noscript
   object option picture script select style svg template textarea title video xml del`.split(
    /\s+/u,
  ),
);

const roles = new Set(
  'alertdialog button dialog menu menubar navigation search tablist toolbar tooltip'.split(' '),
);

/** Whether nothing of an element comes along: controls, menus, what is hidden, what Word has struck out as a change. */
export function isLeftOut(element: Element): boolean {
  if (tags.has(element.localName) || roles.has(element.getAttribute('role') ?? '')) return true;
  if (element.localName === 'figure') return !element.querySelector('blockquote, table');
  if (element.matches('[hidden], [aria-hidden="true"], .msocomanchor, .msocomtxt')) return true;
  const style = styleOf(element);
  const isHidden = style.get('display') === 'none' || style.get('visibility') === 'hidden';
  return isHidden || style.get('mso-hide') === 'all' || isWordsOwn(element, style);
}

/** Comments in the margin, and the line above the footnotes. */
function isWordsOwn(element: Element, style: Map<string, string>): boolean {
  if (style.get('mso-element') === 'comment-list') return true;
  const above = element.localName === 'hr' && element.parentElement;
  return !!above && styleOf(above).get('mso-element') === 'footnote-list';
}

/** A picture that stands for a character, as chats draw their emoji: the character; else nothing. */
export function emojiOf(element: Element): string {
  const alt = element.localName === 'img' ? (element.getAttribute('alt') ?? '') : '';
  return /^[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u.test(alt) ? alt : '';
}
