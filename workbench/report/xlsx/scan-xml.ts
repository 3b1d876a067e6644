export interface XmlHandlers {
  /** Names come without their namespace prefix: some producers write `<x:row>`, some `<row>`. */
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

const unescaped = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) =>
        hex || decimal
          ? String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))
          : (entities[name] ?? whole),
      )
    : text;

function attributesOf(text: string): Record<string, string> {
  const found: Record<string, string> = Object.create(null);
  for (const [, name, double, single] of text.matchAll(attribute))
    found[local(name!)] = unescaped(double ?? single ?? '');
  return found;
}

/** Walks through XML as office programs write it, in order and without building a tree: a sheet may have a million cells. */
export function scanXml(xml: string, { open, text, close }: XmlHandlers): void {
  let end = 0;
  for (const match of xml.matchAll(markup)) {
    const [whole, cdata, slash, name, attributes, empty] = match;
    if (match.index > end) text(unescaped(xml.slice(end, match.index)));
    end = match.index + whole.length;
    if (cdata !== undefined) text(cdata);
    if (name === undefined) continue;
    if (slash) close(local(name));
    else {
      open(local(name), attributesOf(attributes ?? ''));
      if (empty) close(local(name));
    }
  }
}
