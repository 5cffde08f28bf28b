import type { Node } from '@tiptap/pm/model';
import type { Block, Span } from '#newsroom/story/blocks.ts';
import { isEmbeddable } from '#newsroom/story/links.ts';
import type { PhotoUse } from '#newsroom/story/versions/photo-uses.ts';
import type { PhotoAttributes } from './photo/photo-attributes.ts';

/** A node never changes: an edit makes new ones and leaves the others, so each is read once. */
const read = new WeakMap<Node, Block | null>();

/** The editor's document as a story's body. A «في سياق آخر» that points to no story yet is not part of it, nor is an embed of no known address. */
export function fromEditor(doc: Node): Block[] {
  return doc.children.flatMap((node) => {
    let block = read.get(node);
    if (block === undefined) read.set(node, (block = blockOf(node)));
    return block ?? [];
  });
}

function blockOf(node: Node): Block | null {
  const { id, dir } = node.attrs as { id: string; dir: 'ltr' | null };
  const common = dir === 'ltr' ? ({ id, dir } as const) : { id };
  switch (node.type.name) {
    case 'paragraph':
      return { kind: 'paragraph', ...common, text: spansOf(node) };
    case 'subheadline':
      return {
        kind: 'subheadline',
        ...common,
        level: node.attrs['level'] === 3 ? 3 : 2,
        text: node.textContent,
      };
    case 'quotation': {
      const [text, speaker] = [node.child(0), node.child(1)];
      return { kind: 'quotation', ...common, text: spansOf(text), speaker: speaker.textContent };
    }
    case 'bulletList':
    case 'orderedList': {
      const ordered = node.type.name === 'orderedList';
      const items = node.children.map((item) => spansOf(item.child(0)));
      return { kind: 'list', ...common, ordered, items };
    }
    case 'horizontalRule':
      return { kind: 'divider', ...common };
    case 'context': {
      const { storyId, line } = node.attrs as { storyId: number | null; line: string };
      return storyId === null ? null : { kind: 'context', ...common, storyId, line };
    }
    case 'pullQuote': {
      const [text, speaker] = [node.child(0).textContent, node.child(1).textContent];
      return { kind: 'pull-quote', ...common, text, speaker };
    }
    case 'table': {
      const rows = node
        .child(1)
        .children.map((row) => row.children.map((cell) => cell.textContent));
      return { kind: 'table', ...common, caption: node.child(0).textContent, rows };
    }
    case 'factBox': {
      const [title, ...paragraphs] = node.children;
      const said = { title: title?.textContent ?? '', paragraphs: paragraphs.map(spansOf) };
      return { kind: 'fact-box', ...common, ...said };
    }
    case 'embed': {
      const { url } = node.attrs as { url: string };
      return isEmbeddable(url) ? { kind: 'embed', ...common, url } : null;
    }
    case 'photo':
      return { kind: 'photo', ...common, ...photoUse(node) };
    case 'gallery':
      return { kind: 'gallery', ...common, photos: node.children.map(photoUse) };
    default:
      throw new Error(`The editor holds a node that no block stands for: ${node.type.name}.`);
  }
}

function photoUse(node: Node): PhotoUse {
  const { mediaId, cut } = node.attrs as PhotoAttributes;
  return { mediaId, caption: node.textContent, ...(cut && { cut }) };
}

function spansOf(textblock: Node): Span[] {
  const spans: Span[] = [];
  for (const child of textblock.children) {
    const text = child.text ?? '';
    const href: unknown = child.marks.find((mark) => mark.type.name === 'link')?.attrs['href'];
    const bold = child.marks.some((mark) => mark.type.name === 'bold');
    const last = spans.at(-1);
    if (last && last.href === href && (last.bold ?? false) === bold) last.text += text;
    else
      spans.push({
        text,
        ...(bold && { bold: true }),
        ...(typeof href === 'string' && { href }),
      });
  }
  return spans;
}
