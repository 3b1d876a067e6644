import type { Columns } from '../evidence/columns.ts';
import { roleTier } from '../roles/words.ts';

/** What comes off the price of a line of an order: a share of it, an amount off the whole line, or nobody can tell. */
export interface LineDiscount {
  readonly column: number;
  readonly is: 'share' | 'amount' | 'unclear';
}

/** `Rabatt %`, `Remise (%)`, `Discount in percent`. */
const percent = /\s*(?:[([]\s*)?(?:in |en |em )?(?:%|pct\.?|percent|prozent|pour ?cent|por ?ciento)(?:\s*[)\]])?/u;

/** Said of the line and not of one piece. */
const ofLine = /(?<!\p{L})(total|line|lineitem|gesamt|zeile|position|ligne|línea|linea|linha|riga|regel)(?!\p{L})/u;

/** The discount beside quantity and unit price; null where there is none, or nothing comes off. */
export function lineDiscount(columns: Columns, quantity: number, price: number): LineDiscount | null {
  const column = columns.body.keys.findIndex(
    ({ key }, at) => at !== quantity && at !== price && isDiscount(key) && columns.profile(at).numeric >= 0.8,
  );
  if (column < 0) return null;
  const { key, currency } = columns.body.keys[column]!;
  const { numbers, decimals, hasMoneySigns } = columns.profile(column);
  const [off, pieces, each] = [column, quantity, price].map((at) => columns.profile(at).numbers.values);
  const rows = [...off!.keys()].filter((row) => off![row]! !== 0 && !Number.isNaN(off![row]!));
  if (rows.length === 0) return null;
  if (numbers.percent) return { column, is: 'share' };
  const shares = rows.map((row) => off![row]!);
  if (percent.test(key)) {
    // `0.2` below a percent sign may be a fifth, or a fifth of a hundredth.
    const isShare = shares.every((share) => share >= 1 && share <= 100);
    return { column, is: isShare ? 'share' : 'unclear' };
  }
  if (currency === '' && !hasMoneySigns && decimals < 2) return { column, is: 'unclear' };
  const lines = rows.map((row) => [Math.abs(off![row]!), pieces![row]!, each![row]!] as const);
  const fits = lines.every(([less, count, one]) => less <= count * one + 0.005);
  const isOfLine =
    ofLine.test(key) || lines.every(([, count]) => count === 1) || lines.some(([less, , one]) => less > one);
  return { column, is: fits && isOfLine ? 'amount' : 'unclear' };
}

const isDiscount = (key: string): boolean =>
  Number.isFinite(roleTier('discount', key.replace(percent, '').replace(ofLine, '').trim()));

/** What is left of a line. */
export const lessDiscount = (line: number, off: number, { is }: LineDiscount, isFraction: boolean): number =>
  Number.isNaN(off) ? line : is === 'share' ? line * (1 - (isFraction ? off : off / 100)) : line - Math.abs(off);
