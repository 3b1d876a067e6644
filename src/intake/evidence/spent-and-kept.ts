import { plainWords } from '../table/metric-of.ts';
import { isOverhead } from '../vocabulary/overheads.ts';
import { isRatio } from '../vocabulary/ratio-words.ts';
import { isTitleWordFor } from '../vocabulary/words-for.ts';
import type { Columns } from './columns.ts';
import { columnSums } from './relations.ts';

/** As many digits as have to come out right. */
const enough = 5;

const isResultWord = isTitleWordFor('result');
const isResult = (header: string): boolean => plainWords(header).some(isResultWord);

/** `Sales` = `Wages` + `Rent` + `Google Ads` + … + `Net profit` in each row: what was earned, and what it was spent on or kept as. */
export function spentAndKept(columns: Columns): { readonly total: number; readonly parts: readonly number[] } | null {
  const { headers, keys } = columns.body;
  if (!headers.some(isResult) || !headers.some(isOverhead)) return null;
  const among = keys.flatMap(({ key }, column) =>
    (!isRatio(key) || isOverhead(headers[column]!)) &&
    columns.profile(column).filled > 1 &&
    columns.profile(column).numeric > 0.9
      ? [column]
      : [],
  );
  const found = columnSums(columns, among).filter(
    ({ parts, digits }) =>
      digits >= enough &&
      parts.some((part) => isResult(headers[part]!)) &&
      parts.some((part) => isOverhead(headers[part]!)),
  );
  return found.length === 1 ? found[0]! : null;
}
