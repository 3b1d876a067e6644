import { verifiedWords } from '../proof/history/fault-words.ts';
import { verify } from '../proof/history/verify.ts';
import type { Host } from './host.ts';
import { publishedBefore } from './published.ts';

/** What stands on the tab of published periods, held to what was published. */
export function verifyHistory(host: Host): string {
  const { segments, head } = publishedBefore(host);
  return verifiedWords(verify(segments, head));
}
