/** Every encoding that a file is tried in when it is neither UTF-8 nor UTF-16; where two fit alike, the first is taken. */
export const legacyEncodings = [
  'windows-1252',
  'macintosh',
  'shift_jis',
  'gbk',
  'euc-kr',
  'windows-1251',
  'windows-1250',
  'windows-1254',
  'windows-1257',
] as const;

export type LegacyEncoding = (typeof legacyEncodings)[number];
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;
