import { useState } from 'preact/hooks';
import { heldBack } from '../../commands/held-back.ts';
import type { SourceState } from '../../commands/read-state.ts';
import { counted, grouped, listed } from '../../problems/words.ts';
import { attempt } from '../attempt.ts';
import { callServer } from '../call-server.ts';
import { Icon } from '../icon.tsx';
import { shortPeriod } from '../short-period.ts';
import { ColumnMap } from './column-map.tsx';
import { saveSource } from './save-source.ts';

interface Parts {
  readonly source: SourceState;
  readonly currency: string | null;
}

/** One raw tab: what was read of it, and what the user can correct. */
export function SourceCard({ source, currency }: Parts) {
  const [open, setOpen] = useState(false);
  const { name, platform, leftOut, sumsUp, rows, waiting } = source;
  const id = `source-${encodeURIComponent(name)}`;
  const show = () =>
    attempt({ doing: 'Opening the tab…', failed: 'The tab was not opened.' }, () =>
      callServer('selectCell', name, 1, 1),
    );
  return (
    <section class={`card source ${leftOut ? 'left-out' : ''}`} aria-labelledby={id}>
      <div class="card-head">
        <h2 id={id}>
          <button type="button" class="title-link" onClick={() => void show()}>
            {name}
          </button>
        </h2>
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={!leftOut}
            checked={!leftOut}
            onChange={() => saveSource(name, ['leaveOut'], leftOut ? undefined : true)}
            aria-label={`Count ${name}`}
          />
          <span aria-hidden="true" />
        </label>
      </div>
      <p class="muted small">{source.rates === null ? readOf(source, currency) : platform}</p>
      <p class="small">
        {leftOut ? (
          'Left out: nothing of it counts.'
        ) : source.rates !== null ? (
          source.rates
        ) : sumsUp ? (
          `Left alone: it sums up ${listed(sumsUp)}.`
        ) : (
          <>
            {counted(rows.used, 'row')} used
            {rows.totals > 0 && <span class="muted"> · {counted(rows.totals, 'total row')}</span>}
            {waiting > 0 && (
              <span class="held" title={heldBack}>
                {' '}
                · {grouped(waiting)} left out until fixed
              </span>
            )}
            {rows.heldBack > waiting && (
              <span class="muted" title={heldBack}>
                {' '}
                · {grouped(rows.heldBack - waiting)} left out
              </span>
            )}
          </>
        )}
      </p>
      {source.rates === null && (
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" size={14} /> Columns and currency
        </button>
      )}
      {open && <ColumnMap source={source} />}
    </section>
  );
}

/** Whose export it is, its days, and the currency of its money. */
function readOf({ platform, period, currency }: SourceState, report: string | null): string {
  const taken = report ? `, taken as ${report}` : '';
  return [platform, period ? shortPeriod(period) : 'no dates', currency ?? `no currency found${taken}`].join(' · ');
}
