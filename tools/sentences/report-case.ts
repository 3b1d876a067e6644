import type { Said } from './world/said.ts';

/** A report to be made: raw tabs, settings and the day. */
export interface ReportCase {
  readonly tabs: readonly Tab[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** As a day serial. */
  readonly today: number;
  /** What was published, signed and agreed before, and the raw tabs of then. */
  readonly said?: Pick<Said, 'signed' | 'agreed'> & { readonly tabs: readonly Tab[] };
}

interface Tab {
  readonly name: string;
  readonly cells: readonly (readonly (string | number)[])[];
}
