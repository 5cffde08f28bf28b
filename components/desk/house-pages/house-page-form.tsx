'use client';
// In the browser: the preview follows what is typed, and what was typed stays when somebody else has saved.
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import {
  ChangedText,
  FieldChoices,
  type FieldSide,
} from '#components/desk/compare/field-choices.tsx';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { Panel } from '#components/desk/frame/panel.tsx';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { HouseText } from '#components/reader/house-page/house-text.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Locale } from '#newsroom/addresses.ts';
import type { HousePageSlug, HouseWords } from '#newsroom/house-pages/house-page.ts';
import { mergeHouseWords } from '#newsroom/house-pages/merge-house-words.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';
import styles from './house-pages.module.css';

type Saved = { title: string; text: string; version: number };

type HouseField = keyof HouseWords;
type HouseConflict = Sides<HouseWords> & {
  disputed: HouseField[];
  chosen: Partial<Record<HouseField, FieldSide>>;
};

type HousePageFormProps = {
  action: FormAction<{ version: number }>;
  slug: HousePageSlug;
  language: Locale;
  /** What stands in the newsroom now; null where nothing was written. */
  saved: Saved | null;
};

export function HousePageForm({ action, slug, language, saved }: HousePageFormProps) {
  const t = useTranslations('desk.housePages');
  const told = useTranslations('desk.conflict');
  const { form, pending, failure, succeeded } = useDeskForm(action);
  const fault = useFaults(failure);
  const [words, setWords] = useState({ title: saved?.title ?? '', text: saved?.text ?? '' });
  // What was read, and not what stands there now: the other language's form brings news of this one, too.
  const [baseVersion, setBaseVersion] = useState(saved?.version ?? 0);
  const [base, setBase] = useState<HouseWords>(words);
  const [conflict, setConflict] = useState<HouseConflict | null>(null);
  const isConflict = failure?.code === 'conflict';
  const isUndecided = conflict?.disputed.some((field) => !conflict.chosen[field]) ?? false;
  const answer = succeeded ?? failure;
  const [heard, setHeard] = useState<typeof answer>(null);
  if (succeeded && answer !== heard) {
    setHeard(answer);
    setBaseVersion(succeeded.data.version);
    setBase(words);
    setConflict(null);
  }
  // What stands there comes with the answer or right after it.
  if (isConflict && answer !== heard && (saved?.version ?? 0) === failure.version) {
    setHeard(answer);
    const theirs = { title: saved?.title ?? '', text: saved?.text ?? '' };
    const { values, disputed } = mergeHouseWords({ base, mine: words, theirs });
    setWords(values);
    setBase(theirs);
    setBaseVersion(failure.version);
    setConflict({ base, mine: words, theirs, disputed, chosen: {} });
  }
  const direction = { lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' } as const;
  return (
    <Panel title={t(`languages.${language}`)}>
      <form {...form} className={styles.form}>
        <input type="hidden" name="slug" value={slug} />
        <input type="hidden" name="language" value={language} />
        <input type="hidden" name="baseVersion" value={baseVersion} />
        <TextField
          label={t('pageTitle')}
          error={fault('title')}
          name="title"
          {...direction}
          value={words.title}
          onChange={({ target }) => setWords({ ...words, title: target.value })}
          required
        />
        <div className={styles.sides}>
          <Field label={t('text')} hint={t('textHint')} error={fault('text')}>
            {(control) => (
              <textarea
                {...control}
                {...direction}
                name="text"
                rows={18}
                value={words.text}
                onChange={({ target }) => setWords({ ...words, text: target.value })}
              />
            )}
          </Field>
          <section aria-label={t('preview')} className={styles.preview}>
            <p className={styles.previewName}>{t('preview')}</p>
            {/* Following a link would lose what was typed. */}
            <div inert {...direction}>
              <HouseText text={words.text} />
            </div>
          </section>
        </div>
        {conflict && conflict.disputed.length > 0 && (
          <FieldChoices
            title={told('title')}
            explanation={told('explanation')}
            fields={conflict.disputed.map((field) => ({
              field,
              name: t(field === 'title' ? 'pageTitle' : 'text'),
              mine: <ChangedText base={conflict.base[field]} text={conflict.mine[field]} />,
              theirs: <ChangedText base={conflict.base[field]} text={conflict.theirs[field]} />,
            }))}
            chosen={conflict.chosen}
            isBusy={pending}
            onChoose={(field, side) => {
              setConflict({ ...conflict, chosen: { ...conflict.chosen, [field]: side } });
              setWords({ ...words, [field]: conflict[side][field] });
            }}
          />
        )}
        {conflict?.disputed.length === 0 && <Notice tone="warn">{told('merged')}</Notice>}
        {!isConflict && <FailureNotice failure={failure} />}
        {succeeded && !pending && <Notice tone="ok">{t('done')}</Notice>}
        <div>
          <Button type="submit" variant="primary" disabled={pending || isUndecided}>
            {pending ? t('saving') : t('save', { language: t(`languages.${language}`) })}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
