import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readXlsxValues } from '../../workbench/read-xlsx-values.ts';
import { recalculate } from '../../workbench/recalculate.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { describeWithLibreOffice } from '../needs.ts';
import { differingFigures, kpiRow } from './kpi-row.ts';
import { buildTexts, temporaryFolder, type WithJson } from './run.ts';
import { differences } from './same-cells.ts';
import { withoutResults } from './without-results.ts';

/** Names that a spreadsheet takes for patterns, comparisons or formulas, and those that they would match by mistake. */
const names = [
  ...['__proto__', 'constructor', 'toString', '=1+1', '2', 'Brand*', 'Brand 1', 'Brandy', '>5', '6', '=x', 'x'],
  ...['<script>', '?', '!', '~', '~*', '*', '<>', '', "'quoted", '"double"', 'a,b', 'TRUE', '0012', '1/2'],
];

// More than twice all before it: a wrong sum shows which names were added, and none is near the total of rows above it.
const costOf = (index: number): number => Math.round(270 * 2.7 ** index) / 100;
const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const csv = [
  'Day,Channel,Campaign,Currency code,Cost,Revenue',
  ...names.flatMap((name, index) =>
    [1, 2].map((day) =>
      [
        `2026-03-0${day}`,
        quote(name),
        quote(name),
        'AUD',
        costOf(index).toFixed(2),
        (3 * costOf(index)).toFixed(2),
      ].join(','),
    ),
  ),
].join('\n');

describe('channels and campaigns of any name', () => {
  let built: WithJson;
  beforeAll(async () => {
    built = await buildTexts({ 'own.csv': csv });
  });

  test('have their own sums in the JSON', () => {
    const { byChannel } = built.json;
    const found = Object.fromEntries(
      Object.entries(byChannel).map(([name, { cost }]) => [name, Math.round(cost! * 100)]),
    );
    for (const [index, name] of names.entries()) {
      // A row without a channel is counted under its source's own name.
      const channel = name === '' ? 'own' : name;
      expect({ channel, cents: found[channel] }).toEqual({ channel, cents: Math.round(200 * costOf(index)) });
    }
    expect(Object.keys(byChannel)).toHaveLength(names.length);
  });

  test('have the same sums in the cells of the KPI tab', () => {
    const kpi = built.workbook.values('KPI');
    for (const [name, sums] of Object.entries(built.json.byChannel)) {
      const differ = differingFigures({ ...sums }, kpiRow(kpi, `channel:${name}`, Object.keys(sums)));
      expect({ name, differ }).toEqual({ name, differ: [] });
    }
  });

  test('make no error cell', () => {
    expect(built.workbook.errors()).toEqual([]);
  });

  describeWithLibreOffice('in LibreOffice', () => {
    test('have the same cells', async () => {
      const path = join(await temporaryFolder(), 'r.xlsx');
      await writeFile(path, await withoutResults(await toXlsx(built.workbook)));
      const theirs = await readXlsxValues(await recalculate(path, { to: 'xlsx' }));
      for (const tab of ['Campaign Data', 'KPI', 'ROI Report']) {
        expect({ tab, differ: differences(built.workbook.values(tab), theirs.get(tab)!) }).toEqual({ tab, differ: [] });
      }
    });
  });
});
