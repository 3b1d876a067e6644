import { beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../tools/sentences/page-of.ts';
import { readReport } from '../tools/sentences/read-report.ts';
import { caseOf } from '../tools/sentences/world/tabs-of.ts';
import { type Counted, countGaps } from './sentences/count-gaps.ts';
import { knownGaps, reports } from './sentences/known-gaps.ts';
import { planted } from './sentences/planted.ts';
import { withCells } from './sentences/with-cells.ts';

describe('the reader of sentences', () => {
  it.each(planted)('finds that $says', ({ given, lie, truth, rule }) => {
    const page = pageOf(caseOf(given));
    const keys = new Set(lie.map(([key]) => key));
    const found = (cells: typeof lie) =>
      readReport(withCells(page, cells), given)
        .contradictions.filter(({ key }) => keys.has(key))
        .map((each) => each.rule);
    expect(found(lie)).toContain(rule);
    expect(found(truth)).not.toContain(rule);
  });
});

describe('the sentences of generated reports', () => {
  let counted: Counted;
  beforeAll(() => {
    counted = countGaps(reports);
  });

  it('say nothing false but for the gaps that are known', () => {
    const { gaps, examples } = counted;
    const more = Object.entries(gaps).filter(([name, count]) => count > (knownGaps[name] ?? 0));
    expect(more.map(([name, count]) => `${name}: ${count}, ${examples[name]}`)).toEqual([]);
  });

  it('have no gap left in the table that is mended', () => {
    expect(Object.keys(knownGaps).filter((name) => !counted.gaps[name])).toEqual([]);
  });

  it('are read, but for one in a hundred at most', () => {
    expect(counted.claims).toBeGreaterThan(3000);
    expect(counted.notRead.length, counted.notRead.slice(0, 20).join('\n')).toBeLessThanOrEqual(counted.claims / 100);
  });
});
