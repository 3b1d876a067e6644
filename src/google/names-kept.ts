/** Under which names the document keeps what it keeps. */
export const prefix = 'tieout.';
export const settingPrefix = `${prefix}setting.`;
export const looksNote = `${prefix}looks`;
export const tabsNote = `${prefix}tabs`;
/** Which tabs of ours are being made. */
export const makingNote = `${prefix}making`;
