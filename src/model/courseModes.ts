/** The ways in which a course is given. */
export const courseModes = ["classroom", "online", "blended"] as const;
