import type { HTMLAttributes } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { OfferedFix } from '../../commands/offer-fixes.ts';
import type { ProblemState } from '../../commands/read-state.ts';
import { Icon } from '../icon.tsx';
import { view } from '../view.ts';
import { applyFixes } from './apply-fixes.ts';
import { fixesOfKind } from './fixes-of-kind.ts';

interface Parts {
  readonly problem: ProblemState;
  readonly all: readonly ProblemState[];
  readonly open: boolean;
  readonly item: HTMLAttributes<HTMLDivElement>;
  readonly choose: () => void;
  readonly measured: (height: number) => void;
}

const severities = { error: 'Error', warning: 'Warning', info: 'Note' } as const;

/** One problem: two lines of it, or all of it with its quick fixes. */
export function ProblemRow({ problem, all, open, item, choose, measured }: Parts) {
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open && row.current) measured(row.current.offsetHeight);
  }, [open, problem]);
  const { severity, code, cell, message, fixes } = problem;
  return (
    <div ref={row} class={`problem ${severity} ${open ? 'open' : ''}`} {...item}>
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
            {!open && fixes.length > 0 && <span class="has-fix"> · quick fix</span>}
          </span>
        </span>
      </div>
      {open && fixes.length > 0 && (
        <div class="fixes">
          {fixes.map((fix) => (
            <FixButtons key={fix.title} fix={fix} all={all} />
          ))}
        </div>
      )}
    </div>
  );
}

function FixButtons({ fix, all }: { readonly fix: OfferedFix; readonly all: readonly ProblemState[] }) {
  if (fix.opens) {
    const { setting, key } = fix.opens;
    return (
      <button type="button" class="fix" onClick={() => view.set({ section: 'settings', seek: { setting, key } })}>
        {fix.title}
      </button>
    );
  }
  const same = fixesOfKind(all, fix.kind);
  return (
    <span class="fix-pair">
      <button
        type="button"
        class={`fix ${fix.isPreferred ? 'preferred' : ''}`}
        onClick={() => void applyFixes(fix.changes)}
      >
        {fix.title}
      </button>
      {same.changes.length > fix.changes.length && (
        <button
          type="button"
          class="fix all"
          aria-label={`${fix.title}: all ${same.problems} of this kind`}
          onClick={() => void applyFixes(same.changes)}
        >
          All {same.problems.toLocaleString('en')}
        </button>
      )}
    </span>
  );
}
