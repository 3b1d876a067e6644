import type { HTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OfferedFix } from '../../commands/offer-fixes.ts';
import type { ProblemState } from '../../commands/read-state.ts';
import { grouped } from '../../problems/words.ts';
import { Icon } from '../icon.tsx';
import { view } from '../view.ts';
import { applyFix } from './apply-fixes.ts';

interface Parts {
  readonly problem: ProblemState;
  /** 3 for one of many that are told as one. */
  readonly level: 2 | 3;
  /** All that are offered. */
  readonly fixes: readonly OfferedFix[];
  readonly open: boolean;
  readonly item: HTMLAttributes<HTMLDivElement>;
  readonly choose: () => void;
  readonly measured: (height: number) => void;
}

const severities = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** One problem: two lines of it, or all of it with its ways out. Where nothing is broken there is nothing to fix, though something may be chosen. */
export function ProblemRow({ problem, level, fixes: offered, open, item, choose, measured }: Parts) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open && row.current) measured(row.current.offsetHeight);
  }, [open, problem]);
  const { severity, code, cell, cells, message } = problem;
  const fixes = problem.fixes.flatMap((i) => offered[i] ?? []);
  return (
    <div ref={row} class={`problem ${severity} ${open ? 'open' : ''} ${level === 3 ? 'one-of-many' : ''}`} {...item}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the row takes the keys. */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the row takes the keys. */}
      <div class="problem-head" onClick={choose}>
        <Icon name={severity} size={16} />
        <span class="problem-body">
          <span class={open ? '' : 'clamp'}>
            <span class="sr">{severities[severity]}: </span>
            {message}
          </span>
          <span class="muted meta">
            {cell && <span class="cell-name">{cell}</span>} {code}
            {cells && <span> · {grouped(cells.length)} places</span>}
            {!open && fixes.length > 0 && severity !== 'info' && <span class="has-fix"> · quick fix</span>}
          </span>
        </span>
      </div>
      {open && fixes.length > 0 && (
        <div class="fixes">
          {fixes.map((fix) => (
            <FixButtons key={fix.title} fix={fix} problem={problem} />
          ))}
        </div>
      )}
    </div>
  );
}

function FixButtons({ fix, problem }: { readonly fix: OfferedFix; readonly problem: ProblemState }) {
  const { title, kind, isPreferred, opens, problems, stamp, isForMany } = fix;
  if (opens) {
    return (
      <button type="button" class="fix" onClick={() => view.set({ section: 'settings', seek: opens })}>
        {title}
      </button>
    );
  }
  const { source, code, row, column, message, cells } = problem;
  return (
    <span class="fix-pair">
      <button
        type="button"
        class={`fix ${isPreferred ? 'preferred' : ''}`}
        // The message of many names the first of them only; the stamp tells whether the others are as they were seen.
        onClick={() => void applyFix({ kind, of: cells ? { stamp } : { source, code, row, column, message } })}
      >
        {title}
      </button>
      {isForMany && (
        <button
          type="button"
          class="fix all"
          aria-label={`${title}: all ${problems} of this kind`}
          onClick={() => void applyFix({ kind, of: { stamp } })}
        >
          All {grouped(problems)}
        </button>
      )}
    </span>
  );
}
