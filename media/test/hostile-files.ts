import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { UploadFault } from '#newsroom/photos/uploads.ts';
import { picture, segment, withSegments } from './pictures.ts';

type HostileFile = { name: string; fault: UploadFault; bytes: Buffer };

const html = '<html><script>alert(1)</script></html>';
const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40), Buffer.from('PK\x05\x06')]);

/** Files that are no sound picture, or more than one, each with why it is refused. */
export async function hostileFiles(): Promise<HostileFile[]> {
  const jpeg = await picture(400, 300).jpeg().toBuffer();
  const png = await picture(400, 300).png().toBuffer();
  const webp = await picture(400, 300).webp().toBuffer();
  const frames = [1, 2].map((seed) => picture(300, 300, seed).png().toBuffer());
  const animation = { join: { animated: true } } as const;
  const moving = await sharp(await Promise.all(frames), animation)
    .webp()
    .toBuffer();
  const gif = await sharp(await Promise.all(frames), animation)
    .gif()
    .toBuffer();
  return [
    file('a page', 'not_a_picture', html),
    file('a text', 'not_a_picture', 'نص'),
    file('a PDF', 'not_a_picture', '%PDF-1.7\n'),
    file('a drawing with a script', 'svg', `<svg xmlns="http://www.w3.org/2000/svg">${html}</svg>`),
    file('a drawing behind its declaration', 'svg', `\ufeff<?xml version="1.0"?><!--x-->\n<svg/>`),
    file('a drawing in UTF-16', 'svg', Buffer.from('\ufeff<svg xmlns="">', 'utf16le')),
    file('HEIC', 'heic', brands('heic', 'mif1', 'heic')),
    file('HEIF', 'heic', brands('mif1', 'mif1', 'heix')),
    file('AVIF', 'avif', brands('avif', 'mif1', 'avif')),
    file('AVIF whose first brand is HEIF’s', 'avif', brands('mif1', 'mif1', 'avif')),
    file('an MP4', 'not_a_picture', brands('isom', 'iso2', 'mp41')),
    file('GIF', 'gif', gif),
    file('TIFF', 'tiff', await picture(400, 300).tiff().toBuffer()),
    file('an animated WebP', 'animated', moving),
    file('an animated PNG', 'animated', withChunk(png, 'acTL', Buffer.alloc(8))),
    file('half a JPEG', 'damaged', jpeg.subarray(0, jpeg.length / 2)),
    file('a JPEG without its end', 'damaged', jpeg.subarray(0, -2)),
    file('a JPEG that lacks a piece', 'damaged', withoutPiece(jpeg)),
    file('half a PNG', 'damaged', png.subarray(0, png.length / 2)),
    file('a PNG that lacks a piece', 'damaged', withoutPiece(png)),
    file('half a WebP', 'damaged', webp.subarray(0, webp.length / 2)),
    file('a JPEG of its beginning alone', 'damaged', jpeg.subarray(0, 4)),
    file('an icon', 'too_small', await picture(400, 199).png().toBuffer()),
    file('a PNG that claims 60,000 × 60,000', 'too_many_pixels', claiming(png, 60_000, 60_000)),
    file('a PNG bomb', 'too_many_pixels', bomb(20_000, 20_000)),
    file('a JPEG that claims 65,000 × 65,000', 'too_many_pixels', claimingJpeg(jpeg)),
    file('a JPEG with an archive behind it', 'hidden_content', Buffer.concat([jpeg, zip])),
    file(
      'a JPEG with a page behind it',
      'hidden_content',
      Buffer.concat([jpeg, Buffer.from(html)]),
    ),
    file(
      'a JPEG with a PDF behind it',
      'hidden_content',
      Buffer.concat([jpeg, Buffer.from('%PDF-1.7')]),
    ),
    file('a JPEG with a program behind it', 'hidden_content', Buffer.concat([jpeg, program()])),
    file(
      'a JPEG with a page in a comment',
      'hidden_content',
      withSegments(jpeg, segment(0xfe, html)),
    ),
    file(
      'a JPEG with PHP in a segment',
      'hidden_content',
      withSegments(jpeg, segment(0xe5, '<?php x')),
    ),
    file(
      'a JPEG with a PDF in a comment',
      'hidden_content',
      withSegments(jpeg, segment(0xfe, '%PDF-1')),
    ),
    file('a PNG with an archive behind it', 'hidden_content', Buffer.concat([png, zip])),
    file(
      'a PNG with a page in a text',
      'hidden_content',
      withChunk(png, 'tEXt', Buffer.from(`a\0${html}`)),
    ),
    file(
      'a WebP with a page behind it',
      'hidden_content',
      Buffer.concat([webp, Buffer.from(html)]),
    ),
  ];
}

function file(name: string, fault: UploadFault, bytes: Buffer | string): HostileFile {
  return { name, fault, bytes: Buffer.from(bytes) };
}

/** The box of brands that HEIF, AVIF and MP4 begin with. */
function brands(major: string, ...compatible: string[]): Buffer {
  const box = Buffer.from(`\0\0\0\0ftyp${major}\0\0\0\0${compatible.join('')}`, 'latin1');
  box.writeUInt32BE(box.length, 0);
  return Buffer.concat([box, Buffer.alloc(64)]);
}

function withoutPiece(bytes: Buffer): Buffer {
  const middle = bytes.length / 2;
  return Buffer.concat([bytes.subarray(0, middle), bytes.subarray(middle + bytes.length / 8)]);
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** The PNG with a chunk behind its header. */
function withChunk(png: Buffer, name: string, content: Buffer): Buffer {
  return Buffer.concat([png.subarray(0, 33), chunk(name, content), png.subarray(33)]);
}

function header(width: number, height: number): Buffer {
  const content = Buffer.alloc(13);
  content.writeUInt32BE(width, 0);
  content.writeUInt32BE(height, 4);
  content.set([8, 2], 8);
  return chunk('IHDR', content);
}

function claiming(png: Buffer, width: number, height: number): Buffer {
  return Buffer.concat([png.subarray(0, 8), header(width, height), png.subarray(33)]);
}

/** A sound PNG of so many black pixels: a megabyte on the line, a gigabyte in memory. */
function bomb(width: number, height: number): Buffer {
  const line = Buffer.alloc(1 + width * 3);
  const lines = deflateSync(Buffer.concat(Array.from({ length: 1_000 }, () => line)));
  const begin = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  const data = Buffer.concat(Array.from({ length: height / 1_000 }, () => lines));
  return Buffer.concat([
    begin,
    header(width, height),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function claimingJpeg(jpeg: Buffer): Buffer {
  const claims = Buffer.from(jpeg);
  const frame = claims.indexOf(Buffer.from([0xff, 0xc0]));
  claims.writeUInt16BE(65_000, frame + 5);
  claims.writeUInt16BE(65_000, frame + 7);
  return claims;
}

/** The beginning of a Windows program. */
function program(): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write('MZ', 0, 'latin1');
  bytes.writeUInt32LE(64, 60);
  bytes.write('PE\0\0', 64, 'latin1');
  return bytes;
}
