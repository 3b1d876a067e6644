/** A report to be made: raw tabs, settings and the day. */
export interface ReportCase {
  readonly tabs: readonly { readonly name: string; readonly cells: readonly (readonly (string | number)[])[] }[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** As a day serial. */
  readonly today: number;
}
