import { joinParts, keepJson } from './notes-store.ts';

const prefix = 'tieout.setting.';

/** Settings live in the document, a property or more each, so that a damaged one takes no other with it. */
export function keptSettings(): Record<string, unknown> {
  const all = PropertiesService.getDocumentProperties().getProperties() as Record<string, string>;
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(all)) {
    if (name.startsWith(prefix) && !name.includes('#'))
      kept[name.slice(prefix.length)] = parse(joinParts(all, name) ?? '');
  }
  return kept;
}

export function keepSettings(values: Readonly<Record<string, unknown>>): void {
  const properties = PropertiesService.getDocumentProperties();
  for (const [id, value] of Object.entries(values)) keepJson(properties, prefix + id, value);
}

/** What cannot be parsed any more stays text, which no setting of another kind takes for its own: it will be named as a problem. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { damaged: text };
  }
}
