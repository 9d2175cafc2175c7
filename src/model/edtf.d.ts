// The package ships no types; this declares the little that partial-date.ts uses.
declare module 'edtf' {
  interface EdtfValue {
    readonly type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'List' | 'Set';
    /** Milliseconds since the epoch, UTC; infinite where an interval is open. */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): EdtfValue;
}
