import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { LogList } from '#components/desk/log/log-list.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listEvents, logPageSize } from '#db/events/list-events.ts';
import { listPeople } from '#db/people/list-people.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';

const place = z.object({
  before: z.coerce.number().int().positive().optional().catch(undefined),
});

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.log'))('title') };
}

export default async function LogPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, unknown>>;
}) {
  const locale = await currentLocale();
  const actor = await requireActor(locale, 'read-log');
  const t = await getTranslations('desk.log');
  const { before } = place.parse(await searchParams);
  const { read } = newsroomDatabase();
  const events = await listEvents(read, { actor, before });
  if (!events.ok) notFound();
  const people = await listPeople(read);

  return (
    <DeskPage title={t('title')} summary={t('explanation')}>
      <LogList
        events={events.data}
        names={Object.fromEntries(people.map(({ id, name }) => [id, name]))}
        style={dateStyleOf(await getSettings(read), locale)}
        older={events.data.length === logPageSize ? (events.data.at(-1)?.id ?? null) : null}
        isNewest={before === undefined}
      />
    </DeskPage>
  );
}
