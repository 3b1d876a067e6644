import type { Workbook } from '../../../workbench/open-workbook.ts';

/** Where a link leads: a range of rows on a tab, counted from 1 as a reader sees them. */
interface Place {
  readonly tab: string;
  readonly first: number;
  readonly last: number;
}

const pattern = /HYPERLINK\("#gid=(\d+)&range=[A-Z]+(\d+):[A-Z]+(\d+)"/;

/** What a reader comes to who follows the link of a cell; null where it has none. */
function placeOf({ document }: Workbook, tab: string, row: number): Place | null {
  const content = document.sheets.find(({ name }) => name === tab)?.content[row - 1]?.[0];
  const formula = typeof content === 'object' ? content.formula : '';
  const [, id, first, last] = pattern.exec(formula) ?? [];
  const sheet = document.sheets.find((each) => each.id === Number(id));
  return sheet ? { tab: sheet.name, first: Number(first), last: Number(last) } : null;
}

/** The rows of Campaign Data that a reader comes to from the name of a row, in two steps at most; null where no link leads there. */
export function rowsBehind(workbook: Workbook, tab: string, row: number): number[] | null {
  const place = placeOf(workbook, tab, row);
  if (!place) return null;
  if (place.tab === 'Campaign Data') return span(place);
  const behind = span(place).map((each) => placeOf(workbook, place.tab, each));
  return behind.every((each) => each?.tab === 'Campaign Data') ? behind.flatMap((each) => span(each as Place)) : null;
}

const span = ({ first, last }: Place): number[] => Array.from({ length: last - first + 1 }, (_, i) => first + i);
