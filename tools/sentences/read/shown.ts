/** A number as it is written: its value, and half of what its last digit stands for. */
export interface Shown {
  readonly value: number;
  readonly half: number;
  readonly unit: '' | '%' | 'pt';
  /** Whether a sign stands before it. */
  readonly signed: boolean;
}

const written = /^([+\-−])?(?:[A-Z]{3} )?([+\-−])?(\d[\d,]*)(?:\.(\d+))?(?: ?(k|m))?(?: ?(%|pt|points?))?$/;

/** `scale` is what one unit in the column stands for: 1000 where the header says k. */
export function shownNumber(text: string, scale = 1): Shown | null {
  const [whole, sign, inner, digits = '', decimals = '', suffix, unit] = written.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const times = (suffix === 'k' ? 1000 : suffix === 'm' ? 1_000_000 : scale) / (unit ? 100 : 1);
  const negative = (sign ?? inner) !== undefined && (sign ?? inner) !== '+';
  const value = Number(`${digits.replaceAll(',', '')}.${decimals || '0'}`) * times;
  return {
    value: negative ? -value : value,
    half: (0.5 * times) / 10 ** decimals.length,
    unit: unit === undefined ? '' : unit === '%' ? '%' : 'pt',
    signed: (sign ?? inner) !== undefined,
  };
}

/** Whether the number may stand for this value; `slack` is what other numbers that it was worked out from are rounded by. */
export const standsFor = ({ value, half }: Shown, truth: number, slack = 0): boolean =>
  Math.abs(value - truth) <= half * 1.001 + slack + Math.abs(truth) * 1e-6 + 1e-9;

/** Whether two values would be written alike at the precision of this one. */
export const writtenAlike = ({ half }: Shown, a: number, b: number): boolean =>
  Math.round(a / (2 * half)) === Math.round(b / (2 * half));

/** `(EUR k)` in a title. */
export function scaleIn(title: string): number {
  const [, suffix] = /\((?:[A-Z]{3} ?)?(k|m)\)/.exec(title) ?? [];
  return suffix === 'k' ? 1000 : suffix === 'm' ? 1_000_000 : 1;
}

/** The number in words, such as `EUR 1,234`, `−3.5 %`, for patterns. */
export const numberPattern = String.raw`[+\-−]?(?:[A-Z]{3} )?[+\-−]?\d[\d,]*(?:\.\d+)?(?: (?:k|m)\b)?`;
export const percentPattern = String.raw`[+\-−]?\d[\d,]*(?:\.\d+)? ?%`;
