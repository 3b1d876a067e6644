/** What a pair of bytes is worth: common characters much, rare ones nothing, what the encoding does not have less than nothing. */
const worth = {
  shift_jis(lead: number, trail: number): number {
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return -10;
    if (lead === 0x82) return trail >= 0x9f ? 3 : 1;
    if (lead === 0x83) return trail <= 0x96 ? 3 : -1;
    if (lead === 0x81) return 0.5;
    if (lead >= 0x88 && lead <= 0x97) return 2;
    return lead >= 0x98 && lead <= 0xea ? -0.5 : -5;
  },
  gbk(lead: number, trail: number): number {
    if (trail < 0x40 || trail === 0x7f || trail === 0xff) return -10;
    if (trail < 0xa1) return -1.5;
    if (lead >= 0xb0 && lead <= 0xd7) return 2;
    if (lead >= 0xd8 && lead <= 0xf7) return 0;
    return lead >= 0xa1 && lead <= 0xa3 ? 0.5 : -1.5;
  },
  'euc-kr'(lead: number, trail: number): number {
    if (trail < 0x41 || trail === 0xff) return -10;
    if (trail < 0xa1) return -1.5;
    if (lead >= 0xb0 && lead <= 0xc8) return 2.5;
    if (lead >= 0xa1 && lead <= 0xa3) return 0.5;
    // Korean has all but given up Chinese characters; Chinese in GBK has them everywhere.
    return lead >= 0xca && lead <= 0xfd ? -4 : -1.5;
  },
} as const;

/** How much bytes look like text that people wrote in this encoding of one or two bytes a character. */
export function doubleBytePlausibility(bytes: Uint8Array, encoding: keyof typeof worth): number {
  let score = 0;
  let i = 0;
  while (i < bytes.length) {
    const start = i;
    let run = 0;
    let pairs = 0;
    while (i < bytes.length && bytes[i]! > 0x7f) {
      if (isSingle(bytes[i]!, encoding)) {
        run -= 0.5;
        i++;
      } else {
        run += worth[encoding](bytes[i]!, bytes[i + 1] ?? 0);
        pairs++;
        i += 2;
      }
    }
    // A Western letter and the one behind it, taken for one character: `d駱ens`. On its own a pair says little.
    if (pairs === 1 && run > 0) run = isLetter(bytes[start - 1]) || isLetter(bytes[i]) ? -2 : 0;
    score += run;
    i = Math.max(i, start + 1);
  }
  return score;
}

/** Half-width katakana. */
function isSingle(byte: number, encoding: keyof typeof worth): boolean {
  return encoding === 'shift_jis' && byte >= 0xa1 && byte <= 0xdf;
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122));
}
