import { DamagedWorkbook, type ScanXml, type XmlHandlers } from '../../intake/workbook/scan.ts';

/** With the browser's own parser. */
export const scanXml: ScanXml = (xml, handlers) => {
  // A part that the workbook does without.
  if (xml === '') return;
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  // Where the text is no XML, browsers put an element of this name into the document, or in place of it.
  if (documentElement.localName === 'parsererror' || documentElement.querySelector('parsererror')) {
    throw new DamagedWorkbook();
  }
  walk(documentElement, handlers);
};

function walk(element: Element, handlers: XmlHandlers): void {
  const attributes: Record<string, string> = {};
  // Several times as quick as the attributes themselves, of which a sheet may have millions.
  for (const name of element.getAttributeNames()) {
    attributes[name.slice(name.indexOf(':') + 1)] = element.getAttribute(name) ?? '';
  }
  handlers.open(element.localName, attributes);
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) walk(node as Element, handlers);
    else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      handlers.text?.(node.nodeValue ?? '');
    }
  }
  handlers.close?.(element.localName);
}
