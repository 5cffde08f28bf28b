'use client';
// In the browser: it reads back what will be shown, as it is being chosen.
import { useTranslations } from 'next-intl';
import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import { Button } from '#components/ui/button.tsx';
import { Modal } from '#components/ui/modal.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { UrgencyRequest } from '#db/urgency/requests.ts';
import { type MarkedLevel, stripLevel, urgencyLevels } from '#newsroom/urgency.ts';
import { ChoiceGroup } from '#components/desk/editor/dialogs/choice-group.tsx';
import type { Standing } from '#components/desk/editor/use-story-desk.ts';
import { type ChosenEnd, endOfChoice, minutesShown, minutesUntil } from './chosen-end.ts';
import { EndFields } from './end-fields.tsx';
import { ReadBack, endOf } from './read-back.tsx';
import styles from './urgent.module.css';

export type UrgentChoice = {
  level: MarkedLevel;
  reason: string;
  minutes?: number | undefined;
  endsAt?: Date | undefined;
};

type UrgentDialogProps = {
  open: boolean;
  /** Whether it marks, or asks those who may. */
  kind: 'mark' | 'ask';
  headline: string;
  /** The mark that stands. */
  standing: Standing['urgency'];
  /** The request that is granted. */
  request: UrgencyRequest | null;
  style: DateStyle;
  isBusy: boolean;
  refusal: ReactNode;
  onClose: () => void;
  onConfirm: (choice: UrgentChoice) => void;
};

/** «عاجل»: level, reason and end, as asked for or as they stand, read back before «أعلن». */
export function UrgentDialog(props: UrgentDialogProps) {
  const { open, kind, isBusy, standing, request, onClose } = props;
  const t = useTranslations('editor.urgent');
  const ask = useTranslations('editor.ask');
  const form = useId();
  const first = request?.level ?? standing?.level ?? 2;
  const [level, setLevel] = useState<MarkedLevel>(first);
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    setLevel(first);
  }
  const announces = kind === 'mark' && level >= stripLevel;
  return (
    <Modal
      open={open}
      title={kind === 'ask' ? ask('title') : t('title')}
      onClose={onClose}
      actions={
        <>
          <Button type="button" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            type="submit"
            form={form}
            variant={announces ? 'announce' : 'primary'}
            disabled={isBusy}
          >
            {kind === 'ask' ? ask('confirm') : t('confirm')}
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

function UrgentForm(props: UrgentFormProps) {
  const { id, kind, level, setLevel, headline, standing, request, style, refusal } = props;
  const t = useTranslations('editor.urgent');
  const ask = useTranslations('editor.ask');
  const levels = useTranslations('desk.urgency');
  const faults = useTranslations('errors.fields');
  const [reason, setReason] = useState(request?.reason ?? standing?.reason ?? '');
  const [end, setEnd] = useState<ChosenEnd>(() => firstEnd(props));
  const [isChecked, setChecked] = useState(false);
  const now = useClock();
  const around = { level, now, timeZone: style.timeZone };
  const endsAt = endOfChoice(end, around);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (reason.trim() !== '' && endsAt) {
      const byMoment = kind === 'mark' && (end.by === 'clock' || end.by === 'standing');
      const length =
        end.by === 'clock' ? minutesUntil(endsAt, now) : Number(minutesShown(end, around));
      return props.onConfirm({
        level,
        reason,
        ...(byMoment ? { endsAt } : { minutes: Math.max(1, length) }),
      });
    }
    setChecked(true);
    const wrong = reason.trim() === '' ? '[data-reason]' : '[type="number"]';
    event.currentTarget.querySelector<HTMLElement>(wrong)?.focus();
  };

  return (
    <form id={id} noValidate className={styles.form} onSubmit={submit}>
      {refusal}
      {standing && (
        <p>
          {t('standing', {
            level: levels(`${standing.level}`),
            end: endOf(standing.endsAt, { now, style }),
          })}
        </p>
      )}
      {request && <p>{t('asked', { by: request.by.name })}</p>}
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
        hint={kind === 'ask' ? ask('reasonHint') : t('reasonHint')}
        error={isChecked && reason.trim() === '' ? faults('missing') : undefined}
        data-reason
        maxLength={300}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <EndFields
        end={end}
        around={around}
        style={style}
        error={isChecked && !endsAt ? faults('out_of_range') : undefined}
        onChange={setEnd}
      />
      {kind === 'mark' && endsAt && (
        <ReadBack headline={headline} level={level} endsAt={endsAt} now={now} style={style} />
      )}
    </form>
  );
}

function firstEnd({ request, standing }: UrgentDialogProps): ChosenEnd {
  if (request) return { by: 'minutes', typed: String(request.minutes) };
  return standing ? { by: 'standing', endsAt: standing.endsAt } : { by: 'level' };
}

/** Now, every five seconds anew. */
function useClock(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 5_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
