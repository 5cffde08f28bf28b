import type { EntryKind, EntryText } from '#newsroom/coverage/entry.ts';
import type { Transaction } from '#db/client.ts';
import { coverageEntries, coverages } from '#db/coverage-schema.ts';
import { appendEvent } from '#db/events/append-event.ts';
import { type DemoBlock, items, p, quote } from './demo-story.ts';
import type { DemoPeople, Happening } from './life-of-story.ts';

type DemoEntry = {
  minutesAgo: number;
  by: keyof DemoPeople;
  kind?: EntryKind;
  headline?: string;
  body: DemoBlock[];
};

/** The running live coverage of the demo: the first day of a bridge that was closed. Times as in the stories. */
export const demoCoverage: { storyId: number; minutesAgo: number; entries: DemoEntry[] } = {
  storyId: 130,
  minutesAgo: 332,
  entries: [
    {
      minutesAgo: 330,
      by: 'journalist',
      kind: 'key',
      headline: 'أول سيارة تعبر الجسر',
      body: [
        p(
          'عبرت سيارة أجرة يقودها نبيل القزاز جسر المرفأ من الضفة الغربية عند السادسة تمامًا، وتبعتها 40 سيارة اصطف أصحابها منذ الرابعة فجرًا.',
        ),
      ],
    },
    {
      minutesAgo: 318,
      by: 'journalist',
      body: [p('لا ازدحام حتى الآن على المدخلين، والسير بطيء لأن كثيرين يبطئون ليلتقطوا الصور.')],
    },
    {
      minutesAgo: 296,
      by: 'journalist',
      headline: 'الحافلات تعود إلى مساراتها',
      body: [
        p('انطلقت الخطوط الثلاثة في مواعيدها الأولى بعد سبعة أشهر من الطرق الالتفافية:'),
        items(
          'الخط 4 من محطة الوسط إلى الجامعة.',
          'الخط 9 من سوق النحاسين إلى الميناء.',
          'الخط 17 من حي الصفارين إلى مستشفى السنديان.',
        ),
      ],
    },
    {
      minutesAgo: 271,
      by: 'editor',
      headline: 'كبيرة المهندسين: القراءات كلها طبيعية',
      body: [
        p(
          'قالت رؤى الشريف إن أجهزة الاستشعار الستة والتسعين لم تسجل أي قراءة خارج الحدود في الساعة الأولى، وإن فريقها يبقى في غرفة المراقبة حتى المساء.',
        ),
        quote(
          'رؤى الشريف، كبيرة مهندسي الجسور',
          'أجمل ما يقال عن جسر في يومه الأول إنه ممل. أرجو أن يبقى كذلك.',
        ),
      ],
    },
    {
      minutesAgo: 240,
      by: 'journalist',
      body: [
        p(
          'أحصى عداد الممر الجديد 1,130 دراجة في ساعتين. وكان عدد الدراجات التي تعبر الجسر قبل إغلاقه 600 في اليوم كله.',
        ),
      ],
    },
    {
      minutesAgo: 214,
      by: 'admin',
      kind: 'urgent',
      headline: 'إغلاق المسار الغربي بعد تعطل شاحنة في وسط الجسر',
      body: [
        p(
          'أغلقت شرطة المرور المسار الغربي بعد تعطل شاحنة خضر عند منتصف الجسر. لا إصابات، والسير نحو الميناء مستمر.',
        ),
      ],
    },
    {
      minutesAgo: 196,
      by: 'journalist',
      kind: 'key',
      headline: 'المسار الغربي يُفتح من جديد',
      body: [
        p(
          'سُحبت الشاحنة بعد 18 دقيقة وعاد السير في الاتجاهين. وقالت الشرطة إن وزنها 34 طنًا، أي فوق الحد المسموح به في الأسبوعين الأولين، وحررت مخالفة لسائقها.',
        ),
      ],
    },
    {
      minutesAgo: 170,
      by: 'journalist',
      body: [
        p(
          'يقف رجال شرطة عند المدخلين ويعيدون الشاحنات الثقيلة إلى طريق المطاحن. أُعيدت 12 شاحنة في نصف ساعة.',
        ),
      ],
    },
    {
      minutesAgo: 139,
      by: 'editor',
      headline: 'صيادو المرفأ القديم: عاد زبائن الصباح',
      body: [
        p(
          'يقول باعة السمك تحت الجسر إن زبائن الضفة الشرقية عادوا اليوم بعد غياب سبعة أشهر، وإن ما جلبته ثلاثة مراكب بيع قبل العاشرة.',
        ),
      ],
    },
    {
      minutesAgo: 98,
      by: 'journalist',
      headline: 'زمن الطريق إلى الجامعة ينخفض إلى 14 دقيقة',
      body: [
        p(
          'قطعنا الطريق من محطة الوسط إلى الجامعة على الخط 4 في 14 دقيقة. وكانت الرحلة نفسها تستغرق 41 دقيقة قبل يومين عبر الطريق الالتفافي.',
        ),
      ],
    },
    {
      minutesAgo: 63,
      by: 'editor',
      body: [
        p(
          'البلدية تذكّر بأن السرعة القصوى على الجسر 50 كيلومترًا في الساعة شهرًا كاملًا، وبأن الكاميرات تعمل منذ الصباح.',
        ),
      ],
    },
    {
      minutesAgo: 37,
      by: 'journalist',
      kind: 'key',
      headline: '21 ألف مركبة في خمس ساعات',
      body: [
        p(
          'بلغ عدد المركبات التي عبرت الجسر منذ السادسة 21 ألفًا، وهو ما يقارب المعدل القديم. وتتوقع إدارة المرور أن تكون الذروة بين الثانية والرابعة بعد الظهر.',
        ),
      ],
    },
    {
      minutesAgo: 12,
      by: 'journalist',
      body: [
        p(
          'وصلت رئيسة البلدية إلى الجسر سيرًا على الممر الجديد، ومعها تلاميذ مدرسة المرفأ الذين رسموا لوحاته. تُلقي كلمة قصيرة بعد قليل.',
        ),
      ],
    },
  ],
};

/** What has happened in the demo's live coverage so far. */
export function lifeOfCoverage({ people, now }: { people: DemoPeople; now: Date }): Happening[] {
  const { storyId, minutesAgo, entries } = demoCoverage;
  const since = (minutes: number) => new Date(now.getTime() - minutes * 60_000);
  const subject = `story:${storyId}`;
  const startedAt = since(minutesAgo);
  const actor = people.journalist;
  const began = async (tx: Transaction) => {
    await tx.insert(coverages).values({ storyId, startedAt, startedBy: actor.id });
    await appendEvent(tx, { actor, act: 'coverage.start', subject, at: startedAt });
  };
  const sent = (entry: DemoEntry, index: number): Happening => {
    const at = since(entry.minutesAgo);
    const happen = async (tx: Transaction) => {
      const by = people[entry.by];
      const { kind = 'plain' } = entry;
      const sendId = `demo-entry-${index}`;
      const content = textOfEntry(entry, index);
      const [row] = await tx
        .insert(coverageEntries)
        .values({ storyId, kind, by: by.id, at, sendId, content })
        .returning({ entryId: coverageEntries.id });
      await appendEvent(tx, { actor: by, act: 'entry.add', subject, data: { ...row, kind }, at });
    };
    return { at, happen };
  };
  return [{ at: startedAt, happen: began }, ...entries.map(sent)];
}

/** An entry as it is stored; its blocks have names that are the same each time. */
export function textOfEntry({ headline = '', body }: DemoEntry, index: number): EntryText {
  const blocks = body.map((block, place) => ({ ...block, id: `entry${index}-${place}` }));
  return { headline, body: blocks };
}
