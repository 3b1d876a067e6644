import { SaxesParser } from 'saxes';

export interface XmlHandlers {
  /** Names come without their namespace prefix: some producers write `<x:row>`, some `<row>`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Walks through XML in order and without building a tree: a sheet may have a million cells. */
export function scanXml(xml: string, { open, text, close }: XmlHandlers): void {
  // A part that the workbook does without.
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new Error(`The workbook is damaged: ${message}`);
  });
  parser.on('opentag', ({ name, attributes }) =>
    open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))),
  );
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(xml).close();
}
