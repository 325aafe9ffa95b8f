import { readFileSync } from "node:fs";
import asc from "assemblyscript/asc";

const folder = new URL("../src/workforce/wasm/", import.meta.url);

/** Where the kernel that is built stands. */
export const kernelFile = new URL("kernel.generated.ts", folder).pathname;

/** The text of that file, made of `nearest.as`. */
export async function compileKernel(): Promise<string> {
  const source = readFileSync(new URL("nearest.as", folder), "utf8");
  const options = ["nearest.ts", "-O3", "--converge", "--noAssert", "--runtime", "stub", "--enable", "simd"];
  const memory = ["--importMemory", "--initialMemory", "1", "--use", "abort="];
  let wasm = new Uint8Array();
  const { error, stderr } = await asc.main([...options, ...memory, "--outFile", "nearest.wasm"], {
    readFile: (name) => (name === "nearest.ts" ? source : null),
    writeFile: (_, contents) => {
      if (typeof contents !== "string") wasm = new Uint8Array(contents);
    },
    listFiles: () => [],
  });
  if (error) throw new Error(`nearest.as does not compile:\n${stderr.toString()}`);
  const text = Buffer.from(wasm)
    .toString("base64")
    .replace(/.{1,110}/g, "$&\\\n");
  return `// Made of nearest.as by scripts/generateKernel.ts: change that, and run it.\n\n/** The kernel as WebAssembly, ${wasm.length} bytes in base64. */\nexport const kernel = \`\\\n${text}\`;\n`;
}
