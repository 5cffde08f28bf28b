import {
  type HouseBlock,
  type HouseRun,
  readHouseText,
} from '#newsroom/house-pages/read-house-text.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import styles from './house-text.module.css';

/** A page about the house as it reads: from its light markup, which newsroom/house-pages reads. */
export function HouseText({ text }: { text: string }) {
  return (
    <div className={styles['text']}>
      {readHouseText(text).map((block, place) => (
        // Blocks have no name of their own, and none of them moves.
        <Block key={place} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { block: HouseBlock }) {
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((runs, place) => (
          <li key={place}>
            <Runs runs={runs} />
          </li>
        ))}
      </ul>
    );
  }
  const Tag = block.kind === 'heading' ? 'h2' : 'p';
  return (
    <Tag>
      <Runs runs={block.runs} />
    </Tag>
  );
}

/** What runs from left to right keeps to itself, so that it turns nothing round that stands beside it. */
function Runs({ runs }: { runs: HouseRun[] }) {
  return runs.map(({ text, href, isLatin }, place) => {
    if (href) {
      return (
        <a key={place} href={href}>
          <bdi>{text}</bdi>
        </a>
      );
    }
    return isLatin ? <bdi key={place}>{text}</bdi> : <RunningText key={place} text={text} />;
  });
}
