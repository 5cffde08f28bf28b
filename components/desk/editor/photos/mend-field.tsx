'use client';
// In the browser: it counts what is being typed.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { LetterCount } from '#components/desk/editor/fields/letter-count.tsx';
import { LimitNote } from '#components/desk/editor/fields/limit-note.tsx';
import { measure } from '#components/desk/editor/fields/measure.ts';
import { Field } from '#components/ui/field.tsx';
import { type WordForPrint, photoLimits } from '#newsroom/photos/photo-words.ts';

type MendFieldProps = {
  word: WordForPrint;
  value: string;
  style: DateStyle;
  takesFocus: boolean;
  onChange: (text: string) => void;
};

/** One of the words of a photo, with its counter and what it is for. */
export function MendField({ word, value, style, takesFocus, onChange }: MendFieldProps) {
  const t = useTranslations('editor.photo.words');
  const limits = photoLimits[word];
  const measured = measure(value, limits);
  return (
    <Field
      label={t(`${word}.label`)}
      aside={<LetterCount measured={measured} style={style} />}
      hint={
        <>
          {t(`${word}.hint`)}{' '}
          <LimitNote state={measured.state} limits={limits} reason="desk" style={style} />
        </>
      }
    >
      {(control) => (
        <textarea
          {...control}
          dir="rtl"
          lang="ar"
          rows={word === 'credit' ? 1 : 2}
          data-initial-focus={takesFocus || undefined}
          value={value}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          onChange={(event) => onChange(event.target.value.replace(/\s*[\r\n]+\s*/gu, ' '))}
        />
      )}
    </Field>
  );
}
