import { recalculated } from '../../../workbench/recalculated.ts';
import type { Check } from '../check.ts';
import { builtCase } from './built.ts';
import { type Judged, judgeCase } from './judge-case.ts';

/** What is said of the faults; the others are seen one by one. */
const mostShown = 5;

/** A generated report, computed by LibreOffice; null where nothing can be built. */
async function judged(number: number): Promise<Judged | null> {
  const built = await builtCase(number);
  if (!built) return null;
  const values = await recalculated(built.workbook);
  return judgeCase(built, (tab) => values.get(tab) ?? []);
}

const sayings = ({ astray, wrong }: Judged): string[] => [...astray.map((key) => `${key} leads nowhere`), ...wrong];

export const traces: Check = {
  id: 'traces',
  title: 'Figures worked out anew from the raw cells that their names lead to',
  usual: 1000,
  async run(first, count) {
    const all = { figures: 0, astray: 0, wrong: 0, said: 0 };
    for (let number = first; number < first + count; number++) {
      const one = await judged(number);
      if (!one) continue;
      all.figures += one.figures;
      all.astray += one.astray.length;
      all.wrong += one.wrong.length;
      for (const says of sayings(one)) if (all.said++ < mostShown) console.log(`  report ${number}: ${says}`);
    }
    return [
      { name: 'figures of the KPI tab', value: all.figures, as: 'count' },
      { name: 'names that lead to no rows', value: all.astray, as: 'count', aim: { most: 0 } },
      { name: 'figures that the raw cells do not come to', value: all.wrong, as: 'count', aim: { most: 0 } },
    ];
  },
  async show(number) {
    const one = await judged(number);
    console.log(one ? [`${one.figures} figures`, ...sayings(one)].join('\n') : 'Nothing can be built of it.');
  },
};
