import { expect, it } from 'vitest';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days } from './workbook.ts';

it('puts the report in plain words and figures', () => {
  const workbook = freshWorkbook([
    campaignTab('Search', [...days(), ['2026-05-01', 'Odd', 'tbc', '', '']]),
    { name: 'Notes', cells: [['Call the agency']] },
  ]);
  expect((workbook.scriptRun('summaryText') as string).split('\n').slice(0, 6)).toEqual(
    [
      'Marketing results, 1 Apr 2026 – 1 May 2026',
      '',
      'Spend: EUR 480.00',
      'Revenue: EUR 1,395',
      'Net return: n/a',
      'ROI: 191 %',
    ]
      .filter((line) => !line.endsWith('n/a'))
      .concat('ROAS: 2.91'),
  );
});

it('is refused where it would not agree with the report that was built', () => {
  const workbook = freshWorkbook([campaignTab('Search', days())]);
  workbook.scriptRun('buildReport');
  expect(workbook.scriptRun('summaryText')).toContain('Report built');
  workbook.scriptRun('saveSettings', { margin: 0.5 });
  expect(() => workbook.scriptRun('summaryText')).toThrow('Build again, then copy.');
});

it('says that the report period has no data, and nothing of channels then', () => {
  const workbook = freshWorkbook([campaignTab('Search', days())]);
  workbook.scriptRun('saveSettings', { period: { from: '2030-01-01', to: '2030-12-31' } });
  expect((workbook.scriptRun('summaryText') as string).split('\n').slice(0, 3)).toEqual([
    'Marketing results, 1 Jan 2030 – 31 Dec 2030',
    '',
    'From 30 rows of 1 tab. No data in the report period, 1 Jan 2030 – 31 Dec 2030: the data run from 1 Apr 2026 to 30 Apr 2026. Choose other days in Tieout ▸ Settings ▸ Report period, then build again. Rows left out until fixed: 0. Problems: 1.',
  ]);
});

it('says that there is nothing yet', () => {
  expect(freshWorkbook([]).scriptRun('summaryText')).toMatch(/^Nothing to build from/);
});
