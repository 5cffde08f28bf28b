import type { ReactNode } from 'react';
import type { UrgencyLevel } from '#newsroom/urgency.ts';
import { HeadlineText } from '#components/reader/headline-text.tsx';
import { UrgentMark } from '#components/reader/urgency/urgent-mark.tsx';
import { RunningText } from '#components/ui/running-text.tsx';
import { KeptNotice } from './kept-notice.tsx';
import styles from './story-heading.module.css';

type Props = {
  story: { id: number; kicker: string; headline: string; lead: string; urgency: UrgencyLevel };
  section: { name: string; address: string };
  /** What is to be known before reading on. */
  children?: ReactNode;
};

/** Urgent mark, kicker, headline and lead. */
export function StoryHeading({ story, section, children }: Props) {
  return (
    <header className={styles['heading']}>
      <KeptNotice />
      <p className={styles['kicker']}>
        <UrgentMark storyId={story.id} level={story.urgency} />
        <a href={section.address}>{section.name}</a>
        {story.kicker !== '' && (
          <span className={styles['topic']}>
            <RunningText text={story.kicker} />
          </span>
        )}
      </p>
      <h1 className={styles['headline']}>
        <HeadlineText text={story.headline} />
      </h1>
      {story.lead !== '' && (
        <p className={styles['lead']} data-lead>
          <RunningText text={story.lead} />
        </p>
      )}
      {children}
    </header>
  );
}
