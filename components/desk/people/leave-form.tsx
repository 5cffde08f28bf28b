'use client';
// In the browser: asks before somebody is shut out, in a dialog.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { ListedPerson } from './person-row.tsx';

/** «سجّل المغادرة», after a question that names the person, or «سجّل العودة», at once. */
export function LeaveForm({
  person: { id, name, role },
  hasLeft,
  action,
}: {
  person: ListedPerson;
  hasLeft: boolean;
  action: FormAction<null>;
}) {
  const t = useTranslations('desk.people');
  const { form, pending, failure } = useDeskForm(action);
  const refusal = useFaults(failure)('role');
  const [asking, setAsking] = useState(false);
  const formId = useId();
  return (
    <form {...form} id={formId}>
      <input type="hidden" name="personId" value={id} />
      <input type="hidden" name="role" value={role} />
      <input type="hidden" name="left" value={hasLeft ? 'no' : 'yes'} />
      <input type="hidden" name="seenRole" value={role} />
      <input type="hidden" name="seenLeft" value={hasLeft ? 'yes' : 'no'} />
      {hasLeft ? (
        <Button type="submit" disabled={pending} aria-label={t('returnOf', { name })}>
          {t('return')}
        </Button>
      ) : (
        <Button type="button" aria-label={t('leaveOf', { name })} onClick={() => setAsking(true)}>
          {t('leave')}
        </Button>
      )}
      <Modal
        open={asking && !hasLeft}
        title={t('confirmTitle', { name })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" data-initial-focus="" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button type="submit" form={formId} variant="primary" disabled={pending}>
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t('confirmText')}</p>
        {refusal ? <Notice tone="danger">{refusal}</Notice> : <FailureNotice failure={failure} />}
      </Modal>
    </form>
  );
}
