import { useLocale, useTranslations } from 'next-intl';
import { type DateStyle, formatMoment } from '#arabic/dates.ts';
import type { HouseText } from '#db/house-pages/list-house-texts.ts';
import { deskHousePageAddress } from '#newsroom/addresses.ts';
import { housePageSlugs } from '#newsroom/house-pages/house-page.ts';
import styles from './house-pages.module.css';

const languages = ['ar', 'en'] as const;

/** The pages about the house: which are written, in which language, by whom and when. */
export function HousePagesList({ texts, style }: { texts: HouseText[]; style: DateStyle }) {
  const t = useTranslations('desk.housePages');
  const locale = useLocale();
  return (
    <ul className={styles.pages}>
      {housePageSlugs.map((slug) => (
        <li key={slug} className={styles.page}>
          <h2 className={styles.name}>
            <a href={deskHousePageAddress(locale, slug)}>{t(`names.${slug}`)}</a>
          </h2>
          <p className={styles.purpose}>{t(`purposes.${slug}`)}</p>
          <dl className={styles.languages}>
            {languages.map((language) => (
              <div key={language}>
                <dt>{t(`languages.${language}`)}</dt>
                <dd>
                  <State
                    text={texts.find((one) => one.slug === slug && one.locale === language)}
                    style={style}
                  />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}

function State({ text, style }: { text: HouseText | undefined; style: DateStyle }) {
  const t = useTranslations('desk.housePages');
  if (!text) return t('unwritten');
  const at = formatMoment(text.at, style);
  return (
    <>
      {text.text === '' ? t('hidden') : t('shown')} · {t('savedAt', { at })}
      {text.by !== null && (
        <>
          {' '}
          <bdi>{text.by}</bdi>
        </>
      )}
    </>
  );
}
