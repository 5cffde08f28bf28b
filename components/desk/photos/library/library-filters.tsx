import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { localAddress } from '#newsroom/addresses.ts';
import { type LibraryFilter, narrowsLibrary } from '#newsroom/photos/library-filter.ts';
import styles from './library-filters.module.css';

type LibraryFiltersProps = {
  filter: LibraryFilter;
  sections: { id: number; name: string; nameEn: string }[];
};

/** A plain form: what it shows stands in the address, and it works without JavaScript. */
export function LibraryFilters({ filter, sections }: LibraryFiltersProps) {
  const t = useTranslations('photos.library.filters');
  const locale = useLocale();
  const library = localAddress(locale, '/desk/photos');
  const checks = [
    ['mine', filter.mine],
    ['unused', filter.unused],
    ['rights', filter.rightsEnding],
  ] as const;
  return (
    <search>
      <form action={library} aria-label={t('label')} className={styles.filters}>
        <div className={styles.words}>
          <TextField label={t('words')} type="search" name="words" defaultValue={filter.words} />
        </div>
        <SelectField label={t('section')} name="section" defaultValue={filter.sectionId ?? ''}>
          <option value="">{t('all')}</option>
          {sections.map(({ id, name, nameEn }) => (
            <option key={id} value={id}>
              {locale === 'en' ? nameEn : name}
            </option>
          ))}
        </SelectField>
        <TextField label={t('from')} type="date" name="from" defaultValue={filter.from} />
        <TextField label={t('to')} type="date" name="to" defaultValue={filter.to} />
        <div className={styles.row}>
          {checks.map(([name, isOn]) => (
            <label key={name} className={styles.check}>
              <input type="checkbox" name={name} value="1" defaultChecked={isOn} />
              {t(name)}
            </label>
          ))}
          <Button type="submit">{t('apply')}</Button>
          {narrowsLibrary(filter) && <a href={library}>{t('clear')}</a>}
        </div>
      </form>
    </search>
  );
}
