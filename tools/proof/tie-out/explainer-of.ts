import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Options } from '../check.ts';
import type { Tie } from './judge-pair.ts';

/** The one who explains, whom the generator does not know: whatever module is named. */
export const explainerOf = async ({ tie }: Options): Promise<Tie> =>
  (await import(pathToFileURL(resolve(tie)).href)).tieOut;
