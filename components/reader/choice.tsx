import styles from './choice.module.css';

type Props = {
  /** The key under which reader.js keeps what was chosen, and sets it on the document. */
  name: 'theme' | 'size';
  label: string;
  /** The label's words stand before the choices, not only in the ears of those who listen. */
  showsLabel?: boolean;
  /** The first is what holds until somebody chooses, and has no value. */
  options: { value: string; name: string; face?: string }[];
};

/** One of a few, kept on the reader's own device. It needs /reader.js, which shows it. */
export function Choice({ name, label, showsLabel = false, options }: Props) {
  return (
    <div
      className={styles['choice']}
      role="radiogroup"
      aria-label={label}
      data-choice={name}
      hidden
      suppressHydrationWarning
    >
      {showsLabel && (
        <span className={styles['label']} aria-hidden>
          {label}
        </span>
      )}
      <span className={styles['options']}>
        {options.map((option) => (
          <label key={option.value} className={styles['option']} title={option.name}>
            <input
              type="radio"
              name={name}
              value={option.value}
              aria-label={option.name}
              defaultChecked={option.value === ''}
              suppressHydrationWarning
            />
            <span data-value={option.value}>{option.face ?? option.name}</span>
          </label>
        ))}
      </span>
    </div>
  );
}
