import type { TabInput } from '../open-workbook.ts';
import { readTextFile } from '../report/source-file.ts';
import { tabNames } from '../report/tab-names.ts';
import { sampleExports } from '../sample/sample-exports.ts';

/** The sample's exports, each on a raw tab as text. */
export function sampleTabs(): TabInput[] {
  const exports = sampleExports();
  const names = tabNames(exports.map(({ name }) => name));
  return exports.map(({ name, bytes }, index) => {
    const tab = names[index] ?? name;
    return { name: tab, cells: readTextFile(name, tab, bytes).cells, text: true };
  });
}
