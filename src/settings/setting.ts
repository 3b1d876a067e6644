import type { GenericSchema } from 'valibot';

/** How a setting is asked for in a form. */
export type Input =
  | { readonly kind: 'text' }
  | { readonly kind: 'number'; readonly unit: 'share' | 'money' | 'number' }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] }
  | { readonly kind: 'period' }
  | { readonly kind: 'table'; readonly columns: readonly { readonly key: string; readonly label: string }[] };

/** A setting, declared once: validation, default, form and search all derive from this. */
export interface Setting<T> {
  /** Stable: what it is kept under. */
  readonly id: string;
  readonly title: string;
  /** What it changes in the figures, in one or two sentences. */
  readonly says: string;
  readonly schema: GenericSchema<unknown, T>;
  readonly fallback: T;
  readonly input: Input;
}

export const setting = <T>(definition: Setting<T>): Setting<T> => definition;
