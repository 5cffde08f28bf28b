'use client';
// In the browser: it reads back what will be shown, as it is being chosen.
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import {
  type MarkedLevel,
  defaultMinutes,
  longestMinutes,
  stripLevel,
  urgencyLevels,
} from '#newsroom/urgency.ts';
import { ChoiceGroup } from '#components/desk/editor/dialogs/choice-group.tsx';
import { ReadBack } from './read-back.tsx';
import styles from './urgent.module.css';

export type UrgentChoice = { level: MarkedLevel; reason: string; minutes: number };

type UrgentDialogProps = {
  open: boolean;
  headline: string;
  style: DateStyle;
  isBusy: boolean;
  refusal: ReactNode;
  onClose: () => void;
  onConfirm: (choice: UrgentChoice) => void;
};

/** «عاجل»: level, reason and end, read back before «أعلن». */
export function UrgentDialog(props: UrgentDialogProps) {
  const { open, isBusy, onClose } = props;
  const t = useTranslations('editor.urgent');
  const form = useId();
  const [level, setLevel] = useState<MarkedLevel>(2);
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    setLevel(2);
  }
  return (
    <Modal
      open={open}
      title={t('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="submit"
            form={form}
            variant={level >= stripLevel ? 'announce' : 'primary'}
            disabled={isBusy}
          >
            {t('confirm')}
          </Button>
        </>
      }
    >
      <UrgentForm {...props} id={form} level={level} setLevel={setLevel} />
    </Modal>
  );
}

type UrgentFormProps = UrgentDialogProps & {
  id: string;
  level: MarkedLevel;
  setLevel: (level: MarkedLevel) => void;
};

function UrgentForm({ id, level, setLevel, headline, style, refusal, onConfirm }: UrgentFormProps) {
  const t = useTranslations('editor.urgent');
  const levels = useTranslations('desk.urgency');
  const faults = useTranslations('errors.fields');
  const [reason, setReason] = useState('');
  const [typedMinutes, setMinutes] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const minutes = typedMinutes === null ? defaultMinutes[level] : Number(typedMinutes);
  const isInRange = Number.isInteger(minutes) && minutes >= 1 && minutes <= longestMinutes;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason.trim() !== '' && isInRange) return onConfirm({ level, reason, minutes });
    setChecked(true);
    const wrong = reason.trim() === '' ? '[data-reason]' : '[type="number"]';
    event.currentTarget.querySelector<HTMLElement>(wrong)?.focus();
  };

  return (
    <form id={id} noValidate className={styles.form} onSubmit={submit}>
      {refusal}
      <ChoiceGroup
        label={t('level')}
        options={urgencyLevels.map((value) => ({
          value,
          label: levels(`${value}`),
          hint: t(`levels.${value}`),
        }))}
        chosen={level}
        onChange={setLevel}
      />
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        error={isChecked && reason.trim() === '' ? faults('missing') : undefined}
        data-reason
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <TextField
        label={t('minutes')}
        error={isChecked && !isInRange ? faults('out_of_range') : undefined}
        type="number"
        dir="ltr"
        min={1}
        max={longestMinutes}
        value={typedMinutes ?? String(defaultMinutes[level])}
        onChange={(event) => setMinutes(event.target.value)}
      />
      {isInRange && <ReadBack headline={headline} level={level} minutes={minutes} style={style} />}
    </form>
  );
}
