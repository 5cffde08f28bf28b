import { expect, test } from 'vitest';
import { picture, segment, withSegments } from '#media/test/pictures.ts';
import { readWords } from './read-words.ts';

const jpeg = await picture(240, 240).jpeg().toBuffer();
const nothing = { alt: '', caption: '', credit: '', rights: '' };

/** An IPTC-IIM block in Photoshop's segment, its texts in these bytes; `marked` says that they are UTF-8. */
function iptc(fields: Record<number, Buffer>, { marked = false } = {}): Buffer {
  const field = (record: number, number: number, bytes: Buffer) => {
    const head = Buffer.from([0x1c, record, number, 0, 0]);
    head.writeUInt16BE(bytes.length, 3);
    return Buffer.concat([head, bytes]);
  };
  const charset = marked ? [field(1, 90, Buffer.from('\x1b%G'))] : [];
  const block = Buffer.concat([
    ...charset,
    ...Object.entries(fields).map(([number, bytes]) => field(2, Number(number), bytes)),
  ]);
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(block.length, head.length - 4);
  return withSegments(jpeg, segment(0xed, Buffer.concat([head, block])));
}

function xmp(properties: string): Buffer {
  const rdf = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"';
  const names = [
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    'xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
    'xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"',
  ].join(' ');
  const packet = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF ${rdf}><rdf:Description ${names}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
  return withSegments(jpeg, segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${packet}`));
}

const alt = (...items: [string, string][]) =>
  `<rdf:Alt>${items.map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`).join('')}</rdf:Alt>`;

test('a picture that says nothing suggests nothing', () => {
  expect(readWords(jpeg)).toEqual(nothing);
});

test('XMP: the Arabic text first, several photographers, agency, rights and alternative text', () => {
  const file = xmp(`
    <dc:description>${alt(['x-default', 'Port at dusk'], ['ar', 'الميناء عند الغروب'])}</dc:description>
    <dc:creator><rdf:Seq><rdf:li>سلمى حداد</rdf:li><rdf:li>نور علي</rdf:li></rdf:Seq></dc:creator>
    <photoshop:Credit>وكالة الضحى</photoshop:Credit>
    <dc:rights>${alt(['x-default', '© الضحى 2026'])}</dc:rights>
    <xmpRights:UsageTerms>${alt(['x-default', 'للنشر مرة واحدة'])}</xmpRights:UsageTerms>
    <Iptc4xmpCore:AltTextAccessibility>${alt(['x-default', 'قوارب راسية'])}</Iptc4xmpCore:AltTextAccessibility>`);
  expect(readWords(file)).toEqual({
    alt: 'قوارب راسية',
    caption: 'الميناء عند الغروب',
    credit: 'سلمى حداد، نور علي / وكالة الضحى',
    rights: '© الضحى 2026 · للنشر مرة واحدة',
  });
});

const arabic = 'افتتاح جسر الرمان';
/** The same in what Windows wrote before Unicode. */
const windows1256 = Buffer.from('c7ddcacac7cd20ccd3d120c7e1d1e3c7e4', 'hex');

test.each([
  ['marked as UTF-8', Buffer.from(arabic), { marked: true }, arabic],
  ['in UTF-8 without a mark', Buffer.from(arabic), {}, arabic],
  ['in Windows’ Arabic', windows1256, {}, arabic],
  ['in Windows’ Latin', Buffer.from('caf\xe9 \x96 d\xe9j\xe0 vu', 'latin1'), {}, 'café – déjà vu'],
])('IPTC-IIM: a caption %s', (_, bytes, options, caption) => {
  expect(readWords(iptc({ 120: bytes }, options)).caption).toBe(caption);
});

test('IPTC-IIM: photographer, agency, rights', () => {
  const texts = { 80: 'سلمى حداد', 110: 'الضحى', 116: '© الضحى' };
  const file = iptc(
    Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, Buffer.from(text)])),
  );
  expect(readWords(file)).toEqual({ ...nothing, credit: 'سلمى حداد / الضحى', rights: '© الضحى' });
});

/** Exif's first directory (TIFF 6.0, big-endian) with these texts in UTF-8, as most programs write them. */
function exif(fields: [tag: number, text: string][]): Buffer {
  const texts = fields.map(([tag, text]) => ({ tag, bytes: Buffer.from(`${text}\0`) }));
  const entries = Buffer.alloc(2 + texts.length * 12 + 4);
  entries.writeUInt16BE(texts.length, 0);
  let end = 8 + entries.length;
  for (const [index, { tag, bytes }] of texts.entries()) {
    const at = 2 + index * 12;
    entries.writeUInt16BE(tag, at);
    entries.writeUInt16BE(2, at + 2);
    entries.writeUInt32BE(bytes.length, at + 4);
    entries.writeUInt32BE(end, at + 8);
    end += bytes.length;
  }
  const head = Buffer.from('Exif\0\0MM\0*\0\0\0\x08', 'latin1');
  return withSegments(
    jpeg,
    segment(0xe1, Buffer.concat([head, entries, ...texts.map(({ bytes }) => bytes)])),
  );
}

test('Exif, where nothing else speaks', () => {
  const file = exif([
    [0x010e, arabic],
    [0x013b, 'سلمى حداد'],
    [0x8298, '© الضحى'],
  ]);
  expect(readWords(file)).toEqual({
    ...nothing,
    caption: arabic,
    credit: 'سلمى حداد',
    rights: '© الضحى',
  });
});

test.each([
  ['XMP that is no XML', '<dc:description'],
  ['XMP that would swell', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'],
  [
    'a caption of another shape',
    '<dc:description><rdf:Bag><rdf:li rdf:parseType="Resource"/></rdf:Bag></dc:description>',
  ],
])('%s says nothing', (_, properties) => {
  expect(readWords(xmp(properties))).toEqual(nothing);
});
