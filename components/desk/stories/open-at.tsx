'use client';
// In the browser: who has a story open changes while the list is read.
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, createContext, use, useEffect, useState } from 'react';
import { joinNames } from '#arabic/names.ts';
import { followPresence } from '#components/desk/presence/presence-feed.ts';
import type { StoryPresence } from '#newsroom/presence.ts';
import styles from './story-table.module.css';

const AllPresence = createContext<StoryPresence[]>([]);

/** Knows, for the rows of the list inside it, who has which story open now. */
export function PresenceOfStories({ children }: { children: ReactNode }) {
  const [stories, setStories] = useState<StoryPresence[]>([]);
  useEffect(() => followPresence(null, (told) => setStories(told ?? [])), []);
  return <AllPresence value={stories}>{children}</AllPresence>;
}

/** «مفتوحة عند سامي الخطيب», beside a story's headline. */
export function OpenAt({ storyId }: { storyId: number }) {
  const t = useTranslations('presence');
  const locale = useLocale();
  const story = use(AllPresence).find((one) => one.storyId === storyId);
  if (!story || story.others.length === 0) return null;
  const names = story.others.map(({ name }) => name);
  return <span className={styles.openAt}>{t('openAt', { names: joinNames(names, locale) })}</span>;
}
