type Cache = GoogleAppsScript.Cache.Cache;

/** Who works in the file with Tieout, for whoever comes meanwhile. Google forgets it by itself, as it lets go of the lock of a run that ended. */
interface AtWork {
  /** Tells one from another, and nobody who it is: more than that the two scopes do not allow. */
  readonly who: string;
  readonly since: number;
}

const name = 'tieout.atWork';
/** No run takes longer. */
const seconds = 6 * 60;

/** Null where there is no document, as in a test of the script alone. */
const documentCache = () => CacheService.getDocumentCache() as Cache | null;

/** Does it with a word to whoever comes meanwhile. Without one they are told less, and nothing else is amiss: so no failure of it is one. */
export function toldAtWork<T>(work: () => T): T {
  const cache = orNull(() => {
    const found = documentCache();
    const atWork: AtWork = { who: Session.getTemporaryActiveUserKey(), since: Date.now() };
    found?.put(name, JSON.stringify(atWork), seconds);
    return found;
  });
  try {
    return work();
  } finally {
    orNull(() => cache?.remove(name));
  }
}

function orNull<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** What is said to whoever comes meanwhile. */
export function busyInWords(timeOf: (date: Date) => string): string {
  const told = orNull(() => documentCache()?.get(name));
  if (!told)
    return 'Somebody else is working in this file with Tieout right now. Wait until they are done, then try again.';
  const { who, since } = JSON.parse(told) as AtWork;
  const time = timeOf(new Date(since));
  return who === Session.getTemporaryActiveUserKey()
    ? `You are working in this file with Tieout in another window, since ${time}. Wait until that is done, then try again.`
    : `Somebody else has been working in this file with Tieout since ${time}. Wait until they are done, then try again.`;
}
