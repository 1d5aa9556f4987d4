/** For a form whose whole draft may stay in the browser. */
export const nothingSecret = [] as const;
