import * as v from 'valibot';
import { type Settings, settings } from './settings.ts';

/** What is wrong with a value, and where within it. */
export interface Misfit {
  readonly path: readonly string[];
  readonly message: string;
}

/** All that is wrong with the value of one setting, for the form to show beside its fields. */
export function misfitsOf(id: keyof Settings, value: unknown): Misfit[] {
  const result = v.safeParse(settings[id].schema as v.GenericSchema, value);
  if (result.success) return [];
  const all = result.issues.flatMap((issue) => spread(issue, []));
  // What is said of a field need not be said of the whole again.
  return all.filter(
    ({ path }) =>
      !all.some((other) => other.path.length > path.length && path.every((key, i) => other.path[i] === key)),
  );
}

/** Of the ways that a union offers, the one that fits furthest speaks. */
function spread(issue: v.BaseIssue<unknown>, outer: readonly string[]): Misfit[] {
  const path = [...outer, ...(issue.path ?? []).map(({ key }) => String(key))];
  const inner = (issue.issues ?? []).filter((each) => each.path !== undefined || each.kind === 'validation');
  if (inner.length > 0) return inner.flatMap((each) => spread(each, path));
  return [{ path, message: sentence(issue.message) }];
}

const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
