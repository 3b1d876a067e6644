import { windows1252 } from '../columns/repair-mojibake.ts';
import type { Encoding } from './encodings.ts';

/** Exists in browsers and in Node; files are never decoded inside Apps Script, and so it is not among the core's types. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** Bytes that the encoding does not have become U+FFFD. A byte order mark is left out. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  // Some releases of Node take 0x80 to 0x9f for Latin-1's control characters.
  return text.replace(/[\x80-\x9f]/g, (control) => {
    const character = windows1252[control.charCodeAt(0) - 0x80];
    return character === undefined || character === '\0' ? control : character;
  });
}

/** null where a byte is not UTF-8. */
export function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
