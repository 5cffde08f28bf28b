import styles from './divider-block.module.css';

export function DividerBlock() {
  return <hr className={styles['divider']} />;
}
