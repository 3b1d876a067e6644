import { beforeAll, describe, expect, it } from 'vitest';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { sampleTabs } from '../../workbench/page/sample-tabs.ts';
import type { RunMeter } from '../../workbench/services/call-meter.ts';
import { campaignTab, days } from '../commands/workbook.ts';
import { built } from '../report/build.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { sheetOf } from './spreadsheet.ts';

function build(workbook: Workbook): RunMeter & { readonly all: number; readonly of: ReadonlyMap<string, number> } {
  workbook.host.calls.clear();
  workbook.scriptRun('buildReport');
  const of = new Map(workbook.calls);
  return { ...workbook.lastRun(), all: [...of.values()].reduce((sum, count) => sum + count, 0), of };
}

/** Calls that Google answers. */
const asked = ({ calls }: RunMeter): number => calls.read + calls.write + calls.store;

describe('a build of the sample', () => {
  let first: ReturnType<typeof build>;
  let again: ReturnType<typeof build>;
  let grown: ReturnType<typeof build>;
  beforeAll(() => {
    const workbook = freshWorkbook(sampleTabs());
    first = build(workbook);
    again = build(workbook);
    sheetOf(workbook, 'google-ads').appendRow(
      sheetOf(workbook, 'google-ads').getRange(3, 1, 1, 8).getValues()[0] ?? [],
    );
    grown = build(workbook);
  }, 120_000);

  it('asks little of Google, and little more than its reading where nothing has changed', () => {
    expect(asked(first)).toBeLessThanOrEqual(250);
    expect(asked(again)).toBeLessThanOrEqual(120);
    expect(asked(grown)).toBeLessThanOrEqual(120);
    // With what is only put together here.
    expect(first.all).toBeLessThanOrEqual(499);
    expect(again.all).toBeLessThanOrEqual(134);
    expect(grown.all).toBeLessThanOrEqual(134);
  });

  it('reads after it has written as seldom as it can', () => {
    // The ids of new tabs, those of charts, and what formulas come to.
    expect(first.switches).toBeLessThanOrEqual(3);
    // What formulas come to.
    expect(again.switches).toBe(1);
    expect(grown.switches).toBeLessThanOrEqual(2);
  });

  it('waits for the recalculation once', () => {
    expect([first.waits, again.waits, grown.waits]).toEqual([1, 1, 1]);
  });

  it('reads what the document keeps once', () => {
    expect(first.of.get('Properties.getProperties')).toBe(1);
    expect(again.of.get('Properties.getProperties')).toBe(1);
  });

  it('writes no look and no chart where nothing has changed', () => {
    const written = [...again.of.keys()].filter((name) =>
      /\.(set|merge|break|insert|remove|delete|hide|show)/.test(name),
    );
    expect(written.sort()).toEqual(['Cache.remove', 'Properties.setProperties', 'Range.setValues']);
  });
});

it('reads after it has written four times at most where rows moved and charts changed', () => {
  const tab = (months: number, channels: readonly string[]) => [
    ['Day', 'Channel', 'Cost (AUD)', 'Revenue (AUD)'],
    ...Array.from({ length: months }, (_, i) =>
      channels.map((channel) => [`2026-0${i + 1}-01`, channel, '10', '30']),
    ).flat(),
  ];
  const { workbook, again } = built([{ name: 'own', cells: tab(3, ['Email', 'Meta']), text: true }]);
  const before = sheetOf(workbook, 'ROI Report').getCharts().length;
  const more = tab(4, ['Advent calendar', 'Email', 'Meta']);
  sheetOf(workbook, 'own').getRange(1, 1, more.length, 4).setValues(more);
  again();
  expect(sheetOf(workbook, 'ROI Report').getCharts()).toHaveLength(before);
  expect(workbook.lastRun().switches).toBeLessThanOrEqual(4);
  expect(workbook.lastRun().waits).toBe(1);
});

describe('the calls of a build', () => {
  it.each(['first', 'again'])('are as many for many rows as for few, the %s time', (which) => {
    const calls = (count: number) => {
      const workbook = freshWorkbook([campaignTab('Shop', Array.from({ length: count }, (_, i) => days(i)).flat())]);
      const first = build(workbook);
      return which === 'first' ? first : build(workbook);
    };
    const [few, many] = [calls(1), calls(60)];
    expect(many.all).toBeLessThanOrEqual(few.all + 2);
    expect(many.switches).toBe(few.switches);
  });
});
