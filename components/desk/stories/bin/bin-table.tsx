import { useTranslations } from 'next-intl';
import { type DateStyle, formatDay, formatMoment } from '#arabic/dates.ts';
import type { FormAction } from '#components/desk/form-state.ts';
import { StateBadge } from '#components/desk/stories/story-badges.tsx';
import styles from '#components/desk/stories/story-table.module.css';
import type { DiscardedStory } from '#db/stories/list-discarded.ts';
import { RecoverForm } from './recover-form.tsx';

type BinTableProps = { stories: DiscardedStory[]; style: DateStyle; recover: FormAction };

/** What is in the bin: whose it is, who put it there, until when, and the way out. */
export function BinTable({ stories, style, recover }: BinTableProps) {
  const t = useTranslations('desk.bin');
  const columns = useTranslations('desk.stories.columns');
  const untitled = useTranslations('desk.stories')('untitled');
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('title')}</caption>
      <thead className={styles.head}>
        <tr>
          <th scope="col">{columns('headline')}</th>
          <th scope="col">{columns('state')}</th>
          <th scope="col">{columns('owner')}</th>
          <th scope="col">{t('columns.discarded')}</th>
          <th scope="col">{t('columns.until')}</th>
          <th scope="col">{t('columns.act')}</th>
        </tr>
      </thead>
      <tbody className={styles.body}>
        {stories.map(({ id, headline, state, owner, discardedAt, discardedBy, removedAt }) => (
          <tr key={id} className={styles.row}>
            <th scope="row" className={styles.headline}>
              <bdi>{headline.trim() || untitled}</bdi>
            </th>
            <td>
              <StateBadge state={state} />
            </td>
            <td>
              <bdi>{owner}</bdi>
            </td>
            <td>{t('by', { by: discardedBy, at: formatMoment(discardedAt, style) })}</td>
            <td>{formatDay(removedAt, style)}</td>
            <td>
              <RecoverForm
                action={recover}
                storyId={id}
                label={t('recover')}
                description={t('recoverOf', { headline: headline.trim() || untitled })}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
