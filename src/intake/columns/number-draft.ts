/** What is known of a column after its cells were read one by one, before its decimal sign is decided. */
export interface NumberDraft {
  readonly values: Float64Array;
  readonly state: Uint8Array;
  /** What each value shows of the decimal sign, and how many show each. */
  readonly shown: Uint8Array;
  readonly votes: number[];
  readonly currencies: Map<string, number>;
  currencyOf: string[] | undefined;
  percent: boolean;
  /** Indexes of values that were abbreviated. */
  readonly abbreviated: number[];
}

export function newDraft(length: number): NumberDraft {
  return {
    values: new Float64Array(length).fill(Number.NaN),
    state: new Uint8Array(length),
    shown: new Uint8Array(length),
    votes: [0, 0, 0, 0, 0],
    currencies: new Map(),
    currencyOf: undefined,
    percent: false,
    abbreviated: [],
  };
}

export function noteCurrency(draft: NumberDraft, i: number, currency: string): void {
  if (currency === '') return;
  draft.currencies.set(currency, (draft.currencies.get(currency) ?? 0) + 1);
  draft.currencyOf ??= new Array<string>(draft.values.length).fill('');
  draft.currencyOf[i] = currency;
}
