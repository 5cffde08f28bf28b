import { useLocale, useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { DeskPage } from '#components/desk/frame/desk-page.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import type { StoryPreview as Previewed } from '#db/stories/get-story-preview.ts';
import { deskStoryAddress, previewedPageAddress } from '#newsroom/addresses.ts';
import { RunningText } from '#components/ui/running-text.tsx';
import type { Newspaper } from './elsewhere.ts';
import { PreviewTabs } from './preview-tabs.tsx';
import { PushMessage } from './push-message.tsx';
import { ReaderWindow } from './reader-window.tsx';
import { SearchResult } from './search-result.tsx';
import { ShareCard } from './share-card.tsx';
import styles from './preview.module.css';

type StoryPreviewProps = { preview: Previewed; newspaper: Newspaper; style: DateStyle };

/** «معاينة»: the saved story as readers would meet it, on our own pages and elsewhere. */
export function StoryPreview({ preview, newspaper, style }: StoryPreviewProps) {
  const t = useTranslations('preview');
  const locale = useLocale();
  const { story, version, publishedVersion } = preview;
  const page = previewedPageAddress(locale, story.id);
  const shown = { story, newspaper, style };
  return (
    <DeskPage
      title={t('title')}
      summary={
        <>
          <strong className={styles.headline}>
            <bdi>
              <RunningText text={story.headline || t('untitled')} />
            </bdi>
          </strong>
          {t(`sight.${sightOf(preview)}`, {
            version: formatNumber(version, style),
            published: formatNumber(publishedVersion ?? 0, style),
          })}
        </>
      }
      action={<ButtonLink href={deskStoryAddress(locale, story.id)}>{t('back')}</ButtonLink>}
    >
      <PreviewTabs
        label={t('views')}
        tabs={[
          {
            key: 'phone',
            panel: <ReaderWindow device="phone" page={page} title={t('frame.phone')} />,
          },
          {
            key: 'desktop',
            panel: <ReaderWindow device="desktop" page={page} title={t('frame.desktop')} />,
          },
          { key: 'search', panel: <SearchResult {...shown} /> },
          { key: 'card', panel: <ShareCard {...shown} /> },
          { key: 'push', panel: <PushMessage {...shown} /> },
        ]}
      />
    </DeskPage>
  );
}

/** What readers see of this story meanwhile: nothing yet, this, an older version, or nothing any more. */
function sightOf({ state, version, publishedVersion }: Previewed) {
  if (state === 'withdrawn') return 'withdrawn';
  if (state !== 'published') return 'none';
  return version === publishedVersion ? 'same' : 'older';
}
