import { expect, test } from 'vitest';
import { uploadPlaces } from './upload-places.ts';

test('one person has four places, and a place that was given back is free once', () => {
  const places = uploadPlaces();
  const taken = Array.from({ length: 4 }, () => places.take('one'));
  expect(taken.every(Boolean)).toBe(true);
  expect(places.take('one')).toBeNull();
  expect(places.take('other')).not.toBeNull();
  taken[0]?.();
  taken[0]?.();
  expect(places.take('one')).not.toBeNull();
  expect(places.take('one')).toBeNull();
});

test('all together have sixteen', () => {
  const places = uploadPlaces();
  const taken = Array.from({ length: 16 }, (_, person) => places.take(String(person)));
  expect(taken.every(Boolean)).toBe(true);
  expect(places.take('late')).toBeNull();
  taken[7]?.();
  expect(places.take('late')).not.toBeNull();
});
