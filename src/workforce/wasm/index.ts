/**
 * `bestRoleLevels` on a kernel of WebAssembly with SIMD, under two kilobytes: the same answer, byte for byte, sooner. Where
 * WebAssembly is not allowed, take the one of `ddat-skills/workforce`.
 *
 * @module
 */

export { bestRoleLevels } from "./bestRoleLevels.js";
