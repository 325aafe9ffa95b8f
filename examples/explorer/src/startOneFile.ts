// The one file has one script, for the page and for its worker.
void ("document" in globalThis ? import("./main.js") : import("./desk/serve.js"));
