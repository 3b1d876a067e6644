/**
 * Google answers every call of a sidebar so where several accounts are signed in: it asks on behalf of the first of them, which may not see
 * this file. Its own words name neither the cause nor a way out.
 */
const isOtherAccount = (message: string): boolean => /PERMISSION_DENIED|permission denied/i.test(message);

const otherAccount =
  'Google answers for another account: several are signed in in this browser, and it takes the first of them. Open the sheet in a private window, or in a browser profile that is signed in to this account alone, and open Tieout there.';

/** What Google said, or what it means where its words do not tell. */
export const inPlainWords = (error: Error): Error =>
  isOtherAccount(error.message) ? new Error(`${otherAccount} (Google: ${error.message})`) : error;
