/** What a copy of a file, or a new script in it, brought along of what was kept before. */
export type CameAlong = 'whole' | 'damaged' | null;

export const cameAlongInWords: Readonly<Record<'whole' | 'damaged', string>> = {
  whole:
    'This file is a copy, or its script is a new one: settings, corrections and what can be undone were taken over from the hidden tab Tieout settings that came along.',
  damaged:
    'This file is a copy, or its script is a new one, and the hidden tab Tieout settings that came along is not whole: no settings and corrections were taken over. See Settings and Problems before you build.',
};
