import { useTranslations } from 'next-intl';
import type { DateStyle } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import type { Upload } from './upload-queue.ts';

/** For who does not see the list: how many have arrived and how many were refused, and not every byte. */
export function UploadNews({ list, style }: { list: readonly Upload[]; style: DateStyle }) {
  const t = useTranslations('photos.upload.news');
  const numberOf = (kind: Upload['state']['kind']) =>
    list.filter(({ state }) => state.kind === kind).length;
  const counted = (count: number) => ({ count, shown: formatNumber(count, style) });
  const [done, refused, paused] = [numberOf('done'), numberOf('refused'), numberOf('paused')];
  return (
    <output className="visually-hidden">
      {done > 0 && `${t('done', counted(done))} `}
      {refused > 0 && `${t('refused', counted(refused))} `}
      {paused > 0 && t('paused')}
    </output>
  );
}
