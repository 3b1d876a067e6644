import type { RawCell } from '../raw.ts';
import { isTotalLabel, maybeTotalLabel } from '../totals/total-labels.ts';

/** What the texts of a row say of it. */
export interface RowWords {
  /** 1 where a text is a word for totals, less where it has one among others, 0 where nothing says so. */
  readonly total: number;
  /** Blanks before the first text: outlines indent parts below their total. */
  readonly indent: number;
}

/** As many texts of a row as may name it, and no longer than a name is: the rest are notes. */
const most = 6;
const longest = 60;

const within =
  /(^|[^\p{L}])(sub-?totals?|grand totals?|totals?|totaal|totale|totali|totaux|sum|somme|suma|summe|gesamt\p{L}*|insgesamt|razem|ogółem|yhteensä|toplam|итого|всего|celkem|összesen)([^\p{L}]|$)|合計|小計|总计|合计|總計|합계/iu;
const broad =
  /^(all|overall|net|combined|whole|both|alle|toutes?|tous|todos|todas|tutti|tutte|wszystkie|все|すべて|全部)([^\p{L}]|$)/iu;

export function rowWords(cells: Iterable<RawCell>): RowWords {
  let total = 0;
  let indent = -1;
  let seen = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/\p{L}/u.test(cell)) continue;
    if (indent < 0) indent = cell.search(/\S/);
    total = Math.max(total, weightOf(cell));
    if (total === 1 || ++seen >= most) break;
  }
  return { total, indent };
}

/** The words of rows, read once and only of those that are asked for. */
export function wordsOfRows(texts: (row: number) => Iterable<RawCell>): (row: number) => RowWords {
  const known = new Map<number, RowWords>();
  return (row) => {
    let words = known.get(row);
    if (!words) {
      words = rowWords(texts(row));
      known.set(row, words);
    }
    return words;
  };
}

/** Whether a row is called a total, and not only by a word that may mean it. */
export const isCalledTotal = ({ total }: RowWords): boolean => total >= 0.8;

function weightOf(cell: string): number {
  if (isTotalLabel(cell)) return 1;
  const text = cell.trim();
  if (text.length > longest) return 0;
  return maybeTotalLabel(cell) || within.test(text) ? 0.8 : broad.test(text) ? 0.5 : 0;
}
