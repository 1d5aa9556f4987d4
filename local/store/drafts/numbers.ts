/** SharePoint counts a whole version as 512: 1.0 is 512, 1.1 is 513. */
export const versionStep = 512;

export const labelOf = (uiVersion: number): string => `${Math.floor(uiVersion / versionStep)}.${uiVersion % versionStep}`;
export const isMajor = (uiVersion: number): boolean => uiVersion % versionStep === 0;
export const nextMajor = (uiVersion: number): number => (Math.floor(uiVersion / versionStep) + 1) * versionStep;
/** The first number that a draft of a new file has: 0.1. */
export const firstDraft = 1;
