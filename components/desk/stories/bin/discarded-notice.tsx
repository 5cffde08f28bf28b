import { useTranslations } from 'next-intl';
import type { FormAction } from '#components/desk/form-state.ts';
import { Notice } from '#components/ui/notice.tsx';
import type { DiscardedStory } from '#db/stories/list-discarded.ts';
import { RecoverForm } from './recover-form.tsx';
import styles from './bin.module.css';

/** «نُقل إلى سلة المهملات», with «تراجع». */
export function DiscardedNotice({
  story,
  recover,
}: {
  story: DiscardedStory;
  recover: FormAction;
}) {
  const t = useTranslations('desk.bin');
  const untitled = useTranslations('desk.stories')('untitled');
  return (
    <Notice tone="ok">
      <div className={styles.moved}>
        <span>{t('moved', { headline: story.headline.trim() || untitled })}</span>
        <RecoverForm action={recover} storyId={story.id} label={t('undo')} variant="primary" />
      </div>
    </Notice>
  );
}
