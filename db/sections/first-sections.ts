import type { DemoSection } from '#db/demo/demo-story.ts';

/** The sections that a newsroom begins with, in the order of the navigation; the demo's stories stand in them. */
export const firstSections: { id: number; slug: DemoSection; name: string; nameEn: string }[] = [
  { id: 1, slug: 'politics', name: 'سياسة', nameEn: 'Politics' },
  { id: 2, slug: 'economy', name: 'اقتصاد', nameEn: 'Economy' },
  { id: 3, slug: 'world', name: 'عالم', nameEn: 'World' },
  { id: 4, slug: 'sport', name: 'رياضة', nameEn: 'Sport' },
  { id: 5, slug: 'culture', name: 'ثقافة', nameEn: 'Culture' },
  { id: 6, slug: 'science', name: 'علوم', nameEn: 'Science' },
  { id: 7, slug: 'society', name: 'مجتمع', nameEn: 'Society' },
];
