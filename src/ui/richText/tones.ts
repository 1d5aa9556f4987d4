/** What a call-out is for. */
export const tones = ['info', 'important', 'success'] as const;

export type Tone = (typeof tones)[number];

/** The tone of that name; `info` for any other. */
export function toneOf(name: string | null): Tone {
  return tones.find(tone => tone === name) ?? 'info';
}

/** The class of a call-out, in storage and in styles. */
export const calloutClass = 'ri-callout';
