'use client';
// In the browser: keeps what was typed when an address is refused, and empties itself once a person was added.
import { useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { RoleField } from './role-field.tsx';
import { RoleHelp } from './role-help.tsx';
import styles from './people.module.css';

export function AddPersonForm({ action }: { action: FormAction<{ name: string }> }) {
  const t = useTranslations('desk.people');
  const { form, pending, failure, succeeded } = useDeskForm(action, { empties: true });
  const fault = useFaults(failure);
  return (
    <form {...form} className={styles.add}>
      <FailureNotice failure={failure} />
      {succeeded && <Notice tone="ok">{t('add.done', { name: succeeded.data.name })}</Notice>}
      <TextField
        label={t('add.name')}
        hint={t('add.nameHint')}
        error={fault('name')}
        name="name"
        autoComplete="off"
        required
      />
      <TextField
        label={t('add.email')}
        error={fault('email')}
        name="email"
        type="email"
        dir="ltr"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        required
      />
      <RoleField label={t('role')} hint={<RoleHelp />} error={fault('role')} chosen="journalist" />
      <TextField
        label={t('add.password')}
        hint={t('add.passwordHint')}
        error={fault('password')}
        name="password"
        type="password"
        dir="ltr"
        autoComplete="new-password"
        required
      />
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t('add.submitting') : t('add.submit')}
        </Button>
      </div>
    </form>
  );
}
