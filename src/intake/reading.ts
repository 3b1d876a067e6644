import type { CampaignRows, Measure } from './campaign-rows.ts';
import type { MonthlyCost } from './monthly-cost.ts';
import type { RateReading, RateTable } from './rate-table.ts';
import type { Reason } from './reason.ts';
import type { Role } from './role.ts';

/** What a column of a raw table can be. */
export type Field = 'date' | 'dateFrom' | 'dateTo' | 'channel' | 'campaign' | 'adGroup' | 'currency' | Measure;

/**
 * What the reader met, as evidence without words: the rules in `problems/` turn it into messages.
 * `row` is 1-based in the raw tab; `column` is the header as written.
 */
export interface Finding {
  readonly code: string;
  readonly row?: number;
  readonly column?: string;
  /** What stood there, as text, at most 60 characters. */
  readonly got?: string;
  /** How many rows it concerns, where one finding stands for several. */
  readonly count?: number;
  /** Whatever else the message names. */
  readonly details?: Readonly<Record<string, string | number | readonly string[]>>;
}

export type Amounts = Readonly<Partial<Record<Measure, number>>>;

/** A row that was read but is not counted, with the reason (a finding's code) and its money. */
export interface HeldRow {
  readonly row: number;
  readonly reason: string;
  readonly amounts: Amounts;
  readonly currency: string;
  /** Where it says them. */
  readonly days?: Period;
  readonly channel?: string;
}

/** Amounts of a row that are in no figure, with the reason: what was given back, or the sale of a row whose spend counts. */
export interface SetAside {
  readonly row: number;
  readonly reason: string;
  readonly amounts: Amounts;
  readonly currency: string;
}

/**
 * What one row of a source is: a campaign, which claims what it earned; a sale, which the shop counts whoever claims it; a lead or
 * customer; or an entry of the books.
 */
export type Shape = 'campaigns' | 'sales' | 'customers' | 'books';

/** A total row of the platform: never summed, kept to check our own sum against. */
export interface PlatformTotal {
  readonly row: number;
  /** As written, `''` where the row has no name. */
  readonly label: string;
  readonly amounts: Amounts;
}

/** A cost of running the business that is no channel’s: salaries, rent, software. It stands in no figure until it is taken as other costs. */
export interface Overhead {
  /** As its header or its rows call it. */
  readonly name: string;
  /** `2025-01`; `''` where it is undated. */
  readonly months: readonly Pick<MonthlyCost, 'month' | 'amount'>[];
  /** Of all its rows, those without a month among them. */
  readonly total: number;
  /** As in campaign rows. */
  readonly currency: string;
  /** The first of its rows in the raw tab, where it stands in rows. */
  readonly row?: number;
}

export interface Period {
  /** Day serials, both inclusive. */
  readonly from: number;
  readonly to: number;
}

/** What the user decided that a row is: nothing to count, a total, or a row like any other. */
export type RowChoice = 'leave-out' | 'total' | 'use';

/** What a row with a single date stands for. */
export type RowsOf = 'day' | 'week' | 'month' | 'quarter';

/** What the user decided of one of several tables: its money counts, or it stands in the others already. */
export type TableChoice = 'count' | 'leave';

/** What finance booked: what was spent, invoice by invoice, or what was sold. */
export type BooksOf = 'spend' | 'revenue';

/** Corrections that the user made for one source; all optional. */
export interface SourceOptions {
  readonly leaveOut?: boolean;
  /** It counts, though it sums up other sources or works out its figures from them. */
  readonly isSource?: boolean;
  /** Field or role → header as written, or null to leave it unmapped. Overrides what was found. */
  readonly columns?: Readonly<Partial<Record<Field | Role, string | null>>>;
  /** Rows whose kind the user decided, by `rowKey`. */
  readonly rows?: Readonly<Record<string, RowChoice>>;
  /** Tables of a tab with several, by the key that the finding names. */
  readonly tables?: Readonly<Record<string, TableChoice>>;
  /** Rows that repeat an earlier one cell for cell are held back. */
  readonly copies?: 'leave-out';
  /** State of a sale as written → whether sales in it count. */
  readonly states?: Readonly<Record<string, 'count' | 'leave-out'>>;
  readonly dateOrder?: 'dmy' | 'mdy';
  readonly rowsOf?: RowsOf;
  readonly decimal?: 'point' | 'comma';
  /** The first month of the fiscal year, 1 to 12, of whoever keeps the source. */
  readonly fiscalYear?: number;
  /** ISO code, where the source does not say. */
  readonly currency?: string;
  /** How a table of exchange rates is read that does not say it; `none` where it is no such table. */
  readonly rates?: RateReading | 'none';
  /** The channel's name, where the source has no column for it. */
  readonly channel?: string;
  /** It holds finance's books, or none: then its amounts are costs or sales like any other. */
  readonly books?: BooksOf | 'none';
}

/** Where one table of a tab stands, and its columns. */
export interface TableRead {
  /** 1-based, as are the first and the last row that it has anything in. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The columns before its own. */
  readonly before: number;
  readonly headers: readonly string[];
  readonly columns: Reading['columns'];
}

/** One raw table, read: every row of `rows.read` is used, a platform total, or held back. */
export interface Reading {
  readonly name: string;
  /** Somebody brought it in as an export: that nothing of it can be read matters. */
  readonly imported?: boolean;
  /** Platform id such as `google-ads`; `spreadsheet` for a hand-kept sheet; null where refused before it was known. */
  readonly platform: string | null;
  readonly shape: Shape;
  /** Finance's books of one side, as declared or recognised, where the shape alone does not say it. */
  readonly books?: BooksOf;
  /** Why nothing of it was read: a finding's code, else null. The finding itself is in `findings`. */
  readonly refused: string | null;
  /** 1-based, null where none was found. */
  readonly headerRow: number | null;
  /** Field → header as written. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** The tables that were read, where there are several, or where others stand beside it. */
  readonly tables?: readonly TableRead[];
  /** Why each field is read from its column, where more than the platform's own header says so. */
  readonly reasons?: Readonly<Partial<Record<Field, readonly Reason[]>>>;
  /** The one currency of the source; null where unknown or several. */
  readonly currency: string | null;
  readonly counts: { readonly read: number; readonly used: number; readonly totals: number; readonly heldBack: number };
  readonly period: Period | null;
  readonly rows: CampaignRows;
  /** What was planned and not spent, by channel and period: budgets stand here and in no figure of what happened. */
  readonly plan?: CampaignRows;
  /** The tab is a table of exchange rates, and has no rows of its own. */
  readonly rates?: RateTable;
  /** Costs of running the company that stood among those of channels: of no channel, and in no figure of cost. */
  readonly overheads?: readonly Overhead[];
  readonly held: readonly HeldRow[];
  /** Amounts of used rows that are in no figure. What a column holds = used + totals + held + set aside. */
  readonly setAside: readonly SetAside[];
  readonly platformTotals: readonly PlatformTotal[];
  readonly findings: readonly Finding[];
}
