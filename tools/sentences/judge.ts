import { type Built, built } from './page-of.ts';
import type { Contradiction, Read } from './read-page.ts';
import { readReport } from './read-report.ts';
import type { Given } from './world/given.ts';
import { caseOf } from './world/tabs-of.ts';
import type { Source } from './world/world.ts';

/** Makes the page of a report and reads it. A page that cannot be made at all is a contradiction, too. */
export function judge(given: Given): Read & { readonly page: Built['page'] } {
  try {
    const { page, ...read } = built(caseOf(given));
    return { page, ...(page.rows.length === 0 ? unbuilt : readReport(page, asRead(given, read))) };
  } catch (error) {
    const says =
      error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error);
    const contradiction: Contradiction = { rule: 'crash', kind: 'page', key: '', column: 0, says, truth: 'a page' };
    return { page: { rows: [] }, ...unbuilt, contradictions: [contradiction] };
  }
}

const unbuilt: Read = { contradictions: [], sentences: 0, figures: 0, notRead: [], plain: [] };

/**
 * What the intake leaves out beyond what nobody could read, since it asks about it, is in no figure, and where it asks what a date stands
 * for, that is the day until somebody says otherwise; whether it asks rightly is judged elsewhere.
 */
export function asRead(given: Given, { held, asDated }: Pick<Built, 'held' | 'asDated'>): Given {
  const { world } = given;
  const left = new Set(held.map(({ tab, row }) => `${tab}\n${row}`));
  const seen = world.sources.map(() => 1);
  const rows = world.rows.map((row) => {
    const at = ++seen[row.source]!;
    const { name } = world.sources[row.source]!;
    const days = asDated.includes(name) ? { from: row.day, to: row.day } : row.days;
    return { ...row, days, ...(left.has(`${name}\n${at}`) && !row.unread ? { asked: true as const } : {}) };
  });
  const sources = world.sources.map((source, at): Source => {
    if (!asDated.includes(source.name)) return source;
    const days = rows.filter((row) => row.source === at).map(({ day }) => day);
    return { ...source, step: 'day', days: { from: Math.min(...days), to: Math.max(...days) } };
  });
  return { ...given, world: { ...world, rows, sources } };
}
