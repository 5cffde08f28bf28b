import { Fragment } from 'react';
import styles from './headline-text.module.css';

const joinedNumbers = /(\d+-\d+)/u;

/** A headline whose scores and spans of years stay whole: browsers would break «3-2» after its hyphen. */
export function HeadlineText({ text }: { text: string }) {
  return text.split(joinedNumbers).map((part, index) => (
    // Every second part is what the pattern caught.
    <Fragment key={index}>
      {index % 2 === 1 ? <span className={styles['whole']}>{part}</span> : part}
    </Fragment>
  ));
}
