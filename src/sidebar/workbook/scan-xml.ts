import type { ScanXml, XmlHandlers } from '../../intake/workbook/scan.ts';

/** With the browser's own parser. */
export const scanXml: ScanXml = (xml, handlers) => {
  // A part that the workbook does without.
  if (xml === '') return;
  const { documentElement } = new DOMParser().parseFromString(xml, 'text/xml');
  if (documentElement.querySelector('parsererror') || documentElement.localName === 'parsererror') {
    throw new Error('The workbook is damaged.');
  }
  walk(documentElement, handlers);
};

function walk(element: Element, handlers: XmlHandlers): void {
  const attributes: Record<string, string> = {};
  for (const { localName, value } of element.attributes) attributes[localName] = value;
  handlers.open(element.localName, attributes);
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.ELEMENT_NODE) walk(node as Element, handlers);
    else if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
      handlers.text?.(node.nodeValue ?? '');
    }
  }
  handlers.close?.(element.localName);
}
