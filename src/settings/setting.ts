import type { GenericSchema } from 'valibot';

/** How a setting is asked for in a form. */
export type Input =
  | { readonly kind: 'text' }
  /** Where one number does not say it, a table may. */
  | {
      readonly kind: 'number';
      readonly unit: 'share' | 'money' | 'number';
      readonly orTable?: TableInput & { readonly choice: string };
    }
  | { readonly kind: 'choice'; readonly options: readonly Option[] }
  /** Besides these, first and last day. */
  | { readonly kind: 'period'; readonly options: readonly Option[] }
  | TableInput
  /** Asked for beside the raw tabs themselves. */
  | { readonly kind: 'sources' };

export interface TableInput {
  readonly kind: 'table';
  /**
   * Kept as one object by the first column, as a list of objects, or as a list of what stands in the only column. In groups: as one object
   * by the first column that holds what stands in the second, or a list of rows where there are several or more is filled in.
   */
  readonly keep: 'record' | 'list' | 'values' | 'groups';
  /** What one row is called. */
  readonly row: string;
  /** No more rows than these are offered. */
  readonly most?: number;
  readonly columns: readonly InputColumn[];
}

/** The table that a setting may be entered in. */
export const tableOf = (input: Input): TableInput | undefined =>
  input.kind === 'table' ? input : input.kind === 'number' ? input.orTable : undefined;

export interface Option {
  readonly value: string;
  readonly label: string;
}

export interface InputColumn {
  readonly key: string;
  readonly label: string;
  /** `amount` is in the unit of the row's KPI. */
  readonly kind: 'text' | 'number' | 'figure' | 'amount' | 'day' | 'currency' | 'channel';
  readonly optional?: boolean;
}

/** What settings are about, in the order in which the form shows them. */
export const groups = ['Time', 'Money', 'Goals', 'Sign-off', 'Data'] as const;
export type Group = (typeof groups)[number];

/** A setting, declared once: validation, default, form and search all derive from this. */
export interface Setting<T> {
  /** Stable: what it is kept under. */
  readonly id: string;
  readonly title: string;
  readonly group: Group;
  /** What it changes in the figures, in one or two sentences. */
  readonly says: string;
  /** What else whoever writes a settings file has to know. */
  readonly inFile?: string;
  readonly schema: GenericSchema<unknown, T>;
  readonly fallback: T;
  /** Its entries stand each by itself: one that does not fit costs no other. */
  readonly byEntry?: true;
  readonly input: Input;
}

export const setting = <T>(definition: Setting<T>): Setting<T> => definition;
