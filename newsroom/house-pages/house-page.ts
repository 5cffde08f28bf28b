import { z } from 'zod';
import { cleanLine, cleanText } from '#arabic/clean-text.ts';

/** The pages about the house, as their addresses name them: who we are, how to reach us, what we hold ourselves to. */
export const housePageSlugs = ['about', 'contact', 'policies'] as const;
export type HousePageSlug = (typeof housePageSlugs)[number];

export function isHousePage(slug: string): slug is HousePageSlug {
  return (housePageSlugs as readonly string[]).includes(slug);
}

/** What such a page says. One without a text is not shown to readers. */
export const houseWords = z.object({
  title: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, { error: 'missing' }).max(80, { error: 'too_long' })),
  text: z
    .string()
    .max(20_000, { error: 'too_long' })
    .transform((text) => cleanText(text).trim()),
});

export type HouseWords = z.infer<typeof houseWords>;
