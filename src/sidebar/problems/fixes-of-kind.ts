import type { Change } from '../../commands/change.ts';
import type { OfferedFix } from '../../commands/offer-fixes.ts';

interface WithFixes {
  readonly fixes: readonly OfferedFix[];
}

/** The changes that the fixes of one kind make, over all problems that have one. The same change is made once. */
export function fixesOfKind(
  all: readonly WithFixes[],
  kind: string,
): { readonly problems: number; readonly changes: readonly Change[] } {
  const changes = new Map<string, Change>();
  let problems = 0;
  for (const { fixes } of all) {
    const fix = fixes.find((each) => each.kind === kind);
    if (!fix) continue;
    problems++;
    for (const change of fix.changes) changes.set(JSON.stringify(change), change);
  }
  return { problems, changes: [...changes.values()] };
}
