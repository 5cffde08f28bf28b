'use client';
// In the browser: asks before a text is restored, in a dialog.
import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { attempt } from '#components/desk/editor/saving/attempt.ts';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import type { Result } from '#newsroom/result.ts';
import { type SavedSince, SavedSinceDialog } from './saved-since-dialog.tsx';
import styles from './version-pane.module.css';

export type RestoreFormProps = {
  action: FormAction<{ version: number }>;
  load: (input: { storyId: number; version: number }) => Promise<Result<VersionOnDesk>>;
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
  const { action, load, storyId, editor, version, baseVersion, style } = props;
  const t = useTranslations('history.restore');
  const [asking, setAsking] = useState(false);
  // What was newest when this was opened: the page itself brings what was saved since.
  const [seen, setSeen] = useState(baseVersion);
  const [change, setChange] = useState<SavedSince | null>(null);
  const id = useId();
  const ask = async (wanted: number) => attempt(() => load({ storyId, version: wanted }));
  const restore: typeof action = async (state, sent) => {
    const answer = await action(state, sent);
    const { result } = answer;
    if (!result || result.ok || result.code !== 'changed_since') return answer;
    const [before, after] = await Promise.all([ask(seen), ask(result.version ?? 0)]);
    if (before.ok && after.ok) {
      setChange({ by: result.by ?? [], before: before.data, after: after.data });
    }
    return answer;
  };
  const { form, pending, failure, succeeded } = useDeskForm(restore);
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
      <input type="hidden" name="baseVersion" value={seen} />
      <Button type="button" variant="primary" disabled={pending} onClick={() => setAsking(true)}>
        {t('act')}
      </Button>
      {succeeded && (
        <Notice tone="ok">
          {t('done', { version: formatNumber(succeeded.data.version, style) })}{' '}
          <a href={editor}>{t('continue')}</a>
        </Notice>
      )}
      {(!change || failure?.code !== 'changed_since') && <FailureNotice failure={failure} />}
      {change && (
        <SavedSinceDialog
          change={change}
          style={style}
          onGo={() => {
            // Upon the very version whose difference was shown.
            setSeen(change.after.version);
            setChange(null);
            setAsking(true);
          }}
          onClose={() => setChange(null)}
        />
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
