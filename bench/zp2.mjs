var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res) => function __init() {
  return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/values/quoted.ts
function quoted(text) {
  return JSON.stringify(text?.length > longestShown ? `${text.slice(0, longestShown)}\u2026` : text);
}
var longestShown;
var init_quoted = __esm({
  "src/values/quoted.ts"() {
    "use strict";
    longestShown = 80;
  }
});

// src/reading/tables/courseColumnNames.ts
var courseColumnNames;
var init_courseColumnNames = __esm({
  "src/reading/tables/courseColumnNames.ts"() {
    "use strict";
    courseColumnNames = {
      courseId: ["course id", "course code", "course ref", "course reference", "course number", "course"],
      courseTitle: [
        "course title",
        "course name",
        "title",
        "title of course",
        "name of course",
        "course",
        "module title",
        "module name",
        "module",
        "training course",
        "training title",
        "training name"
      ],
      provider: [
        "provider",
        "provider name",
        "course provider",
        "training provider",
        "learning provider",
        "supplier",
        "delivered by",
        "run by",
        "academy"
      ],
      teaches: [
        "skill taught",
        "skills taught",
        "skill learnt",
        "skill covered",
        "skills covered",
        "skill developed",
        "skills developed",
        "teaches",
        "skills"
      ],
      entryLevel: ["from level", "entry level", "start level", "starting level", "level from", "level on entry", "from"],
      levelReached: [
        "to level",
        "level reached",
        "level taught",
        "level achieved",
        "level gained",
        "level attained",
        "exit level",
        "end level",
        "level to",
        "level after",
        "level on completion",
        "outcome level",
        "target level",
        "level",
        "skill level",
        "to"
      ],
      prerequisites: ["prerequisites", "prerequisite", "prerequisite courses", "prerequisite course", "prior courses"],
      duration: [
        "duration",
        "length",
        "course duration",
        "course length",
        "duration in days",
        "length in days",
        "duration days",
        "number of days",
        "days",
        "duration in hours",
        "length in hours",
        "duration hours",
        "number of hours",
        "hours"
      ],
      cost: [
        "cost",
        "price",
        "fee",
        "fees",
        "course cost",
        "course price",
        "course fee",
        "cost per person",
        "price per person",
        "fee per person",
        "cost per learner",
        "price per learner",
        "cost per delegate",
        "price per delegate",
        "cost per head",
        "price per head",
        "cost per place",
        "price per place"
      ],
      runCost: ["run price", "run cost", "run fee", "price of the run", "cost of the run", "price of this run"],
      minimum: [
        "minimum",
        "min",
        "minimum places",
        "min places",
        "minimum takers",
        "minimum learners",
        "min learners",
        "minimum participants",
        "min participants",
        "minimum delegates",
        "min delegates",
        "minimum attendees",
        "min attendees",
        "minimum numbers",
        "min numbers",
        "runs from",
        "takes place from"
      ],
      fixedCost: ["fixed cost", "fixed costs", "cost to put on", "cost to run", "set up cost", "setup cost", "room hire"],
      currency: ["currency", "currency code"],
      mode: [
        "mode",
        "delivery mode",
        "mode of delivery",
        "delivery",
        "delivery method",
        "method of delivery",
        "delivery type",
        "delivery format",
        "how delivered",
        "method",
        "format"
      ],
      url: ["url", "course url", "link", "course link", "web page", "webpage", "website", "web address", "booking link"],
      run: [
        "offering",
        "run",
        "offering id",
        "run id",
        "run code",
        "run number",
        "session",
        "session id",
        "event id",
        "cohort",
        "cohort id"
      ],
      venue: ["site", "venue", "location", "site name", "venue name", "course location", "training venue"],
      town: ["place", "town", "city", "town or city"],
      openFrom: ["site open from", "open from", "site opens"],
      openUntil: ["site open until", "open until", "site closes"],
      startDay: [
        "start",
        "start date",
        "starts",
        "starts on",
        "date from",
        "from date",
        "begins",
        "first day",
        "course start date",
        "course date",
        "run date",
        "date",
        "from"
      ],
      endDay: [
        "end",
        "end date",
        "ends",
        "ends on",
        "date to",
        "to date",
        "finish",
        "finishes",
        "finish date",
        "last day",
        "course end date",
        "to"
      ],
      places: [
        "capacity",
        "places",
        "places available",
        "available places",
        "number of places",
        "max places",
        "maximum places",
        "max participants",
        "maximum participants",
        "max attendees",
        "max delegates",
        "max learners",
        "class size",
        "max class size",
        "group size",
        "max group size",
        "seats",
        "spaces",
        "number of spaces",
        "number of seats",
        "max number",
        "max number of participants",
        "maximum number of participants",
        "max seats",
        "max capacity",
        "maximum capacity",
        "maximum attendees",
        "maximum delegates",
        "maximum learners"
      ]
    };
  }
});

// src/reading/tables/columnNames.ts
function headerKey(text) {
  return text.normalize("NFC").toLowerCase().replace(/(?<=[\p{L}\p{N}] ?)[#№]/gu, "no").replace(/[^\p{L}\p{N}]+/gu, "").replace(/no$|^no(?=of)/u, "number");
}
function headerKeys(text) {
  const bracket = text.indexOf("(");
  const keys = bracket > 0 && text.trimEnd().endsWith(")") ? [headerKey(text), headerKey(text.slice(0, bracket))] : [headerKey(text)];
  return keys.filter((key) => key !== "");
}
var columnNames, mostColumns;
var init_columnNames = __esm({
  "src/reading/tables/columnNames.ts"() {
    "use strict";
    init_courseColumnNames();
    columnNames = {
      id: [
        "staff number",
        "staff id",
        "staff ref",
        "employee number",
        "employee id",
        "employee ref",
        "employee code",
        "emp id",
        "emp number",
        "payroll number",
        "payroll id",
        "payroll",
        "personnel number",
        "person id",
        "person number",
        "user id",
        "worker id",
        "pseudonym",
        "e-mail",
        "email address",
        "work email"
      ],
      person: [
        "person",
        "name",
        "full name",
        "employee name",
        "employee full name",
        "employee",
        "staff name",
        "staff",
        "staff member",
        "person name",
        "colleague",
        "colleague name",
        "team member",
        "team member name",
        "member of staff",
        "display name",
        "worker",
        "worker name",
        "candidate",
        "candidate name",
        "individual",
        "individual name",
        "resource name",
        "name of employee"
      ],
      firstName: ["first name", "forename", "given name", "first names", "forenames"],
      lastName: ["last name", "surname", "family name"],
      skill: [
        "skill",
        "skill name",
        "skill id",
        "skill code",
        "skill title",
        "skill area",
        "skills",
        "capability",
        "capability name",
        "competency",
        "competence",
        "competency name",
        "competencies",
        "capabilities",
        "competency area",
        "capability area"
      ],
      level: [
        "level",
        "skill level",
        "current level",
        "actual level",
        "level held",
        "held level",
        "assessed level",
        "current skill level",
        "rating",
        "skill rating",
        "proficiency",
        "proficiency level",
        "current proficiency",
        "skill proficiency",
        "level achieved",
        "level attained",
        "achieved level",
        "current rating",
        "level of proficiency",
        "competency level",
        "competence level",
        "capability level",
        "current proficiency level",
        "proficiency rating",
        "agreed level"
      ],
      roleLevel: ["role level", "role level id", "role level name", "ddat role level", "current role level"],
      role: ["role", "job role", "role name", "ddat role", "current role"],
      organisation: [
        "organisation",
        "organization",
        "department",
        "organisation name",
        "organization name",
        "department name"
      ],
      site: ["site", "location", "site id", "site name", "office"],
      sector: ["sector"],
      assessor: [
        "assessor",
        "assessed by",
        "assessor type",
        "assessment type",
        "assessment by",
        "who assessed",
        "reviewed by",
        "rated by",
        "assessor name",
        "reviewer",
        "rater",
        "moderated by"
      ],
      date: [
        "date",
        "assessment date",
        "assessed on",
        "date assessed",
        "date of assessment",
        "assessed at",
        "last assessed",
        "review date",
        "reviewed on",
        "date reviewed",
        "last reviewed",
        "date of review",
        "date of last review",
        "last review",
        "date of last assessment",
        "rated on",
        "date rated"
      ],
      evidence: ["evidence"],
      frameworkVersion: ["framework version", "framework release"],
      validUntil: ["valid until", "valid to", "expires", "expires on", "expiry", "expiry date", "expiration date"],
      post: [
        "post",
        "post id",
        "post number",
        "post ref",
        "post reference",
        "position",
        "position id",
        "position number",
        "vacancy",
        "vacancy id",
        "vacancy number",
        "vacancy ref",
        "id"
      ],
      hub: ["hub", "hub id", "hub name", "digital hub"],
      postCount: ["count", "posts", "number of posts", "posts required", "how many", "headcount"],
      opens: ["opens", "opens on", "open from", "vacant from", "required from", "post start date"],
      closes: ["closes", "closes on", "open until", "required until", "post end date"],
      grade: ["grade", "grade id", "pay grade", "pay band", "band", "grade name"],
      postProfile: ["role profile", "role profile id", "role profile name", "own needs"],
      profile: [
        "role profile",
        "role level",
        "role level id",
        "job",
        "job title",
        "profile",
        "role profile name",
        "post",
        "post title"
      ],
      needed: [
        "required level",
        "needed level",
        "level required",
        "level needed",
        "target level",
        "level",
        "skill level",
        "needed"
      ],
      importance: ["importance", "essential or desirable", "essential/desirable", "desirable or essential"],
      ...courseColumnNames
    };
    mostColumns = 16384;
  }
});

// src/reading/workbook/WorkbookError.ts
function damaged(where, what) {
  return new WorkbookError("damaged", `a workbook that cannot be read: in ${brief(where)}, ${what}`, saveAgain);
}
function tooLarge(what) {
  return new WorkbookError(
    "too-large",
    `a workbook with ${what}, which is more than is read of one`,
    "Save the sheet that you need as CSV, or split the workbook."
  );
}
function brief(text) {
  const safe = text.replace(/[^\P{C}]/gu, " ");
  return safe.length > 80 ? `${safe.slice(0, 80)}\u2026` : safe;
}
var saveAgain, WorkbookError;
var init_WorkbookError = __esm({
  "src/reading/workbook/WorkbookError.ts"() {
    "use strict";
    saveAgain = "Open it in a spreadsheet program and save it as .xlsx, .ods or CSV.";
    WorkbookError = class extends Error {
      name = "WorkbookError";
      code;
      found;
      next;
      constructor(code, found2, next) {
        super(`This is ${found2}. ${next}`);
        this.code = code;
        this.found = found2;
        this.next = next;
      }
    };
  }
});

// src/reading/workbook/kind/refusalOf.ts
function refusalOf(kind) {
  const [code, found2, next] = kind === void 0 ? other : refusals[kind];
  return new WorkbookError(code, found2, `Workbooks are read as .xlsx or .ods. ${next}`);
}
var save, copy, refusals, other;
var init_refusalOf = __esm({
  "src/reading/workbook/kind/refusalOf.ts"() {
    "use strict";
    init_WorkbookError();
    save = "Save it as .xlsx, .ods or CSV.";
    copy = "Copy its table into a workbook, or save it as CSV.";
    refusals = {
      xls: ["other-kind", "an Excel 97-2003 workbook (.xls)", save],
      xlsb: ["other-kind", "a binary Excel workbook (.xlsb)", save],
      "encrypted workbook": ["encrypted", "a workbook with a password", "Save it without the password."],
      "excel 2003 xml": ["other-kind", "an Excel 2003 workbook in XML", save],
      "flat ods": ["other-kind", "an OpenDocument workbook in one XML file (.fods)", save],
      numbers: ["other-kind", "a document of Apple's Numbers, Pages or Keynote", "Export its table as .xlsx or CSV."],
      document: ["not-a-workbook", "a text document or a presentation", copy],
      "old office file": ["not-a-workbook", "an old Office file that is not a workbook", copy],
      zip: ["not-a-workbook", "a ZIP archive without a workbook in it", "Unpack it and choose the table itself."],
      gzip: ["not-a-workbook", "a packed file (gzip)", "Unpack it and choose the table itself."],
      pdf: ["not-a-workbook", "a PDF", copy],
      html: ["not-a-workbook", "a web page (HTML), whatever its name ends in", `Open it in a spreadsheet program. ${save}`],
      image: ["not-a-workbook", "a picture", "Choose the table that it shows."]
    };
    other = ["not-a-workbook", "no workbook", "If it is a table, save it as .xlsx, .ods or CSV."];
  }
});

// src/reading/workbook/kind/startsWith.ts
function startsWith(bytes, ...start) {
  return start.every((byte, at) => bytes[at] === byte);
}
var init_startsWith = __esm({
  "src/reading/workbook/kind/startsWith.ts"() {
    "use strict";
  }
});

// src/reading/workbook/limits.ts
var shared, defaultLimits, sheetSize;
var init_limits = __esm({
  "src/reading/workbook/limits.ts"() {
    "use strict";
    shared = { cells: 1e7, sheets: 1e3, merges: 1e5, files: 1e4 };
    defaultLimits = {
      xlsx: { bytes: 2e8, ...shared },
      ods: { bytes: 4e8, ...shared }
    };
    sheetSize = { rows: 1048576, columns: 16384 };
  }
});

// src/reading/workbook/zip/zipDirectory.ts
function zipDirectory(bytes, mostFiles) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === void 0) {
    throw new WorkbookError(
      "damaged",
      "a ZIP archive, such as a workbook, that is cut short",
      "Download or copy the whole file again."
    );
  }
  const count2 = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (count2 === 65535 || at === 4294967295) throw tooLarge("an archive of the kind for more than 4 GB (ZIP64)");
  if (count2 > mostFiles) throw tooLarge(`${count2} files in its archive`);
  const entries = /* @__PURE__ */ new Map();
  const decoder2 = new TextDecoder();
  let packed = 0;
  for (let i = 0; i < count2; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== entryMark)
      throw damaged("the ZIP archive", "the directory is broken");
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw damaged("the ZIP archive", "the directory is broken");
    const name = decoder2.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/");
    const entry = {
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true)
    };
    const key = name.toLowerCase();
    if (entries.has(key)) throw damaged("the ZIP archive", `two files have the name ${brief(name)}`);
    entries.set(key, entry);
    packed += entry.packedSize;
    at = next;
  }
  if (packed > bytes.length) throw damaged("the ZIP archive", "files overlap or are larger than the archive");
  return entries;
}
function endOf(view) {
  const first = Math.max(0, view.byteLength - 22 - 65535);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return void 0;
}
var endMark, entryMark;
var init_zipDirectory = __esm({
  "src/reading/workbook/zip/zipDirectory.ts"() {
    "use strict";
    init_WorkbookError();
    endMark = 101010256;
    entryMark = 33639248;
  }
});

// src/reading/workbook/zip/packedBytes.ts
function packedBytes(archive, { name, offset, packedSize }) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (offset + 30 > archive.length || view.getUint32(offset, true) !== localMark) {
    throw damaged(name, "the archive does not hold it where it says");
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > archive.length) throw damaged(name, "the end is missing");
  return archive.subarray(start, start + packedSize);
}
var localMark;
var init_packedBytes = __esm({
  "src/reading/workbook/zip/packedBytes.ts"() {
    "use strict";
    init_WorkbookError();
    localMark = 67324752;
  }
});

// src/reading/workbook/kind/archiveKind.ts
function archiveKind(bytes, entries) {
  const entry = entries.get("mimetype");
  if (entry?.method === 0) {
    const type = new TextDecoder().decode(packedBytes(bytes, entry).subarray(0, 100)).trim();
    if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/.test(type)) return "ods";
    if (type.startsWith("application/vnd.oasis.opendocument.")) return "document";
  }
  return names.find(([name]) => entries.has(name))?.[1] ?? "zip";
}
var names;
var init_archiveKind = __esm({
  "src/reading/workbook/kind/archiveKind.ts"() {
    "use strict";
    init_packedBytes();
    names = [
      ["xl/workbook.bin", "xlsb"],
      ["word/document.xml", "document"],
      ["ppt/presentation.xml", "document"],
      ["index/document.iwa", "numbers"],
      ["index.zip", "numbers"],
      ["_rels/.rels", "xlsx"],
      ["xl/workbook.xml", "xlsx"],
      ["content.xml", "ods"]
    ];
  }
});

// src/reading/workbook/kind/compoundKind.ts
function compoundKind(bytes) {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (hasName(bytes, at, "EncryptedPackage")) return "encrypted workbook";
    if (hasName(bytes, at, "Workbook") || hasName(bytes, at, "Book")) return "xls";
  }
  return "old office file";
}
function hasName(bytes, at, name) {
  if (bytes[at + 64] !== name.length * 2 + 2) return false;
  for (let i = 0; i < name.length; i++) {
    if (bytes[at + 2 * i] !== name.charCodeAt(i) || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}
var init_compoundKind = __esm({
  "src/reading/workbook/kind/compoundKind.ts"() {
    "use strict";
  }
});

// src/reading/workbook/kind/textKind.ts
function textKind(bytes) {
  const start = new TextDecoder().decode(bytes.subarray(0, 4e3)).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<table[\s>])/i.test(start)) return "html";
  if (!start.startsWith("<")) return void 0;
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "excel 2003 xml";
  if (start.includes("application/vnd.oasis.opendocument.spreadsheet")) return "flat ods";
  return /^<\?xml[^>]*>\s*(?:<!doctype html|<html[\s>])/i.test(start) ? "html" : void 0;
}
var init_textKind = __esm({
  "src/reading/workbook/kind/textKind.ts"() {
    "use strict";
  }
});

// src/reading/workbook/kind/workbookKind.ts
function workbookKind(bytes) {
  if (isArchive(bytes)) {
    try {
      return archiveKind(bytes, zipDirectory(bytes, defaultLimits.xlsx.files));
    } catch (error) {
      if (error instanceof WorkbookError) return "zip";
      throw error;
    }
  }
  if (startsWith(bytes, 208, 207, 17, 224)) return compoundKind(bytes);
  if (startsWith(bytes, 37, 80, 68, 70)) return "pdf";
  if (startsWith(bytes, 31, 139)) return "gzip";
  if (startsWith(bytes, 137, 80, 78, 71) || startsWith(bytes, 255, 216, 255)) return "image";
  return textKind(bytes);
}
function isArchive(bytes) {
  return startsWith(bytes, 80, 75, 3, 4) || startsWith(bytes, 80, 75, 5, 6);
}
var init_workbookKind = __esm({
  "src/reading/workbook/kind/workbookKind.ts"() {
    "use strict";
    init_limits();
    init_WorkbookError();
    init_zipDirectory();
    init_archiveKind();
    init_compoundKind();
    init_startsWith();
    init_textKind();
  }
});

// src/reading/tables/cellText.ts
function cellText(value) {
  if (typeof value === "string") return value;
  if (value === null || value === void 0) return "";
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : void 0;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? void 0 : value.toISOString().slice(0, 10);
  return void 0;
}
var init_cellText = __esm({
  "src/reading/tables/cellText.ts"() {
    "use strict";
  }
});

// src/reading/workbook/Budget.ts
function grouped(count2) {
  return String(count2).replace(/\B(?=(\d{3})+$)/g, ",");
}
var Budget;
var init_Budget = __esm({
  "src/reading/workbook/Budget.ts"() {
    "use strict";
    init_WorkbookError();
    Budget = class {
      #limits;
      #bytes = 0;
      #cells = 0;
      #merges = 0;
      constructor(limits2) {
        this.#limits = limits2;
      }
      spendBytes(count2) {
        this.#bytes += count2;
        this.#within(this.#bytes, this.#limits.bytes, "bytes of XML");
      }
      spendCells(count2) {
        this.#cells += count2;
        this.#within(this.#cells, this.#limits.cells, "cells");
      }
      spendMerge() {
        this.#merges += 1;
        this.#within(this.#merges, this.#limits.merges, "merged ranges");
      }
      /** For what costs no cells but must not be more than they: the texts that they share, cells without text. */
      checkCount(count2, what) {
        this.#within(count2, this.#limits.cells, what);
      }
      checkSheets(count2) {
        this.#within(count2, this.#limits.sheets, "sheets");
      }
      #within(count2, limit, what) {
        if (!(count2 <= limit)) throw tooLarge(`more than ${grouped(limit)} ${what}`);
      }
    };
  }
});

// src/reading/workbook/sheet/cellReference.ts
function columnLetters2(column) {
  let letters = "";
  for (let rest2 = column; rest2 >= 0; rest2 = Math.floor(rest2 / 26) - 1) {
    letters = String.fromCharCode(65 + rest2 % 26) + letters;
  }
  return letters;
}
function cellPlace(reference) {
  let column = 0;
  let at = 0;
  for (; at < 4; at++) {
    const code = reference.charCodeAt(at) & ~32;
    if (!(code >= 65 && code <= 90)) break;
    column = column * 26 + (code - 64);
  }
  if (at === 0 || at === reference.length || reference.length > at + 7) return -1;
  let row = 0;
  for (; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    row = row * 10 + digit;
  }
  if (row < 1 || row > sheetSize.rows || column > sheetSize.columns) return -1;
  return (row - 1) * sheetSize.columns + (column - 1);
}
var init_cellReference = __esm({
  "src/reading/workbook/sheet/cellReference.ts"() {
    "use strict";
    init_limits();
  }
});

// src/reading/workbook/Notes.ts
var words, Notes;
var init_Notes = __esm({
  "src/reading/workbook/Notes.ts"() {
    "use strict";
    init_cellReference();
    words = {
      "currency-not-named": (cells) => `${cells} a format for money that does not name the currency: the number is read without a sign`,
      "formula-without-value": (cells) => `${cells} a formula without its result and count as empty: open the workbook in a spreadsheet program and save it`,
      "hidden-cells": (cells) => `${cells} a place in a hidden row or column, and count as all others do`
    };
    Notes = class {
      #notes = [];
      #cells = /* @__PURE__ */ new Map();
      add(note) {
        this.#notes.push(note);
      }
      addMacros() {
        this.add({ code: "macros", message: "the workbook has macros; its data is read and they are not" });
      }
      /** A cell of the sheet being read, both places from 0. */
      addCell(code, row, column) {
        const known = this.#cells.get(code);
        if (known === void 0) this.#cells.set(code, { row, column, count: 1 });
        else known.count += 1;
      }
      /** Turns the cells met since the last call into notes on this sheet. */
      endSheet(sheet) {
        for (const [code, { row, column, count: count2 }] of this.#cells) {
          const place = `${columnLetters2(column)}${row + 1}`;
          const cells = count2 === 1 ? `Cell ${place} has` : `${count2} cells, the first ${place}, have`;
          this.#notes.push({ code, message: words[code](cells), sheet, row: row + 1, column: columnLetters2(column) });
        }
        this.#cells.clear();
      }
      get all() {
        return this.#notes;
      }
    };
  }
});

// src/reading/workbook/sheet/fillMerges.ts
function fillMerges(rows, merges) {
  const sorted = merges.filter(({ first, last }) => last > first);
  sorted.sort((a, b) => a.column - b.column || a.first - b.first);
  let [column, covered] = [-1, -1];
  for (const merge of sorted) {
    if (merge.column === column && merge.first <= covered) continue;
    ({ column, last: covered } = merge);
    const text = rows.text(merge.first, column);
    if (text !== "") rows.fillDown(column, text, merge.first + 1, merge.last);
  }
}
var init_fillMerges = __esm({
  "src/reading/workbook/sheet/fillMerges.ts"() {
    "use strict";
  }
});

// src/reading/workbook/sheet/SheetRows.ts
function combined(earlier, later) {
  const length = Math.max(earlier.length, later.length);
  return Array.from({ length }, (_, at) => later[at] || (earlier[at] ?? ""));
}
var blankRow, SheetRows;
var init_SheetRows = __esm({
  "src/reading/workbook/sheet/SheetRows.ts"() {
    "use strict";
    init_limits();
    blankRow = Object.freeze([]);
    SheetRows = class {
      #budget;
      #rows = [];
      /** Rows that stand at more than one place, which must be copied before one of them changes. */
      #shared = /* @__PURE__ */ new Set([blankRow]);
      #current = [];
      #at = 0;
      constructor(budget) {
        this.#budget = budget;
      }
      /** Puts text into a cell, both places from 0 and inside what a sheet can hold. A second text replaces the first. */
      put(row, column, text) {
        if (text === "") return;
        if (row !== this.#at) {
          this.endRow();
          this.#at = row;
        }
        const cells = this.#current;
        while (cells.length < column) cells.push("");
        cells[column] = text;
      }
      /** Ends the row that cells were last put into, which stands there `times` times. Says whether it had any cells. */
      endRow(times = 1) {
        const cells = this.#current;
        if (cells.length === 0) return false;
        const end = Math.min(this.#at + times, sheetSize.rows);
        this.#budget.spendCells((cells.length + 1) * (end - this.#at) + Math.max(0, this.#at - this.#rows.length));
        while (this.#rows.length < this.#at) this.#rows.push(blankRow);
        const known = this.#rows[this.#at] ?? blankRow;
        const row = known.length === 0 ? cells.slice() : combined(known, cells);
        if (end > this.#at + 1) this.#shared.add(row);
        for (let at = this.#at; at < end; at++) this.#rows[at] = row;
        cells.length = 0;
        return true;
      }
      /** The text of a cell, `""` where it has none. */
      text(row, column) {
        return this.#rows[row]?.[column] ?? "";
      }
      /**
       * Puts the text of a merged cell into those rows under it that exist, first and last included, where their own cell is
       * empty.
       */
      fillDown(column, text, first, last) {
        const end = Math.min(last + 1, this.#rows.length);
        for (let at = first; at < end; at++) {
          this.#budget.spendCells(1);
          let row = this.#rows[at] ?? blankRow;
          if ((row[column] ?? "") !== "") continue;
          this.#budget.spendCells(Math.max(0, column - row.length));
          if (this.#shared.has(row)) {
            this.#budget.spendCells(row.length);
            row = row.slice();
            this.#rows[at] = row;
          }
          const cells = row;
          while (cells.length < column) cells.push("");
          cells[column] = text;
        }
      }
      get rows() {
        return this.#rows;
      }
    };
  }
});

// src/reading/workbook/xml/decodeXml.ts
function decodeXml(xml) {
  const lines = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!lines.includes("&")) return lines;
  return lines.replace(
    /&(?:#(\d{1,9})|#x([\dA-Fa-f]{1,8})|(amp|lt|gt|quot|apos));/g,
    (_, decimal, hex, name) => name === void 0 ? character(decimal === void 0 ? Number.parseInt(hex, 16) : Number(decimal)) : names2[name] ?? ""
  );
}
function character(code) {
  const isCharacter = code > 0 && code <= 1114111 && !(code >= 55296 && code <= 57343);
  return isCharacter ? String.fromCodePoint(code) : "\uFFFD";
}
var names2;
var init_decodeXml = __esm({
  "src/reading/workbook/xml/decodeXml.ts"() {
    "use strict";
    names2 = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
  }
});

// src/reading/workbook/xml/localName.ts
function localName(name) {
  const colon = name.indexOf(":");
  return colon === -1 ? name : name.slice(colon + 1);
}
function attribute(attributes, name) {
  for (const full in attributes) {
    if (full.endsWith(name) && localName(full) === name) return decodeXml(attributes[full] ?? "");
  }
  return void 0;
}
var init_localName = __esm({
  "src/reading/workbook/xml/localName.ts"() {
    "use strict";
    init_decodeXml();
  }
});

// src/reading/workbook/ods/repeats.ts
function repeats(attributes, name) {
  const text = attribute(attributes, name) ?? "";
  return /^\d{1,15}$/.test(text) ? Math.max(1, Number(text)) : 1;
}
var init_repeats = __esm({
  "src/reading/workbook/ods/repeats.ts"() {
    "use strict";
    init_localName();
  }
});

// src/reading/workbook/ods/CellParagraphs.ts
var CellParagraphs;
var init_CellParagraphs = __esm({
  "src/reading/workbook/ods/CellParagraphs.ts"() {
    "use strict";
    init_repeats();
    CellParagraphs = class {
      #budget;
      #text = "";
      #count = 0;
      /** Whether a blank that comes now is one too many. */
      #afterBlank = true;
      constructor(budget) {
        this.#budget = budget;
      }
      start() {
        [this.#text, this.#count] = ["", 0];
      }
      startParagraph() {
        if (this.#count++ > 0) this.#text += "\n";
        this.#afterBlank = true;
      }
      /** Characters in a paragraph. */
      add(text) {
        if (!/[\t\n\r ]/.test(text)) {
          if (text === "") return;
          this.#text += text;
          this.#afterBlank = false;
          return;
        }
        const collapsed = text.replace(/[\t\n\r ]+/g, " ");
        this.#text += this.#afterBlank && collapsed.startsWith(" ") ? collapsed.slice(1) : collapsed;
        this.#afterBlank = collapsed.endsWith(" ");
      }
      /** Blanks, a tab or an end of line that is an element. */
      addElement(name, attributes) {
        if (name === "tab") this.#text += "	";
        else if (name === "line-break") this.#text += "\n";
        else if (name === "s") {
          const blanks = repeats(attributes(), "c");
          this.#budget.spendBytes(blanks);
          this.#text += " ".repeat(blanks);
        } else return;
        this.#afterBlank = false;
      }
      /** `undefined` for a cell without any paragraph, which is not the same as an empty one. */
      get text() {
        return this.#count === 0 ? void 0 : this.#text;
      }
    };
  }
});

// src/reading/workbook/format/plainNumber.ts
function plainNumber(raw) {
  if (wholeNumber.test(raw) || raw.length <= 16 && shortFraction.test(raw)) return raw;
  const value = Number(raw);
  if (raw.trim() === "" || !Number.isFinite(value)) return raw;
  const text = String(Number(value.toPrecision(15)));
  return text.includes("e") ? text.replace(/e([+-])(\d)$/, "e$10$2").toUpperCase() : text;
}
var wholeNumber, shortFraction;
var init_plainNumber = __esm({
  "src/reading/workbook/format/plainNumber.ts"() {
    "use strict";
    wholeNumber = /^-?[1-9]\d{0,20}$/;
    shortFraction = /^-?(?!0\.0{5})(?:0|[1-9]\d*)\.\d*[1-9]$/;
  }
});

// src/reading/workbook/ods/odsCellText.ts
function odsCellText(attributes, paragraphs) {
  const type = attribute(attributes, "value-type");
  const text = paragraphs ?? "";
  if (type === void 0 || type === "string" || type === "void") {
    return paragraphs ?? attribute(attributes, "string-value") ?? "";
  }
  const shown = text.trim();
  if (type === "date") return (attribute(attributes, "date-value") ?? shown).replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
  if (type === "time") return shown || duration(attribute(attributes, "time-value") ?? "");
  if (type === "boolean") {
    const value2 = attribute(attributes, "boolean-value");
    return value2 === void 0 ? shown : value2 === "true" ? "TRUE" : "FALSE";
  }
  const value = attribute(attributes, "value");
  if (value === void 0) return shown;
  if (type === "percentage") return shown || `${plainNumber(String(Number(value) * 100))}%`;
  const plain2 = plainNumber(value);
  if (type === "currency") return shown || [attribute(attributes, "currency"), plain2].filter(Boolean).join(" ");
  return shown === "" || onlyDigits.test(shown) && !/^0\d/.test(shown) ? plain2 : shown;
}
function duration(iso2) {
  const [found2, hours = "0", minutes = "0", seconds = "0"] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(iso2) ?? [];
  if (found2 === void 0) return iso2;
  return [hours, minutes, seconds].map((part2) => String(Number(part2)).padStart(2, "0")).join(":");
}
var onlyDigits;
var init_odsCellText = __esm({
  "src/reading/workbook/ods/odsCellText.ts"() {
    "use strict";
    init_plainNumber();
    init_localName();
    onlyDigits = /^[\d\s.,'’()+\-−/\u202F]*(?:E[+-]?\d+)?$/i;
  }
});

// src/reading/workbook/ods/ContentReader.ts
function isHidden(attributes) {
  const visibility = attribute(attributes, "visibility");
  return visibility === "collapse" || visibility === "filter";
}
var noText, ContentReader;
var init_ContentReader = __esm({
  "src/reading/workbook/ods/ContentReader.ts"() {
    "use strict";
    init_limits();
    init_Notes();
    init_fillMerges();
    init_SheetRows();
    init_WorkbookError();
    init_localName();
    init_CellParagraphs();
    init_odsCellText();
    init_repeats();
    noText = new Set(
      `annotation note ruby-text shapes forms tracked-changes table-source scenario dde-source frame custom-shape rect line
  polyline polygon regular-polygon path circle ellipse g page-thumbnail measure caption connector control scene`.split(
        /\s+/
      )
    );
    ContentReader = class {
      /** The names of the elements met inside `office:body`, one level deep: `spreadsheet` for a workbook. */
      body;
      sheets = [];
      notes = new Notes();
      #part;
      #budget;
      #hiddenStyles = /* @__PURE__ */ new Set();
      #paragraphs;
      #style = "";
      #inBody = false;
      /** How deep inside something that is not read. */
      #skipped = 0;
      #table;
      #row = 0;
      #rowTimes = 1;
      #isRowHidden = false;
      #hiddenColumns = /* @__PURE__ */ new Set();
      #column = 0;
      #cell;
      #inParagraph = 0;
      constructor(part2, budget) {
        this.#part = part2;
        this.#budget = budget;
        this.#paragraphs = new CellParagraphs(budget);
      }
      open(name, attributes) {
        if (this.#skipped > 0) this.#skipped++;
        else if (noText.has(name) && this.#table !== void 0) this.#skipped = 1;
        else if (this.#cell !== void 0) this.#openInCell(name, attributes);
        else if (this.#table !== void 0) this.#openInTable(name, attributes);
        else if (this.#inBody) this.#openInBody(name, attributes);
        else if (name === "body") this.#inBody = true;
        else if (name === "style") this.#style = attribute(attributes(), "name") ?? "";
        else if (name === "table-properties" && attribute(attributes(), "display") === "false") {
          this.#hiddenStyles.add(this.#style);
        }
      }
      close(name) {
        if (this.#skipped > 0) this.#skipped--;
        else if (this.#inParagraph > 0) this.#inParagraph--;
        else if (name === "table-cell" || name === "covered-table-cell") this.#endCell();
        else if (name === "table-row") this.#endRow();
        else if (name === "table") this.#endTable();
      }
      text(text) {
        if (this.#inParagraph > 0 && this.#skipped === 0) this.#paragraphs.add(text);
      }
      #openInBody(name, attributes) {
        this.body ??= name;
        if (name === "tracked-changes" || name === "content-validations") this.#skipped = 1;
        if (name !== "table") return;
        const all = attributes();
        this.#budget.checkSheets(this.sheets.length + 1);
        const hidden = this.#hiddenStyles.has(attribute(all, "style-name") ?? "");
        this.#table = { name: attribute(all, "name") ?? "", hidden, rows: new SheetRows(this.#budget), merges: [] };
        this.#row = 0;
        this.#column = 0;
        this.#hiddenColumns.clear();
      }
      /** Rows may stand in groups and among header rows, at any depth. */
      #openInTable(name, attributes) {
        if (name === "table") this.#skipped = 1;
        else if (name === "table-row") {
          const all = attributes();
          this.#rowTimes = repeats(all, "number-rows-repeated");
          this.#isRowHidden = isHidden(all);
          this.#column = 0;
        } else if (name === "table-column") {
          const all = attributes();
          const first = this.#column;
          this.#column = Math.min(first + repeats(all, "number-columns-repeated"), sheetSize.columns);
          if (isHidden(all)) for (let column = first; column < this.#column; column++) this.#hiddenColumns.add(column);
        } else if (name === "table-cell" || name === "covered-table-cell") {
          this.#cell = attributes();
          this.#paragraphs.start();
        }
      }
      #openInCell(name, attributes) {
        if (this.#inParagraph > 0) {
          this.#inParagraph++;
          this.#paragraphs.addElement(name, attributes);
        } else if (name === "p") {
          this.#inParagraph = 1;
          this.#paragraphs.startParagraph();
        } else this.#skipped = 1;
      }
      #endCell() {
        const [cell, table2] = [this.#cell, this.#table];
        if (cell === void 0 || table2 === void 0) return;
        this.#cell = void 0;
        const text = odsCellText(cell, this.#paragraphs.text);
        const times = repeats(cell, "number-columns-repeated");
        const first = this.#column;
        this.#column += times;
        if (text === "") {
          const isEmptyFormula = attribute(cell, "formula") !== void 0 && attribute(cell, "value-type") === void 0;
          if (isEmptyFormula) this.notes.addCell("formula-without-value", this.#row, first);
          return;
        }
        if (this.#column > sheetSize.columns || this.#row >= sheetSize.rows) this.#impossible();
        if (this.#isRowHidden || this.#hiddenColumns.has(first)) this.notes.addCell("hidden-cells", this.#row, first);
        for (let column = first; column < this.#column; column++) table2.rows.put(this.#row, column, text);
        const down = repeats(cell, "number-rows-spanned");
        if (down === 1) return;
        this.#budget.spendMerge();
        table2.merges.push({ column: first, first: this.#row, last: Math.min(this.#row + down, sheetSize.rows) - 1 });
      }
      #endRow() {
        if (this.#table === void 0) return;
        if (this.#table.rows.endRow(this.#rowTimes) && this.#row + this.#rowTimes > sheetSize.rows) this.#impossible();
        this.#row += this.#rowTimes;
      }
      #endTable() {
        if (this.#table === void 0) return;
        const { name, hidden, rows, merges } = this.#table;
        fillMerges(rows, merges);
        this.notes.endSheet(name);
        this.sheets.push({ name, hidden, rows: rows.rows });
        this.#table = void 0;
      }
      #impossible() {
        throw damaged(this.#part, "there is a row or column that no sheet can have");
      }
    };
  }
});

// src/reading/workbook/ods/refuseEncrypted.ts
async function refuseEncrypted(archive) {
  if (!archive.has(manifest)) return;
  await archive.parse(manifest, {
    open(name) {
      if (name !== "encryption-data") return;
      throw new WorkbookError("encrypted", "an ODS workbook with a password", "Save it without one and try again.");
    },
    close() {
    },
    text() {
    }
  });
}
var manifest;
var init_refuseEncrypted = __esm({
  "src/reading/workbook/ods/refuseEncrypted.ts"() {
    "use strict";
    init_WorkbookError();
    manifest = "META-INF/manifest.xml";
  }
});

// src/reading/workbook/ods/readOds.ts
async function readOds(archive, budget) {
  await refuseEncrypted(archive);
  const reader = new ContentReader(content, budget);
  await archive.parse(content, reader);
  if (reader.body !== "spreadsheet") {
    throw new WorkbookError(
      "not-a-workbook",
      `an OpenDocument file of another kind (${brief(reader.body ?? "nothing in it")})`,
      "Workbooks are read as .xlsx or .ods. Copy its table into a workbook, or save it as CSV."
    );
  }
  if (archive.hasEnding("basic/script-lc.xml")) reader.notes.addMacros();
  return { kind: "ods", sheets: reader.sheets, notes: reader.notes.all };
}
var content;
var init_readOds = __esm({
  "src/reading/workbook/ods/readOds.ts"() {
    "use strict";
    init_WorkbookError();
    init_ContentReader();
    init_refuseEncrypted();
    content = "content.xml";
  }
});

// src/reading/workbook/xlsx/readRelationships.ts
async function readRelationships(archive, part2) {
  const folder = part2.slice(0, part2.lastIndexOf("/") + 1);
  const file = `${folder}_rels/${part2.slice(folder.length)}.rels`;
  const found2 = [];
  if (!archive.has(file)) return found2;
  await archive.parse(file, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const all = attributes();
      const target = attribute(all, "Target") ?? "";
      if (attribute(all, "TargetMode") === "External" || target === "") return;
      const type = attribute(all, "Type") ?? "";
      found2.push({
        id: attribute(all, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        part: resolved(folder, target)
      });
    },
    close() {
    },
    text() {
    }
  });
  return found2;
}
function resolved(folder, target) {
  const steps = [];
  for (const step of `${target.startsWith("/") ? "" : folder}${target.replaceAll("\\", "/")}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  const path = steps.join("/");
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
var init_readRelationships = __esm({
  "src/reading/workbook/xlsx/readRelationships.ts"() {
    "use strict";
    init_localName();
  }
});

// src/reading/workbook/xlsx/unescapeText.ts
function unescapeText(text) {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([\dA-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
var init_unescapeText = __esm({
  "src/reading/workbook/xlsx/unescapeText.ts"() {
    "use strict";
  }
});

// src/reading/workbook/xlsx/readStrings.ts
async function readStrings(archive, part2, budget) {
  const strings = [];
  let current = "";
  let inItem = false;
  let inText = false;
  let phonetic = 0;
  await archive.parse(part2, {
    open(name) {
      if (name === "si") [inItem, current] = [true, ""];
      else if (name === "rPh") phonetic++;
      else if (name === "t") inText = inItem && phonetic === 0;
    },
    close(name) {
      if (name === "t") inText = false;
      else if (name === "rPh") phonetic--;
      else if (name === "si") {
        inItem = false;
        strings.push(unescapeText(current));
        budget.checkCount(strings.length, "texts");
      }
    },
    text(text) {
      if (inText) current += text;
    }
  });
  return strings;
}
var init_readStrings = __esm({
  "src/reading/workbook/xlsx/readStrings.ts"() {
    "use strict";
    init_unescapeText();
  }
});

// src/reading/workbook/format/builtInFormat.ts
function builtInFormat(id) {
  const isDay2 = id >= 14 && id <= 17 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
  return codes[id] ?? (isDay2 ? "yyyy-mm-dd" : "General");
}
function isUnnamedMoney(id) {
  return id >= 5 && id <= 8 || id === 42 || id === 44;
}
var codes;
var init_builtInFormat = __esm({
  "src/reading/workbook/format/builtInFormat.ts"() {
    "use strict";
    codes = {
      9: "0%",
      10: "0.00%",
      18: "h:mm AM/PM",
      19: "h:mm:ss AM/PM",
      20: "h:mm",
      21: "h:mm:ss",
      22: "yyyy-mm-dd h:mm",
      32: "h:mm",
      33: "h:mm:ss",
      45: "mm:ss",
      46: "[h]:mm:ss",
      47: "mm:ss.0"
    };
  }
});

// src/reading/workbook/format/formatSections.ts
function formatSections(code) {
  const sections = [];
  let tokens = [];
  let condition;
  const end = () => {
    sections.push({ tokens, ...condition !== void 0 && { condition } });
    [tokens, condition] = [[], void 0];
  };
  for (const [found2, quoted2, escaped, bracketed] of code.matchAll(piece)) {
    if (found2 === ";") end();
    else if (bracketed !== void 0) {
      condition ??= conditionIn(bracketed);
      const token = bracketToken(bracketed);
      if (token) tokens.push(token);
    } else if (quoted2 !== void 0 || escaped !== void 0)
      tokens.push({ kind: "literal", text: quoted2 ?? escaped ?? "" });
    else if (!/^[_*]./su.test(found2)) tokens.push(tokenOf(found2));
  }
  end();
  return sections;
}
function tokenOf(found2) {
  if (found2 === "0" || found2 === "#" || found2 === "?") return { kind: "digit", sign: found2 };
  const kind = signs[found2];
  if (kind) return { kind };
  const lower = found2.toLowerCase();
  if (lower === "general") return { kind: "general" };
  if (lower === "am/pm" || lower === "a/p") return { kind: "date", unit: "am", length: lower.length };
  if (/^e[+-]$/.test(lower)) return { kind: "exponent" };
  const [unit = ""] = lower;
  if (unit === "m" || unit === "d" || unit === "h" || unit === "s") return { kind: "date", unit, length: found2.length };
  if (/^[yegb]+$/.test(lower)) return { kind: "date", unit: "y", length: found2.length };
  return { kind: "literal", text: found2 };
}
function bracketToken(text) {
  const [, elapsed = ""] = /^(h+|m+|s+)$/i.exec(text) ?? [];
  const unit = elapsed[0]?.toLowerCase();
  if (unit === "h" || unit === "m" || unit === "s") return { kind: "elapsed", unit, length: elapsed.length };
  const [, sign = ""] = /^\$(.*?)(?:-[^-]*)?$/su.exec(text) ?? [];
  return sign === "" ? void 0 : { kind: "literal", text: sign };
}
function conditionIn(text) {
  const [, operator = "", number = ""] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(text) ?? [];
  const limit = Number(number);
  if (operator === "" || Number.isNaN(limit)) return void 0;
  return (value) => {
    if (operator === "<>") return value !== limit;
    if (value === limit) return operator.includes("=");
    return operator.startsWith(value < limit ? "<" : ">");
  };
}
var piece, signs;
var init_formatSections = __esm({
  "src/reading/workbook/format/formatSections.ts"() {
    "use strict";
    piece = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|General|AM\/PM|A\/P|E[+-]|[yegb]+|m+|d+|h+|s+|[\s\S]/giu;
    signs = {
      ".": "point",
      ",": "comma",
      "%": "percent",
      "/": "slash",
      "@": "text"
    };
  }
});

// src/reading/workbook/format/serialDay.ts
function dayOf(serial, is1904) {
  const from1900 = is1904 ? serial + 1462 : serial;
  if (!(from1900 >= 1 && from1900 <= lastDay) || from1900 === 60) return void 0;
  const days = from1900 < 60 ? from1900 + 1 : from1900;
  return new Date(dayZero + days * dayInMilliseconds).toISOString().slice(0, 10);
}
var dayInMilliseconds, dayZero, lastDay;
var init_serialDay = __esm({
  "src/reading/workbook/format/serialDay.ts"() {
    "use strict";
    dayInMilliseconds = 864e5;
    dayZero = Date.UTC(1899, 11, 30);
    lastDay = 2958465;
  }
});

// src/reading/workbook/format/showDate.ts
function isDateFormat(tokens) {
  const isDate = tokens.some(({ kind }) => kind === "date" || kind === "elapsed");
  return isDate && !tokens.some(({ kind }) => kind === "general");
}
function showDate(tokens, value, is1904) {
  const units2 = tokens.map((token, at) => token.kind === "date" && isMinute(tokens, at) ? "min" : unitOf(token));
  if (!units2.some((unit) => unit === "y" || unit === "m" || unit === "d")) return showTime(tokens, units2, value);
  const hasTime = units2.some((unit) => unit === "h" || unit === "min" || unit === "s");
  const seconds = hasTime ? Math.round(value * secondsOfDay) : Math.floor(value) * secondsOfDay;
  const day = dayOf(Math.floor(seconds / secondsOfDay), is1904);
  const time = seconds % secondsOfDay;
  return day === void 0 || time === 0 ? day : `${day}T${clock(time)}`;
}
function unitOf(token) {
  return token.kind === "date" ? token.unit : token.kind;
}
function isMinute(tokens, at) {
  const token = tokens[at];
  if (token?.kind !== "date" || token.unit !== "m" || token.length > 2) return false;
  const isUnit = (other2) => other2.kind === "date" && other2.unit !== "am" || other2.kind === "elapsed";
  const [before, after] = [tokens.slice(0, at).findLast(isUnit), tokens.slice(at + 1).find(isUnit)];
  const unit = (other2) => other2?.kind === "date" || other2?.kind === "elapsed" ? other2.unit : "";
  return unit(before) === "h" || unit(after) === "s";
}
function showTime(tokens, units2, value) {
  const point = tokens.findIndex(({ kind }, at) => kind === "point" && tokens[at + 1]?.kind === "digit");
  const decimals = point === -1 ? 0 : Math.min(3, tokens.slice(point + 1).filter(({ kind }) => kind === "digit").length);
  const ticks = Math.round(Math.abs(value) * secondsOfDay * 10 ** decimals);
  const seconds = Math.floor(ticks / 10 ** decimals);
  const fraction = String(ticks % 10 ** decimals).padStart(decimals, "0");
  const hour = Math.floor(seconds / 3600) % 24;
  const minute = Math.floor(seconds / 60) % 60;
  const half = units2.includes("am");
  const text = tokens.map((token, at) => {
    if (token.kind === "elapsed") {
      return padded(Math.floor(seconds / { h: 3600, m: 60, s: 1 }[token.unit]), token.length);
    }
    if (token.kind === "literal") return token.text;
    if (token.kind === "point") return at === point ? `.${fraction}` : ".";
    if (token.kind !== "date") return token.kind === "slash" ? "/" : token.kind === "comma" ? "," : "";
    if (units2[at] === "am") return hour < 12 ? "AM" : "PM";
    if (units2[at] === "h") return padded(half ? hour % 12 || 12 : hour, token.length);
    return padded(units2[at] === "min" ? minute : seconds % 60, token.length);
  });
  return (value < 0 && ticks > 0 ? "-" : "") + text.join("").trim();
}
function clock(seconds) {
  return [seconds / 3600, seconds / 60 % 60, seconds % 60].map((part2) => padded(Math.floor(part2), 2)).join(":");
}
function padded(value, length) {
  return String(value).padStart(Math.min(length, 2), "0");
}
var secondsOfDay;
var init_showDate = __esm({
  "src/reading/workbook/format/showDate.ts"() {
    "use strict";
    init_serialDay();
    secondsOfDay = 86400;
  }
});

// src/reading/workbook/format/roundedDigits.ts
function roundedDigits(value, shift, decimals) {
  const [mantissa = "", exponent = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const kept = Number(exponent) + 1 + shift + decimals;
  let all = kept <= 0 ? "0" : digits.slice(0, kept).padEnd(kept, "0");
  if (kept >= 0 && (digits[kept] ?? "0") >= "5") all = String(BigInt(all) + 1n);
  all = all.padStart(decimals + 1, "0");
  const point = all.length - decimals;
  return { whole: all.slice(0, point).replace(/^0+(?=\d)/, ""), fraction: all.slice(point) };
}
var init_roundedDigits = __esm({
  "src/reading/workbook/format/roundedDigits.ts"() {
    "use strict";
  }
});

// src/reading/workbook/format/showNumber.ts
function isPlain2(tokens) {
  const { scale, beforePoint } = partsOf(tokens);
  if (beforePoint.filter((token) => token.kind === "digit" && token.sign === "0").length > 1) {
    if (!tokens.some(({ kind }) => kind === "exponent")) return false;
  }
  if (scale > 0 || !tokens.some(({ kind }) => kind === "digit" || kind === "general")) return false;
  return tokens.every(
    (token) => token.kind === "literal" ? /^[-+() ]*$/.test(token.text) : token.kind !== "percent" && token.kind !== "date"
  );
}
function showNumber(tokens, value) {
  if (tokens.some(({ kind }) => kind === "general" || kind === "exponent" || kind === "slash")) {
    return aroundNumber(tokens, plainNumber(String(value)));
  }
  const { beforePoint, afterPoint, scale, percents, grouped: grouped2 } = partsOf(tokens);
  const places2 = afterPoint.filter(({ kind }) => kind === "digit").length;
  const { whole, fraction } = roundedDigits(value, percents * 2 - scale * 3, places2);
  const first = showWhole(beforePoint, whole === "0" ? "" : whole, grouped2);
  const second = showFraction(afterPoint, fraction);
  return first + (/\d/.test(second.slice(0, 1)) ? "." : "") + second;
}
function aroundNumber(tokens, number) {
  let shown = false;
  const text = tokens.map((token) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (shown || token.kind !== "digit" && token.kind !== "general") return "";
    shown = true;
    return number;
  });
  return text.join("");
}
function partsOf(tokens) {
  const isDigit = ({ kind }) => kind === "digit";
  const point = tokens.findIndex(({ kind }) => kind === "point");
  const beforePoint = point === -1 ? tokens : tokens.slice(0, point);
  const afterPoint = point === -1 ? [] : tokens.slice(point + 1);
  const last = tokens.findLastIndex(isDigit);
  const lastBefore = beforePoint.findLastIndex(isDigit);
  const commas = (from) => {
    const end = from.findIndex(({ kind }) => kind !== "comma");
    return end === -1 ? from.length : end;
  };
  const scale = last === -1 ? 0 : commas(tokens.slice(last + 1)) + (lastBefore < last ? commas(beforePoint.slice(lastBefore + 1)) : 0);
  const grouped2 = beforePoint.slice(0, Math.max(0, lastBefore)).some(({ kind }) => kind === "comma");
  return { beforePoint, afterPoint, scale, grouped: grouped2, percents: tokens.filter(({ kind }) => kind === "percent").length };
}
function showWhole(tokens, whole, grouped2) {
  const out = [];
  let left = whole.length;
  let count2 = 0;
  const put = (digit) => {
    if (grouped2 && count2 > 0 && count2 % 3 === 0) out.push(",");
    out.push(digit);
    count2++;
  };
  const first = tokens.findIndex(({ kind }) => kind === "digit");
  for (let at = tokens.length - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "literal") out.push(token.text);
    else if (token?.kind === "percent") out.push("%");
    else if (token?.kind === "digit") {
      if (left > 0) put(whole[--left] ?? "");
      else if (token.sign === "0") put("0");
      while (at === first && left > 0) put(whole[--left] ?? "");
    }
  }
  return out.reverse().join("");
}
function showFraction(tokens, fraction) {
  const digits = tokens.filter((token) => token.kind === "digit");
  const asked = digits.findLastIndex(({ sign }) => sign === "0") + 1;
  let end = fraction.length;
  while (end > asked && fraction[end - 1] === "0") end--;
  let at = 0;
  const text = tokens.map((token) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (token.kind !== "digit") return "";
    at++;
    return at <= end ? fraction[at - 1] ?? "" : "";
  });
  return text.join("");
}
var init_showNumber = __esm({
  "src/reading/workbook/format/showNumber.ts"() {
    "use strict";
    init_plainNumber();
    init_roundedDigits();
  }
});

// src/reading/workbook/format/numberFormat.ts
function numberFormat(code, is1904) {
  if (code.length > longestCode) return plainNumber;
  const sections = formatSections(code).slice(0, 4);
  const dates = sections.map(({ tokens }) => isDateFormat(tokens));
  const plain2 = sections.map(({ tokens }, at) => !dates[at] && isPlain2(tokens));
  if (plain2[0] && plain2.every((isPlain3, at) => isPlain3 || at === 3 || isDash(sections[at]))) return plainNumber;
  if (sections[0]?.tokens.some(({ kind }) => kind === "text")) return plainNumber;
  return (raw) => {
    const value = Number(raw);
    if (raw.trim() === "" || !Number.isFinite(value)) return plainNumber(raw);
    const chosen = sectionFor(sections, value);
    const section = sections[chosen];
    if (section === void 0 || plain2[chosen]) return plainNumber(raw);
    if (dates[chosen]) return showDate(section.tokens, value, is1904) ?? plainNumber(raw);
    const text = showNumber(section.tokens, Math.abs(value));
    const signed = value < 0 && !(chosen === 1 && section.condition === void 0) && /[1-9]/.test(text);
    return (signed ? `-${text}` : text).trim();
  };
}
function sectionFor(sections, value) {
  const numeric = sections.slice(0, 3);
  if (numeric.some(({ condition }) => condition !== void 0)) {
    const last = numeric.length - 1;
    return numeric.findIndex(({ condition }, at) => condition?.(value) ?? (at === last || impliedFor(at, value)));
  }
  if (value < 0 && numeric.length > 1) return 1;
  return value === 0 && numeric.length > 2 && !isDash(numeric[2]) ? 2 : 0;
}
function impliedFor(at, value) {
  return at === 0 ? value > 0 : value < 0;
}
function isDash(section) {
  const tokens = section?.tokens ?? [];
  const text = tokens.map((token) => token.kind === "literal" ? token.text : "").join("");
  const showsDigits = tokens.some(
    ({ kind, ...token }) => kind !== "literal" && !("sign" in token && token.sign === "?")
  );
  return !showsDigits && /^[^\p{L}\d-]*-[^\p{L}\d-]*$/u.test(text);
}
var longestCode;
var init_numberFormat = __esm({
  "src/reading/workbook/format/numberFormat.ts"() {
    "use strict";
    init_formatSections();
    init_plainNumber();
    init_showDate();
    init_showNumber();
    longestCode = 255;
  }
});

// src/reading/workbook/xlsx/readStyles.ts
async function readStyles(archive, part2, is1904) {
  const codes2 = /* @__PURE__ */ new Map();
  const ids = [];
  let inCellFormats = false;
  await archive.parse(part2, {
    open(name, attributes) {
      if (name === "cellXfs") inCellFormats = true;
      else if (name === "numFmt") {
        const all = attributes();
        const id = attribute(all, "numFmtId") ?? "";
        if (!codes2.has(id)) codes2.set(id, attribute(all, "formatCode") ?? "General");
      } else if (name === "xf" && inCellFormats) ids.push(attribute(attributes(), "numFmtId") ?? "0");
    },
    close(name) {
      if (name === "cellXfs") inCellFormats = false;
    },
    text() {
    }
  });
  const styles = /* @__PURE__ */ new Map();
  return ids.map((id) => {
    const known = styles.get(id) ?? styleOf(id, codes2.get(id), is1904);
    styles.set(id, known);
    return known;
  });
}
function styleOf(id, code, is1904) {
  const number = Number(id);
  if (code === void 0 && isUnnamedMoney(number)) return { show: plainNumber, isUnnamedMoney: true };
  return { show: numberFormat(code ?? builtInFormat(number), is1904), isUnnamedMoney: false };
}
var plainStyle;
var init_readStyles = __esm({
  "src/reading/workbook/xlsx/readStyles.ts"() {
    "use strict";
    init_builtInFormat();
    init_numberFormat();
    init_plainNumber();
    init_localName();
    plainStyle = { show: plainNumber, isUnnamedMoney: false };
  }
});

// src/reading/workbook/xlsx/readTabs.ts
async function readTabs(archive, part2, budget) {
  const tabs = [];
  let is1904 = false;
  let root;
  await archive.parse(part2, {
    open(name, attributes) {
      root ??= name;
      if (name === "workbookPr") is1904 = /^(?:1|true|on)$/.test(attribute(attributes(), "date1904") ?? "");
      if (name !== "sheet") return;
      const all = attributes();
      budget.checkSheets(tabs.length + 1);
      const state = attribute(all, "state") ?? "visible";
      const id = attribute(all, "id");
      if (id === void 0) throw damaged(part2, "a sheet does not say where it is");
      tabs.push({ name: unescapeText(attribute(all, "name") ?? ""), hidden: state !== "visible", id });
    },
    close() {
    },
    text() {
    }
  });
  if (root !== "workbook") {
    throw new WorkbookError(
      "not-a-workbook",
      `an Office document of another kind (${brief(root ?? "")})`,
      "Workbooks are read as .xlsx or .ods. Copy its table into a workbook, or save it as CSV."
    );
  }
  return { tabs, is1904 };
}
var init_readTabs = __esm({
  "src/reading/workbook/xlsx/readTabs.ts"() {
    "use strict";
    init_WorkbookError();
    init_localName();
    init_unescapeText();
  }
});

// src/reading/workbook/xlsx/cellText.ts
function cellText2(type, value, style, strings) {
  switch (type) {
    case "s":
      return strings[Number(value)];
    case "inlineStr":
    case "str":
      return unescapeText(value);
    case "b":
      return /^\s*(?:1|true)\s*$/i.test(value) ? "TRUE" : "FALSE";
    case "d":
      return value.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, "");
    case "e":
      return value.trim();
    default:
      return (style ?? plainStyle).show(value.trim());
  }
}
var init_cellText2 = __esm({
  "src/reading/workbook/xlsx/cellText.ts"() {
    "use strict";
    init_readStyles();
    init_unescapeText();
  }
});

// src/reading/workbook/xlsx/readWorksheet.ts
async function readWorksheet(archive, part2, context) {
  const reader = new WorksheetReader(part2, context);
  await archive.parse(part2, reader);
  return reader.finish();
}
function isYes(text) {
  return text === "1" || text === "true";
}
var WorksheetReader;
var init_readWorksheet = __esm({
  "src/reading/workbook/xlsx/readWorksheet.ts"() {
    "use strict";
    init_limits();
    init_cellReference();
    init_fillMerges();
    init_SheetRows();
    init_WorkbookError();
    init_localName();
    init_cellText2();
    WorksheetReader = class {
      #part;
      #context;
      #rows;
      #merges = [];
      #hiddenColumns = /* @__PURE__ */ new Set();
      #isRowHidden = false;
      #inData = false;
      #row = -1;
      #column = -1;
      /** The cell being read: its attributes, and the text of its value or of its own string. */
      #cell;
      #value = "";
      #inline = "";
      #hasFormula = false;
      #into;
      #phonetic = 0;
      #count = 0;
      constructor(part2, context) {
        this.#part = part2;
        this.#context = context;
        this.#rows = new SheetRows(context.budget);
      }
      open(name, attributes) {
        if (this.#cell !== void 0) this.#openInCell(name);
        else if (name === "c" && this.#inData) this.#startCell(attributes());
        else if (name === "row" && this.#inData) this.#startRow(attributes());
        else if (name === "sheetData") this.#inData = true;
        else if (name === "col") this.#startColumns(attributes());
        else if (name === "mergeCell") this.#merge(attribute(attributes(), "ref") ?? "");
      }
      close(name) {
        if (name === "v" || name === "t") this.#into = void 0;
        else if (name === "c") this.#endCell();
        else if (name === "rPh") this.#phonetic--;
        else if (name === "sheetData") this.#inData = false;
      }
      text(text) {
        if (this.#into === "value") this.#value += text;
        else if (this.#into === "inline") this.#inline += text;
      }
      finish() {
        this.#rows.endRow();
        fillMerges(this.#rows, this.#merges);
        return this.#rows.rows;
      }
      #openInCell(name) {
        if (name === "v") this.#into = "value";
        else if (name === "t") this.#into = this.#phonetic > 0 ? void 0 : "inline";
        else if (name === "f") this.#hasFormula = true;
        else if (name === "rPh") this.#phonetic++;
        else if (name === "c") throw damaged(this.#part, "a cell stands inside another cell");
      }
      /** A row without a number is the one behind the last. */
      #startRow({ r: reference, hidden }) {
        this.#isRowHidden = isYes(hidden);
        this.#row = reference === void 0 ? this.#row + 1 : Number(reference) - 1;
        this.#column = -1;
        if (!(Number.isInteger(this.#row) && this.#row >= 0 && this.#row < sheetSize.rows))
          this.#impossible(reference ?? "");
      }
      #startColumns({ min = "", max = min, hidden }) {
        if (!isYes(hidden)) return;
        const last = Math.min(Number(max), sheetSize.columns);
        for (let column = Number(min); column <= last; column++) this.#hiddenColumns.add(column - 1);
      }
      /** A cell without a place is the one behind the last. */
      #startCell(attributes) {
        if (attributes.r === void 0) this.#column++;
        else {
          const place = cellPlace(attributes.r);
          if (place === -1) this.#impossible(attributes.r);
          this.#row = Math.floor(place / sheetSize.columns);
          this.#column = place % sheetSize.columns;
        }
        if (this.#row < 0 || this.#column >= sheetSize.columns) this.#impossible("a cell past the last column");
        this.#context.budget.checkCount(++this.#count, "cells in one sheet, empty ones included");
        this.#cell = attributes;
        [this.#value, this.#inline, this.#hasFormula, this.#phonetic] = ["", "", false, 0];
      }
      #endCell() {
        if (this.#cell === void 0) return;
        const { t: type = "n", s: style = "0" } = this.#cell;
        const { strings, styles, notes } = this.#context;
        const value = type === "inlineStr" ? this.#inline : this.#value;
        if (value !== "") {
          const shown = cellText2(type, value, styles[Number(style)], strings);
          if (shown === void 0) throw damaged(this.#part, `a cell refers to text ${brief(value)}, which is not there`);
          this.#rows.put(this.#row, this.#column, shown);
          if (this.#isRowHidden || this.#hiddenColumns.has(this.#column))
            notes.addCell("hidden-cells", this.#row, this.#column);
          if (type === "n" && styles[Number(style)]?.isUnnamedMoney)
            notes.addCell("currency-not-named", this.#row, this.#column);
        } else if (this.#hasFormula && type !== "str") notes.addCell("formula-without-value", this.#row, this.#column);
        this.#cell = void 0;
      }
      #merge(reference) {
        this.#context.budget.spendMerge();
        const [from = "", to = from] = reference.replaceAll("$", "").split(":");
        const [first, last] = [cellPlace(from), cellPlace(to)];
        if (first === -1 || last === -1) return;
        const { columns: columns2 } = sheetSize;
        this.#merges.push({
          column: first % columns2,
          first: Math.floor(first / columns2),
          last: Math.floor(last / columns2)
        });
      }
      #impossible(place) {
        throw damaged(this.#part, `there is a row or column that no sheet can have (${brief(place)})`);
      }
    };
  }
});

// src/reading/workbook/xlsx/readXlsx.ts
async function readXlsx(archive, budget) {
  const part2 = await workbookPart(archive);
  const { tabs, is1904 } = await readTabs(archive, part2, budget);
  const relationships = await readRelationships(archive, part2);
  const partOf = (type) => relationships.find((relationship) => relationship.type === type)?.part;
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const [stylesPart, stringsPart] = [partOf("styles"), partOf("sharedStrings")];
  const styles = stylesPart !== void 0 && archive.has(stylesPart) ? await readStyles(archive, stylesPart, is1904) : [];
  const strings = stringsPart !== void 0 && archive.has(stringsPart) ? await readStrings(archive, stringsPart, budget) : [];
  const notes = new Notes();
  if (archive.hasEnding("vbaproject.bin")) notes.addMacros();
  const sheets = [];
  const read = /* @__PURE__ */ new Set();
  for (const { name, hidden, id } of tabs) {
    const relationship = byId.get(id);
    if (relationship === void 0) throw damaged(part2, `the sheet ${brief(name)} leads nowhere`);
    if (relationship.type !== "worksheet") {
      notes.add({ code: "no-cells", message: `the tab holds no cells (${brief(relationship.type)})`, sheet: name });
      continue;
    }
    const key = relationship.part.toLowerCase();
    if (read.has(key)) throw damaged(part2, `two sheets are the same part, ${brief(key)}`);
    read.add(key);
    const rows = await readWorksheet(archive, relationship.part, { strings, styles, budget, notes });
    notes.endSheet(name);
    sheets.push({ name, hidden, rows });
  }
  return { kind: "xlsx", sheets, notes: notes.all };
}
async function workbookPart(archive) {
  const [found2] = (await readRelationships(archive, "")).filter(({ type }) => type === "officeDocument");
  const part2 = found2?.part ?? usualPart;
  if (part2.toLowerCase().endsWith(".bin")) {
    throw new WorkbookError(
      "other-kind",
      "a binary Excel workbook (.xlsb)",
      "Workbooks are read as .xlsx or .ods. Save it as .xlsx, .ods or CSV."
    );
  }
  if (!archive.has(part2)) {
    throw new WorkbookError(
      "not-a-workbook",
      "a ZIP archive without a workbook in it",
      "Workbooks are read as .xlsx or .ods. Unpack it and choose the table itself."
    );
  }
  return part2;
}
var usualPart;
var init_readXlsx = __esm({
  "src/reading/workbook/xlsx/readXlsx.ts"() {
    "use strict";
    init_Notes();
    init_WorkbookError();
    init_readRelationships();
    init_readStrings();
    init_readStyles();
    init_readTabs();
    init_readWorksheet();
    usualPart = "xl/workbook.xml";
  }
});

// src/reading/workbook/xml/decodeBytes.ts
async function* decodeBytes(part2, pieces) {
  let decoder2;
  const decoded2 = (piece2) => {
    try {
      return decoder2?.decode(piece2, { stream: piece2 !== void 0 }) ?? "";
    } catch {
      throw damaged(part2, "there are bytes that are neither UTF-8 nor UTF-16");
    }
  };
  for await (const piece2 of pieces) {
    decoder2 ??= new TextDecoder(encodingOf2(piece2), { fatal: true });
    yield decoded2(piece2);
  }
  yield decoded2();
}
function encodingOf2([first = 0, second = 0]) {
  if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
  if (first === 254 && second === 255 || first === 0 && second !== 0) return "utf-16be";
  return "utf-8";
}
var init_decodeBytes = __esm({
  "src/reading/workbook/xml/decodeBytes.ts"() {
    "use strict";
    init_WorkbookError();
  }
});

// src/reading/workbook/xml/parseXml.ts
import { Parser } from "saxen";
async function parseXml(part2, bytes, handler) {
  const parser = new Parser();
  let progress = false;
  const locals = /* @__PURE__ */ new Map();
  const local = (name) => {
    if (!name.includes(":")) return name;
    const known = locals.get(name);
    if (known !== void 0) return known;
    const found2 = localName(name);
    if (locals.size < 1e3) locals.set(name, found2);
    return found2;
  };
  const mistake = ({ message }) => {
    throw damaged(part2, `the XML has a mistake (${brief(message)})`);
  };
  const moved = () => {
    progress = true;
  };
  parser.on("error", mistake).on("warn", mistake).on("comment", moved).on("question", moved);
  parser.on("attention", () => {
    throw damaged(part2, "there is a document type, which no workbook needs");
  });
  parser.on("openTag", (name, attributes) => {
    progress = true;
    handler.open(local(name), attributes);
  });
  parser.on("closeTag", (name) => {
    progress = true;
    handler.close(local(name));
  });
  parser.on("text", (text) => {
    progress = true;
    handler.text(decodeXml(text));
  });
  parser.on("cdata", (text) => {
    progress = true;
    handler.text(text.replace(/\r\n?/g, "\n"));
  });
  let pending = "";
  let wanted = batch;
  let unfinished = 0;
  for await (const text of decodeBytes(part2, bytes)) {
    pending += text;
    if (pending.length < wanted) continue;
    progress = false;
    parser.write(pending);
    unfinished = progress ? 0 : unfinished + pending.length;
    if (unfinished > longestToken) throw tooLarge(`a tag or text of more than 16 million characters in ${brief(part2)}`);
    wanted = progress ? batch : wanted * 2;
    pending = "";
  }
  parser.write(pending);
  parser.end();
}
var batch, longestToken;
var init_parseXml = __esm({
  "src/reading/workbook/xml/parseXml.ts"() {
    "use strict";
    init_WorkbookError();
    init_decodeBytes();
    init_decodeXml();
    init_localName();
    batch = 1 << 18;
    longestToken = 1 << 24;
  }
});

// src/reading/workbook/zip/crc32.ts
function crc32(crc, piece2) {
  table ??= makeTable();
  let state = ~crc;
  for (let i = 0; i < piece2.length; i++) {
    state = state >>> 8 ^ (table[(state ^ (piece2[i] ?? 0)) & 255] ?? 0);
  }
  return ~state >>> 0;
}
function makeTable() {
  return Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ polynomial : value >>> 1;
    return value;
  });
}
var polynomial, table;
var init_crc32 = __esm({
  "src/reading/workbook/zip/crc32.ts"() {
    "use strict";
    polynomial = 3988292384;
  }
});

// src/reading/workbook/zip/unpack.ts
async function* unpack(archive, entry, budget) {
  if (entry.encrypted) {
    throw new WorkbookError("encrypted", "a workbook with a password", "Save it without one and try again.");
  }
  budget.spendBytes(entry.size);
  const packed = packedBytes(archive, entry);
  let size = 0;
  let crc = 0;
  for await (const piece2 of entry.method === 0 ? [packed] : inflate(packed, entry)) {
    size += piece2.length;
    if (size > entry.size) throw damaged(entry.name, "there are more bytes than the archive says");
    crc = crc32(crc, piece2);
    yield piece2;
  }
  if (size !== entry.size) throw damaged(entry.name, "there are fewer bytes than the archive says");
  if (entry.crc !== 0 && crc !== entry.crc) throw damaged(entry.name, "the checksum is wrong");
}
async function* inflate(packed, entry) {
  if (entry.method !== 8) throw damaged(entry.name, `the way it is packed (${entry.method}) is not known`);
  const copy2 = new Uint8Array(packed);
  const reader = new Blob([copy2]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let finished = false;
  try {
    for (; ; ) {
      const { done, value } = await reader.read().catch(() => {
        finished = true;
        throw damaged(entry.name, "the packed bytes are broken");
      });
      if (done) {
        finished = true;
        return;
      }
      yield value;
    }
  } finally {
    if (!finished) await reader.cancel().catch(() => void 0);
  }
}
var init_unpack = __esm({
  "src/reading/workbook/zip/unpack.ts"() {
    "use strict";
    init_WorkbookError();
    init_crc32();
    init_packedBytes();
  }
});

// src/reading/workbook/zip/Archive.ts
var Archive;
var init_Archive = __esm({
  "src/reading/workbook/zip/Archive.ts"() {
    "use strict";
    init_WorkbookError();
    init_parseXml();
    init_unpack();
    Archive = class {
      #bytes;
      #entries;
      #budget;
      constructor(bytes, entries, budget) {
        this.#bytes = bytes;
        this.#entries = entries;
        this.#budget = budget;
      }
      /** Capitals and small letters are one in the names of parts. */
      has(part2) {
        return this.#entries.has(part2.toLowerCase());
      }
      /** Whether some part's name ends so. */
      hasEnding(ending) {
        return [...this.#entries.keys()].some((name) => name.endsWith(ending));
      }
      async parse(part2, handler) {
        const entry = this.#entries.get(part2.toLowerCase());
        if (entry === void 0) throw damaged(part2, "nothing can be found: the workbook names it and does not hold it");
        await parseXml(entry.name, unpack(this.#bytes, entry, this.#budget), handler);
      }
    };
  }
});

// src/reading/workbook/readWorkbook.ts
async function readWorkbook(bytes, limits2 = {}) {
  if (!isArchive(bytes)) {
    const kind2 = workbookKind(bytes);
    throw refusalOf(kind2 === "xlsx" || kind2 === "ods" ? void 0 : kind2);
  }
  const entries = zipDirectory(bytes, limits2.files ?? defaultLimits.xlsx.files);
  const kind = archiveKind(bytes, entries);
  if (kind !== "xlsx" && kind !== "ods") throw refusalOf(kind);
  const budget = new Budget({ ...defaultLimits[kind], ...limits2 });
  const archive = new Archive(bytes, entries, budget);
  return kind === "ods" ? readOds(archive, budget) : readXlsx(archive, budget);
}
var init_readWorkbook = __esm({
  "src/reading/workbook/readWorkbook.ts"() {
    "use strict";
    init_Budget();
    init_archiveKind();
    init_refusalOf();
    init_workbookKind();
    init_limits();
    init_readOds();
    init_readXlsx();
    init_Archive();
    init_zipDirectory();
  }
});

// src/reading/workbook/index.ts
var init_workbook = __esm({
  "src/reading/workbook/index.ts"() {
    "use strict";
    init_readWorkbook();
    init_WorkbookError();
  }
});

// src/reading/tables/isOfTemplate.ts
function isOfTemplate({
  name,
  hidden,
  rows
}) {
  if (hidden && name === "Lists") return true;
  return name === "Explanations" && explanationsHeader.every((header2, place) => rows[0]?.[place] === header2);
}
var explanationsHeader;
var init_isOfTemplate = __esm({
  "src/reading/tables/isOfTemplate.ts"() {
    "use strict";
    explanationsHeader = ["Sheet", "Column", "What to write"];
  }
});

// src/reading/tables/workbookSheets.ts
var workbookSheets_exports = {};
__export(workbookSheets_exports, {
  workbookSheets: () => workbookSheets
});
async function workbookSheets(file, bytes) {
  try {
    const { sheets, notes } = await readWorkbook(bytes);
    const own = sheets.filter((sheet) => !isOfTemplate(sheet));
    const seen = [...own.filter(({ hidden }) => !hidden), ...own.filter(({ hidden }) => hidden)];
    return {
      sheets: seen.map(({ name, rows }) => ({ file, name, rows })),
      notes: notes.map(({ code, message, ...place }) => ({ code, message, where: { file, ...place } }))
    };
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { found: found2, next } = error;
    return {
      issues: [
        { code: "shape", path: [file], expected: "a workbook (XLSX or ODS) that can be read", received: found2, next }
      ]
    };
  }
}
var init_workbookSheets = __esm({
  "src/reading/tables/workbookSheets.ts"() {
    "use strict";
    init_workbook();
    init_isOfTemplate();
  }
});

// src/reading/text/SourceError.ts
function invalidSource(reason, options = {}) {
  return new SourceError(reason, options);
}
var SourceError;
var init_SourceError = __esm({
  "src/reading/text/SourceError.ts"() {
    "use strict";
    SourceError = class extends Error {
      name = "SourceError";
      /** Goes on after "The source cannot be read:". */
      reason;
      constructor(reason, options = {}) {
        super(`The source cannot be read: ${reason}`, options);
        this.reason = reason;
      }
    };
  }
});

// src/reading/parquet/skimThrift.ts
function skimThrift(bytes, most5) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [at, values] = [0, 0];
  function varint() {
    for (let [value, scale] = [0, 1]; ; scale *= 128) {
      const byte = view.getUint8(at++);
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  }
  function skim(type, depth) {
    if (++values > most5) throw new RangeError(`more than ${most5} values`);
    if (depth > deepest) throw new RangeError("nested too deep");
    if (type === types.byte) at++;
    else if (type >= types.i16 && type <= types.i64) varint();
    else if (type === types.double) at += 8;
    else if (type === types.binary) {
      const length = varint();
      at += length;
    } else if (type === types.list || type === types.set) list2(depth);
    else if (type === types.struct) struct(depth);
    else if (type > 2) throw new RangeError(`no value has the type ${type}`);
    if (at > view.byteLength) throw new RangeError("it ends too early");
  }
  function list2(depth) {
    const head = view.getUint8(at++);
    const type = head & 15;
    const size = head >> 4 === 15 ? varint() : head >> 4;
    if (size > most5) throw new RangeError(`more than ${most5} values`);
    for (let i = 0; i < size; i++) skim(type <= 2 ? types.byte : type, depth + 1);
  }
  function struct(depth) {
    for (let head = view.getUint8(at++); (head & 15) !== types.stop; head = view.getUint8(at++)) {
      if (head >> 4 === 0) varint();
      skim(head & 15, depth + 1);
    }
  }
  struct(0);
  return values;
}
var types, deepest;
var init_skimThrift = __esm({
  "src/reading/parquet/skimThrift.ts"() {
    "use strict";
    types = { stop: 0, byte: 3, i16: 4, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12 };
    deepest = 32;
  }
});

// src/reading/parquet/parquetFile.ts
import { parquetMetadata } from "hyparquet";
async function openParquet(source) {
  const { byteLength } = source;
  const bytes = async (start, end2) => {
    if (source instanceof Uint8Array) return source.subarray(start, end2);
    const part2 = new Uint8Array(await source.slice(start, end2));
    if (part2.length !== end2 - start) throw cutShort(`${end2 - start} bytes were asked for, and ${part2.length} came`);
    return part2;
  };
  if (!(byteLength >= 12)) throw notParquet("it is too short");
  const [head, tail] = [await bytes(0, 4), await bytes(byteLength - 8, byteLength)];
  if (!isSignature(head)) throw notParquet("it does not begin with PAR1");
  if (!isSignature(tail.subarray(4))) throw notParquet("it does not end with PAR1; it may be cut short");
  const length = new DataView(tail.buffer, tail.byteOffset, 4).getUint32(0, true);
  if (length > byteLength - 12) throw cutShort(`its metadata would take ${length} bytes`);
  if (length > most3.footer) throw notParquet(`its metadata takes ${length} bytes, and ${most3.footer} is the most`);
  const end = byteLength - 8 - length;
  const footer2 = await bytes(end, byteLength);
  return parsing("its metadata", () => {
    skimThrift(footer2.subarray(0, length), most3.values);
    const metadata = parquetMetadata(footer2, { geoparquet: false });
    const [root, ...elements] = metadata.schema;
    if (!root) throw new RangeError("there is no schema");
    return { metadata, root, columns: flatColumns(elements), end, bytes };
  });
}
function flatColumns(elements) {
  if (elements.length > mostColumns) throw invalidSource(`it has more than ${mostColumns} columns`);
  const columns2 = [];
  let [place, nested] = [0, 0];
  for (const element of elements) {
    if (typeof element.name !== "string") throw new RangeError("a column has no name");
    const isNested = nested > 0;
    nested += (element.num_children ?? 0) - (isNested ? 1 : 0);
    if (element.num_children) continue;
    if (!isNested && element.repetition_type !== "REPEATED") columns2.push({ name: element.name, element, place });
    place++;
  }
  return columns2;
}
function parsing(what, parse) {
  try {
    return parse();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw invalidSource(`${what} is damaged: ${reason}`, { cause: error });
  }
}
function isSignature(bytes) {
  return new TextDecoder().decode(bytes) === "PAR1";
}
function cutShort(reason) {
  return invalidSource(`it is a Parquet file that has been cut short or changed: ${reason}`);
}
var most3, notParquet;
var init_parquetFile = __esm({
  "src/reading/parquet/parquetFile.ts"() {
    "use strict";
    init_columnNames();
    init_SourceError();
    init_skimThrift();
    most3 = { footer: 16777216, values: 1e6 };
    notParquet = (reason) => invalidSource(`it is not a Parquet file: ${reason}`);
  }
});

// src/reading/parquet/requireRuns.ts
function requireRuns(header2, page, isOptional) {
  const { data_page_header: first, data_page_header_v2: second } = header2;
  const data = first ?? second;
  if (!data) return;
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength);
  let start = second ? second.repetition_levels_byte_length : 0;
  if (isOptional) {
    const length = second ? second.definition_levels_byte_length : view.getUint32(start, true);
    if (!second) start += 4;
    requireCount(view, start, start + length, 1, data.num_values);
    start += length;
  }
  if (!data.encoding.endsWith("_DICTIONARY") && data.encoding !== "RLE") return;
  const isBoolean = data.encoding === "RLE";
  if (isBoolean) throw new RangeError("it holds true and false, not texts");
  if (start < view.byteLength) requireCount(view, start + 1, view.byteLength, view.getUint8(start), data.num_values);
}
function requireCount(view, start, end, width, most5) {
  if (!(start >= 0 && end <= view.byteLength && width <= 32)) throw new RangeError("its levels are longer than a page");
  let [at, seen] = [start, 0];
  while (seen < most5 && at < end) {
    let [head, scale] = [0, 1];
    for (let byte = 128; byte >= 128; scale *= 128) {
      byte = view.getUint8(at++);
      head += (byte & 127) * scale;
    }
    const run = Math.floor(head / 2);
    const isPacked = head % 2 === 1;
    seen += isPacked ? run * 8 : run;
    at += isPacked ? run * width : Math.ceil(width / 8);
    if (seen > most5 + padding) throw new RangeError(`a run makes ${seen} values of ${most5}`);
  }
}
var padding;
var init_requireRuns = __esm({
  "src/reading/parquet/requireRuns.ts"() {
    "use strict";
    padding = 512;
  }
});

// src/reading/parquet/parquetColumn.ts
import {
  snappyUncompress
} from "hyparquet";
import { parquetHeader, readPage } from "hyparquet/src/column.js";
import { convert, convertWithDictionary, DEFAULT_PARSERS } from "hyparquet/src/convert.js";
import { readDataPage } from "hyparquet/src/datapage.js";
async function parquetColumn(file, group, column) {
  const what = `the column ${quoted(column.name)}`;
  const { meta, start, end } = parsing(what, () => extentOf(file, group, column));
  const compressors = await compressorsFor(meta.codec);
  const bytes = await file.bytes(start, end);
  const values = parsing(what, () => decoded(bytes, meta, column, file, compressors, Number(group.num_rows)));
  return { values, bytes: bytes.length };
}
function extentOf({ end: last }, group, { name, place }) {
  const chunk = group.columns[place];
  const meta = chunk?.meta_data;
  if (!chunk || !meta) throw invalidSource("it is not there, or encrypted");
  if (chunk.file_path !== void 0) throw new RangeError("it is in another file");
  if (meta.path_in_schema.length !== 1 || meta.path_in_schema[0] !== name)
    throw new RangeError("another is in its place");
  const [data, dictionary] = [Number(meta.data_page_offset), Number(meta.dictionary_page_offset ?? 0)];
  const start = dictionary > 0 && dictionary < data ? dictionary : data;
  const end = start + Number(meta.total_compressed_size);
  if (!(start >= 4 && end >= start && end <= last)) throw new RangeError(`it would stand from byte ${start} to ${end}`);
  if (end - start > most4.chunk) throw new RangeError(`it takes more than ${most4.chunk} bytes in one row group`);
  return { meta, start, end };
}
function decoded(bytes, meta, { name, element }, { root }, compressors, rows) {
  const node = { children: [], count: 1, element, path: [name] };
  const decoder2 = {
    pathInSchema: [name],
    type: meta.type,
    element,
    schemaPath: [{ children: [node], count: 2, element: root, path: [] }, node],
    codec: "UNCOMPRESSED",
    parsers: { ...DEFAULT_PARSERS, stringFromBytes }
  };
  const reader = { view: viewOf(bytes), offset: 0 };
  const values = [];
  let [dictionary, unpacked2] = [void 0, 0];
  while (values.length < rows && reader.offset < bytes.length) {
    const header2 = parquetHeader(reader);
    unpacked2 += requirePage(header2, bytes.length - reader.offset, rows - values.length);
    if (unpacked2 > most4.chunk) throw new RangeError(`it unpacks to more than ${most4.chunk} bytes in one row group`);
    const packed = bytes.subarray(reader.offset, reader.offset + header2.compressed_page_size);
    reader.offset += header2.compressed_page_size;
    if (header2.type === "INDEX_PAGE") continue;
    const page = unpackedPage(packed, header2, meta.codec, compressors);
    requireRuns(header2, page, element.repetition_type !== "REQUIRED");
    const whole = { ...header2, compressed_page_size: page.length };
    const first = header2.type === "DATA_PAGE" ? header2.data_page_header : void 0;
    if (first && element.repetition_type !== "REPEATED") {
      const { definitionLevels, dataPage } = readDataPage(page, first, decoder2);
      const given = convertWithDictionary(dataPage, dictionary, first.encoding, decoder2);
      if (values.length === 0 && given.length === rows && !definitionLevels?.length) return given;
      addValues(values, given, definitionLevels);
      continue;
    }
    const { data = [] } = readPage({ view: viewOf(page), offset: 0 }, whole, decoder2, dictionary, void 0, 0);
    if (header2.type === "DICTIONARY_PAGE") dictionary = convert(data, decoder2);
    else for (const value of data) values.push(value);
  }
  if (values.length !== rows) throw new RangeError(`it has ${values.length} values for ${rows} rows`);
  return values;
}
function addValues(values, page, levels) {
  if (!levels?.length) for (let at = 0; at < page.length; at++) values.push(page[at]);
  else for (let i = 0, at = 0; i < levels.length; i++) values.push(levels[i] > 0 ? page[at++] : void 0);
}
function requirePage(header2, left, rows) {
  const { compressed_page_size: packed, uncompressed_page_size: size } = header2;
  const { num_values: count2 = 0 } = header2.data_page_header ?? header2.data_page_header_v2 ?? header2.dictionary_page_header ?? {};
  if (!(packed >= 0 && packed <= left)) throw new RangeError(`a page would take ${packed} of ${left} bytes`);
  if (!(size >= 0 && size <= most4.page)) throw new RangeError(`a page would unpack to ${size} bytes`);
  const room = header2.type === "DICTIONARY_PAGE" ? size : rows;
  if (!(count2 >= 0 && count2 <= room)) throw new RangeError(`a page would have ${count2} values`);
  return size;
}
function unpackedPage(packed, header2, codec, compressors) {
  const second = header2.type === "DATA_PAGE_V2" ? header2.data_page_header_v2 : void 0;
  if (codec === "UNCOMPRESSED" || second?.is_compressed === false) return packed;
  const levels = second ? second.definition_levels_byte_length + second.repetition_levels_byte_length : 0;
  const size = header2.uncompressed_page_size - levels;
  if (!(levels >= 0 && levels <= packed.length && size >= 0)) throw new RangeError("its levels are longer than a page");
  const unpack2 = compressors[codec];
  if (!unpack2) throw new RangeError(`it is packed with ${codec}, which is not known`);
  const page = new Uint8Array(header2.uncompressed_page_size);
  const data = size === 0 ? new Uint8Array(0) : unpack2(packed.subarray(levels), size);
  if (data.length !== size) throw new RangeError(`a page unpacks to ${data.length} bytes instead of ${size}`);
  page.set(packed.subarray(0, levels));
  page.set(data, levels);
  return page;
}
async function compressorsFor(codec) {
  if (codec === "UNCOMPRESSED" || codec === "SNAPPY") return { SNAPPY: snappy };
  const { compressors } = await import("hyparquet-compressors");
  return compressors;
}
function snappy(packed, size) {
  const page = new Uint8Array(size);
  snappyUncompress(packed, page);
  return page;
}
function stringFromBytes(bytes) {
  return bytes && decoder.decode(bytes);
}
function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
var most4, decoder;
var init_parquetColumn = __esm({
  "src/reading/parquet/parquetColumn.ts"() {
    "use strict";
    init_quoted();
    init_SourceError();
    init_parquetFile();
    init_requireRuns();
    most4 = { chunk: 1073741824, page: 268435456 };
    decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  }
});

// src/reading/parquet/eachParquetRow.ts
async function eachParquetRow(source, sink) {
  const file = await openParquet(source);
  const headers2 = file.columns.map(({ name }) => name);
  const places2 = sink.open(headers2) ?? file.columns.flatMap(({ element }, place) => isReadable(element.type) ? [place] : []);
  const columns2 = places2.map((place) => [
    place,
    file.columns[place]
  ]);
  for (const [, { name, element }] of columns2) {
    if (!isReadable(element.type)) throw invalidSource(`the column ${quoted(name)} holds ${element.type}, not texts`);
  }
  const cells = headers2.map(() => "");
  let [row, bytes] = [0, 0];
  for (const group of file.metadata.row_groups) {
    const count2 = Number(group.num_rows);
    if (!(count2 >= 0 && count2 <= mostRowsInGroup)) {
      throw invalidSource(`a row group has ${count2} rows, and ${mostRowsInGroup} is the most that are read`);
    }
    const read = [];
    for (const [place, column] of columns2) {
      const part2 = await parquetColumn(file, group, column);
      bytes += part2.bytes;
      read.push({ place, name: column.name, values: part2.values });
    }
    for (let at = 0; at < count2; at++) {
      row++;
      for (const { place, name, values } of read) cells[place] = textOf(values[at], () => sink.odd?.(row, name));
      sink.take(cells, row);
    }
    sink.group(bytes);
  }
  return headers2;
}
function isReadable(type) {
  return type !== void 0 && readable.includes(type);
}
function textOf(value, isOdd) {
  if (typeof value === "string") return value;
  if (value === void 0 || value === null || Number.isNaN(value)) return "";
  const text = typeof value === "bigint" ? String(value) : cellText(value);
  if (text === void 0) isOdd();
  return text ?? "";
}
var mostRowsInGroup, readable;
var init_eachParquetRow = __esm({
  "src/reading/parquet/eachParquetRow.ts"() {
    "use strict";
    init_quoted();
    init_cellText();
    init_SourceError();
    init_parquetColumn();
    init_parquetFile();
    mostRowsInGroup = 2e7;
    readable = ["BYTE_ARRAY", "FIXED_LEN_BYTE_ARRAY", "INT32", "INT64", "FLOAT", "DOUBLE"];
  }
});

// src/reading/parquet/readParquetSheet.ts
var readParquetSheet_exports = {};
__export(readParquetSheet_exports, {
  readParquetSheet: () => readParquetSheet
});
async function readParquetSheet(file, source) {
  const rows = [];
  try {
    const headers2 = await eachParquetRow(source, {
      open: () => void 0,
      take: (cells) => rows.push([...cells]),
      group: () => void 0
    });
    return { sheets: [{ file, rows: [headers2, ...rows], jsonHeader: 1 }], notes: [] };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { issues: [{ code: "shape", path: [file], expected: "a Parquet file", received: error.reason }] };
  }
}
var init_readParquetSheet = __esm({
  "src/reading/parquet/readParquetSheet.ts"() {
    "use strict";
    init_SourceError();
    init_eachParquetRow();
  }
});

// src/framework/OptionError.ts
var OptionError = class extends RangeError {
  name = "OptionError";
};

// src/values/isWithinEdits.ts
function isWithinEdits(a, b, most5) {
  const same = sameStart(a, b);
  const [left, right] = [a.slice(same), b.slice(same)];
  if (left === right) return true;
  const isWithin = (ofLeft, ofRight) => isWithinEdits(left.slice(ofLeft), right.slice(ofRight), most5 - 1);
  if (most5 === 0) return false;
  const isTurned = left[0] === right[1] && left[1] === right[0] && left.length > 1;
  return isWithin(1, 0) || isWithin(0, 1) || isWithin(1, 1) || isTurned && isWithin(2, 2);
}
function sameStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

// src/values/isNearWord.ts
var shortest = 4;
function isNearWord(typed2, word) {
  if (typed2 === word) return true;
  const length = Math.max(typed2.length, word.length);
  const most5 = length < 10 ? 1 : 2;
  if (Math.min(typed2.length, word.length) < Math.max(shortest, length - most5)) return false;
  if (typed2[0] !== word[0] && typed2.at(-1) !== word.at(-1)) return false;
  if (!isWithinEdits(typed2, word, most5)) return false;
  const same = sameStart(typed2, word);
  if (same === word.length) return typed2.slice(same) === word.at(-1);
  return same < typed2.length && (same < word.length - 3 || isWithinEdits(typed2, word, 1));
}
function isNearBeginning(typed2, word) {
  if (typed2.length < 6 || word.length < typed2.length || typed2[0] !== word[0]) return false;
  return [typed2.length - 1, typed2.length, typed2.length + 1].some((length) => {
    const beginning2 = word.slice(0, length);
    return typed2.at(-1) === beginning2.at(-1) && typed2 !== beginning2 && isWithinEdits(typed2, beginning2, 1);
  });
}

// src/values/wordsOf.ts
function wordsOf(text) {
  const plain2 = text.normalize("NFKD").toLowerCase().replace(/[\u0300-\u036f'\u2019]/gu, "").replaceAll("&", " and ");
  return plain2.match(/[\p{L}\p{M}\p{N}]+[#+]{0,2}/gu) ?? [];
}

// src/values/nearest.ts
var longestComparable = 200;
var mostWords = 12;
var near = 0.45;
function nearest(text, candidates, limit = 3) {
  if (text.length > longestComparable) return [];
  const wanted = wordsOf(text);
  const scored = Array.from(candidates, (candidate) => ({
    candidate,
    score: candidate.length > longestComparable ? 0 : likeness(wanted, wordsOf(candidate))
  }));
  return scored.filter(({ score }) => score >= near).sort((a, b) => b.score - a.score).slice(0, limit).map(({ candidate }) => candidate);
}
function likeness(a, b) {
  const [whole, other2] = [a.join(""), b.join("")];
  if (whole !== "" && isNearWord(whole, other2)) return whole === other2 ? 1 : 0.9;
  const left = [...b];
  let shared2 = 0;
  for (const word of a.slice(0, mostWords)) {
    const same = left.indexOf(word);
    const place = same < 0 ? left.findIndex((one) => isBegun(word, one) || isNearWord(word, one)) : same;
    if (place < 0) continue;
    const [found2 = ""] = left.splice(place, 1);
    shared2 += same < 0 ? Math.min(word.length, found2.length) - 0.5 : word.length;
  }
  return 2 * shared2 / (whole.length + other2.length);
}
function isBegun(typed2, word) {
  return typed2.length > 2 && (typed2 === `${word}s` || typed2.length * 2 > word.length && word.startsWith(typed2));
}

// src/framework/requireOptions.ts
init_quoted();

// src/framework/found.ts
init_quoted();
function found(value) {
  if (value === void 0) return "nothing";
  if (value === null) return "null";
  if (typeof value === "string") return `the text ${quoted(value)}`;
  if (typeof value !== "object") return `the ${typeof value} ${String(value)}`;
  if (Array.isArray(value)) return "a list";
  for (const [key, kind] of Object.entries(kinds)) if (Object.hasOwn(value, key)) return kind;
  const maker = value.constructor;
  return typeof maker === "function" && maker !== Object ? `a ${maker.name}` : "an object";
}
var kinds = {
  has: "a profile",
  roleFamilies: "a framework",
  standings: "a gap"
};

// src/framework/requireOptions.ts
function requireOptions(functionName, options, known) {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new TypeError(
      `The options of ${functionName} are an object such as { ${known[0]}: \u2026 }; found ${found(options)}`
    );
  }
  const names5 = known;
  const stranger = Object.keys(options).find((name) => !names5.includes(name));
  if (stranger === void 0) return;
  const [near2] = nearest(stranger, known, 1);
  const hint = near2 === void 0 ? `its options are ${known.join(", ")}` : `did you mean ${quoted(near2)}?`;
  throw new OptionError(`${functionName} has no option ${quoted(stranger)}; ${hint}`);
}

// src/model/limits.ts
var limits = {
  id: 500,
  name: 1e3,
  text: 1e5,
  duration: 100,
  cost: 1e12,
  capacity: 1e6,
  postCount: 1e4,
  weight: 1e3,
  levels: 100,
  needsOfOneRoleLevel: 1e4
};

// src/parse/describeValue.ts
function describeValue(value) {
  if (value === void 0) return "missing";
  if (value === null) return "null";
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === "string") {
    if (value === "") return "empty text";
    return value.length > 40 ? `text of ${value.length} characters` : JSON.stringify(value);
  }
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "object") return article(typeof value);
  const maker = makerOf(value);
  if (maker === "Object") return "an object";
  return builtIn.has(maker) ? article(maker) : `an instance of ${maker}`;
}
function nextStep(value, isWhole) {
  if (value === null) return isWhole ? void 0 : "leave the key out where nothing is known";
  if (typeof value === "string")
    return isWhole && /^\s*[[{]/.test(value) ? "give what JSON.parse makes of it" : void 0;
  if (typeof value !== "object" || Array.isArray(value)) return void 0;
  const maker = makerOf(value);
  return maker === "Object" ? void 0 : conversions[maker] ?? "give a plain object, such as { ...value }";
}
var conversions = {
  Map: "Object.fromEntries(map) makes an object of it",
  Set: "Array.from(set) makes a list of it",
  Date: "write the day as YYYY-MM-DD",
  Promise: "await it first"
};
var builtIn = /* @__PURE__ */ new Set([
  ...Object.keys(conversions),
  "WeakMap",
  "RegExp",
  "Error",
  "URL",
  "Uint8Array",
  "Buffer"
]);
function makerOf(value) {
  const prototype = Object.getPrototypeOf(value);
  if (typeof prototype !== "object" || prototype === null) return "Object";
  const maker = Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  const name = typeof maker === "function" ? Object.getOwnPropertyDescriptor(maker, "name")?.value : void 0;
  return typeof name === "string" && name !== "" ? name.slice(0, 40) : "a class";
}
var article = (noun) => /^[aeiou]/i.test(noun) ? `an ${noun}` : `a ${noun}`;

// src/parse/describeIssue.ts
init_quoted();
var longestPlain = 80;
var longestList = 20;
function quoteAll(values, separator = ", ") {
  const shown = values.slice(0, longestList).map(quoted).join(separator);
  return values.length > longestList ? `${shown} and ${values.length - longestList} more` : shown;
}
function levelName(level) {
  if (level === void 0) return "not assessed";
  return level === null ? "below the lowest level" : quoted(level);
}
function formatPath(path) {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else if (step.length <= longestPlain && /^[A-Za-z_$][\w$]*$/.test(step)) text += text === "" ? step : `.${step}`;
    else text += `[${quoted(step)}]`;
  }
  return text === "" ? "(the whole value)" : text;
}
function describeIssue(facts) {
  return { ...facts, message: issueSentence(facts, formatPath) };
}
function issueSentence(facts, placeOf3) {
  switch (facts.code) {
    case "shape": {
      const { expected, received, next } = facts;
      const found2 = received === "missing" ? `is missing: expected ${expected}` : `expected ${expected}, found ${received}`;
      return next === void 0 ? found2 : `${found2}; ${next}`;
    }
    case "unknown-key": {
      const allowed = facts.allowed ? `; the keys here are ${quoteAll(facts.allowed)}` : "";
      return `the key ${quoted(facts.key)} does not belong here${allowed}`;
    }
    case "duplicate-id":
      return facts.kind === "person" ? `the person ${quoted(facts.id)} is there already: see ${placeOf3(facts.firstAt)}` : `the ${facts.kind} id ${quoted(facts.id)} is taken: see ${placeOf3(facts.firstAt)}`;
    case "unknown-id": {
      const hint = facts.near.length > 0 ? `; near: ${quoteAll(facts.near)}` : "";
      return `no ${facts.kind} has the id ${quoted(facts.id)}${hint}`;
    }
    case "duplicate-need":
      return `the skill ${quoted(facts.skill)} is asked for twice: see ${placeOf3(facts.firstAt)}`;
    case "level-not-defined": {
      const { skill, level, definedAt } = facts;
      return `the skill ${quoted(skill)} is not defined at the level ${quoted(level)}, only at ${quoteAll(definedAt)}`;
    }
    case "level-order":
      return `teaches from ${quoted(facts.from)} to ${quoted(facts.to)}, which is not above it`;
    case "circular-prerequisites":
      return `courses that are each other's prerequisites: ${quoteAll(facts.courses, " needs ")}`;
    case "dates-out-of-order":
      return `ends on ${facts.end}, before it starts on ${facts.start}`;
    case "minimum-above-places":
      return `takes place with ${facts.minimum} learners or more, and has room for ${facts.places}`;
    case "mixed-currencies":
      return `costs in ${quoteAll(facts.currencies)} cannot be added up: a plan needs one currency`;
    case "outside-site-window": {
      const { site, open, start, end } = facts;
      return `runs from ${start} to ${end}, but the site ${quoted(site)} is open from ${open.from} until ${open.until}`;
    }
    case "framework-mismatch":
      return `is for the framework ${quoted(facts.received)}, not for ${quoted(facts.expected)}`;
    case "contradicting-assessments": {
      const levels = facts.levels.map(levelName).join(" against ");
      return `records of the skill ${quoted(facts.skill)} disagree: ${levels}`;
    }
    case "several-people":
      return `the assessments are about ${facts.people.length} people: ${quoteAll(facts.people)}`;
    case "encoding": {
      const { byte, line } = facts;
      return `is not UTF-8 text (nor UTF-16 with a byte-order mark): see line ${line}, byte ${byte}; save the file as UTF-8, or name its encoding, such as windows-1252`;
    }
    case "malformed-json":
      return `is not JSON: line ${facts.line}, column ${facts.column}: ${facts.reason}`;
    case "duplicate-key": {
      const { key, line, column, first } = facts;
      return `the key ${quoted(key)} stands here twice, in line ${first.line}, column ${first.column} and in line ${line}, column ${column}: take one out`;
    }
    case "malformed-csv":
      return `is not CSV: ${facts.reason}`;
    case "missing-column": {
      const present = facts.columns.length > 0 ? quoteAll(facts.columns) : "none";
      const next = facts.next === void 0 ? "" : `; ${facts.next}`;
      return `has no column ${quoted(facts.column)}; its columns are ${present}${next}`;
    }
    case "too-long":
      return `is ${facts.length} characters long; at most ${facts.limit} are read`;
  }
}

// src/parse/issueLines.ts
var writtenOut = 10;
var placesNamed = 3;
function issueLines(issues, { placeOf: placeOf3 = formatPath, sentenceOf = ({ message }) => message } = {}) {
  const lines = [];
  const lineOf = /* @__PURE__ */ new Map();
  const kinds2 = /* @__PURE__ */ new Map();
  for (const issue of issues) {
    const line = lineFor(issue);
    line.count++;
    if (line.places.length < placesNamed) line.places.push(placeOf3(issue.path));
  }
  return lines.map(({ mistake, places: places2, count: count2 }) => {
    const others = count2 - places2.length;
    const where = others > 0 ? `${places2.join(", ")} and ${others} more` : places2.join(", ");
    return mistake ? `${where}: ${sentenceOf(mistake)}` : `\u2026 and ${count2} more like those above: ${where}`;
  });
  function lineFor(issue) {
    const [kind, mistake] = [kindOf(issue), mistakeIn(issue)];
    const different = kinds2.get(kind) ?? 0;
    const isWrittenOut = different < writtenOut;
    const present = lineOf.get(mistake) ?? (isWrittenOut ? void 0 : lineOf.get(kind));
    if (present) return present;
    const line = { ...isWrittenOut && { mistake: issue }, places: [], count: 0 };
    lineOf.set(isWrittenOut ? mistake : kind, line);
    kinds2.set(kind, different + 1);
    lines.push(line);
    return line;
  }
}
function mistakeIn(issue) {
  const key = issue.code === "shape" && issue.received === "missing" ? issue.path.findLast(isKey) : void 0;
  return JSON.stringify([issue.code, issue.message, key]);
}
function kindOf(issue) {
  if (issue.code === "shape") return JSON.stringify([issue.code, issue.expected]);
  return JSON.stringify("kind" in issue ? [issue.code, issue.kind] : [issue.code]);
}
var isKey = (step) => typeof step === "string";

// src/parse/ParseError.ts
var shownLines = 50;
var ParseError = class extends Error {
  name = "ParseError";
  constructor(what, issues) {
    const all = issueLines(issues).map((line) => `  ${line}`);
    const lines = all.slice(0, shownLines);
    if (all.length > shownLines) lines.push(`  \u2026 and ${all.length - shownLines} lines more: see issues`);
    super(`The ${what} has ${issues.length === 1 ? "1 issue" : `${issues.length} issues`}:
${lines.join("\n")}`);
    Object.defineProperty(this, "issues", { value: issues });
  }
};

// src/reading/notes/TableNotes.ts
var mostNotes = 1e4;
var TableNotes = class {
  #all = [];
  /** By sheet, code, column and message: a key made of all four would have to be made for every mistake. */
  #sheets = /* @__PURE__ */ new Map();
  #counts = /* @__PURE__ */ new Map();
  #most;
  #left = 0;
  #made = 0;
  /** `most`: how many different notes are kept; all are counted. */
  constructor(most5 = mostNotes) {
    this.#most = most5;
  }
  add(code, message, where, places2 = 1) {
    this.#made += places2;
    this.#counts.set(code, (this.#counts.get(code) ?? 0) + places2);
    const { file = "", sheet = "", column = "" } = where;
    const ofSheet = within(this.#sheets, sheet === "" ? file : `${file}
${sheet}`);
    const alike = within(within(ofSheet, code), column);
    const present = alike.get(message);
    if (present) {
      present.places += places2;
      if (isBefore(where, present.note.where)) present.note = { ...present.note, where };
    } else if (this.#all.length < this.#most) {
      const kept = { note: { code, message, where }, places: places2 };
      alike.set(message, kept);
      this.#all.push(kept);
    } else this.#left++;
  }
  take(notes) {
    for (const { code, message, where, places: places2 } of notes) this.add(code, message, where, places2);
  }
  /** How much there has been to note so far. */
  get made() {
    return this.#made;
  }
  /** How often each code was noted, those that were not kept included. */
  get counts() {
    return Object.fromEntries(this.#counts);
  }
  /** All notes, sheet by sheet in the order in which they were met, in a sheet by row. */
  inOrder() {
    const all = this.#all.map(({ note, places: places2 }) => places2 === 1 ? note : { ...note, places: places2 });
    const sheets = /* @__PURE__ */ new Map();
    const sheetOf = ({ where }) => `${where.file ?? ""}
${where.sheet ?? ""}`;
    for (const note of all) if (!sheets.has(sheetOf(note))) sheets.set(sheetOf(note), sheets.size);
    all.sort(
      (a, b) => (sheets.get(sheetOf(a)) ?? 0) - (sheets.get(sheetOf(b)) ?? 0) || placeOf(a.where) - placeOf(b.where)
    );
    if (this.#left === 0) return all;
    const message = `there are more notes than are kept: ${this.#left} others`;
    return [...all, { code: "too-many-notes", message, where: {} }];
  }
};
function within(map, key) {
  let found2 = map.get(key);
  if (found2 === void 0) {
    found2 = /* @__PURE__ */ new Map();
    map.set(key, found2);
  }
  return found2;
}
function isBefore(a, b) {
  return a.file === b.file && a.sheet === b.sheet && placeOf(a) < placeOf(b);
}
function placeOf({ row, path }) {
  return row ?? (typeof path?.[0] === "number" ? path[0] + 1 : 0);
}

// src/reading/tables/completedMap.ts
function completedMap(usual, { columns: columns2 = {}, optional: optional2 = [], ...said }) {
  return {
    ...usual,
    ...said,
    columns: { ...usual.columns, ...columns2 },
    optional: [...optional2, ...(usual.optional ?? []).filter((field) => !Object.hasOwn(columns2, field))]
  };
}

// src/reading/tables/Sheet.ts
function placeIn(sheet, row, column) {
  const { file, name, jsonHeader, lines } = sheet;
  if (lines !== void 0 && jsonHeader !== void 0 && row > jsonHeader) {
    return {
      ...file !== void 0 && { file },
      row: lines[row - 1 - jsonHeader] ?? row,
      ...column !== void 0 && { column }
    };
  }
  if (jsonHeader !== void 0 && row > jsonHeader) {
    return {
      ...file !== void 0 && { file },
      path: [row - 1 - jsonHeader, ...column === void 0 ? [] : [column]]
    };
  }
  const beside = column === void 0 ? { row } : { row, column };
  if (name !== void 0) return file === void 0 ? { sheet: name, ...beside } : { file, sheet: name, ...beside };
  return file === void 0 ? beside : { file, ...beside };
}
function columnLetters(place) {
  let letters = "";
  for (let rest2 = place; rest2 >= 0; rest2 = Math.floor(rest2 / 26) - 1) {
    letters = String.fromCharCode(65 + rest2 % 26) + letters;
  }
  return letters;
}
function columnOfLetters(letters) {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return -1;
  let place = 0;
  for (const letter of letters.toUpperCase()) place = place * 26 + (letter.charCodeAt(0) - 64);
  return place - 1;
}

// src/reading/tables/noteUnread.ts
function noteUnread({
  others,
  unnamed,
  headers: headers2,
  headerRow,
  place
}, notes) {
  for (const at of others) notes.add("unused-column", "the column is not read", place(headerRow, headers2[at]));
  for (const [at, row] of unnamed)
    notes.add("unused-column", "the column has no header; it is not read", place(row, columnLetters(at)));
}

// src/parse/loose.ts
function asObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : void 0;
}
function isGiven(value, key) {
  const property = Object.getOwnPropertyDescriptor(asObject(value) ?? {}, key);
  return property !== void 0 && (property.get !== void 0 || property.value !== void 0);
}
function asText(value) {
  return typeof value === "string" ? value : void 0;
}
function asDay(value) {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : void 0;
}
function* elementsOf(value, path) {
  if (!Array.isArray(value)) return;
  for (let i = 0; i < value.length; i++) yield [value[i], [...path, i]];
}
function* objectsOf(value, path) {
  for (const [element, at] of elementsOf(value, path)) {
    const object2 = asObject(element);
    if (object2) yield [object2, at];
  }
}

// src/parse/ShapeCheck.ts
var ShapeCheck = class {
  issues = [];
  #path;
  #plain = true;
  constructor(at = []) {
    this.#path = [...at];
  }
  /** Whether the value is all of such things as JSON holds. Where it is not, nobody else may look into it: a getter runs code. */
  get isPlain() {
    return this.#plain;
  }
  /** Notes that something else was expected here. */
  expected(expected, found2) {
    const next = nextStep(found2, this.#path.length === 0);
    return this.#note(this.#path, expected, describeValue(found2), next);
  }
  /** Checks what stands under a key or at a position of the value that is being looked at. */
  inside(step, value, shape2) {
    this.#path.push(step);
    const sound = shape2(value, this);
    this.#path.pop();
    return sound;
  }
  /** Checks what an object has under a key of its own. What is `undefined` is absent, as in JSON. A getter is refused unread. */
  entry(object2, key, shape2, mayBeAbsent) {
    const property = Object.getOwnPropertyDescriptor(object2, key);
    if (property?.get || property?.set) {
      return this.#notPlain([...this.#path, key], "a value", "a getter", "copy its value into a plain object first");
    }
    const value = property?.enumerable ? property.value : void 0;
    return mayBeAbsent && value === void 0 || this.inside(key, value, shape2);
  }
  /** Checks that an object has no keys but these. */
  noOtherKeys(object2, allowed) {
    const before = this.issues.length;
    for (const key of Object.keys(object2)) {
      if (allowed.includes(key) || !isGiven(object2, key)) continue;
      this.issues.push({ code: "unknown-key", path: [...this.#path, key], key, allowed });
    }
    return this.issues.length === before;
  }
  /** The value as an object with keys of its own, such as JSON holds: neither a list nor a Map nor an instance of a class. */
  object(value) {
    const object2 = asObject(value);
    if (object2 && isPlain(object2)) return object2;
    if (object2) this.#plain = false;
    this.expected("an object", value);
    return void 0;
  }
  /** The value as a list without holes. */
  list(value) {
    if (!Array.isArray(value)) {
      const object2 = asObject(value);
      if (object2 && !isPlain(object2)) this.#plain = false;
      this.expected("a list", value);
      return void 0;
    }
    for (let i = 0; i < value.length; i++) {
      if (Object.hasOwn(value, i)) continue;
      this.#notPlain([...this.#path, i], "an element", "a hole in the list", "close it with list.filter(() => true)");
      return void 0;
    }
    return value;
  }
  #notPlain(path, expected, received, next) {
    this.#plain = false;
    return this.#note(path, expected, received, next);
  }
  #note(path, expected, received, next) {
    this.issues.push({ code: "shape", path: [...path], expected, received, ...next !== void 0 && { next } });
    return false;
  }
};
function isPlain(object2) {
  const prototype = Object.getPrototypeOf(object2);
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null;
}

// src/parse/shapeIssues.ts
function shapeIssues(shape2, data, at = []) {
  const check = new ShapeCheck(at);
  shape2(data, check);
  return check.issues;
}

// src/values/fold.ts
function fold(text) {
  return text.normalize("NFC").toLowerCase().replace(/[\s\u200B\uFEFF]+/gu, " ").trim();
}

// src/reading/tables/findColumns.ts
init_columnNames();

// src/reading/tables/harmless.ts
function isRisky(text) {
  let start = 0;
  while (text.charCodeAt(start) === 39) start++;
  const bare2 = text.slice(start);
  return /^[=+\-@＝＋－＠]/u.test(bare2) || bare2.trim().length !== bare2.length;
}
function plain(cell) {
  if (cell.charCodeAt(0) === 39 && isRisky(cell.slice(1))) return cell.slice(1);
  const trimmed = cell.trim();
  return trimmed.length === cell.length ? cell : trimmed;
}

// src/reading/tables/twoRowHeader.ts
function twoRowHeader(upper, lower, isKnown, isWhole = () => false) {
  const times = /* @__PURE__ */ new Map();
  for (const text of lower) times.set(text, (times.get(text) ?? 0) + 1);
  let group = "";
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, place) => {
    const [above = "", below = ""] = [upper[place], lower[place]];
    if (above !== "") group = above;
    if (below === "" || below === above) return above;
    const joined = `${group} ${below}`;
    const isJoined = group !== "" && !isWhole(below) && (isKnown(joined) || (times.get(below) ?? 0) > 1);
    return isJoined ? joined : below;
  });
}

// src/reading/tables/findColumns.ts
var furthestHeader = 50;
function findColumns(sheet, map) {
  const optional2 = new Set(map.optional);
  const fields = Object.entries(map.columns);
  const named2 = fields.filter(([, place]) => isNamed(place));
  const needed = named2.filter(([field]) => !optional2.has(field));
  const rows = map.header === void 0 ? sheet.rows.slice(0, furthestHeader) : [sheet.rows[map.header - 1] ?? []];
  const offset = (map.header ?? 1) - 1;
  if (named2.length === 0 && map.header === void 0 && map.shape !== "wide") return placed(0, [], fields);
  const names5 = new Set(named2.flatMap(([, place]) => isNamed(place) ? place : []).map(headerKey));
  const ofTwoRows = (i, upper) => {
    const lower = map.header === void 0 ? (rows[i + 1] ?? []).map(plain) : [];
    const isKnown = (header2) => names5.has(headerKey(header2));
    const both = lower.some(isKnown) ? twoRowHeader(upper, lower, isKnown) : lower;
    const found2 = placed(i + 2, both, fields, i + 1);
    const alone2 = Math.max(columnsOf(placed(0, upper, fields)), columnsOf(placed(0, lower, fields)));
    return columnsOf(found2) > alone2 ? found2 : void 0;
  };
  let nearest2;
  for (const [i, cells] of rows.entries()) {
    const headers3 = cells.map(plain);
    if (headers3.every((header2) => header2 === "")) continue;
    const two = ofTwoRows(i, headers3);
    const found2 = two ?? placed(i + offset + 1, headers3, fields);
    const lacking = needed.filter(([field]) => !found2.places.has(field)).map(([field]) => field);
    if (lacking.length === 0) return found2;
    if (!nearest2 || lacking.length < nearest2.lacking.length) nearest2 = { row: i, lacking };
  }
  const at = nearest2 ?? { row: 0, lacking: needed.map(([field]) => field) };
  const headers2 = (rows[at.row] ?? []).map(plain);
  const known = new Set(placed(0, headers2, fields).places.values());
  const filled = headers2.filter((header2) => header2 !== "").slice(0, 100);
  const unread = headers2.filter((header2, place) => header2 !== "" && !known.has(place)).slice(0, 100);
  const path = [sheet.file ?? "table", ...sheet.name === void 0 ? [] : [sheet.name]];
  const issues = at.lacking.map((field) => {
    const place = map.columns[field];
    const names6 = (typeof place === "string" ? [place] : Array.isArray(place) ? place : [field]).slice(0, 3);
    const usual = Array.isArray(place) ? { field, unread } : {};
    return { code: "missing-column", path, column: names6.join(" or "), columns: filled, ...usual };
  });
  return {
    issues: issues.length > 0 ? issues : [{ code: "shape", path, expected: "a header", received: "empty rows" }]
  };
}
function isNamed(place) {
  return typeof place === "string" || Array.isArray(place);
}
function columnsOf({ places: places2 }) {
  return new Set(places2.values()).size;
}
function placesIn(headers2) {
  const places2 = /* @__PURE__ */ new Map();
  for (const [place, header2] of headers2.entries()) {
    for (const key of headerKeys(header2)) if (!places2.has(key)) places2.set(key, place);
  }
  return places2;
}
function placeOf2(place, places2) {
  if (typeof place === "string") return places2.get(headerKey(place)) ?? -1;
  if ("letter" in place) return columnOfLetters(place.letter);
  if ("index" in place) return place.index - 1;
  if ("value" in place) return -1;
  for (const name of place) {
    const found2 = places2.get(headerKey(name));
    if (found2 !== void 0) return found2;
  }
  return -1;
}
function placed(headerRow, headers2, fields, firstRow = headerRow) {
  const byName2 = placesIn(headers2);
  const places2 = /* @__PURE__ */ new Map();
  const values = /* @__PURE__ */ new Map();
  for (const [field, place] of fields) {
    const found2 = placeOf2(place, byName2);
    if (found2 !== -1) places2.set(field, found2);
    else if (typeof place === "object" && "value" in place) values.set(field, place.value);
  }
  return { headerRow, firstRow, headers: headers2, places: places2, values };
}

// src/reading/delimited/delimitedSheet.ts
init_quoted();

// src/reading/delimited/RowSplitter.ts
var delimiters = [",", ";", "	", "|"];
var longest = { quoted: 1e6, row: 2e6 };
var RowSplitter = class {
  #delimiter;
  /** The cells of the first row that has three or more, as a header has; 0 before it. */
  #width = 0;
  #rest = "";
  constructor(delimiter) {
    this.#delimiter = delimiter;
  }
  /** The characters that wait for the end of their row. */
  get waiting() {
    return this.#rest.length;
  }
  /** The rows that end in what has been given so far; with `isEnd`, the last one too. */
  take(piece2, isEnd) {
    const text = this.#rest === "" ? piece2 : this.#rest + piece2;
    const plain2 = text.includes('"') ? void 0 : this.#plainRows(text, isEnd);
    return plain2 ?? this.#quotedRows(text, isEnd);
  }
  /** Without a quote a row is a line, which engines divide fastest. */
  #plainRows(text, isEnd) {
    const ends = text.includes("\r") ? /\r\n|\n|\r/ : "\n";
    let whole = text;
    this.#rest = "";
    if (!isEnd) {
      const lastReturn = text.length > 1 ? text.lastIndexOf("\r", text.length - 2) : -1;
      const last = Math.max(text.lastIndexOf("\n"), lastReturn);
      whole = text.slice(0, last + 1);
      this.#rest = text.slice(last + 1);
    }
    const lines = whole.split(ends);
    if (lines.at(-1) === "") lines.pop();
    const delimiter = this.#delimiter;
    const rows = lines.map((line) => line.split(delimiter));
    this.#width ||= rows.find(isWide)?.length ?? 0;
    return { rows, oddQuotes: [] };
  }
  #quotedRows(text, isEnd) {
    const rows = [];
    const oddQuotes = [];
    const delimiter = this.#delimiter;
    let [start, at] = [0, 0];
    let row = [];
    let isOfLines = false;
    const next = {
      delimiter: nextOf(text, delimiter),
      lf: nextOf(text, "\n"),
      cr: nextOf(text, "\r"),
      quote: nextOf(text, '"')
    };
    while (at < text.length || row.length > 0) {
      let end;
      if (row.length === 0) {
        end = Math.min(next.lf(at), next.cr(at));
        if (next.quote(at) > end && end + 1 < text.length) {
          const cells = text.slice(at, end).split(delimiter);
          rows.push(cells);
          this.#width ||= isWide(cells) ? cells.length : 0;
          at = end + (text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? 2 : 1);
          start = at;
          continue;
        }
      }
      const quoted2 = text.charCodeAt(at) === 34 ? this.#quoted(text, at, isEnd) : void 0;
      if (quoted2 === "waits") break;
      if (typeof quoted2 === "object") {
        row.push(quoted2.cell);
        end = quoted2.end;
        if (next.lf(at) < end || next.cr(at) < end) isOfLines = true;
      } else {
        if (text.charCodeAt(at) === 34 && oddQuotes.at(-1)?.place !== rows.length)
          oddQuotes.push({ place: rows.length, isText: true });
        end = Math.min(next.delimiter(at), next.lf(at), next.cr(at));
        if (end === text.length && !isEnd) break;
        row.push(text.slice(at, end));
      }
      if (end < text.length && text[end] === delimiter) {
        at = end + 1;
        if (at < text.length || !isEnd) continue;
        row.push("");
        end = at;
      }
      const isReturn = text.charCodeAt(end) === 13;
      if (isReturn && end + 1 === text.length && !isEnd) break;
      const lines = isOfLines ? this.#linesOf(text, start, end) : void 0;
      isOfLines = false;
      at = end + (isReturn && text.charCodeAt(end + 1) === 10 ? 2 : 1);
      start = at;
      const isText = delimiter === "	" || row.length !== this.#width;
      if (lines && oddQuotes.at(-1)?.place !== rows.length) oddQuotes.push({ place: rows.length, isText });
      if (lines && isText) rows.push(...lines);
      else rows.push(row);
      this.#width ||= isWide(row) ? row.length : 0;
      row = [];
    }
    this.#rest = start >= text.length ? "" : text.slice(start);
    if (this.#rest !== "" && oddQuotes.at(-1)?.place === rows.length) oddQuotes.pop();
    return { rows, oddQuotes };
  }
  /** The lines from one place to another that quotes hold together, where each by itself has as many cells as the header. */
  #linesOf(text, start, end) {
    const delimiter = this.#delimiter.charCodeAt(0);
    let cells = 1;
    for (let at = start; at < end && cells <= this.#width; at++) {
      const letter = text.charCodeAt(at);
      if (letter === delimiter) cells++;
      else if (letter === 10 || letter === 13) break;
    }
    if (cells !== this.#width) return void 0;
    const lines = text.slice(start, end).split(/\r\n|\n|\r/);
    const rows = lines.map((line) => line.split(this.#delimiter));
    return rows.every(({ length }) => length === this.#width) ? rows : void 0;
  }
  /** The cell that begins with the quote at a place; `undefined` for a quote that is text. */
  #quoted(text, start, isEnd) {
    const limit = start + longest.quoted;
    let hasPairs = false;
    for (let at = start + 1; ; ) {
      const quote = text.indexOf('"', at);
      if (quote === -1 || quote > limit) {
        if (quote === -1 && text.length <= limit && !isEnd) return "waits";
        return void 0;
      }
      if (text.charCodeAt(quote + 1) === 34) {
        hasPairs = true;
        at = quote + 2;
        continue;
      }
      let end = quote + 1;
      while (text[end] === " " || text[end] === "	" && this.#delimiter !== "	") end++;
      if (end >= text.length && !isEnd) return "waits";
      const after = text[end];
      if (after !== void 0 && after !== this.#delimiter && after !== "\n" && after !== "\r") return void 0;
      const cell = text.slice(start + 1, quote);
      return { cell: hasPairs ? cell.replaceAll('""', '"') : cell, end };
    }
  }
};
function isWide(cells) {
  return cells.length >= 3;
}
function nextOf(text, mark) {
  let found2 = -1;
  return (from) => {
    if (found2 < from) {
      found2 = text.indexOf(mark, from);
      if (found2 === -1) found2 = text.length;
    }
    return found2;
  };
}

// src/reading/delimited/delimitedSheet.ts
var most = { cells: 2e7 };
var beginning = 1e5;
function delimiterOf(start, fits) {
  const tried = delimiters.filter((delimiter) => delimiter === "," || start.includes(delimiter)).map((delimiter) => {
    const { rows } = new RowSplitter(delimiter).take(start, true);
    const cells = rows.reduce((sum, row) => sum + row.length - 1, 0);
    return { delimiter, fit: fits(rows), cells };
  });
  const likely = tried.some(({ fit }) => fit > 0) ? tried : tried.filter(({ delimiter }) => delimiter !== "|");
  return likely.reduce(
    (best, one) => one.fit > best.fit || one.fit === best.fit && one.cells > best.cells ? one : best
  ).delimiter;
}
function delimitedSheet(file, text, fits, asked) {
  const start = text.slice(0, beginning);
  const delimiter = asked ?? delimiterOf(start, fits);
  const tooMany = tooManyCells(file, text, delimiter);
  if (tooMany) return { issues: [tooMany] };
  const { rows, oddQuotes } = new RowSplitter(delimiter).take(text, true);
  const where = { file, row: 1 };
  const notes = delimiter === "," || asked ? [] : [{ code: "delimiter", message: delimiterMessage(delimiter), where }];
  for (const isText of [true, false]) {
    const odd = oddQuotes.filter((one) => one.isText === isText);
    const [first] = odd;
    if (first === void 0) continue;
    const places2 = odd.length > 1 ? { places: odd.length } : {};
    notes.push({
      code: "odd-quotes",
      message: oddQuotesMessage(first),
      where: { file, row: first.place + 1 },
      ...places2
    });
  }
  return { sheets: [{ file, rows, isDelimited: true }], notes };
}
function oddQuotesMessage({ isText }) {
  return isText ? "a cell begins with a quote that does not close before the next delimiter or line end; its quotes are taken as text" : "quotes hold lines together that look like rows of the table, and are one row: where a quote is missing, put it in";
}
function delimiterMessage(delimiter) {
  return `cells are divided by ${quoted(delimiter)}`;
}
function tooManyCells(file, text, delimiter) {
  if (text.length <= most.cells) return void 0;
  let cells = 0;
  for (const mark of [delimiter, "\n", "\r"]) {
    for (let at = text.indexOf(mark); at !== -1 && cells <= most.cells; at = text.indexOf(mark, at + 1)) cells++;
  }
  return cells <= most.cells ? void 0 : { code: "shape", path: [file], expected: `at most ${most.cells} cells`, received: "more" };
}

// src/reading/text/knownOtherwise.ts
init_refusalOf();
init_startsWith();
init_workbookKind();
var asText2 = "give what is in it as text, such as CSV or JSON";
function knownOtherwise(input, file) {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input.slice(0, 4e3)) : input;
  const issue = (received) => ({
    code: "shape",
    path: [file],
    expected: "text",
    received,
    next: asText2
  });
  if (startsWith(bytes, 80, 65, 82, 49)) return issue("a Parquet file");
  const kind = workbookKind(bytes);
  if (kind === void 0) return void 0;
  return issue(kind === "xlsx" || kind === "ods" ? `a workbook (.${kind})` : refusalOf(kind).found);
}

// src/reading/text/decodeText.ts
var largestInput = 1e8;
function decodeText(input, file, named2) {
  if (input.length > largestInput) {
    return { issue: { code: "too-long", path: [file], length: input.length, limit: largestInput } };
  }
  const other2 = knownOtherwise(input, file);
  if (other2) return { issue: other2 };
  if (typeof input === "string") return { text: input.replace(/^\uFEFF/, "") };
  const encoding = encodingOf(input, named2);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(input) };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const byte = firstUndecodable(input, encoding);
    const before = input.subarray(0, byte);
    let line = 1;
    for (const value of before) if (value === 10) line++;
    return { issue: { code: "encoding", path: [file], byte, line } };
  }
}
function encodingOf([first, second, third], named2) {
  if (first === 255 && second === 254) return "utf-16le";
  if (first === 254 && second === 255) return "utf-16be";
  if (named2 === void 0 || first === 239 && second === 187 && third === 191) return "utf-8";
  try {
    return new TextDecoder(named2).encoding;
  } catch (cause) {
    throw new OptionError(
      `encoding: ${JSON.stringify(named2).slice(0, 100)} is not known; name one such as utf-8, windows-1252 or iso-8859-15`,
      { cause }
    );
  }
}
function firstUndecodable(bytes, encoding) {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (decodes(bytes.subarray(0, middle), encoding)) good = middle;
    else bad = middle - 1;
  }
  while (good > 0 && !decodes(bytes.subarray(0, good), encoding, false)) good--;
  return good;
}
function decodes(bytes, encoding, stream = true) {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
    return true;
  } catch {
    return false;
  }
}

// src/reading/tables/readSheets.ts
init_refusalOf();
init_startsWith();
init_workbookKind();

// src/framework/isOfFramework.ts
function isOfFramework(expected, { id, version }) {
  return [expected, expected.base].some((one) => one?.id === id && one.version === version);
}
function isVersionOf({ version, base }, of) {
  return of === version || of === base?.version;
}

// src/reading/tables/jsonCell.ts
init_cellText();
var nullLevel = "\0none";
function jsonCell(row, key) {
  const value = Object.hasOwn(row, key) ? row[key] : "";
  const isRecord = value === null && key === "level" && Object.hasOwn(row, "assessor") && Object.hasOwn(row, "date");
  return isRecord ? nullLevel : cellText(value);
}

// src/reading/people/takeProfile.ts
function isProfileData(data) {
  const object2 = asObject(data);
  return object2 !== void 0 && !Object.hasOwn(object2, "skill") && (Object.hasOwn(object2, "has") || Object.hasOwn(object2, "assessments"));
}

// src/reading/tables/readJsonRows.ts
init_cellText();
var most2 = { columns: 16384, cells: 2e7 };
function readJsonRows(file, given, lines) {
  const items = given.map((data, index) => ({ data, place: { index } }));
  if (given.length === 0 || given.some(isProfileData)) return { sheets: [], notes: [], items };
  const isListOfLists = given.some(
    (item) => Array.isArray(item) && item.some((inner) => asObject(inner) !== void 0)
  );
  const source = isListOfLists ? given.flat() : given;
  const shape2 = (expected, received) => ({
    issues: [{ code: "shape", path: [file], expected, received }]
  });
  const bad = source.findIndex((row) => typeof row !== "object" || row === null);
  if (bad !== -1) {
    const issue = { code: "shape", expected: "an object or a list of cells", received: typeof source[bad] };
    return { issues: [{ ...issue, path: [file, bad] }] };
  }
  const lists = source.filter((row) => Array.isArray(row)).length;
  if (lists > 0 && lists < source.length) return shape2("rows of one kind", "objects and lists of cells");
  const notes = [];
  const keys = /* @__PURE__ */ new Set();
  let cells = 0;
  for (const row of source) {
    const found2 = Object.keys(row);
    cells += found2.length;
    if (lists === 0) for (const key of found2) keys.add(key);
    if (keys.size > most2.columns || found2.length > most2.columns) return shape2("at most 16,384 columns", "more");
  }
  if (cells > most2.cells || keys.size * source.length > most2.cells) return shape2("at most 20,000,000 cells", "more");
  const header2 = [...keys];
  const jsonHeader = lists > 0 ? 0 : 1;
  const sheet = { file, rows: [], jsonHeader, ...lines && { lines } };
  const rows = source.map((row, i) => {
    const texts = Array.isArray(row) ? row.map(cellText) : header2.map((key) => jsonCell(row, key));
    return texts.map((text, place) => {
      if (text !== void 0) return text;
      const message = "what stands here is not text, a number, a date or true or false; taken as empty";
      notes.push({
        code: "not-a-cell",
        message,
        where: placeIn(sheet, i + 1 + jsonHeader, header2[place] ?? String(place))
      });
      return "";
    });
  });
  return { sheets: [{ ...sheet, rows: lists > 0 ? rows : [header2, ...rows] }], notes };
}

// src/reading/tables/readJsonText.ts
function readJsonText(file, text) {
  const lines = jsonLines(text);
  if (lines !== void 0) return inLines(file, lines);
  try {
    const parsed2 = JSON.parse(text);
    return readJsonRows(file, Array.isArray(parsed2) ? parsed2 : [parsed2]);
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
    return {
      issues: [{ code: "shape", path: [file], expected: "rows as JSON", received: `JSON with a mistake: ${reason}` }]
    };
  }
}
function jsonLines(text) {
  const [first = "", second] = text.trimStart().split(/\r?\n\s*/, 2);
  if (!second || !first.startsWith("{")) return void 0;
  if (!second.startsWith("{") && parsed(first) === void 0) return void 0;
  return text.split("\n");
}
function inLines(file, lines) {
  const notes = [];
  const items = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const data = parsed(line);
    if (data !== void 0) items.push({ data, place: { line: i + 1 } });
    else notes.push({ code: "malformed-row", message: "the line is not JSON; left out", where: { file, row: i + 1 } });
  }
  if (items.some(({ data }) => isProfileData(data))) return { sheets: [], notes, items };
  const rows = items.filter(({ data }) => asObject(data) !== void 0);
  for (const { data, place } of items) {
    if (asObject(data) === void 0 && "line" in place)
      notes.push({
        code: "malformed-row",
        message: "the line is not a JSON object; left out",
        where: { file, row: place.line }
      });
  }
  const read = readJsonRows(
    file,
    rows.map(({ data }) => data),
    rows.map(({ place }) => "line" in place ? place.line : 0)
  );
  return "issues" in read ? read : { ...read, notes: [...notes, ...read.notes] };
}
function parsed(line) {
  try {
    return JSON.parse(line.startsWith("\uFEFF") ? line.slice(1) : line);
  } catch {
    return void 0;
  }
}

// src/reading/tables/tooLongCells.ts
var mostIssues = 50;
function tooLongCells(sheets) {
  const issues = [];
  for (const sheet of sheets) {
    for (let row = 0; row < sheet.rows.length; row++) {
      const cells = sheet.rows[row];
      for (let place = 0; place < cells.length; place++) {
        const length = cells[place].length;
        if (length <= limits.text || issues.length >= mostIssues) continue;
        const { file = "table", sheet: name, row: shown, path = [] } = placeIn(sheet, row + 1);
        const at = [
          file,
          ...name === void 0 ? [] : [name],
          ...shown === void 0 ? [...path, place] : [shown, `column ${columnLetters(place)}`]
        ];
        issues.push({ code: "too-long", path: at, length, limit: limits.text });
      }
    }
  }
  return issues;
}

// src/reading/tables/readSheets.ts
var tables = "a table: CSV, TSV, XLSX, ODS, Parquet or JSON rows";
async function readSheets(file, source, options = {}) {
  const read = await sheetsIn(file, source, options);
  const tooLong = "sheets" in read ? tooLongCells(read.sheets) : [];
  return tooLong.length > 0 ? { issues: tooLong } : read;
}
async function sheetsIn(file, source, { encoding, delimiter, fits = () => 0 }) {
  if (typeof source !== "string" && !(source instanceof Uint8Array)) {
    if (Array.isArray(source)) return readJsonRows(file, source);
    return refused(file, "text, bytes or a list of rows", source === null ? "null" : typeof source);
  }
  const isText = typeof source === "string";
  const kind = workbookKind(isText ? new TextEncoder().encode(source.slice(0, 4e3)) : source);
  if (kind !== void 0 && kind !== "xlsx" && kind !== "ods" && kind !== "zip") {
    const { found: found2, next } = refusalOf(kind);
    return { issues: [{ code: "shape", path: [file], expected: tables, received: found2, next }] };
  }
  if (!isText) {
    if (kind !== void 0) {
      const { workbookSheets: workbookSheets2 } = await Promise.resolve().then(() => (init_workbookSheets(), workbookSheets_exports));
      return workbookSheets2(file, source);
    }
    if (startsWith(source, 80, 65, 82, 49)) {
      const { readParquetSheet: readParquetSheet2 } = await Promise.resolve().then(() => (init_readParquetSheet(), readParquetSheet_exports));
      return readParquetSheet2(file, source);
    }
  }
  const decoded2 = decodeText(withMark(source), file, encoding);
  if ("issue" in decoded2) return { issues: [decoded2.issue] };
  const { text } = decoded2;
  if (text.trim() === "") return refused(file, "a table", "nothing");
  const start = text.slice(0, 1e4);
  if (start.split("\0").length > 2 + start.length / 20) return refused(file, "a table", "bytes that are not text");
  return /^\s*(?:\[\s*[[{\]\dn]|\{\s*["}])/.test(start) ? readJsonText(file, text) : delimitedSheet(file, text, fits, delimiter);
}
function withMark(source) {
  if (typeof source === "string" || source.length < 8 || source.length % 2 === 1) return source;
  const zeros = (from) => [0, 2, 4, 6].every((step) => source[from + step] === 0);
  const mark = zeros(1) && !zeros(0) ? [255, 254] : zeros(0) && !zeros(1) ? [254, 255] : [];
  if (mark.length === 0) return source;
  const marked = new Uint8Array(source.length + 2);
  marked.set(mark);
  marked.set(source, 2);
  return marked;
}
function refused(file, expected, received) {
  return { issues: [{ code: "shape", path: [file], expected, received }] };
}

// src/model/countedDecimals.ts
var mostDecimals = 4;
var noise = 4440892098500626e-31;
function countedDecimals(amount) {
  if (!Number.isFinite(amount)) return void 0;
  const places2 = [...Array(mostDecimals + 1).keys()];
  const written = (decimals) => Number(amount.toFixed(decimals));
  return places2.find((decimals) => written(decimals) === amount) ?? places2.find((decimals) => Math.abs(written(decimals) - amount) <= noise * Math.abs(amount));
}

// src/values/durations.ts
var minutesIn = { Y: 109200, M: 9100, W: 2100, D: 420 };
var minutesInTime = { H: 60, M: 1, S: 0.016666666666666666 };
var normal = /^P(?:\d+W|(?!.*W)(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;
function isDuration(text) {
  return normal.test(text);
}
function normalDuration(duration2) {
  if (isDuration(duration2)) return duration2;
  const exact = exactMinutesOf(duration2);
  const minutes = Math.round(exact);
  if (Math.abs(exact - minutes) > 1e-6 || minutes === 0 || minutes > 1e9) return void 0;
  const days = duration2.startsWith("PT") ? 0 : Math.floor(minutes / minutesIn.D);
  const rest2 = minutes - days * minutesIn.D;
  const hours = Math.floor(rest2 / minutesInTime.H);
  const time = part(hours, "H") + part(rest2 - hours * minutesInTime.H, "M");
  return `P${part(days, "D")}${time === "" ? "" : `T${time}`}`;
}
function lastDay2(start, duration2) {
  const [{ Y = 0, M = 0, W = 0, D = 0 }, time] = countsIn(duration2);
  const parts = sumOf({ Y: Y % 1, M: M % 1, D }, minutesIn) + sumOf(time, minutesInTime);
  const days = Math.ceil(W * 7 + parts / minutesIn.D - 1e-9);
  const end = /* @__PURE__ */ new Date(`${start}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + Math.floor(Y) * 12 + Math.floor(M));
  end.setUTCDate(end.getUTCDate() + days - 1);
  const day = Number.isNaN(end.getTime()) || end.getUTCFullYear() > 9999 ? "" : end.toISOString().slice(0, 10);
  return day > start ? day : start;
}
function exactMinutesOf(duration2) {
  const [date, time] = countsIn(duration2);
  return sumOf(date, minutesIn) + sumOf(time, minutesInTime);
}
function countsIn(duration2) {
  const [date = "", time = ""] = duration2.slice(1).split("T");
  const counts = (text) => Object.fromEntries(
    [...text.matchAll(/(\d+(?:[.,]\d+)?)([A-Z])/g)].map(([, count2 = "0", unit = ""]) => [
      unit,
      Number(count2.replace(",", "."))
    ])
  );
  return [counts(date), counts(time)];
}
function sumOf(counts, units2) {
  return Object.entries(counts).reduce((sum, [unit, count2]) => sum + count2 * (units2[unit] ?? 0), 0);
}
function part(count2, unit) {
  return count2 === 0 ? "" : `${count2}${unit}`;
}

// src/values/isDay.ts
var longest2 = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  if (month === 2 && day === 29) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day >= 1 && day <= (longest2[month - 1] ?? 0);
}

// src/values/isWebAddress.ts
function isWebAddress(text) {
  if (!/^\s*https?:\/\//i.test(text)) return false;
  try {
    return /^https?:$/.test(new URL(text.trim()).protocol);
  } catch {
    return false;
  }
}

// src/parse/primitiveShapes.ts
function textUpTo(longest3, { mayBeEmpty = false } = {}) {
  return (value, check) => {
    if (typeof value !== "string") return check.expected("text", value);
    if (value === "" && !mayBeEmpty) return check.expected("text that is not empty", value);
    return value.length <= longest3 || check.expected(`at most ${longest3} characters`, value);
  };
}
function textLike(expected, fits) {
  return (value, check) => typeof value === "string" && fits(value) || check.expected(expected, value);
}
var idShape = textUpTo(limits.id);
var nameShape = textUpTo(limits.name);
var textShape = textUpTo(limits.text, { mayBeEmpty: true });
var urlShape = textLike(
  `an http or https URL of at most ${limits.name} characters`,
  (text) => text.length <= limits.name && isWebAddress(text)
);
var dayShape = textLike("a date as YYYY-MM-DD", isDay);
var durationShape = textLike(
  "an ISO 8601 duration such as P3D",
  (text) => text.length <= limits.duration && isDuration(text)
);
var currencyShape = textLike("three capital letters such as GBP", (text) => /^[A-Z]{3}$/.test(text));
var amountShape = (value, check) => {
  const isAmount = typeof value === "number" && value >= 0 && value <= limits.cost;
  if (!isAmount) return check.expected(`a number from 0 to ${limits.cost}`, value);
  return countedDecimals(value) !== void 0 || check.expected("an amount of at most 4 decimals", value);
};
function wholeNumber2(from, to) {
  return (value, check) => Number.isInteger(value) && Number(value) >= from && Number(value) <= to || check.expected(`a whole number from ${from} to ${to}`, value);
}

// src/parse/shape.ts
function optional(shape2) {
  return { optional: shape2 };
}
function object(fields) {
  const keys = Object.keys(fields);
  const entries = Object.entries(fields).map(
    ([key, field]) => typeof field === "function" ? { key, shape: field, mayBeAbsent: false } : { key, shape: field.optional, mayBeAbsent: true }
  );
  return (value, check) => {
    const given = check.object(value);
    if (!given) return false;
    let sound = true;
    for (const { key, shape: shape2, mayBeAbsent } of entries) {
      if (!check.entry(given, key, shape2, mayBeAbsent)) sound = false;
    }
    return check.noOtherKeys(given, keys) && sound;
  };
}
function record(shape2) {
  return (value, check) => {
    const given = check.object(value);
    if (!given) return false;
    let sound = true;
    for (const key of Object.keys(given)) {
      const fits = key !== "" && key.length <= limits.id;
      if (!(fits ? check.entry(given, key, shape2, true) : check.inside(key, key, noId))) sound = false;
    }
    return sound;
  };
}
var noId = (key, check) => check.expected(`a key of 1 to ${limits.id} characters`, key);
function list(shape2, { min = 0, max = Number.POSITIVE_INFINITY } = {}) {
  return (value, check) => {
    const given = check.list(value);
    if (!given) return false;
    let sound = true;
    if (given.length < min) sound = check.expected(`at least ${min} of them`, value);
    if (given.length > max) sound = check.expected(`at most ${max} of them`, value);
    for (let i = 0; i < given.length; i++) {
      if (!check.inside(i, given[i], shape2)) sound = false;
    }
    return sound;
  };
}
function oneOf(words3) {
  const known = new Set(words3);
  const expected = `one of ${words3.map((word) => JSON.stringify(word)).join(", ")}`;
  return (value, check) => known.has(value) || check.expected(expected, value);
}

// src/reading/tables/tableMap.ts
var tableShapes = ["records", "long", "wide", "roleProfile"];

// src/reading/tables/tableMapShape.ts
var byName = list(nameShape, { min: 1 });
var byLetter = object({
  letter: textLike("one to three letters", (text) => /^[A-Za-z]{1,3}$/.test(text))
});
var byIndex = object({ index: wholeNumber2(1, 16384) });
var byValue = object({ value: nameShape });
var columnShape = (place, check) => {
  if (typeof place === "string") return nameShape(place, check);
  if (Array.isArray(place)) return byName(place, check);
  const given = asObject(place);
  if (!given) return check.expected("text, a list or an object", place);
  if ("letter" in given) return byLetter(place, check);
  return "index" in given ? byIndex(place, check) : byValue(place, check);
};
var sheetShape = (sheet, check) => typeof sheet === "string" ? nameShape(sheet, check) : wholeNumber2(1, Number.MAX_SAFE_INTEGER)(sheet, check);
var levelShape = (level, check) => level === null || idShape(level, check);
var names3 = optional(list(nameShape));
var shape = oneOf(tableShapes);
var columns = record(columnShape);
var rest = {
  optional: names3,
  sheets: optional(list(sheetShape, { min: 1 })),
  header: optional(wholeNumber2(1, 1048576)),
  fillDown: names3,
  ignore: names3,
  levels: optional(record(levelShape)),
  unassessed: names3,
  empty: optional(oneOf(["unassessed", "none"])),
  duplicates: optional(oneOf(["first", "last"])),
  dates: optional(oneOf(["day-first", "month-first"])),
  lists: optional(object({ skill: nameShape })),
  delimiter: optional(oneOf([",", ";", "	", "|"]))
};
var tableMapKeys = /* @__PURE__ */ new Set(["shape", "columns", ...Object.keys(rest)]);
var tableMapShape = object({ shape, columns, ...rest });
var partialTableMapShape = object({
  shape: optional(shape),
  columns: optional(columns),
  ...rest
});

// src/reading/tables/openTables.ts
function optionsFor(...maps) {
  const fits = (rows) => Math.max(
    0,
    ...maps.map((map) => {
      const found2 = findColumns({ rows }, map);
      return "issues" in found2 ? 0 : 1 + found2.places.size;
    })
  );
  const delimiter = maps.find((map) => map.delimiter !== void 0)?.delimiter;
  return { fits, ...delimiter && { delimiter } };
}
function tablesIn(file, read, map, notes) {
  if ("issues" in read) return read;
  notes.take(read.notes);
  const { sheets } = map;
  const chosen = sheets?.map((asked) => {
    const found2 = typeof asked === "number" ? read.sheets[asked - 1] : read.sheets.find(({ name }) => fold(name ?? "") === fold(asked));
    return { asked, found: found2 };
  });
  const lacking = chosen?.filter(({ found: found2 }) => found2 === void 0) ?? [];
  if (lacking.length > 0) {
    const received = read.sheets.slice(0, 20).map(({ name }, i) => name ?? String(i + 1)).join(", ") || "no sheet";
    return {
      issues: lacking.map(({ asked }) => ({ code: "shape", path: [file], expected: `a sheet ${asked}`, received }))
    };
  }
  const tables2 = [];
  const issues = [];
  for (const sheet of chosen?.flatMap(({ found: found2 }) => found2 ?? []) ?? read.sheets) {
    const found2 = findColumns(sheet, map);
    if ("issues" in found2) issues.push(...found2.issues.slice(0, Math.max(0, 50 - issues.length)));
    else if (tables2.length === 0 || chosen) tables2.push(opened(sheet, found2, map, notes));
    else
      notes.add("sheet-not-read", "the sheet has the columns too; the first that has them is read", placeIn(sheet, 1));
  }
  if (tables2.length === 0 || chosen && issues.length > 0) {
    return {
      issues: issues.length > 0 ? issues : [{ code: "shape", path: [file], expected: "a sheet", received: "none" }]
    };
  }
  return { tables: tables2 };
}
function opened(sheet, { headerRow, firstRow, headers: headers2, places: places2, values }, { fillDown = [] }, notes) {
  const claimed = new Set(places2.values());
  const met = /* @__PURE__ */ new Set();
  const others = [];
  for (const [place, header2] of headers2.entries()) {
    if (header2 === "") continue;
    if (!claimed.has(place) && met.has(header2)) {
      const message = `the header ${JSON.stringify(header2.slice(0, 80))} stands here again; the first is read`;
      notes.add("repeated-column", message, placeIn(sheet, headerRow, columnLetters(place)));
      continue;
    }
    met.add(header2);
    if (!claimed.has(place)) others.push(place);
  }
  if (firstRow > 1) {
    const message = `the header is row ${firstRow}; nothing above it is read`;
    notes.add("header-row", message, placeIn(sheet, firstRow));
  }
  const width = headerRow > 0 && sheet.isDelimited ? headers2.length : Number.POSITIVE_INFINITY;
  const filled = fillDown.flatMap((field) => places2.get(field) ?? []);
  const above = /* @__PURE__ */ new Map();
  const unnamed = /* @__PURE__ */ new Map();
  const nameless = [...headers2.keys()].filter((place) => headers2[place] === "" && !claimed.has(place));
  const noteUnnamed = (cells, place, row) => {
    if ((cells[place] ?? "").trim() !== "" && !claimed.has(place) && !unnamed.has(place)) unnamed.set(place, row);
  };
  const rows = [];
  for (let i = headerRow; i < sheet.rows.length; i++) {
    let cells = sheet.rows[i] ?? [];
    if (cells.every((cell) => cell === "" || cell.trim() === "")) continue;
    if (cells.length > width && cells.some((cell, place) => place >= width && cell.trim() !== "")) {
      const message = `the row has ${cells.length} cells, the header ${width}, and something stands in those beyond; left out, put cells with a delimiter in them in quotes`;
      notes.add("ragged-row", message, placeIn(sheet, i + 1));
      continue;
    }
    if (sheet.isDelimited && headerRow > 0 && cells.length < width) {
      const message = `the row has ${cells.length} cells, the header ${width}; those that are missing are taken as blank`;
      notes.add("ragged-row", message, placeIn(sheet, i + 1));
    }
    for (const place of nameless) noteUnnamed(cells, place, i + 1);
    for (let place = headers2.length; headerRow > 0 && place < cells.length; place++) noteUnnamed(cells, place, i + 1);
    for (const place of filled) {
      const own = cells[place] ?? "";
      if (own.trim() !== "") above.set(place, own);
      else if (above.has(place)) cells = cells.with(place, above.get(place) ?? "");
    }
    rows.push({ row: i + 1, cells });
  }
  const text = ({ cells }, field) => {
    const place = places2.get(field);
    return place === void 0 ? values.get(field) ?? "" : plain(cells[place] ?? "");
  };
  return {
    sheet,
    headerRow,
    headers: headers2,
    others,
    unnamed,
    rows,
    has: (field) => places2.has(field) || values.has(field),
    columnOf: (field) => places2.get(field),
    text,
    textsOf: (field) => {
      const texts = /* @__PURE__ */ new Set();
      for (const row of places2.has(field) ? rows : rows.slice(0, 1)) texts.add(text(row, field));
      return texts;
    },
    place: (row, field) => {
      const place = field === void 0 ? void 0 : places2.get(field);
      return placeIn(sheet, row, place === void 0 ? field : headers2[place] || columnLetters(place));
    }
  };
}

// src/reading/tables/partialMapIssues.ts
function partialMapIssues(map, shapes, fields) {
  const issues = shapeIssues(partialTableMapShape, map, ["map"]);
  if (issues.length > 0) return issues;
  const { shape: shape2, columns: columns2 = {} } = map;
  if (shape2 !== void 0 && !shapes.includes(shape2)) {
    const expected = shapes.map((one) => JSON.stringify(one)).join(" or ");
    return [{ code: "shape", path: ["map", "shape"], expected, received: JSON.stringify(shape2) }];
  }
  return Object.keys(columns2).filter((field) => !fields.includes(field)).map((field) => ({ code: "unknown-key", path: ["map", "columns", field], key: field }));
}

// src/reading/tables/tableError.ts
function tableError(what, issues) {
  return new ParseError(what, issues.map(describeIssue));
}

// src/reading/tables/withMapAdvice.ts
init_quoted();
function withMapAdvice(issues) {
  return issues.map((issue) => {
    if (issue.code !== "missing-column" || issue.field === void 0) return issue;
    const [example] = issue.unread ?? [];
    const column = example === void 0 ? "COLUMN" : quoted(example);
    return { ...issue, next: `where another column says it, name that in a map (--map ${issue.field}=${column})` };
  });
}

// src/framework/frameworkIndex.ts
var memo = /* @__PURE__ */ new WeakMap();
function indexOf(framework2) {
  let index = memo.get(framework2);
  if (!index) {
    requireFramework(framework2);
    index = {
      ranks: new Map(framework2.levels.map(({ id }, position) => [id, position + 1])),
      skills: new Map(framework2.skills.map((skill) => [skill.id, skill])),
      skillOrder: new Map(framework2.skills.map(({ id }, position) => [id, position])),
      roles: new Map(framework2.roles.map((role) => [role.id, role])),
      roleLevels: new Map(
        framework2.roles.flatMap((role) => role.levels.map((roleLevel) => [roleLevel.id, { role, roleLevel }]))
      ),
      asked: /* @__PURE__ */ new WeakMap()
    };
    memo.set(framework2, index);
  }
  return index;
}
function requireFramework(value) {
  if (["skills", "roles", "levels"].every((key) => key in Object(value))) return;
  throw new TypeError(`The framework comes first, such as uk; found ${found(value)}`);
}

// src/reading/words/FrameworkNames.ts
init_quoted();

// src/values/remembered.ts
var mostTexts = 8192;
function remembered(read) {
  const known = /* @__PURE__ */ new Map();
  return (text) => {
    const before = known.get(text);
    if (before !== void 0) return before.said;
    const said = read(text);
    if (known.size < mostTexts) known.set(text, { said });
    return said;
  };
}

// src/values/foldedWords.ts
var sameWords = /* @__PURE__ */ new Map([
  [
    "information",
    [
      [["and", "communication", "technology"], "it"],
      [["communication", "technology"], "it"],
      [["technology"], "it"]
    ]
  ],
  ["ict", [[[], "it"]]],
  [
    "user",
    [
      [["experience"], "ux"],
      [["interface"], "ui"]
    ]
  ],
  ["quality", [[["assurance"], "qa"]]],
  ["artificial", [[["intelligence"], "ai"]]],
  ["machine", [[["learning"], "ml"]]],
  ["sr", [[[], "senior"]]],
  ["snr", [[[], "senior"]]],
  ["jr", [[[], "junior"]]],
  ["jnr", [[[], "junior"]]]
]);
function foldedWords(text) {
  const words3 = wordsOf(text).map(withoutPlural);
  const folded = [];
  for (let place = 0; place < words3.length; place++) {
    const word = words3[place] ?? "";
    const same = sameWords.get(word)?.find(([following]) => following.every((next, i) => next === words3[place + 1 + i]));
    if (same) {
      folded.push(same[1]);
      place += same[0].length;
    } else if (word !== "and" || words3.length === 1) folded.push(word);
  }
  return folded;
}
function withoutPlural(word) {
  return word.length > 3 && word.endsWith("s") && !/[sui]s$/.test(word) ? word.slice(0, -1) : word;
}

// src/framework/search/atSeniority.ts
function atSeniority(role, seniority, said = role.levels) {
  if (said.length < role.levels.length) {
    const wanted = new Set(said.map((level) => `${seniority} ${wordsIn(level)}`));
    const same = role.levels.filter((level) => wanted.has(wordsIn(level)));
    if (same.length > 0) return same;
  }
  return role.levels.filter((level) => wordsIn(level).startsWith(`${seniority} `));
}
var memo2 = /* @__PURE__ */ new WeakMap();
function wordsIn(level) {
  let words3 = memo2.get(level);
  if (words3 === void 0) {
    words3 = foldedWords(level.name).join(" ");
    memo2.set(level, words3);
  }
  return words3;
}

// src/framework/search/hitsAtSeniority.ts
function hitsAtSeniority(placed2, hits, seniority) {
  const places2 = new Map(placed2.map(({ roleLevel }, place) => [roleLevel.id, place]));
  const without = /* @__PURE__ */ new Set();
  const changed = hits.flatMap((hit) => {
    if (hit.entry.folded.includes(seniority)) return [hit];
    const said = /* @__PURE__ */ new Map();
    for (const { role, roleLevel } of hit.entry.things.flatMap((thing) => placed2[thing] ?? [])) {
      said.set(role, [...said.get(role) ?? [], roleLevel]);
    }
    return [...said].map(([role, roleLevels]) => {
      const found2 = atSeniority(role, seniority, roleLevels);
      if (found2.length === 0) without.add(role);
      const things = (found2.length > 0 ? found2 : roleLevels).flatMap(({ id }) => places2.get(id) ?? []);
      return { ...hit, entry: { ...hit.entry, things }, score: hit.score + (found2.length > 0 ? 0 : 5e5) };
    });
  });
  const roles = new Set(placed2.map(({ role }) => role));
  return { hits: changed, without: [...roles].filter((role) => without.has(role)) };
}

// src/framework/search/limitOf.ts
function limitOf(options) {
  requireOptions("A search", options, ["limit"]);
  const { limit = Number.POSITIVE_INFINITY } = options;
  if (options.limit !== void 0 && !(Number.isSafeInteger(limit) && limit >= 0)) {
    throw new OptionError(`limit must be a whole number of 0 or more, not ${limit}`);
  }
  return limit;
}

// src/framework/search/TypedWords.ts
var mostWords2 = 20;
function typed(words3) {
  const longestFirst = words3.map((_, place) => place);
  longestFirst.sort((a, b) => (words3[b]?.length ?? 0) - (words3[a]?.length ?? 0) || a - b);
  return { words: words3, longestFirst };
}
function readingOf(text) {
  const [written, folded] = [wordsOf(text), foldedWords(text)];
  return { text: text.trim(), written: typed(written), folded: typed(folded), key: wholeKey(text, folded) };
}
function wholeKey(text, folded) {
  return folded.join("") || text.trim().toLowerCase();
}

// src/framework/search/readingsOf.ts
var seniorityWords = /* @__PURE__ */ new Set([
  "apprentice",
  "trainee",
  "junior",
  "associate",
  "senior",
  "lead",
  "principal"
]);
function* readingsOf(text, hasWord) {
  const keys = /* @__PURE__ */ new Set([""]);
  const readings = [];
  for (const make of [asItStands, bare, withoutIt, withoutIng]) {
    const reading = make(text, hasWord);
    if (keys.has(reading.key)) continue;
    keys.add(reading.key);
    readings.push(reading);
    yield { reading };
  }
  const seniority = readings[0]?.folded.words[0] ?? "";
  if (!seniorityWords.has(seniority)) return;
  for (const { folded } of readings) {
    const reading = readingOf(folded.words.slice(1).join(" "));
    if (keys.has(reading.key)) continue;
    keys.add(reading.key);
    yield { reading, seniority };
  }
}
var asItStands = (text) => readingOf(text);
function bare(text) {
  return readingOf(text.replace(/[([][^)\]]*[)\]]?/gu, " ").replace(/\s[-\u2013\u2014](?:\s.*)?$/su, ""));
}
function withoutIt(text) {
  const words3 = bare(text).folded.words.filter((word, place, all) => word !== "it" || all[place - 1] === "of");
  return readingOf(words3.length > 1 ? words3.join(" ") : "");
}
function withoutIng(text, hasWord) {
  const words3 = bare(text).folded.words.map((word) => {
    const stem = word.endsWith("ing") ? word.slice(0, -3) : "";
    return hasWord(stem) ? stem : word;
  });
  return readingOf(words3.join(" "));
}

// src/framework/search/searchWhy.ts
var searchWhys = [
  "id",
  "name",
  "alias",
  "role",
  "role-level",
  "exact-title",
  "beginnings",
  "former-name",
  "family",
  "close-title",
  "broad-title",
  "part-of-name",
  "title-beginnings",
  "near-spelling",
  "name-within"
];

// src/framework/search/lookUpText.ts
var isBegunFamily = ({ why, score }) => why === "family" && score >= 10;
function lookUpText(index, text) {
  if (typeof text !== "string") throw new TypeError(`What to search for is a text; found ${found(text)}`);
  const asItStands2 = readingOf(text);
  const first = firstFound(index, text) ?? nearFound(index, text) ?? { hits: families(index, asItStands2) };
  const isPlain3 = first.noSuchRole !== void 0 || first.hits.some(({ why }) => why === "id");
  const within2 = isPlain3 ? [] : index.within(asItStands2);
  return { ...first, hits: [...first.hits, ...within2] };
}
function firstFound(index, text) {
  let isFirst = true;
  for (const { reading, seniority } of readingsOf(text, (word) => index.hasWord(word))) {
    const found2 = findIn(index, reading);
    const isAsItStands = isFirst;
    isFirst = false;
    if (found2.hits.length === 0 && found2.noSuchRole === void 0) continue;
    return {
      ...found2,
      ...!isAsItStands && { readAs: reading.text },
      ...seniority !== void 0 && { seniority }
    };
  }
  return void 0;
}
function findIn(index, reading) {
  const whole = index.whole(reading);
  const noRole = whole.find(({ entry }) => entry.kind === "no-role");
  const meant = whole.filter(({ entry }) => entry.kind !== "no-role");
  if (noRole && meant.length === 0) {
    const hits = index.beginnings(reading).filter(({ why }) => why === "beginnings");
    return { hits, noSuchRole: noRole.entry.called };
  }
  return { hits: [...meant, ...index.beginnings(reading).filter((hit) => !isBegunFamily(hit))] };
}
function nearFound(index, text) {
  for (const { reading, seniority } of readingsOf(text, (word) => index.hasWord(word))) {
    const found2 = index.respelt(reading).map((respelt) => findIn(index, readingOf(respelt)));
    const hits = found2.flatMap((one) => one.hits).map(asNear);
    const noSuchRole = found2.find((one) => one.noSuchRole !== void 0)?.noSuchRole;
    if (hits.length > 0) return { hits, ...seniority !== void 0 && { seniority } };
    if (noSuchRole !== void 0) return { hits, noSuchRole };
  }
  return void 0;
}
function asNear({ entry, why, score }) {
  return { entry, why: "near-spelling", score: searchWhys.indexOf(why) * 1e4 + score };
}
function families(index, reading) {
  return index.beginnings(reading).filter(isBegunFamily);
}

// src/framework/search/rankedThings.ts
function rankedThings(hits) {
  const best = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    for (const thing of hit.entry.things) {
      const known = best.get(thing);
      if (!known || compare(hit, known) < 0) best.set(thing, hit);
    }
  }
  const sorted = [...best].sort(([thing, hit], [other2, otherHit]) => compare(hit, otherHit) || thing - other2);
  let rank = 1;
  return sorted.map(([thing, hit], place) => {
    const before = sorted[place - 1]?.[1];
    if (before && compare(before, hit) !== 0) rank = place + 1;
    return { thing, rank, why: hit.why, called: hit.entry.called };
  });
}
function compare(a, b) {
  return searchWhys.indexOf(a.why) - searchWhys.indexOf(b.why) || a.score - b.score;
}

// src/framework/roleLevelName.ts
function roleLevelName(roleLevel, role) {
  return role.name === roleLevel.name ? roleLevel.name : `${roleLevel.name} (${role.name})`;
}

// src/framework/search/SearchEntry.ts
var titleKinds = ["exact-title", "close-title", "broad-title"];
var nameKinds = ["name", "alias", "place", "former-name"];
function searchEntry(kind, called, things, wholeOnly = kind === "no-role") {
  const folded = foldedWords(called);
  return { kind, called, things, written: wordsOf(called), folded, key: wholeKey(called, folded), wholeOnly };
}
function entriesOf({ id, name, aliases = [], formerNames = [] }, things) {
  const named2 = new Set(foldedWords(name));
  return [
    searchEntry(
      "id",
      id,
      things,
      foldedWords(id).every((word) => named2.has(word))
    ),
    searchEntry("name", name, things),
    ...aliases.map((alias) => searchEntry("alias", alias, things)),
    ...formerNames.map((formerName) => searchEntry("former-name", formerName, things))
  ];
}

// src/framework/search/roleEntries.ts
function roleEntries(framework2) {
  const things = {
    role: new Map(framework2.roles.map(({ id }, place) => [id, [place]])),
    level: new Map(framework2.roles.flatMap(({ levels }, place) => levels.map(({ id }) => [id, [place]])))
  };
  return [
    ...framework2.roles.flatMap((role) => [
      ...entriesOf(role, things.role.get(role.id) ?? []),
      ...role.levels.flatMap((level) => [
        ...asPlaces(entriesOf(level, things.level.get(level.id) ?? []), false),
        ...jointOf(role, level, things.level.get(level.id) ?? [])
      ])
    ]),
    ...familiesAndTitles(framework2, things)
  ];
}
function roleLevelEntries(framework2) {
  const level = /* @__PURE__ */ new Map();
  const role = /* @__PURE__ */ new Map();
  for (const { id, levels } of framework2.roles) {
    const first = level.size;
    for (const one of levels) level.set(one.id, [level.size]);
    role.set(
      id,
      levels.map((_, i) => first + i)
    );
  }
  return [
    ...framework2.roles.flatMap((one) => [
      ...asPlaces(entriesOf(one, role.get(one.id) ?? []), true),
      // Its words are in the joint names too.
      ...one.levels.flatMap((roleLevel) => {
        const things = level.get(roleLevel.id) ?? [];
        return [...entriesOf(roleLevel, things), ...jointOf(one, roleLevel, things)];
      })
    ]),
    ...familiesAndTitles(framework2, { role, level })
  ];
}
function asPlaces(entries, wholeOnly) {
  return entries.map((entry) => {
    if (entry.kind === "former-name") return entry;
    return { ...entry, kind: entry.kind === "id" ? "place-id" : "place", wholeOnly: entry.wholeOnly || wholeOnly };
  });
}
function jointOf(role, level, things) {
  const joint = searchEntry("joint", roleLevelName(level, role), things);
  const own = new Set(searchEntry("name", level.name, things).folded);
  return joint.folded.every((word) => own.has(word)) ? [] : [joint];
}
function familiesAndTitles(framework2, things) {
  const families2 = framework2.roleFamilies.map(
    ({ id, name }) => searchEntry(
      "family",
      name,
      framework2.roles.filter(({ family }) => family === id).flatMap((role) => things.role.get(role.id) ?? [])
    )
  );
  const titles2 = (framework2.titles ?? []).flatMap(({ title, means }) => {
    if (means.length === 0) return [searchEntry("no-role", title, [])];
    return ["exact", "close", "broad"].flatMap((match) => {
      const meant = means.filter((meaning) => meaning.match === match).flatMap(({ role, roleLevel = "" }) => things.level.get(roleLevel) ?? things.role.get(role) ?? []);
      return meant.length > 0 ? [searchEntry(`${match}-title`, title, meant)] : [];
    });
  });
  return [...families2, ...titles2];
}

// src/framework/search/matchWords.ts
var shortestBeginning = 4;
function matchWords(typed2, words3) {
  const fit = new Fit(typed2.words, words3);
  for (const i of typed2.longestFirst) if (!fit.place(i)) return void 0;
  return fit.match();
}
var Fit = class {
  #typed;
  #words;
  #places = [];
  /** The words of the name that are taken, as bits. */
  #taken = 0;
  #begun = 0;
  constructor(typed2, words3) {
    this.#typed = typed2;
    this.#words = words3;
    for (let i = 0; i < typed2.length; i++) this.#places.push(-1);
  }
  /** Finds a place for one word of the text; false where there is none. */
  place(i) {
    if ((this.#places[i] ?? -1) >= 0) return true;
    const word = this.#typed[i] ?? "";
    const isBeginning = word.length >= shortestBeginning || i > 0 && i === this.#typed.length - 1;
    let place = -1;
    for (let j = 0; j < this.#words.length; j++) {
      const other2 = this.#words[j] ?? "";
      if (this.#isTaken(j) || !other2.startsWith(word)) continue;
      if (other2.length === word.length) return this.#take(i, j);
      if (isBeginning && place < 0) place = j;
    }
    this.#begun++;
    if (place >= 0) return this.#take(i, place);
    return isBeginning && this.#takeJoined(i, word) || this.#takePair(i - 1, i) || this.#takePair(i, i + 1);
  }
  match() {
    const size = Math.min(this.#words.length, 31);
    let spare = 0;
    for (let j = 0; j < size; j++) if (!this.#isTaken(j)) spare++;
    const first = this.#places[0] ?? 0;
    let isTogether = true;
    for (let i = 1; i < this.#places.length; i++) {
      if ((this.#places[i] ?? 0) < (this.#places[i - 1] ?? 0)) isTogether = false;
    }
    const run = this.#taken >>> first;
    if (first > 0 && this.#taken & (1 << first) - 1) isTogether = false;
    if (run & run + 1) isTogether = false;
    const lie = !isTogether ? "scattered" : first === 0 ? "first" : "together";
    return { begun: this.#begun, spare, lie, hasFirst: this.#isTaken(0) };
  }
  /** Two words of the name that the text writes as one. */
  #takeJoined(i, word) {
    for (let j = 0; j + 1 < this.#words.length; j++) {
      const first = this.#words[j] ?? "";
      if (this.#isTaken(j) || this.#isTaken(j + 1) || !word.startsWith(first)) continue;
      if (word.length === first.length || !(this.#words[j + 1] ?? "").startsWith(word.slice(first.length))) continue;
      this.#taken |= 1 << j + 1;
      return this.#take(i, j);
    }
    return false;
  }
  /** Two words of the text that are one word of the name. */
  #takePair(i, next) {
    const [first, second] = [this.#typed[i], this.#typed[next]];
    if (first === void 0 || second === void 0 || first.length + second.length < shortestBeginning) return false;
    const taken = Math.max(this.#places[i] ?? -1, this.#places[next] ?? -1);
    for (let j = 0; j < this.#words.length; j++) {
      if (taken < 0 ? this.#isTaken(j) : j !== taken) continue;
      if (this.#words[j]?.startsWith(first + second)) {
        this.#places[next] = j;
        return this.#take(i, j);
      }
    }
    return false;
  }
  /** Words past the 31st are never taken: no name is as long. */
  #isTaken(j) {
    return j > 30 || (this.#taken & 1 << j) !== 0;
  }
  #take(i, j) {
    this.#places[i] = j;
    this.#taken |= 1 << j;
    return true;
  }
};

// src/framework/search/Vocabulary.ts
var Vocabulary = class {
  #places = /* @__PURE__ */ new Map();
  #sorted;
  /** The words of names and titles: what a misspelt word can have been meant to be. */
  #spellings = /* @__PURE__ */ new Set();
  constructor(entries) {
    for (const [place, { kind, written, folded, wholeOnly }] of entries.entries()) {
      for (const words3 of kind === "id" || kind === "place-id" ? [] : [written, folded]) {
        for (const word of words3) this.#spellings.add(word);
      }
      for (const words3 of wholeOnly ? [] : [written, folded]) {
        for (const [i, word] of words3.entries()) {
          this.#add(word, place);
          const next = words3[i + 1];
          if (next !== void 0) this.#add(word + next, place);
        }
      }
    }
    this.#sorted = [...this.#places.keys()].sort();
  }
  #add(word, place) {
    const places2 = this.#places.get(word);
    if (!places2) this.#places.set(word, [place]);
    else if (places2.at(-1) !== place) places2.push(place);
  }
  /** The entries that the first word of a text begins a word of, in their order: none of the others can fit the text. */
  candidates({ written, folded }) {
    const found2 = /* @__PURE__ */ new Set();
    for (const { words: words3 } of [written, folded]) {
      const [first, second] = words3;
      if (first === void 0 || words3.length > mostWords2) continue;
      if (first.length >= shortestBeginning) this.#addBeginning(first, found2);
      else {
        for (const place of this.#places.get(first) ?? []) found2.add(place);
        if (second !== void 0) this.#addBeginning(first + second, found2);
      }
    }
    return [...found2].sort((a, b) => a - b);
  }
  #addBeginning(beginning2, found2) {
    for (let i = this.#firstFrom(beginning2); this.#sorted[i]?.startsWith(beginning2); i++) {
      for (const place of this.#places.get(this.#sorted[i] ?? "") ?? []) found2.add(place);
    }
  }
  /** Whether a word begins so. */
  has(beginning2) {
    return this.#sorted[this.#firstFrom(beginning2)]?.startsWith(beginning2) ?? false;
  }
  /** Whether a name or a title has this word. */
  hasWord(word) {
    return this.#spellings.has(word);
  }
  /** The words that a word is most likely meant to be, where it is none itself. */
  near(word) {
    const near2 = [...this.#spellings].filter((other2) => isNearWord(word, other2));
    return near2.length > 0 ? near2 : [...this.#spellings].filter((other2) => isNearBeginning(word, other2));
  }
  #firstFrom(beginning2) {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#sorted[middle] ?? "") < beginning2) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};

// src/framework/search/SearchIndex.ts
var SearchIndex = class {
  #entries;
  #byKey = /* @__PURE__ */ new Map();
  #vocabulary;
  /** Why the whole name of a place is a reason: it is that of a role, or of a role level. */
  #placeWhy;
  constructor(entries, placeWhy) {
    this.#entries = entries;
    this.#placeWhy = placeWhy;
    for (const entry of entries) {
      const same = this.#byKey.get(entry.key);
      if (same) same.push(entry);
      else this.#byKey.set(entry.key, [entry]);
    }
    this.#vocabulary = new Vocabulary(entries);
  }
  /** What the text is in full. An id that is written otherwise, such as in capitals, is another name. */
  whole({ text, written, key }) {
    const joined = written.words.join("");
    return (this.#byKey.get(key) ?? []).map((entry) => {
      const { kind } = entry;
      const isId = kind === "id" || kind === "place-id";
      const score = text === entry.called ? 0 : isId ? 3 : joined === entry.written.join("") ? 1 : 2;
      return { entry, score, why: kind === "id" && score > 0 ? "alias" : this.#whyWhole(kind) };
    });
  }
  /** What the words of the text begin the words of, in any order. */
  beginnings({ written, folded, ...reading }) {
    const hits = [];
    for (const place of this.#vocabulary.candidates({ written, folded, ...reading })) {
      const entry = this.#entries[place];
      if (!entry) continue;
      const match = matchWords(written, entry.written);
      const other2 = matchWords(folded, entry.folded);
      const hit = match && begunHit(entry, match);
      const otherHit = other2 && begunHit(entry, other2);
      const better = hit && (!otherHit || hit.score <= otherHit.score) ? hit : otherHit;
      if (better) hits.push(better);
    }
    return hits;
  }
  #whyWhole(kind) {
    if (kind === "place" || kind === "place-id") return this.#placeWhy;
    return kind === "joint" || kind === "no-role" ? "name" : kind;
  }
  /** Whether a name or a title has this word. */
  hasWord(word) {
    return this.#vocabulary.hasWord(word);
  }
  /** The names and titles that are a part of the text, word by word. A title of one word says too little. */
  within({ folded: { words: words3 } }) {
    const hits = [];
    for (let from = 0; from < words3.length && words3.length <= mostWords2; from++) {
      let key = "";
      for (let to = from; to < words3.length; to++) {
        key += words3[to];
        if (to - from === words3.length - 1) continue;
        for (const entry of this.#byKey.get(key) ?? []) {
          const isTitle = titleKinds.includes(entry.kind);
          if (!isTitle && !nameKinds.includes(entry.kind)) continue;
          if (isTitle && (to === from || saysChief(entry.folded) && to < words3.length - 1)) continue;
          if (!saysChief(entry.folded) && saysChief(words3)) continue;
          hits.push({ entry, why: "name-within", score: withinScore(entry, to - from + 1) });
        }
      }
    }
    return hits;
  }
  /** The text with each word that nothing begins with in the ways in which it may have been meant. */
  respelt({ written: { words: words3 } }) {
    if (words3.length > mostWords2) return [];
    let texts = [""];
    let isOther = false;
    for (const [i, word] of words3.entries()) {
      const isKnown = [word, word + (words3[i + 1] ?? ""), (words3[i - 1] ?? "") + word].some(
        (one) => this.#vocabulary.has(one)
      );
      const near2 = isKnown ? [word] : this.#vocabulary.near(word).slice(0, 4);
      isOther ||= !isKnown;
      texts = near2.flatMap((other2) => texts.map((text) => `${text} ${other2}`)).slice(0, 16);
      if (texts.length === 0) return [];
    }
    return isOther ? texts : [];
  }
};
var lieScores = { first: 0, together: 100, scattered: 200 };
var kindScores = { id: 3e3, "place-id": 3e3, joint: 2e3, place: 1e3 };
function begunHit(entry, { begun, spare, lie, hasFirst }) {
  const score = lieScores[lie] + Math.min(spare, 9) * 10 + Math.min(begun, 9);
  const { kind, folded } = entry;
  const title = titleKinds.indexOf(kind);
  if (title >= 0) return { entry, why: "title-beginnings", score: score * titleKinds.length + title };
  if (kind === "former-name" || kind === "family") return { entry, why: kind, score: 10 + score };
  const isChief = folded[0] === "chief" || folded[0] === "head" && folded[1] === "of";
  const kindScore = kind in kindScores ? kindScores[kind] : 0;
  return { entry, why: isChief && !hasFirst ? "part-of-name" : "beginnings", score: score + kindScore };
}
function saysChief(words3) {
  return words3.some((word) => /^(?:chief|head|director|deputy)$/.test(word));
}
function withinScore({ kind }, size) {
  return (mostWords2 - size) * 10 + titleKinds.indexOf(kind) + 1;
}

// src/framework/search/searchIndexOf.ts
var makers = {
  skills: (framework2) => new SearchIndex(
    framework2.skills.flatMap((skill, place) => entriesOf(skill, [place])),
    "role"
  ),
  roles: (framework2) => new SearchIndex(roleEntries(framework2), "role-level"),
  roleLevels: (framework2) => new SearchIndex(roleLevelEntries(framework2), "role")
};
var memo3 = /* @__PURE__ */ new WeakMap();
function searchIndexOf(framework2, kind) {
  let indexes = memo3.get(framework2);
  if (!indexes) {
    indexOf(framework2);
    indexes = {};
    memo3.set(framework2, indexes);
  }
  indexes[kind] ??= makers[kind](framework2);
  return indexes[kind];
}

// src/framework/searchRoleLevels.ts
function searchRoleLevels(framework2, text, options = {}) {
  const limit = limitOf(options);
  const placed2 = placedOf(framework2);
  const { hits, readAs, seniority, noSuchRole } = lookUpText(searchIndexOf(framework2, "roleLevels"), text);
  const said = seniority === void 0 ? { hits, without: [] } : hitsAtSeniority(placed2, hits, seniority);
  const ranked = rankedThings(said.hits);
  return {
    framework: { id: framework2.id, version: framework2.version },
    text,
    matches: ranked.slice(0, limit).flatMap(({ thing, rank, why, called }) => {
      const { roleLevel, role } = placed2[thing] ?? {};
      return roleLevel && role ? [{ rank, roleLevel: roleLevel.id, role: role.id, name: roleLevel.name, why, called }] : [];
    }),
    total: ranked.length,
    ...readAs !== void 0 && { readAs },
    ...noSuchRole !== void 0 && { noSuchRole },
    ...seniority !== void 0 && said.without.length > 0 && { noSuchLevel: { seniority, roles: said.without.map(({ id }) => id) } }
  };
}
var memo4 = /* @__PURE__ */ new WeakMap();
function placedOf(framework2) {
  let placed2 = memo4.get(framework2);
  if (!placed2) {
    placed2 = [...indexOf(framework2).roleLevels.values()];
    memo4.set(framework2, placed2);
  }
  return placed2;
}

// src/framework/searchRoles.ts
function searchRoles(framework2, text, options = {}) {
  const limit = limitOf(options);
  const { hits, readAs, seniority, noSuchRole } = lookUpText(searchIndexOf(framework2, "roles"), text);
  const ranked = rankedThings(hits);
  const roles = ranked.flatMap(({ thing }) => framework2.roles[thing] ?? []);
  const without = seniority === void 0 ? [] : roles.filter((role) => atSeniority(role, seniority).length === 0);
  return {
    framework: { id: framework2.id, version: framework2.version },
    text,
    matches: ranked.slice(0, limit).flatMap(({ thing, rank, why, called }) => {
      const role = framework2.roles[thing];
      return role ? [{ rank, role: role.id, name: role.name, why, called }] : [];
    }),
    total: ranked.length,
    ...readAs !== void 0 && { readAs },
    ...noSuchRole !== void 0 && { noSuchRole },
    ...seniority !== void 0 && without.length > 0 && { noSuchLevel: { seniority, roles: without.map(({ id }) => id) } }
  };
}

// src/framework/searchSkills.ts
function searchSkills(framework2, text, options = {}) {
  const limit = limitOf(options);
  const { hits, readAs } = lookUpText(searchIndexOf(framework2, "skills"), text);
  const ranked = rankedThings(hits);
  return {
    framework: { id: framework2.id, version: framework2.version },
    text,
    matches: ranked.slice(0, limit).flatMap(({ thing, rank, why, called }) => {
      const skill = framework2.skills[thing];
      return skill ? [{ rank, skill: skill.id, name: skill.name, why, called }] : [];
    }),
    total: ranked.length,
    ...readAs !== void 0 && { readAs }
  };
}

// src/framework/suggestionsFor.ts
function suggestionsFor(framework2, kind, text, limit = 3) {
  const { found: found2, all, noSuchRole } = searches[kind](framework2, text, limit);
  if (noSuchRole !== void 0) return { near: found2, noSuchRole };
  if (found2.length > 0) return { near: found2 };
  const byName2 = new Map(all.map((thing) => [thing.name, thing]));
  return { near: nearest(text, byName2.keys(), limit).flatMap((name) => byName2.get(name) ?? []) };
}
var searches = {
  skill: (framework2, text, limit) => {
    const { matches } = searchSkills(framework2, text, { limit });
    return { found: matches.map(({ skill, name }) => ({ id: skill, name })), all: framework2.skills };
  },
  role: (framework2, text, limit) => {
    const answer = searchRoles(framework2, text, { limit });
    return { ...roleFacts(answer, ({ role }) => role), all: framework2.roles };
  },
  "role level": (framework2, text, limit) => {
    const answer = searchRoleLevels(framework2, text, { limit });
    return { ...roleFacts(answer, ({ roleLevel }) => roleLevel), all: framework2.roles.flatMap(({ levels }) => levels) };
  }
};
function roleFacts({ matches, noSuchRole }, idOf) {
  return { found: matches.map((match) => ({ id: idOf(match), name: match.name })), noSuchRole };
}

// src/reading/words/Hints.ts
init_quoted();

// src/framework/exactNames.ts
function exactNames(things, moreNames = () => []) {
  const ids = new Map(things.map((thing) => [thing.id, [thing]]));
  const namesOf = [
    ({ name, aliases = [] }) => [name, ...aliases],
    ({ id }) => [id],
    moreNames,
    ({ formerNames = [] }) => formerNames
  ];
  const folded = namesOf.map((names5) => byText(things, names5, fold));
  const inWords = namesOf.map((names5) => byText(things, names5, joinedWords));
  return (text) => {
    const exact = ids.get(text) ?? ids.get(text.trim());
    return exact ?? firstOf(folded, fold(text)) ?? firstOf(inWords, joinedWords(text)) ?? [];
  };
}
function joinedWords(text) {
  return wordsOf(text).join(" ");
}
function firstOf(tables2, text) {
  if (text === "") return void 0;
  for (const table2 of tables2) {
    const found2 = table2.get(text);
    if (found2) return found2;
  }
  return void 0;
}
function byText(things, namesOf, alike) {
  const table2 = /* @__PURE__ */ new Map();
  for (const thing of things) {
    for (const text of new Set(namesOf(thing).map(alike))) {
      const same = table2.get(text);
      if (same) same.push(thing);
      else table2.set(text, [thing]);
    }
  }
  return table2;
}

// src/framework/namesIn.ts
var memo5 = /* @__PURE__ */ new WeakMap();
function namesIn(framework2) {
  let names5 = memo5.get(framework2);
  if (!names5) {
    const placed2 = indexOf(framework2).roleLevels;
    names5 = {
      level: exactNames(framework2.levels),
      skill: exactNames(framework2.skills),
      role: exactNames(framework2.roles),
      roleLevel: exactNames(
        [...placed2.values()].map(({ roleLevel }) => roleLevel),
        (roleLevel) => {
          const role = placed2.get(roleLevel.id)?.role;
          return role ? namesWithRole(roleLevel, role) : [];
        }
      )
    };
    memo5.set(framework2, names5);
  }
  return names5;
}
function namesWithRole(roleLevel, role) {
  return [
    roleLevelName(roleLevel, role),
    `${role.name} ${roleLevel.name}`,
    ...role.levels.length === 1 ? [role.name, ...role.aliases ?? []] : []
  ];
}

// src/reading/words/skillsMeant.ts
function skillsMeant(framework2, text) {
  const { skill } = namesIn(framework2);
  const found2 = skill(text);
  return found2.length > 0 || !/\p{Ll}\p{Lu}/u.test(text) ? found2 : skill(text.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
}

// src/reading/words/Hints.ts
var mostHints = 100;
var separators = [";", ",", "|", "\n", "/"];
var Hints = class {
  #framework;
  #left = mostHints;
  constructor(framework2) {
    this.#framework = framework2;
  }
  /** `; near: ...` with the names that the search suggests, or that the framework has no such role, or nothing. */
  of(kind, text) {
    if (this.#left-- <= 0) return "";
    const separator = kind === "skill" ? this.#separatorIn(text) : void 0;
    if (separator !== void 0)
      return `, but several are: say what stands between them with lists, { "skill": ${quoted(separator)} }`;
    const { near: near2, noSuchRole } = suggestionsFor(this.#framework, kind, text);
    if (near2.length > 0) return `; near: ${near2.map(({ name }) => JSON.stringify(name)).join(", ")}`;
    return noSuchRole === void 0 ? "" : `; the framework has no role for ${quoted(noSuchRole)}`;
  }
  /** What divides a text into names of skills alone. */
  #separatorIn(text) {
    return separators.find((separator) => {
      const parts = text.split(separator);
      return parts.length > 1 && parts.every((part2) => skillsMeant(this.#framework, part2).length === 1);
    });
  }
};

// src/reading/words/LevelWords.ts
init_quoted();

// src/reading/words/unsaidWords.ts
var unsaidWords = ["n/a", "na", "not applicable", "unknown", "tbc", "tba", "?", "-", "\u2013", "\u2014"];

// src/reading/words/LevelWords.ts
var noneWords = ["none", "0", "nil", "not held", "below the lowest level"];
var unassessedWords = [...unsaidWords, "not assessed", "unassessed"];
var heldMarks = ["x", "\u2713", "\u2714", "\u2611", "\u2705", "yes", "y", "true", "held"];
var notHeldMarks = ["no", "n", "false", "\u2717", "\u2718", "\u2610", "\u274C"];
var LevelWords = class {
  #known = /* @__PURE__ */ new Map();
  #folded = /* @__PURE__ */ new Map();
  #levels;
  #declared;
  #unassessed;
  constructor(levels, { levels: declared = {}, unassessed = [], empty } = {}) {
    this.#levels = levels;
    this.#declared = new Map(Object.entries(declared).map(([text, level]) => [fold(text), { level }]));
    this.#unassessed = new Set([...unassessed, ...unassessedWords].map(fold));
    this.#known.set("", empty === "none" ? { level: null } : {});
    for (const word of noneWords) this.#folded.set(word, { level: null });
    const [only, another] = levels;
    if (only && !another) {
      for (const mark of heldMarks) this.#folded.set(mark, { level: only.id });
      for (const mark of notHeldMarks) this.#folded.set(mark, { level: null });
    }
    this.#folded.set("0", { level: null, byNumber: true });
    for (const texts of [levels.map(({ name }) => fold(name)), levels.map(({ id }) => fold(id))]) {
      for (const [i, text] of texts.entries()) {
        const isOnly = texts.indexOf(text) === i && texts.lastIndexOf(text) === i;
        this.#folded.set(text, isOnly ? { level: levels[i]?.id ?? null } : { isUnknown: true });
      }
    }
  }
  /** What a text says by itself, whatever else stands in its column. */
  read(text) {
    let reading = this.#known.get(text);
    if (reading === void 0) {
      reading = this.#readOnce(text);
      if (this.#known.size < 1e5) this.#known.set(text, reading);
    }
    return reading;
  }
  /**
   * What texts say as the words of one column, or of several in one scale: where one of them is a number that is not a rung, or a
   * fraction, the column counts in another scale, and none of its numbers is read.
   */
  column(texts) {
    for (const offScale of texts) {
      if (!this.read(offScale).isOffScale) continue;
      return (text) => {
        const reading = this.read(text);
        return reading.byNumber ? { isUnknown: true, offScale } : reading;
      };
    }
    return (text) => this.read(text);
  }
  /** Why a text is not a level, for a note. */
  whyNone(text, { offScale }, consequence) {
    if (offScale === void 0) return `${quoted(text)} is not a level; ${consequence}`;
    const names5 = this.#levels.slice(0, 6).map(({ name }) => name);
    const found2 = offScale === text ? "it is not a rung" : `${quoted(offScale)} in the same column is not a rung`;
    const map = `{ ${quoted(text)}: ${quoted(this.#levels[0]?.id ?? "")} }`;
    return `${quoted(text)} is not a level here: ${found2} of the ${this.#levels.length} of ${names5.join(", ")}, so no number is read; say what each means with levels, such as ${map}`;
  }
  #readOnce(text) {
    const folded = fold(text);
    const declared = this.#declared.get(folded);
    if (declared) return declared;
    const exact = this.#levels.find(({ id }) => id === text);
    if (exact) return { level: exact.id };
    if (folded === "") return this.#known.get("") ?? {};
    const named2 = this.#folded.get(folded);
    if (named2) return named2;
    if (this.#unassessed.has(folded)) return {};
    return this.#byNumber(folded) ?? this.#byName(folded) ?? { isUnknown: true };
  }
  /** `2`, `2.0`, `L2`, `Level 2`; a number that is not on the scale, or a fraction. */
  #byNumber(folded) {
    const [, whole, fraction] = /^(?:level |lvl |l)?([-+]?\d{1,9})(?:[.,](\d{1,15}))?$/.exec(folded) ?? [];
    if (whole === void 0) return void 0;
    const level = /[1-9]/.test(fraction ?? "") ? void 0 : this.#levels[Number(whole) - 1];
    if (level) return { level: level.id, isRead: true, byNumber: true };
    return Number(whole) === 0 && !/[1-9]/.test(fraction ?? "") ? { level: null, byNumber: true } : { isUnknown: true, isOffScale: true, byNumber: true };
  }
  /** `2 - Working`, `L2: Working`, `Level 2 (Working)` and `Working (2)`, where number and name agree; `Working level`; one letter, where one name alone begins with it. */
  #byName(folded) {
    const [, before, after, within2] = /^(?:level |lvl |l)?(\d{1,3})(?:\s?[-–—:.)=]\s?(.{1,200})| ?\(([^()]{1,200})\))$/.exec(folded) ?? [];
    const [, ahead, inBrackets] = /^(.{1,200})\((?:level |lvl |l)?(\d{1,3})\)$/.exec(folded) ?? [];
    const number = before ?? inBrackets;
    if (number !== void 0) {
      const said2 = this.#folded.get((after ?? within2 ?? ahead ?? "").trim());
      if (Number(number) === 0 && said2?.level === null) return { level: null };
      const level = this.#levels[Number(number) - 1];
      return level && said2?.level === level.id ? { level: level.id, isRead: true } : void 0;
    }
    const said = folded.endsWith(" level") ? this.#folded.get(folded.slice(0, -" level".length)) : void 0;
    if (typeof said?.level === "string") return { level: said.level, isRead: true };
    if (!/^\p{L}$/u.test(folded)) return void 0;
    const levels = this.#levels.filter((level) => fold(level.name).startsWith(folded));
    return levels.length === 1 && levels[0] ? { level: levels[0].id, isRead: true } : void 0;
  }
};

// src/reading/words/roleLevelMeant.ts
init_quoted();
function roleLevelMeant(framework2, roleLevel, role, hints) {
  const text = roleLevel === "" ? role : roleLevel;
  if (text === "") return { id: void 0 };
  const names5 = namesIn(framework2);
  const { roleLevels } = indexOf(framework2);
  const meant = names5.roleLevel(text);
  const roles = new Set(names5.role(role).map(({ id }) => id));
  const inRole = meant.filter(({ id }) => roles.has(roleLevels.get(id)?.role.id ?? ""));
  const found2 = meant.length > 1 && inRole.length > 0 ? inRole : meant;
  const [only, another] = found2;
  if (only && !another) {
    if (roleLevel === "" || roles.size === 0 || inRole.length > 0) return { id: only.id };
    const own = roleLevels.get(only.id)?.role.name ?? "";
    const message = `${quoted(text)} is a role level of ${quoted(own)}, and the role beside it is ${quoted(role)}; not read, mend one of the two`;
    return { code: "ambiguous-role-level", message };
  }
  if (another) {
    const ids = found2.map(({ id }) => quoted(id)).join(", ");
    return { code: "ambiguous-role-level", message: `${quoted(text)} can mean ${ids}; not read, give the id` };
  }
  const hint = hints?.of("role level", text) ?? "";
  return { code: "unknown-role-level", message: `no role level is called ${quoted(text)}${hint}; not read` };
}

// src/reading/words/FrameworkNames.ts
var FrameworkNames = class {
  words;
  notes;
  #framework;
  #hints;
  #meant = remembered((text) => skillsMeant(this.#framework, text));
  #nameOfLevel;
  constructor(framework2, map, notes) {
    indexOf(framework2);
    this.words = new LevelWords(framework2.levels, map);
    this.#framework = framework2;
    this.#hints = new Hints(framework2);
    this.notes = notes;
    this.#nameOfLevel = new Map(framework2.levels.map(({ id, name }) => [id, name]));
  }
  /** Whether one level stands above another in the scale. */
  isAbove(level, other2) {
    const ids = [...this.#nameOfLevel.keys()];
    return ids.indexOf(level) > ids.indexOf(other2);
  }
  /** The skills that are defined at a level; none for what is not a level. */
  skillsAt(level) {
    const isDefined = ({ definedAt }) => definedAt === void 0 || definedAt.includes(level);
    return new Set(this.#nameOfLevel.has(level) ? this.#framework.skills.filter(isDefined) : []);
  }
  /** The skill that a text means; `undefined`, with a note, for none or several. */
  skill(text, consequence, where) {
    const found2 = this.#meant(text);
    if (found2.length === 1) return found2[0];
    const shown = JSON.stringify(text.slice(0, 200));
    if (found2.length > 1) {
      const ids = found2.map(({ id }) => JSON.stringify(id)).join(", ");
      this.notes.add("ambiguous-skill", `${shown} can mean the skills ${ids}; ${consequence}, give the id`, where());
    } else {
      const message = `no skill is called ${shown}${this.#hints.of("skill", text)}; ${consequence}`;
      this.notes.add("unknown-skill", message, where());
    }
    return void 0;
  }
  /** The id of the role level that texts mean; `undefined`, with a note where something stands, for none or several. */
  roleLevel(roleLevel, role, where) {
    const meant = roleLevelMeant(this.#framework, roleLevel, role, this.#hints);
    if ("code" in meant) this.notes.add(meant.code, meant.message, where());
    return meant.id;
  }
  /** A reading held to where the skill is defined, and noted where it is not what the text says literally. */
  noted(reading, text, skill, where, consequence = "taken as not assessed") {
    const { level } = reading;
    if (reading.isUnknown) {
      this.notes.add("unknown-level", this.words.whyNone(text, reading, consequence), where());
    }
    if (level === void 0 || level === null) return level;
    const name = this.#nameOfLevel.get(level);
    if (name === void 0) {
      this.notes.add("unknown-level", `the map says ${quoted(level)}, which is not a level; not read`, where());
      return void 0;
    }
    if (reading.isRead) this.notes.add("level-read-as", `${quoted(text)} is read as ${name}`, where());
    if (skill.definedAt === void 0 || skill.definedAt.includes(level)) return level;
    const message = `${quoted(skill.name)} is not defined at ${name}; ${consequence}`;
    this.notes.add("level-not-defined", message, where());
    return void 0;
  }
  /** Who a row is about; `undefined`, with a note, where nobody is named. */
  person(text, where) {
    if (text !== "" && text.length <= limits.name) return text;
    const message = text === "" ? "nobody is named; the row is left out" : "the name is too long; the row is left out";
    this.notes.add("incomplete-row", message, where());
    return void 0;
  }
};

// src/formats/readCourses.ts
init_quoted();

// src/formats/catalogue/CatalogueDraft.ts
init_quoted();

// src/formats/catalogue/CourseDraft.ts
var RunDraft = class {
  course;
  /** What tells the runs of one course apart. */
  key;
  /** As the table has it; empty for none. */
  id;
  facts;
  /** Whether something of it cannot be read or be right, so that it cannot be offered. */
  isLost = false;
  #places;
  #row;
  constructor(course, key, id, facts, places2, row) {
    this.course = course;
    this.key = key;
    this.id = id;
    this.facts = facts;
    this.#places = places2;
    this.#row = row;
  }
  /** The row that told of it first. */
  where() {
    return this.#places.placeOfRun(this.#row);
  }
};
var nothing = Object.freeze([]);
var CourseDraft = class {
  id;
  facts;
  /** How many runs it has of which something cannot be read or be right. */
  runsLost = 0;
  /** How many it has that are on at any time. */
  runsAtAnyTime = 0;
  /** How many can be offered. */
  runsOffered = 0;
  /** The last row that has a run and of which nothing was to be noted, with what it says of the run besides. */
  lastRow = void 0;
  beside = void 0;
  #places;
  #row;
  #teaches = nothing;
  #byKey = void 0;
  #run = void 0;
  #runs = void 0;
  constructor(id, facts, places2, row) {
    this.id = id;
    this.facts = facts;
    this.#places = places2;
    this.#row = row;
  }
  /** The row that told of it first. */
  where() {
    return this.#places.placeOfCourse(this.#row);
  }
  /** What it teaches, each once, as rows came. Frozen. */
  get teaches() {
    return this.#byKey ? Object.freeze([...this.#byKey.values()]) : this.#teaches;
  }
  /** Adds what a row says that it teaches: a frozen list that others may share. */
  teach(taught) {
    if (taught.length === 0 || taught === this.#teaches) return;
    if (!this.#byKey && this.#teaches === nothing && taught.length === 1) {
      this.#teaches = taught;
      return;
    }
    this.#byKey ??= new Map(this.#teaches.map((teaching) => [keyOf(teaching), teaching]));
    for (const teaching of taught) this.#byKey.set(keyOf(teaching), teaching);
  }
  run(key) {
    return this.#runs ? this.#runs.get(key) : this.#run?.key === key ? this.#run : void 0;
  }
  addRun(run) {
    if (this.#run === void 0) this.#run = run;
    else this.#runs = (this.#runs ?? /* @__PURE__ */ new Map([[this.#run.key, this.#run]])).set(run.key, run);
  }
};
function keyOf({ skill, from, to }) {
  return `${skill}
${from ?? ""}
${to}`;
}

// src/formats/FreeIds.ts
var FreeIds = class {
  #taken = /* @__PURE__ */ new Set();
  /** By an id that is wanted again, the number that its next namesake gets. */
  #next = /* @__PURE__ */ new Map();
  /** Keeps an id that somebody else gives, so that none is made like it. */
  keep(id) {
    this.#taken.add(id);
  }
  /** The id wanted, with a number behind it where it is taken. */
  free(wanted) {
    if (this.#takes(wanted)) return wanted;
    for (let next = this.#next.get(wanted) ?? 2; ; next++) {
      const id = `${wanted}-${next}`;
      if (!this.#takes(id)) continue;
      this.#next.set(wanted, next + 1);
      return id;
    }
  }
  /** Takes an id if nobody has it; one look tells both. */
  #takes(id) {
    const before = this.#taken.size;
    return this.#taken.add(id).size > before;
  }
};

// src/formats/slug.ts
var longestSlug = 240;
function slug(name) {
  const id = name.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[^a-z0-9]+/gu, "-").slice(0, longestSlug).replace(/^-|-$/gu, "");
  return id === "" ? "unnamed" : id;
}

// src/formats/catalogue/DistinctIds.ts
var DistinctIds = class {
  #byText = /* @__PURE__ */ new Map();
  #ids = new FreeIds();
  /** The id of a text: the text itself where it is short and plain, and else a slug of it. */
  of = remembered((text) => this.#idOf(text));
  #idOf(text) {
    const key = fold(text);
    const known = this.#byText.get(key);
    if (known !== void 0) return known;
    const wanted = /^[\w.:/-]+$/.test(text) && text.length < limits.id - 10 ? text : slug(text);
    const id = this.#ids.free(wanted);
    this.#byText.set(key, id);
    return id;
  }
};

// src/formats/catalogue/CatalogueDraft.ts
var CatalogueDraft = class {
  courses = /* @__PURE__ */ new Map();
  /** What has to be done before a course, as rows call it. */
  prerequisites = /* @__PURE__ */ new Map();
  /** Those of all courses, as they come. */
  runs = [];
  /** How many runs the table calls by an id. */
  timesOfRunIds = /* @__PURE__ */ new Map();
  /** The courses and learning aims of which the caller says what they teach. */
  taught = /* @__PURE__ */ new Set();
  sites = /* @__PURE__ */ new Map();
  providers = /* @__PURE__ */ new Map();
  #notes;
  #courseIds = new DistinctIds();
  #providerIds = new DistinctIds();
  #siteIds = new DistinctIds();
  constructor(notes) {
    this.#notes = notes;
  }
  /** The id of the provider that a text names. */
  provider(text, name) {
    const id = this.#providerIds.of(text);
    if (!this.providers.has(id)) this.providers.set(id, Object.freeze({ id, name }));
    return id;
  }
  /** The id of a course of which only a title is known. */
  courseId(title) {
    return this.#courseIds.of(title);
  }
  course(id, facts, places2, row) {
    const known = this.courses.get(id);
    if (known) {
      this.#add(
        known.facts,
        facts,
        () => `the course ${quoted(id)}`,
        () => places2.placeOfCourse(row)
      );
      return known;
    }
    const course = new CourseDraft(id, facts, places2, row);
    this.courses.set(id, course);
    return course;
  }
  /** Takes down what has to be done before a course, in the words of a row. */
  needs(course, texts, where) {
    const needs = this.prerequisites.get(course) ?? /* @__PURE__ */ new Map();
    for (const text of texts) {
      const needed = text.trim();
      if (needed !== "" && !needs.has(needed)) needs.set(needed, where);
    }
    if (needs.size > 0) this.prerequisites.set(course, needs);
  }
  /** `key` tells the runs of one course apart, `id` is what the table calls it. */
  run(course, key, id, facts, places2, row) {
    const known = course.run(key);
    if (known) {
      this.#add(
        known.facts,
        facts,
        () => `the run ${quoted(key)}`,
        () => places2.placeOfRun(row)
      );
      return known;
    }
    const run = new RunDraft(course, key, id, facts, places2, row);
    course.addRun(run);
    if (id !== "") this.timesOfRunIds.set(id, (this.timesOfRunIds.get(id) ?? 0) + 1);
    this.runs.push(run);
    return run;
  }
  /** The id of the site that a text names. */
  site(text, facts, where) {
    const id = this.#siteIds.of(text);
    const known = this.sites.get(id);
    if (known) this.#add(known.facts, { ...facts, name: known.facts.name }, () => `the site ${quoted(id)}`, where);
    else this.sites.set(id, { id, facts: { ...facts }, where });
    return id;
  }
  /** Adds to what is known what is not known yet; what is said otherwise is told. */
  #add(known, facts, of, where) {
    for (const field in facts) {
      const [first, said] = [known[field], facts[field]];
      if (said === void 0) continue;
      if (first === void 0) known[field] = said;
      else if (first !== said && JSON.stringify(first) !== JSON.stringify(said)) {
        const message = `the ${names4[field] ?? field} of ${of()} is another one in an earlier row, which counts`;
        this.#notes.add("first-counts", message, where());
      }
    }
  }
};
var names4 = { openFrom: "first open day", openUntil: "last open day" };

// src/reading/words/courseModeOf.ts
var words2 = {
  classroom: [
    "1",
    "classroom",
    "classroom based",
    "face to face",
    "f2f",
    "in person",
    "in the classroom",
    "in room",
    "onsite",
    "on site",
    "residential",
    "workshop",
    "lecture",
    "seminar",
    "instructor led",
    "tutor led",
    "bootcamp",
    "ilt"
  ],
  online: [
    "2",
    "online",
    "virtual",
    "virtual classroom",
    "remote",
    "remotely",
    "webinar",
    "e learning",
    "elearning",
    "distance learning",
    "self paced",
    "online self paced",
    "live online",
    "online live",
    "digital",
    "microsoft teams",
    "ms teams",
    "teams",
    "zoom",
    "video call",
    "video conference",
    "videoconference",
    "self study",
    "self led",
    "self directed",
    "web based",
    "web",
    "on demand",
    "distance",
    "vilt",
    "mooc"
  ],
  blended: ["4", "blended", "blended learning", "hybrid", "mixed", "online and classroom", "classroom and online"]
};
var modes = new Map(
  ["classroom", "online", "blended"].flatMap((mode) => words2[mode].map((word) => [word, mode]))
);
var about = /^(?:live |delivered )|(?: \([^()]*\)| (?:course|training|learning|delivery|session|class|event)s?)$/g;
function courseModeOf(text) {
  const whole = modeOf(text);
  const [first, ...others] = whole === void 0 ? text.split(/[/,&+]/).map(modeOf) : [whole];
  return others.every((other2) => other2 === first) ? first : void 0;
}
function modeOf(text) {
  const folded = fold(text.replace(/[-_/]/g, " "));
  return modes.get(folded) ?? modes.get(folded.replace(about, ""));
}

// src/reading/words/placesOf.ts
var endless = [
  "unlimited",
  "unlimited places",
  "no limit",
  "no cap",
  "not limited",
  "no maximum",
  "no max",
  "uncapped",
  "any number",
  "\u221E"
];
var places = /^(?:(?:max(?:imum)?(?: of)?|up to)[ .:]*)?(\d{1,9}|\d{1,3}(?:,\d{3}){1,2})(?:\.0{1,2})?(?: ?(?:places?|seats?|people|persons?|participants?|learners?|delegates?|attendees?|max(?:imum)?|\(max(?:imum)?\)|per (?:run|course|session|class|cohort)))?$/;
function placesOf(text) {
  const folded = fold(text);
  if (endless.includes(folded)) return Infinity;
  if (folded === "full" || folded === "sold out" || folded === "fully booked") return 0;
  const count2 = places.exec(folded)?.[1]?.replaceAll(",", "");
  return count2 !== void 0 && Number(count2) <= limits.capacity ? Number(count2) : void 0;
}

// src/values/durationIn.ts
var unitWords = [
  ["Y", "year", "years", "y", "yr", "yrs"],
  ["M", "month", "months", "mth", "mths"],
  ["W", "week", "weeks", "w", "wk", "wks"],
  ["D", "day", "days", "d"],
  ["TH", "hour", "hours", "h", "hr", "hrs"],
  ["TM", "minute", "minutes", "min", "mins"]
];
var order = unitWords.map(([unit]) => unit);
var units = /* @__PURE__ */ new Map(
  unitWords.flatMap(([unit, ...words3]) => words3.map((word) => [word, unit]))
);
var numbers = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
var halves = ["half", "\xBD", "1/2"];
var ones = ["a", "an", "full", "whole", "working"];
var joints = ["and", ",", "-"];
var count = String.raw`\d{1,6}(?:[.,]\d{1,6})?`;
var iso = new RegExp(
  `^p(?=[\\dt])(?:${count}y)?(?:${count}m)?(?:${count}w)?(?:${count}d)?(?:t(?=\\d)(?:${count}h)?(?:${count}m)?(?:${count}s)?)?$`
);
function durationIn(text) {
  const folded = fold(text);
  if (folded.length > 100) return void 0;
  if (iso.test(folded)) return folded.toUpperCase().replaceAll(",", ".");
  const parts = /* @__PURE__ */ new Map();
  let said;
  let isOne = false;
  for (const word of folded.match(/1\/2|\d+(?:\.\d+|,\d{1,2}(?!\d))?|[a-z]+|\S/g) ?? []) {
    const unit = units.get(word);
    if (unit !== void 0) {
      const times = said ?? (isOne ? 1 : 0);
      if (times === 0 || times > 1e5 || parts.has(unit)) return void 0;
      parts.set(unit, times);
      said = void 0;
      isOne = false;
    } else if (halves.includes(word)) said = (said ?? 0) + 0.5;
    else if (ones.includes(word)) isOne = true;
    else if (!joints.includes(word)) {
      if (said !== void 0) return void 0;
      said = /^\d/.test(word) ? Number(word.replace(",", ".")) : numbers.indexOf(word) + 1;
    }
  }
  if (parts.size === 0 || said !== void 0) return void 0;
  const found2 = order.flatMap(
    (unit) => parts.has(unit) ? [`${unit.slice(0, -1)}${parts.get(unit)}${unit.slice(-1)}`] : []
  );
  return `P${found2.join("").replace(/(T.*)T/, "$1")}`;
}
function isTimeUnit(word) {
  return units.has(fold(word));
}

// src/values/isoDay.ts
var months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
var weekday = /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?\.?,? /i;
function isoDay(text, order2) {
  const iso2 = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,+ZUTC -]{0,40})?$/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (iso2) return dayOf2(iso2[1], iso2[2], iso2[3]);
  const bare2 = text.replace(weekday, "");
  const words3 = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4}|[0-4]\d)$/.exec(bare2);
  if (words3) return dayOf2(words3[3]?.padStart(4, "20"), monthOf(words3[2]), words3[1]);
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(bare2);
  if (american) return dayOf2(american[3], monthOf(american[1]), american[2]);
  const [first, second] = bothOrders(text) ?? [];
  if (order2 !== void 0) return order2 === "day-first" ? first : second;
  return first === void 0 || second === void 0 || first === second ? first ?? second : void 0;
}
function dayOrderOf(texts) {
  const proven = /* @__PURE__ */ new Set();
  for (const text of texts) {
    const [dayFirst, monthFirst] = bothOrders(text) ?? [];
    if (dayFirst === void 0 !== (monthFirst === void 0)) proven.add(dayFirst ? "day-first" : "month-first");
  }
  const [only] = proven;
  return proven.size === 1 ? only : void 0;
}
function isDaySerial(text) {
  return /^[2-9]\d{4}(?:\.\d{1,15})?$/.test(text);
}
function bothOrders(text) {
  const [, a = "", b = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T][\d:.]{0,20}(?: ?[AaPp][Mm])?)?$/.exec(text) ?? [];
  return year === "" ? void 0 : [dayOf2(year, b, a), dayOf2(year, a, b)];
}
function monthOf(word = "") {
  return String(months.indexOf(word.slice(0, 3).toLowerCase()) + 1);
}
function dayOf2(year = "", month = "", day = "") {
  const text = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isDay(text) ? text : void 0;
}

// src/values/moneyIn.ts
var free = [
  "free",
  "free of charge",
  "free to attend",
  "foc",
  "f.o.c.",
  "no charge",
  "without charge",
  "no cost",
  "no fee",
  "nil",
  "\xA3nil",
  "zero",
  "fully funded",
  "complimentary",
  "gratis"
];
var signs2 = /* @__PURE__ */ new Map([
  ["\xA3", "GBP"],
  ["\u20AC", "EUR"],
  ["$", "USD"],
  ["\xA5", "JPY"],
  ["\u20B9", "INR"]
]);
var perHead = / ?(?:(?:per|each|a) ?(?:person|learner|delegate|participant|attendee|head|place|seat)|each|p\.?p\.?)$/;
var amountOf = /^(\d{1,40}|\d{1,3}(?:,\d{3}){1,12})(\.\d{1,2})?$/;
function moneyIn(text, currency) {
  const folded = fold(text).replace(perHead, "");
  if (free.includes(folded)) return { amount: 0, ...currency !== void 0 && { currency } };
  const [, before = "", number = "", after = ""] = /^([a-z]{3}|\D)? ?([\d,.]+) ?([a-z]{3}|\D)?$/u.exec(folded) ?? [];
  const [, whole, part2 = ""] = amountOf.exec(number) ?? [];
  if (whole === void 0) return void 0;
  const named2 = [before, after].filter((mark) => mark !== "").map((mark) => signs2.get(mark) ?? mark.toUpperCase());
  const isDollar = (code) => code === "USD" && [before, after].includes("$") && currency?.endsWith("D");
  const said = /* @__PURE__ */ new Set([...named2.filter((code) => !isDollar(code)), ...currency === void 0 ? [] : [currency]]);
  const [only] = said;
  if (said.size > 1 || named2.some((code) => !currencies.has(code))) return void 0;
  return { amount: Number(whole.replaceAll(",", "") + part2), ...only !== void 0 && { currency: only } };
}
var currencies = /* @__PURE__ */ new Set(
  "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".split(
    " "
  )
);
function currencyIn(text) {
  const marks = text.match(/[£€$¥₹]|\b[A-Z]{3}\b/g) ?? [];
  return marks.map((mark) => signs2.get(mark) ?? mark).find((code) => currencies.has(code));
}

// src/formats/catalogue/KnownCells.ts
var mostCells = 8192;
var KnownCells = class {
  #table;
  #fields;
  #read;
  #known = /* @__PURE__ */ new Map();
  constructor(table2, fields, read) {
    this.#table = table2;
    this.#fields = fields.filter((field) => table2.has(field));
    this.#read = (row) => read(table2, row);
  }
  of(row) {
    const cells = this.#cellsOf(row);
    const known = this.#known.get(cells);
    if (known !== void 0) return known;
    const notedBefore = this.#table.noted;
    const said = this.#read(row);
    if (this.#table.noted === notedBefore && this.#known.size < mostCells) this.#known.set(cells, said);
    return said;
  }
  #cellsOf(row) {
    const [first, another] = this.#fields;
    if (first !== void 0 && another === void 0) return this.#table.text(row, first);
    let cells = "";
    for (const field of this.#fields) {
      const text = this.#table.text(row, field);
      cells += `${text.length} ${text}`;
    }
    return cells;
  }
};

// src/reading/words/whyNoDay.ts
init_quoted();
function whyNoDay(text) {
  if (text === "") return "no day is given";
  if (isDaySerial(text))
    return `${quoted(text)} is the number by which spreadsheets count days: format the column as a date`;
  const [dayFirst, monthFirst] = [isoDay(text, "day-first"), isoDay(text, "month-first")];
  if (dayFirst === void 0 || monthFirst === void 0) return `${quoted(text)} is not a day`;
  return `${quoted(text)} can be ${dayFirst} or ${monthFirst}: say which with the option dates (--dates), day-first or month-first`;
}

// src/formats/catalogue/readSite.ts
function readSite(table2, row) {
  const { draft, notes, days } = table2;
  const [postcode, place] = [table2.said(row, "postcode"), table2.said(row, "place")];
  const name = table2.said(row, "site") || place;
  if (table2.modeOf(name) === "online") return { mode: "online" };
  if (name === "" || name.length > limits.name) {
    const lone = ["site", "openFrom", "openUntil"].find((field) => table2.said(row, field) !== "");
    const why = name === "" ? "no site is named here" : `the name is longer than ${limits.name} characters`;
    if (lone !== void 0)
      notes.add("not-read", `${why}; what is said of the site is not read`, table2.place(row, lone));
    return {};
  }
  const open = ["openFrom", "openUntil"].flatMap((field) => {
    const [text, day] = [table2.said(row, field), days.day(row, field)];
    if (day !== void 0) return [[field, day]];
    if (text !== "") notes.add("date-not-read", `${whyNoDay(text)}; it is not read`, table2.place(row, field));
    return [];
  });
  const isPlace = place !== "" && place.length <= limits.name;
  if (place !== "" && !isPlace) {
    notes.add("not-read", `the place is longer than ${limits.name} characters; not read`, table2.place(row, "place"));
  }
  const facts = { name, ...isPlace && { place }, ...Object.fromEntries(open) };
  const id = draft.site(postcode === "" ? name : `${name} ${postcode}`, facts, table2.at(row, "site"));
  return { id };
}

// src/reading/tables/partsOfCell.ts
function partsOfCell(text, separator) {
  if (separator === void 0 || !text.includes(separator)) return [text];
  return text.split(separator).map((part2) => part2.trim()).filter((part2) => part2 !== "");
}

// src/formats/catalogue/readTeachings.ts
init_quoted();
function readTeachings(table2, row) {
  const { betweenSkills, notes } = table2;
  const named2 = partsOfCell(table2.said(row, "skill"), betweenSkills).filter((skill) => skill !== "");
  if (named2.length > 0) return Object.freeze(named2.flatMap((skill) => readTeaching(table2, row, skill)));
  const lone = ["from", "to"].find((field) => table2.said(row, field) !== "");
  if (lone !== void 0) {
    notes.add("incomplete-row", "a level stands here without a skill; it is not read", table2.place(row, lone));
  }
  return [];
}
function readTeaching(table2, row, text) {
  const { names: names5, notes } = table2;
  const skill = names5.skill(text, "what the course teaches here is left out", table2.at(row, "skill"));
  if (!skill) return [];
  const levelIn = (field) => {
    const said = table2.said(row, field);
    return names5.noted(table2.levelIn(said), said, skill, table2.at(row, field));
  };
  const [from, to] = [levelIn("from"), levelIn("to")];
  const leftOut = (field, why) => {
    const message = `${why}; that the course teaches ${quoted(skill.name)} is left out`;
    notes.add("incomplete-row", message, table2.place(row, field));
    return [];
  };
  if (typeof to !== "string") return leftOut("to", "the level that the course leads to is not known");
  if (from === void 0 && table2.said(row, "from") !== "") {
    return leftOut("from", "the level that the course starts from is not known");
  }
  if (typeof from === "string" && !names5.isAbove(to, from)) {
    return leftOut("to", "the level that the course leads to is not above that it starts from");
  }
  return [Object.freeze({ skill: skill.id, ...typeof from === "string" && { from }, to })];
}

// src/formats/catalogue/TableDays.ts
var dayFields = ["start", "end", "openFrom", "openUntil"];
var TableDays = class {
  #table;
  #days;
  constructor(table2, order2) {
    this.#table = table2;
    const texts = dayFields.map((field) => table2.textsOf(field));
    const ofAll = order2 ?? dayOrderOf(texts.flatMap((column) => [...column]));
    this.#days = new Map(
      dayFields.map((field, i) => {
        const ofColumn = order2 ?? dayOrderOf(texts[i] ?? []) ?? ofAll;
        return [field, remembered((text) => isoDay(text, ofColumn))];
      })
    );
  }
  day(row, field) {
    return this.#days.get(field)?.(this.#table.text(row, field));
  }
};

// src/formats/catalogue/CourseTable.ts
var nothing2 = new Set(unsaidWords);
var beginnings = new Set(
  unsaidWords.flatMap((word) => [word.charCodeAt(0), word.toUpperCase().charCodeAt(0)])
);
var isNothing = (text) => text === "" || text.length < 20 && beginnings.has(text.charCodeAt(0)) && nothing2.has(fold(text));
var ofSites = ["site", "place", "postcode", "openFrom", "openUntil"];
var aboutRuns = ["offering", "start", "end", "capacity", "runCost", "minimum", "fixedCost", ...ofSites];
var CourseTable = class {
  draft;
  names;
  notes;
  capacity;
  teaches;
  days;
  /** The currency that the header of costs names, as in `Cost (£)`. */
  currency;
  /** The unit of time that the header of durations names, as in `Length (days)`. */
  timeUnit;
  /** What the texts of both columns of levels say. */
  levelIn;
  /** What stands between several skills in one cell. */
  betweenSkills;
  moneyIn = remembered((text) => moneyIn(text));
  /** A length as it is written and as the door takes it, where the text is one and it can be made that. */
  durationIn = remembered((text) => {
    const written = durationIn(text);
    return written === void 0 ? void 0 : { written, duration: normalDuration(written) };
  });
  modeOf = remembered(courseModeOf);
  placesOf = remembered(placesOf);
  sites;
  teachings;
  #table;
  /** Whether a column of ids is beside that of titles. */
  #hasIds;
  /** Fields that the column they are found in is not about. */
  #unread;
  /** The places of the columns that are about courses. */
  #ofCourse;
  constructor(table2, { draft, names: names5, notes, map, capacity, teaches }) {
    this.#table = table2;
    this.draft = draft;
    this.names = names5;
    this.notes = notes;
    this.capacity = capacity;
    this.teaches = teaches;
    this.days = new TableDays(table2, map.dates);
    this.currency = currencyIn(this.#header("cost")) ?? (table2.has("learnAimRef") ? "GBP" : void 0);
    this.timeUnit = this.#header("duration").split(/[^\p{L}]+/u).findLast(isTimeUnit);
    this.betweenSkills = map.lists?.skill;
    this.#hasIds = table2.has("course") && this.#header("course") !== this.#header("title");
    this.#unread = /* @__PURE__ */ new Set([...this.#oneOf("from", "start"), ...this.#oneOf("to", "end")]);
    const levels = ["from", "to"].filter((field) => !this.#unread.has(field));
    this.levelIn = names5.words.column(levels.flatMap((field) => [...table2.textsOf(field)]));
    const fields = Object.keys(map.columns).filter((field) => !aboutRuns.includes(field));
    this.sites = new KnownCells(this, ofSites, readSite);
    this.teachings = new KnownCells(this, ["skill", "from", "to"], readTeachings);
    this.#ofCourse = [...new Set(fields.flatMap((field) => table2.columnOf(field) ?? []))];
  }
  /** Whether a row has the very cells of another in all that is about a course. */
  isSaidAgain(row, before) {
    return this.#ofCourse.every((place) => row.cells[place] === before.cells[place]);
  }
  /** How much there has been to note so far. */
  get noted() {
    return this.notes.made + this.names.notes.made;
  }
  has(field) {
    return this.#table.has(field);
  }
  /** The text of a cell: `""` where nothing stands or where words say that nobody knows. */
  said(row, field) {
    const text = this.text(row, field);
    return isNothing(text) ? "" : text;
  }
  /** What a row calls its course: the id of the table, or one made of the title where it has no ids. Empty for nothing. */
  courseIn(row) {
    if (this.#hasIds) return this.said(row, "course");
    const title = this.said(row, "title");
    return title === "" ? "" : this.draft.courseId(title);
  }
  /** Whether something stands in a cell, be it that nobody knows. */
  isFilled(row, field) {
    return this.text(row, field) !== "";
  }
  /** The text of a cell as it stands. */
  text(row, field) {
    return this.#unread.has(field) ? "" : this.#table.text(row, field);
  }
  place(row, field) {
    return this.#table.place(row.row, field);
  }
  at(row, field) {
    return () => this.place(row, field);
  }
  placeOfCourse(row) {
    return this.place(row, this.has("course") ? "course" : "title");
  }
  placeOfRun(row) {
    return this.place(row, this.has("start") ? "start" : "offering");
  }
  #header(field) {
    return this.#table.place(this.#table.headerRow, field).column ?? "";
  }
  /** Where one column is found for a level and for a day, as `From` may be: the one that it is not about, as a day in it tells. */
  #oneOf(level, day) {
    const table2 = this.#table;
    if (!table2.has(level) || !table2.has(day) || this.#header(level) !== this.#header(day)) return [];
    return [[...table2.textsOf(day)].some(isLikeDay) ? level : day];
  }
};
function isLikeDay(text) {
  return isoDay(text, "day-first") !== void 0 || isoDay(text, "month-first") !== void 0 || isDaySerial(text);
}

// src/formats/catalogue/maps.ts
init_columnNames();
var courseColumns = {
  course: columnNames.courseId,
  title: [...columnNames.courseTitle, ...columnNames.courseId],
  provider: columnNames.provider,
  skill: [...columnNames.teaches, ...columnNames.skill],
  from: columnNames.entryLevel,
  to: columnNames.levelReached,
  prerequisites: columnNames.prerequisites,
  duration: columnNames.duration,
  cost: columnNames.cost,
  currency: columnNames.currency,
  mode: columnNames.mode,
  url: columnNames.url,
  offering: columnNames.run,
  site: columnNames.venue,
  place: columnNames.town,
  openFrom: columnNames.openFrom,
  openUntil: columnNames.openUntil,
  start: columnNames.startDay,
  end: columnNames.endDay,
  capacity: columnNames.places,
  runCost: columnNames.runCost,
  minimum: columnNames.minimum,
  fixedCost: columnNames.fixedCost
};
var courseMap = {
  shape: "records",
  columns: courseColumns,
  optional: Object.keys(courseColumns).filter((field) => field !== "title")
};
var courseDirectoryMap = {
  shape: "records",
  columns: {
    provider: "PROVIDER_UKPRN",
    course: "COURSE_ID",
    offering: "COURSE_RUN_ID",
    learnAimRef: "LEARN_AIM_REF",
    title: "COURSE_NAME",
    mode: ["DELIVER_MODE", "DELIVERY_MODE"],
    start: ["STARTDATE", "START_DATE"],
    durationUnit: "DURATION_UNIT",
    duration: ["DURATION_VALUE", "DURATION"],
    cost: "COST",
    site: ["LOCATION_NAME", "VENUE_NAME"],
    postcode: "LOCATION_POSTCODE",
    place: "LOCATION_TOWN",
    url: ["COURSE_URL", "COURSE_WEBPAGE"]
  },
  optional: ["learnAimRef", "mode", "durationUnit", "duration", "cost", "site", "postcode", "place", "url"],
  dates: "day-first"
};
var courseFields = [.../* @__PURE__ */ new Set([...Object.keys(courseColumns), ...Object.keys(courseDirectoryMap.columns)])];

// src/parse/frozenCopy.ts
function frozenCopy(value) {
  if (typeof value !== "object" || value === null) return value === 0 ? 0 : value;
  if (Array.isArray(value)) {
    const list2 = [];
    for (const element of value) list2.push(frozenCopy(element));
    return Object.freeze(list2);
  }
  const object2 = {};
  for (const [key, inner] of Object.entries(value)) {
    if (inner === void 0) continue;
    if (key === "__proto__") Object.defineProperty(object2, key, { value: frozenCopy(inner), enumerable: true });
    else object2[key] = frozenCopy(inner);
  }
  return Object.freeze(object2);
}

// src/reading/words/noPerson.ts
init_columnNames();
var sums = /^(?:(?:grand|sub|over ?all|team)[- ]?)?(?:totals?|averages?|avg|mean|median|counts?|sum|headcount|minimum|maximum|percentages?|%|std\.? ?dev(?:iation)?|standard deviation)$/;
var sumsOf = /^(?:(?:(?:grand|sub|over ?all|team)[- ]?)?(?:totals?|averages?|avg|mean|median|counts?|sum|headcount|number|percentages?|minimum|maximum) ?(?:of |per |for |by |at |level|score|rating|people|persons|staff|employees|headcount|\(|:|=|-)|(?:no\.?|%|#) ?(?:of|at|with) )/;
var remark = /^(?:sources?|notes?|n\.b\.|key|legend|last updated|updated|prepared|produced|exported|generated|printed|copyright|as at|as of)(?: (?:by|on|at|from))?(?:[:=]| \d)/;
var footer = /^(?:©|\*|page \d|end of (?:table|list|report|sheet)|(?:last )?updated |prepared by |produced by |exported |generated |sources? )/;
var mayBe = /^(?:grand|sub|over|team|tot|av|mean|med|min|max|count|sum|head|num|no|per|st[ad]|[%#]|sou|n\.b|key|leg|last|upd|pre|pro|exp|gen|pri|cop|as |page|end|©|\*)/i;
function noPerson(text, isAlone) {
  const isLong = text.length > 40;
  if (!isLong && !mayBe.test(text) || text.length > 2e3) return void 0;
  const folded = fold(text);
  if (sums.test(folded) || sumsOf.test(folded)) return "a sum of other rows";
  if (remark.test(folded)) return "a remark on the table";
  const isRemark = footer.test(folded) || isLong && (folded.includes("://") || folded.split(" ").length > 6);
  return isRemark && isAlone() ? "a remark on the table" : void 0;
}
var headers = /* @__PURE__ */ new Set([...columnNames.person, ...columnNames.id, "forename", "surname"]);

// src/formats/catalogue/readCourseRow.ts
init_quoted();

// src/formats/catalogue/readCourseFacts.ts
init_quoted();
function readCourseFacts(table2, row) {
  const title = named(table2, row, "title");
  const provider = named(table2, row, "provider");
  const duration2 = durationOf(table2, row);
  if (duration2 === "impossible") return void 0;
  const cost = costIn(table2, row, "cost", "the course");
  if (cost === "impossible") return void 0;
  const modeText = table2.said(row, "mode");
  const mode = modeText === "" ? void 0 : table2.modeOf(modeText);
  if (modeText !== "" && mode === void 0) {
    const message = `${quoted(modeText)} is not classroom, online or blended; the course is kept without it`;
    table2.notes.add("not-read", message, table2.place(row, "mode"));
  }
  const url = table2.said(row, "url");
  const isUrl = url !== "" && url.length <= limits.name && isWebAddress(url);
  if (url !== "" && !isUrl) {
    const message = `${quoted(url)} is not a web address that begins with https://; the course is kept without it`;
    table2.notes.add("not-read", message, table2.place(row, "url"));
  }
  return {
    title: title === "" ? void 0 : title,
    provider: provider === "" ? void 0 : table2.draft.provider(provider, providerName(provider)),
    duration: duration2,
    cost,
    mode,
    url: isUrl ? url : void 0
  };
}
function named(table2, row, field) {
  const text = table2.said(row, field);
  if (text.length <= limits.name) return text;
  const message = `the ${field} is longer than ${limits.name} characters; the course is kept without it`;
  table2.notes.add("not-read", message, table2.place(row, field));
  return "";
}
function providerName(text) {
  return /^\d{8}$/.test(text) ? `UKPRN ${text}` : text;
}
var directoryUnits = ["days", "weeks", "months", "years", "hours"];
var likeIso = /^[-+]?p[-+\d.,t][-+\d.,a-z]*$/i;
function durationOf(table2, row) {
  const text = table2.said(row, "duration");
  if (text === "") return void 0;
  const unit = table2.has("durationUnit") ? unitIn(table2, row) : table2.timeUnit ?? "";
  const { written, duration: duration2 } = table2.durationIn(text) ?? table2.durationIn(`${text} ${unit}`) ?? {};
  if (duration2 === void 0 && likeIso.test(text)) {
    const message = `${quoted(text)} is a length that no course can have, in days such as P5D or weeks such as P2W; the row is left out`;
    table2.notes.add("malformed-row", message, table2.place(row, "duration"));
    return "impossible";
  }
  if (written === void 0 || duration2 === void 0) {
    const found2 = /^[\d.,]+$/.test(text) && unit === "" ? "has no unit, such as days" : "is not one length of time";
    table2.notes.add(
      "not-read",
      `${quoted(text)} ${found2}; the course is kept without it`,
      table2.place(row, "duration")
    );
  } else if (duration2 !== written) {
    const message = `${quoted(text)} is read as ${duration2}: a day of learning is 7 hours, a week 5 days`;
    table2.notes.add("duration-read-as", message, table2.place(row, "duration"));
  }
  return duration2 && written;
}
function unitIn(table2, row) {
  const text = table2.said(row, "durationUnit");
  return directoryUnits[Number(text) - 1] ?? (text || (table2.timeUnit ?? ""));
}
function costIn(table2, row, field, of) {
  const text = table2.said(row, field);
  const beside = table2.has("currency") ? table2.said(row, "currency").toUpperCase() : "";
  const isCurrency = beside !== "" && /^[A-Z]{3}$/.test(beside);
  if (beside !== "" && !isCurrency && field === "cost") {
    const message = `${quoted(beside)} is not the three letters of a currency, such as GBP`;
    table2.notes.add("not-read", message, table2.place(row, "currency"));
  }
  if (text === "") return void 0;
  const cost = isCurrency ? moneyIn(text, beside) : table2.moneyIn(text);
  if (cost && cost.amount <= limits.cost)
    return table2.currency === void 0 || cost.currency !== void 0 ? cost : { ...cost, currency: table2.currency };
  const at = table2.place(row, field);
  if (cost) {
    table2.notes.add("malformed-row", `${quoted(text)} is more than a course can cost; the row is left out`, at);
    return "impossible";
  }
  table2.notes.add("not-read", `${quoted(text)} is not one amount of money; ${of} is kept without it`, at);
  return void 0;
}

// src/formats/catalogue/readRun.ts
init_quoted();
var atAnyTime = /^(?:any ?time|flexible(?: start)?|on demand|on request|rolling|self[- ]paced|always open)$/i;
function isRun(table2, row) {
  return table2.said(row, "offering") !== "" || table2.isFilled(row, "start");
}
function readRun(table2, row, course, beside) {
  const { draft, notes } = table2;
  const site = table2.sites.of(row);
  const capacity = readPlaces(table2, row);
  if (!isRun(table2, row)) {
    const lone = ["end", "capacity", "runCost", "minimum", "fixedCost"].find((field) => table2.said(row, field) !== "");
    const message = "this is of a run that has no id and no first day; it is not read";
    if (lone !== void 0) notes.add("incomplete-row", message, table2.place(row, lone));
    return;
  }
  const id = table2.said(row, "offering");
  const [start, end] = [table2.days.day(row, "start"), table2.days.day(row, "end")];
  const [cost, fixedCost] = [costIn(table2, row, "runCost", "the run"), costIn(table2, row, "fixedCost", "the run")];
  if (cost === "impossible" || fixedCost === "impossible") return;
  const minimum = readMinimum(table2, row);
  const lost = whyLost(table2, row, [start, end, capacity]);
  for (const [field, why] of lost) {
    const code = field === "start" ? "run-without-date" : "not-read";
    notes.add(code, `${why}; the run is not offered`, table2.place(row, field));
  }
  if (id.length > limits.id || id === "" && start === void 0) {
    if (lost.length > 0) course.runsLost++;
    else {
      course.runsAtAnyTime++;
      notes.add("run-without-date", "the run has no day of its own; it is not offered", table2.place(row, "start"));
    }
    return;
  }
  const { mode = site.mode, duration: duration2 } = beside;
  const facts = { site: site.id, mode, start, end, capacity, cost, minimum, fixedCost, duration: duration2 };
  const key = id === "" ? `${start}${site.id === void 0 ? "" : `/${site.id}`}` : id;
  const run = draft.run(course, key, id, facts, table2, row);
  if (lost.length > 0) run.isLost = true;
}
var nothingLost = [];
function whyLost(table2, row, [start, end, capacity]) {
  const endText = table2.said(row, "end");
  const isDayless = start !== void 0 || !table2.isFilled(row, "start") || atAnyTime.test(table2.said(row, "start"));
  const isLong = table2.said(row, "offering").length > limits.id;
  if (isDayless && !isLong && (end !== void 0 || endText === "") && capacity !== 0) return nothingLost;
  return [
    ...isLong ? [["offering", `the id is longer than ${limits.id} characters`]] : [],
    ...!isDayless ? [["start", whyNoDay(table2.text(row, "start"))]] : [],
    ...end === void 0 && endText !== "" ? [["end", whyNoDay(endText)]] : [],
    ...capacity === 0 ? [["capacity", "the run has no places"]] : []
  ];
}
function readPlaces(table2, row) {
  const text = table2.said(row, "capacity");
  const places2 = text === "" ? void 0 : table2.placesOf(text);
  if (text === "" || places2 !== void 0) return places2;
  const assumed = table2.capacity ?? 1;
  const message = `${quoted(text)} is not one number of places; taken as ${assumed}`;
  table2.notes.add("not-read", message, table2.place(row, "capacity"));
  return assumed;
}
function readMinimum(table2, row) {
  const text = table2.said(row, "minimum");
  if (text === "") return void 0;
  const minimum = table2.placesOf(text);
  if (minimum !== void 0 && minimum !== Infinity) return Math.max(1, minimum);
  const message = `${quoted(text)} is not one number of learners; the run is taken to take place with any`;
  table2.notes.add("not-read", message, table2.place(row, "minimum"));
  return void 0;
}

// src/formats/catalogue/readCourseRow.ts
function readCourseRow(table2, row) {
  const { draft, notes, teaches } = table2;
  const id = table2.courseIn(row);
  const name = table2.said(row, "course") || table2.said(row, "title");
  const isAbout = (field) => table2.said(row, field) !== "";
  const isAlone = () => row.cells.filter((cell) => cell.trim() !== "").length <= 1;
  const why = noPerson(name, isAlone);
  if (why !== void 0 && !["skill", "offering", "start"].some(isAbout)) {
    notes.add("not-a-course", `${quoted(name)} is ${why}, not a course; the row is left out`, table2.placeOfCourse(row));
    return;
  }
  if (id === "" || id.length > limits.id) {
    const found2 = id === "" ? "no course is named" : `what the course is called is longer than ${limits.id} characters`;
    notes.add("incomplete-row", `${found2}; the row is left out`, table2.placeOfCourse(row));
    return;
  }
  const known = draft.courses.get(id);
  const { lastRow, beside: lastBeside } = known ?? {};
  if (known && lastRow && lastBeside && isRun(table2, row) && table2.isSaidAgain(row, lastRow)) {
    readRun(table2, row, known, lastBeside);
    return;
  }
  const notedBefore = table2.noted;
  const said = readCourseFacts(table2, row);
  if (said === void 0) return;
  const isOfRun = said.mode !== void 0 && known?.facts.mode !== void 0 && isRun(table2, row);
  const course = draft.course(id, isOfRun ? { ...said, mode: void 0 } : said, table2, row);
  const needed = table2.said(row, "prerequisites");
  if (needed !== "") draft.needs(course, needed.split(/[;|\n]/), table2.at(row, "prerequisites"));
  for (const taught of [id, table2.said(row, "learnAimRef")]) {
    const known2 = teaches && Object.hasOwn(teaches, taught) ? teaches[taught] : void 0;
    if (known2) draft.taught.add(taught);
    if (known2) course.teach(frozenCopy(known2));
  }
  course.teach(table2.teachings.of(row));
  course.lastRow = table2.noted === notedBefore && isRun(table2, row) ? row : void 0;
  course.beside = said;
  readRun(table2, row, course, said);
}

// src/formats/catalogue/settleCatalogue.ts
init_quoted();

// src/formats/catalogue/settleCosts.ts
function settleCosts({ courses, runs: runs2 }, currency, notes) {
  const times = /* @__PURE__ */ new Map();
  const count2 = (named2) => named2 !== void 0 && times.set(named2, (times.get(named2) ?? 0) + 1);
  for (const { facts } of courses.values()) count2(facts.cost?.currency);
  for (const { facts } of runs2) for (const cost of [facts.cost, facts.fixedCost]) count2(cost?.currency);
  const [mostNamed] = [...times].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  const usual = currency ?? mostNamed;
  const amounts = /* @__PURE__ */ new Map();
  const inUsual = (amount, of) => {
    let money = amounts.get(amount);
    if (money === void 0) {
      money = Object.freeze({ amount, currency: of });
      amounts.set(amount, money);
    }
    return money;
  };
  return (cost, of, said) => {
    if (cost === void 0) return void 0;
    const { amount } = cost;
    if (usual !== void 0 && (amount === 0 || (cost.currency ?? usual) === usual)) {
      if (cost.currency === void 0 && currency === void 0 && amount > 0) {
        const message2 = `no currency is named for ${amount}; it is taken as ${usual}, as other costs are`;
        notes.add("currency-not-named", message2, said.where());
      }
      return inUsual(amount, usual);
    }
    if (usual !== void 0) {
      const message2 = `${amount} ${cost.currency} is another currency than ${usual}, and plans add costs up; ${of} is kept without a cost`;
      notes.add("other-currency", message2, said.where());
      return void 0;
    }
    if (amount === 0) {
      notes.add(
        "currency-not-named",
        "no cost names a currency; free is 0 GBP unless the option currency says another",
        said.where()
      );
      return Object.freeze({ amount, currency: "GBP" });
    }
    const message = `no currency is named for ${amount}; ${of} is kept without a cost: name it with the option currency (--currency)`;
    notes.add("currency-not-named", message, said.where());
    return void 0;
  };
}

// src/parse/reachingGroups.ts
function reachingGroups(leadsTo) {
  const groupOf = /* @__PURE__ */ new Map();
  const order2 = /* @__PURE__ */ new Map();
  const lowest = /* @__PURE__ */ new Map();
  const open = [];
  let groups = 0;
  for (const start of leadsTo.keys()) {
    if (order2.has(start)) continue;
    const path = [enter(start)];
    for (let step = path.at(-1); step !== void 0; step = path.at(-1)) {
      const next = leadsTo.get(step.thing)?.[step.next++];
      if (next === void 0) {
        path.pop();
        leave(step.thing);
        const below = path.at(-1);
        if (below) lower(below.thing, lowest.get(step.thing));
      } else if (!order2.has(next)) path.push(enter(next));
      else if (!groupOf.has(next)) lower(step.thing, order2.get(next));
    }
  }
  return groupOf;
  function enter(thing) {
    lowest.set(thing, order2.size);
    order2.set(thing, order2.size);
    open.push(thing);
    return { thing, next: 0 };
  }
  function lower(thing, place = Number.POSITIVE_INFINITY) {
    lowest.set(thing, Math.min(lowest.get(thing) ?? place, place));
  }
  function leave(thing) {
    if (lowest.get(thing) !== order2.get(thing)) return;
    for (let member = open.pop(); member !== void 0; member = open.pop()) {
      groupOf.set(member, groups);
      if (member === thing) break;
    }
    groups++;
  }
}

// src/values/listed.ts
init_quoted();
var longestList2 = 5;
function listed(names5) {
  const shown = names5.slice(0, longestList2).map(quoted);
  const rest2 = names5.length - shown.length;
  const last = rest2 > 0 ? `${rest2} more` : shown.pop();
  return shown.length === 0 ? last ?? "" : `${shown.join(", ")} and ${last}`;
}

// src/formats/catalogue/settlePrerequisites.ts
init_quoted();
function settlePrerequisites({ courses, prerequisites }, kept, notes) {
  if (prerequisites.size === 0) return { inCircle: /* @__PURE__ */ new Map(), of: /* @__PURE__ */ new Map() };
  const needs = needsOf([...courses.values()], prerequisites, notes);
  const inCircle = circlesIn(needs);
  const taken = kept.filter(({ id }) => {
    const circle = inCircle.get(id);
    if (circle === void 0) return true;
    const where = [...needs.get(id) ?? []].find(([needed]) => inCircle.get(needed) === circle)?.[1];
    const message = `the course ${quoted(id)} is in a circle of prerequisites (${circle}), so that nobody can take it; left out`;
    notes.add("circular-prerequisites", message, where?.() ?? {});
    return false;
  });
  const ids = new Set(taken.map(({ id }) => id));
  const asking = taken.filter(({ id }) => needs.has(id));
  return { inCircle, of: new Map(asking.map(({ id }) => [id, possibleOf(id)])) };
  function possibleOf(id) {
    const own = [...needs.get(id) ?? []];
    for (const [needed, where] of own) {
      if (ids.has(needed)) continue;
      const message = `the course ${quoted(needed)} is left out, so that it is not a prerequisite of ${quoted(id)} either`;
      notes.add("unknown-prerequisite", message, where());
    }
    return own.flatMap(([needed]) => ids.has(needed) ? [needed] : []);
  }
}
function needsOf(all, prerequisites, notes) {
  const meantBy = exactNames(all.map(({ id, facts }) => ({ id, name: facts.title ?? id })));
  return new Map(
    all.flatMap((course) => {
      const said = prerequisites.get(course);
      return said ? [[course.id, meantOf(said)]] : [];
    })
  );
  function meantOf(said) {
    const needs = /* @__PURE__ */ new Map();
    for (const [text, where] of said) {
      for (const part2 of meantBy(text).length === 0 ? text.split(",") : [text]) {
        const name = part2.trim();
        const meant = meantBy(name);
        const [only, another] = meant;
        if (only && !another) needs.set(only.id, where);
        else if (!/^(?:none|no)?$/i.test(name)) {
          const message = another ? `${quoted(name)} can mean the courses ${listed(meant.map(({ id }) => id))}; left out, give the id` : `no course is called ${quoted(name)}; left out`;
          notes.add("unknown-prerequisite", message, where());
        }
      }
    }
    return needs;
  }
}
function circlesIn(needs) {
  const groupOf = reachingGroups(new Map([...needs].map(([id, own]) => [id, [...own.keys()]])));
  const members = /* @__PURE__ */ new Map();
  for (const id of needs.keys()) {
    const group = members.get(groupOf.get(id));
    if (group) group.push(id);
    else members.set(groupOf.get(id), [id]);
  }
  const circles = [...members.values()].filter(
    ([id = "", ...others]) => others.length > 0 || needs.get(id)?.has(id) === true
  );
  return new Map(
    circles.flatMap((circle) => {
      const inWords = listed(circle);
      return circle.map((id) => [id, inWords]);
    })
  );
}

// src/formats/catalogue/settleRuns.ts
function settleRuns({ runs: runs2, timesOfRunIds }, sites, {
  notes,
  capacity,
  settled: moneyOf
}) {
  const open = new Map(sites.map((site) => [site.id, site.open]));
  const ids = new FreeIds();
  const lastDayOf = remembered((both) => lastDay2(both.slice(0, 10), both.slice(10)));
  const offerings = [];
  for (const run of runs2) {
    const offering = settled(run);
    if (!offering) continue;
    run.course.runsOffered++;
    offerings.push(offering);
  }
  return offerings;
  function settled(run) {
    const { course, facts } = run;
    const { site, mode, start, minimum, duration: duration2 = course.facts.duration } = facts;
    if (run.isLost) return lost(run);
    if (start === void 0) {
      course.runsAtAnyTime++;
      notes.add("run-without-date", "the run has no day of its own; it is not offered", run.where());
      return void 0;
    }
    const end = facts.end ?? (duration2 === void 0 ? start : lastDayOf(start + duration2));
    if (end < start) return lost(run, "not-read", "the run ends before it starts");
    const window = site === void 0 ? void 0 : open.get(site);
    if (window && (start < window.from || end > window.until)) {
      const message = `the run is from ${start} to ${end}, but its site ${JSON.stringify(site)} is open from ${window.from} until ${window.until}`;
      return lost(run, "outside-site-days", message);
    }
    if (facts.end === void 0) {
      const how = duration2 === void 0 ? "not told; it is one day" : "counted from its length";
      notes.add("end-from-duration", `the end of the run is ${how}`, run.where());
    }
    if (facts.capacity === void 0 && capacity === void 0) {
      notes.add(
        "capacity-not-given",
        "the table does not say how many places the run has; it has one at least",
        run.where()
      );
    }
    const places2 = facts.capacity ?? capacity ?? 1;
    if (minimum !== void 0 && minimum > places2)
      return lost(run, "not-read", `the run takes place with ${minimum} learners or more, and has room for ${places2}`);
    const [cost, fixedCost] = [moneyOf(facts.cost, "the run", run), moneyOf(facts.fixedCost, "the run", run)];
    return Object.freeze({
      id: idOf(run),
      course: course.id,
      ...site !== void 0 && { site },
      ...mode !== void 0 && mode !== course.facts.mode && { mode },
      start,
      end,
      ...places2 !== Infinity && { capacity: places2 },
      ...cost && { cost },
      ...minimum !== void 0 && minimum > 1 && { minimum },
      ...fixedCost && { fixedCost }
    });
  }
  function lost(run, code, why = "") {
    run.course.runsLost++;
    if (code) notes.add(code, `${why}; it is not offered`, run.where());
  }
  function idOf({ id, course, facts: { start, site } }) {
    if (id !== "") return ids.free((timesOfRunIds.get(id) === 1 ? id : `${course.id}/${id}`).slice(0, limits.id - 10));
    const wanted = site === void 0 ? `${course.id}/${start}` : `${course.id}/${start}/${site}`;
    return ids.free(wanted.slice(0, limits.id - 10));
  }
}

// src/formats/catalogue/settleCatalogue.ts
function settleCatalogue(draft, { id, framework: framework2, notes, capacity, currency }) {
  const sites = [...draft.sites.values()].map((site) => siteOf(site, notes));
  const settled = settleCosts(draft, currency, notes);
  const runs2 = settleRuns(draft, sites, { notes, capacity, settled });
  const possible = [...draft.courses.values()].filter((course) => {
    if (course.runsLost === 0 || course.runsAtAnyTime + course.runsOffered > 0) return true;
    const message = `no run of the course ${quoted(course.id)} can be offered, and without one it would be on at any time; left out`;
    notes.add("no-run-left", message, course.where());
    return false;
  });
  const { inCircle, of: neededFor } = settlePrerequisites(draft, possible, notes);
  const kept = inCircle.size > 0 ? possible.filter((course) => !inCircle.has(course.id)) : possible;
  const courses = kept.map((course) => {
    const { title, provider, duration: duration2, mode, url } = course.facts;
    const [cost, length] = [settled(course.facts.cost, "the course", course), duration2 && normalDuration(duration2)];
    const needed = neededFor.get(course.id) ?? [];
    const { teaches } = course;
    if (teaches.length === 0) {
      notes.add("teaches-nothing-known", "the table does not say which skills the course teaches", course.where());
    }
    if (provider === void 0) {
      notes.add("provider-not-given", "the table does not say who provides the course", course.where());
    }
    return Object.freeze({
      id: course.id,
      title: title ?? course.id,
      provider: provider ?? draft.provider("Not named", "Not named"),
      teaches,
      ...needed.length > 0 && { prerequisites: Object.freeze(needed) },
      ...length && { duration: length },
      ...cost && { cost },
      ...mode && { mode },
      ...url !== void 0 && { url }
    });
  });
  const offerings = inCircle.size > 0 ? runs2.filter(({ course }) => !inCircle.has(course)) : runs2;
  return Object.freeze({
    id,
    framework: Object.freeze({ id: framework2.id, version: framework2.version }),
    providers: Object.freeze([...draft.providers.values()]),
    ...sites.length > 0 && { sites: Object.freeze(sites) },
    courses: Object.freeze(courses),
    ...offerings.length > 0 && { offerings: Object.freeze(offerings) }
  });
}
function siteOf({ id, facts, where }, notes) {
  const { name, place, openFrom: from, openUntil: until } = facts;
  const isOpen = from !== void 0 && until !== void 0 && from <= until;
  if (!isOpen && (from ?? until) !== void 0) {
    const found2 = from !== void 0 && until !== void 0 ? `from ${from} until ${until}` : "from or until one day only";
    notes.add("not-read", `the site ${quoted(id)} is open ${found2}; it is taken as always open`, where());
  }
  const open = isOpen && { open: Object.freeze({ from, until }) };
  return Object.freeze({ id, name, ...place !== void 0 && { place }, ...open });
}

// src/parse/IdTable.ts
var affordableComparisons = 1e5;
var IdTable = class {
  #firstAt = /* @__PURE__ */ new Map();
  #kind;
  #issues;
  #known;
  #comparisons = 0;
  constructor(kind, issues, known) {
    this.#kind = kind;
    this.#issues = issues;
    this.#known = known ?? this.#firstAt;
  }
  /** Takes an id that the data gives to something. Anything but text is left to the shape issues. */
  give(id, path) {
    const text = asText(id);
    if (text === void 0) return;
    const firstAt = this.#firstAt.get(text);
    if (firstAt) this.#issues.push({ code: "duplicate-id", path, kind: this.#kind, id: text, firstAt });
    else this.#firstAt.set(text, path);
  }
  /** Takes an id that the data refers to; says whether something has it, or whether something among `known` has. */
  refer(id, path, known = this.#known) {
    const text = asText(id);
    if (text === void 0) return false;
    if (known.has(text)) return true;
    const near2 = this.#comparisons < affordableComparisons ? nearest(text, known.keys()) : [];
    this.#comparisons += known.size;
    this.#issues.push({ code: "unknown-id", path, kind: this.#kind, id: text, near: near2 });
    return false;
  }
};

// src/parse/prerequisiteCircles.ts
function prerequisiteCircles(needs) {
  const groupOf = reachingGroups(needs);
  const seen = /* @__PURE__ */ new Set();
  const circles = [];
  for (const id of needs.keys()) {
    const group = groupOf.get(id);
    if (group === void 0 || seen.has(group)) continue;
    seen.add(group);
    const circle = shortestCircle(id, needs, (other2) => groupOf.get(other2) === group);
    if (circle) circles.push(circle);
  }
  return circles;
}
function shortestCircle(start, needs, inGroup) {
  const cameFrom = /* @__PURE__ */ new Map([[start, void 0]]);
  const queue = [start];
  for (const id of queue) {
    for (const next of needs.get(id) ?? []) {
      if (next === start) {
        const circle = [];
        for (let at = id; at !== void 0; at = cameFrom.get(at)) circle.push(at);
        return circle.reverse();
      }
      if (!inGroup(next) || cameFrom.has(next)) continue;
      cameFrom.set(next, id);
      queue.push(next);
    }
  }
  return void 0;
}

// src/parse/addNeedIssues.ts
function addNeedIssues(issues, needs, at, check) {
  const askedAt = /* @__PURE__ */ new Map();
  for (const [need, needAt] of objectsOf(needs, at)) {
    const skill = asText(need.skill);
    if (!check(need, needAt) || skill === void 0) continue;
    const path = [...needAt, "skill"];
    const firstAt = askedAt.get(skill);
    if (firstAt) issues.push({ code: "duplicate-need", path, skill, firstAt });
    else askedAt.set(skill, path);
  }
}

// src/parse/references.ts
var References = class {
  issues;
  #framework;
  #definedAt;
  #levels;
  #skills;
  #roleLevels;
  #grades;
  /** @throws TypeError for something that is not a framework: the arguments have been swapped. */
  constructor(framework2, issues = []) {
    const { ranks, skills, roleLevels } = indexOf(framework2);
    const { grades } = framework2;
    this.issues = issues;
    this.#framework = framework2;
    this.#definedAt = (skill) => skills.get(skill)?.definedAt;
    this.#levels = new IdTable("level", issues, ranks);
    this.#skills = new IdTable("skill", issues, skills);
    this.#roleLevels = new IdTable("role level", issues, roleLevels);
    this.#grades = grades && new IdTable("grade", issues, new Set(grades.map(({ id }) => id)));
  }
  level(id, path) {
    this.#levels.refer(id, path);
  }
  knowsSkill(id) {
    return indexOf(this.#framework).skills.has(id);
  }
  roleLevel(id, path) {
    this.#roleLevels.refer(id, path);
  }
  /** Checks a pay grade, where the framework lists them. */
  grade(id, path) {
    this.#grades?.refer(id, path);
  }
  /**
   * Checks what a role profile names: its needs (each skill once, at a level at which it is defined), the role level that comes
   * nearest and the grades.
   */
  roleProfile({ needs, roleLevel, grades }, at) {
    addNeedIssues(
      this.issues,
      needs,
      [...at, "needs"],
      ({ skill, level }, needAt) => this.skill(skill, [...needAt, "skill"], [[level, [...needAt, "level"]]])
    );
    this.roleLevel(roleLevel, [...at, "roleLevel"]);
    for (const [grade, gradeAt] of elementsOf(grades, [...at, "grades"])) this.grade(grade, gradeAt);
  }
  /**
   * Checks a skill, the levels named for it, and that the skill is defined at them; says whether the skill is known.
   * Levels that are not text pass.
   */
  skill(id, path, levels = []) {
    const isKnown = this.#skills.refer(id, path);
    const definedAt = isKnown ? this.#definedAt(id) : void 0;
    for (const [level, levelPath] of levels) {
      if (!this.#levels.refer(level, levelPath)) continue;
      if (definedAt && !definedAt.includes(level)) {
        this.issues.push({ code: "level-not-defined", path: levelPath, skill: String(id), level, definedAt });
      }
    }
    return isKnown;
  }
  /** Checks that the data says it is in the ids of this release of this framework, where it says so at all. */
  framework(reference, path) {
    if (typeof reference?.id !== "string" || typeof reference.version !== "string") return;
    const { id, version } = this.#framework;
    if (isOfFramework(this.#framework, { id: reference.id, version: reference.version })) return;
    this.issues.push({
      code: "framework-mismatch",
      path,
      expected: `${id} ${version}`,
      received: `${reference.id} ${reference.version}`
    });
  }
  /** Checks that a record is about this release, where it names one. */
  frameworkVersion(version, path) {
    if (typeof version === "string" && !isVersionOf(this.#framework, version))
      this.framework({ id: this.#framework.id, version }, path);
  }
};

// src/parse/catalogueIssues.ts
function catalogueIssues(framework2, data) {
  const catalogue = asObject(data);
  if (!catalogue) return [];
  const references = new References(framework2);
  const { issues } = references;
  const providers = new IdTable("provider", issues);
  const sites = new IdTable("site", issues);
  const courses = new IdTable("course", issues);
  const offerings = new IdTable("offering", issues);
  const resources = new IdTable("resource", issues);
  const rankOf = new Map(framework2.levels.map(({ id }, rank) => [id, rank]));
  const windows = /* @__PURE__ */ new Map();
  const prerequisites = /* @__PURE__ */ new Map();
  references.framework(asObject(catalogue.framework), ["framework"]);
  for (const [provider, at] of objectsOf(catalogue.providers, ["providers"]))
    providers.give(provider.id, [...at, "id"]);
  for (const [site, at] of objectsOf(catalogue.sites, ["sites"])) checkSite(site, at);
  for (const [course, at] of objectsOf(catalogue.courses, ["courses"])) courses.give(course.id, [...at, "id"]);
  for (const [course, at] of objectsOf(catalogue.courses, ["courses"])) checkCourse(course, at);
  for (const circle of prerequisiteCircles(new Map([...prerequisites].map(([id, { needs }]) => [id, needs])))) {
    const at = prerequisites.get(circle[0] ?? "")?.at ?? [];
    issues.push({ code: "circular-prerequisites", path: [...at, "prerequisites"], courses: circle });
  }
  for (const [offering, at] of objectsOf(catalogue.offerings, ["offerings"])) checkOffering(offering, at);
  for (const [resource, at] of objectsOf(catalogue.resources, ["resources"])) {
    resources.give(resource.id, [...at, "id"]);
    checkTeaches(resource.teaches, [...at, "teaches"]);
  }
  return issues;
  function checkSite(site, at) {
    sites.give(site.id, [...at, "id"]);
    providers.refer(site.provider, [...at, "provider"]);
    const open = asObject(site.open);
    const [id, from, until] = [asText(site.id), asDay(open?.from), asDay(open?.until)];
    if (from === void 0 || until === void 0) return;
    if (until < from) issues.push({ code: "dates-out-of-order", path: [...at, "open"], start: from, end: until });
    else if (id !== void 0) windows.set(id, { from, until });
  }
  function checkCourse(course, at) {
    providers.refer(course.provider, [...at, "provider"]);
    checkTeaches(course.teaches, [...at, "teaches"]);
    const needs = [];
    for (const [id, idAt] of elementsOf(course.prerequisites, [...at, "prerequisites"])) {
      if (courses.refer(id, idAt)) needs.push(id);
    }
    if (typeof course.id === "string" && !prerequisites.has(course.id)) prerequisites.set(course.id, { at, needs });
  }
  function checkTeaches(teaches, at) {
    for (const [teaching, teachingAt] of objectsOf(teaches, at)) {
      const { from, to } = teaching;
      references.skill(
        teaching.skill,
        [...teachingAt, "skill"],
        [
          [from, [...teachingAt, "from"]],
          [to, [...teachingAt, "to"]]
        ]
      );
      const [start, end] = [rankOf.get(from), rankOf.get(to)];
      if (start !== void 0 && end !== void 0 && end <= start) {
        issues.push({ code: "level-order", path: teachingAt, from: String(from), to: String(to) });
      }
    }
  }
  function checkOffering(offering, at) {
    offerings.give(offering.id, [...at, "id"]);
    courses.refer(offering.course, [...at, "course"]);
    const site = offering.site;
    const siteKnown = sites.refer(site, [...at, "site"]);
    const { minimum, capacity } = offering;
    if (typeof minimum === "number" && typeof capacity === "number" && minimum > capacity)
      issues.push({ code: "minimum-above-places", path: [...at, "minimum"], minimum, places: capacity });
    const [start, end] = [asDay(offering.start), asDay(offering.end)];
    if (start === void 0 || end === void 0) return;
    if (end < start) issues.push({ code: "dates-out-of-order", path: at, start, end });
    const open = siteKnown ? windows.get(site) : void 0;
    if (siteKnown && open && (start < open.from || end > open.until)) {
      issues.push({ code: "outside-site-window", path: at, site, open, start, end });
    }
  }
}

// src/parse/parsing.ts
function passed(data, shape2, idIssues = () => [], make = (sound) => sound) {
  const check = new ShapeCheck();
  const sound = shape2(data, check);
  const facts = check.isPlain ? check.issues.concat(idIssues(data)) : check.issues;
  return sound && facts.length === 0 ? { ok: true, value: frozenCopy(make(data)) } : failure(facts);
}
function failure(facts) {
  return { ok: false, issues: facts.map(describeIssue) };
}

// src/model/courseModes.ts
var courseModes = ["classroom", "online", "blended"];

// src/model/resourceKinds.ts
var resourceKinds = [
  "article",
  "book",
  "community",
  "guidance",
  "mentor",
  "podcast",
  "practice",
  "shadowing",
  "video",
  "website",
  "other"
];

// src/parse/shapes/referenceShape.ts
var referenceShape = object({ id: idShape, version: idShape });

// src/parse/shapes/catalogueShape.ts
var providerShape = object({ id: idShape, name: nameShape, url: optional(urlShape) });
var siteShape = object({
  id: idShape,
  name: nameShape,
  place: optional(nameShape),
  provider: optional(idShape),
  open: optional(object({ from: dayShape, until: dayShape }))
});
var costShape = object({ amount: amountShape, currency: currencyShape });
var courseShape = object({
  id: idShape,
  title: nameShape,
  provider: idShape,
  teaches: list(object({ skill: idShape, from: optional(idShape), to: idShape })),
  prerequisites: optional(list(idShape)),
  duration: optional(durationShape),
  cost: optional(costShape),
  mode: optional(oneOf(courseModes)),
  url: optional(urlShape)
});
var offeringShape = object({
  id: idShape,
  course: idShape,
  site: optional(idShape),
  mode: optional(oneOf(courseModes)),
  start: dayShape,
  end: dayShape,
  capacity: optional(wholeNumber2(1, limits.capacity)),
  cost: optional(costShape),
  minimum: optional(wholeNumber2(1, limits.capacity)),
  fixedCost: optional(costShape)
});
var resourceShape = object({
  id: idShape,
  kind: oneOf(resourceKinds),
  title: nameShape,
  teaches: list(object({ skill: idShape, from: optional(idShape), to: optional(idShape) }), {
    min: 1
  }),
  url: optional(urlShape),
  description: optional(textShape)
});
var catalogueShape = object({
  id: idShape,
  framework: referenceShape,
  providers: list(providerShape),
  sites: optional(list(siteShape)),
  courses: list(courseShape),
  offerings: optional(list(offeringShape)),
  resources: optional(list(resourceShape))
});

// src/parse/parseCatalogue.ts
function safeParseCatalogue(framework2, data) {
  if (typeof data === "object" && data && made.get(data) === framework2)
    return { ok: true, value: data };
  const idIssues = (raw) => catalogueIssues(framework2, raw);
  const result = passed(data, catalogueShape, idIssues, (sound) => sound);
  if (result.ok) made.set(result.value, framework2);
  return result;
}
var made = /* @__PURE__ */ new WeakMap();

// src/formats/catalogue/teachingIssues.ts
function teachingIssues(framework2, teaches) {
  const keys = Object.keys(teaches);
  const courses = keys.map((key, at) => ({ id: String(at), title: "-", provider: "-", teaches: teaches[key] }));
  const catalogue = {
    id: "-",
    framework: { id: framework2.id, version: framework2.version },
    providers: [{ id: "-", name: "-" }],
    courses
  };
  const parsed2 = safeParseCatalogue(framework2, catalogue);
  if (parsed2.ok) return [];
  return parsed2.issues.map((issue) => {
    const [, at, , ...inside] = issue.path;
    return { ...issue, path: ["teaches", keys[Number(at)] ?? "", ...inside] };
  });
}

// src/formats/readCourses.ts
var contextKeys = [
  "id",
  "map",
  "capacity",
  "currency",
  "dates",
  "encoding",
  "teaches"
];
async function readCourses(framework2, source, context = {}) {
  const { id = "courses", map, capacity, currency, dates, encoding, teaches } = checked(context);
  const mistakes = partialMapIssues(map ?? {}, ["records", "long"], courseFields);
  if (mistakes.length > 0) throw tableError("map of the table", mistakes);
  const wrong = teaches ? teachingIssues(framework2, teaches) : [];
  if (wrong.length > 0) throw new ParseError("list of what courses teach", wrong);
  const maps = map ? [completedMap(courseMap, map)] : [courseDirectoryMap, courseMap];
  const options = { ...optionsFor(...maps), ...encoding !== void 0 && { encoding } };
  globalThis.T=[performance.now()];const read = await readSheets("courses", source, options);T.push(performance.now());
  let [used, notes] = [courseMap, new TableNotes()];
  let opened2 = { issues: [] };
  for (used of maps) {
    notes = new TableNotes();
    opened2 = tablesIn("courses", read, used, notes);
    if ("tables" in opened2) break;
  }
  if ("issues" in opened2) throw tableError("table of courses", withMapAdvice(opened2.issues));
  T.push(performance.now());const namesNotes = new TableNotes();
  const draft = new CatalogueDraft(notes);
  const reading = {
    draft,
    names: new FrameworkNames(framework2, used, namesNotes),
    notes,
    map: dates === void 0 ? used : { ...used, dates },
    ...capacity !== void 0 && { capacity },
    ...teaches && { teaches }
  };
  for (const table2 of opened2.tables) {
    noteUnread(table2, notes);
    const courses = new CourseTable(table2, reading);
    T.push(performance.now());for (const row of table2.rows) readCourseRow(courses, row);T.push(performance.now());
  }
  for (const named2 of Object.keys(teaches ?? {})) {
    if (draft.taught.has(named2)) continue;
    const message = `the table has no course or learning aim ${quoted(named2)}; what teaches says of it is not used`;
    notes.add("teachings-not-used", message, { path: ["teaches", named2] });
  }
  const settled = settleCatalogue(draft, { id, framework: framework2, notes, capacity, currency });
  const value = settled;
  T.push(performance.now());globalThis.P??=[];P.push(T.slice(1).map((t,i)=>t-T[i]));notes.take(namesNotes.inOrder());
  return { value, notes: notes.inOrder() };
}
function checked(context) {
  requireOptions("readCourses", context, contextKeys);
  const { id = "courses", capacity, currency, dates } = context;
  if (typeof id !== "string" || id === "" || id.length > limits.id)
    throw new OptionError(`id has to be text of 1 to ${limits.id} characters, not ${describeValue(id)}`);
  if (capacity !== void 0 && !(Number.isInteger(capacity) && capacity >= 1 && capacity <= limits.capacity))
    throw new OptionError(`capacity has to be a whole number from 1 to ${limits.capacity}, not ${String(capacity)}`);
  if (currency !== void 0 && !/^[A-Z]{3}$/.test(currency))
    throw new OptionError(`currency has to be three capital letters such as GBP, not ${quoted(currency)}`);
  if (dates !== void 0 && dates !== "day-first" && dates !== "month-first")
    throw new OptionError(`dates has to be "day-first" or "month-first", not ${quoted(dates)}`);
  return context;
}

// src/uk/framework.generated.ts
var framework = {
  "facts": {
    "id": "uk-ddat",
    "title": "Government Digital and Data Profession Capability Framework",
    "publisher": "UK Government Digital and Data profession",
    "source": "https://ddat-capability-framework.service.gov.uk/",
    "language": "en-GB",
    "version": "2026-03-23",
    "licence": {
      "name": "Open Government Licence v3.0",
      "spdx": "OGL-UK-3.0",
      "url": "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
      "attribution": "Contains public sector information licensed under the Open Government Licence v3.0."
    },
    "levels": [
      { "id": "awareness", "name": "Awareness" },
      { "id": "working", "name": "Working" },
      { "id": "practitioner", "name": "Practitioner" },
      { "id": "expert", "name": "Expert" }
    ],
    "roleFamilies": [
      { "id": "architecture", "name": "Architecture" },
      { "id": "chief-digital-and-data", "name": "Chief digital and data" },
      { "id": "data", "name": "Data" },
      { "id": "it-operations", "name": "IT operations" },
      { "id": "product-and-delivery", "name": "Product and delivery" },
      { "id": "quality-assurance-testing-qat", "name": "Quality assurance testing (QAT)" },
      { "id": "software-development", "name": "Software development" },
      { "id": "user-centred-design", "name": "User-centred design" }
    ],
    "grades": [
      { "id": "AA", "name": "Administrative Assistant" },
      { "id": "AO", "name": "Administrative Officer" },
      { "id": "EO", "name": "Executive Officer" },
      { "id": "HEO", "name": "Higher Executive Officer" },
      { "id": "SEO", "name": "Senior Executive Officer" },
      { "id": "G7", "name": "Grade 7" },
      { "id": "G6", "name": "Grade 6" },
      { "id": "SCS", "name": "Senior Civil Service" }
    ],
    "pathways": [
      { "id": "data-architect-to-chief-data-officer", "from": "data-architect", "to": "chief-data-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-data-officer" },
      { "id": "data-analyst-to-chief-data-officer", "from": "data-analyst", "to": "chief-data-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-data-officer" },
      { "id": "data-engineer-to-chief-data-officer", "from": "data-engineer", "to": "chief-data-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-data-officer" },
      { "id": "data-governance-manager-to-chief-data-officer", "from": "data-governance-manager", "to": "chief-data-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-data-officer" },
      { "id": "data-scientist-to-chief-data-officer", "from": "data-scientist", "to": "chief-data-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-data-officer" },
      { "id": "programme-delivery-manager-to-chief-data-officer", "from": "programme-delivery-manager", "to": "chief-data-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-data-officer" },
      { "id": "chief-data-officer-to-chief-digital-and-information-officer", "from": "chief-data-officer", "to": "chief-digital-and-information-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer" },
      { "id": "chief-technology-officer-to-chief-digital-and-information-officer", "from": "chief-technology-officer", "to": "chief-digital-and-information-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer" },
      { "id": "chief-information-security-officer-to-chief-digital-and-information-officer", "from": "chief-information-security-officer", "to": "chief-digital-and-information-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer" },
      { "id": "it-service-manager-to-chief-information-security-officer", "from": "it-service-manager", "to": "chief-information-security-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer" },
      { "id": "technical-architect-to-chief-information-security-officer", "from": "technical-architect", "to": "chief-information-security-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer" },
      { "id": "security-architect-to-chief-information-security-officer", "from": "security-architect", "to": "chief-information-security-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer" },
      { "id": "frontend-developer-to-chief-technology-officer", "from": "frontend-developer", "to": "chief-technology-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer" },
      { "id": "it-service-manager-to-chief-technology-officer", "from": "it-service-manager", "to": "chief-technology-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer" },
      { "id": "software-developer-to-chief-technology-officer", "from": "software-developer", "to": "chief-technology-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer" },
      { "id": "technical-architect-to-chief-technology-officer", "from": "technical-architect", "to": "chief-technology-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer" },
      { "id": "development-operations-devops-engineer-to-chief-technology-officer", "from": "development-operations-devops-engineer", "to": "chief-technology-officer", "url": "https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer" }
    ]
  },
  "skills": [
    "Accessibility",
    "Adapting to delivery methodologies",
    "Agile and Lean practices",
    "Agile research practices",
    "Agile working",
    { "name": "Agile working (content design)", "definedAt": ["working", "practitioner", "expert"] },
    { "name": "Analysis", "definedAt": ["working", "practitioner", "expert"] },
    { "name": "Analysis and insight", "definedAt": ["working", "practitioner", "expert"] },
    "Analysis and synthesis",
    { "name": "Analysis and synthesis (data ethics)", "definedAt": ["practitioner", "expert"] },
    "Applied maths, statistics and scientific practices",
    { "name": "Applied social sciences", "definedAt": ["practitioner", "expert"], "formerNames": ["Applied knowledge of social sciences"] },
    "Applying statistical and analytical tools and techniques",
    "Applying user-centred insights",
    "Architect for the whole context",
    "Architecture communication",
    "Asset and configuration management",
    "Availability and capacity management",
    "Business analysis (IT operations)",
    "Business architecture",
    "Business modelling",
    "Business process improvement",
    "Capability building for digital, data and technology",
    "Change management",
    "Changing security culture",
    { "name": "Coding and scripting", "definedAt": ["awareness", "working"] },
    { "name": "Commercial management", "definedAt": ["working", "practitioner", "expert"] },
    "Commercial perspective",
    "Communicating analysis and insight",
    "Communicating between the technical and non-technical",
    { "name": "Communicating data", "definedAt": ["awareness", "working", "practitioner"] },
    "Communicating information",
    { "name": "Communication (data ethics)", "definedAt": ["expert"] },
    { "name": "Communication (security architect)", "definedAt": ["practitioner", "expert"] },
    "Community collaboration",
    { "name": "Consultancy", "definedAt": ["awareness", "working", "practitioner"] },
    { "name": "Content concepts and prototyping", "definedAt": ["awareness", "working", "practitioner"] },
    "Context, problem and option analysis",
    { "name": "Continual service improvement", "definedAt": ["awareness", "working", "practitioner"] },
    { "name": "Continuity management", "definedAt": ["awareness", "working"] },
    "Creating value for money",
    "Customer service management",
    "Cyber incident management",
    "Cyber risk management",
    "Cyber security governance",
    { "name": "Data analysis and synthesis", "definedAt": ["awareness", "working", "practitioner"] },
    "Data architecture",
    "Data compliance and security",
    "Data development process",
    { "name": "Data engineering", "formerNames": ["Data engineering and manipulation"] },
    "Data ethics and privacy",
    { "name": "Data governance", "definedAt": ["working", "practitioner", "expert"] },
    { "name": "Data governance (data architect)", "definedAt": ["working", "practitioner", "expert"] },
    "Data governance leadership",
    "Data innovation",
    "Data integration design",
    { "name": "Data life cycle", "definedAt": ["working", "practitioner", "expert"] },
    { "name": "Data literacy improvement", "definedAt": ["working", "practitioner", "expert"] },
    "Data management",
    { "name": "Data maturity", "formerNames": ["Data maturity models"] },
    { "name": "Data modelling", "definedAt": ["working", "practitioner", "expert"] },
    "Data modelling, cleansing and enrichment",
    "Data preparation and linkage",
    "Data risk management",
    "Data science innovation",
    { "name": "Data standards", "definedAt": ["working", "practitioner", "expert"] },
    "Data visualisation",
    "Defining and managing business needs, user needs and requirements",
    "Delivering business impact",
    "Delivering business impact through data",
    "Design communication",
    "Designing and executing tests",
    "Designing for everyone",
    { "name": "Designing secure systems", "definedAt": ["working", "practitioner", "expert"] },
    "Designing strategically",
    "Designing together",
    "Developing code for analysis",
    "Developing data science capability",
    "Development process optimisation",
    "Digital and data systems analysis",
    { "name": "Empathy and inclusivity", "definedAt": ["expert"] },
    { "name": "Enabling and informing risk-based decisions", "definedAt": ["working", "practitioner", "expert"] },
    "Ensuring resilience of digital, data and technology",
    { "name": "Enterprise and business architecture (business analyst)", "definedAt": ["working"] },
    "Enterprise architecture",
    "Evaluation delivery",
    "Evaluation planning and strategy",
    "Evidence-based design",
    "Financial decision making for technology",
    "Financial management",
    "Financial management for digital, data and technology",
    "Financial ownership",
    "Governance and assurance",
    { "name": "Governance and assurance (accessibility)", "definedAt": ["working", "practitioner", "expert"] },
    { "name": "Incident management", "definedAt": ["awareness", "working", "practitioner"] },
    "Inclusive research",
    "Information security",
    "Innovation in digital, data and technology",
    "Iterative design",
    "IT infrastructure",
    { "name": "IT service reporting", "formerNames": ["Service reporting"] },
    "Leadership and guidance",
    "Leadership and guidance (frontend developer)",
    "Leading design",
    "Leading digital products and services",
    "Leading performance and benefits",
    "Life cycle management",
    { "name": "Maintaining delivery momentum", "definedAt": ["working", "practitioner", "expert"] },
    "Making and guiding decisions",
    { "name": "Making a process work", "definedAt": ["working", "expert"] },
    "Making architectural decisions",
    "Making strategic performance-led change",
    "Managing a data project",
    "Managing decisions and risks",
    "Managing product outcomes",
    "Managing, reporting and resolving defects",
    "Metadata management",
    "Methods and tools",
    { "name": "Modern development standards", "formerNames": ["Modern standards approach"] },
    "Monitoring and evaluation across the product life cycle",
    "Operational management",
    "Optimising technology and data architecture",
    { "name": "Ownership and initiative", "definedAt": ["awareness", "working", "practitioner"] },
    "Performance measurement",
    { "name": "Planning", "definedAt": ["awareness", "practitioner", "expert"] },
    "Problem definition and shaping",
    "Problem management",
    "Product and service monitoring",
    "Product leadership",
    "Product management",
    { "name": "Product ownership (data ethics)", "definedAt": ["practitioner", "expert"] },
    "Programming and build (data and analytics engineering)",
    "Programming and build (data science)",
    "Programming and build (frontend developer)",
    "Programming and build (software engineering)",
    "Prototyping",
    "Quality assurance of data and analysis",
    { "name": "Research and innovation", "definedAt": ["working", "practitioner"] },
    "Research management, leadership and assurance",
    "Security architecture",
    { "name": "Security technology", "definedAt": ["awareness", "working", "expert"] },
    "Service focus",
    "Service management framework knowledge",
    "Service support",
    "Shaping the direction of organisational strategy through digital, data and technology",
    "Stakeholder relationship management",
    "Stakeholder relationship management (content design)",
    "Stakeholder relationship management (IT operations)",
    "Strategic cyber security planning",
    "Strategic data planning",
    { "name": "Strategic design and business change", "definedAt": ["practitioner", "expert"] },
    "Strategic ownership",
    "Strategic technology planning",
    "Strategic thinking",
    "Strategic thinking (content design)",
    "Strategy design",
    "Systems design",
    "Systems design (frontend developer)",
    "Systems integration",
    { "name": "Systems integration (frontend developer)", "definedAt": ["awareness", "working", "practitioner"] },
    "Team dynamics and collaboration",
    "Technical design throughout the life cycle",
    "Technical specialism",
    "Technical understanding",
    { "name": "Technical understanding (accessibility)", "definedAt": ["working", "practitioner", "expert"] },
    "Technical understanding (performance analyst)",
    { "name": "Technical understanding (user-centred design)", "definedAt": ["awareness", "working", "practitioner"] },
    "Technology architecture",
    "Technology evaluation",
    "Test analysis",
    "Test and quality planning",
    "Test engineering",
    "Testing",
    { "name": "Testing (business analysis)", "definedAt": ["awareness", "working", "practitioner"] },
    "Troubleshooting and problem resolution",
    "Turning business problems into data design",
    "Understanding analysis across the product life cycle",
    "Understanding product delivery",
    { "name": "Understanding security implications of transformation", "definedAt": ["working", "practitioner", "expert"] },
    "User-centred analysis",
    "User-centred content design",
    "User-centred practice and advocacy",
    { "name": "User experience analysis", "definedAt": ["awareness", "working", "practitioner"] },
    "User focus",
    "User focus (content design)",
    { "name": "User focus (frontend developer)", "definedAt": ["awareness", "working", "practitioner"] },
    { "name": "User research methods", "formerNames": ["Research"] },
    "Web performance optimisation",
    "Working within constraints (performance analyst)"
  ],
  "roles": [
    { "name": "Business architect", "family": "architecture", "skills": "business-architecture communicating-information consultancy making-and-guiding-decisions methods-and-tools stakeholder-relationship-management strategic-design-and-business-change strategic-thinking", "levels": [
      { "name": "Trainee business architect", "needs": "aaaaa--a" },
      { "name": "Associate business architect", "needs": "wpwwww-w" },
      { "name": "Business architect", "needs": "pepppppp" },
      { "name": "Lead business architect", "needs": "eeppeeep" }
    ] },
    { "name": "Data architect", "family": "architecture", "skills": "communicating-between-the-technical-and-non-technical communicating-data data-analysis-and-synthesis data-governance-data-architect data-innovation data-modelling data-standards metadata-management problem-management strategic-thinking turning-business-problems-into-data-design", "levels": [
      { "name": "Data architect", "needs": "wawwawwwwaw" },
      { "name": "Senior data architect", "needs": "pwwpwppppwp" },
      { "name": "Chief data architect", "needs": "ppwepeeeepe" }
    ] },
    { "name": "Enterprise architect", "family": "architecture", "skills": "architect-for-the-whole-context architecture-communication commercial-perspective community-collaboration enterprise-architecture making-architectural-decisions problem-definition-and-shaping strategy-design", "levels": [
      { "name": "Enterprise architect", "needs": "ppwwwwww" },
      { "name": "Senior enterprise architect", "needs": "ppwppppp" },
      { "name": "Lead enterprise architect", "needs": "eeppppee" },
      { "name": "Principal enterprise architect", "needs": "eepeeeee" }
    ] },
    { "name": "Network architect", "family": "architecture", "skills": "governance-and-assurance it-infrastructure systems-design systems-integration technical-understanding troubleshooting-and-problem-resolution", "levels": [
      { "name": "Associate network architect", "needs": "awwaaw" },
      { "name": "Network architect", "needs": "pppppp" },
      { "name": "Lead network architect", "needs": "eeepep" }
    ] },
    { "name": "Security architect", "family": "architecture", "skills": "analysis communication-security-architect designing-secure-systems enabling-and-informing-risk-based-decisions research-and-innovation security-technology understanding-security-implications-of-transformation", "levels": [
      { "name": "Security architect", "needs": "wpwwwww" },
      { "name": "Lead security architect", "needs": "pppppep" },
      { "name": "Principal security architect", "needs": "eeeepee" }
    ] },
    { "name": "Solution architect", "family": "architecture", "skills": "architect-for-the-whole-context architecture-communication commercial-perspective community-collaboration making-architectural-decisions problem-definition-and-shaping strategy-design technical-design-throughout-the-life-cycle", "levels": [
      { "name": "Associate solution architect", "needs": "awaaawaw" },
      { "name": "Solution architect", "needs": "wpwwwpww" },
      { "name": "Senior solution architect", "needs": "wpwpppwp" },
      { "name": "Lead solution architect", "needs": "pepppepe" },
      { "name": "Principal solution architect", "needs": "eepeeeee" }
    ] },
    { "name": "Technical architect", "family": "architecture", "skills": "architect-for-the-whole-context architecture-communication community-collaboration making-architectural-decisions strategy-design technical-design-throughout-the-life-cycle", "levels": [
      { "name": "Associate technical architect", "grades": ["HEO", "SEO"], "gradesAsOf": "2024-05-31", "needs": "aaaaaw" },
      { "name": "Technical architect", "needs": "wwwwww" },
      { "name": "Senior technical architect", "needs": "wppwwp" },
      { "name": "Lead technical architect", "needs": "pepppe" },
      { "name": "Principal technical architect", "needs": "pepeee" }
    ] },
    { "name": "Chief data officer", "family": "chief-digital-and-data", "skills": "capability-building-for-digital-data-and-technology data-architecture data-governance-leadership data-risk-management innovation-in-digital-data-and-technology strategic-data-planning", "levels": [
      { "name": "Chief data officer", "grades": ["SCS"], "needs": "******" }
    ] },
    { "name": "Chief digital and information officer", "family": "chief-digital-and-data", "skills": "capability-building-for-digital-data-and-technology ensuring-resilience-of-digital-data-and-technology financial-management-for-digital-data-and-technology innovation-in-digital-data-and-technology leading-digital-products-and-services making-strategic-performance-led-change optimising-technology-and-data-architecture shaping-the-direction-of-organisational-strategy-through-digital-data-and-technology", "levels": [
      { "name": "Chief digital and information officer", "grades": ["SCS"], "needs": "********" }
    ] },
    { "name": "Chief information security officer", "family": "chief-digital-and-data", "skills": "capability-building-for-digital-data-and-technology changing-security-culture cyber-incident-management cyber-risk-management cyber-security-governance innovation-in-digital-data-and-technology security-architecture strategic-cyber-security-planning", "levels": [
      { "name": "Chief information security officer", "grades": ["SCS"], "needs": "********" }
    ] },
    { "name": "Chief technology officer", "family": "chief-digital-and-data", "skills": "capability-building-for-digital-data-and-technology financial-decision-making-for-technology innovation-in-digital-data-and-technology strategic-technology-planning technology-architecture technology-evaluation", "levels": [
      { "name": "Chief technology officer", "grades": ["SCS"], "needs": "******" }
    ] },
    { "name": "Analytics engineer", "family": "data", "skills": "communicating-between-the-technical-and-non-technical data-analysis-and-synthesis data-innovation data-modelling-cleansing-and-enrichment metadata-management problem-management programming-and-build-data-and-analytics-engineering testing turning-business-problems-into-data-design", "levels": [
      { "name": "Trainee analytics engineer", "needs": "aaaaaa-aa" },
      { "name": "Analytics engineer", "needs": "wwawwawaw" },
      { "name": "Senior analytics engineer", "needs": "wwwppwpwp" },
      { "name": "Lead analytics engineer", "needs": "pppppppww" },
      { "name": "Head of analytics engineering", "needs": "epeeeeewe" }
    ] },
    { "name": "Data analyst", "family": "data", "skills": "applying-statistical-and-analytical-tools-and-techniques communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-management data-preparation-and-linkage data-visualisation delivering-business-impact-through-data developing-code-for-analysis managing-a-data-project", "levels": [
      { "name": "Associate data analyst", "grades": ["EO", "HEO"], "gradesAsOf": "2025-05-30", "needs": "aaaaaaaaa" },
      { "name": "Data analyst", "needs": "wwwwwwwww" },
      { "name": "Senior data analyst", "needs": "ppppppppp" },
      { "name": "Principal data analyst", "needs": "eepeeeeee" }
    ] },
    { "name": "Data engineer", "family": "data", "skills": "communicating-between-the-technical-and-non-technical data-analysis-and-synthesis data-compliance-and-security data-development-process data-innovation data-integration-design data-modelling metadata-management problem-management programming-and-build-data-and-analytics-engineering technical-understanding", "levels": [
      { "name": "Data engineer", "grades": ["HEO", "SEO"], "gradesAsOf": "2025-11-28", "needs": "awwwawwwaww" },
      { "name": "Senior data engineer", "needs": "wwppwpppwpw" },
      { "name": "Lead data engineer", "needs": "ppeepeepppp" },
      { "name": "Head of data engineering", "needs": "epeeeeweeee" }
    ] },
    { "name": "Data ethicist", "family": "data", "skills": "analysis-and-synthesis-data-ethics applied-social-sciences communicating-between-the-technical-and-non-technical communication-data-ethics data-ethics-and-privacy empathy-and-inclusivity managing-decisions-and-risks problem-management product-ownership-data-ethics stakeholder-relationship-management", "levels": [
      { "name": "Data ethics lead", "needs": "pppepepppp" },
      { "name": "Head of data ethics", "needs": "eeeeeeppee" }
    ] },
    { "name": "Data governance manager", "family": "data", "skills": "communicating-analysis-and-insight communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-governance data-innovation data-life-cycle data-literacy-improvement data-management data-maturity data-standards enabling-and-informing-risk-based-decisions stakeholder-relationship-management strategic-thinking", "levels": [
      { "name": "Data governance manager", "needs": "wwwwwwwwwwwww" },
      { "name": "Lead data governance manager", "needs": "ppppppppppppp" },
      { "name": "Head of data governance", "needs": "eeeeeeeeeeeee" }
    ] },
    { "name": "Data scientist", "family": "data", "skills": "applied-maths-statistics-and-scientific-practices data-engineering data-ethics-and-privacy data-science-innovation delivering-business-impact developing-data-science-capability programming-and-build-data-science understanding-product-delivery", "levels": [
      { "name": "Trainee data scientist", "needs": "aaaaaaaa" },
      { "name": "Associate data scientist", "needs": "wwwwwwww" },
      { "name": "Data scientist", "needs": "ppppwppp" },
      { "name": "Principal data scientist", "needs": "eepeppep" },
      { "name": "Lead data scientist", "needs": "eeeeeeee" },
      { "name": "Head of data science", "needs": "epepeewp" }
    ] },
    { "name": "Digital evaluator", "family": "data", "skills": "communicating-analysis-and-insight data-ethics-and-privacy evaluation-delivery evaluation-planning-and-strategy monitoring-and-evaluation-across-the-product-life-cycle product-and-service-monitoring quality-assurance-of-data-and-analysis", "levels": [
      { "name": "Junior digital evaluator", "needs": "aawaaaa" },
      { "name": "Digital evaluator", "needs": "wwwwwww" },
      { "name": "Senior digital evaluator", "needs": "ppppwpp" },
      { "name": "Lead digital evaluator", "needs": "eepppee" },
      { "name": "Head of digital evaluation", "needs": "eeeeeee" }
    ] },
    { "name": "Machine learning engineer", "family": "data", "skills": "applied-maths-statistics-and-scientific-practices communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-science-innovation programming-and-build-software-engineering systems-integration", "levels": [
      { "name": "Senior machine learning engineer", "needs": "pppppp" },
      { "name": "Lead machine learning engineer", "needs": "pepeee" }
    ] },
    { "name": "Performance analyst", "family": "data", "skills": "analysis-and-insight communicating-analysis-and-insight performance-measurement quality-assurance-of-data-and-analysis technical-understanding-performance-analyst understanding-analysis-across-the-product-life-cycle user-centred-analysis working-within-constraints-performance-analyst", "levels": [
      { "name": "Associate performance analyst", "needs": "wwaaaaaa" },
      { "name": "Performance analyst", "needs": "pwwwwwww" },
      { "name": "Senior performance analyst", "needs": "pppppppp" },
      { "name": "Lead performance analyst", "needs": "eeeeeeee" },
      { "name": "Head of performance analysis", "needs": "peeeeeee" }
    ] },
    { "name": "Application operations engineer", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management continual-service-improvement incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus", "levels": [
      { "name": "Associate application operations engineer", "needs": "----aaa-----a" },
      { "name": "Application operations engineer", "needs": "wwaaawawaaaaw" },
      { "name": "Senior application operations engineer", "needs": "wwwwwwwwawwww" },
      { "name": "Lead application operations engineer", "needs": "wwpwppwwwpwpp" },
      { "name": "Principal application operations engineer", "needs": "pppppppppepep" }
    ] },
    { "name": "Business relationship manager", "family": "it-operations", "skills": "business-analysis-it-operations continual-service-improvement ownership-and-initiative service-focus service-management-framework-knowledge stakeholder-relationship-management-it-operations strategic-thinking technical-understanding user-focus", "levels": [
      { "name": "Business relationship manager", "needs": "wawwapwww" },
      { "name": "Senior business relationship manager", "needs": "pwpwwpppp" },
      { "name": "Lead business relationship manager", "needs": "epppweppe" }
    ] },
    { "name": "Change and release manager", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus", "levels": [
      { "name": "Configuration analyst", "grades": ["AO", "EO"], "gradesAsOf": "2024-08-30", "needs": "waawaaaaaaaaa" },
      { "name": "Change and release analyst", "needs": "wawwaaaaaaaaa" },
      { "name": "Change and release manager", "needs": "ewepwawwwwaww" }
    ] },
    { "name": "Command and control centre manager", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus", "levels": [
      { "name": "Operations analyst", "grades": ["EO", "HEO"], "gradesAsOf": "2024-11-30", "needs": "awawwaawawaaw" },
      { "name": "Senior operations analyst", "needs": "wwwwwawwwwaww" },
      { "name": "Operational control manager", "needs": "wwpppwppwpwpp" },
      { "name": "Head of command and control", "needs": "pppppwppppppe" }
    ] },
    { "name": "End user computing engineer", "family": "it-operations", "skills": "asset-and-configuration-management change-management continual-service-improvement it-service-reporting incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus", "levels": [
      { "name": "Associate end user computing engineer", "grades": ["AO", "EO"], "gradesAsOf": "2024-11-30", "needs": "---aaaa-----a" },
      { "name": "End user computing engineer", "needs": "waaaawawaaaaw" },
      { "name": "Senior end user computing engineer", "needs": "wwwwwwwwawwww" },
      { "name": "Lead end user computing engineer", "needs": "wpwwppwwwpwpp" },
      { "name": "Principal end user computing engineer", "needs": "pppppppp-ewee" }
    ] },
    { "name": "IT service manager", "family": "it-operations", "skills": "asset-and-configuration-management business-analysis-it-operations continual-service-improvement it-service-reporting ownership-and-initiative service-focus service-management-framework-knowledge stakeholder-relationship-management-it-operations strategic-thinking technical-understanding user-focus", "levels": [
      { "name": "IT service analyst", "grades": ["EO", "HEO"], "gradesAsOf": "2024-11-30", "needs": "aaawwaawwaw" },
      { "name": "IT service manager", "needs": "wwwwwpwwwww" },
      { "name": "Senior IT service manager", "needs": "pppppppppwp" },
      { "name": "Head of IT service management", "needs": "epppp-eeepe" }
    ] },
    { "name": "Incident manager", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus", "levels": [
      { "name": "Incident manager", "grades": ["EO", "HEO"], "gradesAsOf": "2024-11-30", "needs": "aaawaawwwwaaw" },
      { "name": "Major incident manager", "needs": "awwpwwppwpawp" }
    ] },
    { "name": "Infrastructure engineer", "family": "it-operations", "skills": "coding-and-scripting it-infrastructure information-security modern-development-standards ownership-and-initiative problem-management service-focus systems-design systems-integration technical-understanding testing troubleshooting-and-problem-resolution", "levels": [
      { "name": "Associate infrastructure engineer", "grades": ["EO", "HEO"], "gradesAsOf": "2024-11-30", "needs": "-aaaaa-aaa-a" },
      { "name": "Infrastructure engineer", "needs": "awawwawwwwaw" },
      { "name": "Senior infrastructure engineer", "needs": "apwpwwwpppwp" },
      { "name": "Lead infrastructure engineer", "needs": "wepepwwpeepe" },
      { "name": "Principal infrastructure engineer", "needs": "wppepppeepee" }
    ] },
    { "name": "Infrastructure operations engineer", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management coding-and-scripting continual-service-improvement incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus", "levels": [
      { "name": "Associate infrastructure operations engineer", "grades": ["AO", "EO"], "gradesAsOf": "2024-08-30", "needs": "-----aaa-----a" },
      { "name": "Infrastructure operations engineer", "needs": "wwaaaawawaaaaw" },
      { "name": "Senior infrastructure operations engineer", "needs": "wwwawwwwwawwww" },
      { "name": "Lead infrastructure operations engineer", "needs": "wwpwwppwwwpwpp" },
      { "name": "Principal infrastructure operations engineer", "needs": "pppwppppppepee" }
    ] },
    { "name": "Problem manager", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus", "levels": [
      { "name": "Problem analyst", "needs": "awawwawwwwaaw" },
      { "name": "Problem manager", "needs": "awwppwppppaww" }
    ] },
    { "name": "Service desk manager", "family": "it-operations", "skills": "asset-and-configuration-management continual-service-improvement customer-service-management it-service-reporting ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus", "levels": [
      { "name": "Service desk analyst", "grades": ["AO", "EO"], "gradesAsOf": "2024-11-30", "needs": "aawww-a-aa" },
      { "name": "Senior service desk analyst", "needs": "awpwwawaaw" },
      { "name": "Service desk manager", "needs": "aweppwwwwp" },
      { "name": "Head of service desk", "needs": "apeepppwwe" }
    ] },
    { "name": "Service transition manager", "family": "it-operations", "skills": "asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus", "levels": [
      { "name": "Service acceptance analyst", "grades": ["AO", "EO"], "gradesAsOf": "2022-08-30", "needs": "aaaawaaaawaaw" },
      { "name": "Service readiness analyst", "needs": "awwwwaawawaaw" },
      { "name": "Service transition manager", "needs": "wwwwwawwwpwww" },
      { "name": "Lead service transition manager", "needs": "wpppwawpwewwp" }
    ] },
    { "name": "Business analyst", "family": "product-and-delivery", "skills": "adapting-to-delivery-methodologies business-modelling business-process-improvement context-problem-and-option-analysis defining-and-managing-business-needs-user-needs-and-requirements digital-and-data-systems-analysis enterprise-and-business-architecture-business-analyst stakeholder-relationship-management testing-business-analysis user-experience-analysis", "levels": [
      { "name": "Trainee business analyst", "grades": ["AO", "EO"], "gradesAsOf": "2025-11-28", "needs": "aaaaaa-aa-" },
      { "name": "Junior business analyst", "needs": "aaaaaa-aaa" },
      { "name": "Business analyst", "needs": "wwwwww-www" },
      { "name": "Senior business analyst", "needs": "pppppp-ppp" },
      { "name": "Lead business analyst", "needs": "peeeeewepp" },
      { "name": "Head of business analysis", "needs": "eeeeeewepp" }
    ] },
    { "name": "Delivery manager", "family": "product-and-delivery", "skills": "agile-and-lean-practices commercial-management communicating-between-the-technical-and-non-technical financial-management life-cycle-management maintaining-delivery-momentum making-a-process-work planning team-dynamics-and-collaboration", "levels": [
      { "name": "Associate delivery manager", "grades": ["EO", "HEO"], "gradesAsOf": "2025-02-28", "needs": "wwwaawwaa" },
      { "name": "Delivery manager", "needs": "pwpwwpepw" },
      { "name": "Senior delivery manager", "needs": "epeppeeep" },
      { "name": "Head of (Agile) delivery management", "needs": "eeepeeeee" }
    ] },
    { "name": "Digital portfolio manager", "family": "product-and-delivery", "skills": "agile-working communicating-analysis-and-insight governance-and-assurance planning stakeholder-relationship-management strategic-thinking", "levels": [
      { "name": "Digital portfolio analyst", "needs": "awaawa" },
      { "name": "Digital portfolio manager", "needs": "awwawa" },
      { "name": "Senior digital portfolio manager", "needs": "appppw" },
      { "name": "Head of portfolio", "needs": "aeppep" }
    ] },
    { "name": "Product manager", "family": "product-and-delivery", "skills": "agile-and-lean-practices applying-user-centred-insights creating-value-for-money life-cycle-management managing-product-outcomes product-leadership product-management stakeholder-relationship-management strategic-ownership", "levels": [
      { "name": "Associate product manager", "grades": ["HEO", "SEO"], "gradesAsOf": "2025-02-28", "needs": "wwaaaawwa" },
      { "name": "Product manager", "needs": "ppwwwwppw" },
      { "name": "Senior product manager", "needs": "ppppppepp" },
      { "name": "Lead product manager", "needs": "eepeppeee" },
      { "name": "Head of product", "needs": "eeeeeeeee" }
    ] },
    { "name": "Programme delivery manager", "family": "product-and-delivery", "skills": "agile-and-lean-practices commercial-management communicating-between-the-technical-and-non-technical community-collaboration financial-management life-cycle-management maintaining-delivery-momentum making-a-process-work planning", "levels": [
      { "name": "Programme delivery manager", "needs": "eeeeeeeee" }
    ] },
    { "name": "Service owner", "family": "product-and-delivery", "skills": "adapting-to-delivery-methodologies applying-user-centred-insights financial-ownership governance-and-assurance leading-performance-and-benefits life-cycle-management operational-management stakeholder-relationship-management strategic-ownership", "levels": [
      { "name": "Service owner", "grades": ["G7", "G6"], "gradesAsOf": "2025-05-30", "needs": "eeeeepeee" }
    ] },
    { "name": "Quality assurance test analyst", "family": "quality-assurance-testing-qat", "formerNames": ["Quality assurance testing (QAT) analyst"], "skills": "communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering", "levels": [
      { "name": "Associate quality assurance test analyst", "grades": ["EO", "HEO"], "gradesAsOf": "2025-05-30", "formerNames": ["Tester (QAT)"], "needs": "aaaaaa" },
      { "name": "Quality assurance test analyst", "needs": "wwwwwa" },
      { "name": "Senior quality assurance test analyst", "needs": "pppppa" },
      { "name": "Lead quality assurance test analyst", "needs": "eeeeea" }
    ] },
    { "name": "Test engineer", "family": "quality-assurance-testing-qat", "skills": "communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering", "levels": [
      { "name": "Associate test engineer", "grades": ["EO", "HEO"], "gradesAsOf": "2025-11-28", "formerNames": ["Tester (test engineer)"], "needs": "aaaaaa" },
      { "name": "Test engineer", "needs": "wwwwww" },
      { "name": "Senior test engineer", "needs": "pppppp" },
      { "name": "Lead test engineer", "needs": "eeeeee" }
    ] },
    { "name": "Test manager", "family": "quality-assurance-testing-qat", "skills": "communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering", "levels": [
      { "name": "Test manager", "grades": ["SEO", "G7"], "gradesAsOf": "2025-05-30", "needs": "epepea" },
      { "name": "Head of test", "needs": "eeeeea" }
    ] },
    { "name": "Development operations (DevOps) engineer", "family": "software-development", "skills": "availability-and-capacity-management development-process-optimisation information-security modern-development-standards programming-and-build-software-engineering prototyping service-support systems-design systems-integration user-focus", "levels": [
      { "name": "Apprentice DevOps engineer", "grades": ["AO", "EO"], "gradesAsOf": "2024-05-31", "needs": "a-aaaaa---" },
      { "name": "Junior DevOps engineer", "needs": "a-wwwwwaaa" },
      { "name": "DevOps engineer", "needs": "wapwpppwww" },
      { "name": "Senior DevOps engineer", "needs": "wwppppeppp" },
      { "name": "Senior DevOps engineer - management", "track": "management", "needs": "pppppppppp" },
      { "name": "Lead DevOps engineer", "needs": "wwpeppepep" },
      { "name": "Lead DevOps engineer - management", "track": "management", "needs": "pppepppppp" },
      { "name": "Principal DevOps engineer", "needs": "ppeepeepep" },
      { "name": "Principal DevOps engineer - management", "track": "management", "needs": "eeeepepppp" }
    ] },
    { "name": "Frontend developer", "family": "software-development", "skills": "accessibility communicating-information community-collaboration leadership-and-guidance-frontend-developer modern-development-standards programming-and-build-frontend-developer prototyping strategic-thinking systems-design-frontend-developer systems-integration-frontend-developer user-focus-frontend-developer web-performance-optimisation", "levels": [
      { "name": "Apprentice frontend developer", "grades": ["AO", "EO"], "gradesAsOf": "2024-08-30", "needs": "aaaaaaa---aa" },
      { "name": "Junior frontend developer", "needs": "wwwawwwaaaaa" },
      { "name": "Frontend developer", "needs": "pppwpppwwwww" },
      { "name": "Senior frontend developer", "needs": "pppppppppppp" },
      { "name": "Lead frontend developer", "needs": "eepeeepepppp" },
      { "name": "Head of frontend development", "needs": "eeeeeeeeeppe" }
    ] },
    { "name": "Software developer", "family": "software-development", "skills": "availability-and-capacity-management development-process-optimisation information-security modern-development-standards programming-and-build-software-engineering prototyping service-support systems-design systems-integration user-focus", "levels": [
      { "name": "Apprentice developer", "grades": ["AO", "EO"], "gradesAsOf": "2023-07-31", "needs": "a-aawaa--a" },
      { "name": "Junior developer", "needs": "a-wwwwwaaa" },
      { "name": "Developer", "needs": "wappppwwwp" },
      { "name": "Senior developer", "needs": "wwpppppppp" },
      { "name": "Senior developer - management", "track": "management", "needs": "pwpppppppp" },
      { "name": "Lead developer", "needs": "wwpeeppppp" },
      { "name": "Lead developer - management", "track": "management", "needs": "pppepppppp" },
      { "name": "Principal developer", "needs": "wpeeeepepp" },
      { "name": "Principal developer - management", "track": "management", "needs": "peeepepepp" }
    ] },
    { "name": "Accessibility specialist", "family": "user-centred-design", "skills": "communicating-information consultancy governance-and-assurance-accessibility leadership-and-guidance technical-understanding-accessibility testing user-focus", "levels": [
      { "name": "Junior accessibility specialist", "grades": ["EO"], "gradesAsOf": "2024-11-30", "needs": "aa--waa" },
      { "name": "Accessibility specialist", "needs": "wwwwpww" },
      { "name": "Senior accessibility specialist", "needs": "ppppeep" },
      { "name": "Head of accessibility", "needs": "e-eeppe" }
    ] },
    { "name": "Content designer", "family": "user-centred-design", "skills": "agile-working-content-design content-concepts-and-prototyping stakeholder-relationship-management-content-design strategic-thinking-content-design user-focus-content-design user-centred-content-design", "levels": [
      { "name": "Associate content designer", "grades": ["EO"], "gradesAsOf": "2021-03-17", "needs": "waaaaa" },
      { "name": "Junior content designer", "needs": "waawaa" },
      { "name": "Content designer", "needs": "pwwpww" },
      { "name": "Senior content designer", "needs": "pppepp" },
      { "name": "Lead content designer", "needs": "eweeee" },
      { "name": "Head of content design", "needs": "eaeeee" }
    ] },
    { "name": "Content strategist", "family": "user-centred-design", "skills": "agile-working prototyping stakeholder-relationship-management strategic-thinking user-focus user-centred-content-design", "levels": [
      { "name": "Content strategist", "grades": ["SEO", "G7"], "gradesAsOf": "2022-08-30", "needs": "pweeep" }
    ] },
    { "name": "Graphic designer", "family": "user-centred-design", "skills": "design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design", "levels": [
      { "name": "Associate graphic designer", "needs": "aaaaaaa" },
      { "name": "Junior graphic designer", "needs": "wwaawwa" },
      { "name": "Graphic designer", "needs": "wwwwwww" },
      { "name": "Senior graphic designer", "needs": "ppppppw" },
      { "name": "Lead graphic designer", "needs": "eeppeep" },
      { "name": "Head of graphic design", "needs": "eeeeeee" }
    ] },
    { "name": "Interaction designer", "family": "user-centred-design", "skills": "design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design", "levels": [
      { "name": "Associate interaction designer", "grades": ["AO", "EO"], "gradesAsOf": "2022-08-30", "needs": "aaaaaaa" },
      { "name": "Junior interaction designer", "needs": "wwaawwa" },
      { "name": "Interaction designer", "needs": "wwwwwww" },
      { "name": "Senior interaction designer", "needs": "ppppppw" },
      { "name": "Lead interaction designer", "needs": "eepeeep" },
      { "name": "Head of interaction design", "needs": "eeeeeee" }
    ] },
    { "name": "Service designer", "family": "user-centred-design", "skills": "design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design", "levels": [
      { "name": "Associate service designer", "grades": ["AO", "EO"], "gradesAsOf": "2024-11-30", "needs": "aaaaaaa" },
      { "name": "Junior service designer", "needs": "wwaawwa" },
      { "name": "Service designer", "needs": "wwwwwww" },
      { "name": "Senior service designer", "needs": "ppppppw" },
      { "name": "Lead service designer", "needs": "eepeeep" },
      { "name": "Head of service design", "needs": "eeeeeee" }
    ] },
    { "name": "Technical writer", "family": "user-centred-design", "skills": "agile-working prototyping stakeholder-relationship-management strategic-thinking technical-understanding-user-centred-design user-focus user-centred-content-design", "levels": [
      { "name": "Technical writer", "grades": ["SEO", "G7"], "gradesAsOf": "2022-08-30", "needs": "pwpepep" },
      { "name": "Lead technical writer", "needs": "pweepee" }
    ] },
    { "name": "User researcher", "family": "user-centred-design", "skills": "agile-research-practices analysis-and-synthesis inclusive-research research-management-leadership-and-assurance stakeholder-relationship-management user-research-methods user-centred-practice-and-advocacy", "levels": [
      { "name": "Associate user researcher", "grades": ["AO", "EO"], "gradesAsOf": "2024-10-22", "needs": "aaaaaaa" },
      { "name": "Junior user researcher", "needs": "awaaawa" },
      { "name": "User researcher", "needs": "wwwwwww" },
      { "name": "Senior user researcher", "needs": "ppppppp" },
      { "name": "Lead user researcher", "needs": "pepeeep" },
      { "name": "Head of user research", "needs": "eeeeeee" }
    ] }
  ]
};

// src/uk/titles.generated.ts
var titles = [
  "accessibility designer: broad accessibility-specialist, broad interaction-designer",
  "accessibility test specialist: close accessibility-specialist",
  "account manager: broad business-relationship-manager",
  "agile coach: broad delivery-manager",
  "ai scientist: broad data-scientist, broad machine-learning-engineer",
  "analyst: broad data-analyst, broad business-analyst, broad performance-analyst",
  "analyst programmer: close software-developer",
  "android developer: close software-developer",
  "application developer: close software-developer",
  "application management analyst: close application-operations-engineer",
  "application programmer: close software-developer",
  "application support analyst: close application-operations-engineer",
  "application support engineer: close application-operations-engineer",
  "application support specialist: close application-operations-engineer",
  "applications developer: close software-developer",
  "applications manager: broad application-operations-engineer, broad it-service-manager",
  "applications programmer: close software-developer",
  "applications support analyst: close application-operations-engineer",
  "architect it: broad technical-architect, broad solution-architect, broad enterprise-architect",
  "artificial intelligence engineer: close machine-learning-engineer",
  "artificial intelligence scientist: broad data-scientist, broad machine-learning-engineer",
  "asset & configuration manager: close change-and-release-manager",
  "associate analyst: exact data-analyst associate-data-analyst",
  "automation test analyst: broad test-engineer, broad quality-assurance-test-analyst",
  "ba: close business-analyst",
  "big data engineer: close data-engineer",
  "business data analyst: close data-analyst",
  "business intelligence developer: broad analytics-engineer, broad data-engineer, broad data-analyst",
  "business partner: exact business-relationship-manager",
  "business performance analyst: broad performance-analyst, broad data-analyst",
  "business relationship & service manager: broad business-relationship-manager, broad it-service-manager",
  "business systems analyst: close business-analyst",
  "cdo: broad chief-data-officer, broad chief-digital-and-information-officer",
  "change analyst: broad change-and-release-manager, broad business-analyst",
  "change manager: broad change-and-release-manager",
  "chief analytics officer: close chief-data-officer",
  "chief digital officer: close chief-digital-and-information-officer",
  "chief information officer: close chief-digital-and-information-officer",
  "chief technical officer: close chief-technology-officer",
  "cio: close chief-digital-and-information-officer",
  "clinical data manager: broad data-governance-manager, broad data-analyst",
  "cloud devops engineer: close development-operations-devops-engineer",
  "cloud engineer: broad infrastructure-engineer, broad development-operations-devops-engineer",
  "cloud infrastructure engineer: close infrastructure-engineer",
  "communications manager: ",
  "computer operations manager: broad command-and-control-centre-manager, broad it-service-manager",
  "computer operator: broad command-and-control-centre-manager, broad infrastructure-operations-engineer",
  "computer technician: broad end-user-computing-engineer, broad infrastructure-operations-engineer",
  "computer vision engineer: broad machine-learning-engineer, broad data-scientist",
  "configuration manager: close change-and-release-manager",
  "content creator: broad content-designer, broad graphic-designer",
  "content curator: broad content-strategist, broad content-designer",
  "content officer: close content-designer",
  "content producer: close content-designer",
  "content writer: close content-designer",
  "customer solution architect: close solution-architect",
  "customer support analyst: broad service-desk-manager service-desk-analyst",
  "cyber security analyst: ",
  "cyber security engineer: broad security-architect",
  "cyber security manager: ",
  "cyber security specialist: ",
  "data administrator: broad data-governance-manager, broad infrastructure-engineer",
  "data and artificial intelligence ethicist: exact data-ethicist",
  "data centre operator: broad command-and-control-centre-manager, broad infrastructure-operations-engineer",
  "data communications analyst: broad network-architect, broad infrastructure-engineer",
  "data consultant: broad data-analyst, broad data-governance-manager, broad data-architect",
  "data engineer expert: close data-engineer",
  "data guardian: broad data-governance-manager",
  "data integrator: close data-engineer",
  "data integrity officer: broad data-governance-manager, broad data-analyst",
  "data management analyst: broad data-governance-manager, broad data-analyst",
  "data manager: broad data-governance-manager, broad infrastructure-engineer, broad data-engineer",
  "data officer: broad data-analyst, broad data-governance-manager",
  "data quality officer: broad data-governance-manager, broad data-analyst",
  "data research scientist: close data-scientist",
  "data standards supervisor: broad data-governance-manager",
  "data support analyst: broad data-analyst associate-data-analyst",
  "data support officer: broad data-analyst associate-data-analyst, broad data-governance-manager",
  "data visualisation manager: broad data-analyst, broad analytics-engineer",
  "data warehouse analyst: broad data-analyst, broad analytics-engineer",
  "data warehouse architect: broad data-architect, broad data-engineer",
  "data warehouse developer: broad data-engineer, broad analytics-engineer",
  "database administrator: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer",
  "database architect: close data-architect",
  "database designer: broad data-architect, broad data-engineer",
  "database developer: broad data-engineer, broad software-developer",
  "database integrator: close data-engineer",
  "database manager: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer, broad data-governance-manager",
  "dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer",
  "designer: broad graphic-designer, broad interaction-designer, broad service-designer",
  "desktop engineer: close end-user-computing-engineer",
  "desktop support manager: broad end-user-computing-engineer, broad service-desk-manager",
  "devops: close development-operations-devops-engineer",
  "devops consultant: close development-operations-devops-engineer",
  "devops specialist: close development-operations-devops-engineer",
  "devsecops engineer: broad development-operations-devops-engineer, broad security-architect",
  "digital administrator: broad infrastructure-operations-engineer, broad content-designer",
  "digital architect: broad technical-architect, broad solution-architect, broad enterprise-architect",
  "digital content assistant: broad content-designer associate-content-designer",
  "digital content editor: close content-designer",
  "digital content manager: broad content-designer, broad content-strategist",
  "digital designer: broad graphic-designer, broad interaction-designer",
  "digital performance analyst: exact performance-analyst",
  "digital project manager: broad delivery-manager, broad programme-delivery-manager",
  "digital service manager: broad service-owner, broad it-service-manager",
  "digital transformation manager: broad chief-digital-and-information-officer, broad programme-delivery-manager, broad service-owner",
  "director general chief digital & information officer: exact chief-digital-and-information-officer",
  "director of it: broad chief-digital-and-information-officer, broad chief-technology-officer",
  "domain architect: broad enterprise-architect, broad technical-architect, broad solution-architect",
  "embedded software engineer: close software-developer",
  "enterprise architecture manager: close enterprise-architect",
  "enterprise designer: close enterprise-architect",
  "ethical hacker: ",
  "evaluation and insight advisor: broad digital-evaluator, broad performance-analyst",
  "evaluation manager: broad digital-evaluator",
  "experience designer: broad interaction-designer, broad service-designer",
  "first or second line support: broad service-desk-manager service-desk-analyst",
  "forensic computer investigator: ",
  "front end developer: exact frontend-developer",
  "front end web developer: close frontend-developer",
  "full stack developer: broad software-developer, broad frontend-developer",
  "functional architect: broad business-architect, broad solution-architect",
  "games designer: ",
  "gis analyst: ",
  "gis officer: ",
  "graphic artist: close graphic-designer",
  "head of business architecture and design: broad business-architect, broad enterprise-architect",
  "head of business partnering: broad business-relationship-manager",
  "head of delivery: broad delivery-manager head-of-agile-delivery-management",
  "head of ict: broad chief-digital-and-information-officer, broad chief-technology-officer, broad it-service-manager",
  "head of ict portfolio management: close digital-portfolio-manager head-of-portfolio",
  "head of information security: broad chief-information-security-officer, broad security-architect",
  "head of it: broad chief-digital-and-information-officer, broad chief-technology-officer, broad it-service-manager",
  "head of it operations: broad command-and-control-centre-manager, broad it-service-manager",
  "head of it security: broad chief-information-security-officer, broad security-architect",
  "head of pmo: broad digital-portfolio-manager",
  "head of service design and customer service: broad service-designer, broad service-owner",
  "head of service transition: broad service-transition-manager",
  "head of technology: broad chief-technology-officer, broad technical-architect",
  "head of test design and consultancy services: close test-manager head-of-test",
  "help desk manager: close service-desk-manager service-desk-manager",
  "help desk operator: close service-desk-manager service-desk-analyst",
  "helpdesk administrator: close service-desk-manager service-desk-analyst",
  "helpdesk analyst: close service-desk-manager service-desk-analyst",
  "helpdesk operator: close service-desk-manager service-desk-analyst",
  "ia security architect: close security-architect",
  "ict accessibility tester: close accessibility-specialist",
  "ict business analysis manager: broad business-analyst head-of-business-analysis, broad business-analyst lead-business-analyst",
  "ict change and configuration manager: close change-and-release-manager",
  "ict change manager: broad change-and-release-manager",
  "ict manager: broad it-service-manager, broad chief-digital-and-information-officer, broad chief-technology-officer",
  "ict network architect: exact network-architect",
  "ict project manager: broad delivery-manager, broad programme-delivery-manager",
  "ict quality assurance manager: close test-manager",
  "ict security architect: close security-architect",
  "ict service delivery manager: close it-service-manager",
  "ict service desk agent: close service-desk-manager service-desk-analyst",
  "ict service desk manager: exact service-desk-manager service-desk-manager",
  "ict support officer: broad end-user-computing-engineer, broad service-desk-manager",
  "ict system administrator: broad infrastructure-operations-engineer, broad infrastructure-engineer",
  "ict system analyst: close business-analyst",
  "ict system architect: broad technical-architect, broad solution-architect",
  "ict technician: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer",
  "ict test analyst: close quality-assurance-test-analyst",
  "icts support analyst: broad service-desk-manager, broad end-user-computing-engineer, broad application-operations-engineer",
  "im&t analyst: broad service-desk-manager, broad infrastructure-operations-engineer, broad data-analyst",
  "im&t operator: broad end-user-computing-engineer, broad service-desk-manager",
  "im&t service manager: broad it-service-manager",
  "infographic designer: close graphic-designer",
  "information analyst: broad data-analyst, broad performance-analyst",
  "information analyst principal: broad data-analyst principal-data-analyst",
  "information analyst specialist: broad data-analyst",
  "information architect: broad data-architect, broad content-strategist, broad content-designer, broad interaction-designer",
  "information assurance: broad security-architect, broad chief-information-security-officer",
  "information governance manager: ",
  "information management analyst: broad data-governance-manager, broad data-analyst",
  "information officer: broad data-analyst, broad data-governance-manager",
  "information security manager: broad chief-information-security-officer",
  "information security officer: broad chief-information-security-officer",
  "information services manager: broad it-service-manager, broad chief-digital-and-information-officer",
  "information systems co-ordinator/webmaster: broad content-designer, broad software-developer, broad application-operations-engineer",
  "information technology manager: broad it-service-manager, broad service-desk-manager, broad infrastructure-engineer",
  "infrastructure architect: broad technical-architect, broad infrastructure-engineer, broad network-architect",
  "infrastructure engineer (dba): close infrastructure-engineer",
  "infrastructure project manager: broad delivery-manager, broad programme-delivery-manager",
  "integration architect: broad solution-architect, broad technical-architect, broad data-architect",
  "interactive designer: close interaction-designer",
  "intranet content manager: broad content-designer, broad content-strategist",
  "intranet coordinator: broad content-designer",
  "it account manager: broad business-relationship-manager",
  "it consultant: ",
  "it director: broad chief-digital-and-information-officer, broad chief-technology-officer",
  "it helpdesk manager: close service-desk-manager service-desk-manager",
  "it infrastructure technician: broad infrastructure-operations-engineer",
  "it officer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer",
  "it operations manager: broad command-and-control-centre-manager, broad it-service-manager, broad infrastructure-operations-engineer",
  "it product manager: exact product-manager",
  "it security analyst: ",
  "it security manager: broad chief-information-security-officer",
  "it security officer: ",
  "it service delivery manager: close it-service-manager",
  "it service delivery manager - band e: close it-service-manager",
  "it service desk analyst: exact service-desk-manager service-desk-analyst",
  "it service desk manager: exact service-desk-manager service-desk-manager",
  "it services manager: exact it-service-manager",
  "it solutions architect: close solution-architect",
  "it support engineer: broad end-user-computing-engineer, broad service-desk-manager",
  "it support manager: broad service-desk-manager, broad it-service-manager",
  "it support technician: broad end-user-computing-engineer, broad service-desk-manager",
  "it systems analyst: close business-analyst",
  "it systems engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer",
  "it technician: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer",
  "it test manager: exact test-manager test-manager",
  "it trainer: ",
  "it user support officer: broad end-user-computing-engineer, broad service-desk-manager",
  "javascript developer: broad frontend-developer, broad software-developer",
  "junior data analyst: close data-analyst associate-data-analyst",
  "junior data engineer: broad data-engineer",
  "junior product manager: close product-manager associate-product-manager",
  "junior programmer: close software-developer junior-developer",
  "junior site reliability engineer: close development-operations-devops-engineer junior-devops-engineer",
  "junior software developer: exact software-developer junior-developer",
  "junior web developer: broad software-developer junior-developer, broad frontend-developer junior-frontend-developer",
  "knowledge information management manager: ",
  "lead data architect: broad data-architect",
  "lead qat analyst: exact quality-assurance-test-analyst lead-quality-assurance-test-analyst",
  "lead software developer: exact software-developer lead-developer",
  "management information analyst: broad data-analyst, broad performance-analyst",
  "master data controller: broad data-governance-manager",
  "mobile app developer: close software-developer",
  "multimedia designer: close graphic-designer",
  "network administrator: close infrastructure-operations-engineer",
  "network consultant: broad network-architect, broad infrastructure-engineer",
  "network designer: close network-architect",
  "network engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad network-architect",
  "network installation engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer",
  "network planner: close network-architect",
  "network technician: close infrastructure-operations-engineer",
  "operational researcher: ",
  "operations manager: broad command-and-control-centre-manager, broad it-service-manager",
  "operations support officer: broad command-and-control-centre-manager, broad infrastructure-operations-engineer",
  "oracle dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer",
  "pc support analyst: broad end-user-computing-engineer, broad service-desk-manager",
  "pc support manager: broad end-user-computing-engineer, broad service-desk-manager",
  "penetration tester: ",
  "performance & statistical analyst: broad performance-analyst, broad data-analyst",
  "performance analysis manager: broad performance-analyst",
  "performance analyst manager: broad performance-analyst",
  "php developer: close software-developer",
  "pmo analyst: close digital-portfolio-manager digital-portfolio-analyst",
  "pmo lead: broad digital-portfolio-manager",
  "pmo manager: broad digital-portfolio-manager",
  "po: broad product-manager",
  "portfolio manager: close digital-portfolio-manager",
  "portfolio officer: broad digital-portfolio-manager digital-portfolio-analyst",
  "principal software engineer: close software-developer principal-developer",
  "principal test engineer: broad test-engineer",
  "principal test manager: broad test-manager",
  "prison onsite support engineer: broad end-user-computing-engineer",
  "process architect: broad business-architect, broad business-analyst, broad solution-architect",
  "product analyst: broad performance-analyst, broad business-analyst",
  "product analytics: broad performance-analyst",
  "programme director: broad programme-delivery-manager",
  "programme manager: close programme-delivery-manager",
  "programmer analyst: close software-developer",
  "project lead: broad delivery-manager",
  "project/programme manager - band e: broad programme-delivery-manager, broad delivery-manager",
  "python developer: close software-developer",
  "qa: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager",
  "qa engineer: broad test-engineer, broad quality-assurance-test-analyst",
  "qa tester: broad quality-assurance-test-analyst, broad test-engineer",
  "qat: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager",
  "quality analyst: close quality-assurance-test-analyst",
  "quality assurance tester: broad quality-assurance-test-analyst, broad test-engineer",
  "quality assurance testing (qat) analyst: exact quality-assurance-test-analyst",
  "release manager: close change-and-release-manager",
  "research software engineer: close software-developer",
  "scrum master: close delivery-manager",
  "security adviser: ",
  "senior analyst: broad data-analyst senior-data-analyst, broad business-analyst senior-business-analyst, broad performance-analyst senior-performance-analyst",
  "senior analyst developer: close software-developer senior-developer",
  "senior architect it: broad technical-architect, broad solution-architect, broad enterprise-architect",
  "senior database administrator: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer",
  "senior delivery manager - agile: exact delivery-manager senior-delivery-manager",
  "senior engineer- infrastructure operations: exact infrastructure-operations-engineer senior-infrastructure-operations-engineer",
  "senior informatics business partner: close business-relationship-manager senior-business-relationship-manager",
  "senior information manager: broad data-governance-manager",
  "senior it architect: broad technical-architect, broad solution-architect, broad enterprise-architect",
  "senior it service manager (service delivery): exact it-service-manager senior-it-service-manager",
  "senior it services manager: exact it-service-manager senior-it-service-manager",
  "senior it support officer: broad end-user-computing-engineer, broad service-desk-manager",
  "senior portfolio manager: broad digital-portfolio-manager senior-digital-portfolio-manager",
  "senior project manager: broad delivery-manager, broad programme-delivery-manager",
  "senior systems analyst: broad business-analyst senior-business-analyst",
  "senior technical writer: broad technical-writer",
  "senior test analyst: close quality-assurance-test-analyst senior-quality-assurance-test-analyst",
  "senior transition manager: broad service-transition-manager",
  "senior web manager: broad content-designer, broad service-owner, broad product-manager",
  "server administrator: close infrastructure-operations-engineer",
  "service design manager: broad service-designer lead-service-designer, broad service-designer head-of-service-design",
  "service design researcher: broad service-designer, broad user-researcher",
  "service management: broad it-service-manager, broad service-owner",
  "service manager: broad service-owner, broad it-service-manager",
  "site reliability engineer: close development-operations-devops-engineer",
  "soc analyst: ",
  "software architect: broad technical-architect, broad software-developer",
  "software development manager: broad software-developer lead-developer-management, broad software-developer principal-developer-management",
  "software development project manager: broad delivery-manager, broad programme-delivery-manager",
  "software engineer: close software-developer",
  "software programmer: close software-developer",
  "software technical author: close technical-writer",
  "software test analyst: close quality-assurance-test-analyst",
  "software test engineer: close test-engineer",
  "software testing consultant: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager",
  "solution designer: close solution-architect",
  "solutions architect: exact solution-architect",
  "solutions designer: close solution-architect",
  "sql dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer",
  "sre: close development-operations-devops-engineer",
  "support analyst: broad service-desk-manager, broad application-operations-engineer, broad end-user-computing-engineer",
  "system architect: broad technical-architect, broad solution-architect",
  "system manager: broad it-service-manager, broad application-operations-engineer, broad infrastructure-operations-engineer",
  "systems administrator: broad infrastructure-operations-engineer, broad infrastructure-engineer",
  "systems analyst: close business-analyst",
  "systems architect: broad technical-architect, broad solution-architect",
  "systems engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer",
  "systems support analyst: broad infrastructure-operations-engineer, broad application-operations-engineer, broad service-desk-manager",
  "systems support officer: broad infrastructure-operations-engineer, broad application-operations-engineer, broad service-desk-manager",
  "systems tester: broad quality-assurance-test-analyst, broad test-engineer",
  "tech lead: broad technical-architect",
  "technical author: close technical-writer",
  "technical business analyst: close business-analyst",
  "technical director: broad chief-technology-officer, broad technical-architect",
  "technical evangelist: ",
  "technical lead: broad software-developer lead-developer, broad technical-architect, broad development-operations-devops-engineer lead-devops-engineer",
  "technical manager: broad technical-architect, broad it-service-manager, broad infrastructure-engineer",
  "technical project manager: broad delivery-manager, broad programme-delivery-manager",
  "technical security consultant: broad security-architect",
  "technical solution architect: broad solution-architect, broad technical-architect",
  "technical support analyst: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer",
  "technical support engineer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer",
  "technical support officer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer",
  "technical tester: close test-engineer",
  "technology architect: broad technical-architect, broad enterprise-architect",
  "telecoms manager: broad infrastructure-engineer, broad network-architect",
  "test analyst: close quality-assurance-test-analyst",
  "test designer: broad quality-assurance-test-analyst, broad test-engineer",
  "test team leader: broad test-manager, broad quality-assurance-test-analyst lead-quality-assurance-test-analyst, broad test-engineer lead-test-engineer",
  "tester (qat): exact quality-assurance-test-analyst associate-quality-assurance-test-analyst",
  "transition analyst: broad service-transition-manager",
  "transition project manager: broad service-transition-manager, broad delivery-manager",
  "unix engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer",
  "usability analyst: close user-researcher",
  "usability tester: broad user-researcher, broad accessibility-specialist",
  "user acceptance tester: close quality-assurance-test-analyst",
  "user experience: broad interaction-designer, broad user-researcher, broad service-designer",
  "user experience architect: broad interaction-designer, broad content-strategist, broad technical-architect",
  "user experience consultant: broad interaction-designer, broad user-researcher, broad service-designer",
  "user experience manager: broad interaction-designer, broad user-researcher, broad service-designer",
  "user experience researcher: close user-researcher",
  "user interface designer: broad interaction-designer, broad graphic-designer",
  "user interface engineer: close frontend-developer",
  "user support officer: broad end-user-computing-engineer, broad service-desk-manager",
  "user support specialist: broad end-user-computing-engineer, broad service-desk-manager",
  "ux analyst: broad user-researcher, broad interaction-designer, broad performance-analyst",
  "ux lead: broad interaction-designer, broad service-designer, broad user-researcher",
  "ux manager: broad interaction-designer, broad user-researcher, broad service-designer",
  "ux researcher: close user-researcher",
  "ux specialist: broad interaction-designer, broad user-researcher",
  "web application developer: broad software-developer, broad frontend-developer",
  "web architect: broad technical-architect",
  "web content assistant: broad content-designer associate-content-designer",
  "web content manager: broad content-designer, broad content-strategist",
  "web content specialist: close content-designer",
  "web designer: broad interaction-designer, broad frontend-developer, broad graphic-designer",
  "web designer/developer: broad frontend-developer, broad interaction-designer",
  "web editor: close content-designer",
  "web manager: broad content-designer, broad service-owner, broad product-manager",
  "web officer: broad content-designer, broad software-developer",
  "web operations engineer: close development-operations-devops-engineer",
  "web writer: close content-designer",
  "webmaster: broad content-designer, broad software-developer, broad application-operations-engineer",
  "website administrator: broad content-designer, broad application-operations-engineer",
  "website builder: broad frontend-developer, broad software-developer",
  "website content manager: broad content-designer, broad content-strategist",
  "website content officer: close content-designer",
  "website designer: broad interaction-designer, broad frontend-developer, broad graphic-designer",
  "website manager: broad content-designer, broad service-owner, broad product-manager",
  "website moderator: "
];

// src/uk/unpacked.ts
function ukSlug(name) {
  return name.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
function unpacked({ facts, skills, roles, titles: titles2 }) {
  const levelOf = new Map(facts.levels.map(({ id }) => [id[0], id]));
  return {
    ...facts,
    skills: skills.map((packed) => {
      const { name, ...rest2 } = typeof packed === "string" ? { name: packed } : packed;
      const id = ukSlug(name);
      return { id, name, ...rest2, url: `${facts.source}skills#${id}` };
    }),
    roles: roles.map(({ name, skills: needed, levels, ...rest2 }) => {
      const id = ukSlug(name);
      const ids = needed.split(" ");
      return {
        id,
        name,
        ...rest2,
        url: `${facts.source}role/${id}`,
        levels: levels.map(({ needs, ...level }) => ({
          id: `${id}/${ukSlug(level.name)}`,
          ...level,
          needs: ids.flatMap((skill, place) => {
            const letter = needs[place];
            if (letter === "-") return [];
            const at = levelOf.get(letter);
            return [at === void 0 ? { skill } : { skill, level: at }];
          })
        }))
      };
    }),
    titles: titles2.map(titleOf)
  };
}
function titleOf(packed) {
  const [title = "", means = ""] = packed.split(": ");
  const meanings = means === "" ? [] : means.split(", ");
  return {
    title,
    means: meanings.map((meaning) => {
      const [match, role = "", level] = meaning.split(" ");
      const roleLevel = level === void 0 ? {} : { roleLevel: `${role}/${level}` };
      return { role, ...roleLevel, match: match === "exact" || match === "close" ? match : "broad" };
    })
  };
}

// src/uk/index.ts
function frozen(value) {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const inner of Object.values(value)) frozen(inner);
    Object.freeze(value);
  }
  return value;
}
var uk = /* @__PURE__ */ frozen(
  /* @__PURE__ */ unpacked({ ...framework, titles })
);

// bench/zprof.ts
import Papa from "papaparse";
var header = ["Course ID", "Title", "Provider", "Skill", "To level", "Duration", "Fee"];
var ofRun = ["Site", "Start date", "End date", "Places"];
function runs(courses, each2) {
  return Array.from({ length: courses * each2 }, (_, row) => {
    const [course, run] = [Math.floor(row / each2), row % each2];
    const skill = uk.skills[course % uk.skills.length];
    const level = skill?.definedAt?.at(-1) ?? uk.levels.at(-1)?.id ?? "";
    const day = (first) => `${String(first + row % 20).padStart(2, "0")}/${String(1 + run % 9).padStart(2, "0")}/2027`;
    return [
      ...[`c${course}`, `Course ${course} about ${skill?.name}`, ["North college", "Academy"][course % 2] ?? ""],
      ...[skill?.name ?? "", level, ["3 days", "P3D"][course % 2] ?? "", ["\xA3300", "Free"][course % 2] ?? ""],
      ...[["Leeds", "Derby", "York"][run % 3] ?? "", day(1), day(4), String(8 + row % 9)]
    ];
  });
}
var each = Number(process.argv[2] ?? 1);
var csv = new TextEncoder().encode(Papa.unparse([[...header, ...ofRun], ...runs(4e4 / each, each)]));
var med = async (f, n = 9) => {
  const t = [];
  for (let i = 0; i < n; i++) {
    const a = process.cpuUsage();
    await f();
    const u = process.cpuUsage(a);
    t.push((u.user + u.system) / 1e3);
  }
  return t.sort((a, b) => a - b)[n >> 1];
};
var medW = async (f, n = 9) => {
  const t = [];
  for (let i = 0; i < n; i++) {
    const a = performance.now();
    await f();
    t.push(performance.now() - a);
  }
  return t.sort((a, b) => a - b)[n >> 1];
};
var alone = await med(() => Papa.parse(new TextDecoder().decode(csv)).data.length);
var ours = await med(() => readCourses(uk, csv), Number(process.argv[3] ?? 9));
var aw = await medW(() => Papa.parse(new TextDecoder().decode(csv)).data.length);
var ow = await medW(() => readCourses(uk, csv));
console.log(csv.length, "each", each, "cpu papa", alone.toFixed(0), "ours", ours.toFixed(0), (ours / alone).toFixed(2), "wall", aw.toFixed(0), ow.toFixed(0), (ow / aw).toFixed(2));

const m=P[0].map((_,i)=>P.map(r=>r[i]).sort((a,b)=>a-b)[Math.floor(P.length/5)].toFixed(0));console.log("sheets,opened,table,rows,settle",m.join(" "));