'use client';
// In the browser: it asks while somebody types, and its stories are dragged from there.
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { ActFailureNotice } from '#components/desk/photos/act-failure-notice.tsx';
import { Badge } from '#components/ui/badge.tsx';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import type { FrontStory } from '#db/front/fill-front.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { placeOf, zonesOf } from '#newsroom/front/arrange.ts';
import type { ZoneName } from '#newsroom/front/zones.ts';
import { CardFace } from './card-face.tsx';
import type { FrontActions } from './front-actions.ts';
import { useFrontRoom } from './front-room.ts';
import { useStorySearch } from './use-story-search.ts';
import { useZoneName } from './use-zone-name.ts';
import styles from './story-column.module.css';

type StoryColumnProps = {
  find: FrontActions['find'];
  /** Puts a story that was found at the end of a zone. */
  onAdd: (story: FrontStory, zone: ZoneName) => void;
  /** It may be dragged from now on. */
  onPress: (story: FrontStory) => void;
};

/** Stories in print, to be found and put on the page. */
export function StoryColumn({ find, onAdd, onPress }: StoryColumnProps) {
  const t = useTranslations('front.column');
  const locale = useLocale();
  const { front, sections, style, drag } = useFrontRoom();
  const nameOf = useZoneName(sections);
  const [words, setWords] = useState('');
  const [sectionId, setSectionId] = useState<number | null>(null);
  const [target, setTarget] = useState<ZoneName>('top');
  const { found, failure } = useStorySearch(find, { words, sectionId });
  return (
    <aside aria-label={t('label')} className={styles.column}>
      <search className={styles.search}>
        <Field label={t('search')}>
          {(control) => (
            <input
              {...control}
              type="search"
              autoComplete="off"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </Field>
        <SelectField
          label={t('section')}
          value={sectionId ?? ''}
          onChange={(event) => setSectionId(Number(event.target.value) || null)}
        >
          <option value="">{t('all')}</option>
          {sections.map(({ id, name, nameEn }) => (
            <option key={id} value={id}>
              {locale === 'en' ? nameEn : name}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('target')}
          value={target}
          onChange={(event) =>
            setTarget(zonesOf(front).find((zone) => zone === event.target.value) ?? 'top')
          }
        >
          {zonesOf(front).map((zone) => (
            <option key={zone} value={zone}>
              {nameOf(zone)}
            </option>
          ))}
        </SelectField>
      </search>
      <ActFailureNotice failure={failure} />
      <output className={styles.found}>
        {found
          ? t('found', { count: found.length, shown: formatNumber(found.length, style) })
          : t('searching')}
      </output>
      <ul className={styles.list}>
        {(found ?? []).map((story) => {
          const place = placeOf(front, story.id);
          return (
            <li
              key={story.id}
              className={styles.story}
              onPointerDown={(event) => {
                onPress(story);
                drag.onPress(story.id)(event);
              }}
            >
              <CardFace story={story} />
              <span className={styles.foot}>
                {place && <Badge tone="brand">{t('placed', { zone: nameOf(place.zone) })}</Badge>}
                <Button
                  type="button"
                  small
                  aria-label={t('addOf', { headline: story.headline, zone: nameOf(target) })}
                  onClick={() => onAdd(story, target)}
                >
                  {t('add')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {found?.length === 0 && <p>{t('none')}</p>}
      <p className={styles.hint}>{t('hint')}</p>
    </aside>
  );
}
