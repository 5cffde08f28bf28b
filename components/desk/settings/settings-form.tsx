'use client';
// In the browser: says at once whether the settings hold, and keeps what was typed when they do not.
import { useTranslations } from 'next-intl';
import { FieldChoices } from '#components/desk/compare/field-choices.tsx';
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
import { SaidSetting } from './said-setting.tsx';
import styles from './settings.module.css';
import { useSettingsFields } from './use-settings-fields.ts';

type SettingsFormProps = {
  action: FormAction<null>;
  settings: Settings;
  timeZones: string[];
  samples: DateSamples;
};

export function SettingsForm({ action, settings, timeZones, samples }: SettingsFormProps) {
  const t = useTranslations('desk.settings');
  const told = useTranslations('desk.conflict');
  const { form, pending, failure, succeeded } = useDeskForm(action);
  const isConflict = failure?.code === 'conflict';
  const fault = useFaults(isConflict ? null : failure);
  const { fields, seen, change, conflict, choose, isUndecided } = useSettingsFields(settings);
  return (
    <form {...form} className={styles.form}>
      <input type="hidden" name="seen" value={JSON.stringify(seen)} />
      <Panel title={t('identity')}>
        <TextField
          label={t('name')}
          hint={t('nameHint')}
          error={fault('name')}
          name="name"
          value={fields.name}
          onChange={({ target }) => change({ name: target.value })}
          required
        />
        <TextField
          label={t('nameEn')}
          hint={t('nameEnHint')}
          error={fault('nameEn')}
          name="nameEn"
          value={fields.nameEn}
          onChange={({ target }) => change({ nameEn: target.value })}
          required
        />
        <TextField
          label={t('motto')}
          hint={t('mottoHint')}
          error={fault('motto')}
          name="motto"
          value={fields.motto}
          onChange={({ target }) => change({ motto: target.value })}
        />
      </Panel>
      <Panel title={t('dates')}>
        <DateFields
          settings={fields}
          timeZones={timeZones}
          samples={samples}
          fault={fault}
          onChange={change}
        />
      </Panel>
      <Panel title={t('rules')}>
        <CheckField
          name="reviewFirst"
          label={t('reviewFirst')}
          hint={t('reviewFirstHint')}
          checked={fields.reviewFirst}
          onChange={(reviewFirst) => change({ reviewFirst })}
        />
        <CheckField
          name="editorsMarkUrgent"
          label={t('editorsMarkUrgent')}
          hint={t('editorsMarkUrgentHint')}
          checked={fields.editorsMarkUrgent}
          onChange={(editorsMarkUrgent) => change({ editorsMarkUrgent })}
        />
      </Panel>
      {conflict && (
        <FieldChoices
          title={told('title')}
          explanation={told('explanation')}
          fields={conflict.disputed.map((field) => ({
            field,
            name: t(field),
            mine: <SaidSetting settings={conflict.mine} field={field} samples={samples} />,
            theirs: <SaidSetting settings={conflict.theirs} field={field} samples={samples} />,
          }))}
          chosen={conflict.chosen}
          isBusy={pending}
          onChoose={choose}
        />
      )}
      {!isConflict && <FailureNotice failure={failure} />}
      {succeeded && !pending && <Notice tone="ok">{t('saved')}</Notice>}
      <div>
        <Button type="submit" variant="primary" disabled={pending || isUndecided}>
          {pending ? t('submitting') : t('submit')}
        </Button>
      </div>
    </form>
  );
}
