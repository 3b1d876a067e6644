import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Io } from './io.ts';

/** The lines of a file, packed by gzip or not, or of standard input where the name is `-`. */
export async function* linesOf(name: string, io: Io): AsyncGenerator<string> {
  const input = name === '-' ? io.in : await contentsOf(resolve(io.base, name));
  // readline does not pass on an error of what it reads.
  const failure = new Promise<never>((_, reject) => input.once('error', reject));
  failure.catch(() => undefined);
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })[Symbol.asyncIterator]();
  while (true) {
    const next = await Promise.race([lines.next(), failure]);
    if (next.done) return;
    yield next.value;
  }
}

async function contentsOf(path: string): Promise<Readable> {
  if (!(await isPacked(path))) return createReadStream(path);
  return pipeline(createReadStream(path), createGunzip(), () => undefined);
}

/** By its first two bytes: a name may lie. */
async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
  } finally {
    await file.close();
  }
}
