import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const textual = /\.(?:js|css|svg|json)$/u;
const compressed = /\.(?:br|gz)$/u;

/**
 * Puts beside each text file of these folders the same in br and gzip, as small as they can be made; where
 * that saves nothing there is none. files/ sends them.
 */
export function compressFiles(folders: string[]): void {
  for (const folder of folders) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    // Left by an earlier build, they would be sent in the place of what has changed since.
    for (const file of files.filter((name) => compressed.test(name))) rmSync(file);
    for (const file of files.filter((name) => textual.test(name))) compressFile(file);
  }
}

function compressFile(file: string): void {
  const bytes = readFileSync(file);
  const smaller = {
    br: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
    gz: gzipSync(bytes, { level: 9 }),
  };
  for (const [suffix, made] of Object.entries(smaller)) {
    if (made.length < bytes.length) writeFileSync(`${file}.${suffix}`, made);
  }
}
