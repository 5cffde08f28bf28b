import { useTranslations } from 'next-intl';
import { type Locale, sectionAddress } from '#newsroom/addresses.ts';
import styles from './section-heading.module.css';

type Props = { section: { slug: string; name: string; nameEn: string }; locale: Locale };

/** A section's name on the front page, and the way to the rest of it. */
export function SectionHeading({ section, locale }: Props) {
  const t = useTranslations('reader');
  const name = locale === 'en' ? section.nameEn : section.name;
  const address = sectionAddress(locale, section.slug);
  return (
    <div className={styles['bar']}>
      <h2 className={styles['name']}>
        <a href={address}>{name}</a>
      </h2>
      <a className={styles['more']} href={address}>
        {t('more')}
        <span className="visually-hidden"> {t('moreOf', { section: name })}</span>
      </a>
    </div>
  );
}
