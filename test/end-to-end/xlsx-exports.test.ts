import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openWorkbook } from '../../workbench/open-workbook.ts';
import { toXlsx } from '../../workbench/to-xlsx.ts';
import { summaryOf, temporaryFolder } from './run.ts';

test('an .xlsx export gives the same figures as the same table in text', async () => {
  const folder = await temporaryFolder();
  const header = ['Day', 'Campaign', 'Campaign ID', 'Cost (AUD)', 'Revenue (AUD)'];
  // 46053 is 31 January 2026 as a workbook keeps it.
  const typed = openWorkbook({
    tabs: [
      {
        name: 'a',
        cells: [
          header,
          [{ serial: 46_053 }, '=1+1', '120214873360150417', 1234.5, 4200],
          [{ serial: 46_054 }, "'Brand", '120214873360150421', 0.1, ''],
        ].map((row) => row.map((cell) => (typeof cell === 'string' ? `'${cell}` : cell))),
      },
    ],
  });
  await writeFile(join(folder, 'a.xlsx'), await toXlsx(typed));
  await writeFile(
    join(folder, 'a.csv'),
    `${header.join(',')}\n2026-01-31,=1+1,120214873360150417,"1,234.50",4200\n2026-02-01,'Brand,120214873360150421,0.10,\n`,
  );
  const fromXlsx = await summaryOf([join(folder, 'a.xlsx')]);
  const fromText = await summaryOf([join(folder, 'a.csv')]);
  expect(fromXlsx.totals).toMatchObject({ cost: 1234.6, revenue: 4200 });
  expect(fromXlsx.sources[0]).toMatchObject({ file: 'a.xlsx', encoding: null, delimiter: null });
  const { sources: _, problems: __, ...figures } = fromXlsx;
  expect(fromText).toMatchObject(figures);
});
