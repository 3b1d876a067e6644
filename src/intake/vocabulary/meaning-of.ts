import { once } from '../once.ts';
import { folded } from './folded.ts';
import { type ValueTerm, valuesFor } from './words-for.ts';

/** Looks up what a whole cell means, in any language; null where it is none of these. */
export function meaningOf<T>(meanings: readonly (readonly [ValueTerm, T])[]): (text: string) => T | null {
  const known = once(
    () =>
      new Map(meanings.flatMap(([term, meaning]) => valuesFor(term).map((value) => [folded(value), meaning] as const))),
  );
  return (text) => known().get(folded(text)) ?? null;
}
