/** What Windows-1252 has in the places 0x80 to 0x9f; `\0` where it has nothing. */
export const windows1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ';

/** Mac Roman from 0x80 on. */
const macRoman =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/**
 * UTF-8 that was read as Windows-1252 or Mac Roman, undone: `dÃ©pensÃ©` and `d√©pens√©` are `dépensé`.
 * Text that is no valid UTF-8 when turned back into bytes was not of that kind, and comes back as it is.
 */
export function repairMojibake(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  const repaired = decodeUtf8(text, windows1252Byte) ?? decodeUtf8(text, macRomanByte);
  // It may have happened twice. Each repair is shorter than what it repairs.
  return repaired === null ? text : repairMojibake(repaired);
}

function windows1252Byte(code: number): number {
  if (code < 0x100) return code;
  const place = windows1252.indexOf(String.fromCharCode(code));
  return place < 0 ? -1 : 0x80 + place;
}

function macRomanByte(code: number): number {
  if (code < 0x80) return code;
  const place = macRoman.indexOf(String.fromCharCode(code));
  return place < 0 ? -1 : 0x80 + place;
}

/**
 * The second half of `à` and of the Russian `Р` is a no-break space in Windows-1252, and often became a plain one since. Behind
 * other letters a plain space is one: `Montant remboursÉ (CHF)` ends in a capital.
 */
const mayLoseBreak = (lead: number): boolean => lead === 0xc3 || lead === 0xd0 || lead >= 0xe0;

/** null where the characters have no bytes in that encoding, or the bytes are no UTF-8. */
function decodeUtf8(text: string, byteOf: (code: number) => number): string | null {
  let decoded = '';
  for (let i = 0; i < text.length; i++) {
    const lead = byteOf(text.charCodeAt(i));
    if (lead < 0) return null;
    if (lead < 0x80) {
      decoded += text[i];
      continue;
    }
    const following =
      lead >= 0xc2 && lead < 0xe0 ? 1 : lead >= 0xe0 && lead < 0xf0 ? 2 : lead >= 0xf0 && lead < 0xf5 ? 3 : 0;
    if (following === 0 || i + following >= text.length) return null;
    let point = lead & (0x3f >> following);
    for (let k = 1; k <= following; k++) {
      const code = text.charCodeAt(i + k);
      const byte = code === 0x20 && mayLoseBreak(lead) ? 0xa0 : byteOf(code);
      if (byte < 0x80 || byte > 0xbf) return null;
      point = (point << 6) | (byte & 0x3f);
    }
    if (point > 0x10ffff || (following === 2 && point < 0x800) || (following === 3 && point < 0x10000)) return null;
    decoded += String.fromCodePoint(point);
    i += following;
  }
  return decoded;
}
