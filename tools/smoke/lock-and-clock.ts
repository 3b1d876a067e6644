/** When the script's first line ran: the build declares it there. */
declare const firstLine_: number;

export const liveCheckNow = () => ({ firstLine: firstLine_, now: Date.now() });

/** Holds the lock of the document for a while, for another run to meet it. */
export function liveCheckHolds(): boolean {
  const lock = LockService.getDocumentLock();
  const held = lock.tryLock(1000);
  Utilities.sleep(5000);
  if (held) lock.releaseLock();
  return held;
}

export function liveCheckTries(): { readonly got: boolean; readonly milliseconds: number } {
  const start = Date.now();
  const lock = LockService.getDocumentLock();
  const got = lock.tryLock(500);
  if (got) lock.releaseLock();
  return { got, milliseconds: Date.now() - start };
}
