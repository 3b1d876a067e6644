import { differences, sameTab, type WorkbookState } from './state-of.ts';

/** What there was before an operation, and what there is after it where nothing disturbs it. */
export interface Ends {
  readonly before: WorkbookState;
  readonly after: WorkbookState;
}

const saysSo = /not finished/i;
/** Marks of a tab on which an import, or what it puts aside, waits: it is no source. */
const waiting = 'metadata tieout-waiting';

/** What is wrong with a workbook after an operation that was broken off, in words; nothing may be. */
export function judge(found: WorkbookState, { before, after }: Ends): string[] {
  return [
    ...usersTabs(found, { before, after }),
    ...ownTabs(found, { before, after }),
    ...things(found, { before, after }),
    ...(['settings', 'undo'] as const).flatMap((what) =>
      found[what] === before[what] || found[what] === after[what]
        ? []
        : [`${what} are neither old nor new: ${found[what]}`],
    ),
  ];
}

function usersTabs(found: WorkbookState, { before, after }: Ends): string[] {
  const names = new Set([...found.tabs.keys(), ...before.tabs.keys()]);
  return [...names].flatMap((name) => {
    if (found.own.has(name) || before.own.has(name)) return [];
    const [now, was, is] = [found, before, after].map(({ tabs }) => tabs.get(name));
    if (sameTab(now, was) || (is && sameTab(now, is))) return [];
    // A tab that nobody had before: nothing stands on it, or it waits.
    const isAside = !was && now && (now.has(waiting) || ![...now.keys()].some((cell) => /^[A-Z]+\d+$/.test(cell)));
    return isAside ? [] : [`${name}: ${differences(now, was).slice(0, 3).join('; ')}`];
  });
}

function ownTabs(found: WorkbookState, { before, after }: Ends): string[] {
  const names = new Set([...found.own.keys(), ...before.own.keys()]);
  return [...names].flatMap((name) => {
    // Nobody looks at what is kept for copies: the next build must set it right.
    if (found.own.get(name) === 'settings') return [];
    const now = found.tabs.get(name);
    const is = (state: WorkbookState) =>
      sameTab(now, state.tabs.get(name)) && found.shown.get(name) === state.shown.get(name);
    const shown = found.shown.get(name) ?? '';
    if (is(before) || is(after) || saysSo.test(shown) || !/[^[\]null,]/.test(shown)) return [];
    return [
      `${name} is neither old nor new, and does not say so: ${differences(now, after.tabs.get(name)).slice(0, 3).join('; ')}`,
    ];
  });
}

function things(found: WorkbookState, { before, after }: Ends): string[] {
  const known = new Set([...before.things, ...after.things]);
  const strange = found.things.filter((thing) => !known.has(thing));
  const lost = found.things.length < Math.min(before.things.length, after.things.length);
  return strange.length > 0 || lost
    ? [
        `what the user keeps there: ${found.things.length} of ${before.things.length}, and ${strange.join('; ') || 'nothing strange'}, missing ${before.things.filter((thing) => !found.things.includes(thing)).join('; ')}`,
      ]
    : [];
}

/** Whether all tabs are as an undisturbed build leaves them; else how they differ. Tabs on which an import waits stand aside. */
export function isMended(found: WorkbookState, wanted: WorkbookState): string[] {
  const names = new Set([...found.tabs.keys(), ...wanted.tabs.keys()]);
  return [...names].flatMap((name) => {
    const now = found.tabs.get(name);
    const differ = differences(now, wanted.tabs.get(name));
    const isAside = now && (now.has(waiting) || (!wanted.tabs.has(name) && !now.has('A1')));
    if (isAside) return [];
    if (differ.length > 0) return [`${name}: ${differ.length} differ: ${differ.slice(0, 3).join('; ')}`];
    return found.shown.get(name) === wanted.shown.get(name) ? [] : [`${name} shows other figures`];
  });
}
