'use client';
// In the browser: a dialog, and a key that opens it wherever the focus is.
import { useTranslations } from 'next-intl';
import { useEffect, useEffectEvent } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { menuSign } from '#components/desk/editor/menu/menu-sign.ts';
import { type ShortcutName, shortcutLabel, shortcutOf, shortcuts } from './shortcuts.ts';
import { type ToolName, tools } from './tools.ts';
import styles from './shortcuts-help.module.css';

type ShortcutsHelpProps = { open: boolean; onOpen: () => void; onClose: () => void };

const isTool = (name: string): name is ToolName => tools.some((tool) => tool.name === name);
const groups = Object.entries(shortcuts) as [keyof typeof shortcuts, object][];

/** All shortcuts of the editor, from the table that binds them. */
export function ShortcutsHelp({ open, onOpen, onClose }: ShortcutsHelpProps) {
  const t = useTranslations('editor.menu.help');
  const acts = useTranslations('editor.menu.acts');
  const names = useTranslations('editor.tools');
  const nameOf = (name: ShortcutName) => (isTool(name) ? names(name) : acts(name));

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (shortcutOf(event) !== 'help' || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    onOpen();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <Modal
      open={open}
      title={t('title')}
      onClose={onClose}
      actions={
        <Button type="button" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p className={styles.note} tabIndex={-1} data-initial-focus>
        {t('note')}
      </p>
      <div className={styles.groups}>
        {groups.map(([group, keys]) => (
          <section key={group}>
            <h3 className={styles.heading}>{t(`groups.${group}`)}</h3>
            <dl className={styles.list}>
              {(Object.keys(keys) as ShortcutName[]).map((name) => (
                <Line key={name} keys={shortcutLabel(name)} does={nameOf(name)} />
              ))}
              {group === 'kinds' && <Line keys={menuSign} does={t('sign')} />}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  );
}

function Line({ keys, does }: { keys: string; does: string }) {
  return (
    <div className={styles.line}>
      <dt>{does}</dt>
      <dd>
        <kbd dir="ltr" className={styles.keys}>
          {keys}
        </kbd>
      </dd>
    </div>
  );
}
