import { useLocale, useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { localAddress } from '#newsroom/addresses.ts';
import { storyStates } from '#newsroom/story/states.ts';
import { type StoryFilter, narrows } from '#newsroom/story/story-filter.ts';
import styles from './story-filters.module.css';

type StoryFiltersProps = {
  filter: StoryFilter;
  sections: { id: number; name: string; nameEn: string }[];
  /** Who sees only their own stories has no use for «قصصي فقط». */
  offersMine: boolean;
};

/** A plain form: what it shows stands in the address, and it works without JavaScript. */
export function StoryFilters({ filter, sections, offersMine }: StoryFiltersProps) {
  const t = useTranslations('desk');
  const locale = useLocale();
  const list = localAddress(locale, '/desk/stories');
  return (
    <search>
      <form action={list} aria-label={t('stories.filters.label')} className={styles.filters}>
        <SelectField
          label={t('stories.filters.state')}
          name="state"
          defaultValue={filter.state ?? ''}
        >
          <option value="">{t('stories.filters.all')}</option>
          {storyStates.map((state) => (
            <option key={state} value={state}>
              {t(`states.${state}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('stories.filters.section')}
          name="section"
          defaultValue={filter.section ?? ''}
        >
          <option value="">{t('stories.filters.all')}</option>
          {sections.map((section) => (
            <option key={section.id} value={section.id}>
              {locale === 'en' ? section.nameEn : section.name}
            </option>
          ))}
        </SelectField>
        {offersMine && (
          <label className={styles.mine}>
            <input type="checkbox" name="mine" value="1" defaultChecked={filter.mine} />
            {t('stories.filters.mine')}
          </label>
        )}
        <div className={styles.buttons}>
          <Button type="submit">{t('stories.filters.apply')}</Button>
          {narrows(filter) && <a href={list}>{t('stories.filters.clear')}</a>}
        </div>
      </form>
    </search>
  );
}
