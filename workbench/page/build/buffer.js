export const Buffer = { from: (text) => Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer };
