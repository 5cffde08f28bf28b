import { brotliDecompressSync } from 'node:zlib';
import { askRaw } from '#delivery/test/ask-raw.ts';

export type AskedPage = {
  headers: Awaited<ReturnType<typeof askRaw>>['headers'];
  /** As it came, in Brotli. */
  bytes: Buffer;
  html: () => string;
  /** Milliseconds from the question to the last byte. */
  took: number;
};

/** Asks for a page as a browser does; throws where it is not there. */
export async function askPage(url: string): Promise<AskedPage> {
  const asked = performance.now();
  const { status, headers, bytes } = await askRaw(url, { headers: { 'Accept-Encoding': 'br' } });
  const took = performance.now() - asked;
  if (status !== 200) throw new Error(`${url} answered ${status}.`);
  return { headers, bytes, html: () => brotliDecompressSync(bytes).toString('utf8'), took };
}
