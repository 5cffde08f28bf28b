'use client';
// In the browser: what is written there is saved first, and the new story opened in its place.
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { deskStoryAddress } from '#newsroom/addresses.ts';
import type { EditorActions } from '#components/desk/editor/editor-actions.ts';
import type { StoryDesk } from '#components/desk/editor/use-story-desk.ts';
import styles from './panel.module.css';

type DuplicateStoryProps = Pick<StoryDesk, 'perform' | 'isActing'> & {
  storyId: number;
  duplicate: EditorActions['duplicate'];
};

/** «كرّر كخبر جديد»: the same text as a draft of one's own. */
export function DuplicateStory(props: DuplicateStoryProps) {
  const { storyId, perform, isActing, duplicate } = props;
  const t = useTranslations('editor.duplicate');
  const locale = useLocale();
  const onClick = async () => {
    const copy = await perform(({ baseVersion }) => duplicate({ storyId, baseVersion }), {
      act: 'duplicate',
    });
    if (copy) window.location.assign(deskStoryAddress(locale, copy.id));
  };
  return (
    <div className={styles.fields}>
      <Button type="button" disabled={isActing} onClick={() => void onClick()}>
        {t('act')}
      </Button>
      <p className={styles.hint}>{t('hint')}</p>
    </div>
  );
}
