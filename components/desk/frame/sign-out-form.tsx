import type { Locale } from '#newsroom/addresses.ts';
import styles from './desk-frame.module.css';

/** Works without JavaScript: whoever wants to leave a shared computer must be able to. */
export function SignOutForm({
  action,
  locale,
  children,
}: {
  action: (form: FormData) => Promise<void>;
  locale: Locale;
  children: string;
}) {
  return (
    <form action={action}>
      <input type="hidden" name="locale" value={locale} />
      <button type="submit" className={styles.signOut}>
        {children}
      </button>
    </form>
  );
}
