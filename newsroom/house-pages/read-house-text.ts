import { isSafeLink } from '#newsroom/story/links.ts';

/** A stretch of text: plain, in Latin letters, or one that leads somewhere. */
export type HouseRun = { text: string; isLatin?: true; href?: string };

export type HouseBlock =
  | { kind: 'paragraph' | 'heading'; runs: HouseRun[] }
  | { kind: 'list'; items: HouseRun[][] };

/**
 * What a text says in the light markup of the pages about the house: a blank line ends a paragraph, `## ` begins
 * a heading, `- ` an item of a list; web and mail addresses lead there. Whatever is no markup is text as it stands.
 */
export function readHouseText(text: string): HouseBlock[] {
  return text.split(/\n\s*\n/u).flatMap(blocksOf);
}

/** Lines that stand together: those of one list or paragraph, with headings between them. */
function blocksOf(part: string): HouseBlock[] {
  const blocks: HouseBlock[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', runs: runsOf(paragraph.join(' ')) });
    paragraph = [];
  };
  for (const line of part.split('\n').map((one) => one.trim())) {
    const [, sign, words] = /^(##|-)\s+(\S.*)$/u.exec(line) ?? [];
    if (words === undefined) {
      if (line !== '') paragraph.push(line);
      continue;
    }
    endParagraph();
    const last = blocks.at(-1);
    if (sign === '##') blocks.push({ kind: 'heading', runs: runsOf(words) });
    else if (last?.kind === 'list') last.items.push(runsOf(words));
    else blocks.push({ kind: 'list', items: [runsOf(words)] });
  }
  endParagraph();
  return blocks;
}

/** An address; then words in Latin letters, with what stands between them. */
const special =
  /(?<web>https?:\/\/[^\s<>"«»]+)|(?<mail>[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+)|(?<latin>[A-Za-z][\w.+-]*(?: [A-Za-z][\w.+-]*)*)/gu;
/** Ends a sentence, not an address. */
const closing = /[.,;:!?)\]'"،؛؟]+$/u;

function runsOf(text: string): HouseRun[] {
  const runs: HouseRun[] = [];
  let from = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(special)) {
    const words = found.replace(closing, '');
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push(runOf(words, groups));
    from = index + words.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

function runOf(text: string, { web, mail }: Record<string, string | undefined>): HouseRun {
  const href = web === undefined ? mail && `mailto:${text}` : text;
  return href && isSafeLink(href) ? { text, href } : { text, isLatin: true };
}
