import { columnsOf } from '../evidence/columns.ts';
import { namesOfCosts } from '../evidence/names-of-costs.ts';
import { spentAndKept } from '../evidence/spent-and-kept.ts';
import { generalNames } from '../platforms/known-headers.ts';
import type { Field } from '../reading.ts';
import { isChannelAmount } from '../table/channel-name.ts';
import { metricOf } from '../table/metric-of.ts';
import type { TableBody } from '../table/table-body.ts';
import type { ColumnDraft } from './column-draft.ts';

/** Words that name money or a number of things: `Sales` is either, and `Amount` may be spent or earned. */
export function isDoubtful(draft: ColumnDraft, field: Field, column: number): boolean {
  const { body, findings } = draft;
  const header = body.headers[column]!;
  // Beside what was spent, income is what it brought.
  if (body.keys[column]!.key === 'income' && !hasCost(draft)) {
    findings.push({
      code: 'ambiguous-column',
      column: header,
      details: { field, could: ['revenue', 'what people earn'] },
    });
    return true;
  }
  if (
    field === 'revenue' &&
    !showsMoney(body, column) &&
    !exceedsClicks(body, column) &&
    spentAndKept(columnsOf(body))?.total !== column
  ) {
    findings.push({ code: 'ambiguous-column', column: header, details: { field, could: ['revenue', 'orders'] } });
    return true;
  }
  const couldEarn = !(generalNames().get('revenue')![0] ?? []).some((key) =>
    body.keys.some((other) => other.key === key),
  );
  // `Cost item`, `Kostenart`: what the rows are called says that their amounts were spent.
  if (field === 'cost' && couldEarn && namesOfCosts(columnsOf(body)).length === 0) {
    findings.push({ code: 'ambiguous-column', column: header, details: { field, could: ['cost', 'revenue'] } });
    return true;
  }
  return false;
}

const hasCost = ({ body, fields, isWide, evidence }: ColumnDraft): boolean =>
  isWide ||
  fields.has('cost') ||
  body.headers.some(isCost) ||
  evidence.some(({ role, weight }) => role === 'cost' && weight >= proof);

/** More than were clicked on, in each row: no number of sales. */
function exceedsClicks(body: TableBody, column: number): boolean {
  const names = generalNames().get('clicks')![0]!;
  const clicks = body.keys.findIndex(({ key }) => names.includes(key));
  if (clicks < 0) return false;
  const columns = columnsOf(body);
  const [sold, clicked] = [column, clicks].map((one) => columns.profile(one).numbers.values) as [
    Float64Array,
    Float64Array,
  ];
  const rows = [...sold.keys()].filter((row) => sold[row]! > 0 && clicked[row]! > 0);
  return rows.length > 2 && rows.every((row) => sold[row]! > clicked[row]!);
}

/** What an arithmetic proof weighs. */
const proof = 5;

const isCost = (header: string): boolean => {
  const metric = metricOf(header);
  return (metric?.is === 'amount' && metric.measure === 'cost') || isChannelAmount(header);
};
/** Whether a column shows that it is money: a currency in its header or beside a value, or cents. */
export function showsMoney(body: TableBody, column: number): boolean {
  const header = body.headers[column]!;
  if (body.keys[column]!.currency !== '' || /\p{Sc}/u.test(header)) return true;
  const cells = body.column(column);
  for (let i = 0; i < Math.min(cells.length, 1000); i++) {
    const cell = cells[i]!;
    if (
      typeof cell === 'number'
        ? !Number.isInteger(cell)
        : typeof cell === 'string' && /[^\d\s.,-]|[.,]\d{1,2}$/.test(cell.trim())
    )
      return true;
  }
  return false;
}
