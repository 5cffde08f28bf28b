'use client';
// In the browser: it joins what was left there to the text that is open.
import { useEffect, useEffectEvent } from 'react';
import type { DateStyle } from '#arabic/dates.ts';
import type { Known } from '#components/desk/compare/known.ts';
import { contentText } from '#components/desk/editor/document/content-text.ts';
import type { StoryDesk } from '#components/desk/editor/use-story-desk.ts';
import type { StoryContent } from '#newsroom/story/content.ts';
import { mergeContent } from '#newsroom/story/versions/merge-content.ts';
import type { Unsaved } from './journal.ts';
import { LeftBehindNotice } from './left-behind-notice.tsx';
import type { StoryJournal } from './use-journal.ts';

type Props = { desk: StoryDesk; journal: StoryJournal; known: Known; style: DateStyle };

/** What was left unsaved on this device, one text after another; what the story has already goes by itself. */
export function LeftBehindTexts({ desk, journal, known, style }: Props) {
  const [newest] = journal.left;
  const { contentNow } = desk.draft;

  const skipKnown = useEffectEvent((unsaved: Unsaved) => {
    const { content, conflicts } = joined(unsaved, contentNow());
    if (conflicts.length > 0 || contentText(content) !== contentText(contentNow())) return;
    void journal.discard(unsaved);
  });
  useEffect(() => {
    if (newest) skipKnown(newest);
  }, [newest]);

  if (!newest) return null;
  const take = async () => {
    // What is on the screen gives way to it, so it must be safe first.
    if (!(await desk.saving.save())) return;
    const before = contentNow();
    // It may have been saved, and the answer lost, when its page was closed.
    if (newest.storyId === 0) desk.saving.takeKey(newest.tab);
    const { content, conflicts } = joined(newest, before);
    if (conflicts.length === 0) desk.put(content);
    else {
      desk.put(JSON.parse(newest.text) as StoryContent);
      const version = desk.saving.baseVersion();
      desk.saving.contest(newest.base, { ...desk.standing, version, content: before });
    }
    // It may go once the text on the screen, which has it now, is in the journal itself.
    await journal.keep();
    await journal.discard(newest);
  };
  return (
    <LeftBehindNotice
      key={newest.tab}
      unsaved={newest}
      now={desk.draft.content}
      known={known}
      style={style}
      onTake={() => void take()}
      onDiscard={() => void journal.discard(newest)}
    />
  );
}

function joined({ base, text }: Unsaved, now: StoryContent) {
  const [before, mine] = [JSON.parse(base), JSON.parse(text)] as [StoryContent, StoryContent];
  return mergeContent(before, mine, now);
}
