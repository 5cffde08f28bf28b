import { useTranslations } from 'next-intl';
import { interfaceLanguage } from '#components/reader/language.ts';
import { type Locale, liveAddress } from '#newsroom/addresses.ts';
import styles from './coverage-news.module.css';

type Props = { story: { id: number; slug: string }; locale: Locale };

/** The forms of «مدخل جديد» by their number, as `Intl.PluralRules` names them; # is the number. */
const forms = ['one', 'two', 'few', 'many', 'other'] as const;

/**
 * Where coverage.js says that entries came: a quiet button that brings them into the page, and one short
 * sentence for who listens. The region is always there: one that appears together with its words may go unsaid.
 */
export function CoverageNews({ story, locale }: Props) {
  const t = useTranslations('coverage.page');
  const words = Object.fromEntries(forms.map((form) => [form, t(`new.${form}`, { count: '#' })]));
  return (
    <div
      data-coverage-words={JSON.stringify({ ...words, urgent: t('kinds.urgent') })}
      {...interfaceLanguage(locale)}
    >
      <a
        className={styles['waiting']}
        href={`${liveAddress(locale, story)}#entries`}
        data-waiting
        hidden
        suppressHydrationWarning
      >
        {t('toNewest')}
      </a>
      <p
        className="visually-hidden"
        aria-live="polite"
        data-coverage-news
        suppressHydrationWarning
      />
      <script async type="module" src="/coverage.js" />
    </div>
  );
}
