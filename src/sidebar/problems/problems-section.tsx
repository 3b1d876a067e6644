import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { grouped } from '../../problems/words.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { Icon } from '../icon.tsx';
import { NoHit } from '../no-hit.tsx';
import { useView } from '../use-view.ts';
import { undoFix } from './apply-fixes.ts';
import { groupProblems, type Line, showsCells, within } from './group-problems.ts';
import { ProblemRow } from './problem-row.tsx';
import { Windowed } from './windowed.tsx';

const rowHeight = 66;
const groupHeight = 34;

const levelOf = (line: Line): number => (line.is === 'source' ? 1 : line.level);

/** What was found in the data, as a code editor shows it: by source, errors first, each with its cell and its ways out. */
export function ProblemsSection() {
  const { state } = useView();
  const [typed, setTyped] = useState('');
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState('');
  const [openHeight, setOpenHeight] = useState(0);
  const list = useRef<HTMLElement>(null);
  const problems = state?.problems ?? [];
  const lines = useMemo(() => groupProblems(problems, typed, closed, open), [problems, typed, closed, open]);
  const heights = lines.map((line) =>
    line.is === 'source' ? groupHeight : line.key === open && openHeight > 0 ? openHeight : rowHeight,
  );
  const at = Math.min(active, lines.length - 1);
  const move = (to: number) => {
    const next = Math.max(0, Math.min(lines.length - 1, to));
    setActive(next);
    const focus = () => {
      const line = list.current?.querySelector<HTMLElement>(`[data-line="${next}"]`);
      line?.focus();
      return line !== null && line !== undefined;
    };
    // At once where it is drawn already, so that the next key meets it.
    if (!focus()) requestAnimationFrame(focus);
  };
  useEffect(() => {
    if (open && !lines.some((line) => line.is === 'problem' && line.key === open)) setOpen('');
  }, [lines]);
  const counts = (['error', 'warning', 'info'] as const).map((severity) => ({
    severity,
    count: problems.filter((problem) => problem.severity === severity).length,
  }));
  if (!state) return <p class="muted">Looking for problems…</p>;

  const toggle = (name: string) => {
    const next = new Set(closed);
    if (!next.delete(name)) next.add(name);
    setClosed(next);
  };
  const go = (line: Line) => {
    if (line.is === 'source') return toggle(line.name);
    const wasOpen = isLineOpen(line);
    // One of many closes into the many.
    setOpen(wasOpen ? within(line.key) : line.key);
    setOpenHeight(0);
    const { at, source } = line.problem;
    if (wasOpen || !state.sources.some(({ name }) => name === source)) return;
    const words = { doing: 'Selecting the cell…', failed: 'The cell was not selected.' };
    void attempt(words, () => callServer('selectCell', source, at?.row ?? 1, at?.column ?? 1));
  };
  const isLineOpen = (line: Line) =>
    line.is === 'source' ? line.open : line.key === open || showsCells(line.problem, line.key, open);
  const onKeyDown = (event: KeyboardEvent, i: number) => {
    const line = lines[i];
    // Keys within a fix are the fix's own.
    if (!line || event.target !== event.currentTarget) return;
    const isOpen = isLineOpen(line);
    const parent = lines.findLastIndex((each, above) => above < i && levelOf(each) < levelOf(line));
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -lines.length, End: lines.length }[
      event.key
    ];
    if (step) move(i + step);
    else if (['Enter', ' ', isOpen ? 'ArrowLeft' : 'ArrowRight'].includes(event.key)) go(line);
    else if (event.key === 'ArrowRight') move(i + 1);
    else if (event.key === 'ArrowLeft') move(parent < 0 ? i : parent);
    else return;
    event.preventDefault();
  };
  return (
    <section class="problems" ref={list}>
      <h1 class="sr">Problems</h1>
      <div class="problems-head">
        <p class="counts">
          {counts.map(({ severity, count }) => (
            <span key={severity} class={`count ${severity}`}>
              <Icon name={severity} size={16} />
              {grouped(count)}
              <span class="sr"> {severity === 'info' ? 'notes' : `${severity}s`}</span>
            </span>
          ))}
          {state.stepsToUndo > 0 && (
            <button type="button" class="link small" onClick={() => void undoFix()}>
              Undo last fix
            </button>
          )}
        </p>
        <input
          class="filter"
          type="search"
          aria-label="Filter problems"
          placeholder="Filter by words, code or tab"
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setActive(0);
          }}
        />
      </div>
      <NoHit>
        {lines.length === 0 &&
          (problems.length > 0
            ? 'No problem has these words.'
            : state.sources.length > 0
              ? 'No problems. Every row was read, and nothing contradicts itself.'
              : 'No campaign data yet.')}
      </NoHit>
      {lines.length > 0 && (
        <Windowed
          heights={heights}
          active={at}
          label="Problems"
          draw={(i, top) => {
            const line = lines[i];
            if (!line) return null;
            const item = {
              role: 'treeitem',
              'aria-expanded': isLineOpen(line),
              'aria-level': levelOf(line),
              'aria-posinset': line.at,
              'aria-setsize': line.of,
              'data-line': i,
              tabIndex: i === at ? 0 : -1,
              style: {
                top: `${top}px`,
                height: line.is === 'problem' && line.key === open ? undefined : `${heights[i]}px`,
              },
              onFocus: () => setActive(i),
              onKeyDown: (event: KeyboardEvent) => onKeyDown(event, i),
            } as const;
            return line.is === 'source' ? (
              // biome-ignore lint/a11y/noStaticElementInteractions: it is an item of the tree, by what is spread.
              // biome-ignore lint/a11y/useKeyWithClickEvents: each item takes the keys of the tree.
              <div key={`source ${line.name}`} class="group-head" {...item} onClick={() => go(line)}>
                <Icon name="chevron" size={14} />
                <span class="group-name">{line.name}</span>
                <span class="group-count">{grouped(line.count)}</span>
              </div>
            ) : (
              <ProblemRow
                key={line.key}
                problem={line.problem}
                level={line.level}
                fixes={state.fixes}
                open={line.key === open}
                item={item}
                choose={() => go(line)}
                measured={setOpenHeight}
              />
            );
          }}
        />
      )}
    </section>
  );
}
