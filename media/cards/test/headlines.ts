import { demoStories } from '#db/demo/stories/all-stories.ts';

/** Twenty of the demo newspaper's. */
export const demoHeadlines: string[] = demoStories.slice(0, 20).map(({ headline }) => headline);

/** What is hard about writing Arabic: names and numbers of another direction, vowels, length, marks of markup. */
export const hardHeadlines = {
  latin: 'شركة OpenAI تعلن نموذج GPT-5 وتقول Meta إنها لن تتأخر',
  quotes: 'رواية «حارس الملح» (ليان الصباغ) تفوز بجائزة «المنارة»',
  numbers: 'نسبة الاقتراع 61.4% في 12,400 مركز عند 8:30 من 24/11/2026',
  vowels: 'أَعْلَنَتِ الحُكُومَةُ أَنَّ المُفَاوَضَاتِ سَتُسْتَأْنَفُ يَوْمَ الثُّلاثاءِ المُقْبِلِ',
  long: 'أعلنت اللجنة الوطنية العليا للانتخابات أن نسبة المشاركة في الجولة الثانية تجاوزت ستين في المئة في سبعة من المجالس المحلية',
  longest:
    'أعلنت اللجنة الوطنية العليا للانتخابات المحلية في جمهورية الساحل أن نسبة المشاركة في الجولة الثانية تجاوزت 61.4% في سبعة من المجالس الاثني عشر، وأن الفرز سيُستأنف صباح الثلاثاء عند الثامنة في بندر الياسمين الجديدة',
  markup: `<b>خبر</b> & "اقتباس" و'آخر' &lt; سطر`,
  emoji: 'مدريد 😀 تفوز 🏆 باللقب',
  oneWord: 'عاجل',
  oneEndlessWord: `https://duha.example/${'ab'.repeat(90)}`,
  english: 'United Nations report: 1,200 trees planted in Rafid (2026).',
} as const;
