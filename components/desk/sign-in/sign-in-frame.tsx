import type { ReactNode } from 'react';
import styles from './sign-in-frame.module.css';

/** A quiet sheet in the middle of the page. */
export function SignInFrame({
  product,
  title,
  help,
  links,
  children,
}: {
  product: ReactNode;
  title: ReactNode;
  help: ReactNode;
  links: ReactNode;
  children: ReactNode;
}) {
  return (
    <main className={styles.frame}>
      <div className={styles.sheet}>
        <div>
          <p className={styles.product}>{product}</p>
          <h1 className={styles.title}>{title}</h1>
        </div>
        {children}
        <p className={styles.help}>{help}</p>
      </div>
      <div className={styles.links}>{links}</div>
    </main>
  );
}
