import type { Summary } from '../report/summary.ts';

const shown = 20;

/** What a build came to, in words. */
export function Outcome({ summary }: { readonly summary: Summary }) {
  const { sources, problems, totals, metrics, currency } = summary;
  const rows = sources.reduce((sum, source) => sum + source.rows.used, 0);
  const held = sources.reduce((sum, source) => sum + source.rows.heldBack, 0);
  const facts: [string, string][] = [
    ['Rows used', rows.toLocaleString()],
    ['Rows held back', held.toLocaleString()],
    ['Spend', money(totals?.cost, currency)],
    ['Revenue', money(totals?.revenue, currency)],
    ['ROI', metrics.roi == null ? 'n/a' : `${Math.round(metrics.roi * 100)} %`],
  ];
  const serious = problems.filter(({ severity }) => severity !== 'info');
  return (
    <section>
      <dl>
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      {serious.length > 0 && (
        <ul>
          {serious.slice(0, shown).map(({ source, message, severity }) => (
            <li key={`${source}:${message}`}>
              {severity === 'error' ? '✖' : '▲'} {source}: {message}
            </li>
          ))}
        </ul>
      )}
      {serious.length > shown && <p class="muted">and {serious.length - shown} more, on the ROI Report</p>}
    </section>
  );
}

const money = (amount: number | null | undefined, currency: string | null) =>
  amount == null ? 'n/a' : `${currency ?? ''} ${Math.round(amount).toLocaleString()}`.trim();
