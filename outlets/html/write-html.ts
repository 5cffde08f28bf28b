import { numberRuns } from '#arabic/bidi/number-runs.ts';

const dangerous: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an element or in an attribute between double quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (letter) => dangerous[letter] ?? letter);
}

type Attributes = Record<string, string | number | undefined>;

/** An element round HTML that is written already; attributes without a value are left out. */
export function tag(name: string, attributes: Attributes, ...inside: string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([attribute, value]) => ` ${attribute}="${escapeHtml(String(value))}"`)
    .join('');
  if (name === 'img' || name === 'hr') return `<${name}${written}/>`;
  return `<${name}${written}>${inside.join('')}</${name}>`;
}

/** An element round running text, or nothing where there is no text. */
export function textTag(name: string, text: string): string {
  return text === '' ? '' : tag(name, {}, textHtml(text));
}

/** Running text with its numbers in the order in which they are read. */
export function textHtml(text: string, runs = numberRuns(text)): string {
  let html = '';
  let at = 0;
  for (const word of runs.flatMap(({ words }) => words)) {
    html += escapeHtml(text.slice(at, word.start));
    html += isolatedHtml(word, escapeHtml(text.slice(word.start, word.end)));
    at = word.end;
  }
  return html + escapeHtml(text.slice(at));
}

/** What runs from left to right, apart from what is around it. */
export function isolatedHtml({ override }: { override: boolean }, inside: string): string {
  return tag(override ? 'bdo' : 'bdi', { dir: 'ltr' }, inside);
}
