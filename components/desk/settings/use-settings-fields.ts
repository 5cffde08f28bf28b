'use client';
// In the browser: what is chosen there is not saved yet.
import { useState } from 'react';
import type { FieldSide } from '#components/desk/compare/field-choices.tsx';
import { mergeFields } from '#newsroom/merge-fields.ts';
import type { Settings } from '#newsroom/settings.ts';
import type { Sides } from '#newsroom/story/versions/merge-value.ts';

type SettingsField = keyof Settings;
type SettingsConflict = Sides<Settings> & {
  disputed: SettingsField[];
  chosen: Partial<Record<SettingsField, FieldSide>>;
};

/**
 * The settings on the screen, and those that they were made from. Where the newsroom has others by now, what a
 * colleague changed comes into the form; what both changed waits to be decided.
 */
export function useSettingsFields(saved: Settings) {
  const [fields, setFields] = useState(saved);
  const [seen, setSeen] = useState(saved);
  const [conflict, setConflict] = useState<SettingsConflict | null>(null);
  if (JSON.stringify(saved) !== JSON.stringify(seen)) {
    const sides = { base: seen, mine: fields, theirs: saved };
    const { values, disputed } = mergeFields(sides);
    setSeen(saved);
    setFields(values);
    setConflict(disputed.length > 0 ? { ...sides, disputed, chosen: {} } : null);
  }
  const change = (part: Partial<Settings>) => setFields({ ...fields, ...part });
  const choose = (field: SettingsField, side: FieldSide) => {
    if (!conflict) return;
    setConflict({ ...conflict, chosen: { ...conflict.chosen, [field]: side } });
    change({ [field]: conflict[side][field] });
  };
  const isUndecided = conflict?.disputed.some((field) => !conflict.chosen[field]) ?? false;
  return { fields, seen, change, conflict, choose, isUndecided };
}
