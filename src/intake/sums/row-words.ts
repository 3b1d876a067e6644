import type { RawCell } from '../raw.ts';
import { remembered } from '../remembered.ts';
import { isTotalLabel, maybeTotalLabel } from '../vocabulary/total-labels.ts';

/** What the texts of a row say of it. */
export interface RowWords {
  /** 1 where a text is a word for totals, less where it has one among others, 0 where nothing says so. */
  readonly total: number;
  /** Blanks before the first text: outlines indent parts below their total. */
  readonly indent: number;
  /** One bit for each of the first places that has a text. */
  readonly named: number;
}

/** As many texts of a row as may name it, and no longer than a name is: the rest are notes. */
const most = 6;
const longest = 60;
/** As many places as are told apart by bits. */
const lastPlace = 29;

const within =
  /(^|[^\p{L}])(sub-?totals?|grand totals?|totals?|totaal|totale|totali|totaux|sum|somme|suma|summe|gesamt\p{L}*|insgesamt|razem|ogółem|yhteensä|toplam|итого|всего|celkem|összesen)([^\p{L}]|$)|合計|小計|总计|合计|總計|합계/iu;
const broad =
  /^(all|overall|net|combined|whole|both|alle|toutes?|tous|todos|todas|tutti|tutte|wszystkie|все|すべて|全部)([^\p{L}]|$)/iu;

export function rowWords(cells: Iterable<RawCell>, weigh = weightOf): RowWords {
  let total = 0;
  let indent = -1;
  let seen = 0;
  let named = 0;
  let place = -1;
  for (const cell of cells) {
    if (++place > lastPlace && (total === 1 || seen >= most)) break;
    if (typeof cell !== 'string' || !/\p{L}/u.test(cell)) continue;
    if (indent < 0) indent = cell.search(/\S/);
    if (place <= lastPlace) named |= 1 << place;
    if (total < 1 && seen++ < most) total = Math.max(total, weigh(cell));
  }
  return { total, indent, named };
}

/** Whether a row is called a total, and not only by a word that may mean it. */
export const isCalledTotal = ({ total }: RowWords): boolean => total >= 0.8;

/** Whether something that all parts are named by is left out in the row: its total stands for all of them. */
export function isUnnamed(row: RowWords, parts: readonly RowWords[]): boolean {
  let named = -1;
  for (const part of parts) named &= part.named;
  return (named & ~row.named) !== 0;
}

/** Whether each part is indented below the row. */
export const isIndented = (row: RowWords, parts: readonly RowWords[]): boolean =>
  row.indent >= 0 && parts.every((part) => part.indent > row.indent);

/** The words of rows, read once and only of those that are asked for. */
export function wordsOfRows(texts: (row: number) => Iterable<RawCell>): (row: number) => RowWords {
  const known = new Map<number, RowWords>();
  const weigh = remembered(weightOf);
  return (row) => {
    let words = known.get(row);
    if (!words) {
      words = rowWords(texts(row), weigh);
      known.set(row, words);
    }
    return words;
  };
}

function weightOf(cell: string): number {
  if (isTotalLabel(cell)) return 1;
  const text = cell.trim();
  if (text.length > longest) return 0;
  return maybeTotalLabel(cell) || within.test(text) ? 0.8 : broad.test(text) ? 0.5 : 0;
}
