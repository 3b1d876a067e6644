import type { Host } from './host.ts';
import { fail } from './host.ts';
import { byteLength } from './properties-service.ts';
import { service } from './service.ts';

type CacheService = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const mostValueBytes = 100 * 1024;

export function cacheService(host: Host): CacheService {
  const [forDocument, forUser, forScript] = [cacheOf(host), cacheOf(host), cacheOf(host)];
  return service<CacheService>(host, 'CacheService', {
    getDocumentCache: () => forDocument,
    getUserCache: () => forUser,
    getScriptCache: () => forScript,
  });
}

function cacheOf(host: Host): Cache {
  const store = new Map<string, { readonly value: string; readonly until: number }>();
  const get = (key: string): string | null => {
    const held = store.get(key);
    return held && held.until > Date.now() ? held.value : null;
  };
  return service<Cache>(host, 'CacheService.Cache', {
    get,
    put(key: string, value: string, seconds?: number) {
      if (byteLength(value) > mostValueBytes) fail(host, 'Argument too large: value');
      store.set(key, { value: String(value), until: Date.now() + (seconds ?? 600) * 1000 });
    },
    remove: (key) => void store.delete(key),
  });
}
