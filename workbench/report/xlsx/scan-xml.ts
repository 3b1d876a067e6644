import { SaxesParser } from 'saxes';
import { DamagedWorkbook, type ScanXml } from '../../../src/intake/workbook/scan.ts';

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Without building a tree: a sheet may have a million cells. */
export const scanXml: ScanXml = (xml, { open, text, close }) => {
  // A part that the workbook does without.
  if (xml === '') return;
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new DamagedWorkbook(message);
  });
  parser.on('opentag', ({ name, attributes }) =>
    open(local(name), Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value]))),
  );
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  if (close) parser.on('closetag', ({ name }) => close(local(name)));
  parser.write(xml).close();
};
