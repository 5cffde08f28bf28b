'use client';
// In the browser: it tells how saving goes.
import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import type { usePhotoDraft } from './use-photo-draft.ts';
import styles from './photo-desk.module.css';

type SaveBarProps = Pick<
  ReturnType<typeof usePhotoDraft>,
  'isChanged' | 'isSaving' | 'saved' | 'conflict' | 'isUndecided'
>;

/** «احفظ», and in words how it stands; in sight wherever the page is scrolled to. */
export function SaveBar({ isChanged, isSaving, saved, conflict, isUndecided }: SaveBarProps) {
  const t = useTranslations('photos.photo');
  const state = isSaving ? 'saving' : saved && !isChanged ? saved : isChanged ? 'unsaved' : null;
  return (
    <div className={styles.bar}>
      <output>{state && t(state)}</output>
      <Button
        type="submit"
        variant="primary"
        disabled={isSaving || isUndecided || !(isChanged || conflict)}
      >
        {t(conflict ? 'conflict.resolve' : 'save')}
      </Button>
    </div>
  );
}
