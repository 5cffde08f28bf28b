import { z } from 'zod';
import { cleanLine } from '#arabic/clean-text.ts';
import { type DateStyle, type Language, isTimeZone } from '#arabic/dates.ts';
import type { Grant, Role } from './roles.ts';

const name = (most: number) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, { error: 'missing' }).max(most, { error: 'too_long' }));

/** The house's own choices, kept in the database and edited by admins. */
export const settings = z.object({
  name: name(40).default('الضحى'),
  nameEn: name(40).default('Al-Duha'),
  motto: z
    .string()
    .max(120, { error: 'too_long' })
    .transform(cleanLine)
    .default('صحيفة يومية مستقلة'),
  timeZone: z.string().refine(isTimeZone, { error: 'unknown_time_zone' }).default('Asia/Riyadh'),
  digits: z.enum(['latn', 'arab']).default('latn'),
  /** The Umm al-Qura calendar is computed; a country that sights the moon may be a day off. */
  hijriOffset: z.union([z.literal(-1), z.literal(0), z.literal(1)]).default(0),
  reviewFirst: z.boolean().default(false),
  editorsMarkUrgent: z.boolean().default(false),
});

export type Settings = z.infer<typeof settings>;

/** The grants that these settings give to a role. */
export function grantsOf(role: Role, house: Settings): Grant[] {
  const grants: Grant[] = [];
  if (role !== 'journalist' || !house.reviewFirst) grants.push('publish-unreviewed');
  if (role === 'admin' || (role === 'editor' && house.editorsMarkUrgent))
    grants.push('mark-urgent');
  return grants;
}

/** How this house writes dates for a reader of that language. */
export function dateStyleOf(house: Settings, language: Language): DateStyle {
  return { language, timeZone: house.timeZone, digits: house.digits };
}
