'use client';
// In the browser: each letter asks anew.
import { useTranslations } from 'next-intl';
import { Field } from '#components/ui/field.tsx';
import type { LibraryFilter } from '#newsroom/photos/library-filter.ts';
import styles from './chooser.module.css';

type ChooserSearchProps = {
  filter: LibraryFilter;
  onChange: (filter: LibraryFilter) => void;
  /** Down from the words leads to the first photo. */
  onDown: () => void;
};

export function ChooserSearch({ filter, onChange, onDown }: ChooserSearchProps) {
  const t = useTranslations('photos.chooser');
  const choices = ['mine', 'unused'] as const;
  return (
    <search className={styles.search}>
      <Field label={t('search')}>
        {(control) => (
          <input
            {...control}
            type="search"
            data-initial-focus=""
            autoComplete="off"
            placeholder={t('searchHint')}
            value={filter.words ?? ''}
            onChange={({ target }) => onChange({ ...filter, words: target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown') return;
              event.preventDefault();
              onDown();
            }}
          />
        )}
      </Field>
      {choices.map((name) => (
        <label key={name} className={styles.check}>
          <input
            type="checkbox"
            checked={filter[name] === true}
            onChange={({ target }) => onChange({ ...filter, [name]: target.checked })}
          />
          {t(name)}
        </label>
      ))}
    </search>
  );
}
