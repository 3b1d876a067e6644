import type { OfRun } from '../question.ts';

const names = ['A1', 'C3:D4', 'A1:B2', 'E5', 'E6', 'F:F', '9:9', 'C3:D4'];

export const rangeLists: OfRun = {
  id: 'range-lists',
  asks: 'Does getRangeList(…).getRanges() give the ranges one by one, in order, doubles and neighbours too?',
  assumes: 'One range for each name, in the order given.',
  hangsOn: ['src/google/write-tab.ts', 'src/google/insert-charts.ts'],
  by: 'run',
  ask(bench) {
    const ranges = bench.scratch().getRangeList(names).getRanges();
    return `asked for ${names.join(' ')}, got ${ranges.map((range) => range.getA1Notation()).join(' ')}`;
  },
};
