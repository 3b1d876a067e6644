/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. The host has it; the core has no cryptography of its own. */
export type Digest = (text: string) => string;
