'use client';
// In the browser: its buttons act on the cells that the caret is in.
import { type ReactNodeViewProps, useEditorState } from '@tiptap/react';
import { useLocale, useTranslations } from 'next-intl';
import { directions } from '#i18n/locales.ts';
import { Button } from '#components/ui/button.tsx';
import { actOnTable, tableActs } from '#components/desk/editor/document/table/table-commands.ts';
import { backOnEscape } from './back-on-escape.ts';
import styles from './table-view.module.css';

type TableToolsProps = Pick<ReactNodeViewProps, 'editor' | 'getPos'>;

const acts = Object.keys(tableActs) as (keyof typeof tableActs)[];

/** Rows and columns, added and removed: under the table while the caret is in it, so that no cell moves. */
export function TableTools({ editor, getPos }: TableToolsProps) {
  const t = useTranslations('editor.blocks.tableTools');
  const dir = directions[useLocale()];
  const able = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const at = getPos();
      if (at === undefined || state.selection.$from.depth < 2) return null;
      if (state.selection.$from.before(1) !== at) return null;
      return acts.filter((name) => actOnTable(tableActs[name], at)(state));
    },
  });
  const run = (name: keyof typeof tableActs) => {
    const at = getPos();
    if (at === undefined) return;
    const act = actOnTable(tableActs[name], at);
    act(editor.state, (tr) => editor.view.dispatch(tr.scrollIntoView()));
    editor.view.focus();
  };
  if (!able) return null;
  return (
    <fieldset aria-label={t('label')} dir={dir} contentEditable={false} className={styles.tools}>
      {acts.map((name) => (
        <Button
          key={name}
          type="button"
          small
          aria-disabled={!able.includes(name)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(name)}
          onKeyDown={backOnEscape(editor)}
        >
          {t(name)}
        </Button>
      ))}
      <small className={styles.hint}>{t('hint')}</small>
    </fieldset>
  );
}
