// The part of saxen 11 that is used here. It has no types of its own.
declare module "saxen" {
  export class Parser {
    on(event: "openTag", listener: (name: string, attributes: () => Readonly<Record<string, string>>) => void): this;
    on(event: "closeTag", listener: (name: string) => void): this;
    on(event: "text" | "cdata" | "comment" | "question" | "attention", listener: (text: string) => void): this;
    on(event: "error" | "warn", listener: (error: Error) => void): this;
    /** Takes the next piece of the document; a token that is not whole yet is kept and looked at again. */
    write(xml: string): this;
    end(): Error | null;
  }
}
