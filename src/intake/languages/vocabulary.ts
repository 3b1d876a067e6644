import type { Headers } from './terms/headers.ts';
import type { Ratios } from './terms/ratios.ts';
import type { RoleHeaders } from './terms/role-headers.ts';
import type { Titles } from './terms/titles.ts';
import type { Values } from './terms/values.ts';
import type { Words } from './terms/words.ts';

/**
 * The words of one language: data only, for whoever speaks it to check. Each entry lists what means the same, between commas, the
 * likeliest first. Case, blanks, `_` and a currency in brackets do not matter.
 */
export interface Vocabulary {
  readonly language: string;
  readonly headers?: Headers;
  readonly roles?: RoleHeaders;
  readonly words?: Words;
  readonly titles?: Titles;
  readonly ratios?: Ratios;
  readonly values?: Values;
  /** January to December: between commas the months, between blanks the names of one. */
  readonly months?: string;
  /** Monday to Sunday, in the same way. `mar`, which is March too, is none of them. */
  readonly weekdays?: string;
}
