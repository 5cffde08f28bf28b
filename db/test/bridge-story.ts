import type { StoryContent } from '#newsroom/story/content.ts';

/** A small story that is ready for print; everything it names is in the base of `copyDatabase`. */
export const bridgeStory: StoryContent = {
  kicker: 'النقل',
  headline: 'افتتاح جسر الرمان بعد عامين من العمل',
  lead: 'عبرت أول حافلة الجسر فجر الأحد، وخُفّف الزحام في الحي القديم.',
  body: [
    { kind: 'paragraph', id: 'bridge-1', text: [{ text: 'افتُتح جسر الرمان فجر الأحد.' }] },
    { kind: 'subheadline', id: 'bridge-2', level: 2, text: 'كلفة أقل' },
    {
      kind: 'quotation',
      id: 'bridge-3',
      text: [{ text: 'وفّرنا عُشر الكلفة' }],
      speaker: 'مدير المشروع',
    },
    { kind: 'photo', id: 'bridge-4', mediaId: 1, caption: 'الجسر من جهة النهر' },
  ],
  sectionId: 1,
  topicIds: [1, 2],
  bylineIds: [1],
  leadPhotoId: 1,
  shortHeadlines: { share: 'جسر الرمان يُفتتح', search: '', push: '' },
};
