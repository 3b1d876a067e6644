import { figures } from '../../report/figures.ts';
import { canonical } from './canonical.ts';
import type { Digest } from './digest.ts';

/** Stands for how the figures are defined in this version. */
export const definitionsStamp = (digest: Digest): string =>
  digest(canonical(figures.map(({ id, unit, metric }) => [id, unit, metric?.value ?? null]))).slice(0, 16);
