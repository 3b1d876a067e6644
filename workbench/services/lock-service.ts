import type { Host } from './host.ts';
import { fail } from './host.ts';
import { service } from './service.ts';

type LockService = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** Who holds a document's lock. It is one for all executions, so other holders can be played in a test. */
export interface LockHolder {
  heldBy: object | undefined;
}

export function lockService(host: Host, holder: LockHolder): LockService {
  const forUser: LockHolder = { heldBy: undefined };
  const forScript: LockHolder = { heldBy: undefined };
  return service<LockService>(host, 'LockService', {
    getDocumentLock: () => lockOf(host, holder),
    getUserLock: () => lockOf(host, forUser),
    getScriptLock: () => lockOf(host, forScript),
  });
}

/**
 * Apps Script lets go of a lock when its run ends. Here that is so only of a run that was ended from outside: otherwise it stays held, so that a
 * run that forgets it is found out.
 */
function lockOf(host: Host, holder: LockHolder): Lock {
  const { run } = host;
  const take = (): boolean => {
    if (holder.heldBy === undefined) holder.heldBy = run;
    return holder.heldBy === run;
  };
  return service<Lock>(host, 'LockService.Lock', {
    // One thread: whoever holds the lock now would still hold it at the end of any wait.
    tryLock: () => take(),
    waitLock() {
      if (!take()) fail(host, 'Lock timeout: another process was holding the lock for too long.');
    },
    hasLock: () => holder.heldBy === run,
    releaseLock() {
      if (holder.heldBy === run) holder.heldBy = undefined;
    },
  });
}
