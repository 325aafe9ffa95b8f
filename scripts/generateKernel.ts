// Makes src/workforce/wasm/kernel.generated.ts of nearest.as: run it after that file changes.
import { writeFileSync } from "node:fs";
import { compileKernel, kernelFile } from "./compileKernel.js";

writeFileSync(kernelFile, await compileKernel());
console.log(kernelFile);
