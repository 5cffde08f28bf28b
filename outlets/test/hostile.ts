import type { StoryContent } from '#newsroom/story/content.ts';
import { bridgeStory } from '#db/test/bridge-story.ts';

/** A headline that ends everything it could stand in, in every spelling of the trade. */
export const hostileHeadline =
  'قال: </script><script>alert(1)</script> "اقتباس" & \'آخر\' ]]> «نعم» 🌙 Reuters مُشَكَّلٌ';

/** What it stands in, with one block of every kind. */
export const hostileStory: StoryContent = {
  ...bridgeStory,
  headline: hostileHeadline,
  lead: 'مقدّمة <b>ليست</b> وسمًا & ]]>',
  leadPhotoId: 1,
  body: [
    {
      kind: 'paragraph',
      id: 'paragraph',
      text: [
        { text: 'نصّ <i>و' },
        { text: 'رابط & آخر', bold: true, href: 'https://elsewhere.example/?a=1&b=2' },
      ],
    },
    { kind: 'paragraph', id: 'latin-one', dir: 'ltr', text: [{ text: 'An English line.' }] },
    { kind: 'subheadline', id: 'subheadline', level: 2, text: 'عنوان "فرعي"' },
    { kind: 'quotation', id: 'quotation', text: [{ text: 'اقتباس' }], speaker: 'قائل <له>' },
    { kind: 'pull-quote', id: 'pullquote', text: 'مقتطف', speaker: '' },
    { kind: 'photo', id: 'photo-one', mediaId: 1, caption: 'تعليق "هنا"' },
    { kind: 'gallery', id: 'gallery-1', photos: [{ mediaId: 1, caption: '' }] },
    { kind: 'list', id: 'list-one', ordered: true, items: [[{ text: 'أول' }], [{ text: 'ثانٍ' }]] },
    {
      kind: 'table',
      id: 'table-one',
      caption: 'جدول',
      rows: [
        ['أ', 'ب'],
        ['1 < 2', '3'],
      ],
    },
    { kind: 'fact-box', id: 'fact-box1', title: 'خلفية', paragraphs: [[{ text: 'معلومة' }]] },
    { kind: 'embed', id: 'embed-one', url: 'https://www.youtube.com/watch?v=abcdefghijk' },
    { kind: 'divider', id: 'divider-1' },
  ],
};
