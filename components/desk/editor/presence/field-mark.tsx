'use client';
// In the browser: it says who types in this field at this moment.
import { useLocale } from 'next-intl';
import { type ReactNode, use } from 'react';
import { joinNames } from '#arabic/names.ts';
import type { WritingPlace } from '#newsroom/presence.ts';
import { PresenceHere } from './presence-here.ts';
import { writersIn } from './writers-by-place.ts';
import styles from './writers-mark.module.css';

/** A field of the sheet, with the names of the others who type in it beside it. */
export function FieldMark({ place, children }: { place: WritingPlace; children: ReactNode }) {
  const locale = useLocale();
  const { others } = use(PresenceHere);
  const writers = writersIn(place, others ?? []);
  if (writers.length === 0) return <div>{children}</div>;
  return (
    <div className={styles.marked} data-writers={joinNames(writers, locale)}>
      {children}
    </div>
  );
}
