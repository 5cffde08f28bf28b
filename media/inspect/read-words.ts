import ExifReader from 'exifreader';
import { type SuggestedWords, suggestWords } from '#newsroom/photos/suggest-words.ts';
import { decodeText } from './decode-text.ts';

/** As the library gives it; what a file says can have any shape. */
type Tag = { value?: unknown } | undefined;
type Group = Record<string, Tag | Tag[]> | undefined;

/**
 * What a picture's file says of itself, as suggestions: XMP before the older IPTC-IIM before Exif, as the
 * Metadata Working Group has it. Names of fields: IPTC Photo Metadata Standard 2023.1. A block that cannot be read says nothing.
 */
export function readWords(file: Buffer): SuggestedWords {
  const { xmp, iptc, exif } = tagsOf(file);
  const alternatives = (name: string) => (xmp ? inLanguages(xmp[name]) : []);
  const older = (name: string) => (iptc ? inBytes(iptc[name]) : []);
  const camera = (name: string) => (exif ? inBytes(exif[name]) : []);
  const creators = xmp ? [inLanguages(xmp['creator']).join('، ')] : [];
  return suggestWords({
    alt: alternatives('AltTextAccessibility'),
    caption: [
      ...alternatives('description'),
      ...older('Caption/Abstract'),
      ...camera('ImageDescription'),
    ],
    creator: [...creators, older('By-line').join('، '), ...camera('Artist')],
    credit: [...alternatives('Credit'), ...older('Credit')],
    copyright: [...alternatives('rights'), ...older('Copyright Notice'), ...camera('Copyright')],
    terms: [...alternatives('UsageTerms'), ...older('Special Instructions')],
  });
}

function tagsOf(file: Buffer): { xmp?: Group; iptc?: Group; exif?: Group } {
  try {
    // Not asynchronous: nothing that is compressed is unpacked, so nothing can swell.
    // oxlint-disable-next-line import/no-named-as-default-member -- Node sees no named exports in its bundle.
    return ExifReader.load(file, { expanded: true }) as unknown as ReturnType<typeof tagsOf>;
  } catch {
    return {};
  }
}

/** The texts of an XMP property: the Arabic one first, then the one for everybody, then the others. */
function inLanguages(tags: Tag | Tag[]): string[] {
  const value = Array.isArray(tags) ? tags.map((tag) => tag?.value) : tags?.value;
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value
    .map(alternative)
    .toSorted((a, b) => a.rank - b.rank)
    .flatMap(({ text }) => (typeof text === 'string' ? [text] : []));
}

function alternative(item: unknown): { text: unknown; rank: number } {
  if (typeof item !== 'object' || item === null) return { text: item, rank: 1 };
  const { value, attributes } = item as { value?: unknown; attributes?: Record<string, string> };
  const language = attributes?.['lang'] ?? '';
  return { text: value, rank: /^ar\b/iu.test(language) ? 0 : language === 'x-default' ? 1 : 2 };
}

/** The texts of a tag that holds bytes, or characters that each stand for a byte. */
function inBytes(tags: Tag | Tag[]): string[] {
  return (Array.isArray(tags) ? tags : [tags]).flatMap((tag) => textsOf(tag?.value));
}

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [fromByteString(value)];
  if (!Array.isArray(value)) return [];
  if (value.every((item) => typeof item === 'number')) return [decodeText(Uint8Array.from(value))];
  return value.flatMap((item) => (typeof item === 'string' ? [fromByteString(item)] : []));
}

function fromByteString(text: string): string {
  return /^[\0-\xff]*$/u.test(text) ? decodeText(Buffer.from(text, 'latin1')) : text;
}
