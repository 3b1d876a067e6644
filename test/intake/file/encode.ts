import { decodeBytes } from '../../../src/intake/file/decode-bytes.ts';
import type { Encoding } from '../../../src/intake/file/encodings.ts';

const tables = new Map<Encoding, Map<string, readonly number[]>>();

/** Every character that one byte or two of an encoding stand for. */
function tableOf(encoding: Encoding): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const note = (bytes: readonly number[]): void => {
    const character = decodeBytes(Uint8Array.from(bytes), encoding);
    if ([...character].length === 1 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let byte = 0; byte < 256; byte++) note([byte]);
  if (encoding === 'shift_jis' || encoding === 'gbk' || encoding === 'euc-kr') {
    for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) note([lead, trail]);
  }
  tables.set(encoding, table);
  return table;
}

/** A text as the bytes of a file, without a byte order mark. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(text));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(text, 'utf16le').swap16());
  const table = tableOf(encoding);
  const bytes = Array.from(text, (character) => {
    const code = table.get(character);
    if (!code) throw new Error(`${encoding} has no ${character}`);
    return code;
  });
  return Uint8Array.from(bytes.flat());
}
