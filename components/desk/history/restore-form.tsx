'use client';
// In the browser: asks before a text is restored, in a dialog.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import styles from './version-pane.module.css';

export type RestoreFormProps = {
  action: FormAction<{ version: number }>;
  storyId: number;
  /** Where the story is edited. */
  editor: string;
  /** The version whose text comes back, and the newest one, upon which it comes. */
  version: number;
  baseVersion: number;
  style: DateStyle;
};

/** «استعد هذا النص», after a question that names the version; says afterwards which version the text is now. */
export function RestoreForm(props: RestoreFormProps) {
  const { action, storyId, editor, version, baseVersion, style } = props;
  const t = useTranslations('history.restore');
  const { form, pending, failure, succeeded } = useDeskForm(action);
  const [asking, setAsking] = useState(false);
  const id = useId();
  return (
    <form
      {...form}
      id={id}
      className={styles.restore}
      onSubmit={(event) => {
        form.onSubmit(event);
        setAsking(false);
      }}
    >
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <Button type="button" variant="primary" disabled={pending} onClick={() => setAsking(true)}>
        {t('act')}
      </Button>
      {succeeded && (
        <Notice tone="ok">
          {t('done', { version: formatNumber(succeeded.data.version, style) })}{' '}
          <a href={editor}>{t('continue')}</a>
        </Notice>
      )}
      {failure?.code === 'conflict' ? (
        <Notice tone="danger">{t('conflict')}</Notice>
      ) : (
        <FailureNotice failure={failure} />
      )}
      <Modal
        open={asking}
        title={t('title', { version: formatNumber(version, style) })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button type="button" data-initial-focus="" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
            <Button type="submit" form={id} variant="primary">
              {t('confirm')}
            </Button>
          </>
        }
      >
        <p>{t('text')}</p>
      </Modal>
    </form>
  );
}
