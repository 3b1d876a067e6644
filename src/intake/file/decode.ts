export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'macintosh'
  | 'shift_jis'
  | 'gbk'
  | 'euc-kr';

/** Exists in browsers and in Node; files are never decoded inside Apps Script. */
declare class TextDecoder {
  constructor(label: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether it began with a byte order mark. */
  readonly bom: boolean;
}

export function decode(bytes: Uint8Array): Decoded {
  return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8', bom: false };
}
