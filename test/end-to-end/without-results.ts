import JSZip from 'jszip';

/** The .xlsx file with formulas but none of their results: whatever shows one afterwards has computed it. */
export async function withoutResults(xlsx: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(xlsx);
  for (const path of Object.keys(zip.files).filter((name) => name.startsWith('xl/worksheets/sheet'))) {
    const xml = await zip.file(path)!.async('string');
    zip.file(path, xml.replace(/<\/f><v>[^<]*<\/v>/g, '</f>'));
  }
  return zip.generateAsync({ type: 'uint8array' });
}
