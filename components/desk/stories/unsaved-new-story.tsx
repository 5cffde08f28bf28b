'use client';
// In the browser: what was typed there and reached nobody is known to it alone.
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { openJournal } from '#components/desk/editor/saving/journal/journal.ts';
import { leftBehind } from '#components/desk/editor/saving/journal/left-behind.ts';
import { Notice } from '#components/ui/notice.tsx';
import { newStoryAddress } from '#newsroom/addresses.ts';

/** Leads to the text of a new story that a closed page had not brought to the newsroom. */
export function UnsavedNewStory({ person }: { person: string }) {
  const t = useTranslations('desk.unsavedNew');
  const locale = useLocale();
  const [isThere, setThere] = useState(false);
  useEffect(() => {
    const look = async () => {
      const left = await leftBehind(await openJournal(), { person, storyId: 0, tab: '' });
      setThere(left.length > 0);
    };
    look().catch((error: unknown) => console.error('The journal of this browser failed:', error));
  }, [person]);
  if (!isThere) return null;
  return (
    <Notice tone="warn">
      {t('text')} <a href={newStoryAddress(locale)}>{t('open')}</a>
    </Notice>
  );
}
