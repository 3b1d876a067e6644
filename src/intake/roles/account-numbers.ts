import type { Role } from '../role.ts';
import { cellText } from '../table/cells.ts';
import type { TableBody } from '../table/table-body.ts';
import { accountKind } from './account-kind.ts';

type Kind = 'cost' | 'revenue' | null;

/** A chart of accounts that many share: which numbers are advertising, and which are sales. */
interface Chart {
  /** Over debit and credit, in the language of those who keep it. */
  readonly headers: RegExp;
  readonly cost: RegExp;
  readonly revenue: RegExp;
}

const charts: readonly Chart[] = [
  // SKR 04 and SKR 03; beside advertising stand gifts, meals and travel.
  { headers: /soll|haben/, cost: /^660\d/, revenue: /^4[0-57]\d\d/ },
  { headers: /soll|haben/, cost: /^46(0\d|10)/, revenue: /^8[0-57]\d\d/ },
  { headers: /débit|crédit/, cost: /^623/, revenue: /^70/ },
  { headers: /debe|haber/, cost: /^627/, revenue: /^70/ },
];

/** What the account of each row is to marketing, by what it is called, or by its number in a chart that fits all of the entries. */
export function accountKinds(
  body: TableBody,
  roles: ReadonlyMap<Role, number>,
  balanceOf: (row: number) => number,
): (row: number) => Kind {
  const names = body.column(roles.get('account')!);
  const byName = new Map<string, Kind>();
  const named = (row: number): Kind => {
    const text = cellText(names[row]);
    if (!byName.has(text)) byName.set(text, accountKind(text));
    return byName.get(text)!;
  };
  const numbers = numbersOf(body, roles);
  const chart = numbers && chartOf(body, roles, numbers, named, balanceOf);
  if (!chart) return named;
  return (row) => named(row) ?? kindIn(chart, numbers(row));
}

const kindIn = ({ cost, revenue }: Chart, number: string): Kind =>
  cost.test(number) ? 'cost' : revenue.test(number) ? 'revenue' : null;

/** The number of each row's account: before its name, or in a column of its own. */
function numbersOf(body: TableBody, roles: ReadonlyMap<Role, number>): ((row: number) => string) | null {
  const account = roles.get('account')!;
  const numberOf = (column: number) => (row: number) => leading.exec(cellText(body.row(row)[column]).trim())?.[0] ?? '';
  const columns = [account, ...body.keys.flatMap(({ key }, column) => (ofAccounts.test(key) ? [column] : []))];
  for (const column of columns) {
    const of = numberOf(column);
    const rows = Array.from({ length: body.length }, (_, row) => row);
    if (rows.filter((row) => of(row) !== '').length >= body.length * 0.8) return of;
  }
  return null;
}

const leading = /^\d{3,8}(?![\d.,])/;
const ofAccounts = /konto|compte|cuenta|account|conto|conta|rekening/;

/** The only chart by which advertising was debited and sales were credited, account by account, and no name says otherwise. */
function chartOf(
  body: TableBody,
  roles: ReadonlyMap<Role, number>,
  numberOf: (row: number) => string,
  named: (row: number) => Kind,
  balanceOf: (row: number) => number,
): Chart | null {
  const headers = (['debit', 'credit'] as const).map((role) => body.keys[roles.get(role)!]!.key).join(' ');
  const balances = new Map<string, number>();
  const names = new Map<string, Kind>();
  for (let row = 0; row < body.length; row++) {
    const number = numberOf(row);
    balances.set(number, (balances.get(number) ?? 0) + balanceOf(row));
    names.set(number, named(row));
  }
  const fitting = charts.filter(
    (chart) =>
      chart.headers.test(headers) &&
      [...balances.keys()].some((number) => kindIn(chart, number) !== null) &&
      [...balances].every(([number, balance]) => {
        const kind = kindIn(chart, number);
        if (kind === null) return true;
        const name = names.get(number) ?? null;
        return (name === null || name === kind) && (kind === 'cost' ? balance >= 0 : balance <= 0);
      }),
  );
  return fitting.length === 1 ? fitting[0]! : null;
}
