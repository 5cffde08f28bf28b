'use client';
// In the browser: says there why a story could not be taken out.
import { useLocale, useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { Button, type ButtonVariant } from '#components/ui/button.tsx';

type RecoverFormProps = {
  action: FormAction;
  storyId: number;
  label: string;
  /** Names the story, where several stand below each other. */
  description?: string;
  variant?: ButtonVariant;
};

/** Takes a story out of the bin and opens it; works without JavaScript too. */
export function RecoverForm({ action, storyId, label, description, variant }: RecoverFormProps) {
  const t = useTranslations('desk.bin');
  const { form, pending, failure } = useDeskForm(action);
  return (
    <form {...form}>
      <FailureNotice failure={failure} />
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="locale" value={useLocale()} />
      <Button
        type="submit"
        variant={variant ?? 'plain'}
        aria-label={description}
        disabled={pending}
      >
        {pending ? t('recovering') : label}
      </Button>
    </form>
  );
}
