import type { DemoSection } from './demo-story.ts';

/** The seven desks of الضحى, in the order in which they stand in the navigation. */
export const demoSections: { id: number; slug: DemoSection; name: string; nameEn: string }[] = [
  { id: 1, slug: 'politics', name: 'سياسة', nameEn: 'Politics' },
  { id: 2, slug: 'economy', name: 'اقتصاد', nameEn: 'Economy' },
  { id: 3, slug: 'world', name: 'عالم', nameEn: 'World' },
  { id: 4, slug: 'sport', name: 'رياضة', nameEn: 'Sport' },
  { id: 5, slug: 'culture', name: 'ثقافة', nameEn: 'Culture' },
  { id: 6, slug: 'science', name: 'علوم', nameEn: 'Science' },
  { id: 7, slug: 'society', name: 'مجتمع', nameEn: 'Society' },
];
