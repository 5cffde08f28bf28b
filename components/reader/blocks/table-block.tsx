import type { BlockOf } from '#newsroom/story/blocks.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './table-block.module.css';

/** A table with its head; on a narrow page it scrolls by itself, by keyboard too. */
export function TableBlock({ block }: { block: BlockOf<'table'> }) {
  const [head = [], ...rows] = block.rows;
  const captionId = `caption-${block.id}`;
  const label = block.caption === '' ? {} : { 'aria-labelledby': captionId };
  return (
    // What scrolls must be reachable by keyboard (WCAG 2.1.1); only then can arrow keys move it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={styles['scroll']} tabIndex={0} dir={block.dir} {...label}>
      <table className={styles['table']}>
        {block.caption !== '' && (
          <caption id={captionId}>
            <RunningText text={block.caption} />
          </caption>
        )}
        <thead>
          <tr>
            {head.map((cell, column) => (
              <th key={`head-${column}`} scope="col">
                <RunningText text={cell} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, number) => (
            <tr key={`row-${number}`}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={`cell-${column}`} scope="row">
                    <RunningText text={cell} />
                  </th>
                ) : (
                  <td key={`cell-${column}`}>
                    <RunningText text={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
