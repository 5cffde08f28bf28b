import { useId } from 'react';
import styles from './dialogs.module.css';

type ChoiceGroupProps<Value extends string | number> = {
  label: string;
  options: { value: Value; label: string; hint?: string }[];
  chosen: Value;
  onChange: (value: Value) => void;
};

/** One of a few, all of them in sight. */
export function ChoiceGroup<Value extends string | number>({
  label,
  options,
  chosen,
  onChange,
}: ChoiceGroupProps<Value>) {
  const id = useId();
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      {options.map((option) => (
        <div key={option.value} className={styles.choice}>
          <input
            type="radio"
            id={`${id}-${option.value}`}
            name={id}
            checked={option.value === chosen}
            data-initial-focus={option.value === chosen ? true : undefined}
            aria-describedby={option.hint && `${id}-${option.value}-hint`}
            onChange={() => onChange(option.value)}
          />
          <label htmlFor={`${id}-${option.value}`}>{option.label}</label>
          {option.hint && <small id={`${id}-${option.value}-hint`}>{option.hint}</small>}
        </div>
      ))}
    </fieldset>
  );
}
