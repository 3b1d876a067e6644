import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../src/commands/apply-changes.ts';
import type { OfferedFix } from '../../src/commands/offer-fixes.ts';
import type { ProblemState, State } from '../../src/commands/read-state.ts';
import type { TabInput, Workbook } from '../../workbench/open-workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, stateOf } from './workbook.ts';

const codes = ({ problems }: State, source = 'Shop') =>
  problems.filter((problem) => problem.source === source).map(({ code, row }) => (row ? `${code} ${row}` : code));

/** What the sidebar sends where a fix of a problem is chosen. */
const chosen = ({ source, code, row, column, message }: ProblemState, { kind }: OfferedFix) => ({
  kind,
  of: { source, code, row, column, message },
});

/** Each of many that are told as one, as the sidebar shows it. */
const cellsOf = (problem: ProblemState | undefined): ProblemState[] => {
  const { cells = [], ...one } = problem!;
  return cells.map((cell) => ({ ...one, ...cell }));
};

function offered({ fixes }: State, problem: ProblemState | undefined, title: string): OfferedFix {
  const own = problem?.fixes.map((i) => fixes[i] as OfferedFix) ?? [];
  const found = own.find((each) => each.title === title);
  if (!found) throw new Error(`there is ${own.map((each) => each.title).join() || 'no fix'}`);
  return found;
}

function fix(workbook: Workbook, code: string, title: string): Outcome {
  const state = stateOf(workbook);
  const problem = state.problems.find((each) => each.code === code) as ProblemState;
  return workbook.scriptRun('applyFix', chosen(problem, offered(state, problem, title))) as Outcome;
}

const counts = (workbook: Workbook) => {
  const { read, used, totals, heldBack } = stateOf(workbook).sources[0]!.rows;
  return [read, used, totals, heldBack];
};

const odd = ['2026-05-01', 'Odd', 'tbc', '', ''];
const shop = (...rows: string[][]) => [campaignTab('Shop', [...days(), ...rows])];
const dates = ['03/04', '05/06', '07/02'].map((day) => [`${day}/2026`, 'A', '1.50', '3', '4']);

const titles = (...names: string[]) => ['Date', 'Campaign', ...names];

describe('a quick fix', () => {
  it.each<[string, string, TabInput[], string[]]>([
    ['unreadable-amount', 'Leave the row out', shop(odd), ['row-left-out 32']],
    ['unreadable-amount', 'Empty the cell', shop(odd), []],
    ['unreadable-count', 'Empty the cell', shop(['2026-05-01', 'Odd', '1', '2', 'many']), []],
    ['unreadable-date', 'Leave the row out', shop(['some day', 'Odd', '1', '2', '3']), ['row-left-out 32']],
    ['error-cell', 'Leave the row out', shop(['2026-05-01', 'Odd', '#REF!', '2', '3']), ['row-left-out 32']],
    ['duplicate-rows', 'Leave the copies out', shop(days()[3]!, days()[4]!), ['copies-left-out 32']],
    ['date-order-undecided', 'Day first (31/12)', [campaignTab('Shop', dates)], ['missing-days']],
    ['date-order-undecided', 'Month first (12/31)', [campaignTab('Shop', dates)], ['missing-days']],
    [
      'number-convention-undecided',
      'Decimal comma: 1.234,56',
      [campaignTab('Shop', [['2026-04-01', 'A', '1,234', '8,500']])],
      [],
    ],
    [
      'currency-unclear',
      'It is AUD',
      [
        campaignTab(
          'Shop',
          days().map(([day, name, cost]) => [day!, name!, `$${cost}`, '9']),
          titles('Cost', 'Revenue'),
        ),
      ],
      [],
    ],
    [
      'ambiguous-column',
      'Read cost from “Total cost”',
      [
        campaignTab(
          'Shop',
          [['2026-04-01', 'A', '1', '2', '3', '9']],
          titles('Media cost', 'Agency cost', 'Total cost', 'Revenue'),
        ),
      ],
      [],
    ],
  ])('%s: %s', (code, title, tabs, left) => {
    const workbook = freshWorkbook(tabs);
    const before = stateOf(workbook);
    expect(fix(workbook, code, title).message).toMatch(/^\d fix(es)? applied\.$/);
    expect(codes(stateOf(workbook)).filter((each) => !codes(before).includes(each))).toEqual(left);
    expect(codes(stateOf(workbook)).some((each) => each.startsWith(`${code} `) || each === code)).toBe(false);
    workbook.scriptRun('undoLast');
    expect(stateOf(workbook)).toEqual(before);
  });

  it('finds its row again after rows were added above it, and says where it cannot', () => {
    const workbook = freshWorkbook(shop(odd));
    fix(workbook, 'unreadable-amount', 'Leave the row out');
    const content = workbook.document.sheets[0]!.content;
    content.splice(1, 0, ...[[], ['2026-03-31', 'New', '1.00', '2', '3']]);
    workbook.host.engine.invalidate();
    expect(codes(stateOf(workbook))).toEqual(['row-left-out 34']);
    content[33]![1] = 'Other';
    workbook.host.engine.invalidate();
    expect(codes(stateOf(workbook)).sort()).toEqual(['row-not-found 32', 'unreadable-amount 34']);
    fix(workbook, 'row-not-found', 'Forget the choice');
    expect(codes(stateOf(workbook))).toEqual(['unreadable-amount 34']);
  });

  it('leaves one of two equal rows out', () => {
    const workbook = freshWorkbook(shop(odd, odd));
    const state = stateOf(workbook);
    const [first] = cellsOf(state.problems[0]);
    workbook.scriptRun('applyFix', chosen(first!, offered(state, first, 'Leave the row out')));
    expect(codes(stateOf(workbook)).sort()).toEqual(['row-left-out 32', 'unreadable-amount 33']);
  });

  it.each([
    ['unreadable-amount', 'Leave the 3 rows out', ['row-left-out 32']],
    ['unreadable-amount', 'Empty the 3 cells', []],
    ['row-left-out', 'Count the 3 rows again', ['unreadable-amount 32']],
  ])('of %s mends many that are told as one: %s', (code, title, left) => {
    const workbook = freshWorkbook(
      shop(odd, ['2026-05-02', 'Odd', 'later', '', ''], ['2026-05-03', 'B', 'soon', '', '']),
    );
    const apply = (of: string, name: string) => {
      const state = stateOf(workbook);
      const fixed = offered(
        state,
        state.problems.find((each) => each.code === of),
        name,
      );
      return workbook.scriptRun('applyFix', { kind: fixed.kind, of: { stamp: fixed.stamp } });
    };
    if (code === 'row-left-out') apply('unreadable-amount', 'Leave the 3 rows out');
    const before = stateOf(workbook);
    expect(apply(code, title)).toMatchObject({ message: '3 fixes applied.' });
    expect(codes(stateOf(workbook))).toEqual(left);
    workbook.scriptRun('undoLast');
    expect({ ...stateOf(workbook), stamp: '' }).toEqual({ ...before, stamp: '' });
  });

  it('of many that are told as one is refused where one of them has changed that is not named', () => {
    const workbook = freshWorkbook(shop(...Array.from({ length: 9 }, () => odd)));
    const state = stateOf(workbook);
    const { kind, stamp } = offered(state, state.problems[0], 'Empty the 9 cells');
    workbook.document.sheets[0]!.content[38]![2] = 'later';
    workbook.host.engine.invalidate();
    expect(stateOf(workbook).problems[0]?.message).toBe(state.problems[0]?.message);
    expect(workbook.scriptRun('applyFix', { kind, of: { stamp } })).toMatchObject({ made: 0 });
  });

  it('counts a total as a row where the user says so, and back', () => {
    const workbook = freshWorkbook(shop(['Total', '', '480.00', '1395', '360']));
    expect(counts(workbook)).toEqual([31, 30, 1, 0]);
    fix(workbook, 'total-row', 'Count it as a row');
    expect(counts(workbook)[2]).toBe(0);
    workbook.scriptRun('undoLast');
    expect(counts(workbook)).toEqual([31, 30, 1, 0]);
  });

  it('takes a nameless row for a total where the user says so', () => {
    const workbook = freshWorkbook(shop(['', '', '900.00', '2000', '']));
    expect(counts(workbook)).toEqual([31, 30, 0, 1]);
    fix(workbook, 'nameless-total-unclear', 'It is a total: do not add it');
    expect(counts(workbook)).toEqual([31, 30, 1, 0]);
  });

  it('leaves the second of two equal tabs out', () => {
    const workbook = freshWorkbook([campaignTab('Shop', days()), campaignTab('Copy', days())]);
    fix(workbook, 'same-export-twice', 'Leave Copy out');
    const { sources, problems } = stateOf(workbook);
    expect(sources.map(({ name, leftOut }) => [name, leftOut])).toEqual([
      ['Shop', false],
      ['Copy', true],
    ]);
    expect(problems).toEqual([]);
  });

  it('forgets corrections that can no longer be followed, and leaves those to other tabs', () => {
    const workbook = freshWorkbook([campaignTab('Shop', days())]);
    const store = workbook.services.PropertiesService as GoogleAppsScript.Properties.PropertiesService;
    const kept = { Shop: { leaveOut: true }, Gone: { dateOrder: 'ymd' } };
    store.getDocumentProperties().setProperty('tieout.setting.sources', JSON.stringify(kept));
    expect(stateOf(workbook).problems[0]?.message).toContain('Sources at Gone.dateOrder');
    fix(workbook, 'setting-refused', 'Forget the corrections to Gone');
    const { refused, settings } = stateOf(workbook);
    expect([refused, settings.sources]).toEqual([[], { Shop: { leaveOut: true } }]);
  });

  it('leads to the setting where only the user knows the value', () => {
    const workbook = freshWorkbook([
      campaignTab('Shop', days()),
      campaignTab('US', days(9).slice(0, 3), ['Date', 'Campaign', 'Cost (USD)', 'Revenue', 'Clicks']),
    ]);
    const state = stateOf(workbook);
    const problem = state.problems.find(({ code }) => code === 'no-rate');
    expect(offered(state, problem, 'Enter the rate of USD').opens).toEqual({ setting: 'rates', key: 'USD' });
  });

  it.each([
    ['holds something else', '14.00'],
    ['holds something else that is wrong', 'later'],
    ['holds a formula that shows the same', '="tbc"'],
  ])('is refused where the cell %s since it was offered', (_, text) => {
    const workbook = freshWorkbook(shop(odd));
    const state = stateOf(workbook);
    const [problem] = state.problems as [ProblemState];
    const asked = chosen(problem, offered(state, problem, 'Empty the cell'));
    const { SpreadsheetApp } = workbook.services as { SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp };
    const cell = SpreadsheetApp.getActive().getRange('Shop!C32').setNumberFormat('General').setValue(text);
    const left = [cell.getValue(), cell.getFormula()];
    expect(workbook.scriptRun('applyFix', asked)).toMatchObject({ made: 0, canUndo: false });
    expect([cell.getValue(), cell.getFormula()]).toEqual(left);
  });

  it('is applied to all of its kind as they were seen, and refused where there are others by then', () => {
    const workbook = freshWorkbook(shop(odd, ['2026-05-02', 'Odd', 'later', '', '']));
    const before = stateOf(workbook);
    const asked = (state: State) => {
      const cells = cellsOf(state.problems[0]);
      const { kind, stamp, problems, isForMany } = offered(state, cells[0], 'Empty the cell');
      expect([problems, isForMany]).toEqual([cells.length, true]);
      return { kind, of: { stamp } };
    };
    workbook.document.sheets[0]!.content.push(['2026-05-03', 'Odd', 'soon', '', '']);
    workbook.host.engine.invalidate();
    expect(workbook.scriptRun('applyFix', asked(before))).toEqual({
      made: 0,
      message: 'Nothing was changed: the data have changed since this was found. Look at what is found now.',
      canUndo: false,
    });
    expect(workbook.scriptRun('applyFix', asked(stateOf(workbook)))).toMatchObject({ message: '3 fixes applied.' });
    expect(stateOf(workbook).problems).toEqual([]);
  });

  it('gives each of several channels one name, keeps the names that are set, and is taken back', () => {
    const named = ['FB', 'Facebook Ads', 'google', 'Google Ads', 'TV'].map((name, i) => [
      `2026-04-0${i + 1}`,
      name,
      '9.00',
    ]);
    const workbook = freshWorkbook([campaignTab('Shop', named, ['Date', 'Channel', 'Cost (EUR)'])]);
    workbook.scriptRun('saveSettings', { channelNames: { TV: 'Television' } });
    const before = stateOf(workbook);
    fix(workbook, 'channel-spellings', 'Give each of the 2 channels one name');
    expect(stateOf(workbook).settings.channelNames).toEqual({
      FB: 'Facebook Ads',
      google: 'Google Ads',
      TV: 'Television',
    });
    expect(codes(stateOf(workbook))).not.toContain('channel-spellings');
    workbook.scriptRun('undoLast');
    expect(stateOf(workbook).settings).toEqual(before.settings);
    expect(stateOf(workbook).problems).toEqual(before.problems);
  });

  it('is not offered for all where all of them are one and the same', () => {
    const workbook = freshWorkbook([
      campaignTab('Shop', days()),
      campaignTab('Copy', days()),
      campaignTab('Again', days()),
    ]);
    const state = stateOf(workbook);
    const twice = state.problems.filter(({ code }) => code === 'same-export-twice');
    expect(twice.flatMap(({ fixes }) => fixes.map((i) => state.fixes[i]?.isForMany))).not.toContain(true);
  });

  it('is told in few words where thousands of problems have one', () => {
    const many = Array.from({ length: 5000 }, (_, i) => ['2026-05-01', `Odd ${i}`, 'tbc', '', '']);
    const workbook = freshWorkbook([campaignTab('Shop', [...days(), ...many])]);
    const state = stateOf(workbook);
    expect([state.problems.length, cellsOf(state.problems[0]).length, state.fixes.length]).toEqual([1, 5000, 4]);
    const started = performance.now();
    const { kind, stamp } = offered(state, state.problems[0], 'Leave the 5,000 rows out');
    expect(workbook.scriptRun('applyFix', { kind, of: { stamp } })).toMatchObject({ made: 5000, canUndo: true });
    const took = Math.round(performance.now() - started);
    const size = (JSON.stringify(state).length / 1e6).toFixed(2);
    console.log(`5,000 problems are ${size} MB of JSON; their rows are left out in ${took} ms`);
    expect(JSON.stringify(state).length).toBeLessThan(1_500_000);
    expect(new Set(codes(stateOf(workbook)).map((each) => each.split(' ')[0]))).toEqual(new Set(['row-left-out']));
    expect(workbook.scriptRun('undoLast')).toMatchObject({ message: '5,000 fixes taken back.' });
    expect(stateOf(workbook).settings.sources).toEqual({});
  });
});
