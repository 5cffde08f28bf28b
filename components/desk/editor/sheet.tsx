'use client';
// In the browser: the story is written here.
import type { Editor, JSONContent } from '@tiptap/core';
import { useTranslations } from 'next-intl';
import { memo } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { Block } from '#newsroom/story/blocks.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { fieldLimits } from '#newsroom/story/limits.ts';
import { BodyEditor } from './body/body-editor.tsx';
import type { LimitReason } from './fields/limit-note.tsx';
import { LineField } from './fields/line-field.tsx';
import { FieldMark } from './presence/field-mark.tsx';
import { focusField } from './focus-field.ts';
import { WritingStyle } from './views/writing-style.ts';
import styles from './story-editor.module.css';

type SheetProps = {
  start: JSONContent;
  content: StoryContent;
  style: DateStyle;
  readOnly: boolean;
  faultOf: (field: string) => string | undefined;
  onChange: (part: Partial<StoryContent>) => void;
  onBody: (body: Block[]) => void;
  onReady: (editor: Editor) => void;
};

const lines = ['kicker', 'headline', 'lead'] as const;
const next = { kicker: 'headline', headline: 'lead', lead: 'body' } as const;

// A key in the text must not wait for the fields above it to be drawn anew, nor for the toolbar.
const Body = memo(BodyEditor);
const Line = memo(SheetLine);

/** The sheet of paper: kicker, headline, lead and body, as readers will meet them. */
export function Sheet({ start, content, style, readOnly, faultOf, ...on }: SheetProps) {
  return (
    <div className={styles.sheet}>
      {lines.map((name) => (
        <FieldMark key={name} place={name}>
          <Line
            name={name}
            value={content[name]}
            reason={reasonOf(name, content)}
            style={style}
            readOnly={readOnly}
            error={faultOf(name)}
            onChange={on.onChange}
          />
        </FieldMark>
      ))}
      <WritingStyle value={style}>
        <Body
          start={start}
          style={style}
          readOnly={readOnly}
          error={faultOf('body')}
          onChange={on.onBody}
          onReady={on.onReady}
        />
      </WritingStyle>
    </div>
  );
}

type LineProps = Pick<SheetProps, 'style' | 'readOnly' | 'onChange'> & {
  name: (typeof lines)[number];
  value: string;
  reason: LimitReason;
  error: string | undefined;
};

function SheetLine({ name, onChange, ...rest }: LineProps) {
  const t = useTranslations('editor.parts');
  return (
    <LineField
      {...rest}
      name={name}
      label={t(name)}
      limits={fieldLimits[name]}
      look={name}
      onChange={(text) => onChange({ [name]: text })}
      onEnter={() => focusField(next[name])}
    />
  );
}

/** Where a long line is cut first: a headline in search results, unless these have one of their own. */
function reasonOf(name: (typeof lines)[number], { shortHeadlines }: StoryContent): LimitReason {
  if (name === 'kicker') return 'desk';
  return name === 'headline' && shortHeadlines.search.trim() !== '' ? 'desk' : name;
}
