import type { Locale } from '#newsroom/addresses.ts';
import type { HousePageSlug, HouseWords } from '#newsroom/house-pages/house-page.ts';

type DemoHousePage = HouseWords & { slug: HousePageSlug; locale: Locale };

/** What الضحى says of itself. Whatever it says of readers' privacy is what this software does. */
export const demoHousePages: DemoHousePage[] = [
  {
    slug: 'about',
    locale: 'ar',
    title: 'من نحن',
    text: `«الضحى» صحيفة يومية مستقلة تصدر بالعربية، وتغطي السياسة والاقتصاد والمجتمع والثقافة والعلوم والرياضة. هي صحيفة متخيَّلة: أخبارها وأسماء كتّابها من صنعنا، كُتبت لتُعرض بها غرفة أخبار كاملة.

## ما نلتزمه

- لا ننشر خبرًا قبل أن نتحقق منه، ونسمّي مصادرنا ما لم تكن سلامتها في كتمان أسمائها.
- نفصل الخبر عن الرأي، ولكل مقال اسم كاتبه.
- نكتب «عاجل» لما لا يحتمل التأخير وحده، ونرفعها حين ينقضي وقتها.
- نصحّح أخطاءنا علنًا وبتاريخها، ونجمعها في صفحة التصحيحات.

## من يكتب

يكتب في «الضحى» صحفيون ومحررون تجد أسماءهم على أخبارهم، ولكل اسم صفحة تجمع ما كتب. قرار النشر لهيئة التحرير وحدها، لا للمعلن ولا للممول.`,
  },
  {
    slug: 'about',
    locale: 'en',
    title: 'About us',
    text: `Al-Duha is an independent daily published in Arabic. It covers politics, the economy, society, culture, science and sport. It is an imagined newspaper: its stories and the names of its writers are our own invention, written so that a whole newsroom can be shown at work.

## What we hold ourselves to

- We publish nothing that we have not verified, and we name our sources unless their safety depends on silence.
- We keep news apart from opinion, and every piece bears its writer's name.
- We mark as urgent only what cannot wait, and take the mark away when its time is over.
- We put our mistakes right in public, dated, and gather them on the corrections page.

## Who writes

The names of our journalists and editors stand on their stories, and each name has a page of its own. What is published is decided by the editors alone, and by no advertiser or backer.`,
  },
  {
    slug: 'contact',
    locale: 'ar',
    title: 'اتصل بنا',
    text: `نقرأ كل رسالة، ونرد على ما يحتاج إلى رد خلال يومي عمل.

- هيئة التحرير: editors@duha.example
- طلب تصحيح: corrections@duha.example
- خبر أو وثيقة لديك: news@duha.example
- خلل في الموقع: site@duha.example

## إن وجدت خطأ

اكتب لنا رابط الخبر، والعبارة التي تراها خطأ، وما تعرفه عن الصواب ومصدره. نراجع كل طلب، فإن ثبت الخطأ صحّحناه وقلنا ذلك تحت الخبر.

## إن كان لديك ما ينبغي أن يُعرف

لا ترسل من بريد عملك ولا من جهازه. اكتب لنا أولًا أنك تريد الحديث، ونتفق معك على طريق آمن قبل أن ترسل شيئًا.`,
  },
  {
    slug: 'contact',
    locale: 'en',
    title: 'Contact us',
    text: `We read every message, and answer those that need an answer within two working days.

- The editors: editors@duha.example
- Corrections: corrections@duha.example
- News or a document that you have: news@duha.example
- A fault of this site: site@duha.example

## If you have found a mistake

Send us the address of the story, the words that you think are wrong, and what you know to be right, with its source. We look into every request. Where we were wrong, we put it right and say so under the story.

## If you know something that should be known

Do not write from your office address or its devices. Tell us first that you want to talk, and we will agree on a safe way before you send anything.`,
  },
  {
    slug: 'policies',
    locale: 'ar',
    title: 'سياساتنا',
    text: `هنا ما نلتزمه في التصحيح وفي خصوصية من يقرؤنا. ما كُتب عن الخصوصية وصف لما يفعله هذا الموقع فعلًا، لا وعد فحسب.

## التصحيح

- «تصحيح» لما أخطأنا فيه، و«تحديث» لما استجد بعد النشر، و«توضيح» لما قد يُفهم على غير وجهه.
- يظهر كل منها تحت خبره بتاريخه ونصه، وفي صفحة التصحيحات.
- لا نحذف خبرًا في صمت. إن سحبناه بقي في مكانه تنويه يقول إنه سُحب ولماذا.

## خصوصيتك

- لا نستخدم ملفات تعريف الارتباط لمن يقرأ، ولا نطلب منه حسابًا.
- لا أدوات تتبّع ولا إعلانات ولا نصوص برمجية من مواقع أخرى.
- نَعُدّ كم مرة قُرئ كل خبر في كل ساعة، عددًا بلا أسماء ولا عناوين أجهزة، ونمحو هذه الأعداد بعد تسعين يومًا.
- ما تختاره من مظهر وحجم للنص يبقى على جهازك ولا يصل إلينا.
- المقاطع والمنشورات المأخوذة من مواقع أخرى لا تُحمَّل حتى تطلبها، وعندها وحدها يعرف صاحبها أنك فتحتها.

من يعمل في غرفة الأخبار يدخل بحساب، ولدخوله ملف تعريف واحد لا يخدم غير ذلك.`,
  },
  {
    slug: 'policies',
    locale: 'en',
    title: 'Our policies',
    text: `This is what we hold ourselves to when we correct, and in the privacy of those who read us. What is said of privacy describes what this site does; it is more than a promise.

## Corrections

- "Correction" is for what we got wrong, "update" for what has happened since, "clarification" for what could be misread.
- Each stands under its story, dated and in full, and on the corrections page.
- We delete no story in silence. Where we withdraw one, a notice stands in its place and says why.

## Your privacy

- We set no cookies for readers, and ask them for no account.
- There are no trackers, no advertisements and no scripts of other sites.
- We count how often each story is read in each hour: a number, without names or addresses of devices, deleted after ninety days.
- How you want pages to look, and how large their text, stays on your device and does not reach us.
- Clips and posts of other sites are not loaded until you ask for them; only then do their owners know that you opened them.

Those who work in the newsroom sign in. For that there is one cookie, which serves nothing else.`,
  },
];
