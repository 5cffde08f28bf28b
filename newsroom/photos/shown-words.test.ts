import { expect, test } from 'vitest';
import { shownWords } from './shown-words.ts';

const photo = {
  alt: 'بحّار يطوي شراعًا على رصيف',
  caption: 'الميناء بعد العاصفة.',
  credit: 'تصوير: سلمى النجار',
};

test('what a photo has of its own stands under it', () => {
  expect(shownWords(photo)).toEqual(photo);
});

test('the story may say something else of it', () => {
  expect(shownWords(photo, 'الرصيف الجنوبي.').caption).toBe('الرصيف الجنوبي.');
});

test('a caption that is the alternative text is not read out twice', () => {
  expect(shownWords(photo, 'بحار يطوي شراعا على رصيف.').alt).toBe('');
});

test('a credit that ends the caption does not stand there twice', () => {
  const { caption, credit } = shownWords(photo, 'الرصيف الجنوبي (تصوير: سلمى النجّار)');
  expect([caption, credit]).toEqual(['الرصيف الجنوبي (تصوير: سلمى النجّار)', '']);
});

test('where nothing is said, nothing is taken away', () => {
  expect(shownWords({ ...photo, caption: '', credit: '' })).toMatchObject({
    alt: photo.alt,
    caption: '',
    credit: '',
  });
});
