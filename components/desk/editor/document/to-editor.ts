import type { JSONContent } from '@tiptap/core';
import { assertNever } from '#newsroom/assert-never.ts';
import type { Block, Span } from '#newsroom/story/blocks.ts';
import type { PhotoUse } from '#newsroom/story/versions/photo-uses.ts';
import { newBlockId } from './block-id.ts';
import type { PhotoAttributes } from './photo/photo-attributes.ts';

/** What is known of the stories that «في سياق آخر» blocks point to, by their id. */
export type Contexts = Record<number, { headline: string; withdrawn: boolean; corrected: boolean }>;

const unknown = { headline: '', withdrawn: false, corrected: false };

/** A story's body as the editor's document. A body without blocks becomes one empty paragraph to write in. */
export function toEditor(body: Block[], contexts: Contexts = {}): JSONContent {
  const content = body.map((block) => nodeOf(block, contexts));
  const blank = { type: 'paragraph', attrs: { id: newBlockId() } };
  return { type: 'doc', content: content.length > 0 ? content : [blank] };
}

function nodeOf(block: Block, contexts: Contexts): JSONContent {
  const attrs = { id: block.id, dir: block.dir ?? null };
  switch (block.kind) {
    case 'paragraph':
      return { type: 'paragraph', attrs, content: textNodes(block.text) };
    case 'subheadline':
      return {
        type: 'subheadline',
        attrs: { ...attrs, level: block.level },
        content: plain(block.text),
      };
    case 'quotation':
      return {
        type: 'quotation',
        attrs,
        content: [
          { type: 'quotationText', content: textNodes(block.text) },
          { type: 'quotationSpeaker', content: plain(block.speaker) },
        ],
      };
    case 'list':
      return {
        type: block.ordered ? 'orderedList' : 'bulletList',
        attrs,
        content: block.items.map((item) => ({
          type: 'listItem',
          content: [{ type: 'paragraph', content: textNodes(item) }],
        })),
      };
    case 'divider':
      return { type: 'horizontalRule', attrs };
    case 'context': {
      const { storyId, line } = block;
      const known = contexts[storyId] ?? unknown;
      return { type: 'context', attrs: { ...attrs, storyId, line, ...known } };
    }
    case 'pull-quote':
      return {
        type: 'pullQuote',
        attrs,
        content: [
          { type: 'pullQuoteText', content: plain(block.text) },
          { type: 'pullQuoteSpeaker', content: plain(block.speaker) },
        ],
      };
    case 'table':
      return {
        type: 'table',
        attrs,
        content: [
          { type: 'tableCaption', content: plain(block.caption) },
          { type: 'tableGrid', content: block.rows.map(rowNode) },
        ],
      };
    case 'fact-box':
      return {
        type: 'factBox',
        attrs,
        content: [
          { type: 'factBoxTitle', content: plain(block.title) },
          ...block.paragraphs.map((one) => ({ type: 'factBoxText', content: textNodes(one) })),
        ],
      };
    case 'embed':
      return { type: 'embed', attrs: { ...attrs, url: block.url } };
    case 'photo': {
      const caption = { type: 'photoCaption', content: plain(block.caption) };
      return { type: 'photo', attrs: { ...attrs, ...shownAs(block) }, content: [caption] };
    }
    case 'gallery':
      return {
        type: 'gallery',
        attrs,
        content: block.photos.map((photo) => ({
          type: 'galleryPhoto',
          attrs: shownAs(photo),
          content: plain(photo.caption),
        })),
      };
    default:
      return assertNever(block);
  }
}

function shownAs({ mediaId, cut }: PhotoUse): PhotoAttributes {
  return { mediaId, cut: cut ?? null };
}

function rowNode(row: string[]): JSONContent {
  const cells = row.map((words) => ({
    type: 'tableCell',
    content: [{ type: 'tableText', content: plain(words) }],
  }));
  return { type: 'tableRow', content: cells };
}

function textNodes(spans: Span[]): JSONContent[] {
  return spans.map(({ text, bold, href }) => ({
    type: 'text',
    text,
    marks: [
      ...(bold ? [{ type: 'bold' }] : []),
      ...(href === undefined ? [] : [{ type: 'link', attrs: { href } }]),
    ],
  }));
}

function plain(text: string): JSONContent[] {
  return text === '' ? [] : [{ type: 'text', text }];
}
