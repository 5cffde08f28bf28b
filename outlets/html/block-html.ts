import type { PublishedStory } from '#db/published/get-published-story.ts';
import { type Locale, storyAddress } from '#newsroom/addresses.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import type { CutName } from '#newsroom/photos/cuts.ts';
import { jpegOf } from '#newsroom/photos/jpeg-of.ts';
import type { Photo } from '#newsroom/photos/photo.ts';
import { shownWords } from '#newsroom/photos/shown-words.ts';
import type { Block, BlockOf, Span } from '#newsroom/story/blocks.ts';
import { setSpans } from '#newsroom/story/set-spans.ts';
import { embedOf } from '#newsroom/story/embeds.ts';
import type { wordsIn } from '#outlets/words.ts';
import { escapeHtml, isolatedHtml, tag, textHtml, textTag } from './write-html.ts';

/** What blocks point to, and the words of the interface that stand among them. */
export type Around = Pick<PublishedStory, 'photos' | 'contexts'> & {
  siteUrl: string;
  locale: Locale;
  words: ReturnType<typeof wordsIn>;
};

/** A block as HTML that says what it is by its elements alone: whoever shows it has a style of their own. */
export function blockHtml(block: Block, around: Around): string {
  const dir = { dir: block.dir };
  switch (block.kind) {
    case 'paragraph':
      return tag('p', dir, spansHtml(block.text));
    case 'subheadline':
      return tag(`h${block.level}`, dir, textHtml(block.text));
    case 'quotation':
      return quotationHtml(spansHtml(block.text), block);
    case 'pull-quote':
      return quotationHtml(textHtml(block.text), block);
    case 'photo':
      return photoHtml(around, block);
    case 'gallery':
      return block.photos.map((one) => photoHtml(around, one)).join('');
    case 'list':
      return tag(
        block.ordered ? 'ol' : 'ul',
        dir,
        ...block.items.map((item) => tag('li', {}, spansHtml(item))),
      );
    case 'table':
      return tableHtml(block);
    case 'fact-box':
      return tag(
        'aside',
        dir,
        textTag('h3', block.title),
        ...block.paragraphs.map((paragraph) => tag('p', {}, spansHtml(paragraph))),
      );
    case 'embed':
      return embedHtml(block, around);
    case 'divider':
      return tag('hr', {});
    case 'context':
      return contextHtml(block, around);
    default:
      return assertNever(block);
  }
}

function spansHtml(text: Span[]): string {
  return setSpans(text)
    .map(({ word, spans }) => {
      const html = spans.map(setSpanHtml).join('');
      return word ? isolatedHtml(word, html) : html;
    })
    .join('');
}

type SetSpan = ReturnType<typeof setSpans<Span>>[number]['spans'][number];

function setSpanHtml({ span, text, runs }: SetSpan): string {
  const set = textHtml(text, runs);
  const words = span.bold ? tag('strong', {}, set) : set;
  return span.href ? tag('a', { href: span.href }, words) : words;
}

function quotationHtml(words: string, { dir, speaker }: BlockOf<'quotation' | 'pull-quote'>) {
  const quoted = tag('blockquote', {}, tag('p', {}, words));
  return tag('figure', { dir }, quoted, textTag('figcaption', speaker));
}

type PhotoUse = { mediaId: number; caption: string; cut?: CutName | undefined };

function photoHtml(around: Around, { mediaId, caption, cut }: PhotoUse): string {
  const photo = around.photos[mediaId];
  return photo ? figureHtml(around.siteUrl, { photo, caption, cut }) : '';
}

type Figure = { photo: Photo; caption?: string; cut?: CutName | undefined };

/** A photo with what is said under it, its file named in full. */
export function figureHtml(siteUrl: string, { photo, caption: here, cut }: Figure): string {
  const { path, width, height } = jpegOf(photo, cut);
  const { alt, caption, credit } = shownWords(photo, here);
  const said = [textHtml(caption), textTag('small', credit)].filter((part) => part !== '');
  return tag(
    'figure',
    {},
    tag('img', { src: siteUrl + path, alt, width, height }),
    said.length > 0 ? tag('figcaption', {}, said.join(' ')) : '',
  );
}

function tableHtml({ dir, caption, rows }: BlockOf<'table'>): string {
  const [head = [], ...others] = rows;
  return tag(
    'table',
    { dir },
    textTag('caption', caption),
    tag('thead', {}, rowHtml(head, 'th')),
    tag('tbody', {}, ...others.map((cells) => rowHtml(cells, 'td'))),
  );
}

function rowHtml(cells: string[], cell: 'th' | 'td'): string {
  return tag('tr', {}, ...cells.map((one) => tag(cell, {}, textHtml(one))));
}

/** A post elsewhere is a link, which loads nothing before somebody follows it. */
function embedHtml({ url }: BlockOf<'embed'>, { words }: Around): string {
  const embed = embedOf(url);
  if (!embed) return '';
  const name = `${words.services[embed.service]}: ${new URL(url).hostname}`;
  return tag('p', {}, tag('a', { href: url }, escapeHtml(name)));
}

/** «في سياق آخر»; nothing where readers may not see that story. */
function contextHtml(block: BlockOf<'context'>, around: Around): string {
  const story = around.contexts[block.storyId];
  if (!story) return '';
  const href = around.siteUrl + storyAddress(around.locale, story);
  const label = escapeHtml(`${around.words.story.context}: `);
  const link = tag('a', { href }, textHtml(story.headline));
  return tag('aside', { dir: block.dir }, tag('p', {}, label, link), textTag('p', block.line));
}
