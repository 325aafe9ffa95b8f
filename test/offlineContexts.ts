import type { RemoteDocument } from "jsonld/jsonld-spec.js";

/** A loader of JSON-LD contexts that has these and never asks the network. */
export function offlineContexts(
  files: Readonly<Record<string, Uint8Array | undefined>>,
): (url: string) => Promise<RemoteDocument> {
  return async (url) => {
    const bytes = Object.hasOwn(files, url) ? files[url] : undefined;
    if (bytes === undefined) throw new Error(`no context is kept for ${url}`);
    return { documentUrl: url, document: JSON.parse(Buffer.from(bytes).toString()) };
  };
}
