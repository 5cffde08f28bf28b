import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatAge, formatMoment } from '#arabic/dates.ts';
import type { Mention } from '#db/desk-notes/list-mentions.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './mention-list.module.css';

type MentionListProps = { mentions: Mention[]; style: DateStyle; now: Date };

/** «ذُكرتَ في»: the open notes in which colleagues call this person; each leads to its note. */
export function MentionList({ mentions, style, now }: MentionListProps) {
  const t = useTranslations('notes.mentions');
  const untitled = useTranslations('desk.stories')('untitled');
  const locale = useLocale();
  if (mentions.length === 0) return null;
  return (
    <section aria-labelledby="mentions" className={styles.mentions}>
      <h2 id="mentions" className={styles.title}>
        {t('title')}
      </h2>
      <ul className={styles.list}>
        {mentions.map(({ noteId, storyId, headline, by, at, text }) => (
          <li key={noteId} className={styles.mention}>
            <a href={`${deskStoryAddress(locale, storyId)}#note-${noteId}`}>
              <bdi>
                <RunningText text={headline.trim() || untitled} />
              </bdi>
            </a>
            <p className={styles.words}>
              <bdi className={styles.by}>{by}</bdi>:{' '}
              <bdi>
                <RunningText text={text} />
              </bdi>
            </p>
            <time
              dateTime={at.toISOString()}
              title={formatMoment(at, style)}
              className={styles.time}
            >
              {formatAge(at, now, style)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
