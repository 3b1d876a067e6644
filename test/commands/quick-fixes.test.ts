import { describe, expect, it } from 'vitest';
import type { ChangesApplied } from '../../src/commands/apply-changes.ts';
import type { State } from '../../src/commands/read-state.ts';
import type { TabInput, Workbook } from '../../workbench/open-workbook.ts';
import { freshWorkbook } from '../sidebar/open-sidebar.ts';
import { campaignTab, days, header, stateOf } from './workbook.ts';

const codes = ({ problems }: State, source = 'Shop') =>
  problems.filter((problem) => problem.source === source).map(({ code, row }) => (row ? `${code} ${row}` : code));

function fix(workbook: Workbook, code: string, title: string): ChangesApplied {
  const problem = stateOf(workbook).problems.find((each) => each.code === code);
  const chosen = problem?.fixes.find((each) => each.title === title);
  if (!chosen) throw new Error(`${code} has ${problem?.fixes.map((each) => each.title).join() ?? 'not been found'}`);
  return workbook.scriptRun('applyFixes', chosen.changes) as ChangesApplied;
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
    ['date-order-undecided', 'Day first (31/12)', [campaignTab('Shop', dates)], ['missing-days', 'missing-days']],
    ['date-order-undecided', 'Month first (12/31)', [campaignTab('Shop', dates)], ['missing-days', 'missing-days']],
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
    const done = fix(workbook, code, title);
    expect(done.refused).toEqual([]);
    expect(codes(stateOf(workbook)).filter((each) => !codes(before).includes(each))).toEqual(left);
    expect(codes(stateOf(workbook)).some((each) => each.startsWith(`${code} `) || each === code)).toBe(false);
    workbook.scriptRun('undoFixes', done.undo);
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
    expect(codes(stateOf(workbook))).toEqual(['unreadable-amount 34', 'row-not-found 32']);
    fix(workbook, 'row-not-found', 'Forget the choice');
    expect(codes(stateOf(workbook))).toEqual(['unreadable-amount 34']);
  });

  it('leaves one of two equal rows out', () => {
    const workbook = freshWorkbook(shop(odd, odd));
    const [first] = stateOf(workbook).problems;
    workbook.scriptRun('applyFixes', first?.fixes[0]?.changes);
    expect(codes(stateOf(workbook)).sort()).toEqual(['row-left-out 32', 'unreadable-amount 33']);
  });

  it('counts a total as a row where the user says so, and back', () => {
    const workbook = freshWorkbook(shop(['Total', '', '480.00', '1395', '360']));
    expect(counts(workbook)).toEqual([31, 30, 1, 0]);
    const done = fix(workbook, 'total-row', 'Count it as a row');
    expect(counts(workbook)[2]).toBe(0);
    workbook.scriptRun('undoFixes', done.undo);
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

  it('leads to the setting where only the user knows the value', () => {
    const workbook = freshWorkbook([
      campaignTab('Shop', days()),
      campaignTab('US', days(9).slice(0, 3), ['Date', 'Campaign', 'Cost (USD)', 'Revenue', 'Clicks']),
    ]);
    const problem = stateOf(workbook).problems.find(({ code }) => code === 'no-rate');
    expect(problem?.fixes).toMatchObject([{ title: 'Enter the rate of USD', opens: { setting: 'rates', key: 'USD' } }]);
  });

  it('is refused where the row has been changed since it was offered', () => {
    const workbook = freshWorkbook(shop(odd));
    const [problem] = stateOf(workbook).problems;
    const empty = problem?.fixes.find(({ kind }) => kind === 'empty-cell');
    workbook.document.sheets[0]!.content[31]![2] = '14.00';
    workbook.host.engine.invalidate();
    const done = workbook.scriptRun('applyFixes', empty?.changes) as ChangesApplied;
    expect(done).toEqual({ undo: [], refused: ['Shop, C32 was left as it is: it has changed since (now “14.00”).'] });
  });

  it('leaves 2,000 rows out at once, and counts them again', () => {
    const many = Array.from({ length: 2000 }, (_, i) => ['2026-05-01', `Odd ${i}`, 'tbc', '', '']);
    const workbook = freshWorkbook([campaignTab('Shop', [...days(), ...many], header)]);
    const changes = stateOf(workbook).problems.flatMap(
      ({ fixes }) => fixes.find(({ kind }) => kind === 'leave-row-out')?.changes ?? [],
    );
    expect(changes).toHaveLength(2000);
    const started = performance.now();
    const done = workbook.scriptRun('applyFixes', changes) as ChangesApplied;
    console.log(`2,000 rows left out at once: ${Math.round(performance.now() - started)} ms`);
    expect(done.refused).toEqual([]);
    expect(new Set(codes(stateOf(workbook)).map((each) => each.split(' ')[0]))).toEqual(new Set(['row-left-out']));
    workbook.scriptRun('undoFixes', done.undo);
    expect(stateOf(workbook).settings.sources).toEqual({});
  });
});
