import { countsWithRates } from '../accounts.ts';
import type { ReportContext } from '../context.ts';
import { figure, line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { header, heading, row, textRow } from './table.ts';

const severities = { error: '✖ error', warning: '▲ warning', info: '· note' } as const;
const most = 12;

/** What was found in the raw data, by kind: how often, where first, and what it means. */
export const heldBack: Section = (context) => {
  const kinds = kindsOf(context);
  const held = context.readings.reduce((sum, reading) => sum + countsWithRates(reading, context.ledger).heldBack, 0);
  const lead =
    kinds.length === 0
      ? 'Nothing was found in the raw data that would change a figure.'
      : `${held === 0 ? 'No row was' : held === 1 ? 'One row was' : `${held} rows were`} held back from the figures. Each kind of problem is shown once, with its first case.`;
  const rows = kinds.slice(0, most).map(({ code, severity, count, message, source, at }) =>
    row(
      `problem:${code}`,
      {
        1: { value: severities[severity], style: look.strong },
        2: { value: count, style: { ...figure('#,##0'), align: 'center' } },
        3: { value: at ? `${source}, row ${at}` : source, style: { ...look.small, format: '@' } },
        6: { value: message, style: { ...look.small, format: '@' } },
      },
      {
        merges: [
          [3, 5],
          [6, 12],
        ],
        height: 17 * Math.max(1, Math.ceil(message.length / 105)) + 4,
      },
    ),
  );
  return {
    rows: [
      ...heading('problems', 'What to know about the raw data', lead),
      ...(rows.length > 0
        ? [
            header(
              'head:problems',
              { 1: 'Severity', 2: 'Cases', 3: 'First at', 6: 'What was found' },
              {
                left: [3, 6],
                merges: [
                  [3, 5],
                  [6, 12],
                ],
              },
            ),
            ...rows,
          ]
        : []),
      ...(kinds.length > most
        ? [
            textRow('problem-more', {
              value: `and ${kinds.length - most} more kinds: open Tieout ▸ Problems.`,
              style: look.small,
            }),
          ]
        : []),
    ],
    rules: [
      { color: strongLine, rows: rows.length > 0 ? ['head:problems'] : [], from: 1, to: 12 },
      { color: line, rows: rows.map(({ key }) => key), from: 1, to: 12 },
    ],
  };
};

/** Problems by kind, in the order in which they were found: errors first. */
function kindsOf({ problems }: ReportContext) {
  const kinds = new Map<
    string,
    {
      code: string;
      severity: keyof typeof severities;
      count: number;
      message: string;
      source: string;
      at: number | null;
    }
  >();
  for (const { code, severity, message, source, row: at } of problems) {
    const kind = kinds.get(code);
    if (kind) kind.count++;
    else kinds.set(code, { code, severity, count: 1, message, source, at });
  }
  return [...kinds.values()];
}
