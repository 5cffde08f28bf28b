'use client';
// In the browser: a role is changed, and a departure confirmed, without leaving the list.
import { useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Role } from '#newsroom/roles.ts';
import { LeaveForm } from './leave-form.tsx';
import { RoleField } from './role-field.tsx';
import styles from './people.module.css';

export type ListedPerson = { id: string; name: string; email: string; role: Role };

type PersonRowProps = {
  person: ListedPerson;
  isSelf: boolean;
  /** The day of their departure, in words; null while they are here. */
  leftOn: string | null;
  action: FormAction<null>;
};

export function PersonRow({ person, isSelf, leftOn, action }: PersonRowProps) {
  const t = useTranslations('desk.people');
  const { form, pending, failure, succeeded } = useDeskForm(action);
  const fault = useFaults(failure);
  const { id, name, role, email } = person;
  return (
    <li className={styles.person}>
      <div className={styles.who}>
        <p className={styles.name}>
          <bdi>{name}</bdi> {isSelf && <Badge tone="brand">{t('you')}</Badge>}{' '}
          {leftOn && <Badge>{t('left', { date: leftOn })}</Badge>}
        </p>
        <p className={styles.email}>
          <bdi dir="ltr">{email}</bdi>
        </p>
      </div>
      {leftOn === null && (
        <form {...form} className={styles.change}>
          <input type="hidden" name="personId" value={id} />
          <input type="hidden" name="left" value="no" />
          <input type="hidden" name="seenRole" value={role} />
          <input type="hidden" name="seenLeft" value="no" />
          <RoleField
            label={
              <>
                {t('role')}
                <span className="visually-hidden"> {name}</span>
              </>
            }
            error={fault('role')}
            chosen={role}
          />
          <Button type="submit" disabled={pending} aria-label={t('changeRoleOf', { name })}>
            {t('changeRole')}
          </Button>
        </form>
      )}
      <LeaveForm person={person} hasLeft={leftOn !== null} action={action} />
      <div className={styles.answer}>
        {!failure?.fields && <FailureNotice failure={failure} />}
        {succeeded && <Notice tone="ok">{t('changed')}</Notice>}
      </div>
    </li>
  );
}
