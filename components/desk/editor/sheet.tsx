'use client';
// In the browser: the story is written here.
import type { Editor, JSONContent } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { BodyEditor } from './body/body-editor.tsx';
import type { LimitReason } from './fields/limit-note.tsx';
import { LineField } from './fields/line-field.tsx';
import { focusField } from './focus-field.ts';
import styles from './story-editor.module.css';

type SheetProps = {
  start: JSONContent;
  content: StoryContent;
  style: DateStyle;
  readOnly: boolean;
  faultOf: (field: string) => string | undefined;
  onChange: (part: Partial<StoryContent>) => void;
  onReady: (editor: Editor) => void;
};

const lines = ['kicker', 'headline', 'lead'] as const;
const next = { kicker: 'headline', headline: 'lead', lead: 'body' } as const;

/** The sheet of paper: kicker, headline, lead and body, as readers will meet them. */
export function Sheet({ start, content, style, readOnly, faultOf, onChange, onReady }: SheetProps) {
  const t = useTranslations('editor.parts');
  return (
    <div className={styles.sheet}>
      {lines.map((name) => (
        <LineField
          key={name}
          name={name}
          label={t(name)}
          value={content[name]}
          limits={fieldLimits[name]}
          reason={reasonOf(name, content)}
          style={style}
          look={name}
          readOnly={readOnly}
          error={faultOf(name)}
          onChange={(text) => onChange({ [name]: text })}
          onEnter={() => focusField(next[name])}
        />
      ))}
      <BodyEditor
        start={start}
        readOnly={readOnly}
        error={faultOf('body')}
        onChange={(body) => onChange({ body })}
        onReady={onReady}
      />
    </div>
  );
}

/** Where a long line is cut first: a headline in search results, unless these have one of their own. */
function reasonOf(name: (typeof lines)[number], { shortHeadlines }: StoryContent): LimitReason {
  if (name === 'kicker') return 'desk';
  return name === 'headline' && shortHeadlines.search.trim() !== '' ? 'desk' : name;
}
