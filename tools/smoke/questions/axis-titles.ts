import type { OfPerson } from '../question.ts';

export const axisTitles: OfPerson = {
  id: 'axis-titles',
  asks: 'Which way is the title and the format of an axis set: vAxis or vAxes?',
  assumes:
    'vAxis is heeded, for the format and the colour of its labels; where it is not, an axis has plain numbers. No axis has a title.',
  hangsOn: ['src/google/insert-charts.ts'],
  by: 'person',
  show(from) {
    const sheet = from.getSheet();
    const data = from.offset(0, 0, 3, 2);
    data.setValues([
      ['month', 'value'],
      ['Jan', 0.4],
      ['Feb', 0.6],
    ]);
    const ways: readonly (readonly [string, object])[] = [
      ['vAxis', { title: 'by vAxis', format: '0%' }],
      ['vAxes', { 0: { title: 'by vAxes', format: '0%' } }],
    ];
    ways.forEach(([option, value], index) => {
      sheet.insertChart(
        sheet
          .newChart()
          .asComboChart()
          .addRange(data)
          .setNumHeaders(1)
          .setOption('title', `Axis by ${option}`)
          .setOption(option, value)
          .setOption('width', 300)
          .setOption('height', 220)
          .setPosition(from.getRow(), from.getColumn() + 4 + index * 4, 0, 0)
          .build(),
      );
    });
    return 'Type here, from the charts “Axis by …”: which have their title on the left, and which show per cent?';
  },
};
