// The words of needs and levels, on every page.

export const levels = "Levels";
export const anyLevel = "any level";
export const desirable = "desirable";
export const notCounted = "not counted";
