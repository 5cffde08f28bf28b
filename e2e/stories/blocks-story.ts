/** A story with one of each block that is more than running text; in no other test. */
export const blocksStory = {
  headline: 'محطات التحلية الصغيرة تصل إلى قرى الساحل',
  section: 'علوم',
  opening: 'بدأت ثلاث قرى ساحلية تشغيل محطات تحلية صغيرة تعمل بالشمس.',
  pullQuote: { text: 'الماء كان أبعد من البحر الذي نراه', speaker: 'سعاد النجار، معلمة' },
  table: {
    caption: 'إنتاج المحطات في اليوم',
    rows: [
      ['القرية', 'لتر', 'أسر'],
      ['الرملة', '4500', '90'],
      ['النخيل', '3200', '71'],
    ],
  },
  factBox: {
    title: 'كيف تعمل المحطة؟',
    paragraphs: ['تدفع مضخة شمسية ماء البحر عبر أغشية دقيقة.', 'تحتاج الأغشية إلى تبديل كل عام.'],
  },
  photo: { caption: 'محطة الرملة في صباح أول أيام التشغيل' },
  gallery: { captions: ['خزان المحطة', 'ألواح الطاقة فوق السقف'] },
  video: 'https://youtu.be/a1B2c3D4e5-',
  post: 'https://x.com/duha_news/status/1234567890',
  ending: 'وتقول البلدية إن قرية رابعة ستلحق بها قبل الصيف.',
};
