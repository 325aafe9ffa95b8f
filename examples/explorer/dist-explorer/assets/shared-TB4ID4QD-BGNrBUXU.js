import {
  l as a,
  r as c,
  u as d,
  a as e,
  i,
  s as l,
  d as n,
  n as o,
  f as r,
  o as s,
  c as t,
  t as u,
} from "./serve-KO1tT-Uf.js";
import { i as f, t as h, r as m, n as p } from "./shared-GSDPRJJI-mPx-vpKC.js";
var g = [`Sheet`, `Column`, `What to write`];
function _({ name: e, hidden: t, rows: n }) {
  return t && e === `Lists` ? !0 : e === `Explanations` && g.every((e, t) => n[0]?.[t] === e);
}
var v = String.fromCharCode,
  y = Object.prototype.hasOwnProperty,
  b = /&#(\d+);|&#x([0-9a-f]+);|&(\w+);/gi,
  x = { amp: `&`, apos: `'`, gt: `>`, lt: `<`, quot: `"` };
Object.keys(x).forEach((e) => {
  x[e.toUpperCase()] = x[e];
});
function S(_e, t, n, r) {
  return r ? (y.call(x, r) ? x[r] : `&${r};`) : v(t || parseInt(n, 16));
}
function C(e) {
  return e.length > 3 && e.indexOf(`&`) !== -1 ? e.replace(b, S) : e;
}
var w = `non-whitespace outside of root node`;
function T(e) {
  return Error(e);
}
function ee(e) {
  return `missing namespace for prefix <${e}>`;
}
function E(e) {
  return { get: e, enumerable: !0 };
}
function D(e, t, n, r) {
  n in t || (t[n] = n in e ? e[n] : null), (e[n] = r);
}
function te(e, t) {
  var n, r;
  for (n in t) (r = t[n]), r === null ? delete e[n] : (e[n] = r);
}
function O(e) {
  return `${e}$uri`;
}
function k(e) {
  var t = Object.create(null),
    n,
    r;
  for (n in e) (r = e[n]), (t[r] = r), (t[O(r)] = n);
  return t;
}
function A() {
  return { line: 0, column: 0 };
}
function j(e) {
  throw e;
}
function M(e) {
  if (!this) return new M(e);
  var t = e?.proxy,
    n,
    r,
    i,
    a,
    o = j,
    s,
    c,
    l,
    u,
    d = A,
    f = !1,
    p = !1,
    m = ``,
    h = !1,
    g = !1,
    _ = null,
    v = !1,
    y,
    b,
    x,
    S;
  function N(e) {
    e instanceof Error || (e = T(e)), (_ = e), o(e, d);
  }
  function P(e) {
    s && (e instanceof Error || (e = T(e)), s(e, d));
  }
  (this.on = function (e, t) {
    if (typeof t !== `function`) throw T(`required args <name, cb>`);
    switch (e) {
      case `openTag`:
        r = t;
        break;
      case `text`:
        n = t;
        break;
      case `closeTag`:
        i = t;
        break;
      case `error`:
        o = t;
        break;
      case `warn`:
        s = t;
        break;
      case `cdata`:
        a = t;
        break;
      case `attention`:
        u = t;
        break;
      case `question`:
        l = t;
        break;
      case `comment`:
        c = t;
        break;
      default:
        throw T(`unsupported event: ${e}`);
    }
    return this;
  }),
    (this.ns = function (e) {
      if ((e === void 0 && (e = {}), typeof e !== `object`)) throw T(`required args <nsMap={}>`);
      var t = Object.create(null),
        n;
      for (n in e) t[n] = e[n];
      return (g = !0), (S = t), this;
    });
  function F() {
    (y = g ? [] : null), (b = g ? k(S) : null), (x = []), (d = A), (v = !1), (_ = null), (p = !1), (m = ``);
  }
  (this.parse = (e) => {
    if (typeof e !== `string`) throw T(`required args <xml=string>`);
    if (f) throw T(`parse during stream; call end() first`);
    return F(), I(e), (d = A), (v = !1), _;
  }),
    (this.write = function (e) {
      if (typeof e !== `string`) throw T(`required args <xml=string>`);
      return (f ||= (F(), !0)), _ || (m = I(m + e, !0) || ``), this;
    }),
    (this.end = () => (f || F(), (f = !1), _ || I(m), (m = ``), (d = A), (v = !1), _)),
    (this.stop = () => {
      v = !0;
    });
  function I(e, o = !1) {
    var s = null,
      f,
      m,
      _ = 0,
      T = !1,
      k = !1,
      A = 0,
      j = 0,
      M,
      F,
      I,
      L,
      R,
      z,
      B,
      V,
      H,
      U = ``,
      W = 0,
      G;
    function K(e, t) {
      var n = e.indexOf(`:`);
      if (n === -1) return e;
      var r = b[e.substring(0, n)];
      return r ? (t === r ? e.substr(n + 1) : r + e.substr(n)) : (P(ee(e.substring(0, n))), null);
    }
    function q() {
      if (G !== null) return G;
      var e,
        t,
        n = g && b.xmlns,
        r = g && h ? [] : null,
        i = W,
        a = U,
        o = a.length,
        c,
        l,
        u,
        d,
        p = {},
        v = /* @__PURE__ */ new Set(),
        y,
        x,
        w;
      parseAttr: for (; i < o; i++)
        if (((y = !1), (x = a.charCodeAt(i)), !(x === 32 || (x < 14 && x > 8)))) {
          for (
            (x < 65 || x > 122 || (x > 90 && x < 97)) &&
              x !== 95 &&
              x !== 58 &&
              (P(`illegal first char attribute name`), (y = !0)),
              w = i + 1;
            w < o;
            w++
          )
            if (
              ((x = a.charCodeAt(w)),
              !((x > 96 && x < 123) || (x > 64 && x < 91) || (x > 47 && x < 59) || x === 46 || x === 45 || x === 95))
            ) {
              if (x === 32 || (x < 14 && x > 8)) {
                P(`missing attribute value`), (i = w);
                continue parseAttr;
              }
              if (x === 61) break;
              P(`illegal attribute name char`), (y = !0);
            }
          if (
            ((d = a.substring(i, w)),
            d === `xmlns:xmlns` && (P(`illegal declaration of xmlns`), (y = !0)),
            (x = a.charCodeAt(w + 1)),
            x === 34)
          )
            (w = a.indexOf(`"`, (i = w + 2))),
              w === -1 && ((w = a.indexOf(`'`, i)), w !== -1 && (P(`attribute value quote missmatch`), (y = !0)));
          else if (x === 39)
            (w = a.indexOf(`'`, (i = w + 2))),
              w === -1 && ((w = a.indexOf(`"`, i)), w !== -1 && (P(`attribute value quote missmatch`), (y = !0)));
          else
            for (
              P(`missing attribute value quotes`), y = !0, w += 1;
              w < o && ((x = a.charCodeAt(w + 1)), !(x === 32 || (x < 14 && x > 8)));
              w++
            );
          for (
            w === -1 && (P(`missing closing quotes`), (w = o), (y = !0)),
              y || (l = a.substring(i, w)),
              d === `xmlns:xml` && l !== `http://www.w3.org/XML/1998/namespace` && N(`illegal value of xmlns:xml`),
              i = w;
            w + 1 < o && ((x = a.charCodeAt(w + 1)), !(x === 32 || (x < 14 && x > 8)));
            w++
          )
            i === w && (P(`illegal character after attribute end`), (y = !0));
          if (((i = w + 1), y)) continue;
          if (v.has(d)) P(`attribute <${d}> already defined`);
          else if ((v.add(d), !g)) p[d] = l;
          else if (h) {
            if (
              ((c =
                d === `xmlns` ? `xmlns` : d.charCodeAt(0) === 120 && d.substr(0, 6) === `xmlns:` ? d.substr(6) : null),
              c !== null)
            ) {
              if (((e = C(l)), (t = O(c)), (u = S[e]), !u)) {
                if (c === `xmlns` || (t in b && b[t] !== e))
                  do u = `ns${_++}`;
                  while (b[u] !== void 0);
                else u = c;
                S[e] = u;
              }
              b[c] !== u &&
                ((f ||= Object.create(null)),
                (s = null),
                (m = null),
                D(b, f, c, u),
                c === `xmlns` && (D(b, f, O(u), e), (n = u)),
                D(b, f, t, e)),
                (p[d] = l);
              continue;
            }
            r.push(d, l);
          } else (d = K(d, n)), d !== null && (p[d] = l);
        }
      if (h) for (i = 0, o = r.length; i < o; i++) (d = K(r[i++], n)), (l = r[i]), d !== null && (p[d] = l);
      return (G = p);
    }
    function J() {
      for (
        var t = /(\r\n|\r|\n)/g, n = 0, r = 0, i = 0, a = j, o, s;
        A >= i && ((o = t.exec(e)), !(!o || ((a = o[0].length + o.index), a > A)));
      )
        (n += 1), (i = a);
      return (
        A === -1
          ? ((r = a), (s = e.substring(j)))
          : j === 0
            ? (s = e.substring(j, A))
            : ((r = A - i), (s = j === -1 ? e.substring(A) : e.substring(A, j + 1))),
        { data: s, line: n, column: r }
      );
    }
    for (
      d = J,
        t &&
          (H = Object.create(
            {},
            {
              name: E(() => B),
              originalName: E(() => V),
              attrs: E(q),
              ns: E(() => ((m ||= Object.assign(Object.create(null), b)), m)),
            },
          ));
      j !== -1;
    ) {
      if (((A = e.charCodeAt(j) === 60 ? j : e.indexOf(`<`, j)), A === -1)) {
        if (o) return e.substring(j);
        if (x.length) return N(`unexpected end of file`);
        if (!p) return N(`missing start tag`);
        j < e.length && e.substring(j).trim() && P(w);
        return;
      }
      if (((p ||= !0), j !== A)) {
        if (x.length) {
          if (n && (n(e.substring(j, A), C, d), v)) return;
        } else if (e.substring(j, A).trim() && (P(w), v)) return;
      }
      if (((L = e.charCodeAt(A + 1)), L === 33)) {
        if (((I = e.charCodeAt(A + 2)), I === 91 && e.substr(A + 3, 6) === `CDATA[`)) {
          if (((j = e.indexOf(`]]>`, A)), j === -1)) return o ? e.substring(A) : N(`unclosed cdata`);
          if (a && (a(e.substring(A + 9, j), d), v)) return;
          j += 3;
          continue;
        }
        if (I === 45 && e.charCodeAt(A + 3) === 45) {
          if (((j = e.indexOf(`-->`, A)), j === -1)) return o ? e.substring(A) : N(`unclosed comment`);
          if (c && (c(e.substring(A + 4, j), C, d), v)) return;
          j += 3;
          continue;
        }
      }
      if (L === 63) {
        if (((j = e.indexOf(`?>`, A)), j === -1)) return o ? e.substring(A) : N(`unclosed question`);
        if (l && (l(e.substring(A, j + 2), d), v)) return;
        j += 2;
      } else {
        for (M = A + 1; ; M++) {
          if (((R = e.charCodeAt(M)), Number.isNaN(R))) return o ? e.substring(A) : ((j = -1), N(`unclosed tag`));
          if (R === 34) (I = e.indexOf(`"`, M + 1)), (M = I === -1 ? M : I);
          else if (R === 39) (I = e.indexOf(`'`, M + 1)), (M = I === -1 ? M : I);
          else if (R === 62) {
            j = M;
            break;
          }
        }
        if (L === 33) {
          if (u && (u(e.substring(A, j + 1), C, d), v)) return;
          j += 1;
        } else {
          if (((G = {}), L === 47)) {
            if (((T = !1), (k = !0), !x.length)) return N(`missing open tag`);
            if (((M = B = x.pop()), (I = A + 2 + M.length), e.substring(A + 2, I) !== M))
              return N(`closing tag mismatch`);
            for (; I < j; I++) if (((L = e.charCodeAt(I)), !(L === 32 || (L > 8 && L < 14)))) return N(`close tag`);
          } else {
            if (
              (e.charCodeAt(j - 1) === 47
                ? ((M = B = e.substring(A + 1, j - 1)), (T = !0), (k = !0))
                : ((M = B = e.substring(A + 1, j)), (T = !0), (k = !1)),
              !((L > 96 && L < 123) || (L > 64 && L < 91) || L === 95 || L === 58))
            )
              return N(`illegal first char nodeName`);
            for (I = 1, F = M.length; I < F; I++)
              if (
                ((L = M.charCodeAt(I)),
                !((L > 96 && L < 123) || (L > 64 && L < 91) || (L > 47 && L < 59) || L === 45 || L === 95 || L === 46))
              ) {
                if (L === 32 || (L < 14 && L > 8)) {
                  (B = M.substring(0, I)), (G = null);
                  break;
                }
                return N(`invalid nodeName`);
              }
            k || x.push(B);
          }
          if (g) {
            T &&
              ((f = null),
              G === null && (h = M.indexOf(`xmlns`, I) !== -1) && ((W = I), (U = M), q(), (h = !1)),
              k || y.push(f)),
              (V = B),
              s === null && (s = Object.create(null));
            var Y = s[B];
            if (Y !== void 0) B = Y;
            else {
              if (((L = B.indexOf(`:`)), L !== -1)) {
                if (((z = b[B.substring(0, L)]), !z)) return N(`missing namespace on <${V}>`);
                B = B.substr(L + 1);
              } else z = b.xmlns;
              z && (B = `${z}:${B}`), (s[V] = B);
            }
          }
          if (T && ((W = I), (U = M), r && (t ? r(H, C, k, d) : r(B, q, C, k, d), v))) return;
          if (k) {
            if (i && (i(t ? H : B, C, T, d), v)) return;
            g && (T || (f = y.pop()), f && (te(b, f), (f = null), (s = null), (m = null)));
          }
          j += 1;
        }
      }
    }
  }
}
var N = class {
  #e;
  #t = 0;
  #n = 0;
  #r = 0;
  constructor(e) {
    this.#e = e;
  }
  spendBytes(e) {
    (this.#t += e), this.#i(this.#t, this.#e.bytes, `bytes of XML`);
  }
  spendCells(e) {
    (this.#n += e), this.#i(this.#n, this.#e.cells, `cells`);
  }
  spendMerge() {
    (this.#r += 1), this.#i(this.#r, this.#e.merges, `merged ranges`);
  }
  checkCount(e, t) {
    this.#i(e, this.#e.cells, t);
  }
  checkSheets(e) {
    this.#i(e, this.#e.sheets, `sheets`);
  }
  #i(e, n, r) {
    if (!(e <= n)) throw t(`more than ${P(n)} ${r}`);
  }
};
function P(e) {
  return String(e).replace(/\B(?=(\d{3})+$)/g, `,`);
}
var F = {
    "currency-not-named": (e) =>
      `${e} a format for money that does not name the currency: the number is read without a sign`,
    "formula-without-value": (e) =>
      `${e} a formula without its result and count as empty: open the workbook in a spreadsheet program and save it`,
  },
  I = class {
    #e = [];
    #t = /* @__PURE__ */ new Map();
    add(e) {
      this.#e.push(e);
    }
    addMacros() {
      this.add({ code: `macros`, message: `the workbook has macros; its data is read and they are not` });
    }
    addCell(e, t, n) {
      const r = this.#t.get(e);
      r === void 0 ? this.#t.set(e, { row: t, column: n, count: 1 }) : (r.count += 1);
    }
    endSheet(e) {
      for (const [t, { row: n, column: r, count: i }] of this.#t) {
        const a = `${p(r)}${n + 1}`,
          o = i === 1 ? `Cell ${a} has` : `${i} cells, the first ${a}, have`;
        this.#e.push({ code: t, message: F[t](o), sheet: e, row: n + 1, column: p(r) });
      }
      this.#t.clear();
    }
    get all() {
      return this.#e;
    }
  };
function L(e, t) {
  const n = t.filter(({ first: e, last: t }) => t > e);
  n.sort((e, t) => e.column - t.column || e.first - t.first);
  let [r, i] = [-1, -1];
  for (const t of n) {
    if (t.column === r && t.first <= i) continue;
    ({ column: r, last: i } = t);
    const n = e.text(t.first, r);
    n !== `` && e.fillDown(r, n, t.first + 1, t.last);
  }
}
var R = Object.freeze([]),
  z = class {
    #e;
    #t = [];
    #n = /* @__PURE__ */ new Set([R]);
    #r = [];
    #i = 0;
    constructor(e) {
      this.#e = e;
    }
    put(e, t, n) {
      if (n === ``) return;
      e !== this.#i && (this.endRow(), (this.#i = e));
      const r = this.#r;
      for (; r.length < t; ) r.push(``);
      r[t] = n;
    }
    endRow(e = 1) {
      const t = this.#r;
      if (t.length === 0) return !1;
      const n = Math.min(this.#i + e, r.rows);
      for (
        this.#e.spendCells((t.length + 1) * (n - this.#i) + Math.max(0, this.#i - this.#t.length));
        this.#t.length < this.#i;
      )
        this.#t.push(R);
      const i = this.#t[this.#i] ?? R,
        a = i.length === 0 ? t.slice() : B(i, t);
      n > this.#i + 1 && this.#n.add(a);
      for (let e = this.#i; e < n; e++) this.#t[e] = a;
      return (t.length = 0), !0;
    }
    text(e, t) {
      return this.#t[e]?.[t] ?? ``;
    }
    fillDown(e, t, n, r) {
      const i = Math.min(r + 1, this.#t.length);
      for (let r = n; r < i; r++) {
        this.#e.spendCells(1);
        let n = this.#t[r] ?? R;
        if ((n[e] ?? ``) !== ``) continue;
        this.#e.spendCells(Math.max(0, e - n.length)),
          this.#n.has(n) && (this.#e.spendCells(n.length), (n = n.slice()), (this.#t[r] = n));
        const i = n;
        for (; i.length < e; ) i.push(``);
        i[e] = t;
      }
    }
    get rows() {
      return this.#t;
    }
  };
function B(e, t) {
  const n = Math.max(e.length, t.length);
  return Array.from({ length: n }, (_n, r) => t[r] || (e[r] ?? ``));
}
var V = { amp: `&`, lt: `<`, gt: `>`, quot: `"`, apos: `'` };
function H(e) {
  const t = e.includes(`\r`)
    ? e.replace(
        /\r\n?/g,
        `
`,
      )
    : e;
  return t.includes(`&`)
    ? t.replace(/&(?:#(\d{1,9})|#x([\dA-Fa-f]{1,8})|(amp|lt|gt|quot|apos));/g, (_e, t, n, r) =>
        r === void 0 ? U(t === void 0 ? Number.parseInt(n, 16) : Number(t)) : (V[r] ?? ``),
      )
    : t;
}
function U(e) {
  return e > 0 && e <= 1114111 && !(e >= 55296 && e <= 57343) ? String.fromCodePoint(e) : `�`;
}
function W(e) {
  const t = e.indexOf(`:`);
  return t === -1 ? e : e.slice(t + 1);
}
function G(e, t) {
  for (const n in e) if (n.endsWith(t) && W(n) === t) return H(e[n] ?? ``);
}
function K(e, t) {
  const n = G(e, t) ?? ``;
  return /^\d{1,15}$/.test(n) ? Math.max(1, Number(n)) : 1;
}
var q = class {
    #e;
    #t = ``;
    #n = 0;
    #r = !0;
    constructor(e) {
      this.#e = e;
    }
    start() {
      [this.#t, this.#n] = [``, 0];
    }
    startParagraph() {
      this.#n++ > 0 &&
        (this.#t += `
`),
        (this.#r = !0);
    }
    add(e) {
      if (!/[\t\n\r ]/.test(e)) {
        if (e === ``) return;
        (this.#t += e), (this.#r = !1);
        return;
      }
      const t = e.replace(/[\t\n\r ]+/g, ` `);
      (this.#t += this.#r && t.startsWith(` `) ? t.slice(1) : t), (this.#r = t.endsWith(` `));
    }
    addElement(e, t) {
      if (e === `tab`) this.#t += `	`;
      else if (e === `line-break`)
        this.#t += `
`;
      else if (e === `s`) {
        const e = K(t(), `c`);
        this.#e.spendBytes(e), (this.#t += ` `.repeat(e));
      } else return;
      this.#r = !1;
    }
    get text() {
      return this.#n === 0 ? void 0 : this.#t;
    }
  },
  J = /^[\d\s.,'’()+\-−/\u202F]*(?:E[+-]?\d+)?$/i;
function Y(e, t) {
  const n = G(e, `value-type`),
    r = t ?? ``;
  if (n === void 0 || n === `string` || n === `void`) return t ?? G(e, `string-value`) ?? ``;
  const i = r.trim();
  if (n === `date`) return (G(e, `date-value`) ?? i).replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ``);
  if (n === `time`) return i || ne(G(e, `time-value`) ?? ``);
  if (n === `boolean`) {
    const t = G(e, `boolean-value`);
    return t === void 0 ? i : t === `true` ? `TRUE` : `FALSE`;
  }
  const a = G(e, `value`);
  if (a === void 0) return i;
  if (n === `percentage`) return i || `${f(String(Number(a) * 100))}%`;
  const o = f(a);
  return n === `currency`
    ? i || [G(e, `currency`), o].filter(Boolean).join(` `)
    : i === `` || (J.test(i) && !/^0\d/.test(i))
      ? o
      : i;
}
function ne(e) {
  const [t, n = `0`, r = `0`, i = `0`] = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.\d+)?S)?$/.exec(e) ?? [];
  return t === void 0 ? e : [n, r, i].map((e) => String(Number(e)).padStart(2, `0`)).join(`:`);
}
var re = new Set(
    `annotation note ruby-text shapes forms tracked-changes table-source scenario dde-source frame custom-shape rect line
  polyline polygon regular-polygon path circle ellipse g page-thumbnail measure caption connector control scene`.split(
      /\s+/,
    ),
  ),
  ie = class {
    body;
    sheets = [];
    notes = new I();
    #e;
    #t;
    #n = /* @__PURE__ */ new Set();
    #r;
    #i = ``;
    #a = !1;
    #o = 0;
    #s;
    #c = 0;
    #l = 1;
    #u = 0;
    #d;
    #f = 0;
    constructor(e, t) {
      (this.#e = e), (this.#t = t), (this.#r = new q(t));
    }
    open(e, t) {
      this.#o > 0
        ? this.#o++
        : re.has(e) && this.#s !== void 0
          ? (this.#o = 1)
          : this.#d === void 0
            ? this.#s === void 0
              ? this.#a
                ? this.#p(e, t)
                : e === `body`
                  ? (this.#a = !0)
                  : e === `style`
                    ? (this.#i = G(t(), `name`) ?? ``)
                    : e === `table-properties` && G(t(), `display`) === `false` && this.#n.add(this.#i)
              : this.#m(e, t)
            : this.#h(e, t);
    }
    close(e) {
      this.#o > 0
        ? this.#o--
        : this.#f > 0
          ? this.#f--
          : e === `table-cell` || e === `covered-table-cell`
            ? this.#g()
            : e === `table-row`
              ? this.#_()
              : e === `table` && this.#v();
    }
    text(e) {
      this.#f > 0 && this.#o === 0 && this.#r.add(e);
    }
    #p(e, t) {
      if (((this.body ??= e), (e === `tracked-changes` || e === `content-validations`) && (this.#o = 1), e !== `table`))
        return;
      const n = t();
      this.#t.checkSheets(this.sheets.length + 1);
      const r = this.#n.has(G(n, `style-name`) ?? ``);
      (this.#s = { name: G(n, `name`) ?? ``, hidden: r, rows: new z(this.#t), merges: [] }), (this.#c = 0);
    }
    #m(e, t) {
      e === `table`
        ? (this.#o = 1)
        : e === `table-row`
          ? ((this.#l = K(t(), `number-rows-repeated`)), (this.#u = 0))
          : (e === `table-cell` || e === `covered-table-cell`) && ((this.#d = t()), this.#r.start());
    }
    #h(e, t) {
      this.#f > 0
        ? (this.#f++, this.#r.addElement(e, t))
        : e === `p`
          ? ((this.#f = 1), this.#r.startParagraph())
          : (this.#o = 1);
    }
    #g() {
      const [e, t] = [this.#d, this.#s];
      if (e === void 0 || t === void 0) return;
      this.#d = void 0;
      const n = Y(e, this.#r.text),
        i = K(e, `number-columns-repeated`),
        a = this.#u;
      if (((this.#u += i), n === ``)) {
        G(e, `formula`) !== void 0 &&
          G(e, `value-type`) === void 0 &&
          this.notes.addCell(`formula-without-value`, this.#c, a);
        return;
      }
      (this.#u > r.columns || this.#c >= r.rows) && this.#y();
      for (let e = a; e < this.#u; e++) t.rows.put(this.#c, e, n);
      const o = K(e, `number-rows-spanned`);
      o !== 1 &&
        (this.#t.spendMerge(), t.merges.push({ column: a, first: this.#c, last: Math.min(this.#c + o, r.rows) - 1 }));
    }
    #_() {
      this.#s !== void 0 &&
        (this.#s.rows.endRow(this.#l) && this.#c + this.#l > r.rows && this.#y(), (this.#c += this.#l));
    }
    #v() {
      if (this.#s === void 0) return;
      const { name: e, hidden: t, rows: n, merges: r } = this.#s;
      L(n, r), this.notes.endSheet(e), this.sheets.push({ name: e, hidden: t, rows: n.rows }), (this.#s = void 0);
    }
    #y() {
      throw i(this.#e, `there is a row or column that no sheet can have`);
    }
  },
  X = `META-INF/manifest.xml`;
async function ae(e) {
  e.has(X) &&
    (await e.parse(X, {
      open(e) {
        if (e === `encryption-data`)
          throw new u(`encrypted`, `an ODS workbook with a password`, `Save it without one and try again.`);
      },
      close() {},
      text() {},
    }));
}
var oe = `content.xml`;
async function se(e, t) {
  await ae(e);
  const n = new ie(oe, t);
  if ((await e.parse(oe, n), n.body !== `spreadsheet`))
    throw new u(
      `not-a-workbook`,
      `an OpenDocument file of another kind (${c(n.body ?? `nothing in it`)})`,
      `Workbooks are read as .xlsx or .ods. Copy its table into a workbook, or save it as CSV.`,
    );
  return (
    e.hasEnding(`basic/script-lc.xml`) && n.notes.addMacros(), { kind: `ods`, sheets: n.sheets, notes: n.notes.all }
  );
}
async function ce(e, t) {
  const n = t.slice(0, t.lastIndexOf(`/`) + 1),
    r = `${n}_rels/${t.slice(n.length)}.rels`,
    i = [];
  return (
    e.has(r) &&
      (await e.parse(r, {
        open(e, t) {
          if (e !== `Relationship`) return;
          const r = t(),
            a = G(r, `Target`) ?? ``;
          if (G(r, `TargetMode`) === `External` || a === ``) return;
          const o = G(r, `Type`) ?? ``;
          i.push({ id: G(r, `Id`) ?? ``, type: o.slice(o.lastIndexOf(`/`) + 1), part: le(n, a) });
        },
        close() {},
        text() {},
      })),
    i
  );
}
function le(e, t) {
  const n = [];
  for (const r of `${t.startsWith(`/`) ? `` : e}${t.replaceAll(`\\`, `/`)}`.split(`/`))
    r === `..` ? n.pop() : r !== `` && r !== `.` && n.push(r);
  const r = n.join(`/`);
  try {
    return decodeURIComponent(r);
  } catch {
    return r;
  }
}
function Z(e) {
  return e.includes(`_x`)
    ? e.replace(/_x([\dA-Fa-f]{4})_/g, (_e, t) => String.fromCharCode(Number.parseInt(t, 16)))
    : e;
}
async function ue(e, t, n) {
  let r = [],
    i = ``,
    a = !1,
    o = !1,
    s = 0;
  return (
    await e.parse(t, {
      open(e) {
        e === `si` ? ([a, i] = [!0, ``]) : e === `rPh` ? s++ : e === `t` && (o = a && s === 0);
      },
      close(e) {
        e === `t`
          ? (o = !1)
          : e === `rPh`
            ? s--
            : e === `si` && ((a = !1), r.push(Z(i)), n.checkCount(r.length, `texts`));
      },
      text(e) {
        o && (i += e);
      },
    }),
    r
  );
}
var de = {
  9: `0%`,
  10: `0.00%`,
  18: `h:mm AM/PM`,
  19: `h:mm:ss AM/PM`,
  20: `h:mm`,
  21: `h:mm:ss`,
  22: `yyyy-mm-dd h:mm`,
  32: `h:mm`,
  33: `h:mm:ss`,
  45: `mm:ss`,
  46: `[h]:mm:ss`,
  47: `mm:ss.0`,
};
function fe(e) {
  const t = (e >= 14 && e <= 17) || (e >= 27 && e <= 36) || (e >= 50 && e <= 58);
  return de[e] ?? (t ? `yyyy-mm-dd` : `General`);
}
function pe(e) {
  return (e >= 5 && e <= 8) || e === 42 || e === 44;
}
var me = /"([^"]*)"?|\\(.)|[_*].|\[([^\]]*)\]|General|AM\/PM|A\/P|E[+-]|[yegb]+|m+|d+|h+|s+|[\s\S]/giu;
function he(e) {
  let t = [],
    n = [],
    r,
    i = () => {
      t.push({ tokens: n, ...(r !== void 0 && { condition: r }) }), ([n, r] = [[], void 0]);
    };
  for (const [t, a, o, s] of e.matchAll(me))
    if (t === `;`) i();
    else if (s !== void 0) {
      r ??= ye(s);
      const e = ve(s);
      e && n.push(e);
    } else
      a !== void 0 || o !== void 0
        ? n.push({ kind: `literal`, text: a ?? o ?? `` })
        : /^[_*]./su.test(t) || n.push(_e(t));
  return i(), t;
}
var ge = { ".": `point`, ",": `comma`, "%": `percent`, "/": `slash`, "@": `text` };
function _e(e) {
  if (e === `0` || e === `#` || e === `?`) return { kind: `digit`, sign: e };
  const t = ge[e];
  if (t) return { kind: t };
  const n = e.toLowerCase();
  if (n === `general`) return { kind: `general` };
  if (n === `am/pm` || n === `a/p`) return { kind: `date`, unit: `am`, length: n.length };
  if (/^e[+-]$/.test(n)) return { kind: `exponent` };
  const [r = ``] = n;
  return r === `m` || r === `d` || r === `h` || r === `s`
    ? { kind: `date`, unit: r, length: e.length }
    : /^[yegb]+$/.test(n)
      ? { kind: `date`, unit: `y`, length: e.length }
      : { kind: `literal`, text: e };
}
function ve(e) {
  const [, t = ``] = /^(h+|m+|s+)$/i.exec(e) ?? [],
    n = t[0]?.toLowerCase();
  if (n === `h` || n === `m` || n === `s`) return { kind: `elapsed`, unit: n, length: t.length };
  const [, r = ``] = /^\$(.*?)(?:-[^-]*)?$/su.exec(e) ?? [];
  return r === `` ? void 0 : { kind: `literal`, text: r };
}
function ye(e) {
  const [, t = ``, n = ``] = /^(<=|>=|<>|<|>|=)\s*(-?[\d.]+)$/.exec(e) ?? [],
    r = Number(n);
  if (!(t === `` || Number.isNaN(r)))
    return (e) => (t === `<>` ? e !== r : e === r ? t.includes(`=`) : t.startsWith(e < r ? `<` : `>`));
}
var Q = 86400;
function be(e) {
  return e.some(({ kind: e }) => e === `date` || e === `elapsed`) && !e.some(({ kind: e }) => e === `general`);
}
function xe(e, t, n) {
  const r = e.map((t, n) => (t.kind === `date` && Ce(e, n) ? `min` : Se(t)));
  if (!r.some((e) => e === `y` || e === `m` || e === `d`)) return we(e, r, t);
  const i = r.some((e) => e === `h` || e === `min` || e === `s`) ? Math.round(t * Q) : Math.floor(t) * Q,
    a = m(Math.floor(i / Q), n),
    o = i % Q;
  return a === void 0 || o === 0 ? a : `${a}T${Te(o)}`;
}
function Se(e) {
  return e.kind === `date` ? e.unit : e.kind;
}
function Ce(e, t) {
  const n = e[t];
  if (n?.kind !== `date` || n.unit !== `m` || n.length > 2) return !1;
  const r = (e) => (e.kind === `date` && e.unit !== `am`) || e.kind === `elapsed`,
    [i, a] = [e.slice(0, t).findLast(r), e.slice(t + 1).find(r)],
    o = (e) => (e?.kind === `date` || e?.kind === `elapsed` ? e.unit : ``);
  return o(i) === `h` || o(a) === `s`;
}
function we(e, t, n) {
  const r = e.findIndex(({ kind: t }, n) => t === `point` && e[n + 1]?.kind === `digit`),
    i = r === -1 ? 0 : Math.min(3, e.slice(r + 1).filter(({ kind: e }) => e === `digit`).length),
    a = Math.round(Math.abs(n) * Q * 10 ** i),
    o = Math.floor(a / 10 ** i),
    s = String(a % 10 ** i).padStart(i, `0`),
    c = Math.floor(o / 3600) % 24,
    l = Math.floor(o / 60) % 60,
    u = t.includes(`am`),
    d = e.map((e, n) =>
      e.kind === `elapsed`
        ? $(Math.floor(o / { h: 3600, m: 60, s: 1 }[e.unit]), e.length)
        : e.kind === `literal`
          ? e.text
          : e.kind === `point`
            ? n === r
              ? `.${s}`
              : `.`
            : e.kind === `date`
              ? t[n] === `am`
                ? c < 12
                  ? `AM`
                  : `PM`
                : t[n] === `h`
                  ? $(u ? c % 12 || 12 : c, e.length)
                  : $(t[n] === `min` ? l : o % 60, e.length)
              : e.kind === `slash`
                ? `/`
                : e.kind === `comma`
                  ? `,`
                  : ``,
    );
  return (n < 0 && a > 0 ? `-` : ``) + d.join(``).trim();
}
function Te(e) {
  return [e / 3600, (e / 60) % 60, e % 60].map((e) => $(Math.floor(e), 2)).join(`:`);
}
function $(e, t) {
  return String(e).padStart(Math.min(t, 2), `0`);
}
function Ee(e, t, n) {
  let [r = ``, i = `0`] = e.toExponential(14).split(`e`),
    a = r.replace(`.`, ``),
    o = Number(i) + 1 + t + n,
    s = o <= 0 ? `0` : a.slice(0, o).padEnd(o, `0`);
  o >= 0 && (a[o] ?? `0`) >= `5` && (s = String(BigInt(s) + 1n)), (s = s.padStart(n + 1, `0`));
  const c = s.length - n;
  return { whole: s.slice(0, c).replace(/^0+(?=\d)/, ``), fraction: s.slice(c) };
}
function De(e) {
  const { scale: t, beforePoint: n } = Ae(e);
  return (n.filter((e) => e.kind === `digit` && e.sign === `0`).length > 1 &&
    !e.some(({ kind: e }) => e === `exponent`)) ||
    t > 0 ||
    !e.some(({ kind: e }) => e === `digit` || e === `general`)
    ? !1
    : e.every((e) => (e.kind === `literal` ? /^[-+() ]*$/.test(e.text) : e.kind !== `percent` && e.kind !== `date`));
}
function Oe(e, t) {
  if (e.some(({ kind: e }) => e === `general` || e === `exponent` || e === `slash`)) return ke(e, f(String(t)));
  const { beforePoint: n, afterPoint: r, scale: i, percents: a, grouped: o } = Ae(e),
    s = r.filter(({ kind: e }) => e === `digit`).length,
    { whole: c, fraction: l } = Ee(t, a * 2 - i * 3, s),
    u = je(n, c === `0` ? `` : c, o),
    d = Me(r, l);
  return u + (/\d/.test(d.slice(0, 1)) ? `.` : ``) + d;
}
function ke(e, t) {
  let n = !1;
  return e
    .map((e) =>
      e.kind === `literal`
        ? e.text
        : e.kind === `percent`
          ? `%`
          : n || (e.kind !== `digit` && e.kind !== `general`)
            ? ``
            : ((n = !0), t),
    )
    .join(``);
}
function Ae(e) {
  const t = ({ kind: e }) => e === `digit`,
    n = e.findIndex(({ kind: e }) => e === `point`),
    r = n === -1 ? e : e.slice(0, n),
    i = n === -1 ? [] : e.slice(n + 1),
    a = e.findLastIndex(t),
    o = r.findLastIndex(t),
    s = (e) => {
      const t = e.findIndex(({ kind: e }) => e !== `comma`);
      return t === -1 ? e.length : t;
    };
  return {
    beforePoint: r,
    afterPoint: i,
    scale: a === -1 ? 0 : s(e.slice(a + 1)) + (o < a ? s(r.slice(o + 1)) : 0),
    grouped: r.slice(0, Math.max(0, o)).some(({ kind: e }) => e === `comma`),
    percents: e.filter(({ kind: e }) => e === `percent`).length,
  };
}
function je(e, t, n) {
  let r = [],
    i = t.length,
    a = 0,
    o = (e) => {
      n && a > 0 && a % 3 === 0 && r.push(`,`), r.push(e), a++;
    },
    s = e.findIndex(({ kind: e }) => e === `digit`);
  for (let n = e.length - 1; n >= 0; n--) {
    const a = e[n];
    if (a?.kind === `literal`) r.push(a.text);
    else if (a?.kind === `percent`) r.push(`%`);
    else if (a?.kind === `digit`)
      for (i > 0 ? o(t[--i] ?? ``) : a.sign === `0` && o(`0`); n === s && i > 0; ) o(t[--i] ?? ``);
  }
  return r.reverse().join(``);
}
function Me(e, t) {
  let n = e.filter((e) => e.kind === `digit`).findLastIndex(({ sign: e }) => e === `0`) + 1,
    r = t.length;
  for (; r > n && t[r - 1] === `0`; ) r--;
  let i = 0;
  return e
    .map((e) =>
      e.kind === `literal`
        ? e.text
        : e.kind === `percent`
          ? `%`
          : e.kind === `digit`
            ? (i++, i <= r ? (t[i - 1] ?? ``) : ``)
            : ``,
    )
    .join(``);
}
var Ne = 255;
function Pe(e, t) {
  if (e.length > Ne) return f;
  const n = he(e).slice(0, 4),
    r = n.map(({ tokens: e }) => be(e)),
    i = n.map(({ tokens: e }, t) => !r[t] && De(e));
  return (i[0] && i.every((e, t) => e || t === 3 || Le(n[t]))) || n[0]?.tokens.some(({ kind: e }) => e === `text`)
    ? f
    : (e) => {
        const a = Number(e);
        if (e.trim() === `` || !Number.isFinite(a)) return f(e);
        const o = Fe(n, a),
          s = n[o];
        if (s === void 0 || i[o]) return f(e);
        if (r[o]) return xe(s.tokens, a, t) ?? f(e);
        const c = Oe(s.tokens, Math.abs(a));
        return (a < 0 && (o !== 1 || s.condition !== void 0) && /[1-9]/.test(c) ? `-${c}` : c).trim();
      };
}
function Fe(e, t) {
  const n = e.slice(0, 3);
  if (n.some(({ condition: e }) => e !== void 0)) {
    const e = n.length - 1;
    return n.findIndex(({ condition: n }, r) => n?.(t) ?? (r === e || Ie(r, t)));
  }
  return t < 0 && n.length > 1 ? 1 : t === 0 && n.length > 2 && !Le(n[2]) ? 2 : 0;
}
function Ie(e, t) {
  return e === 0 ? t > 0 : t < 0;
}
function Le(e) {
  const t = e?.tokens ?? [],
    n = t.map((e) => (e.kind === `literal` ? e.text : ``)).join(``);
  return (
    !t.some(({ kind: e, ...t }) => e !== `literal` && !(`sign` in t && t.sign === `?`)) &&
    /^[^\p{L}\d-]*-[^\p{L}\d-]*$/u.test(n)
  );
}
var Re = { show: f, isUnnamedMoney: !1 };
async function ze(e, t, n) {
  let r = /* @__PURE__ */ new Map(),
    i = [],
    a = !1;
  await e.parse(t, {
    open(e, t) {
      if (e === `cellXfs`) a = !0;
      else if (e === `numFmt`) {
        const e = t(),
          n = G(e, `numFmtId`) ?? ``;
        r.has(n) || r.set(n, G(e, `formatCode`) ?? `General`);
      } else e === `xf` && a && i.push(G(t(), `numFmtId`) ?? `0`);
    },
    close(e) {
      e === `cellXfs` && (a = !1);
    },
    text() {},
  });
  const o = /* @__PURE__ */ new Map();
  return i.map((e) => {
    const t = o.get(e) ?? Be(e, r.get(e), n);
    return o.set(e, t), t;
  });
}
function Be(e, t, n) {
  const r = Number(e);
  return t === void 0 && pe(r) ? { show: f, isUnnamedMoney: !0 } : { show: Pe(t ?? fe(r), n), isUnnamedMoney: !1 };
}
async function Ve(e, t, n) {
  let r = [],
    a = !1,
    o;
  if (
    (await e.parse(t, {
      open(e, s) {
        if (((o ??= e), e === `workbookPr` && (a = /^(?:1|true|on)$/.test(G(s(), `date1904`) ?? ``)), e !== `sheet`))
          return;
        const c = s();
        n.checkSheets(r.length + 1);
        const l = G(c, `state`) ?? `visible`,
          u = G(c, `id`);
        if (u === void 0) throw i(t, `a sheet does not say where it is`);
        r.push({ name: Z(G(c, `name`) ?? ``), hidden: l !== `visible`, id: u });
      },
      close() {},
      text() {},
    }),
    o !== `workbook`)
  )
    throw new u(
      `not-a-workbook`,
      `an Office document of another kind (${c(o ?? ``)})`,
      `Workbooks are read as .xlsx or .ods. Copy its table into a workbook, or save it as CSV.`,
    );
  return { tabs: r, is1904: a };
}
function He(e, t, n, r) {
  switch (e) {
    case `s`:
      return r[Number(t)];
    case `inlineStr`:
    case `str`:
      return Z(t);
    case `b`:
      return /^\s*(?:1|true)\s*$/i.test(t) ? `TRUE` : `FALSE`;
    case `d`:
      return t.trim().replace(/T00:00(?::00(?:\.0+)?)?Z?$/, ``);
    case `e`:
      return t.trim();
    default:
      return (n ?? Re).show(t.trim());
  }
}
async function Ue(e, t, n) {
  const r = new We(t, n);
  return await e.parse(t, r), r.finish();
}
var We = class {
    #e;
    #t;
    #n;
    #r = [];
    #i = !1;
    #a = -1;
    #o = -1;
    #s;
    #c = ``;
    #l = ``;
    #u = !1;
    #d;
    #f = 0;
    #p = 0;
    constructor(e, t) {
      (this.#e = e), (this.#t = t), (this.#n = new z(t.budget));
    }
    open(e, t) {
      this.#s === void 0
        ? e === `c` && this.#i
          ? this.#g(t())
          : e === `row` && this.#i
            ? this.#h(t().r)
            : e === `sheetData`
              ? (this.#i = !0)
              : e === `mergeCell` && this.#v(G(t(), `ref`) ?? ``)
        : this.#m(e);
    }
    close(e) {
      e === `v` || e === `t`
        ? (this.#d = void 0)
        : e === `c`
          ? this.#_()
          : e === `rPh`
            ? this.#f--
            : e === `sheetData` && (this.#i = !1);
    }
    text(e) {
      this.#d === `value` ? (this.#c += e) : this.#d === `inline` && (this.#l += e);
    }
    finish() {
      return this.#n.endRow(), L(this.#n, this.#r), this.#n.rows;
    }
    #m(e) {
      if (e === `v`) this.#d = `value`;
      else if (e === `t`) this.#d = this.#f > 0 ? void 0 : `inline`;
      else if (e === `f`) this.#u = !0;
      else if (e === `rPh`) this.#f++;
      else if (e === `c`) throw i(this.#e, `a cell stands inside another cell`);
    }
    #h(e) {
      (this.#a = e === void 0 ? this.#a + 1 : Number(e) - 1),
        (this.#o = -1),
        (Number.isInteger(this.#a) && this.#a >= 0 && this.#a < r.rows) || this.#y(e ?? ``);
    }
    #g(e) {
      if (e.r === void 0) this.#o++;
      else {
        const t = h(e.r);
        t === -1 && this.#y(e.r), (this.#a = Math.floor(t / r.columns)), (this.#o = t % r.columns);
      }
      (this.#a < 0 || this.#o >= r.columns) && this.#y(`a cell past the last column`),
        this.#t.budget.checkCount(++this.#p, `cells in one sheet, empty ones included`),
        (this.#s = e),
        ([this.#c, this.#l, this.#u, this.#f] = [``, ``, !1, 0]);
    }
    #_() {
      if (this.#s === void 0) return;
      const { t: e = `n`, s: t = `0` } = this.#s,
        { strings: n, styles: r, notes: a } = this.#t,
        o = e === `inlineStr` ? this.#l : this.#c;
      if (o !== ``) {
        const s = He(e, o, r[Number(t)], n);
        if (s === void 0) throw i(this.#e, `a cell refers to text ${c(o)}, which is not there`);
        this.#n.put(this.#a, this.#o, s),
          e === `n` && r[Number(t)]?.isUnnamedMoney && a.addCell(`currency-not-named`, this.#a, this.#o);
      } else this.#u && e !== `str` && a.addCell(`formula-without-value`, this.#a, this.#o);
      this.#s = void 0;
    }
    #v(e) {
      this.#t.budget.spendMerge();
      const [t = ``, n = t] = e.replaceAll(`$`, ``).split(`:`),
        [i, a] = [h(t), h(n)];
      if (i === -1 || a === -1) return;
      const { columns: o } = r;
      this.#r.push({ column: i % o, first: Math.floor(i / o), last: Math.floor(a / o) });
    }
    #y(e) {
      throw i(this.#e, `there is a row or column that no sheet can have (${c(e)})`);
    }
  },
  Ge = `xl/workbook.xml`;
async function Ke(e, t) {
  const n = await qe(e),
    { tabs: r, is1904: a } = await Ve(e, n, t),
    o = await ce(e, n),
    s = (e) => o.find((t) => t.type === e)?.part,
    l = new Map(o.map((e) => [e.id, e])),
    [u, d] = [s(`styles`), s(`sharedStrings`)],
    f = u !== void 0 && e.has(u) ? await ze(e, u, a) : [],
    p = d !== void 0 && e.has(d) ? await ue(e, d, t) : [],
    m = new I();
  e.hasEnding(`vbaproject.bin`) && m.addMacros();
  const h = [],
    g = /* @__PURE__ */ new Set();
  for (const { name: a, hidden: o, id: s } of r) {
    const r = l.get(s);
    if (r === void 0) throw i(n, `the sheet ${c(a)} leads nowhere`);
    if (r.type !== `worksheet`) {
      m.add({ code: `no-cells`, message: `the tab holds no cells (${c(r.type)})`, sheet: a });
      continue;
    }
    const u = r.part.toLowerCase();
    if (g.has(u)) throw i(n, `two sheets are the same part, ${c(u)}`);
    g.add(u);
    const d = await Ue(e, r.part, { strings: p, styles: f, budget: t, notes: m });
    m.endSheet(a), h.push({ name: a, hidden: o, rows: d });
  }
  return { kind: `xlsx`, sheets: h, notes: m.all };
}
async function qe(e) {
  const [t] = (await ce(e, ``)).filter(({ type: e }) => e === `officeDocument`),
    n = t?.part ?? Ge;
  if (n.toLowerCase().endsWith(`.bin`))
    throw new u(
      `other-kind`,
      `a binary Excel workbook (.xlsb)`,
      `Workbooks are read as .xlsx or .ods. Save it as .xlsx, .ods or CSV.`,
    );
  if (!e.has(n))
    throw new u(
      `not-a-workbook`,
      `a ZIP archive without a workbook in it`,
      `Workbooks are read as .xlsx or .ods. Unpack it and choose the table itself.`,
    );
  return n;
}
async function* Je(e, t) {
  let n,
    r = (t) => {
      try {
        return n?.decode(t, { stream: t !== void 0 }) ?? ``;
      } catch {
        throw i(e, `there are bytes that are neither UTF-8 nor UTF-16`);
      }
    };
  for await (const e of t) (n ??= new TextDecoder(Ye(e), { fatal: !0 })), yield r(e);
  yield r();
}
function Ye([e = 0, t = 0]) {
  return (e === 255 && t === 254) || (e !== 0 && t === 0)
    ? `utf-16le`
    : (e === 254 && t === 255) || (e === 0 && t !== 0)
      ? `utf-16be`
      : `utf-8`;
}
var Xe = 1 << 18,
  Ze = 1 << 24;
async function Qe(e, n, r) {
  let a = new M(),
    o = !1,
    s = /* @__PURE__ */ new Map(),
    l = (e) => {
      if (!e.includes(`:`)) return e;
      const t = s.get(e);
      if (t !== void 0) return t;
      const n = W(e);
      return s.size < 1e3 && s.set(e, n), n;
    },
    u = ({ message: t }) => {
      throw i(e, `the XML has a mistake (${c(t)})`);
    },
    d = () => {
      o = !0;
    };
  a.on(`error`, u).on(`warn`, u).on(`comment`, d).on(`question`, d),
    a.on(`attention`, () => {
      throw i(e, `there is a document type, which no workbook needs`);
    }),
    a.on(`openTag`, (e, t) => {
      (o = !0), r.open(l(e), t);
    }),
    a.on(`closeTag`, (e) => {
      (o = !0), r.close(l(e));
    }),
    a.on(`text`, (e) => {
      (o = !0), r.text(H(e));
    }),
    a.on(`cdata`, (e) => {
      (o = !0),
        r.text(
          e.replace(
            /\r\n?/g,
            `
`,
          ),
        );
    });
  let f = ``,
    p = Xe,
    m = 0;
  for await (const r of Je(e, n))
    if (((f += r), !(f.length < p))) {
      if (((o = !1), a.write(f), (m = o ? 0 : m + f.length), m > Ze))
        throw t(`a tag or text of more than 16 million characters in ${c(e)}`);
      (p = o ? Xe : p * 2), (f = ``);
    }
  a.write(f), a.end();
}
var $e = 3988292384,
  et;
function tt(e, t) {
  et ??= nt();
  let n = ~e;
  for (let e = 0; e < t.length; e++) n = (n >>> 8) ^ (et[(n ^ (t[e] ?? 0)) & 255] ?? 0);
  return ~n >>> 0;
}
function nt() {
  return Uint32Array.from({ length: 256 }, (_e, t) => {
    let n = t;
    for (let e = 0; e < 8; e++) n = n & 1 ? (n >>> 1) ^ $e : n >>> 1;
    return n;
  });
}
async function* rt(e, t, n) {
  if (t.encrypted) throw new u(`encrypted`, `a workbook with a password`, `Save it without one and try again.`);
  n.spendBytes(t.size);
  let r = s(e, t),
    a = 0,
    o = 0;
  for await (const e of t.method === 0 ? [r] : it(r, t)) {
    if (((a += e.length), a > t.size)) throw i(t.name, `there are more bytes than the archive says`);
    (o = tt(o, e)), yield e;
  }
  if (a !== t.size) throw i(t.name, `there are fewer bytes than the archive says`);
  if (t.crc !== 0 && o !== t.crc) throw i(t.name, `the checksum is wrong`);
}
async function* it(e, t) {
  if (t.method !== 8) throw i(t.name, `the way it is packed (${t.method}) is not known`);
  let n = new Uint8Array(e),
    r = new Blob([n]).stream().pipeThrough(new DecompressionStream(`deflate-raw`)).getReader(),
    a = !1;
  try {
    for (;;) {
      const { done: e, value: n } = await r.read().catch(() => {
        throw ((a = !0), i(t.name, `the packed bytes are broken`));
      });
      if (e) {
        a = !0;
        return;
      }
      yield n;
    }
  } finally {
    a || (await r.cancel().catch(() => void 0));
  }
}
var at = class {
  #e;
  #t;
  #n;
  constructor(e, t, n) {
    (this.#e = e), (this.#t = t), (this.#n = n);
  }
  has(e) {
    return this.#t.has(e.toLowerCase());
  }
  hasEnding(e) {
    return [...this.#t.keys()].some((t) => t.endsWith(e));
  }
  async parse(e, t) {
    const n = this.#t.get(e.toLowerCase());
    if (n === void 0) throw i(e, `nothing can be found: the workbook names it and does not hold it`);
    await Qe(n.name, rt(this.#e, n, this.#n), t);
  }
};
async function ot(t, r = {}) {
  if (!e(t)) {
    const e = a(t);
    throw l(e === `xlsx` || e === `ods` ? void 0 : e);
  }
  const i = d(t, r.files ?? n.xlsx.files),
    s = o(t, i);
  if (s !== `xlsx` && s !== `ods`) throw l(s);
  const c = new N({ ...n[s], ...r }),
    u = new at(t, i, c);
  return s === `ods` ? se(u, c) : Ke(u, c);
}
async function st(e, t) {
  try {
    const { sheets: n, notes: r } = await ot(t);
    return {
      sheets: n.filter((e) => !_(e)).map(({ name: t, rows: n }) => ({ file: e, name: t, rows: n })),
      notes: r.map(({ code: t, message: n, ...r }) => ({ code: t, message: n, where: { file: e, ...r } })),
    };
  } catch (t) {
    if (!(t instanceof u)) throw t;
    const { found: n, next: r } = t;
    return {
      issues: [
        { code: `shape`, path: [e], expected: `a workbook (XLSX or ODS) that can be read`, received: n, next: r },
      ],
    };
  }
}
export { st as workbookSheets };
