import * as fc from "fast-check";

/**
 * Laws are tried on the same cases at every run, so that a change passes or fails for what it changes. To try others:
 * `LAW_SEED=7 npx vitest run laws`.
 */
fc.configureGlobal({ seed: Number(process.env.LAW_SEED ?? 20_261_122) });
