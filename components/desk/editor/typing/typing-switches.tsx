'use client';
// In the browser: what is chosen here is kept on this device.
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { type DeviceChoice, choose, followChoices, isChosen, unchosen } from './device-choices.ts';
import styles from './typing-switches.module.css';

/** «مساعدة الكتابة» and «أظهر العلامات الخفية»; where nothing can be typed, only the second. */
export function TypingSwitches({ readOnly }: { readOnly: boolean }) {
  return (
    <div className={styles.switches}>
      {!readOnly && <Switch choice="typingHelp" />}
      <Switch choice="hiddenMarks" />
    </div>
  );
}

function Switch({ choice }: { choice: DeviceChoice }) {
  const t = useTranslations('editor.typing');
  const on = useSyncExternalStore(
    followChoices,
    () => isChosen(choice),
    () => unchosen[choice],
  );
  return (
    <label className={styles.switch} title={t(`hints.${choice}`)}>
      <input
        type="checkbox"
        checked={on}
        onChange={({ target }) => choose(choice, target.checked)}
      />
      {t(choice)}
    </label>
  );
}
