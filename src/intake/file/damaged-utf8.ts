import { decodeBytes } from './decode-bytes.ts';

/**
 * UTF-8 with a few bytes of Windows-1252 among it, as when a row was pasted in by another program: those bytes alone
 * are read as Windows-1252. null where whole sequences do not clearly outnumber stray bytes, for then it is not UTF-8.
 */
export function damagedUtf8(bytes: Uint8Array): string | null {
  const stray: number[] = [];
  let sequences = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    if (length === 0) stray.push(i);
    else if (length > 1) sequences++;
    // With many stray bytes it is something else, and there is no need to see the rest.
    if (stray.length > 20 + sequences) return null;
    i += Math.max(length, 1);
  }
  if (sequences < 3 * stray.length) return null;
  let text = '';
  let start = 0;
  for (const place of stray) {
    text +=
      decodeBytes(bytes.subarray(start, place), 'utf-8') +
      decodeBytes(bytes.subarray(place, place + 1), 'windows-1252');
    start = place + 1;
  }
  return text + decodeBytes(bytes.subarray(start), 'utf-8');
}

/** Bytes of the UTF-8 sequence that begins here, 0 where none does. */
function sequenceLength(bytes: Uint8Array, start: number): number {
  const lead = bytes[start]!;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let k = 1; k < length; k++) {
    if ((bytes[start + k]! & 0xc0) !== 0x80) return 0;
  }
  return length;
}
