/** Numbers out of bytes, little end first; past the end everything is 0, so that a cut file reads as a short one. */
export class ByteReader {
  private readonly view: DataView;

  constructor(readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }

  short(at: number): number {
    return at >= 0 && at + 2 <= this.length ? this.view.getUint16(at, true) : 0;
  }

  long(at: number): number {
    return at >= 0 && at + 4 <= this.length ? this.view.getUint32(at, true) : 0;
  }

  part(start: number, length: number): ByteReader {
    return new ByteReader(this.bytes.subarray(Math.min(start, this.length), Math.min(start + length, this.length)));
  }
}
