import { cellName } from '../document/a1.ts';
import type { SheetData } from '../document/document.ts';
import { escapeXml, xmlFile } from './xml.ts';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export function notesOf(sheet: SheetData): Note[] {
  return sheet.notes.flatMap((cells, row) =>
    (cells ?? []).flatMap((text, column) => (text ? [{ row, column, text }] : [])),
  );
}

export function commentsXml(notes: readonly Note[]): string {
  const comments = notes.map(
    ({ row, column, text }) =>
      `<comment ref="${cellName(row, column)}" authorId="0"><text><r><t xml:space="preserve">${escapeXml(text)}</t></r></text></comment>`,
  );
  return xmlFile(
    `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${comments.join('')}</commentList></comments>`,
  );
}

/** Excel shows a note only where an old drawing says how large its box is. */
export function noteShapesXml(notes: readonly Note[]): string {
  const shapes = notes.map(
    ({ row, column }, index) =>
      `<v:shape id="note${index}" type="#t" style="position:absolute;width:240pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    `<v:shapetype id="t" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${shapes.join('')}</xml>`
  );
}
