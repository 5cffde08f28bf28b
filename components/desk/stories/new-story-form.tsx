'use client';
// In the browser: says why a story could not be opened without leaving the list.
import { useLocale, useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import styles from './new-story-form.module.css';

export function NewStoryForm({ action }: { action: FormAction }) {
  const t = useTranslations('desk.stories');
  const { form, pending, failure } = useDeskForm(action);
  return (
    <form {...form} className={styles.form}>
      <FailureNotice failure={failure} />
      <input type="hidden" name="locale" value={useLocale()} />
      <Button type="submit" variant="primary" disabled={pending}>
        {pending ? t('creating') : t('create')}
      </Button>
    </form>
  );
}
