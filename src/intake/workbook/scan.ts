export interface XmlHandlers {
  /** Names come without their namespace prefix: some producers write `<x:row>`, some `<row>`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** A part of a workbook that is no XML. */
export class DamagedWorkbook extends Error {}

/** Walks through XML in order. Who reads a workbook brings the parser: a browser has one, Node takes a library's. */
export type ScanXml = (xml: string, handlers: XmlHandlers) => void;
