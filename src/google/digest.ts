/** SHA-256 as Google computes it: nothing of it ships with the script. Bytes come signed. */
export const digest = (text: string): string =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0'))
    .join('');
