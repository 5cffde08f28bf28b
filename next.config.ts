import type { NextConfig } from 'next';
import createNextIntlPlugin from 'next-intl/plugin';

const config: NextConfig = {
  // A title stands in the head of its page, and is not streamed after it.
  htmlLimitedBots: /.*/u,
  poweredByHeader: false,
  // `npm test` runs TypeScript 7 itself; Next.js would look for the older compiler's API.
  typescript: { ignoreBuildErrors: true },
  // Photos have their renditions already; Next's optimizer would fetch any page of the site as a picture.
  images: { unoptimized: true },
  serverExternalPackages: ['better-sqlite3', 'sharp'],
  // Readers' pages take the words that the build has parsed; that is decided where next-intl is bundled.
  transpilePackages: ['next-intl', 'use-intl'],
  experimental: {
    // A story may have 1 MB of text (newsroom/story/limits.ts); its envelope needs a little more.
    serverActions: { bodySizeLimit: '2mb' },
  },
};

const withWords = createNextIntlPlugin({
  requestConfig: './i18n/request.ts',
  experimental: {
    // Parsed by the build: a page's every render parsed its messages anew.
    messages: { path: './messages', locales: ['ar', 'en'], format: 'json', precompile: true },
  },
});

export default withWords(config);
