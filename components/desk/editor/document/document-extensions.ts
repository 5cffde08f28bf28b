import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { blockLimits } from '#newsroom/story/limits.ts';
import { isSafeLink } from '#newsroom/story/links.ts';
import { BlockIdentity } from './block-identity.ts';
import { ContextLink } from './context-link.ts';
import { KeptBlockNode } from './kept-block.ts';
import { ListItem } from './list-item.ts';
import { Quotation, QuotationSpeaker, QuotationText } from './quotation.ts';
import { Subheadline } from './subheadline.ts';

const isAllowedUri = (href: string) => href.length <= blockLimits.linkLength && isSafeLink(href);

/** Everything a body can hold, and nothing else: what is pasted comes in through this or not at all. */
export function documentExtensions({
  context = ContextLink,
  kept = KeptBlockNode,
}: { context?: typeof ContextLink; kept?: typeof KeptBlockNode } = {}): Extensions {
  return [
    StarterKit.configure({
      blockquote: false,
      code: false,
      codeBlock: false,
      hardBreak: false,
      heading: false,
      italic: false,
      listItem: false,
      listKeymap: false,
      strike: false,
      trailingNode: false,
      underline: false,
      link: {
        openOnClick: false,
        autolink: false,
        defaultProtocol: 'https',
        HTMLAttributes: { target: null, rel: null },
        isAllowedUri,
      },
    }),
    BlockIdentity,
    Subheadline,
    Quotation,
    QuotationText,
    QuotationSpeaker,
    ListItem,
    context,
    kept,
  ];
}
