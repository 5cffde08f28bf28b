import type { ComponentProps } from 'react';
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
