import { amountsInRow } from '../amounts/sums.ts';
import { rowKind } from '../table/row-account.ts';
import { complementaryCuts } from '../totals/complementary-cuts.ts';
import { amountsOf } from '../totals/find-totals.ts';
import { nearlyRepeatedCuts } from '../totals/nearly-repeated-cuts.ts';
import { dimensions } from '../totals/open-cells.ts';
import { repeatedCuts as findCuts, isOtherCut } from '../totals/repeated-cuts.ts';
import { nameColumns } from './draft.ts';
import { pass } from './pass.ts';

export const repeatedCuts = pass(
  'repeated-cuts',
  'Rows that break the same money down again: by device, and below that by age.',
  (draft) => {
    const { body, slices, account, numbers, map, currencyOf } = draft;
    if (draft.areSales) return;
    const dates = (['date', 'dateFrom', 'dateTo'] as const).flatMap((field) => map.fields.get(field) ?? []);
    const columns = dimensions(body, new Set(numbers.keys()), [...nameColumns(draft), ...dates]);
    const counts = (row: number) => account.kind[row] === rowKind.used;
    for (const { first, again } of draft.cuts)
      for (const rows of again) if (isOtherCut(body, first, rows, columns, dates)) hold(first, rows);
    const cuts = findCuts(body, amountsOf(slices), [...account.totals.keys()], columns, dates, counts);
    for (const rows of cuts?.again ?? []) hold(cuts!.first, rows);
    const others = complementaryCuts(body, amountsOf(slices), columns, counts);
    for (const rows of others?.again ?? []) hold(others!.first, rows);
    if (slices.length === 1) {
      const near = nearlyRepeatedCuts(
        body,
        amountsOf(slices),
        { columns, dates, channel: map.fields.get('channel') },
        counts,
      );
      for (const rows of near?.again ?? []) hold(near!.first, rows, 'nearly-same-total');
    }

    function hold(first: readonly number[], rows: readonly number[], code = 'same-total-again'): void {
      let [cost, revenue] = [0, 0];
      for (const row of rows) {
        const amounts = amountsInRow(slices, row);
        cost += amounts.cost ?? 0;
        revenue += amounts.revenue ?? 0;
      }
      account.holdAll(rows, code, {
        details: {
          first: body.rowNumber(first[0]!),
          ...(cost > 0 ? { cost } : {}),
          ...(revenue > 0 ? { revenue } : {}),
          currency: currencyOf(slices[0]!, rows[0]!),
          rows: rows.map((row) => String(body.rowNumber(row))),
        },
      });
    }
  },
);
