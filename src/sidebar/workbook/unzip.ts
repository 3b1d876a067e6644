/** The parts of a zip file by their paths, each unpacked when it is asked for; null where it is none. */
export function unzip(bytes: Uint8Array): ((path: string) => Promise<string>) | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end < 0) return null;
  const entries = new Map<string, { readonly at: number; readonly size: number; readonly isPacked: boolean }>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.set(name, {
      at: view.getUint32(at + 42, true),
      size: view.getUint32(at + 20, true),
      isPacked: view.getUint16(at + 10, true) !== 0,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return async (path) => {
    const entry = entries.get(path);
    if (!entry) return '';
    // The part's own header repeats its name, and may be longer than the directory says.
    const from = entry.at + 30 + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const { body } = new Response(bytes.slice(from, from + entry.size));
    const stream = entry.isPacked ? body?.pipeThrough(new DecompressionStream('deflate-raw')) : body;
    return new Response(stream).text();
  };
}

/** Where the directory of a zip file ends: a comment of up to 64 kB may follow. */
function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return -1;
}
