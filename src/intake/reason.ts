/** Why a column is taken for what it is, as data: words are put to it where it is shown. Columns are named by their headers. */
export type Reason =
  /** Its header is a word for it. */
  | { readonly by: 'words' }
  /** All cells are of that kind: days, currency codes, names of channels. */
  | { readonly by: 'values'; readonly kind: 'days' | 'codes' | 'channels' | 'money'; readonly share: number }
  /** `of[0] ÷ of[1]` is the column `is`, in so many rows of those that have all three. */
  | {
      readonly by: 'quotient' | 'product';
      readonly of: readonly [string, string];
      readonly is: string;
      readonly rows: number;
      readonly among: number;
    }
  /** It is the sum of these columns in so many rows. */
  | { readonly by: 'sum'; readonly of: readonly string[]; readonly rows: number; readonly among: number }
  /** Somebody chose it. */
  | { readonly by: 'choice' };
