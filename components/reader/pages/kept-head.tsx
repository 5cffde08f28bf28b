import Head from 'next/head';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import type { Frame } from '#components/reader/frame/page-frame.tsx';
import { titleOf } from './title-of.ts';

/** The head of a page that each browser fills in by itself, and that nobody should find in a search. */
export function KeptHead({ frame, title }: { frame: Frame; title: string }) {
  return (
    <Head>
      <title>{isolateNumbers(titleOf(title, frame))}</title>
      <meta name="robots" content="noindex" />
      <script async type="module" src="/kept.js" />
    </Head>
  );
}
