type Properties = GoogleAppsScript.Properties.Properties;

/** A property holds 9 KB; ASCII alone makes bytes of characters. */
const most = 8000;

const ascii = (text: string): string =>
  text.replace(/[\u0080-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON under a name, in as many properties as it takes: `name`, `name#1`, `name#2` and so on. */
export function keepJson(properties: Properties, name: string, value: unknown): void {
  const text = ascii(JSON.stringify(value));
  const parts: Record<string, string> = {};
  for (let from = 0, part = 0; from < text.length; from += most, part++) {
    parts[part === 0 ? name : `${name}#${part}`] = text.slice(from, from + most);
  }
  for (const key of properties.getKeys()) {
    if (key.startsWith(`${name}#`) && !Object.hasOwn(parts, key)) properties.deleteProperty(key);
  }
  properties.setProperties(parts);
}

/** The text under a name, its parts put together again. */
export function joinParts(all: Readonly<Record<string, string>>, name: string): string | undefined {
  let text = all[name];
  if (text === undefined) return undefined;
  for (let part = 1; all[`${name}#${part}`] !== undefined; part++) text += all[`${name}#${part}`];
  return text;
}

export function readJson(properties: Properties, name: string): unknown {
  const text = joinParts(properties.getProperties() as Record<string, string>, name);
  if (text === undefined) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
