import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { formatDay } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { requireActor } from '#auth/require-actor.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { Panel } from '#components/desk/frame/panel.tsx';
import { AddPersonForm } from '#components/desk/people/add-person-form.tsx';
import { PersonRow } from '#components/desk/people/person-row.tsx';
import { newsroomDatabase } from '#db/client.ts';
import { listPeople } from '#db/people/list-people.ts';
import { getSettings } from '#db/settings/get-settings.ts';
import { currentLocale } from '#i18n/current-locale.ts';
import { dateStyleOf } from '#newsroom/settings.ts';
import { addPersonAction, changePersonAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('desk.people'))('title') };
}

export default async function PeoplePage() {
  const locale = await currentLocale();
  const actor = await requireActor(locale, 'manage-people');
  const t = await getTranslations('desk.people');
  const { read } = newsroomDatabase();
  const style = dateStyleOf(await getSettings(read), locale);
  const people = await listPeople(read);
  const present = people.filter((person) => person.leftAt === null).length;

  return (
    <DeskPage
      title={t('title')}
      summary={t('count', { count: present, shown: formatNumber(present, style) })}
    >
      <Panel title={t('list')}>
        <ul>
          {people.map(({ leftAt, ...person }) => (
            <PersonRow
              key={person.id}
              person={person}
              isSelf={person.id === actor.id}
              leftOn={leftAt && formatDay(leftAt, style)}
              action={changePersonAction}
            />
          ))}
        </ul>
      </Panel>
      <Panel title={t('add.title')}>
        <AddPersonForm action={addPersonAction} />
      </Panel>
    </DeskPage>
  );
}
