import * as z from "zod";

/**
 * The strings and numbers that the nouns are made of, each with an upper bound: a file from outside may hold a 10 MB
 * "id", and everything behind the door may take it that none is there.
 */
export const limits = {
  id: 500,
  name: 1_000,
  text: 100_000,
  weight: 1_000,
  levels: 100,
  needsOfOneRoleLevel: 10_000,
} as const;

export const idSchema = z.string().min(1).max(limits.id);
export const nameSchema = z.string().min(1).max(limits.name);
export const textSchema = z.string().max(limits.text);
export const urlSchema = z.url({ protocol: /^https?$/ }).max(limits.name);
export const dateSchema = z.iso.date();
