'use client';
// In the browser: a modal dialog is opened, closed and given focus by its element's own methods.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import styles from './modal.module.css';

type ModalProps = {
  open: boolean;
  title: ReactNode;
  /** Called when it closes by itself (Esc); set `open` to false there, and on «إلغاء». */
  onClose: () => void;
  /** The buttons at its foot. */
  actions?: ReactNode;
  /** For what is looked through, such as pictures. Its buttons stay in sight. */
  wide?: boolean;
  children: ReactNode;
};

/**
 * A native modal dialog: what is behind it is inert, Esc closes it, focus returns to where it was. Its
 * content exists only while it is open. The element marked `data-initial-focus` gets the focus, else the first.
 */
export function Modal({ open, title, onClose, actions, wide = false, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const element = dialog.current;
    if (!element) return;
    if (!open) return element.close();
    element.showModal();
    element.querySelector<HTMLElement>('[data-initial-focus]')?.focus();
    return () => element.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={wide ? `${styles.modal} ${styles.wide}` : styles.modal}
      aria-labelledby={titleId}
      onClose={() => {
        // Development mounts effects twice: a dialog that is open again was not closed by anybody.
        if (!dialog.current?.open) onClose();
      }}
    >
      {open && (
        <div className={styles.content}>
          <h2 id={titleId} className={styles.title}>
            {title}
          </h2>
          {children}
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  );
}
