/**
 * What else may be in a picture's file: one that is a picture to us and a page, an archive or a program to
 * another reader (a polyglot). The bytes are never served; who uploads such a file is told so all the same.
 */

/** Beginnings that say what follows wherever they stand. Long enough that pixels do not have them by chance. */
const anywhere = [
  '%PDF-',
  'Rar!\x1a\x07',
  '7z\xbc\xaf\x27\x1c',
  '\x7fELF\x01\x01',
  '\x7fELF\x02\x01',
  '<?php',
].map((text) => Buffer.from(text, 'latin1'));

/** A ZIP is read from its end: a file in it, and its table. */
const zipped = [Buffer.from('PK\x03\x04'), Buffer.from('PK\x05\x06')];

const markup = /<(?:!doctype\s|html[\s>]|script[\s>]|svg[\s>]|iframe[\s>]|body[\s>])/iu;

/** Whether these bytes, which are no pixels, hold a page, an archive or a program. */
export function holdsAnother(bytes: Buffer): boolean {
  if (bytes.length === 0) return false;
  if (anywhere.some((beginning) => bytes.includes(beginning))) return true;
  if (zipped.every((part) => bytes.includes(part))) return true;
  return isProgram(bytes) || markup.test(bytes.toString('latin1'));
}

/** Whether the file passes for a PDF: readers look for its mark in the first kilobyte. */
export function passesForPdf(file: Buffer): boolean {
  return file.subarray(0, 1024).includes('%PDF-');
}

/** Windows programs begin with two letters alone, so the place of their real header must be there too. */
function isProgram(bytes: Buffer): boolean {
  if (bytes.length < 64 || bytes.toString('latin1', 0, 2) !== 'MZ') return false;
  const header = bytes.readUInt32LE(60);
  return bytes.toString('latin1', header, header + 4) === 'PE\0\0';
}
