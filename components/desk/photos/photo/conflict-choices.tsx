'use client';
// In the browser: one of the two exists only there.
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { FieldChoices, type FieldSide } from '#components/desk/compare/field-choices.tsx';
import type { PhotoField } from '#newsroom/photos/merge-photo-words.ts';
import { SaidField } from './said-field.tsx';
import type { PhotoConflict } from './use-photo-draft.ts';

type ConflictChoicesProps = {
  conflict: PhotoConflict;
  style: DateStyle;
  isBusy: boolean;
  onChoose: (field: PhotoField, side: FieldSide) => void;
};

/** «تعارض»: in each place that both changed, both are shown, and one is chosen; either can be written on. */
export function ConflictChoices({ conflict, style, isBusy, onChoose }: ConflictChoicesProps) {
  const t = useTranslations('photos.photo');
  const { disputed, mine, theirs, chosen } = conflict;
  return (
    <FieldChoices
      title={t('conflict.title')}
      explanation={t('conflict.explanation')}
      fields={disputed.map((field) => ({
        field,
        name: t(`fields.${field}`),
        mine: <SaidField words={mine} field={field} style={style} />,
        theirs: <SaidField words={theirs} field={field} style={style} />,
      }))}
      chosen={chosen}
      isBusy={isBusy}
      onChoose={onChoose}
    />
  );
}
