import { Duplex } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { NewGzip } from '../xlsx/zip.ts';

/** The lowest level takes a third of the time of the usual one and gives a quarter more bytes. */
export const fastGzip: NewGzip = () => Duplex.toWeb(createGzip({ level: 1 })) as ReturnType<NewGzip>;
