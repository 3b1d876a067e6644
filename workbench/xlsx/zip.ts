/** A file of a package: its path, and its text in pieces that are made as they are wanted. */
export interface Part {
  readonly path: string;
  text(): Iterable<string>;
}

/** A new stream that compresses as gzip does. */
export type NewGzip = () => { readonly readable: ReadableStream; readonly writable: WritableStream };

/** Pieces on their way to be compressed, so that one is made while others are compressed beside the script. */
const underway = 4;
const signatures = { file: 0x04034b50, entry: 0x02014b50, end: 0x06054b50 } as const;
const version = 20;
const deflated = 8;
/** 2000-01-01, as such files count days: a fixed date makes equal workbooks equal files. */
const date = ((2000 - 1980) << 9) | (1 << 5) | 1;

/** One file that holds all parts in their order. Their texts need never be in memory whole. */
export async function zip(
  parts: Iterable<Part>,
  newGzip: NewGzip = () => new CompressionStream('gzip'),
): Promise<Uint8Array> {
  const files: Uint8Array[] = [];
  const entries: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await deflate(part.text(), newGzip());
    const name = new TextEncoder().encode(part.path);
    const shared = [version, 0, deflated, 0, date].map(two);
    const sizes = [packed.checksum, packed.bytes.length, packed.size].map(four);
    const file = join([four(signatures.file), ...shared, ...sizes, two(name.length), two(0), name, packed.bytes]);
    const nowhere = [0, 0, 0, 0].map(two);
    entries.push(
      join([
        ...[four(signatures.entry), two(version), ...shared, ...sizes, two(name.length), ...nowhere],
        ...[four(0), four(offset), name],
      ]),
    );
    files.push(file);
    offset += file.length;
  }
  const directory = join(entries);
  const counts = [0, 0, entries.length, entries.length].map(two);
  const end = join([four(signatures.end), ...counts, four(directory.length), four(offset), two(0)]);
  return join([...files, directory, end]);
}

/** What a zip file holds is in a gzip file too, in a frame that tells checksum and length. */
async function deflate(pieces: Iterable<string>, gzip: ReturnType<NewGzip>) {
  const packed = new Response(gzip.readable).arrayBuffer();
  const writer = gzip.writable.getWriter();
  const encoder = new TextEncoder();
  const writes: Promise<void>[] = [];
  for (const piece of pieces) {
    writes.push(writer.write(encoder.encode(piece)));
    await writes.at(-underway);
  }
  await writer.close();
  const bytes = new Uint8Array(await packed);
  const trailer = new DataView(bytes.buffer, bytes.length - 8);
  return {
    bytes: bytes.subarray(10, bytes.length - 8),
    checksum: trailer.getUint32(0, true),
    size: trailer.getUint32(4, true),
  };
}

const two = (value: number): Uint8Array => Uint8Array.of(value & 0xff, value >>> 8);
const four = (value: number): Uint8Array =>
  Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
