import * as z from "zod";
import { limits } from "./limits.js";

export { limits };

export const idSchema = z.string().min(1).max(limits.id);
export const nameSchema = z.string().min(1).max(limits.name);
export const textSchema = z.string().max(limits.text);
export const urlSchema = z.url({ protocol: /^https?$/ }).max(limits.name);
export const dateSchema = z.iso.date();
