import type { Extensions } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { blockLimits } from '#newsroom/story/limits.ts';
import { isSafeLink } from '#newsroom/story/links.ts';
import { BlockIdentity } from './block-identity.ts';
import { ContextLink } from './context-link.ts';
import { Embed } from './embed/embed.ts';
import { FactBox, FactBoxText, FactBoxTitle } from './fact-box.ts';
import { ListItem } from './list-item.ts';
import { GalleryNode, GalleryPhoto } from './photo/gallery.ts';
import { PhotoCaption, PhotoNode } from './photo/photo.ts';
import { PullQuote, PullQuoteSpeaker, PullQuoteText } from './pull-quote.ts';
import { Quotation, QuotationSpeaker, QuotationText } from './quotation.ts';
import { Subheadline } from './subheadline.ts';
import { Table, TableCaption, TableCell, TableGrid, TableRow, TableText } from './table/table.ts';

const isAllowedUri = (href: string) => href.length <= blockLimits.linkLength && isSafeLink(href);

/** Blocks that the editor on the screen shows in its own way. */
type BlockViews = {
  context?: typeof ContextLink;
  embed?: typeof Embed;
  factBox?: typeof FactBox;
  gallery?: typeof GalleryNode;
  galleryPhoto?: typeof GalleryPhoto;
  photo?: typeof PhotoNode;
  pullQuote?: typeof PullQuote;
  table?: typeof Table;
};

/** Everything a body can hold, and nothing else: what is pasted comes in through this or not at all. */
export function documentExtensions({
  context = ContextLink,
  embed = Embed,
  factBox = FactBox,
  gallery = GalleryNode,
  galleryPhoto = GalleryPhoto,
  photo = PhotoNode,
  pullQuote = PullQuote,
  table = Table,
}: BlockViews = {}): Extensions {
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
    pullQuote,
    PullQuoteText,
    PullQuoteSpeaker,
    table,
    TableCaption,
    TableGrid,
    TableRow,
    TableCell,
    TableText,
    factBox,
    FactBoxTitle,
    FactBoxText,
    embed,
    context,
    photo,
    PhotoCaption,
    gallery,
    galleryPhoto,
  ];
}
