const utf8 = new TextEncoder();
const fromUtf8 = new TextDecoder();

/** A varint of a 32-bit number takes at most this. */
export const longestVarint = 5;

/** Bytes written one after the other into a buffer that grows. */
export class ByteWriter {
  #bytes: Uint8Array;
  #at = 0;

  constructor(room = 4096) {
    this.#bytes = new Uint8Array(room);
  }

  get length(): number {
    return this.#at;
  }

  #make(room: number): void {
    if (this.#at + room <= this.#bytes.length) return;
    const bigger = new Uint8Array(Math.max(2 * this.#bytes.length, this.#at + room));
    bigger.set(this.#bytes);
    this.#bytes = bigger;
  }

  byte(value: number): void {
    this.#make(1);
    this.#bytes[this.#at++] = value;
  }

  /** An unsigned number below 2^32 in 7-bit groups, low first. */
  varint(value: number): void {
    this.#make(longestVarint);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#at++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#at++] = rest;
  }

  raw(bytes: Uint8Array): void {
    this.#make(bytes.length);
    this.#bytes.set(bytes, this.#at);
    this.#at += bytes.length;
  }

  /** A short text: varint(bytes), its UTF-8. Plain letters are copied here, the encoder costs ten times as much. */
  text(text: string): void {
    this.#make(longestVarint + text.length);
    const from = this.#at;
    if (text.length < 128) {
      let at = from + 1;
      let all = 0;
      for (let i = 0; i < text.length; i += 1) {
        const unit = text.charCodeAt(i);
        all |= unit;
        this.#bytes[at++] = unit;
      }
      if (all < 128) {
        this.#bytes[from] = text.length;
        this.#at = at;
        return;
      }
    }
    const bytes = utf8.encode(text);
    this.varint(bytes.length);
    this.raw(bytes);
  }

  /** A copy of what was written. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#at);
  }
}

/** Reads what `ByteWriter` wrote; throws a RangeError where the bytes end too early. */
export class ByteReader {
  constructor(
    readonly bytes: Uint8Array,
    public at = 0,
  ) {}

  get ended(): boolean {
    return this.at >= this.bytes.length;
  }

  varint(): number {
    const first = this.bytes[this.at];
    if (first !== undefined && first < 128) {
      this.at += 1;
      return first;
    }
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) break;
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
    throw new RangeError('record cut off');
  }

  raw(length: number): Uint8Array {
    const from = this.at;
    this.skip(length);
    return this.bytes.subarray(from, this.at);
  }

  /** Goes past so many bytes: a view of what nobody reads costs more than reading on. */
  skip(length: number): void {
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError('record cut off');
    this.at = end;
  }

  /** What `ByteWriter.text` wrote. */
  text(): string {
    const length = this.varint();
    const end = this.at + length;
    if (end > this.bytes.length) throw new RangeError('record cut off');
    let text = '';
    for (let at = this.at; at < end; at += 1) {
      const byte = this.bytes[at] as number;
      if (byte > 127) return fromUtf8.decode(this.raw(length));
      text += String.fromCharCode(byte);
    }
    this.at = end;
    return text;
  }
}

const sealBytes = 4;

// FNV-1a.
function checksum(bytes: Uint8Array, from: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < bytes.length; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash >>> 0;
}

/** A record with a checksum in front: what is read back damaged must not answer. */
export function seal(payload: Uint8Array): Uint8Array {
  const sealed = new Uint8Array(sealBytes + payload.length);
  sealed.set(payload, sealBytes);
  new DataView(sealed.buffer).setUint32(0, checksum(sealed, sealBytes));
  return sealed;
}

/** The payload of a sealed record, or null when it is missing, cut off or changed. */
export function unseal(sealed: unknown): Uint8Array | null {
  if (!(sealed instanceof Uint8Array) || sealed.length < sealBytes) return null;
  const wanted = new DataView(sealed.buffer, sealed.byteOffset).getUint32(0);
  return checksum(sealed, sealBytes) === wanted ? sealed.subarray(sealBytes) : null;
}
