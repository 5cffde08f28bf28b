import type { ComponentProps } from 'react';
import styles from './button.module.css';

export type ButtonVariant = 'plain' | 'primary' | 'urgent' | 'announce';
type ButtonProps = Omit<ComponentProps<'button'>, 'type'> & {
  type: 'button' | 'submit';
  variant?: ButtonVariant;
  /** Beside text or in a tight place. */
  small?: boolean;
};

export function Button({ type, variant = 'plain', small, className, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type === 'submit' ? 'submit' : 'button'}
      className={[styles.button, styles[variant], small && styles.small, className]
        .filter(Boolean)
        .join(' ')}
    />
  );
}
