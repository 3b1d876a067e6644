import { describe, expect, test } from 'vitest';
import { openWorkbook } from '../../workbench/open-workbook.ts';
import { recalculated } from '../../workbench/recalculated.ts';
import { differences } from './differences.ts';
import { testWithLibreOffice } from './with-libre-office.ts';

const campaigns = [
  ['Date', 'Channel', 'Cost', 'Clicks', 'Note'],
  [{ serial: 46023 }, 'Brand*', 10.5, 3, ''],
  [{ serial: 46040 }, 'Brand', 20, null, 'x'],
  [{ serial: 46060 }, 'Brand*', 30.25, 5, ''],
  [{ serial: 46082 }, '>5', 40, 7, 'y'],
  [{ serial: 46083 }, '=x', 50, 1, ''],
  [{ serial: 46084 }, 'a?b', 60, 2, ''],
  [{ serial: 46085 }, 'a~b', 70, 2, ''],
  [{ serial: 46086 }, 'n/a', 80, 2, "'12"],
].map((row) => row.map((cell) => (typeof cell === 'string' && cell.startsWith('=') ? `'${cell}` : cell)));

const data = (column: string) => `'Campaign Data'!$${column}:$${column}`;

// [formula, value], all in the form that the report writes: English names, `;` between arguments.
const formulas: readonly (readonly [string, string | number | boolean | null])[] = [
  [`=SUM(${data('C')})`, 360.75],
  [`=SUMIFS(${data('C')};${data('B')};"=Brand")`, 20],
  [`=SUMIFS(${data('C')};${data('B')};"=Brand~*")`, 40.75],
  [`=SUMIFS(${data('C')};${data('B')};"=Brand*")`, 60.75],
  [`=SUMIFS(${data('C')};${data('B')};"=>5")`, 40],
  [`=SUMIFS(${data('C')};${data('B')};"==x")`, 50],
  [`=SUMIFS(${data('C')};${data('B')};"=a~?b")`, 60],
  [`=SUMIFS(${data('C')};${data('B')};"=a~~b")`, 70],
  [`=SUMIFS(${data('C')};${data('A')};">="&DATE(2026;2;1);${data('A')};"<"&EDATE(DATE(2026;2;1);1))`, 30.25],
  [`=SUMIFS(${data('C')};${data('A')};">="&J1;${data('A')};"<="&EOMONTH(J1;0))`, 30.5],
  [`=SUMIFS(${data('C')};${data('B')};"="&J2)`, 20],
  [`=SUMIFS(${data('C')};${data('C')};">"&J3)`, 330.25],
  [`=COUNTIFS(${data('B')};"=Brand~*";${data('D')};">2")`, 2],
  [`=COUNTIFS(${data('D')};"<>")`, 8],
  [`=COUNTIFS(${data('E')};"<>")`, 4],
  [`=COUNTIFS(${data('E')};"x")`, 1],
  [`=COUNT(${data('D')})`, 7],
  [`=COUNTIFS(${data('A')};">="&J1;${data('C')};">=30")`, 6],
  ['=SUMPRODUCT(J3:J5;K3:K5)', 138.5],
  ['=SUMPRODUCT((J3:J5>20)*K3:K5)', 5.5],
  ['=INDEX(J3:J5;MATCH(3;K3:K5;0))', 22],
  ['=IF(ISNUMBER(MATCH("Brand";J2:J2;0));"there";"missing")', 'there'],
  ['=IFERROR(MATCH("none";J2:J2;0);-1)', -1],
  ['=IF(J6="";"blank";"not blank")', 'blank'],
  ['=IF(J3=0;"n/a";K3/J3)', 0.05],
  ['=IF(J6=0;"n/a";K3/J6)', 'n/a'],
  ['=AND(J3=20;K3=1)', true],
  ['=ROUND(J3/7;2)', 2.86],
  ['=ROUND(-5/2;0)', -3],
  ['=FIXED(1234567/100;2)', '12,345.67'],
  ['=FIXED(-1234567/100;0)', '-12,346'],
  ['=FIXED(12345;0;TRUE)', '12345'],
  ['="Spend was "&FIXED(J3*100;0)&" in "&K3&" place"', 'Spend was 2,000 in 1 place'],
  ['=DATE(2026;13;1)', 46388],
  ['=EDATE(DATE(2026;1;31);1)', 46081],
  ['=EOMONTH(DATE(2026;1;15);1)', 46081],
  ['=YEAR(J1)*100+MONTH(J1)', 202601],
  ['=HYPERLINK("#gid=0&range=A1";"Campaign Data")', 'Campaign Data'],
  ['=MAX(J3:J5)-MIN(J3:J5)', 2],
  ['=LEN("tie out")&UPPER("a")', '7A'],
  ['=TRUE', true],
  ['=J3>K3', true],
  ['=J6', 0],
];

const given = [
  [{ serial: 46023 }, null],
  ['Brand', null],
  [20, 1],
  [21, null],
  [22, 3],
];

function workbookIn(locale: string) {
  const rows = formulas.map(([formula], index) => [
    formula,
    ...Array.from({ length: 8 }, () => null),
    ...(given[index] ?? []).map((cell, column) => (column === 1 && index === 3 ? 2.5 : cell)),
  ]);
  return openWorkbook({
    locale,
    tabs: [
      { name: 'Campaign Data', cells: campaigns },
      { name: 'KPI', cells: rows },
    ],
  });
}

describe('the formulas that a report is written with', () => {
  const values = workbookIn('en_US')
    .values('KPI')
    .map((row) => row[0]);
  test.each(formulas.map(([formula, value], index) => ({ formula, value, index })))('$formula', ({ value, index }) => {
    if (typeof value === 'number') expect(values[index]).toBeCloseTo(value, 9);
    else expect(values[index]).toBe(value);
  });

  test('compute the same numbers in every locale', () => {
    const german = workbookIn('de_DE')
      .values('KPI')
      .map((row) => row[0]);
    const numbers = (all: readonly unknown[]) => all.filter((value) => typeof value !== 'string');
    expect(numbers(german)).toEqual(numbers(values));
  });

  testWithLibreOffice('compute the same in LibreOffice', async () => {
    const workbook = workbookIn('en_US');
    expect(differences(workbook, await recalculated(workbook))).toEqual([]);
  });
});
