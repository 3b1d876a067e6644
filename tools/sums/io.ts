import type { Readable } from 'node:stream';

/** What a command reads and writes, so that a test can hand it its own. */
export interface Io {
  /** Paths are meant from here. */
  readonly base: string;
  readonly in: Readable;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** npm runs its scripts in the project's folder; paths are meant from where the person stands. */
export function processIo(): Io {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads had enough, such as `head`.
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    base: process.env.INIT_CWD ?? process.cwd(),
    in: process.stdin,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
  };
}
