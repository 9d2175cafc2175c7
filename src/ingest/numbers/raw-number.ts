/** A number before its unit and bound are known. */
export interface Raw {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit?: string | undefined;
}
