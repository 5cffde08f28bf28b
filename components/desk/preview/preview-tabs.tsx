'use client';
// In the browser: which view is shown is chosen there, with the pointer or with arrow keys.
import { useLocale, useTranslations } from 'next-intl';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { directions } from '#i18n/locales.ts';
import styles from './preview.module.css';

type Tab = { key: 'phone' | 'desktop' | 'search' | 'card' | 'push'; panel: ReactNode };

/** WAI-ARIA's tabs: one stop for the Tab key, arrows inside, and the panel follows at once. */
export function PreviewTabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const t = useTranslations('preview.names');
  const id = useId();
  const isRightToLeft = directions[useLocale()] === 'rtl';
  const [at, setAt] = useState(0);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = {
      ArrowLeft: at + (isRightToLeft ? 1 : -1),
      ArrowRight: at + (isRightToLeft ? -1 : 1),
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const chosen = (next + tabs.length) % tabs.length;
    setAt(chosen);
    const tab = event.currentTarget.parentElement?.children[chosen];
    if (tab instanceof HTMLElement) tab.focus();
  };

  return (
    <div className={styles.tabs}>
      <div role="tablist" aria-label={label} className={styles.list}>
        {tabs.map(({ key }, index) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className={styles.tab}
            aria-selected={index === at}
            aria-controls={`${id}-panel`}
            tabIndex={index === at ? 0 : -1}
            onClick={() => setAt(index)}
            onKeyDown={onKeyDown}
          >
            {t(key)}
          </button>
        ))}
      </div>
      <div
        key={tabs[at]?.key}
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${tabs[at]?.key}`}
        className={styles.panel}
      >
        {tabs[at]?.panel}
      </div>
    </div>
  );
}
