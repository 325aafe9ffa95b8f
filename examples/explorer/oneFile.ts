import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * Puts script and style into the page, and a policy that lets it do nothing else: no request of any kind, nothing that is not in
 * the file. A page whose script stands beside it cannot be opened by double click, as browsers refuse modules from `file:`.
 */
export function oneFile(fileName: string): Plugin {
  return {
    name: "one-file",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const outputs = Object.values(bundle);
        const page = outputs.find(({ fileName }) => fileName.endsWith(".html"));
        const scripts = outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
        const styles = outputs.flatMap((output) =>
          output.type === "asset" && output.fileName.endsWith(".css") ? [String(output.source)] : [],
        );
        const [script, style] = [scripts[0], styles[0]];
        if (page?.type !== "asset" || script === undefined || style === undefined || scripts.length + styles.length > 2)
          throw new Error(
            `one page, one script and one style are put together; found ${Object.keys(bundle).join(", ")}`,
          );
        const inside = script.trim().replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
        const policy = policyOf({ script: hashOf(inside), style: hashOf(style), worker: "blob:" });
        const source = String(page.source)
          .replace(/<script type="module"[^>]*><\/script>\s*/, "")
          .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
          .replace(policyOf(hosted), () => policy)
          .replace("</body>", () => `<script>${inside}</script>\n</body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: "asset", fileName, source });
      },
    },
  };
}

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

export const hosted = { script: "'self'", style: "'self'", worker: "'self'" };

/** What a page may do: run its own script and style. There is no `connect-src`, so nothing leaves it. */
export function policyOf({ script, style, worker }: typeof hosted): string {
  return `default-src 'none'; script-src ${script}; style-src ${style}; worker-src ${worker}; img-src data:; base-uri 'none'; form-action 'none'`;
}
