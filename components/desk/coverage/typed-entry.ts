import { graphemes } from '#arabic/graphemes.ts';
import { newBlockId } from '#components/desk/editor/document/block-id.ts';
import { readEmbedAddress } from '#components/desk/editor/document/embed/read-embed-address.ts';
import type { EntryText } from '#newsroom/coverage/entry.ts';
import type { Block, Span } from '#newsroom/story/blocks.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { isSafeLink } from '#newsroom/story/links.ts';

/** What stands in the field of an entry, and the photos under it. */
export type TypedEntry = { text: string; photoIds: readonly number[] };

const bullet = /^[-•]\s+/u;
const quote = /^>\s*/u;
const webAddress = /(https?:\/\/\S+)/u;

/**
 * What was typed as an entry: the first line is the headline where more text follows. «- » begins an item of a list,
 * «> » a quotation, whose speaker may stand after a dash; the address of a post elsewhere on a line of its own is shown.
 */
export function entryOf({ text, photoIds }: TypedEntry): EntryText {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', ...rest] = lines;
  const isHeadline = rest.length > 0 && isPlain(first);
  const body = blocksOf(isHeadline ? rest : lines);
  const photos = photoIds.map((mediaId): Block => {
    return { kind: 'photo', id: newBlockId(), mediaId, caption: '' };
  });
  return { headline: isHeadline ? first : '', body: [...body, ...photos] };
}

/** The same the other way: an entry as it is typed, to be put right. */
export function typedOf({ headline, body }: EntryText): TypedEntry {
  const lines = body.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return [wordsOf(block.text)];
    if (block.kind === 'list') return block.items.map((item) => `- ${wordsOf(item)}`);
    if (block.kind === 'embed') return [block.url];
    if (block.kind !== 'quotation') return [];
    return [`> ${wordsOf(block.text)}${block.speaker === '' ? '' : ` — ${block.speaker}`}`];
  });
  return {
    text: [headline, ...lines].filter((line) => line !== '').join('\n'),
    photoIds: body.flatMap((block) => (block.kind === 'photo' ? [block.mediaId] : [])),
  };
}

function isPlain(line: string): boolean {
  const isText = !bullet.test(line) && !quote.test(line) && readAddress(line) === null;
  return isText && graphemes(line) <= fieldLimits.headline.hard;
}

function blocksOf(lines: string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    const url = readAddress(line);
    if (url !== null) blocks.push({ kind: 'embed', id: newBlockId(), url });
    else if (quote.test(line)) blocks.push(quotationOf(line.replace(quote, '')));
    else if (!bullet.test(line)) {
      blocks.push({ kind: 'paragraph', id: newBlockId(), text: spansOf(line) });
    } else {
      const item = spansOf(line.replace(bullet, ''));
      if (last?.kind === 'list') last.items.push(item);
      else blocks.push({ kind: 'list', id: newBlockId(), ordered: false, items: [item] });
    }
  }
  return blocks;
}

function quotationOf(line: string): Block {
  const [, words = line, speaker = ''] = /^(.+?)\s+[—–]\s+(.+)$/u.exec(line) ?? [];
  return { kind: 'quotation', id: newBlockId(), text: spansOf(words), speaker };
}

/** The address of a post that can be shown, where nothing else stands in the line; one word alone is none. */
function readAddress(line: string): string | null {
  return /^https?:\/\/\S+$/iu.test(line) ? readEmbedAddress(line) : null;
}

function spansOf(line: string): Span[] {
  return line
    .split(webAddress)
    .filter((part) => part !== '')
    .map((text) => (webAddress.test(text) && isSafeLink(text) ? { text, href: text } : { text }));
}

function wordsOf(spans: Span[]): string {
  return spans.map(({ text }) => text).join('');
}
