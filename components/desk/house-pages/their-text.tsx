'use client';
// In the browser: it stands beside what was typed there.
import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { Locale } from '#newsroom/addresses.ts';

type TheirTextProps = { saved: { title: string; text: string } | null; language: Locale };

/** «تعارض»: what somebody else has saved meanwhile, to take from it; what was typed here is untouched. */
export function TheirText({ saved, language }: TheirTextProps) {
  const t = useTranslations('desk.housePages');
  return (
    <>
      <Notice tone="danger">{t('conflict')}</Notice>
      <Field label={t('theirs')}>
        {(control) => (
          <textarea
            {...control}
            lang={language}
            dir={language === 'ar' ? 'rtl' : 'ltr'}
            rows={10}
            readOnly
            value={saved ? `${saved.title}\n\n${saved.text}` : ''}
          />
        )}
      </Field>
    </>
  );
}
