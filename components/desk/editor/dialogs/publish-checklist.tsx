import { useTranslations } from 'next-intl';
import { isolateNumbers } from '#arabic/bidi/isolate-numbers.ts';
import { useId } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { joinNames } from '#arabic/names.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { CheckLine, Checklist } from '#newsroom/story/checklist.ts';
import { type ShortPlace, shortPlaces } from '#newsroom/story/limits.ts';
import styles from './publish-checklist.module.css';

type GoTo = (line: CheckLine) => void;
type PublishChecklistProps = { list: Checklist; style: DateStyle; onGoTo: GoTo };

/** What must be mended before the story goes out, and what is worth a look; each line leads to its place. */
export function PublishChecklist({ list, style, onGoTo }: PublishChecklistProps) {
  const t = useTranslations('editor.checklist');
  const { missing, advised } = list;
  if (missing.length + advised.length === 0) {
    return <p className={styles.nothing}>{t('nothing')}</p>;
  }
  return (
    <div className={styles.lists}>
      {missing.length > 0 && (
        <Lines title={t('missing')} lines={missing} style={style} onGoTo={onGoTo} isInTheWay />
      )}
      {advised.length > 0 && (
        <Lines title={t('advised')} lines={advised} style={style} onGoTo={onGoTo} />
      )}
    </div>
  );
}

type LinesProps = {
  title: string;
  lines: CheckLine[];
  style: DateStyle;
  onGoTo: GoTo;
  isInTheWay?: boolean;
};

function Lines({ title, lines, style, onGoTo, isInTheWay = false }: LinesProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={isInTheWay ? styles.missing : styles.advised}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      <ul className={styles.lines}>
        {lines.map((line, at) => (
          <li key={`${line.what}-${line.field}-${line.block ?? ''}`}>
            <Line line={line} style={style} onGoTo={onGoTo} takesFocus={isInTheWay && at === 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type LineProps = { line: CheckLine; style: DateStyle; onGoTo: GoTo; takesFocus: boolean };

function Line({ line, style, onGoTo, takesFocus }: LineProps) {
  const t = useTranslations('editor.checklist.lines');
  const part = usePartName(line.field);
  const word = useTranslations('editor.checklist.words');
  const { what, field, count = 0, headline = '' } = line;
  const words = joinNames(line.words?.map((one) => word(one)) ?? [], style.language);
  const values = {
    part,
    field,
    headline: isolateNumbers(headline),
    words,
    count,
    shown: formatNumber(count, style),
  };
  return (
    <button
      type="button"
      className={styles.line}
      data-initial-focus={takesFocus || undefined}
      onClick={() => onGoTo(line)}
    >
      <strong>{t(`${what}.name`, values)}</strong> <span>{t(`${what}.why`, values)}</span>
    </button>
  );
}

/** A field's name; of a short headline, the place that it is for. */
function usePartName(field: string): string {
  const t = useTranslations('editor');
  const place = shortPlaces.find((one): one is ShortPlace => field === `shortHeadlines.${one}`);
  if (place) return t(`panel.short.${place}`);
  return t.has(`parts.${field}` as 'parts.body') ? t(`parts.${field}` as 'parts.body') : '';
}
