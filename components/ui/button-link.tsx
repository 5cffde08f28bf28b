import Link from 'next/link';
import type { ComponentProps, ReactNode } from 'react';
import type { ButtonVariant } from './button.tsx';
import styles from './button.module.css';

/** A link that looks like a button: it leads somewhere, it does nothing. */
export function ButtonLink({
  variant = 'plain',
  children,
  ...rest
}: Omit<ComponentProps<'a'>, 'className'> & { href: string; variant?: ButtonVariant }) {
  return (
    <a {...rest} className={`${styles.button} ${styles[variant]}`}>
      {children}
    </a>
  );
}

/** One that does not load the page anew: what is typed at once on the next one meets fields that are ready. */
export function SoftButtonLink({
  href,
  variant = 'plain',
  children,
}: {
  href: string;
  variant?: ButtonVariant;
  children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} className={`${styles.button} ${styles[variant]}`}>
      {children}
    </Link>
  );
}
