import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatDay, formatMoment } from '#arabic/dates.ts';
import type { FormAction } from '#components/desk/form-state.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { DiscardedStory } from '#db/stories/list-discarded.ts';
import { binAddress } from '#newsroom/addresses.ts';
import { RecoverForm } from './recover-form.tsx';
import styles from './bin.module.css';

type DiscardedPageProps = { story: DiscardedStory; style: DateStyle; recover: FormAction };

/** In the place of the editor, where a story is in the bin. */
export function DiscardedPage({ story, style, recover }: DiscardedPageProps) {
  const t = useTranslations('desk.bin');
  const untitled = useTranslations('desk.stories')('untitled');
  const locale = useLocale();
  return (
    <DeskPage
      title={t('story.title')}
      summary={<bdi>{story.headline.trim() || untitled}</bdi>}
      narrow
    >
      <p>
        {t('story.facts', {
          by: story.discardedBy,
          at: formatMoment(story.discardedAt, style),
          until: formatDay(story.removedAt, style),
        })}
      </p>
      <p>{t('story.explanation')}</p>
      <div className={styles.acts}>
        <RecoverForm action={recover} storyId={story.id} label={t('recover')} variant="primary" />
        <ButtonLink href={binAddress(locale)}>{t('title')}</ButtonLink>
      </div>
    </DeskPage>
  );
}
