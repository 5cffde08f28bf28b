import { expect, test } from 'vitest';
import { refused } from '#newsroom/result.ts';
import { emptyContent } from '#newsroom/story/content.ts';
import { missingNow, stillStanding } from './missing-now.ts';

const all = { headline: 'missing', sectionId: 'missing', body: 'missing' };

test('spaces are no headline', () => {
  expect(missingNow({ ...emptyContent, headline: '  ' })).toEqual(all);
});

test('a refusal shrinks as it is mended, and goes', () => {
  const failure = refused('not_ready', { fields: all });
  const mended = { ...emptyContent, headline: 'عنوان', sectionId: 1 };
  expect(stillStanding(failure, mended)).toEqual(
    refused('not_ready', { fields: { body: 'missing' } }),
  );
  const whole = { ...mended, body: [{ kind: 'divider' as const, id: 'line-01' }] };
  expect(stillStanding(failure, whole)).toBeNull();
});

test('what a photo lacks is mended elsewhere: it stays until it is asked for again', () => {
  const failure = refused('not_ready', { fields: { ...all, leadPhotoId: 'photo_words' } });
  const mended = { ...emptyContent, headline: 'عنوان', sectionId: 1 };
  const fields = { body: 'missing', leadPhotoId: 'photo_words' };
  expect(stillStanding(failure, mended)).toEqual(refused('not_ready', { fields }));
});

test('other refusals stay', () => {
  const failure = refused('forbidden');
  expect(stillStanding(failure, emptyContent)).toBe(failure);
});
