'use client';
// In the browser: what is said aloud is what has changed since it was said last.
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { joinNames } from '#arabic/names.ts';
import type { Colleague } from '#newsroom/presence.ts';

/** Says to screen readers who came and who left, and nothing of the typing in between. */
export function Arrivals({ others }: { others: Colleague[] | null }) {
  const t = useTranslations('presence');
  const locale = useLocale();
  const [known, setKnown] = useState(others);
  const [said, setSaid] = useState('');
  // Not while it is unknown: a stream that breaks is nobody's leaving.
  if (others !== null && idsOf(others) !== idsOf(known)) {
    setKnown(others);
    const come = known === null ? [] : without(others, known);
    const gone = without(known ?? [], others);
    const sentences = [
      come.length > 0 && t('arrived', { names: joinNames(come, locale) }),
      gone.length > 0 && t('left', { names: joinNames(gone, locale) }),
    ];
    setSaid(sentences.filter(Boolean).join(' '));
  }
  return <output className="visually-hidden">{said}</output>;
}

function idsOf(people: Colleague[] | null): string | null {
  return people && people.map(({ id }) => id).join(' ');
}

function without(people: Colleague[], others: Colleague[]): string[] {
  return people.filter(({ id }) => others.every((one) => one.id !== id)).map(({ name }) => name);
}
