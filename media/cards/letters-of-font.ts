/** Tables and fields as OpenType 1.9 names them, https://learn.microsoft.com/typography/opentype/spec/cmap. */
const format4 = 4;

/** The code points for which a TrueType font has a letter, read from its `cmap`; throws where it has none in format 4. */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const table = format4Table(font);
  const segments = font.readUInt16BE(table + 6) / 2;
  const column = (at: number, segment: number) => table + at + 2 * segment;
  const letters = new Set<number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const end = font.readUInt16BE(column(14, segment));
    const start = font.readUInt16BE(column(16 + 2 * segments, segment));
    const delta = font.readUInt16BE(column(16 + 4 * segments, segment));
    const offsetAt = column(16 + 6 * segments, segment);
    const offset = font.readUInt16BE(offsetAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = offset === 0 ? code : font.readUInt16BE(offsetAt + offset + 2 * (code - start));
      // Glyph 0 is the box that stands for a missing letter.
      if (glyph !== 0 && (glyph + delta) % 0x10000 !== 0) letters.add(code);
    }
  }
  return letters;
}

function format4Table(font: Buffer): number {
  const tables = font.readUInt16BE(4);
  for (let table = 0; table < tables; table += 1) {
    const record = 12 + 16 * table;
    if (font.toString('latin1', record, record + 4) !== 'cmap') continue;
    const cmap = font.readUInt32BE(record + 8);
    const encodings = font.readUInt16BE(cmap + 2);
    for (let encoding = 0; encoding < encodings; encoding += 1) {
      const found = cmap + font.readUInt32BE(cmap + 4 + 8 * encoding + 4);
      if (font.readUInt16BE(found) === format4) return found;
    }
  }
  throw new Error('The font says of no letter where it is.');
}
