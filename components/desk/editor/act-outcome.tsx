'use client';
// In the browser: it tells how an act that was asked for there went.
import { useLocale, useTranslations } from 'next-intl';
import { type ReactNode, useRef } from 'react';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import { useFaults } from '#components/desk/use-faults.ts';
import { Notice } from '#components/ui/notice.tsx';
import { storyAddress } from '#newsroom/addresses.ts';
import type { ActFailure } from './saving/attempt.ts';
import type { Standing } from './use-story-desk.ts';
import { useFocusWhenShown } from './use-focus-when-shown.ts';
import styles from './story-editor.module.css';

export type Outcome =
  | 'published'
  | 'updated'
  | 'restored'
  | 'corrected'
  | 'withdrawn'
  | 'submitted'
  | 'returned'
  | 'undone'
  | 'undoneTo'
  | 'recalled'
  | 'asked'
  | 'cancelled'
  | 'declined'
  | 'ended';

const withLink: ReadonlySet<Outcome> = new Set(['published', 'updated', 'restored', 'corrected']);

/** «نُشر الخبر», with the way to it. */
export function OutcomeNotice({
  outcome,
  standing,
  children,
}: {
  outcome: Outcome;
  standing: Standing;
  /** How to undo it, where that can be done. */
  children?: ReactNode;
}) {
  const t = useTranslations('editor.outcomes');
  const locale = useLocale();
  const { id, printed } = standing;
  const place = useRef<HTMLDivElement>(null);
  // The button that was pressed is often gone with the act; the keyboard goes on from here.
  useFocusWhenShown(place);
  return (
    <div ref={place} tabIndex={-1}>
      <Notice tone="ok">
        {t(outcome)}{' '}
        {printed && withLink.has(outcome) && (
          <a href={storyAddress(locale, { id, slug: printed.slug })}>{t('open')}</a>
        )}
        {children}
      </Notice>
    </div>
  );
}

/** Why it was refused, and which parts of the story stand in the way. */
export function RefusalNotice({ failure }: { failure: ActFailure }) {
  const t = useTranslations('editor.refusal');
  const names = useTranslations('editor.parts');
  const faultOf = useFaults(failure.code === 'unreachable' ? null : failure);
  if (failure.code === 'unreachable') return <Notice tone="danger">{t('unreachable')}</Notice>;
  const fields = Object.keys(failure.fields ?? {});
  const nameOf = (field: string) => {
    const [part = '', position] = field.split('.');
    if (part === 'body' && position !== undefined) {
      return names('block', { position: String(Number(position) + 1) });
    }
    return names.has(part as 'body') ? names(part as 'body') : names('other');
  };
  return (
    <div className={styles.refusal}>
      <FailureNotice failure={failure} />
      {fields.length > 0 && (
        <ul className={styles.faults} aria-label={t('parts')}>
          {fields.map((field) => (
            <li key={field}>
              {nameOf(field)}: {faultOf(field)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
