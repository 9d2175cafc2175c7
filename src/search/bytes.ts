/** Writes whole numbers from 0 as 7-bit groups, the low one first (LEB128). */
export class ByteWriter {
  readonly bytes: number[] = [];

  number(value: number): this {
    let rest = value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
    return this;
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  private at: number;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get position(): number {
    return this.at;
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }

  skip(count: number): void {
    this.at += count;
  }

  /** @throws RangeError when the bytes end within a number */
  number(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new RangeError('the index ends within a number');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
}
