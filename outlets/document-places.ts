import { inOneSpelling } from '#newsroom/addresses.ts';

const below = (name: string) => `/${name}`;

/**
 * Which addresses below a locale are documents for machines, and the key of each below its locale
 * (make-document.ts). What speaks of the whole site stands at its root alone.
 */
export const documentPlaces = [
  {
    path: /^((?:\/(?:section|topic|writer)\/[^/]+)?\/feed\.(?:xml|atom|json))$/u,
    name: (path: string) => path.split('/').map(inOneSpelling).join('/'),
  },
  { path: /^\/(manifest\.webmanifest)$/u, name: below },
  {
    path: /^\/((?:sitemap|sitemap-pages|news-sitemap)\.xml|robots\.txt)$/u,
    name: below,
    once: true,
  },
  {
    path: /^\/sitemap-stories-(0|[1-9]\d{0,8})\.xml$/u,
    name: (range: string) => `/sitemap/${range}`,
    once: true,
  },
  {
    path: /^\/news-sitemap-([1-9]\d{0,3})\.xml$/u,
    name: (part: string) => `/news-sitemap/${part}`,
    once: true,
  },
  {
    path: /^\/news\/([1-9]\d{0,14})\/story\.json$/u,
    name: (id: string) => `/news/${id}/story.json`,
    once: true,
  },
];
