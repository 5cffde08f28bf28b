'use client';
// In the browser: one of the two texts exists only there.
import { useTranslations } from 'next-intl';
import {
  ChangedText,
  FieldChoices,
  type FieldSide,
} from '#components/desk/compare/field-choices.tsx';
import { Notice } from '#components/ui/notice.tsx';
import type { EntryConflict } from './use-entry-conflict.ts';

type EntryConflictChoicesProps = {
  conflict: EntryConflict;
  onChoose: (part: 'text' | 'kind', side: FieldSide) => void;
};

/** «تعارض»: what a colleague and the writer both changed of one entry; what did not contend is in the field. */
export function EntryConflictChoices({ conflict, onChoose }: EntryConflictChoicesProps) {
  const t = useTranslations('desk.conflict');
  const names = useTranslations('coverage.desk');
  const { base, mine, theirs, disputed, chosen } = conflict;
  if (disputed.length === 0) return <Notice tone="warn">{t('merged')}</Notice>;
  const said = (part: 'text' | 'kind', side: typeof mine) =>
    part === 'text' ? (
      <ChangedText base={base.text} text={side.text} />
    ) : (
      <span>{names(`kinds.${side.kind}`)}</span>
    );
  return (
    <FieldChoices
      title={t('title')}
      explanation={t('explanation')}
      fields={disputed.map((part) => ({
        field: part,
        name: names(part === 'text' ? 'form.change' : 'kinds.label'),
        mine: said(part, mine),
        theirs: said(part, theirs),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}
