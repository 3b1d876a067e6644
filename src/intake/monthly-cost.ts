/** What something cost in a calendar month, written as 2025-01. */
export interface MonthlyCost {
  readonly month: string;
  readonly amount: number;
  readonly what?: string | undefined;
}
