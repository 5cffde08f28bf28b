import { useTranslations } from 'next-intl';
import { type DateStyle, formatDay } from '#arabic/dates.ts';
import { formatNumber } from '#arabic/numbers.ts';
import { assertNever } from '#newsroom/assert-never.ts';
import { cropNames } from '#newsroom/photos/cuts.ts';
import type { PhotoField } from '#newsroom/photos/merge-photo-words.ts';
import type { PhotoWords } from '#newsroom/photos/photo-words.ts';

type SaidFieldProps = { words: PhotoWords; field: PhotoField; style: DateStyle };

/** What a field of a photo says, in words. */
export function SaidField({ words, field, style }: SaidFieldProps) {
  const t = useTranslations('photos.photo');
  const shown = (value: number) => formatNumber(value, style);
  switch (field) {
    case 'focal': {
      if (!words.focal) return <span>{t('conflict.centre')}</span>;
      const [x, y] = [words.focal.x, words.focal.y].map((part) => shown(Math.round(part * 100)));
      return <span>{t('cuts.focalAt', { x: x ?? '', y: y ?? '' })}</span>;
    }
    case 'crops': {
      const set = cropNames.flatMap((name) => {
        const frame = words.crops[name];
        if (!frame) return [];
        const [x, y] = [shown(frame.x), shown(frame.y)];
        const [width, height] = [shown(frame.width), shown(frame.height)];
        return [`${t(`cuts.${name}`)}: ${t('cuts.frameAt', { x, y, width, height })}`];
      });
      return <span>{set.length === 0 ? t('conflict.noCrops') : set.join(t('semicolon'))}</span>;
    }
    case 'rightsEndAt': {
      const { rightsEndAt } = words;
      if (rightsEndAt === null) return <span>{t('conflict.nothing')}</span>;
      return <span>{formatDay(new Date(Date.parse(rightsEndAt) - 1), style)}</span>;
    }
    case 'alt':
    case 'caption':
    case 'credit':
    case 'rights':
      return <bdi>{words[field] || t('conflict.nothing')}</bdi>;
    default:
      return assertNever(field);
  }
}
