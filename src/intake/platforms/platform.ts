import type { Field, Shape } from '../reading.ts';

/** How one platform writes its exports: data only. Names are compared by `headerKey`, so case, spaces and `_` do not matter. */
export interface Platform {
  /** Stable, kebab-case. */
  readonly id: string;
  /** The channel's name where the export has no column for it. */
  readonly title: string;
  /** Field → header names in every language. Where an export has several of them, the first listed is the one to read. */
  readonly names: Readonly<Partial<Record<Field, readonly string[]>>>;
  /** Headers that tell this platform from the others. They may be among `names` or carry nothing that is read. */
  readonly signs: readonly string[];
  /** Headers that tell it only where they come together. */
  readonly together?: readonly (readonly string[])[];
  /** Headers that tell it where they name a currency in brackets: people leave that out. */
  readonly signsInCurrency?: readonly string[];
  /** Headers that its exports never have: with one of them it is another platform. */
  readonly never?: readonly string[];
  /** Headers that say that `Start date` and `End date` are those of the campaign, and not the days that a row covers. */
  readonly flightDates?: readonly string[];
  /** Money headers that hold millionths. */
  readonly micros?: readonly string[];
  /**
   * Money headers that hold millionths only in tables as connectors load them: lower case, and with one of `signs`.
   * The same word in an export for people is in whole units.
   */
  readonly connectorMicros?: readonly string[];
  /** A column that counts another thing in each row, and the columns that say which. */
  readonly mixed?: { readonly results: readonly string[]; readonly kinds: readonly string[] };
  /** How many of `signs` it takes, where they are words that hand-kept sheets use too. One where left out. */
  readonly signsNeeded?: number;
  /** Headers of an export with one line an item, where the totals of an order stand on its first line. */
  readonly orderLines?: { readonly order: string; readonly item: string };
  /** What its rows are; campaigns where left out. Shops and analytics count every sale, whichever advertisement claims it. */
  readonly shape?: Shape;
  /** Its exports may be lists of orders, with states and refunds. */
  readonly hasOrders?: true;
  /** Fields that the general vocabulary must not fill, since its words mean something else here. */
  readonly closed?: readonly Field[];
}
