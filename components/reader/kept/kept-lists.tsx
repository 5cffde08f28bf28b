import { useTranslations } from 'next-intl';
import { KeptList } from './kept-list.tsx';
import styles from './kept-lists.module.css';

/**
 * What this very browser keeps: the server knows nothing of it. /kept.js fills the lists in; without it the
 * page says why they are empty.
 */
export function KeptLists({ children }: { children?: React.ReactNode }) {
  const t = useTranslations('reader.kept');
  return (
    <>
      <p className={styles['none']} data-lists="none" suppressHydrationWarning>
        {t('needsScript')}
      </p>
      <div className={styles['lists']} data-lists="filled" hidden suppressHydrationWarning>
        <KeptList shelf="saved" />
        <KeptList shelf="read">{children}</KeptList>
      </div>
    </>
  );
}
