import { damagedUtf8 } from './damaged-utf8.ts';
import { decodeBytes, decodeStrictly } from './decode-bytes.ts';
import { doubleBytePlausibility } from './double-byte-plausibility.ts';
import { type Encoding, type LegacyEncoding, legacyEncodings } from './encodings.ts';
import { plausibility } from './plausibility.ts';
import { signatures } from './refusal.ts';

export type { Encoding } from './encodings.ts';

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether it began with a byte order mark. */
  readonly bom: boolean;
}

/** The text of a file, and the encoding that it was in. */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked === 'utf-16le' || marked === 'utf-16be') return decoded(decodeBytes(bytes, marked), marked, true);
  // The mark alone does not make it UTF-8: a program may have put it before whatever it had.
  if (marked === 'utf-8') return { ...decode(bytes.subarray(3)), bom: true };
  // What is no text at all is handed on so that it is known by its first characters.
  const start = decodeBytes(bytes.subarray(0, 8), 'windows-1252');
  if (signatures.some((signature) => start.startsWith(signature))) {
    return decoded(decodeBytes(bytes, 'windows-1252'), 'windows-1252', false);
  }
  const wide = wideEncoding(bytes);
  if (wide) return decoded(decodeBytes(bytes, wide), wide, false);
  const text = decodeStrictly(bytes) ?? damagedUtf8(bytes);
  if (text !== null) return decoded(text, 'utf-8', false);
  const encoding = likeliest(bytes);
  return decoded(decodeBytes(bytes, encoding), encoding, false);
}

/** A mark may stand there twice, or have been read as Windows-1252 and saved again. */
function decoded(text: string, encoding: Encoding, bom: boolean): Decoded {
  const mark = /^(?:\ufeff|ï»¿)+/.exec(text);
  return mark ? { text: text.slice(mark[0].length), encoding, bom: true } : { text, encoding, bom };
}

function markedEncoding(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** UTF-16 without its mark: the digits, commas and line ends of any table have NUL for their other half. */
function wideEncoding(bytes: Uint8Array): Encoding | null {
  const length = Math.min(bytes.length, 8192) & ~1;
  const nuls = [0, 0];
  for (let i = 0; i < length; i++) {
    if (bytes[i] === 0) nuls[i & 1]!++;
  }
  const [even, odd] = nuls as [number, number];
  if (odd > length / 10 && even < odd / 20) return 'utf-16le';
  return even > length / 10 && odd < even / 20 ? 'utf-16be' : null;
}

function likeliest(bytes: Uint8Array): LegacyEncoding {
  const sample = telling(bytes);
  let best: LegacyEncoding = legacyEncodings[0];
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const encoding of legacyEncodings) {
    const score = scoreOf(sample, encoding);
    if (score > bestScore) [best, bestScore] = [encoding, score];
  }
  return best;
}

function scoreOf(sample: Uint8Array, encoding: LegacyEncoding): number {
  if (encoding === 'shift_jis' || encoding === 'gbk' || encoding === 'euc-kr') {
    return doubleBytePlausibility(sample, encoding);
  }
  return plausibility(decodeBytes(sample, encoding), encoding);
}

/** The lines that are not plain ASCII, up to 32 KB of them. */
function telling(bytes: Uint8Array): Uint8Array {
  const sample = new Uint8Array(32_768);
  let filled = 0;
  let start = 0;
  let plain = true;
  for (let i = 0; i <= bytes.length && filled < sample.length; i++) {
    const byte = bytes[i];
    if (byte !== undefined && byte !== 10 && byte !== 13) {
      if (byte > 0x7f) plain = false;
      continue;
    }
    if (!plain) {
      const line = bytes.subarray(start, Math.min(i + 1, start + sample.length - filled));
      sample.set(line, filled);
      filled += line.length;
    }
    start = i + 1;
    plain = true;
  }
  return sample.subarray(0, filled);
}
