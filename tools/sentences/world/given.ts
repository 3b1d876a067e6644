import type { Said } from './said.ts';
import type { World } from './world.ts';

export interface Objective {
  readonly statement: string;
  readonly metric: string;
  readonly target: number;
  readonly baseline?: number;
  readonly deadline?: string;
  readonly owner?: string;
}

type Days = { readonly from: string; readonly to: string };

/** The settings of a report, as a file of them has them. */
export interface Settings {
  readonly currency: string;
  readonly period?: 'all' | 'last-month' | 'last-quarter' | 'last-year' | Days;
  readonly baseline?: 'auto' | Days;
  readonly margin?: number;
  readonly otherCosts?: number | readonly { readonly month: string; readonly amount: number; readonly what?: string }[];
  readonly targets?: Readonly<Record<string, number>>;
  readonly objectives?: readonly Objective[];
  readonly rates?: Readonly<Record<string, number>>;
  readonly firstScreenKpis?: readonly string[];
  readonly grain?: 'week' | 'month' | 'quarter';
}

/** All that a report is made from. */
export interface Given {
  readonly world: World;
  readonly settings: Settings;
  readonly today: number;
  /** Left out where nothing was said before. */
  readonly said?: Said;
}
