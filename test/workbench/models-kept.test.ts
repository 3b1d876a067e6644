import { queryObjects } from 'node:v8';
import { expect, it } from 'vitest';
import { Model } from '../../workbench/engine/o-spreadsheet.ts';
import { openWorkbook } from '../../workbench/open-workbook.ts';

// A whole run of the script waits for nothing, and so does what does one after another.
it('lets go of each model as soon as it has another, without waiting for anything', () => {
  const workbook = openWorkbook({
    tabs: [
      { name: 'Hidden', cells: [[1]] },
      { name: 'Figures', cells: [['=1+1']] },
    ],
  });
  const [hidden, figures] = workbook.document.sheets;
  if (!hidden || !figures) throw new Error('there are two tabs');
  hidden.hidden = true;
  const before = queryObjects(Model, { format: 'count' });
  for (let times = 1; times <= 10; times++) {
    figures.content[1] = [times];
    workbook.engine.invalidate();
    expect(workbook.values('Figures')).toEqual([[2], [times]]);
    workbook.model();
  }
  expect(workbook.engine.runs()).toBe(20);
  // One that computes, and one with all looks.
  expect(queryObjects(Model, { format: 'count' }) - before).toBeLessThanOrEqual(2);
});
