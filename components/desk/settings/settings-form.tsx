'use client';
// In the browser: says at once whether the settings hold, and keeps what was typed when they do not.
import { useTranslations } from 'next-intl';
import { FailureNotice } from '#components/desk/failure-notice.tsx';
import type { FormAction } from '#components/desk/form-state.ts';
import { Panel } from '#components/desk/frame/panel.tsx';
import { useDeskForm } from '#components/desk/use-desk-form.ts';
import { useFaults } from '#components/desk/use-faults.ts';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Settings } from '#newsroom/settings.ts';
import { CheckField } from './check-field.tsx';
import { DateFields, type DateSamples } from './date-fields.tsx';
import styles from './settings.module.css';

type SettingsFormProps = {
  action: FormAction<null>;
  settings: Settings;
  timeZones: string[];
  samples: DateSamples;
};

export function SettingsForm({ action, settings, timeZones, samples }: SettingsFormProps) {
  const t = useTranslations('desk.settings');
  const { form, pending, failure, succeeded } = useDeskForm(action);
  const fault = useFaults(failure);
  return (
    <form {...form} className={styles.form}>
      <Panel title={t('identity')}>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          error={fault('name')}
          name="name"
          defaultValue={settings.name}
          required
        />
        <TextField
          label={t('nameEn')}
          hint={t('nameEnHint')}
          error={fault('nameEn')}
          name="nameEn"
          defaultValue={settings.nameEn}
          required
        />
        <TextField
          label={t('motto')}
          hint={t('mottoHint')}
          error={fault('motto')}
          name="motto"
          defaultValue={settings.motto}
        />
      </Panel>
      <Panel title={t('dates')}>
        <DateFields settings={settings} timeZones={timeZones} samples={samples} fault={fault} />
      </Panel>
      <Panel title={t('rules')}>
        <CheckField
          name="reviewFirst"
          label={t('reviewFirst')}
          hint={t('reviewFirstHint')}
          defaultChecked={settings.reviewFirst}
        />
        <CheckField
          name="editorsMarkUrgent"
          label={t('editorsMarkUrgent')}
          hint={t('editorsMarkUrgentHint')}
          defaultChecked={settings.editorsMarkUrgent}
        />
      </Panel>
      <FailureNotice failure={failure} />
      {succeeded && !pending && <Notice tone="ok">{t('saved')}</Notice>}
      <div>
        <Button type="submit" variant="primary" disabled={pending}>
          {pending ? t('submitting') : t('submit')}
        </Button>
      </div>
    </form>
  );
}
