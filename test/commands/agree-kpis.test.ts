import { expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days } from './workbook.ts';

const parties = [{ ceo: 'Eve', cmo: 'Max', from: '2026-01-01', to: '2026-12-31' }];
const opened = (settings = {}): Workbook => {
  const workbook = freshWorkbook([campaignTab('Shop', days())]);
  workbook.scriptRun('saveSettings', {
    currency: 'EUR',
    agreement: parties,
    firstScreenKpis: ['cost', 'roi', 'cpc'],
    targets: { roi: 1.2 },
    ...settings,
  });
  workbook.scriptRun('buildReport');
  return workbook;
};
const agree = (workbook: Workbook) => workbook.scriptRun('agreeKpis') as string;
const rows = (workbook: Workbook, key: string) =>
  workbook.values('ROI Report').filter((row) => row.some((cell) => String(cell).startsWith(key)));
/** KPI, target agreed, target now, and what is said of them. */
const agreed = (workbook: Workbook) => rows(workbook, 'agreed:').map((row) => [row[0], row[7], row[8], row[10]]);

it('what CEO and CMO agree on stands on the page, and each later change with both versions', () => {
  const workbook = opened();
  expect(agreed(workbook)).toEqual([]);
  expect(agree(workbook)).toBe('3 KPIs are agreed by Eve and Max for 1 Jan 2026 – 31 Dec 2026.');
  expect(rows(workbook, 'lead:agreement')[0]?.[0]).toMatch(
    /^Agreed by Eve \(CEO\) and Max \(CMO\) on .*, for 1 Jan 2026 – 31 Dec 2026\.$/,
  );
  expect(agreed(workbook)).toEqual([
    ['Spend', '–', '–', '✔ as agreed'],
    ['ROI', 1.2, 1.2, '✔ as agreed'],
    ['CPC', '–', '–', '✔ as agreed'],
  ]);
  workbook.scriptRun('saveSettings', { targets: { roi: 1 }, firstScreenKpis: ['cost', 'roi', 'ctr'] });
  workbook.scriptRun('buildReport');
  expect(agreed(workbook)).toEqual([
    ['Spend', '–', '–', '✔ as agreed'],
    ['ROI', 1.2, 1, '▲ target changed'],
    ['CPC', '–', '–', '▲ left out'],
    ['CTR', '–', '–', '▲ added'],
  ]);
});

it('says that the report speaks of other days than those of the agreement', () => {
  const workbook = opened({ agreement: [{ ...parties[0], from: '2026-07-01' }] });
  agree(workbook);
  expect(rows(workbook, 'lead:agreement')[0]?.[0]).toMatch(/The report period is not within these days\.$/);
});

it('takes two to agree', () => {
  expect(agree(opened({ agreement: [] }))).toMatch(/^Nothing was agreed\. Enter who agrees/);
});
