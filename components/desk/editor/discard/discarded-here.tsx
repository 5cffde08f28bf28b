'use client';
// In the browser: this text may exist only there.
import { useTranslations } from 'next-intl';
import { CopyOwnText } from '#components/desk/editor/conflict/copy-own-text.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { StoryContent } from '#newsroom/story/content.ts';
import styles from './discard.module.css';

type DiscardedHereProps = { content: StoryContent; isBusy: boolean; onRecover: () => void };

/** The open story was put into the bin elsewhere: what becomes of the text here, and the way out. */
export function DiscardedHere({ content, isBusy, onRecover }: DiscardedHereProps) {
  const t = useTranslations('editor.discarded');
  return (
    <Notice tone="danger">
      <p>{t('text')}</p>
      <div className={styles.acts}>
        <Button type="button" variant="primary" disabled={isBusy} onClick={onRecover}>
          {t('recover')}
        </Button>
        <CopyOwnText content={content} />
      </div>
    </Notice>
  );
}
