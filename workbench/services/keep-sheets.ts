import type { Document } from '../document/document.ts';
import type { Host } from './host.ts';

/** Keeps all sheets as they are now; what it returns puts them back to that, as often as it is called. */
export function keepSheets({ document, engine }: Host): () => void {
  const { sheets, namedRanges, metadata, nextId, activeSheet, selection }: Document = document;
  const kept = structuredClone({ sheets, namedRanges, metadata, nextId, activeSheet, selection });
  return () => {
    Object.assign(document, structuredClone(kept));
    engine.invalidate();
  };
}
