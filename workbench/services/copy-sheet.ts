import type { Document, SheetData } from '../document/document.ts';
import { sheetNamed } from '../document/document.ts';
import type { Host } from './host.ts';

/** A sheet as Sheets duplicates it: all that stands on it, under another id and a name that is free. */
export function copySheet(host: Host, from: SheetData): SheetData {
  const { document } = host;
  const id = ++document.nextId;
  const copy = structuredClone(from);
  return {
    ...copy,
    id,
    name: freeName(document, `Copy of ${from.name}`),
    charts: copy.charts.map((chart) => ({
      ...chart,
      id: ++document.nextId,
      ranges: chart.ranges.map((range) => (range.sheetId === from.id ? { ...range, sheetId: id } : range)),
    })),
    protections: [],
    metadata: host.copiesMetadata ? copy.metadata.map((each) => ({ ...each, id: ++document.nextId })) : [],
  };
}

function freeName(document: Document, name: string): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : `${name} ${number}`;
    if (!sheetNamed(document, free)) return free;
  }
}
