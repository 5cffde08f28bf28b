import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatAge, formatMoment } from '#arabic/dates.ts';
import type { DeskStory } from '#db/stories/list-desk-stories.ts';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import { OpenAt } from './open-at.tsx';
import { StateBadge, StoryMarks } from './story-badges.tsx';
import styles from './story-table.module.css';

type StoryTableProps = {
  stories: DeskStory[];
  showsOwner: boolean;
  style: DateStyle;
  now: Date;
};

export function StoryTable({ stories, showsOwner, style, now }: StoryTableProps) {
  const t = useTranslations('desk.stories');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{t('columns.headline')}</th>
          <th scope="col">{t('columns.state')}</th>
          <th scope="col">{t('columns.section')}</th>
          {showsOwner && <th scope="col">{t('columns.owner')}</th>}
          <th scope="col">{t('columns.saved')}</th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {stories.map((story) => (
          <StoryRow
            key={story.id}
            story={story}
            showsOwner={showsOwner}
            style={style}
            saved={formatAge(story.updatedAt, now, style)}
            savedAt={formatMoment(story.updatedAt, style)}
          />
        ))}
      </tbody>
    </table>
  );
}

function StoryRow({
  story,
  showsOwner,
  style,
  saved,
  savedAt,
}: {
  story: DeskStory;
  showsOwner: boolean;
  style: DateStyle;
  saved: string;
  savedAt: string;
}) {
  const t = useTranslations('desk.stories');
  const locale = useLocale();
  const { section } = story;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.headline}>
        <a href={deskStoryAddress(locale, story.id)} className={styles.link}>
          {story.headline === '' ? (
            <span className={styles.untitled}>{t('untitled')}</span>
          ) : (
            <bdi>
              <RunningText text={story.headline} />
            </bdi>
          )}
        </a>
        <StoryMarks story={story} style={style} />
        <OpenAt storyId={story.id} />
      </th>
      <td>
        <StateBadge state={story.state} />
      </td>
      <td className={section ? undefined : styles.untitled}>
        {section ? (locale === 'en' ? section.nameEn : section.name) : t('noSection')}
      </td>
      {showsOwner && (
        <td>
          <bdi>{story.owner}</bdi>
        </td>
      )}
      <td>
        <time dateTime={story.updatedAt.toISOString()} title={savedAt}>
          {saved}
        </time>
      </td>
    </tr>
  );
}
