const prefix = 'tieout.setting.';

/** Settings live in the document, a property each, so that a damaged one takes no other with it. */
export function keptSettings(): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(PropertiesService.getDocumentProperties().getProperties())) {
    if (name.startsWith(prefix)) kept[name.slice(prefix.length)] = parse(text);
  }
  return kept;
}

export function keepSettings(values: Readonly<Record<string, unknown>>): void {
  PropertiesService.getDocumentProperties().setProperties(
    Object.fromEntries(Object.entries(values).map(([id, value]) => [prefix + id, JSON.stringify(value)])),
  );
}

/** What cannot be parsed any more stays text, which no setting of another kind takes for its own: it will be named as a problem. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { damaged: text };
  }
}
