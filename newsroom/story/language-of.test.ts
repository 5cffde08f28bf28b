import { expect, test } from 'vitest';
import type { Block } from './blocks.ts';
import { languageOf } from './language-of.ts';

const story = (headline: string, lead = '', ...paragraphs: string[]) => ({
  headline,
  lead,
  body: paragraphs.map((text, at): Block => ({
    kind: 'paragraph',
    id: `block-${at}`,
    text: [{ text }],
  })),
});

const arabic = `
شركة Meta تطلق Llama 5
OpenAI تطلق GPT-5.5 Turbo
Google تكشف Gemini 3 Ultra
Apple تطلق iPhone 18 Pro Max
Samsung Galaxy S27 Ultra بسعر أقل
Microsoft تدمج Copilot في Windows 12
NVIDIA RTX 6090 تصل الأسواق
Tesla Model Y تعود
SpaceX Starship تنجح
Amazon Web Services تتوقف
TikTok Shop تصل مصر
تحديث iOS 27.1 يصلح Face ID
متصفح Google Chrome يحجب Adobe Flash Player
ثغرة في OpenSSH تهدد خوادم Red Hat Enterprise Linux
منصة X تختبر Grok Imagine Video
أداة git rebase و docker compose للمبتدئين
موقع openai.com يتعطل ساعتين
adidas تقاضي nike
eBay تشتري Depop
Anthropic تعلن Claude Opus 5
فيلم The Lord of the Rings يعود
«The Good, the Bad and the Ugly» بنسخة جديدة
فيلم Everything everywhere all at once يفوز
Dune: Part Three يتصدر شباك التذاكر
مسلسل House of the Dragon يعود في الصيف
Avatar: Fire and Ash يحصد مليارًا
Netflix تجدد Stranger Things
فيلم Mission: Impossible – The Final Reckoning
وفاة نجم Pirates of the Caribbean
“Once upon a time in Hollywood” في القاهرة
جائزة BAFTA لفيلم One Battle After Another
ألبوم Taylor Swift الجديد The Life of a Showgirl
Cirque du Soleil في الرياض
مهرجان Cannes يكرم Robert De Niro
Rolling Stones تعلن جولة
Real Madrid يهزم Manchester City 3-2
Paris Saint-Germain بطل UEFA Champions League
محمد صلاح يمدد مع Liverpool FC
FC Barcelona – Atlético de Madrid: التعادل
FIFA World Cup 2026: مجموعة العرب
Bayern München يفوز على Borussia Dortmund
كأس CAF Champions League للأهلي
NBA: Los Angeles Lakers يخسرون
Formula 1: Max Verstappen أولا
مباراة Al Ahly vs Al Hilal الليلة
Boeing 737 MAX تعود إلى الخدمة
شركة Johnson & Johnson تسحب Tylenol
JPMorgan Chase و Bank of America يرفعان التوقعات
Saudi Aramco توقع مع Total Energies
HSBC Holdings plc تعلن أرباحها
Mercedes-Benz Group AG تخفض الإنتاج
DP World و AD Ports Group تتنافسان
Standard & Poor's تثبت تصنيف مصر
Louis Vuitton تفتتح متجرا
دواء Ozempic (semaglutide) يقلل الوفيات
لقاح Pfizer-BioNTech ضد SARS-CoV-2 XBB.1.5
فيروس Monkeypox clade Ib يصل
بكتيريا Escherichia coli O157:H7 في الخس
عقار Leqembi (lecanemab) للزهايمر
دراسة The Lancet: خطر hantavirus
منظمة WHO تجيز Paxlovid
`
  .trim()
  .split('\n');

const english = `
Ministry announces the 2027 budget
Talks with «حماس» resume in Cairo
The word كتاب means book
Oil prices rise for a third day
Apple unveils new iPhone in Dubai
Israel and Hamas Agree to a Ceasefire
Oil Prices Rise Sharply
EGYPT RAISES INTEREST RATES
“The war is over,” says minister
Al Jazeera reporter freed after two years
What we know about the Meta Llama 5 launch
Opinion: why Arabic matters
Messi wins eighth Ballon d'Or
Saudi Aramco posts record profit
Lebanon's new cabinet sworn in
Cairo metro line 4 opens on Sunday
WHO approves malaria vaccine for infants
Real Madrid beat Manchester City 3-2
Watch: the new trailer for Dune
Live: protests spread across Sudan
`
  .trim()
  .split('\n');

test('there are as many headlines as were promised', () => {
  expect(arabic.length).toBeGreaterThanOrEqual(60);
  expect(english).toHaveLength(20);
});

test.each(arabic)('Arabic, whatever names stand in it: %s', (headline) => {
  expect(languageOf(story(headline))).toBe('ar');
  expect(languageOf(story(headline, 'خبر قصير.'))).toBe('ar');
  expect(languageOf(story(headline, '', 'قالت الشركة في بيان إن المنتج سيصل قريبا.'))).toBe('ar');
});

test.each(english)('English: %s', (headline) => {
  expect(languageOf(story(headline))).toBe('en');
  expect(
    languageOf(story(headline, '', 'The company said in a statement that it would come soon.')),
  ).toBe('en');
});

test('the whole story decides, and not its headline', () => {
  const body = 'قال الوزير في مؤتمر صحفي بالقاهرة إن الحكومة ستعلن موازنتها في الأسبوع المقبل.';
  expect(languageOf(story('Ministry announces the budget', '', body, body))).toBe('ar');
  const words = 'The minister said at a press conference that the budget would be announced soon.';
  expect(languageOf(story('الوزير: نعلن الموازنة', '', words, words))).toBe('en');
});

test.each(['', '2026', 'Meta', 'Llama 5', 'https://example.com/a-b-c'])(
  'without running text it is the language of the newspaper: «%s»',
  (headline) => {
    expect(languageOf(story(headline))).toBe('ar');
  },
);

test('what was chosen holds, whatever the words say', () => {
  expect(languageOf({ ...story('وزارة المالية'), language: 'en' })).toBe('en');
  expect(languageOf({ ...story('The ministry said so'), language: 'ar' })).toBe('ar');
});
