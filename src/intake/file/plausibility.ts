/** Letters with marks in the languages that each encoding is for, lower-case. */
const accented = {
  'windows-1252': /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿßœ]/,
  macintosh: /[àáâãäåæçèéêëìíîïñòóôõöøùúûüÿßœ]/,
  'windows-1250': /[ąćęłńóśźżáčďéěíňřšťúůýžäöüßőűăâîşţ]/,
  'windows-1251': /[ёєіїґа-я]/,
  // A capital İ has its dot behind it once it is lower-case.
  'windows-1254': /[çğıöşüâîû]|\u0307/,
  'windows-1257': /[āčēģīķļņšūžąęėįųõäöü]/,
} as const;

/**
 * Turkish and Baltic letters are other letters of Central Europe byte by byte, `Sipariş` and `Sipariţ`: words that any table has tell
 * them apart.
 */
const ownWords: Readonly<Partial<Record<keyof typeof accented, RegExp>>> = {
  'windows-1254':
    /sipariş|satış|müşteri|gösterim|tıklama|dönüşüm|ürün|ödendi|harcaması|(?<![a-z])(?:adı|sayısı|tarih|tutar[ıi]?|iptal|iade|toplam|kampanya|hasılat|bütçe|maliyet|aralık|kasım|mayıs|ağustos|eylül|şubat)(?![a-z])/i,
  'windows-1257':
    /išlaid|pajam|pardavim|užsak|paspaud|mėnu|parod|apyvart|izmaks|ieņēm|pasūtīj|mēnes|klikšķ|rādīj|apgrozīj|pārdoš/i,
};

/** More than one letter that fits both. */
const ownWord = 3;

const punctuation = /[’‘“”„–—…•€£¥®™©·°«»¿¡º\u00a0]/;
const asciiLetter = /[A-Za-z]/;

/**
 * How much a text looks like one that people wrote, had it been in this single-byte encoding.
 * Only the characters past ASCII count, each by what stands beside it.
 */
export function plausibility(text: string, encoding: keyof typeof accented): number {
  const letters = accented[encoding];
  let score = ownWords[encoding]?.test(text) ? ownWord : 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    const character = text[i]!;
    if (code < 0xa0 || code === 0xfffd) score -= 10;
    else if (isApostrophe(text, i)) score += 1.2;
    else if (punctuation.test(character)) score += 0.5;
    else if (!letters.test(character.toLowerCase())) {
      score -= asciiLetter.test(text[i - 1] ?? '') && asciiLetter.test(text[i + 1] ?? '') ? 2 : 0.5;
    } else if (encoding === 'windows-1251') score += inCyrillic(text, i);
    else score += inLatin(text, i);
  }
  return score;
}

/** As in `don’t` and `d’achat`, which Mac Roman has as `donít` and `díachat`. */
function isApostrophe(text: string, i: number): boolean {
  if (text[i] !== '’') return false;
  return (
    /^(?:s|t|d|m|re|ve|ll)(?![a-z])/i.test(text.slice(i + 1, i + 4)) ||
    /(?:^|[^a-z])(?:[ldjncst]|qu)$/i.test(text.slice(Math.max(0, i - 3), i))
  );
}

/** `CafŽ` and `donÕt` are Mac Roman read as Windows-1252, `CafÈ` is the other way round; `à` and `è` are words of their own. */
function inLatin(text: string, i: number): number {
  const before = text[i - 1] ?? '';
  if (text[i] !== text[i]!.toLowerCase() && /[a-z]/.test(before)) return -2;
  if (asciiLetter.test(before) || asciiLetter.test(text[i + 1] ?? '')) return 1;
  return /^[àèéêòóôåöøæ]$/i.test(text[i]!) && /^\s*$/.test(before + (text[i + 1] ?? '')) ? 0.5 : -1;
}

/** Cyrillic letters come in words, and words are mostly lower-case. */
function inCyrillic(text: string, i: number): number {
  const beside = (text[i - 1] ?? '') + (text[i + 1] ?? '');
  if (asciiLetter.test(beside)) return -2;
  if (!accented['windows-1251'].test(beside.toLowerCase())) return 0;
  return text[i] === text[i]!.toLowerCase() ? 1 : 0.3;
}
