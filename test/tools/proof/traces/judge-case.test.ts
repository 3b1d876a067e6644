import { beforeAll, expect, it } from 'vitest';
import { figureColumn } from '../../../../src/report/kpi/columns.ts';
import { type BuiltCase, builtCase } from '../../../../tools/proof/traces/built.ts';
import { judgeCase } from '../../../../tools/proof/traces/judge-case.ts';
import type { XlsxValue } from '../../../../workbench/read-xlsx-values.ts';

/** A small report, a larger one with a margin, and one of sources that end on different days. */
const cases = [2, 0, 1];
let built: BuiltCase[] = [];
beforeAll(async () => {
  built = (await Promise.all(cases.map(builtCase))).filter((each) => each !== null);
});

const valuesOf = ({ workbook }: BuiltCase, change: (tab: string, values: XlsxValue[][]) => void = () => undefined) => {
  const known = new Map<string, XlsxValue[][]>();
  return (tab: string) => {
    const values = known.get(tab) ?? (workbook.values(tab).map((row) => [...row]) as XlsxValue[][]);
    if (!known.has(tab)) change(tab, values);
    known.set(tab, values);
    return values;
  };
};

it('finds the figures of a report in the raw cells that their names lead to', () => {
  expect(built).toHaveLength(cases.length);
  for (const each of built) {
    const { figures, astray, wrong } = judgeCase(each, valuesOf(each));
    expect(figures).toBeGreaterThan(100);
    expect([...astray, ...wrong]).toEqual([]);
  }
});

it('sees a figure that is a cent and a half off, and a raw cell that was changed', () => {
  const [one] = built as [BuiltCase];
  const cost = figureColumn('cost') - 1;
  const off = judgeCase(
    one,
    valuesOf(one, (tab, values) => {
      const row = tab === 'KPI' ? values.find((cells) => cells.includes('p:report')) : undefined;
      if (row) row[cost] = (row[cost] as number) + 0.015;
    }),
  );
  expect(off.wrong.map((says) => says.split(':').slice(0, 2).join(':'))).toEqual(['p:report cost']);
  const changed = judgeCase(
    one,
    valuesOf(one, (tab, values) => {
      const column = tab === one.raw[0] ? (values[0] ?? []).indexOf('Cost') : -1;
      const cells = values[1];
      if (column >= 0 && cells) cells[column] = Number(cells[column]) + 1;
    }),
  );
  expect(changed.wrong.length).toBeGreaterThan(2);
});

it('sees a name that leads to the rows of another', () => {
  const [one] = built as [BuiltCase];
  const kpi = one.workbook.document.sheets.find(({ name }) => name === 'KPI');
  const row = kpi?.content.find((cells) => cells?.some((cell) => String(cell).startsWith('channel:')));
  const label = row?.[0];
  if (!row || typeof label !== 'object') throw new Error('the name of a channel is a link');
  row[0] = {
    ...label,
    formula: label.formula.replace(/:([A-Z]+)(\d+)"/, (_, column, last) => `:${column}${last - 1}"`),
  };
  try {
    expect(judgeCase(one, valuesOf(one)).wrong.some((says) => says.startsWith('channel:'))).toBe(true);
  } finally {
    row[0] = label;
  }
});
