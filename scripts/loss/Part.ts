/** JSON that may be changed. */
export type Loose = { [key: string]: unknown };

/** A part of a noun that a format may lose, such as the aliases of skills. */
export interface Part {
  readonly label: string;
  /** What the part says, by the thing it belongs to: `/Baking bread` to its aliases. */
  readonly valuesIn: (data: Loose) => ReadonlyMap<string, string>;
  /** Makes the part another, or takes it away, in a value that stays correct. */
  readonly change: (data: Loose) => void;
}

interface Thing {
  readonly thing: Loose;
  readonly called: string;
}

type Names = ReadonlyMap<string, string>;

/** The things at a path of lists, such as `roles.levels.needs`, each called by its name after what it stands in. */
export function thingsAt(data: Loose, path: string, names: Names = new Map(), within = ""): Thing[] {
  const [key = "", ...rest] = path.split(".");
  const list = key === "" ? [data] : asList(data[key]);
  const called = (thing: Loose) => (key === "" ? within : `${within}/${calledBy(thing, names)}`);
  const things = list.map((thing) => ({ thing, called: called(thing) }));
  return rest.length === 0
    ? things
    : things.flatMap(({ thing, called }) => thingsAt(thing, rest.join("."), names, called));
}

function calledBy({ name, title, person, skill, from, course }: Loose, names: Names): string {
  return String(name ?? title ?? person ?? named(skill ?? from ?? course ?? "", names));
}

export function asList(value: unknown): Loose[] {
  return Array.isArray(value) ? (value as Loose[]) : []; // No path names a list of texts.
}

/** Ids become names, so that a thing with another id is the same thing. */
function named(value: unknown, names: Names): unknown {
  return replaced(value, (text) => names.get(text) ?? text);
}

function replaced(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value)) return value.map((one) => replaced(one, replace));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [replace(key), replaced(inner, replace)]));
}

function namesIn(data: Loose): Names {
  const names = new Map<string, string>();
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { id, name, title } = value as Loose; // Any object may be asked for a key.
    if (typeof id === "string" && typeof (name ?? title) === "string") names.set(id, String(name ?? title));
    Object.values(value).forEach(visit);
  };
  Object.values(data).forEach(visit);
  return names;
}

/** A key of things; changed by taking it away, unless that would be wrong. */
export function field(label: string, path: string, key: string, change?: Part["change"]): Part {
  return {
    label,
    valuesIn(data) {
      const names = namesIn(data);
      const told = thingsAt(data, path, names).filter(({ thing }) => thing[key] !== undefined);
      return new Map(
        told.map(({ thing, called }) => [called, JSON.stringify(key === "id" ? thing.id : named(thing[key], names))]),
      );
    },
    change:
      change ??
      ((data) => {
        for (const { thing } of thingsAt(data, path)) delete thing[key];
      }),
  };
}

/** A text that its thing has to have. */
export function reworded(label: string, path: string, key: string): Part {
  return field(label, path, key, (data) => {
    for (const { thing } of thingsAt(data, path)) thing[key] = `${String(thing[key])} two`;
  });
}

/** The ids of things, with all that refers to them. */
export function ids(label: string, path: string): Part {
  return field(label, path, "id", (data) => {
    const own = new Set(thingsAt(data, path).map(({ thing }) => String(thing.id)));
    Object.assign(
      data,
      replaced(data, (text) => (own.has(text) ? `${text}-two` : text)),
    );
  });
}

/** The order of a list. */
export function order(label: string, path: string, key: string): Part {
  return {
    label,
    valuesIn(data) {
      const names = namesIn(data);
      const lists = thingsAt(data, path, names).filter(({ thing }) => asList(thing[key]).length > 1);
      return new Map(
        lists.map(({ thing, called }) => [
          called,
          asList(thing[key])
            .map((one) => calledBy(one, names))
            .join(),
        ]),
      );
    },
    change(data) {
      for (const { thing } of thingsAt(data, path)) asList(thing[key]).reverse();
    },
  };
}
