import type { Host } from './host.ts';
import { fail } from './host.ts';
import { service } from './service.ts';

type PropertiesService = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const mostValueBytes = 9 * 1024;
const mostStoreBytes = 500 * 1024;

export function propertiesService(host: Host): PropertiesService {
  const [forDocument, forScript] = [storeService(host), storeService(host)];
  const stores = new Map<string, Properties>();
  const forUser = (): Properties => {
    const store = stores.get(host.user) ?? storeService(host);
    stores.set(host.user, store);
    return store;
  };
  return service<PropertiesService>(host, 'PropertiesService', {
    getDocumentProperties: () => forDocument,
    getUserProperties: forUser,
    getScriptProperties: () => forScript,
  });
}

function storeService(host: Host): Properties {
  const store = new Map<string, string>();
  const set = (key: string, value: unknown): void => {
    const text = String(value);
    if (byteLength(text) > mostValueBytes) fail(host, 'Argument too large: value');
    let size = byteLength(key) + byteLength(text);
    for (const [other, held] of store) if (other !== key) size += byteLength(other) + byteLength(held);
    if (size > mostStoreBytes) {
      fail(host, 'You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    store.set(key, text);
  };
  const self: Properties = service<Properties>(host, 'PropertiesService.Properties', {
    getProperty: (key) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    getKeys: () => [...store.keys()],
    setProperty(key, value) {
      set(key, value);
      return self;
    },
    setProperties(properties: Record<string, string>, deleteAllOthers?: boolean) {
      if (deleteAllOthers) store.clear();
      for (const [key, value] of Object.entries(properties)) set(key, value);
      return self;
    },
    deleteProperty(key) {
      store.delete(key);
      return self;
    },
    deleteAllProperties() {
      store.clear();
      return self;
    },
  });
  return self;
}

/** Length in UTF-8, which is what the limits count. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
