import { type ComponentType, Fragment, type ReactNode } from 'react';
import { type IsolatedWord, type NumberRun, numberRuns } from '#arabic/bidi/number-runs.ts';
import { setSpans } from '#newsroom/story/set-spans.ts';
import styles from './running-text.module.css';

/** Longer ones may fill a line of a phone. */
const longestWhole = 12;

/** Text with its numbers in the order in which they are read (arabic/bidi/number-runs.ts), and copied as typed. */
export function RunningText({ text }: { text: string }) {
  return <SetText text={text} runs={numberRuns(text)} />;
}

type SetSpansProps<Span> = {
  spans: Span[];
  /** Marks its children as the span is marked. */
  Mark: ComponentType<{ span: Span; children: ReactNode }>;
};

/** The same for text in several spans, whose marks may begin or end inside a number. */
export function SetSpans<Span extends { text: string }>({ spans, Mark }: SetSpansProps<Span>) {
  // Nothing here has a name of its own; where it is shown its order does not change.
  return setSpans(spans).map(({ word, spans: within }, place) => {
    const set = within.map(({ span, ...words }, position) => (
      <Mark key={position} span={span}>
        <SetText {...words} />
      </Mark>
    ));
    if (!word) return <Fragment key={place}>{set}</Fragment>;
    return (
      <Isolated key={place} word={word}>
        {set}
      </Isolated>
    );
  });
}

/** Text whose runs are known. */
function SetText({ text, runs }: { text: string; runs: NumberRun[] }) {
  let at = 0;
  const pieces = runs.flatMap((run) => {
    const { start, end } = run;
    const before = text.slice(at, start);
    at = end;
    const isWhole = end - start <= longestWhole && run.setting === 'parts';
    const words = <Words key={start} text={text.slice(start, end)} run={run} />;
    const whole = (
      <span key={start} className={styles['whole']}>
        {words}
      </span>
    );
    return [before, isWhole ? whole : words];
  });
  return [...pieces, text.slice(at)];
}

function Words({ text, run }: { text: string; run: NumberRun }) {
  let at = 0;
  return run.words.flatMap((word) => {
    const [start, end] = [word.start - run.start, word.end - run.start];
    const between = text.slice(at, start);
    at = end;
    return [
      between,
      <Isolated key={start} word={word}>
        {text.slice(start, end)}
      </Isolated>,
    ];
  });
}

/** Characters that run from left to right, apart from what is around them. */
function Isolated({ word, children }: { word: IsolatedWord; children: ReactNode }) {
  const Element = word.override ? 'bdo' : 'bdi';
  const isWhole = word.end - word.start <= longestWhole;
  return (
    <Element dir="ltr" {...(isWhole && { className: styles['whole'] })}>
      {children}
    </Element>
  );
}
