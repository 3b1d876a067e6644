import { describe, expect, it } from 'vitest';
import type { StepDone } from '../../src/commands/build-report.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, stateOf } from './workbook.ts';

const tabs = () => [campaignTab('Search', days()), campaignTab('Social', days(40))];
const stages = ['read', 'tabs', 'data'] as const;

const inSteps = (workbook: ReturnType<typeof freshWorkbook>) => {
  let stamp: string | null = null;
  return stages.map((stage) => {
    const done = workbook.scriptRun('buildStep', stage, stamp) as StepDone;
    stamp = done.stamp;
    return done;
  });
};

const shown = (workbook: ReturnType<typeof freshWorkbook>) =>
  workbook.document.sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, content, looks, columnWidths, charts, merges }) => ({
      name,
      content,
      looks: looks.map((row) => row?.map((look) => workbook.document.looks.all[look])),
      columnWidths,
      charts: charts.length,
      merges,
    }));

describe('a build in steps', () => {
  it('leaves the same workbook as a build in one call, at first and again', () => {
    const [whole, steps] = [freshWorkbook(tabs()), freshWorkbook(tabs())];
    for (let times = 0; times < 2; times++) {
      whole.scriptRun('buildReport');
      inSteps(steps);
      expect(shown(steps)).toEqual(shown(whole));
    }
  });

  it('says what it read at once, and what came of it at the end', () => {
    const done = inSteps(freshWorkbook(tabs()));
    expect(done.map(({ rows, tabs: read, built }) => [rows, read, built === null])).toEqual([
      [60, 2, true],
      [60, 2, true],
      [60, 2, false],
    ]);
    expect(done[2]?.built?.result.headline).toBe('Built from 60 rows of 2 tabs.');
  });

  it('writes numbers in words as the spreadsheet writes those in its cells', () => {
    const workbook = freshWorkbook(tabs(), { locale: 'de_DE' });
    const spend = inSteps(workbook)[2]?.built?.result.figures.find(({ title }) => title === 'Spend');
    expect(spend?.value).toBe('EUR 2.130');
    expect(workbook.scriptRun('summaryText')).toContain('ROAS: 2,96');
  });

  it('says that the sources are switched off where they all are', () => {
    const workbook = freshWorkbook(tabs());
    for (const name of ['Search', 'Social'])
      workbook.scriptRun('applyChanges', [{ is: 'setting', path: ['sources', name, 'leaveOut'], after: true }]);
    const done = workbook.scriptRun('buildStep', 'read', null) as StepDone;
    expect(done.built?.result.headline).toBe(
      'Nothing to build from: all sources are switched off. Switch one on in Sources.',
    );
  });

  it('says what is new since the build before', () => {
    const workbook = freshWorkbook(tabs());
    inSteps(workbook);
    workbook.scriptRun('saveSettings', { sources: { Social: { leaveOut: true } } });
    const again = inSteps(workbook)[2]?.built?.result.since;
    expect(again).toEqual([
      'ROI is 191 %; it was 196 %: the rows changed.',
      'Changed in Settings: Sources.',
      'Social is no longer read.',
      'Spend of all rows fell by EUR 1,650.00.',
      'Revenue of all rows fell by EUR 4,905.00.',
    ]);
    expect(inSteps(workbook)[2]?.built?.result.since).toEqual(['Nothing has changed.']);
  });

  it('says that figures went away, and came back, with the days that the report speaks of', () => {
    const workbook = freshWorkbook(tabs());
    const built = () => inSteps(workbook)[2]?.built?.result;
    built();
    workbook.scriptRun('saveSettings', { period: { from: '2030-01-01', to: '2030-12-31' } });
    const away = built();
    expect(away?.headline).toBe(
      'Built from 60 rows of 2 tabs. No data in the report period, 1 Jan 2030 – 31 Dec 2030: the data run from 1 Apr 2026 to 30 Apr 2026. Choose other days in Tieout ▸ Settings ▸ Report period, then build again.',
    );
    expect(away?.since).toEqual([
      'ROI cannot be said any more; it was 196 %.',
      'The report period is 1 Jan 2030 – 31 Dec 2030; it was 1 Apr 2026 – 30 Apr 2026.',
      expect.stringMatching(/^Spend of the report period cannot be said any more; it was EUR [\d,.]+\.$/),
      expect.stringMatching(/^Revenue of the report period cannot be said any more; it was EUR [\d,.]+\.$/),
      '1 problem more.',
    ]);
    workbook.scriptRun('saveSettings', { period: 'all' });
    expect(built()?.since).toEqual([
      'ROI can be said now: 196 %.',
      'The report period is 1 Apr 2026 – 30 Apr 2026; it was 1 Jan 2030 – 31 Dec 2030.',
      expect.stringMatching(/^Spend of the report period can be said now: EUR/),
      expect.stringMatching(/^Revenue of the report period can be said now: EUR/),
      '1 problem fewer.',
    ]);
  });

  it('is refused where the raw data changed between two steps', () => {
    const workbook = freshWorkbook(tabs());
    const { stamp } = workbook.scriptRun('buildStep', 'read', null) as StepDone;
    workbook.scriptRun('applyChanges', [
      { is: 'cell', tab: 'Search', row: 2, column: 3, before: '1.50', after: '2.50' },
    ]);
    expect(workbook.scriptRun('buildStep', 'tabs', stamp)).toBeNull();
    expect(stateOf(workbook).tabs).toEqual({});
  });

  it('says in words that somebody else is building', () => {
    const workbook = freshWorkbook(tabs());
    workbook.lock.heldBy = {};
    expect(() => workbook.scriptRun('buildStep', 'read', null)).toThrow(
      'Somebody else is working in this file with Tieout right now',
    );
  });

  it('says at once that there is nothing to build from, and makes no tab', () => {
    const workbook = freshWorkbook([{ name: 'Notes', cells: [['call the agency']] }]);
    const done = workbook.scriptRun('buildStep', 'read', null) as StepDone;
    expect(done.built?.result.headline).toMatch(/^Nothing to build from/);
    expect(workbook.document.sheets.map(({ name }) => name)).toEqual(['Notes']);
  });
});

describe('the last build', () => {
  it('stays fresh whatever the user’s own tabs show of it', () => {
    const workbook = freshWorkbook([...tabs(), { name: 'Mine', cells: [['=KPI!B6'], ['=NOW()']] }]);
    inSteps(workbook);
    expect(stateOf(workbook).built?.isFresh).toBe(true);
    workbook.scriptRun('applyChanges', [
      { is: 'cell', tab: 'Search', row: 2, column: 3, before: '1.50', after: '2.50' },
    ]);
    inSteps(workbook);
    expect(stateOf(workbook).built?.isFresh).toBe(true);
    workbook.scriptRun('applyChanges', [{ is: 'cell', tab: 'Mine', row: 4, column: 1, before: '', after: 'a note' }]);
    expect(stateOf(workbook).built?.isFresh).toBe(true);
  });

  it('is fresh until a raw cell or a setting changes', () => {
    const workbook = freshWorkbook(tabs());
    expect(stateOf(workbook).built).toBeNull();
    inSteps(workbook);
    expect(stateOf(workbook).built?.isFresh).toBe(true);
    workbook.scriptRun('saveSettings', { margin: 0.5 });
    expect(stateOf(workbook).built?.isFresh).toBe(false);
    workbook.scriptRun('saveSettings', { margin: 1 });
    expect(stateOf(workbook).built?.isFresh).toBe(true);
    workbook.scriptRun('applyChanges', [
      { is: 'cell', tab: 'Search', row: 2, column: 3, before: '1.50', after: '2.50' },
    ]);
    expect(stateOf(workbook).built?.isFresh).toBe(false);
  });
});
