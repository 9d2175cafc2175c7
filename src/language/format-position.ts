import type { Locale } from '../model/locale.ts';
import type { Position } from '../model/position.ts';

const words = {
  ar: { north: 'شمالًا', south: 'جنوبًا', east: 'شرقًا', west: 'غربًا', comma: '، ' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W', comma: ', ' },
} as const;

/**
 * A position in decimal degrees as people write it, latitude first (ISO 6709, annex D), Latin digits.
 *
 * @example formatPosition({ lon: 42.4412, lat: 33.7857 }, 'en') // '33.7857° N, 42.4412° E'
 */
export function formatPosition({ lon, lat }: Position, locale: Locale): string {
  const { north, south, east, west, comma } = words[locale];
  const write = (degrees: number, side: string): string => `${Math.abs(degrees)}° ${side}`;
  return `${write(lat, lat < 0 ? south : north)}${comma}${write(lon, lon < 0 ? west : east)}`;
}
