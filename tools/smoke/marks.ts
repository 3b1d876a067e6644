/** What is left in the file for a copy to be asked about. */
export const markKeys = { document: 'tieoutLiveCheck', project: 'tieoutLiveCheckOfProject' } as const;

export const propertyKey = 'tieoutLiveCheck';
