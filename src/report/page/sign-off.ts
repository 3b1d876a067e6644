import { shortMoment } from '../../problems/words.ts';
import { type Formula, term, when } from '../../workbook/formula.ts';
import type { RowPlan } from '../../workbook/tab-plan.ts';
import type { ReportContext } from '../context.ts';
import { line, look, strongLine } from '../look.ts';
import type { Section } from '../section.ts';
import { type Role, roles, type Signature } from '../signed.ts';
import { statusHighlights } from '../status.ts';
import { isChangedSince } from './changed-since.ts';
import { header, heading, row } from './table.ts';

const words: Record<Role, string> = { preparer: 'Prepared by', reviewer: 'Reviewed by' };
const changed = '▲ changed since sign-off';
const key = (role: Role): string => `signed:${role}`;

/** Who stands for the page, and whether it is still the one that they signed; nothing where nobody has signed. */
export const signOff: Section = (context) => {
  const rows = roles.flatMap((role) => {
    const signature = context.signed?.[role];
    return signature ? [signedRow(context, role, signature)] : [];
  });
  if (rows.length === 0) return { rows };
  return {
    rows: [
      ...heading(
        'sign-off',
        'Sign-off',
        'A signature is of all that the page is made from: raw data, settings and definitions. It holds as long as none of them changes.',
      ),
      header('head:sign-off', { 1: 'Role', 3: 'Name', 6: 'Signed', 8: 'Status' }, { left: [3, 6, 8], merges }),
      ...rows,
    ],
    rules: [
      { color: strongLine, rows: ['head:sign-off'], from: 1, to: 12 },
      { color: line, rows: rows.map((each) => each.key), from: 1, to: 12 },
    ],
    highlights: statusHighlights(rows[0]?.key ?? '', rows.at(-1)?.key ?? '', [8, 12]),
  };
};

const merges = [
  [1, 2],
  [3, 5],
  [6, 7],
  [8, 12],
] as const;

const signedRow = (context: ReportContext, role: Role, { name, at, holds }: Signature): RowPlan =>
  row(
    key(role),
    {
      1: { value: words[role], style: look.text },
      3: { value: name, style: { ...look.text, format: '@' } },
      6: { value: shortMoment(at), style: { ...look.text, format: '@' } },
      8: { formula: unlessChanged(context, holds, '✔ as signed'), style: { ...look.status, align: 'left' } },
    },
    { merges },
  );

const unlessChanged = (context: ReportContext, holds: boolean, says: string): Formula =>
  holds ? when(isChangedSince(context), changed, says) : term(changed);
