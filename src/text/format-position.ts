import type { Position } from '../model/position.ts';

/**
 * A position in decimal degrees as people write it, latitude first (ISO 6709, annex D), Latin digits.
 *
 * @example formatPosition({ lon: 42.4412, lat: 33.7857 }) // '33.7857° N, 42.4412° E'
 */
export function formatPosition({ lon, lat }: Position): string {
  const write = (degrees: number, positive: string, negative: string): string =>
    `${Math.abs(degrees)}° ${degrees < 0 ? negative : positive}`;
  return `${write(lat, 'N', 'S')}, ${write(lon, 'E', 'W')}`;
}
