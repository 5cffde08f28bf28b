'use client';
// In the browser: arrow keys move through it, and it closes when the focus leaves it.
import { useTranslations } from 'next-intl';
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from 'react';
import { standBeside } from '#components/desk/editor/menu/stand-beside.ts';
import { ariaShortcut, shortcutLabel } from '#components/desk/editor/toolbar/shortcuts.ts';
import { type BlockActName, blockActNames } from './block-acts.ts';
import styles from './reorder.module.css';

type HandleMenuProps = {
  label: string;
  may: (act: BlockActName) => boolean;
  onPick: (act: BlockActName) => void;
  onEscape: () => void;
  onLeave: () => void;
  handle: RefObject<HTMLElement | null>;
};

/** WAI-ARIA's menu: what can be done to the block beside its handle. */
export function HandleMenu({ label, may, onPick, onEscape, onLeave, handle }: HandleMenuProps) {
  const t = useTranslations('editor.menu.acts');
  const menu = useRef<HTMLDivElement>(null);
  const items = () => [...(menu.current?.querySelectorAll('button') ?? [])];
  useLayoutEffect(() => {
    if (!menu.current || !handle.current) return;
    standBeside(menu.current, handle.current.getBoundingClientRect());
    menu.current.querySelector('button')?.focus({ preventScroll: true });
  }, [handle]);

  const onKeyDown = (event: KeyboardEvent) => {
    const all = items();
    const at = all.findIndex((item) => item === document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (next !== undefined) all.at(next % all.length)?.focus();
    else if (event.key === 'Escape') onEscape();
    else return;
    event.preventDefault();
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onLeave();
  };

  return (
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      className={styles.menu}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {blockActNames.map((act) => (
        <button
          key={act}
          type="button"
          role="menuitem"
          tabIndex={-1}
          className={styles.item}
          aria-disabled={!may(act)}
          aria-keyshortcuts={ariaShortcut(act)}
          onClick={() => may(act) && onPick(act)}
        >
          {t(act)}
          <kbd dir="ltr">{shortcutLabel(act)}</kbd>
        </button>
      ))}
    </div>
  );
}
