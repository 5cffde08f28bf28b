'use client';
// In the browser: the writer chooses here.
import { useTranslations } from 'next-intl';
import { useId } from 'react';
import type { Known } from '#components/desk/compare/known.ts';
import type { MergeConflict } from '#newsroom/story/versions/merge-content.ts';
import { type Choice, choicesIn } from '#newsroom/story/versions/settle-conflicts.ts';
import { ConflictSides } from './conflict-sides.tsx';
import styles from './conflict-panel.module.css';

type ConflictChoiceProps = {
  conflict: MergeConflict;
  /** «2 من 3» */
  place: string;
  by: string;
  chosen: Choice | undefined;
  known: Known;
  onChoose: (choice: Choice) => void;
};

/** One thing that both changed: the two versions of it, and which of them stays. */
export function ConflictChoice(props: ConflictChoiceProps) {
  const { conflict, place, by, chosen, known, onChoose } = props;
  const t = useTranslations('editor.conflict');
  const names = useTranslations('compare');
  const id = useId();
  const name =
    conflict.kind === 'block'
      ? names(`kinds.${(conflict.mine ?? conflict.theirs)?.kind ?? 'paragraph'}`)
      : names(`fields.${conflict.field}`);
  const labelOf = (choice: Choice) => {
    if (choice !== 'both' && conflict.kind === 'block' && conflict[choice] === null) {
      return t(choice === 'mine' ? 'takeMyRemoval' : 'takeTheirRemoval', { by });
    }
    return t(`take.${choice}`, { by });
  };
  return (
    <fieldset className={styles.choice}>
      <legend>
        {name} <small>{place}</small>
      </legend>
      <ConflictSides conflict={conflict} by={by} known={known} />
      <div className={styles.options}>
        {choicesIn(conflict).map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={id}
              checked={choice === chosen}
              onChange={() => onChoose(choice)}
            />
            {labelOf(choice)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
