import { describe, expect, it } from 'vitest';
import { pageOf } from '../tools/sentences/page-of.ts';
import { readReport } from '../tools/sentences/read-report.ts';
import { caseOf } from '../tools/sentences/world/tabs-of.ts';
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
