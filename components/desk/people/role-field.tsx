'use client';
// In the browser: part of the forms for people, which are sent from there.
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { SelectField } from '#components/ui/select-field.tsx';
import { type Role, roles } from '#newsroom/roles.ts';

export function RoleField({
  label,
  hint,
  error,
  chosen,
}: {
  label: ReactNode;
  hint?: ReactNode;
  error: string | undefined;
  chosen: Role;
}) {
  const t = useTranslations('desk.roles');
  return (
    <SelectField label={label} hint={hint} error={error} name="role" defaultValue={chosen}>
      {roles.map((one) => (
        <option key={one} value={one}>
          {t(one)}
        </option>
      ))}
    </SelectField>
  );
}
