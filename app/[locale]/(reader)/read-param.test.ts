import { describe, expect, test } from 'vitest';
import { readPositive, readSegment } from './read-param.ts';

describe('a segment of an address', () => {
  test('is decoded and composed', () => {
    expect(readSegment(encodeURIComponent('قمة-المدن'))).toBe('قمة-المدن');
    expect(readSegment(encodeURIComponent('\u0627\u0653'))).toBe('\u0622');
  });

  test('that cannot be decoded is none', () => {
    expect(readSegment('%E0%A4%A')).toBeNull();
  });
});

describe('a positive number', () => {
  test('is read as it is written', () => {
    expect(readPositive('12')).toBe(12);
  });

  test.each(['0', '-1', '1.5', '012', '1e3', ' 1', '١٢', '', '9'.repeat(16)])(
    'is not «%s»',
    (text) => {
      expect(readPositive(text)).toBeNull();
    },
  );

  test('is not two values, nor none', () => {
    expect(readPositive(['1', '2'])).toBeNull();
    expect(readPositive(undefined)).toBeNull();
  });
});
