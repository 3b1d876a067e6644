import { type Measure, measures } from '../campaign-rows.ts';
import { headerKey } from '../columns/header-key.ts';
import { once } from '../once.ts';
import { fieldTiers } from './field-tiers.ts';
import { headersFor } from './words-for.ts';

/** The first tier of each measure: a later one is in doubt even as a header. */
const measureByKey = once(
  () =>
    new Map(
      measures.flatMap((measure) =>
        headersFor(...fieldTiers[measure].slice(0, 1)).map((key) => [key, measure] as const),
      ),
    ),
);

/** The measure that a row of an unpivoted sheet counts: `Spend`, `Clics`. */
export const measureNamed = (text: string): Measure | null => measureByKey().get(headerKey(text).key) ?? null;
