import { useLocale, useTranslations } from 'next-intl';
import type { VersionOnDesk } from '#db/stories/get-version.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './version-facts.module.css';

/** What a version has beside its text: section, bylines, topics, and the short headlines that it has. */
export function VersionFacts({
  version: { section, bylines, topics, content },
}: {
  version: VersionOnDesk;
}) {
  const t = useTranslations('history.read');
  const locale = useLocale();
  const sectionName = section && (locale === 'en' ? section.nameEn : section.name);
  const { share, search, push } = content.shortHeadlines;
  const facts = [
    { name: 'section', values: sectionName === null ? [] : [sectionName] },
    { name: 'bylines', values: bylines.map((one) => one.name) },
    { name: 'topics', values: topics.map((one) => one.name) },
  ] as const;
  const headlines = [
    { name: 'share', text: share },
    { name: 'search', text: search },
    { name: 'push', text: push },
  ] as const;
  return (
    <dl aria-label={t('facts')} className={styles.facts}>
      {facts.map(({ name, values }) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          {values.map((value) => (
            <dd key={value}>
              <bdi>
                <RunningText text={value} />
              </bdi>
            </dd>
          ))}
          {values.length === 0 && <dd className={styles.none}>{t('none')}</dd>}
        </div>
      ))}
      {headlines
        .filter(({ text }) => text !== '')
        .map(({ name, text }) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              <bdi>
                <RunningText text={text} />
              </bdi>
            </dd>
          </div>
        ))}
    </dl>
  );
}
