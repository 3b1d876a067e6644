import type { OfPerson } from '../question.ts';

export const textInCharts: OfPerson = {
  id: 'text-in-charts',
  asks: 'Is text such as n/a plotted as 0 or as a gap, and a cell without anything?',
  assumes: 'Both are gaps: charts draw on the figures of the KPI tab, where n/a is text.',
  hangsOn: ['src/report/kpi/charts.ts', 'src/google/insert-charts.ts'],
  by: 'person',
  show(from) {
    const sheet = from.getSheet();
    const data = from.offset(0, 0, 6, 3);
    data.setValues([
      ['month', 'with text', 'with a gap'],
      ['Jan', 4, 5],
      ['Feb', 'n/a', ''],
      ['Mar', 6, 7],
      ['Apr', 5, 6],
      ['May', 7, 8],
    ]);
    sheet.insertChart(
      sheet
        .newChart()
        .asLineChart()
        .addRange(data)
        .setNumHeaders(1)
        .setOption('title', 'Text in charts')
        .setOption('width', 420)
        .setOption('height', 220)
        .setPosition(from.getRow(), from.getColumn() + 4, 0, 0)
        .build(),
    );
    return 'Type here, from the chart “Text in charts”: in February, does each line fall to 0, have a gap, or go straight on?';
  },
};
