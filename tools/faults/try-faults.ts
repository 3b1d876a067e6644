import type { State } from '../../src/commands/read-state.ts';
import type { Workbook } from '../../workbench/open-workbook.ts';
import { type Fault, howFaultsAre } from '../../workbench/services/faults.ts';
import { isMended, judge } from './judge.ts';
import type { Operation } from './operations.ts';
import { record, stateStamp } from './record.ts';
import { snapshot } from './snapshot.ts';
import { isInTransit, sameTab, stateOf, type WorkbookState } from './state-of.ts';

export interface Trial {
  readonly operation: string;
  /** How many calls of services it makes. */
  readonly calls: number;
  readonly tried: number;
  readonly failures: readonly { readonly fault: Fault; readonly wrong: readonly string[] }[];
}

/** Does an operation again and again, and lets a fault befall it at each of the calls that `chosen` picks of so many. */
export function tryFaults(
  operation: Operation,
  files: Readonly<Record<string, string>>,
  chosen: (calls: number) => readonly Fault[],
): Trial {
  const workbook = operation.prepare(files);
  const restore = snapshot(workbook);
  const before = bothStatesOf(workbook);
  build(workbook);
  const builtBefore = bothStatesOf(workbook);
  restore();
  const left = record(workbook, () => operation.run(workbook));
  const calls = left.length;
  const after = bothStatesOf(workbook);
  build(workbook);
  const builtAfter = bothStatesOf(workbook);

  const wrongIn = (): string[] => {
    const inTransit = isInTransit(workbook);
    const as = inTransit ? 'inTransit' : 'strict';
    const found = stateOf(workbook, inTransit);
    const ends = { before: before[as], after: after[as] };
    const { said, takeBack } = settle(workbook, ends);
    const now = said ? [] : judge(found, ends);
    const back = takeBack();
    build(workbook);
    const built = stateOf(workbook, inTransit);
    const left =
      [builtBefore, builtAfter].map((state) => isMended(built, state[as])).sort((a, b) => a.length - b.length)[0] ?? [];
    return [...now, ...back, ...left.map((words) => `after the next build ${words}`), ...again()];
  };
  /** What somebody would do who was told that it had failed. */
  const again = (): string[] => {
    if (!operation.name.startsWith('import')) return [];
    operation.run(workbook);
    build(workbook);
    return isMended(stateOf(workbook), builtAfter.strict).map((words) => `done again ${words}`);
  };
  // Many faults leave the same behind.
  const judged = new Map<string, string[]>();
  const failures = chosen(calls).flatMap((fault) => {
    const known = fault.how === 'throws' ? undefined : judged.get(left[fault.at - 1]?.[fault.how] ?? '');
    if (known) return known.length > 0 ? [{ fault, wrong: known }] : [];
    restore();
    workbook.fail(fault);
    try {
      operation.run(workbook);
    } catch {
      // It is told to the user; what is left in the file is what counts here.
    }
    workbook.fail(null);
    const held = workbook.lock.heldBy !== undefined && fault.how !== 'throws' ? ['the lock is held'] : [];
    workbook.lock.heldBy = undefined;
    const state = stateStamp(workbook);
    const wrong = judged.get(state) ?? wrongIn();
    judged.set(state, wrong);
    const all = [...held, ...wrong];
    return all.length > 0 ? [{ fault, wrong: all }] : [];
  });
  return { operation: operation.name, calls, tried: chosen(calls).length, failures };
}

const bothStatesOf = (workbook: Workbook) => ({ strict: stateOf(workbook), inTransit: stateOf(workbook, true) });

const build = (workbook: Workbook) => void workbook.scriptRun('buildReport');

/** A fix that may be neither old nor new says so, and can be taken back. */
function settle(workbook: Workbook, { before, after }: { before: WorkbookState; after: WorkbookState }) {
  const { problems } = workbook.scriptRun('readState') as State;
  const said = problems.some(({ code }) => code === 'fix-broken-off');
  return {
    said,
    takeBack(): string[] {
      if (!said) return [];
      workbook.scriptRun('undoLast');
      const back = stateOf(workbook);
      const [end] = [before, after]
        .map((state) =>
          [...state.tabs].flatMap(([name, tab]) =>
            sameTab(back.tabs.get(name), tab) ? [] : [`${name} is not taken back`],
          ),
        )
        .sort((a, b) => a.length - b.length);
      return end ?? [];
    },
  };
}

/** Every call, in every way. */
export const allFaults = (calls: number): Fault[] =>
  Array.from({ length: calls }, (_, i) => howFaultsAre.map((how): Fault => ({ at: i + 1, how }))).flat();

/** So many of all, drawn from a seed. */
export const sampledFaults =
  (count: number, seed: number) =>
  (calls: number): Fault[] => {
    const all = allFaults(calls);
    let state = seed >>> 0;
    const random = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const drawn = new Set<Fault>();
    while (drawn.size < Math.min(count, all.length)) drawn.add(all[Math.floor(random() * all.length)] as Fault);
    return [...drawn];
  };
