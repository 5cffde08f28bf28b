'use client';
// In the browser: keeps the address after a refusal and says what was wrong; without JavaScript the server does.
import { useLocale, useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { Button } from '#components/ui/button.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import styles from './sign-in-form.module.css';

export function SignInForm({ action }: { action: FormAction }) {
  const t = useTranslations('signIn');
  const locale = useLocale();
  const { form, pending, failure, values } = useDeskForm(action);
  const fault = useFaults(failure);
  return (
    <form {...form} className={styles.form}>
      <FailureNotice failure={failure} />
      <input type="hidden" name="locale" value={locale} />
      <TextField
        label={t('email')}
        error={fault('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={values['email'] ?? ''}
      />
      <TextField
        label={t('password')}
        error={fault('password')}
        name="password"
        type="password"
        dir="ltr"
        autoComplete="current-password"
        required
      />
      <Button type="submit" variant="primary" disabled={pending}>
        {pending ? t('submitting') : t('submit')}
      </Button>
    </form>
  );
}
