import { expect, test } from 'vitest';
import { chartPlan } from '../../workbench/document/chart-plan.ts';
import { pageBreaks } from '../../workbench/xlsx/page-breaks.ts';
import { script } from './script.ts';

/** A tab with a table of `rows` rows, a blank row, a heading of two rows, and a chart below it. */
function page(rows: number) {
  const { workbook, sheet } = script();
  sheet.getRange(1, 1, rows, 1).setValue('row');
  sheet.getRange(rows + 2, 1, 2, 1).setValues([['Charts'], ['The KPIs over time']]);
  sheet.getRange(1, 3, rows + 10, 1).setValue('key of a hidden column');
  sheet.hideColumns(3);
  sheet.insertChart(
    sheet
      .newChart()
      .addRange(sheet.getRange(1, 1, 3, 2))
      .setPosition(rows + 4, 1, 0, 0)
      .setOption('width', 500)
      .setOption('height', 200)
      .build(),
  );
  const [data] = workbook.document.sheets;
  const charts = data!.charts.map((chart) => ({ chart, plan: chartPlan(workbook.document, chart) }));
  return pageBreaks(data!, charts);
}

test.each([
  ['a chart that fits stays', 5, []],
  ['a chart that would be cut starts a page with its heading', 25, [26]],
  ['a heading is not left at the foot of a page', 29, [30]],
  ['a table that fills a page goes on where it ends', 40, [31]],
  ['the last row of a table does not go on alone', 32, [30]],
])('%s', (_, rows, breaks) => {
  expect(page(rows)).toEqual(breaks);
});
