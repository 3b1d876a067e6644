/** What a text shows of its column's decimal sign. */
export const shows = {
  /** Nothing: it reads the same both ways. */
  nothing: 0,
  point: 1,
  comma: 2,
  /** `1,234`: one comma that may be either. */
  eitherComma: 3,
  /** `1.234`: one point that may be either. */
  eitherPoint: 4,
} as const;
export type Shows = (typeof shows)[keyof typeof shows];

export interface Digits {
  readonly shows: Shows;
  /** As JavaScript writes it. Where it may be either, without its separator: thousands. */
  readonly digits: string;
}

const either = /^[1-9]\d{0,2}[.,]\d{3}$/;
const western = /^[1-9]\d{0,2}([.,' ])\d{3}(\1\d{3})*$/;
const indian = /^[1-9]\d?(,\d\d)+,\d{3}$/;

/** A number without its sign, currency and percent: digits and separators. null where they make no number either way. */
export function readDigits(text: string): Digits | null {
  if (/[eE]/.test(text)) return scientific(text);
  if (/[^\d.,' ]/.test(text)) return /[’ʼ‘`´]/.test(text) ? readDigits(text.replace(/[’ʼ‘`´]/g, "'")) : null;
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma < 0 && point < 0) return whole(text, shows.nothing);
  if (comma >= 0 && point >= 0) return decimal(text, Math.max(comma, point));
  const place = Math.max(comma, point);
  const once = text.indexOf(text[place]!) === place;
  if (!once) return whole(text, comma >= 0 ? shows.point : shows.comma);
  if (!either.test(text)) return decimal(text, place);
  return {
    shows: comma >= 0 ? shows.eitherComma : shows.eitherPoint,
    digits: text.slice(0, place) + text.slice(place + 1),
  };
}

/** `1.5E+06`. A mantissa has no thousands, so its one separator is the decimal sign. */
function scientific(text: string): Digits | null {
  const parts = /^(\d*)(?:([.,])(\d+))?e([+-]?\d{1,3})$/i.exec(text);
  if (!parts || parts[1] === '') return null;
  const [, integer, sign, fraction = '0', exponent] = parts;
  return {
    shows: sign === undefined ? shows.nothing : sign === ',' ? shows.comma : shows.point,
    digits: `${integer}.${fraction}e${Number(exponent)}`,
  };
}

function decimal(text: string, place: number): Digits | null {
  const fraction = text.slice(place + 1);
  const integer = place === 0 ? { digits: '0' } : whole(text.slice(0, place), shows.nothing);
  if (!integer || !/^\d+$/.test(fraction)) return null;
  return { shows: text[place] === ',' ? shows.comma : shows.point, digits: `${integer.digits}.${fraction}` };
}

function whole(text: string, seen: Shows): Digits | null {
  if (/^\d+$/.test(text)) return { shows: seen, digits: text };
  if (!western.test(text) && !indian.test(text)) return null;
  return { shows: seen, digits: text.replace(/\D/g, '') };
}
