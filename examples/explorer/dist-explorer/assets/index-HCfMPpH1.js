function e(e) {
  return e.replace(/[\t\n\v\f\r\u0085\p{Zl}\p{Zp}]+/gu, ` `).replace(t, `�`);
}
var t = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu,
  n = class extends Error {
    name = `FrameworkMismatchError`;
    constructor(e, t, n, r) {
      super(
        r ??
          `${e} is for the framework ${n.id} ${n.version}; the question is about ${t.id} ${t.version} (migrateProfile carries profiles over)`,
      ),
        (this.expected = { id: t.id, version: t.version }),
        (this.received = { id: n.id, version: n.version });
    }
  };
function r(e, t, n) {
  const a = i(e, t),
    [o, s] = [e.slice(a), t.slice(a)];
  if (o === s) return !0;
  const c = (e, t) => r(o.slice(e), s.slice(t), n - 1);
  if (n === 0) return !1;
  const l = o[0] === s[1] && o[1] === s[0] && o.length > 1;
  return c(1, 0) || c(0, 1) || c(1, 1) || (l && c(2, 2));
}
function i(e, t) {
  let n = 0;
  for (; n < e.length && e[n] === t[n]; ) n++;
  return n;
}
var a = 4;
function o(e, t) {
  if (e === t) return !0;
  const n = Math.max(e.length, t.length),
    o = n < 10 ? 1 : 2;
  if (Math.min(e.length, t.length) < Math.max(a, n - o) || (e[0] !== t[0] && e.at(-1) !== t.at(-1)) || !r(e, t, o))
    return !1;
  const s = i(e, t);
  return s === t.length ? e.slice(s) === t.at(-1) : s < e.length && (s < t.length - 3 || r(e, t, 1));
}
function s(e, t) {
  return e.length < 6 || t.length < e.length || e[0] !== t[0]
    ? !1
    : [e.length - 1, e.length, e.length + 1].some((n) => {
        const i = t.slice(0, n);
        return e.at(-1) === i.at(-1) && e !== i && r(e, i, 1);
      });
}
function c(e) {
  return (
    e
      .normalize(`NFKD`)
      .toLowerCase()
      .replace(/[\u0300-\u036f'\u2019]/gu, ``)
      .replaceAll(`&`, ` and `)
      .match(/[\p{L}\p{M}\p{N}]+[#+]{0,2}/gu) ?? []
  );
}
var l = 200,
  u = 12,
  d = 0.45;
function f(e, t, n = 3) {
  if (e.length > l) return [];
  const r = c(e);
  return Array.from(t, (e) => ({ candidate: e, score: e.length > l ? 0 : p(r, c(e)) }))
    .filter(({ score: e }) => e >= d)
    .sort((e, t) => t.score - e.score)
    .slice(0, n)
    .map(({ candidate: e }) => e);
}
function p(e, t) {
  const [n, r] = [e.join(``), t.join(``)];
  if (n !== `` && o(n, r)) return n === r ? 1 : 0.9;
  let i = [...t],
    a = 0;
  for (const t of e.slice(0, u)) {
    const e = i.indexOf(t),
      n = e < 0 ? i.findIndex((e) => m(t, e) || o(t, e)) : e;
    if (n < 0) continue;
    const [r = ``] = i.splice(n, 1);
    a += e < 0 ? Math.min(t.length, r.length) - 0.5 : t.length;
  }
  return (2 * a) / (n.length + r.length);
}
function m(e, t) {
  return e.length > 2 && (e === `${t}s` || (e.length * 2 > t.length && t.startsWith(e)));
}
var ee = 80;
function h(e) {
  return JSON.stringify(e.length > ee ? `${e.slice(0, ee)}\u2026` : e);
}
function g(e) {
  if (e === void 0) return `nothing`;
  if (e === null) return `null`;
  if (typeof e === `string`) return `the text ${h(e)}`;
  if (typeof e !== `object`) return `the ${typeof e} ${String(e)}`;
  if (Array.isArray(e)) return `a list`;
  for (const [t, n] of Object.entries(te)) if (Object.hasOwn(e, t)) return n;
  const t = e.constructor;
  return typeof t === `function` && t !== Object ? `a ${t.name}` : `an object`;
}
var te = { has: `a profile`, roleFamilies: `a framework`, standings: `a gap` },
  ne = class extends Error {
    name = `UnknownIdError`;
    constructor(e, t, n) {
      super(`No ${e} has the id ${h(t)}${n.length > 0 ? `; near: ${n.map(h).join(`, `)}` : ``}`),
        (this.kind = e),
        (this.id = t),
        (this.near = n);
    }
  },
  re = new WeakMap();
function _(e) {
  let t = re.get(e);
  if (!t) {
    ie(e);
    const n = e.roles.flatMap((e) => e.levels.map((t) => ({ role: e, roleLevel: t })));
    (t = {
      ranks: new Map(e.levels.map(({ id: e }, t) => [e, t + 1])),
      skills: new Map(e.skills.map((e) => [e.id, e])),
      skillOrder: new Map(e.skills.map(({ id: e }, t) => [e, t])),
      roles: new Map(e.roles.map((e) => [e.id, e])),
      roleLevels: new Map(n.map((e) => [e.roleLevel.id, e])),
      asked: new WeakMap(),
    }),
      re.set(e, t);
  }
  return t;
}
function ie(e) {
  if (![`skills`, `roles`, `levels`].every((t) => t in Object(e)))
    throw TypeError(`The framework comes first, such as uk or from parseFramework; found ${g(e)}`);
}
function v(e, t, n) {
  const r = t.get(n);
  if (r !== void 0) return r;
  throw typeof n === `string`
    ? new ne(e, n, f(n, t.keys()))
    : TypeError(`A ${e} is given by its id, a text; found ${g(n)}`);
}
function ae(e, t) {
  return v(`role`, _(e).roles, t);
}
function oe(e, t) {
  return v(`role level`, _(e).roleLevels, t).roleLevel;
}
function y(e, t) {
  return v(`skill`, _(e).skills, t);
}
function se(e, t) {
  return typeof t === `string` && _(e).ranks.has(t);
}
function ce(e, t) {
  return typeof t === `string` && _(e).roleLevels.has(t);
}
function le(e, t) {
  return typeof t === `string` && _(e).skills.has(t);
}
var b = class extends RangeError {
  name = `OptionError`;
};
function ue(e, t) {
  const n = _(e);
  v(`skill`, n.skills, t);
  const r = [...n.roleLevels.values()].flatMap(({ role: e, roleLevel: n }) => {
    const r = n.needs.find(({ skill: e }) => e === t);
    return r ? [{ role: e.id, roleLevel: n.id, need: r }] : [];
  });
  return { framework: { id: e.id, version: e.version }, skill: t, roleLevels: r };
}
function de(e, t) {
  return v(`role level`, _(e).roleLevels, t).role;
}
var fe = new Map([
  [
    `information`,
    [
      [[`and`, `communication`, `technology`], `it`],
      [[`communication`, `technology`], `it`],
      [[`technology`], `it`],
    ],
  ],
  [`ict`, [[[], `it`]]],
  [
    `user`,
    [
      [[`experience`], `ux`],
      [[`interface`], `ui`],
    ],
  ],
  [`quality`, [[[`assurance`], `qa`]]],
  [`artificial`, [[[`intelligence`], `ai`]]],
  [`machine`, [[[`learning`], `ml`]]],
  [`sr`, [[[], `senior`]]],
  [`snr`, [[[], `senior`]]],
  [`jr`, [[[], `junior`]]],
  [`jnr`, [[[], `junior`]]],
]);
function pe(e) {
  const t = c(e).map(me),
    n = [];
  for (let e = 0; e < t.length; e++) {
    const r = t[e] ?? ``,
      i = fe.get(r)?.find(([n]) => n.every((n, r) => n === t[e + 1 + r]));
    i ? (n.push(i[1]), (e += i[0].length)) : (r !== `and` || t.length === 1) && n.push(r);
  }
  return n;
}
function me(e) {
  return e.length > 3 && e.endsWith(`s`) && !/[sui]s$/.test(e) ? e.slice(0, -1) : e;
}
function he(e, t, n = e.levels) {
  if (n.length < e.levels.length) {
    const r = new Set(n.map((e) => `${t} ${_e(e)}`)),
      i = e.levels.filter((e) => r.has(_e(e)));
    if (i.length > 0) return i;
  }
  return e.levels.filter((e) => _e(e).startsWith(`${t} `));
}
var ge = new WeakMap();
function _e(e) {
  let t = ge.get(e);
  return t === void 0 && ((t = pe(e.name).join(` `)), ge.set(e, t)), t;
}
function ve(e, t, n) {
  const r = new Map(e.map(({ roleLevel: e }, t) => [e.id, t])),
    i = new Set();
  return {
    hits: t.flatMap((t) => {
      if (t.entry.folded.includes(n)) return [t];
      const a = new Map();
      for (const { role: n, roleLevel: r } of t.entry.things.flatMap((t) => e[t] ?? []))
        a.set(n, [...(a.get(n) ?? []), r]);
      return [...a].map(([e, a]) => {
        const o = he(e, n, a);
        o.length === 0 && i.add(e);
        const s = (o.length > 0 ? o : a).flatMap(({ id: e }) => r.get(e) ?? []);
        return { ...t, entry: { ...t.entry, things: s }, score: t.score + (o.length > 0 ? 0 : 5e5) };
      });
    }),
    without: [...new Set(e.map(({ role: e }) => e))].filter((e) => i.has(e)),
  };
}
function ye(e) {
  const t = Object.keys(e).find((e) => e !== `limit`);
  if (t !== void 0) throw new b(`A search has the option limit, and none called ${t}`);
  const { limit: n = 1 / 0 } = e;
  if (e.limit !== void 0 && !(Number.isSafeInteger(n) && n >= 0))
    throw new b(`limit must be a whole number of 0 or more, not ${n}`);
  return n;
}
function be(e) {
  const t = e.map((_e, t) => t);
  return t.sort((t, n) => (e[n]?.length ?? 0) - (e[t]?.length ?? 0) || t - n), { words: e, longestFirst: t };
}
function xe(e) {
  const [t, n] = [c(e), pe(e)];
  return { text: e.trim(), written: be(t), folded: be(n), key: Se(e, n) };
}
function Se(e, t) {
  return t.join(``) || e.trim().toLowerCase();
}
var Ce = new Set([`apprentice`, `trainee`, `junior`, `associate`, `senior`, `lead`, `principal`]);
function* we(e, t) {
  const n = new Set([``]),
    r = [];
  for (const i of [Te, Ee, De, Oe]) {
    const a = i(e, t);
    n.has(a.key) || (n.add(a.key), r.push(a), yield { reading: a });
  }
  const i = r[0]?.folded.words[0] ?? ``;
  if (Ce.has(i))
    for (const { folded: e } of r) {
      const t = xe(e.words.slice(1).join(` `));
      n.has(t.key) || (n.add(t.key), yield { reading: t, seniority: i });
    }
}
var Te = (e) => xe(e);
function Ee(e) {
  return xe(e.replace(/[([][^)\]]*[)\]]?/gu, ` `).replace(/\s[-\u2013\u2014](?:\s.*)?$/su, ``));
}
function De(e) {
  const t = Ee(e).folded.words.filter((e, t, n) => e !== `it` || n[t - 1] === `of`);
  return xe(t.length > 1 ? t.join(` `) : ``);
}
function Oe(e, t) {
  return xe(
    Ee(e)
      .folded.words.map((e) => {
        const n = e.endsWith(`ing`) ? e.slice(0, -3) : ``;
        return t(n) ? n : e;
      })
      .join(` `),
  );
}
var ke = [
    `id`,
    `name`,
    `alias`,
    `role`,
    `role-level`,
    `exact-title`,
    `beginnings`,
    `former-name`,
    `family`,
    `close-title`,
    `broad-title`,
    `part-of-name`,
    `title-beginnings`,
    `near-spelling`,
    `name-within`,
  ],
  Ae = ({ why: e, score: t }) => e === `family` && t >= 10;
function je(e, t) {
  const n = xe(t),
    r = Me(e, t) ?? Pe(e, t) ?? { hits: Ie(e, n) },
    i = r.noSuchRole !== void 0 || r.hits.some(({ why: e }) => e === `id`) ? [] : e.within(n);
  return { ...r, hits: [...r.hits, ...i] };
}
function Me(e, t) {
  let n = !0;
  for (const { reading: r, seniority: i } of we(t, (t) => e.hasWord(t))) {
    const t = Ne(e, r),
      a = n;
    if (((n = !1), t.hits.length !== 0 || t.noSuchRole !== void 0))
      return { ...t, ...(!a && { readAs: r.text }), ...(i !== void 0 && { seniority: i }) };
  }
}
function Ne(e, t) {
  const n = e.whole(t),
    r = n.find(({ entry: e }) => e.kind === `no-role`),
    i = n.filter(({ entry: e }) => e.kind !== `no-role`);
  return r && i.length === 0
    ? { hits: e.beginnings(t).filter(({ why: e }) => e === `beginnings`), noSuchRole: r.entry.called }
    : { hits: [...i, ...e.beginnings(t).filter((e) => !Ae(e))] };
}
function Pe(e, t) {
  for (const { reading: n, seniority: r } of we(t, (t) => e.hasWord(t))) {
    const t = e.respelt(n).map((t) => Ne(e, xe(t))),
      i = t.flatMap((e) => e.hits).map(Fe),
      a = t.find((e) => e.noSuchRole !== void 0)?.noSuchRole;
    if (i.length > 0) return { hits: i, ...(r !== void 0 && { seniority: r }) };
    if (a !== void 0) return { hits: i, noSuchRole: a };
  }
}
function Fe({ entry: e, why: t, score: n }) {
  return { entry: e, why: `near-spelling`, score: ke.indexOf(t) * 1e4 + n };
}
function Ie(e, t) {
  return e.beginnings(t).filter(Ae);
}
function Le(e) {
  const t = new Map();
  for (const n of e)
    for (const e of n.entry.things) {
      const r = t.get(e);
      (!r || Re(n, r) < 0) && t.set(e, n);
    }
  let n = [...t].sort(([e, t], [n, r]) => Re(t, r) || e - n),
    r = 1;
  return n.map(([e, t], i) => {
    const a = n[i - 1]?.[1];
    return a && Re(a, t) !== 0 && (r = i + 1), { thing: e, rank: r, why: t.why, called: t.entry.called };
  });
}
function Re(e, t) {
  return ke.indexOf(e.why) - ke.indexOf(t.why) || e.score - t.score;
}
function ze(e, t) {
  return t.name === e.name ? e.name : `${e.name} (${t.name})`;
}
var Be = [`exact-title`, `close-title`, `broad-title`],
  Ve = [`name`, `alias`, `place`, `former-name`];
function x(e, t, n, r = e === `no-role`) {
  const i = pe(t);
  return { kind: e, called: t, things: n, written: c(t), folded: i, key: Se(t, i), wholeOnly: r };
}
function He({ id: e, name: t, aliases: n = [], formerNames: r = [] }, i) {
  const a = new Set(pe(t));
  return [
    x(
      `id`,
      e,
      i,
      pe(e).every((e) => a.has(e)),
    ),
    x(`name`, t, i),
    ...n.map((e) => x(`alias`, e, i)),
    ...r.map((e) => x(`former-name`, e, i)),
  ];
}
function Ue(e) {
  const t = {
    role: new Map(e.roles.map(({ id: e }, t) => [e, [t]])),
    level: new Map(e.roles.flatMap(({ levels: e }, t) => e.map(({ id: e }) => [e, [t]]))),
  };
  return [
    ...e.roles.flatMap((e) => [
      ...He(e, t.role.get(e.id) ?? []),
      ...e.levels.flatMap((n) => [...Ge(He(n, t.level.get(n.id) ?? []), !1), ...Ke(e, n, t.level.get(n.id) ?? [])]),
    ]),
    ...qe(e, t),
  ];
}
function We(e) {
  const t = new Map(),
    n = new Map();
  for (const { id: r, levels: i } of e.roles) {
    const e = t.size;
    for (const e of i) t.set(e.id, [t.size]);
    n.set(
      r,
      i.map((_t, n) => e + n),
    );
  }
  return [
    ...e.roles.flatMap((e) => [
      ...Ge(He(e, n.get(e.id) ?? []), !0),
      ...e.levels.flatMap((n) => {
        const r = t.get(n.id) ?? [];
        return [...He(n, r), ...Ke(e, n, r)];
      }),
    ]),
    ...qe(e, { role: n, level: t }),
  ];
}
function Ge(e, t) {
  return e.map((e) =>
    e.kind === `former-name` ? e : { ...e, kind: e.kind === `id` ? `place-id` : `place`, wholeOnly: e.wholeOnly || t },
  );
}
function Ke(e, t, n) {
  const r = x(`joint`, ze(t, e), n),
    i = new Set(x(`name`, t.name, n).folded);
  return r.folded.every((e) => i.has(e)) ? [] : [r];
}
function qe(e, t) {
  const n = e.roleFamilies.map(({ id: n, name: r }) =>
      x(
        `family`,
        r,
        e.roles.filter(({ family: e }) => e === n).flatMap((e) => t.role.get(e.id) ?? []),
      ),
    ),
    r = (e.titles ?? []).flatMap(({ title: e, means: n }) =>
      n.length === 0
        ? [x(`no-role`, e, [])]
        : [`exact`, `close`, `broad`].flatMap((r) => {
            const i = n
              .filter((e) => e.match === r)
              .flatMap(({ role: e, roleLevel: n = `` }) => t.level.get(n) ?? t.role.get(e) ?? []);
            return i.length > 0 ? [x(`${r}-title`, e, i)] : [];
          }),
    );
  return [...n, ...r];
}
function Je(e, t) {
  const n = new Ye(e.words, t);
  for (const t of e.longestFirst) if (!n.place(t)) return;
  return n.match();
}
var Ye = class {
    #e;
    #t;
    #n = [];
    #r = 0;
    #i = 0;
    constructor(e, t) {
      (this.#e = e), (this.#t = t);
      for (let t = 0; t < e.length; t++) this.#n.push(-1);
    }
    place(e) {
      if ((this.#n[e] ?? -1) >= 0) return !0;
      let t = this.#e[e] ?? ``,
        n = t.length >= 4 || (e > 0 && e === this.#e.length - 1),
        r = -1;
      for (let i = 0; i < this.#t.length; i++) {
        const a = this.#t[i] ?? ``;
        if (!this.#s(i) && a.startsWith(t)) {
          if (a.length === t.length) return this.#c(e, i);
          n && r < 0 && (r = i);
        }
      }
      return this.#i++, r >= 0 ? this.#c(e, r) : (n && this.#a(e, t)) || this.#o(e - 1, e) || this.#o(e, e + 1);
    }
    match() {
      let e = Math.min(this.#t.length, 31),
        t = 0;
      for (let n = 0; n < e; n++) this.#s(n) || t++;
      let n = this.#n[0] ?? 0,
        r = !0;
      for (let e = 1; e < this.#n.length; e++) (this.#n[e] ?? 0) < (this.#n[e - 1] ?? 0) && (r = !1);
      const i = this.#r >>> n;
      n > 0 && this.#r & ((1 << n) - 1) && (r = !1), i & (i + 1) && (r = !1);
      const a = r ? (n === 0 ? `first` : `together`) : `scattered`;
      return { begun: this.#i, spare: t, lie: a, hasFirst: this.#s(0) };
    }
    #a(e, t) {
      for (let n = 0; n + 1 < this.#t.length; n++) {
        const r = this.#t[n] ?? ``;
        if (
          !(this.#s(n) || this.#s(n + 1) || !t.startsWith(r)) &&
          t.length !== r.length &&
          (this.#t[n + 1] ?? ``).startsWith(t.slice(r.length))
        )
          return (this.#r |= 1 << (n + 1)), this.#c(e, n);
      }
      return !1;
    }
    #o(e, t) {
      const [n, r] = [this.#e[e], this.#e[t]];
      if (n === void 0 || r === void 0 || n.length + r.length < 4) return !1;
      const i = Math.max(this.#n[e] ?? -1, this.#n[t] ?? -1);
      for (let a = 0; a < this.#t.length; a++)
        if (!(i < 0 ? this.#s(a) : a !== i) && this.#t[a]?.startsWith(n + r)) return (this.#n[t] = a), this.#c(e, a);
      return !1;
    }
    #s(e) {
      return e > 30 || !!(this.#r & (1 << e));
    }
    #c(e, t) {
      return (this.#n[e] = t), (this.#r |= 1 << t), !0;
    }
  },
  Xe = class {
    #e = new Map();
    #t;
    #n = new Set();
    constructor(e) {
      for (const [t, { kind: n, written: r, folded: i, wholeOnly: a }] of e.entries()) {
        for (const e of n === `id` || n === `place-id` ? [] : [r, i]) for (const t of e) this.#n.add(t);
        for (const e of a ? [] : [r, i])
          for (const [n, r] of e.entries()) {
            this.#r(r, t);
            const i = e[n + 1];
            i !== void 0 && this.#r(r + i, t);
          }
      }
      this.#t = [...this.#e.keys()].sort();
    }
    #r(e, t) {
      const n = this.#e.get(e);
      n ? n.at(-1) !== t && n.push(t) : this.#e.set(e, [t]);
    }
    candidates({ written: e, folded: t }) {
      const n = new Set();
      for (const { words: r } of [e, t]) {
        const [e, t] = r;
        if (!(e === void 0 || r.length > 20)) {
          if (e.length >= 4) this.#i(e, n);
          else {
            for (const t of this.#e.get(e) ?? []) n.add(t);
            t !== void 0 && this.#i(e + t, n);
          }
        }
      }
      return [...n].sort((e, t) => e - t);
    }
    #i(e, t) {
      for (let n = this.#a(e); this.#t[n]?.startsWith(e); n++)
        for (const e of this.#e.get(this.#t[n] ?? ``) ?? []) t.add(e);
    }
    has(e) {
      return this.#t[this.#a(e)]?.startsWith(e) ?? !1;
    }
    hasWord(e) {
      return this.#n.has(e);
    }
    near(e) {
      const t = [...this.#n].filter((t) => o(e, t));
      return t.length > 0 ? t : [...this.#n].filter((t) => s(e, t));
    }
    #a(e) {
      let [t, n] = [0, this.#t.length];
      for (; t < n; ) {
        const r = (t + n) >> 1;
        (this.#t[r] ?? ``) < e ? (t = r + 1) : (n = r);
      }
      return t;
    }
  },
  Ze = class {
    #e;
    #t = new Map();
    #n;
    #r;
    constructor(e, t) {
      (this.#e = e), (this.#r = t);
      for (const t of e) {
        const e = this.#t.get(t.key);
        e ? e.push(t) : this.#t.set(t.key, [t]);
      }
      this.#n = new Xe(e);
    }
    whole({ text: e, written: t, key: n }) {
      const r = t.words.join(``);
      return (this.#t.get(n) ?? []).map((t) => {
        const { kind: n } = t,
          i = n === `id` || n === `place-id`,
          a = e === t.called ? 0 : i ? 3 : r === t.written.join(``) ? 1 : 2;
        return { entry: t, score: a, why: n === `id` && a > 0 ? `alias` : this.#i(n) };
      });
    }
    beginnings({ written: e, folded: t, ...n }) {
      const r = [];
      for (const i of this.#n.candidates({ written: e, folded: t, ...n })) {
        const n = this.#e[i];
        if (!n) continue;
        const a = Je(e, n.written),
          o = Je(t, n.folded),
          s = a && et(n, a),
          c = o && et(n, o),
          l = s && (!c || s.score <= c.score) ? s : c;
        l && r.push(l);
      }
      return r;
    }
    #i(e) {
      return e === `place` || e === `place-id` ? this.#r : e === `joint` || e === `no-role` ? `name` : e;
    }
    hasWord(e) {
      return this.#n.hasWord(e);
    }
    within({ folded: { words: e } }) {
      const t = [];
      for (let n = 0; n < e.length && e.length <= 20; n++) {
        let r = ``;
        for (let i = n; i < e.length; i++)
          if (((r += e[i]), i - n !== e.length - 1))
            for (const a of this.#t.get(r) ?? []) {
              const r = Be.includes(a.kind);
              (r || Ve.includes(a.kind)) &&
                ((r && (i === n || (tt(a.folded) && i < e.length - 1))) ||
                  ((tt(a.folded) || !tt(e)) && t.push({ entry: a, why: `name-within`, score: nt(a, i - n + 1) })));
            }
      }
      return t;
    }
    respelt({ written: { words: e } }) {
      if (e.length > 20) return [];
      let t = [``],
        n = !1;
      for (const [r, i] of e.entries()) {
        const a = [i, i + (e[r + 1] ?? ``), (e[r - 1] ?? ``) + i].some((e) => this.#n.has(e)),
          o = a ? [i] : this.#n.near(i).slice(0, 4);
        if (((n ||= !a), (t = o.flatMap((e) => t.map((t) => `${t} ${e}`)).slice(0, 16)), t.length === 0)) return [];
      }
      return n ? t : [];
    }
  },
  Qe = { first: 0, together: 100, scattered: 200 },
  $e = { id: 3e3, "place-id": 3e3, joint: 2e3, place: 1e3 };
function et(e, { begun: t, spare: n, lie: r, hasFirst: i }) {
  const a = Qe[r] + Math.min(n, 9) * 10 + Math.min(t, 9),
    { kind: o, folded: s } = e,
    c = Be.indexOf(o);
  if (c >= 0) return { entry: e, why: `title-beginnings`, score: a * Be.length + c };
  if (o === `former-name` || o === `family`) return { entry: e, why: o, score: 10 + a };
  const l = s[0] === `chief` || (s[0] === `head` && s[1] === `of`),
    u = o in $e ? $e[o] : 0;
  return { entry: e, why: l && !i ? `part-of-name` : `beginnings`, score: a + u };
}
function tt(e) {
  return e.some((e) => /^(?:chief|head|director|deputy)$/.test(e));
}
function nt({ kind: e }, t) {
  return (20 - t) * 10 + Be.indexOf(e) + 1;
}
var rt = {
    skills: (e) =>
      new Ze(
        e.skills.flatMap((e, t) => He(e, [t])),
        `role`,
      ),
    roles: (e) => new Ze(Ue(e), `role-level`),
    roleLevels: (e) => new Ze(We(e), `role`),
  },
  it = new WeakMap();
function at(e, t) {
  let n = it.get(e);
  return n || ((n = {}), it.set(e, n)), (n[t] ??= rt[t](e)), n[t];
}
function ot(e, t, n = {}) {
  const r = ye(n),
    i = ct(e),
    { hits: a, readAs: o, seniority: s, noSuchRole: c } = je(at(e, `roleLevels`), t),
    l = s === void 0 ? { hits: a, without: [] } : ve(i, a, s),
    u = Le(l.hits);
  return {
    framework: { id: e.id, version: e.version },
    text: t,
    matches: u.slice(0, r).flatMap(({ thing: e, rank: t, why: n, called: r }) => {
      const { roleLevel: a, role: o } = i[e] ?? {};
      return a && o ? [{ rank: t, roleLevel: a.id, role: o.id, name: a.name, why: n, called: r }] : [];
    }),
    total: u.length,
    ...(o !== void 0 && { readAs: o }),
    ...(c !== void 0 && { noSuchRole: c }),
    ...(s !== void 0 &&
      l.without.length > 0 && { noSuchLevel: { seniority: s, roles: l.without.map(({ id: e }) => e) } }),
  };
}
var st = new WeakMap();
function ct(e) {
  let t = st.get(e);
  return t || ((t = [..._(e).roleLevels.values()]), st.set(e, t)), t;
}
function lt(e, t, n = {}) {
  const r = ye(n),
    { hits: i, readAs: a } = je(at(e, `skills`), t),
    o = Le(i);
  return {
    framework: { id: e.id, version: e.version },
    text: t,
    matches: o.slice(0, r).flatMap(({ thing: t, rank: n, why: r, called: i }) => {
      const a = e.skills[t];
      return a ? [{ rank: n, skill: a.id, name: a.name, why: r, called: i }] : [];
    }),
    total: o.length,
    ...(a !== void 0 && { readAs: a }),
  };
}
var ut = [`self`, `peer`, `manager`, `test`, `moderated`];
function dt(e) {
  const t = new Map();
  for (const n of e) {
    const e = t.get(n.skill);
    (e !== void 0 && ft(e, n)) || t.set(n.skill, n);
  }
  return t;
}
function ft(e, t) {
  const n = ut.indexOf(e.assessor) - ut.indexOf(t.assessor);
  return n ? n > 0 : e.date > t.date;
}
var pt = {
    id: 500,
    name: 1e3,
    text: 1e5,
    duration: 100,
    cost: 0xe8d4a51000,
    capacity: 1e6,
    weight: 1e3,
    levels: 100,
    needsOfOneRoleLevel: 1e4,
  },
  mt = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function ht(e) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return !1;
  const [t, n, r] = [Number(e.slice(0, 4)), Number(e.slice(5, 7)), Number(e.slice(8))];
  return n === 2 && r === 29 ? t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) : r >= 1 && r <= (mt[n - 1] ?? 0);
}
function gt(e) {
  if (!/^\s*https?:\/\//i.test(e)) return !1;
  try {
    return /^https?:$/.test(new URL(e.trim()).protocol);
  } catch {
    return !1;
  }
}
function _t(e, { id: t, version: n }) {
  return [e, e.base].some((e) => e?.id === t && e.version === n);
}
function vt({ version: e, base: t }, n) {
  return n === e || n === t?.version;
}
function yt(e) {
  return typeof e === `object` && !!e && !(Symbol.iterator in e);
}
function bt({ weight: e, importance: t }) {
  return e ?? (t === `desirable` ? 1 : 2);
}
function xt(e, t) {
  const { ranks: n, skills: r } = _(e);
  if (!yt(t)) throw TypeError(`A need is { skill, level }; found ${g(t)}`);
  const { skill: i, level: a, importance: o = `essential` } = t;
  v(`skill`, r, i);
  const s = a === void 0 ? 1 : v(`level`, n, a),
    c = bt(t);
  return {
    skill: i,
    ...(a !== void 0 && { level: a }),
    importance: o,
    rungs: s,
    weight: c,
    counts: c > 0,
    outOf: s * c,
  };
}
function S(e, t) {
  const { asked: n, roleLevels: r } = _(e);
  typeof t !== `string` && St(t);
  let i = typeof t === `string` ? v(`role level`, r, t).roleLevel : t,
    a = n.get(i);
  if (!a) {
    const r = Array.from(i.needs, (t) => xt(e, t));
    (a = {
      about: typeof t === `string` ? { roleLevel: t } : { roleProfile: { id: t.id, name: t.name } },
      needs: r,
      outOf: r.reduce((e, { outOf: t }) => e + t, 0),
    }),
      Object.isFrozen(i) && n.set(i, a);
  }
  return a;
}
function St(e) {
  const { id: t, name: n, needs: r } = Object(e);
  if (typeof t !== `string` || typeof n !== `string` || !Array.isArray(r))
    throw TypeError(`A role level is given by its id, a role profile as { id, name, needs }; found ${g(e)}`);
  const i = new Set();
  for (const e of r) {
    const n = e?.skill;
    if (i.has(n)) throw new b(`The role profile ${h(t)} needs ${h(String(n))} twice`);
    i.add(n);
  }
}
function Ct(e, t, n) {
  const { ranks: r, skills: i } = _(e);
  if (!yt(t)) throw TypeError(`has must be { skill: level }; found ${g(t)}`);
  const a = t;
  for (const e of Object.keys(a)) {
    const t = a[e];
    t !== void 0 && (v(`skill`, i, e), t === null ? n(e, 0) : n(e, v(`level`, r, t), t));
  }
}
function wt(e, t, r) {
  if (!_t(e, t)) throw new n(r, e, t);
}
function Tt(e, t, n) {
  _(e), Et(e, t, n);
}
function Et(e, t, n) {
  const r = n === void 0 ? `The profile` : `people[${n}]`,
    { person: i, framework: a, has: o } = yt(t) ? t : {},
    s = yt(a) && `id` in a && `version` in a;
  if (o === void 0 || typeof i !== `string` || !s) {
    const [e, n] = o === void 0 ? [t, ``] : s ? [i, ` as its person`] : [a, ` as its framework`];
    throw TypeError(
      `${r} must be { person, framework: { id, version }, has }, as from defineProfile; found ${g(e)}${n}`,
    );
  }
  wt(e, a, r);
}
function Dt(e, t) {
  Tt(e, t);
  const { roleLevels: n, outOf: r, nothing: i, everything: a, postings: o } = At(e),
    s = i.slice(),
    c = a.slice();
  return (
    Ct(e, t.has, (e, t) => {
      const n = o.get(e)?.[t];
      n && Ot(n, s, c);
    }),
    { framework: { id: e.id, version: e.version }, person: t.person, roleLevels: n, low: s, high: c, outOf: r }
  );
}
function Ot(e, t, n) {
  for (let r = 0; r < e.length; r += 3) {
    const i = e[r];
    (t[i] = t[i] + e[r + 1]), (n[i] = n[i] - e[r + 2]);
  }
}
var kt = new WeakMap();
function At(e) {
  let t = kt.get(e);
  return t || ((t = jt(e)), kt.set(e, t)), t;
}
function jt(e) {
  const { ranks: t, roleLevels: n } = _(e),
    r = [...n.keys()].map((t) => S(e, t)),
    i = new Map(e.skills.map(({ id: e }) => [e, Array.from({ length: t.size + 1 }, () => [])]));
  for (const [e, { needs: t }] of r.entries())
    for (const { skill: n, rungs: r, weight: a, counts: o, outOf: s } of t)
      if (o)
        for (const [t, o] of v(`skill`, i, n).entries()) {
          const n = Math.min(t, r) * a;
          o.push(e, n, s - n);
        }
  const a = new Map([...i].map(([e, t]) => [e, t.map((e) => Int32Array.from(e))]));
  return {
    roleLevels: Object.freeze([...n.keys()]),
    outOf: Object.freeze(r.map(({ outOf: e }) => e)),
    nothing: r.map(() => 0),
    everything: r.map(({ outOf: e }) => e),
    postings: a,
  };
}
function Mt(e, t, n) {
  if (typeof t !== `object` || !t || Array.isArray(t))
    throw TypeError(`The options of ${e} are an object such as { ${n[0]}: \u2026 }; found ${g(t)}`);
  const r = n,
    i = Object.keys(t).find((e) => !r.includes(e));
  if (i === void 0) return;
  const [a] = f(i, n, 1),
    o = a === void 0 ? `its options are ${n.join(`, `)}` : `did you mean ${JSON.stringify(a)}?`;
  throw new b(`${e} has no option ${JSON.stringify(i)}; ${o}`);
}
function Nt(e) {
  return e.filter(({ outOf: e }) => e > 0);
}
function Pt(e) {
  const [t] = e.flatMap(({ date: e }) => e ?? []).sort(),
    n = (t) => e.filter(({ assessor: e }) => e === t).length;
  return { levels: e.length, ownWord: n(`self`), unrecorded: n(), ...(t && { oldest: t }) };
}
function Ft({ low: e, high: t, outOf: n }) {
  return n === 0 ? `nothing-asked` : e === n ? `ready` : t === n ? `ready-if-confirmed` : `not-ready`;
}
function It(e, t, n) {
  Tt(e, t);
  const { about: r, needs: i, outOf: a } = S(e, n),
    o = new Map();
  Ct(e, t.has, (e, t, n) => o.set(e, { rank: t, level: n }));
  const s = dt(t.assessments ?? []),
    c = { low: 0, high: 0, outOf: a },
    l = i.map((e) => {
      const t = Lt(e, o.get(e.skill), s.get(e.skill));
      return (c.low += t.credit), (c.high += t.status === `unassessed` ? t.outOf : t.credit), t;
    }),
    u = new Set(i.map(({ skill: e }) => e)),
    d = e.skills.flatMap(({ id: e }) => {
      const t = o.get(e)?.level;
      return t === void 0 || u.has(e) ? [] : [{ skill: e, has: t }];
    });
  return {
    person: t.person,
    framework: { id: e.id, version: e.version },
    ...r,
    standings: l,
    coverage: c,
    readiness: Ft(c),
    unused: d,
    restsOn: Pt(l.filter(({ outOf: e, status: t }) => e > 0 && t !== `unassessed`)),
  };
}
function Lt({ skill: e, level: t, importance: n, rungs: r, weight: i, outOf: a }, o, s) {
  const { rank: c = 0, level: l } = o ?? {},
    u = r - c;
  return {
    status: Rt(o && u, l, t),
    skill: e,
    ...(t !== void 0 && { needed: t }),
    ...(l !== void 0 && { has: l }),
    ...(o && u > 0 && { by: u }),
    importance: n,
    credit: Math.min(c, r) * i,
    outOf: a,
    ...(o && s && { assessor: s.assessor, date: s.date }),
  };
}
function Rt(e, t, n) {
  return e === void 0
    ? `unassessed`
    : e > 0
      ? t === void 0
        ? `unmet`
        : `partial`
      : e < 0 && n !== void 0
        ? `exceeded`
        : `met`;
}
function C(e, t) {
  const n = new Map();
  for (const { skill: r, level: i, rungs: a, weight: o, counts: s } of zt(e, t)) {
    if (!s) continue;
    const e = { skill: r, ...(i !== void 0 && { level: i }), rank: a, weight: o },
      t = n.get(r);
    n.set(r, t ? Ht(t, e) : e);
  }
  return n;
}
function zt(e, t) {
  if (typeof t === `string`) return S(e, t).needs;
  if (typeof t !== `object` || !t) throw Vt(t);
  const n = [],
    r = (t) => n.push(xt(e, t));
  if (`has` in t) return Ct(e, t.has, (e, _t, n) => n !== void 0 && r({ skill: e, level: n })), n;
  const i = `needs` in t ? t.needs : `teaches` in t ? t.teaches : t;
  if (!(Symbol.iterator in i)) throw Vt(t);
  for (const e of i) r(Bt(e) ? { skill: e.skill, level: e.to } : e);
  return n;
}
function Bt(e) {
  return typeof e === `object` && !!e && `to` in e;
}
function Vt(e) {
  return TypeError(
    `A skill set is a list of { skill, level }, a role level's id, or an object with has, needs or teaches; found ${g(e)}`,
  );
}
function Ht(e, t) {
  return e.rank === t.rank ? (e.level === void 0 ? t : e) : e.rank > t.rank ? e : t;
}
function Ut(e, t) {
  return w(e, t).map(({ rank: e, weight: t, ...n }) => n);
}
function w(e, t) {
  const { skillOrder: n } = _(e),
    r = ({ skill: e }) => n.get(e) ?? 0;
  return [...t].sort((e, t) => r(e) - r(t));
}
var Wt = new WeakMap();
function Gt(e, t, n) {
  if (t.grades === void 0 || n.grades === void 0) return;
  let r = Wt.get(e);
  r || ((r = new Map((e.grades ?? []).map(({ id: e }, t) => [e, t]))), Wt.set(e, r));
  const i = r,
    a = (e) => e.flatMap((e) => i.get(e) ?? []),
    [o, s] = [a(t.grades), a(n.grades)];
  if (o.length !== 0 && s.length !== 0)
    return Math.min(...s) > Math.max(...o) ? `higher` : Math.max(...s) < Math.min(...o) ? `lower` : `overlapping`;
}
function Kt(e) {
  let t = new Set(e.levels.map(({ track: e }) => e).filter((e) => e !== void 0)),
    n = new Map(),
    r = new Set(),
    i = 0;
  for (const { id: a, track: o } of e.levels) {
    const e = t.size > 1 && r.has(void 0);
    r.size > 0 && (o === void 0 || r.has(o) || e) && (i++, r.clear()), r.add(o), n.set(a, i);
  }
  return n;
}
var qt = new WeakMap();
function Jt(e, t) {
  const n = qt.get(e) ?? new Map();
  qt.set(e, n);
  let r = n.get(t);
  if (r === void 0) {
    const i = S(e, t).needs.flatMap((e) => (e.counts ? [e.rungs] : []));
    (r = i.length === 0 ? 0 : i.reduce((e, t) => e + t, 0) / i.length), n.set(t, r);
  }
  return r;
}
var Yt = 0.25;
function Xt(e, t, n) {
  const { roleLevels: r } = _(e),
    i = v(`role level`, r, t),
    a = v(`role level`, r, n);
  if (i.role === a.role) {
    const e = Kt(i.role);
    return Zt((e.get(n) ?? 0) - (e.get(t) ?? 0), 1);
  }
  const o = Gt(e, i.roleLevel, a.roleLevel);
  return o === void 0 ? Zt(Jt(e, n) - Jt(e, t), Yt) : Qt[o];
}
function Zt(e, t) {
  return e >= t ? `up` : e <= -t ? `down` : `lateral`;
}
var Qt = { higher: `up`, overlapping: `lateral`, lower: `down` },
  $t = { higher: new WeakMap(), any: new WeakMap() };
function en(e, t) {
  let n = t ? $t.any : $t.higher,
    r = n.get(e);
  return r || ((r = tn(e, t)), n.set(e, r)), r;
}
function tn(e, t) {
  const n = new Map(e.roles.map((e) => [e.id, nn(e)])),
    r = new Map();
  for (const e of n.values()) for (const t of e.flat()) r.set(t.id, rn(t, e));
  const i = (n, r) => t || Gt(e, n, r) !== `lower`,
    a = new Map([...r].map(([e, t]) => [e, t.size === 0])),
    { roleLevels: o } = _(e);
  for (const t of e.pathways ?? []) {
    const [e, s] = [n.get(t.from) ?? [], n.get(t.to) ?? []];
    for (const n of an(t, e, (e) => a.get(e) === !0)) {
      const a = e.findIndex((e) => e.includes(n)),
        c = t.from === t.to ? s.slice(a + 1) : s,
        l = t.toLevel === void 0 ? void 0 : o.get(t.toLevel)?.roleLevel,
        u = (l ? c.map((e) => e.filter((e) => e === l)) : c).map((e) => e.filter((e) => i(n, e)));
      for (const e of u.find((e) => e.length > 0) ?? []) on(r, n, e, t);
    }
  }
  for (const e of [...n.values()].flat())
    for (const t of e)
      for (const n of e) {
        const e = r.get(t.id);
        n !== t && i(t, n) && !e?.has(n.id) && e?.set(n.id, { move: `lateral` });
      }
  return r;
}
function nn(e) {
  const t = [],
    n = Kt(e);
  for (const r of e.levels) {
    const e = n.get(r.id) ?? 0;
    t[e] = [...(t[e] ?? []), r];
  }
  return t;
}
function rn(e, t) {
  const n = t.findIndex((t) => t.includes(e));
  for (const r of t.slice(n + 1)) {
    const t = r.filter(({ track: t }) => t === e.track),
      n = r.filter(({ track: e }) => e === void 0),
      i = e.track === void 0 ? r : t.length > 0 ? t : n;
    if (i.length > 0) return new Map(i.map(({ id: e }) => [e, { move: `promotion` }]));
  }
  return new Map();
}
function an({ fromLevel: e }, t, n) {
  return t.flat().filter(({ id: t }) => (e === void 0 ? n(t) : t === e));
}
function on(e, t, n, { id: r }) {
  const i = e.get(t.id),
    a = i?.get(n.id);
  if (a?.move === `promotion`) return;
  const o = a?.move === `published` ? [...a.pathways, r] : [r];
  i?.set(n.id, { move: `published`, pathways: o });
}
function sn(e, t, n) {
  const { roleLevels: r } = _(e),
    i = v(`role level`, r, t),
    a = v(`role level`, r, n),
    o = C(e, i.roleLevel),
    s = C(e, a.roleLevel),
    c = Gt(e, i.roleLevel, a.roleLevel),
    l = [],
    u = [],
    d = [],
    f = [];
  for (const e of s.values()) {
    const t = o.get(e.skill);
    t ? (e.rank > t.rank ? u.push(fn(t, e)) : e.rank < t.rank ? d.push(fn(t, e)) : f.push(un(e))) : l.push(dn(e));
  }
  const p = [...o.values()].filter(({ skill: e }) => !s.has(e)).map(dn);
  return {
    framework: { id: e.id, version: e.version },
    from: t,
    to: n,
    move: cn(e, i, a),
    ...(c !== void 0 && { grades: c }),
    gained: w(e, l),
    raised: w(e, u),
    lowered: w(e, d),
    dropped: w(e, p),
    same: w(e, f),
    rungsUp: pn(l) + pn(u),
    rungsDown: pn(p) + pn(d),
  };
}
function cn(e, t, n) {
  if (t.roleLevel === n.roleLevel) return `none`;
  const r = (r) => en(e, r).get(t.roleLevel.id)?.get(n.roleLevel.id)?.move === `published`;
  if (r(!0) || r(!1)) return `published`;
  if (t.role === n.role) {
    const e = Kt(t.role),
      r = (e.get(n.roleLevel.id) ?? 0) - (e.get(t.roleLevel.id) ?? 0);
    return r === 0 ? `lateral` : r > 0 ? `promotion` : `demotion`;
  }
  return ln(e, t, n)
    ? `published`
    : Gt(e, t.roleLevel, n.roleLevel) === `lower`
      ? `demotion`
      : Xt(e, t.roleLevel.id, n.roleLevel.id) === `lateral`
        ? `lateral`
        : `change`;
}
function ln({ pathways: e = [] }, t, n) {
  return e.some(
    (e) =>
      e.from === t.role.id &&
      e.to === n.role.id &&
      (e.fromLevel ?? t.roleLevel.id) === t.roleLevel.id &&
      (e.toLevel ?? n.roleLevel.id) === n.roleLevel.id,
  );
}
function un({ skill: e, level: t }) {
  return { skill: e, ...(t !== void 0 && { level: t }) };
}
function dn(e) {
  return { ...un(e), rungs: e.rank };
}
function fn({ level: e, rank: t }, n) {
  return {
    skill: n.skill,
    ...(e !== void 0 && { from: e }),
    ...(n.level !== void 0 && { to: n.level }),
    rungs: Math.abs(n.rank - t),
  };
}
function pn(e) {
  return e.reduce((e, { rungs: t }) => e + t, 0);
}
function T(e, t) {
  const n = e[t];
  if (n === void 0) throw RangeError(`There is nothing at the place ${t} of ${e.length}`);
  return n;
}
function mn(e) {
  let [t, n] = [e, 0];
  for (; t > 1.5; ) (t /= 2), n++;
  let r = (t - 1) / (t + 1),
    i = 0;
  for (let e = 29; e >= 1; e -= 2) i = i * r * r + 1 / e;
  return 2 * r * i + n * Math.LN2;
}
var hn = new WeakMap();
function gn(e) {
  let t = hn.get(e);
  if (!t) {
    let n = 0,
      r = new Map();
    for (const t of _(e).roleLevels.keys()) {
      const { needs: i, outOf: a } = S(e, t);
      a > 0 && n++;
      for (const { skill: e, counts: t } of i) t && r.set(e, (r.get(e) ?? 0) + 1);
    }
    const i = (e) => mn(1 + Math.max(1, n) / (r.get(e) ?? 1));
    (t = new Map(e.skills.map(({ id: e }) => [e, i(e)]))), hn.set(e, t);
  }
  return t;
}
var _n = new WeakMap();
function vn(e, t) {
  if (typeof t !== `string`) return yn(e, t);
  let n = _n.get(e);
  n || ((n = new Map()), _n.set(e, n));
  let r = n.get(t);
  return r || ((r = yn(e, t)), n.set(t, r)), r;
}
function yn(e, t) {
  const n = gn(e),
    r = w(e, C(e, t).values()).map((e) => {
      const t = (n.get(e.skill) ?? 0) * e.weight;
      return { ...e, perRung: t, worth: e.rank * t };
    });
  return {
    skills: r,
    total: r.reduce((e, { worth: t }) => e + t, 0),
    norm: Math.sqrt(r.reduce((e, { worth: t }) => e + t * t, 0)),
  };
}
function bn(e) {
  return Math.round(e * 0xe8d4a51000) / 0xe8d4a51000;
}
function xn(e, t, n, r, i) {
  return t.total === 0 || r.total === 0 ? 0 : bn((e / t.total + n / r.total) / 4 + i / (t.norm * r.norm) / 2);
}
var Sn = new WeakMap();
function Cn(e) {
  let t = Sn.get(e);
  return t || ((t = wn(e)), Sn.set(e, t)), t;
}
function wn(e) {
  let t = [..._(e).roleLevels.keys()],
    n = t.map((t) => vn(e, t)),
    r = Tn(n),
    i = (e) => En(e, n, r),
    a = n.map(i),
    o = n.flatMap(({ total: e }, t) => (e > 0 ? [t] : [])),
    s = new Float64Array((o.length * Math.max(0, o.length - 1)) / 2),
    c = 0;
  for (const [e, t] of o.entries()) {
    const n = a[t];
    for (let t = e + 1; t < o.length; t++) s[c++] = n?.[o[t] ?? 0] ?? 0;
  }
  return (
    s.sort(),
    {
      roleLevels: t,
      score: (e, t) => a[e]?.[t] ?? 0,
      percentileOf: (e) => (s.length === 0 ? 0 : (100 * Dn(s, e)) / s.length),
      scoresOf: i,
    }
  );
}
function Tn(e) {
  const t = new Map();
  for (const [n, { skills: r }] of e.entries())
    for (const { skill: e, rank: i, perRung: a } of r) {
      const r = t.get(e);
      r ? r.push(n, i, a) : t.set(e, [n, i, a]);
    }
  return t;
}
function En(e, t, n) {
  const r = new Float64Array(t.length),
    i = new Float64Array(t.length),
    a = new Float64Array(t.length);
  for (const { skill: t, rank: o, perRung: s, worth: c } of e.skills) {
    const e = n.get(t);
    if (e)
      for (let t = 0; t < e.length; t += 3) {
        const n = e[t],
          l = e[t + 1],
          u = e[t + 2],
          d = Math.min(o, l);
        (r[n] = r[n] + d * s), (i[n] = i[n] + d * u), (a[n] = a[n] + l * u * c);
      }
  }
  const o = new Float64Array(t.length);
  for (const [n, s] of t.entries()) o[n] = xn(r[n], e, i[n], s, a[n]);
  return o;
}
function Dn(e, t) {
  let n = 0,
    r = e.length;
  for (; n < r; ) {
    const i = (n + r) >>> 1;
    e[i] < t ? (n = i + 1) : (r = i);
  }
  return n;
}
function On(e, t, n) {
  let [r, i] = [vn(e, t), vn(e, n)],
    a = new Map(i.skills.map((e) => [e.skill, e])),
    o = new Set(r.skills.map(({ skill: e }) => e)),
    [s, c, l] = [0, 0, 0],
    u = r.skills.map((e) => {
      const t = a.get(e.skill);
      if (!t) return kn(e.skill, e.level, void 0, 0);
      const n = Math.min(e.rank, t.rank),
        [o, u, d] = [n * e.perRung, n * t.perRung, e.worth * t.worth];
      (s += o), (c += u), (l += d);
      const f = xn(o, r, u, i, d);
      return kn(e.skill, e.level, t.level, f);
    }),
    d = i.skills.filter(({ skill: e }) => !o.has(e)),
    f = xn(s, r, c, i, l);
  return {
    score: f,
    ofA: r.total > 0 ? bn(s / r.total) : 0,
    ofB: i.total > 0 ? bn(c / i.total) : 0,
    percentile: Cn(e).percentileOf(f),
    contributions: w(e, [...u, ...d.map(({ skill: e, level: t }) => kn(e, void 0, t, 0))]),
  };
}
function kn(e, t, n, r) {
  return { skill: e, ...(t !== void 0 && { a: t }), ...(n !== void 0 && { b: n }), contribution: r };
}
function An(e, t, n) {
  if (!Number.isSafeInteger(t) || t < n) throw new b(`${e} must be a whole number of ${n} or more, not ${t}`);
}
var jn = 2;
function Mn(e, { standings: t }) {
  const n = Nt(t),
    r = (...e) => n.filter(({ status: t }) => e.includes(t)),
    i = r(`exceeded`, `met`),
    a = r(`partial`, `unmet`),
    o = r(`unassessed`),
    s = [`Meets ${i.length} of ${n.length === 1 ? `1 need` : `${n.length} needs`}`];
  if (a.length > 0) {
    const t = [...a]
      .sort((e, t) => Nn(t) - Nn(e))
      .slice(0, jn)
      .map((t) => {
        const n = Nn(t);
        return `${y(e, t.skill).name} by ${n === 1 ? `1 level` : `${n} levels`}`;
      });
    s.push(
      `${a.length} ${a.length === 1 ? `is` : `are`} short, ${a.length > jn ? `most of all ` : ``}${t.join(` and `)}`,
    );
  }
  return o.length > 0 && s.push(`${o.length} ${o.length === 1 ? `is` : `are`} not assessed`), `${s.join(`; `)}.`;
}
function Nn(e) {
  return e.status === `partial` || e.status === `unmet` ? e.by : 0;
}
function Pn(e, t) {
  let n = 1;
  return e.map((r, i) => {
    const a = e[i - 1];
    return a !== void 0 && !t(a, r) && (n = i + 1), { rank: n, thing: r };
  });
}
function Fn(e) {
  const t = {};
  for (const n of e.toSorted()) n !== void 0 && (t[n] = (t[n] ?? 0) + 1);
  return t;
}
function In(e, { role: t, roleLevel: n }) {
  const r = Kt(t),
    i = r.get(n.id) === 0,
    a = [...r.values()].some((e) => e > 0);
  return i && a && Jt(e, n.id) <= (e.levels.length + 1) / 2;
}
function Ln(e, t, { families: n, roles: r, grades: i, direction: a, firstStepsOnly: o = !1, excludePresent: s = !0 }) {
  const { roleLevels: c, roles: l } = _(e),
    u = t.roleLevel;
  if ((u !== void 0 && v(`role level`, c, u), a !== void 0 && ![`up`, `lateral`, `any`].includes(a)))
    throw new b(`direction must be "up", "lateral" or "any", not ${JSON.stringify(a)}`);
  if (a !== void 0 && a !== `any` && u === void 0)
    throw new b(`direction ${JSON.stringify(a)} is seen from the profile's roleLevel, and it has none`);
  const d = new Map(e.roleFamilies.map((e) => [e.id, e]));
  for (const e of n ?? []) v(`role family`, d, e);
  for (const e of r ?? []) v(`role`, l, e);
  const f = e.grades && new Map(e.grades.map((e) => [e.id, e]));
  if (f) for (const e of i ?? []) v(`grade`, f, e);
  return (t) => {
    const l = v(`role level`, c, t),
      { role: d, roleLevel: f } = l;
    if (S(e, t).outOf === 0) return `nothingAsked`;
    if (s && t === u) return `present`;
    if (n && !n.includes(d.family)) return `otherFamily`;
    if (r && !r.includes(d.id)) return `otherRole`;
    if (i && !f.grades?.length) return `noGrade`;
    if (i && !f.grades?.some((e) => i.includes(e))) return `otherGrade`;
    if (o && !In(e, l)) return `laterStep`;
    if (a === `any` || u === void 0 || t === u) return;
    const p = Xt(e, u, t);
    return (a === void 0 ? p !== `down` : p === a) ? void 0 : `otherDirection`;
  };
}
var Rn = [`limit`, `families`, `roles`, `grades`, `direction`, `firstStepsOnly`, `minimumCoverage`, `excludePresent`];
function zn(e, t, n = {}) {
  Mt(`matchRoleLevels`, n, Rn);
  const { limit: r = 10, minimumCoverage: i = 0 } = n;
  An(`limit`, r, 0), Bn(i), Tt(e, t);
  const a = Ln(e, t, n),
    o = vn(e, t),
    s = Cn(e).scoresOf(o),
    { roleLevels: c, low: l, outOf: u } = Dt(e, t),
    d = c.map((e, t) => {
      const n = s[t] ?? 0,
        r = (l[t] ?? 0) >= i * (u[t] ?? 0),
        c = o.total === 0 ? `nothingHeld` : `nothingInCommon`;
      return { roleLevel: e, score: n, why: a(e) ?? (n === 0 ? c : r ? void 0 : `belowMinimum`) };
    }),
    f = d.filter((e) => e.why === void 0).sort((e, t) => t.score - e.score),
    p = Pn(f.slice(0, r), (e, t) => e.score === t.score);
  return {
    framework: { id: e.id, version: e.version },
    person: t.person,
    matches: p.map(({ rank: n, thing: { roleLevel: r } }) => {
      const i = It(e, t, r);
      return { rank: n, roleLevel: r, likeness: On(e, t, r), gap: i, reason: Mn(e, i) };
    }),
    leftOut: Fn([...d.map((e) => e.why), ...f.slice(r).map(() => `beyondLimit`)]),
  };
}
function Bn(e) {
  if (!(e >= 0 && e <= 1)) throw new b(`minimumCoverage must be a number from 0 to 1, not ${e}`);
}
function Vn(e, t, n = {}) {
  Mt(`similarRoleLevels`, n, [`limit`, `families`, `sameRole`]);
  const { limit: r = 5, families: i, sameRole: a = !1 } = n;
  An(`limit`, r, 0);
  const { about: o, outOf: s } = S(e, t),
    { roleLevels: c } = _(e),
    l = new Map(e.roleFamilies.map((e) => [e.id, e]));
  for (const e of i ?? []) v(`role family`, l, e);
  const u = typeof t === `string` ? c.get(t) : void 0,
    d = Cn(e).scoresOf(vn(e, t)),
    f = [...c.values()].flatMap((t, n) => {
      if (t === u) return [];
      const r = d[n] ?? 0;
      return [{ id: t.roleLevel.id, score: r, why: o() }];
      function o() {
        return s === 0 || S(e, t.roleLevel.id).outOf === 0
          ? `nothingAsked`
          : !a && t.role === u?.role
            ? `sameRole`
            : i && !i.includes(t.role.family)
              ? `otherFamily`
              : r === 0
                ? `nothingInCommon`
                : void 0;
      }
    }),
    p = f.filter((e) => e.why === void 0).sort((e, t) => t.score - e.score),
    m = Pn(p.slice(0, r), (e, t) => e.score === t.score);
  return {
    framework: { id: e.id, version: e.version },
    ...o,
    similar: m.map(({ rank: n, thing: { id: r } }) => ({ rank: n, roleLevel: r, likeness: On(e, t, r) })),
    leftOut: Fn([...f.map((e) => e.why), ...p.slice(r).map(() => `beyondLimit`)]),
  };
}
var Hn = 864e5;
function E(e) {
  return Date.parse(`${e}T00:00:00Z`) / Hn;
}
function Un(e) {
  return Number.isFinite(e) ? new Date(e * Hn).toISOString().slice(0, 10) : ``;
}
function Wn(e, t) {
  const n = [...t];
  return Array.from(e).flatMap(({ has: e, assessments: t = [] }) => {
    const r = dt(t);
    return n.filter((t) => Object.hasOwn(e, t) && e[t] !== void 0).map((e) => r.get(e) ?? {});
  });
}
function Gn(e, t, n) {
  const r = new Map(C(e, t));
  for (const [t, i] of C(e, n)) {
    const e = r.get(t);
    r.set(t, e ? Ht(e, i) : i);
  }
  return Ut(e, r.values());
}
function D(e, t) {
  let n = 0;
  for (const [r, i] of t) {
    const t = i - T(e, r);
    t <= 0 || ((e[r] = i), (n += t));
  }
  return n;
}
function Kn(e, t) {
  let n = 0;
  for (let r = 0; r < e.length; r++) n += Math.max(0, T(e, r) - T(t, r));
  return n;
}
function qn(e, t) {
  for (let n = 0; n < e.length; n++) if (T(e, n) > T(t, n)) return !1;
  return !0;
}
function Jn(e, t) {
  let n = !1;
  for (let r = 0; r < e.length; r++) {
    const i = T(t, r);
    i >= T(e, r) || ((e[r] = i), (n = !0));
  }
  return n;
}
function Yn(e, t) {
  let n = !1;
  for (let r = 0; r < e.length; r++) {
    const i = T(t, r);
    i <= T(e, r) || ((e[r] = i), (n = !0));
  }
  return n;
}
function Xn(e, t, n, r, i) {
  if (i === 1 / 0) return t;
  const a = t.map(() => new Set()),
    o = new Map([[e, r.slice()]]),
    s = [e];
  for (const c of s) {
    const l = o.get(c) ?? r;
    for (const r of t[c] ?? []) {
      const t = l.slice();
      if (r === e || D(t, n[r] ?? []) > i) continue;
      a[c]?.add(r);
      const u = o.get(r);
      u || o.set(r, t), (!u || Yn(u, t)) && s.push(r);
    }
  }
  return a.map((e) => [...e]);
}
function Zn(e, t, n, r, i, a) {
  const o = Xn(e, n, r, i, a),
    s = Qn(e, o),
    c = o.map(() => []);
  for (const e of s) for (const t of o[e] ?? []) c[t]?.push(e);
  const l = $n(t, c),
    u = (t) => t !== e && s.has(t) && l[t] !== 1 / 0,
    d = new Map(),
    f = [],
    p = r.map((e, t) =>
      (u(t) ? e.filter(([e, t]) => t > (i[e] ?? 0)) : []).map(([e, t]) => {
        const n = d.get(e) ?? d.size;
        return n === d.size && f.push(i[e] ?? 0), d.set(e, n), [n, t];
      }),
    );
  return {
    start: e,
    target: t,
    next: o.map((e) => e.filter(u).sort((e, t) => e - t)),
    asked: p,
    held: Uint8Array.from(f),
    hops: l,
    floors: er(t, c, p, new Uint8Array(f.length)),
  };
}
function Qn(e, t) {
  const n = new Set([e]);
  for (const e of n) for (const r of t[e] ?? []) n.add(r);
  return n;
}
function $n(e, t) {
  const n = t.map(() => 1 / 0);
  n[e] = 0;
  const r = [e];
  for (const e of r) for (const i of t[e] ?? []) n[i] === 1 / 0 && ((n[i] = (n[e] ?? 0) + 1), r.push(i));
  return n;
}
function er(e, t, n, r) {
  const i = t.map(() => new Uint8Array(r.length).fill(255)),
    a = r.slice();
  D(a, n[e] ?? []), (i[e] = a);
  const o = [e],
    s = new Set(o);
  for (const e of o) {
    s.delete(e);
    for (const r of t[e] ?? []) {
      const t = i[r] ?? a,
        c = (i[e] ?? a).slice();
      D(c, n[r] ?? []), Jn(t, c) && !s.has(r) && (o.push(r), s.add(r));
    }
  }
  return i;
}
function tr(e, t) {
  if (t === 1 / 0) return;
  const { start: n, next: r, asked: i, held: a } = e,
    o = er(n, r, i, a),
    s = new Set();
  for (const [e, n] of r.entries()) {
    const r = o[e] ?? a;
    for (const e of n) {
      const n = i[e] ?? [];
      if (!(D(r.slice(), n) <= t)) for (const [e, t] of n) t > (r[e] ?? 0) && s.add(e);
    }
  }
  return s.size > 0 ? [...s] : void 0;
}
var nr = class {
  #e = [];
  #t;
  constructor(e) {
    this.#t = e;
  }
  push(e) {
    let t = this.#e,
      n = t.length;
    for (; n > 0; ) {
      const r = (n - 1) >> 1,
        i = T(t, r);
      if (!this.#t(e, i)) break;
      (t[n] = i), (n = r);
    }
    t[n] = e;
  }
  pop() {
    const e = this.#e,
      t = e[0],
      n = e.pop();
    if (e.length === 0 || n === void 0) return t;
    let r = 0;
    for (let t = 1; t < e.length; t = 2 * r + 1) {
      const i = t + 1;
      i < e.length && this.#t(T(e, i), T(e, t)) && (t = i);
      const a = T(e, t);
      if (!this.#t(a, n)) break;
      (e[r] = a), (r = t);
    }
    return (e[r] = n), t;
  }
};
function rr(e, { limit: t, maxSteps: n, maxRungsPerStep: r }) {
  const { start: i, target: a, next: o, asked: s, hops: c, floors: l } = e,
    u = tr(e, r),
    d = new nr(ir),
    f = new Uint8Array(e.held.length),
    p = (e, t, i, a, o) => {
      const p = t.length + (c[i] ?? 0);
      if (p > n || p === 1 / 0) return;
      f.set(a);
      const m = D(f, s[i] ?? []);
      if (u && t.length >= e.length && m > r) return;
      const ee = o + m,
        h = ee + Kn(l[i] ?? f, f);
      d.push({ class: e, nodes: [...t, i], heldBefore: a, learnt: ee, rungs: h, steps: p });
    },
    m = (t, n) => {
      let r = e.held.slice(),
        i = u ? 0 : D(r, s[a] ?? []);
      for (const e of t) i += D(r, s[e] ?? []);
      const o = { length: t.length, forbidden: n, followed: new Map(), isSplit: !1 };
      p(o, t.slice(0, -1), T(t, t.length - 1), r, i);
    },
    ee = [];
  m([i], new Set());
  for (let e = d.pop(); e; e = d.pop()) {
    const { class: n, nodes: r, heldBefore: i, learnt: c, rungs: l } = e;
    if (n.isSplit) continue;
    const d = T(r, r.length - 1);
    if (d === a) {
      if (ee.push({ rungs: l, nodes: r }) === t) break;
      n.isSplit = !0;
      for (let e = n.length; e < r.length; e++) {
        const t = T(r, e);
        m(r.slice(0, e), new Set(e === n.length ? [...n.forbidden, t] : [t]));
      }
      continue;
    }
    const f = i.slice();
    D(f, s[d] ?? []);
    const h = u ? `${d} ${u.map((e) => f[e]).join(` `)}` : d,
      g = n.followed.get(h) ?? [];
    if (!g.some((e) => ar(e, { nodes: r, held: f }, u !== void 0))) {
      n.followed.set(h, g), g.push({ nodes: r, held: f });
      for (const e of o[d] ?? []) r.includes(e) || (r.length === n.length && n.forbidden.has(e)) || p(n, r, e, f, c);
    }
  }
  return ee;
}
function ir(e, t) {
  return (e.rungs - t.rungs || e.steps - t.steps || or(e.nodes, t.nodes)) < 0;
}
function ar(e, t, n) {
  return e.nodes.length > t.nodes.length || (e.nodes.length === t.nodes.length && or(e.nodes, t.nodes) > 0)
    ? !1
    : n
      ? e.nodes.every((e) => t.nodes.includes(e))
      : qn(e.held, t.held);
}
function or(e, t) {
  const n = Math.min(e.length, t.length);
  for (let r = 0; r < n; r++) {
    const n = T(e, r) - T(t, r);
    if (n !== 0) return n;
  }
  return e.length - t.length;
}
var sr = [`lateralAbovePercentile`, `lowerGrades`];
function cr({ lateralAbovePercentile: e = 0 }) {
  if (typeof e !== `number` || !(e >= 0 && e <= 100))
    throw new b(`lateralAbovePercentile must be a number from 0 to 100, not ${e}`);
}
function lr(e, t, n) {
  const { lateralAbovePercentile: r, lowerGrades: i = !1 } = n,
    { roleLevels: a } = _(e),
    o = v(`role level`, a, t),
    s = en(e, i).get(t) ?? new Map();
  if (r === void 0) return s;
  let c = new Map(s),
    l = Cn(e),
    u = v(`role level`, dr(e), t),
    d = -1;
  for (const [t, n] of a) {
    d++;
    const a = l.score(u, d);
    if (a === 0 || n.role === o.role || c.has(t)) continue;
    const s = l.percentileOf(a);
    s < r || ((i || Gt(e, o.roleLevel, n.roleLevel) !== `lower`) && c.set(t, { move: `lateral`, percentile: s }));
  }
  return c;
}
var ur = new WeakMap();
function dr(e) {
  let t = ur.get(e);
  return t || ((t = new Map([..._(e).roleLevels.keys()].map((e, t) => [e, t]))), ur.set(e, t)), t;
}
var fr = new WeakMap();
function pr(e, t) {
  const n = `${t.lateralAbovePercentile} ${t.lowerGrades === !0}`,
    r = fr.get(e);
  if (r?.key === n) return r.network;
  const i = mr(e, t);
  return fr.set(e, { key: n, network: i }), i;
}
function mr(e, t) {
  const n = _(e),
    r = dr(e),
    i = [...n.roleLevels.values()].map(({ roleLevel: e }) => e),
    a = i.map(({ id: n }) => lr(e, n, t)),
    o = i.map((t) => Array.from(C(e, t).values(), ({ skill: e, rank: t }) => [v(`skill`, n.skillOrder, e), t]));
  return {
    roleLevels: i,
    edges: a,
    next: a.map((e) => [...e.keys()].map((e) => v(`role level`, r, e))),
    needs: o,
    entries: hr(e).map((e) => v(`role level`, r, e)),
  };
}
function hr(e) {
  const t = (t) => C(e, t).size > 0,
    n = (t) => [...C(e, t).values()].some(({ level: e }) => e !== void 0),
    r = e.roles.some(({ levels: e }) => e.some(n));
  return e.roles.flatMap((e) => {
    const i = Kt(e);
    return e.levels
      .filter(({ id: e }) => i.get(e) === 0)
      .filter(r ? n : t)
      .map(({ id: e }) => e);
  });
}
function gr(e, t, n) {
  const r = C(e, t),
    i = [];
  for (const { rank: t, weight: a, ...o } of C(e, n).values()) {
    const e = r.get(o.skill),
      n = t - (e?.rank ?? 0);
    n > 0 && i.push({ ...o, ...(e?.level !== void 0 && { has: e.level }), by: n });
  }
  return w(e, i);
}
function _r(e, t, n) {
  const r = gr(e, t, n);
  return {
    roleLevel: n.id,
    rungs: r.reduce((e, { by: t }) => e + t, 0),
    lacking: r,
    ...(S(e, n.id).outOf === 0 && { nothingAsked: !0 }),
  };
}
function vr(e, t, n, r = {}) {
  Mt(`findRoutes`, r, [`limit`, `maxRungsPerStep`, `maxSteps`, ...sr]);
  const { limit: i = 5, maxSteps: a = 1 / 0, maxRungsPerStep: o = 1 / 0 } = r;
  An(`limit`, i, 0),
    r.maxSteps !== void 0 && An(`maxSteps`, a, 0),
    r.maxRungsPerStep !== void 0 && An(`maxRungsPerStep`, o, 0),
    cr(r);
  const s = typeof t === `string` ? void 0 : t;
  typeof t !== `string` && Tt(e, t);
  const { roleLevels: c } = _(e),
    l = typeof t === `string` ? t : t.roleLevel,
    u = l === void 0 ? void 0 : v(`role level`, c, l).roleLevel,
    d = v(`role level`, c, n).roleLevel,
    f = Gn(e, s ?? u ?? [], []);
  return {
    framework: { id: e.id, version: e.version },
    from: { ...(s && { person: s.person }), ...(u && { roleLevel: u.id }) },
    to: d.id,
    ...(s && { restsOn: Pt(Wn([s], Object.keys(s.has))) }),
    routes: p(),
  };
  function p() {
    if (i === 0) return [];
    if (u === d) return [{ rungs: 0, steps: [] }];
    const t = pr(e, r);
    return rr(yr(e, t, f, u?.id, n, o), { limit: i, maxSteps: a, maxRungsPerStep: o }).map(
      ({ rungs: n, nodes: r }) => ({ rungs: n, steps: br(e, t, r, f, s) }),
    );
  }
}
function yr(e, { next: t, needs: n, entries: r }, i, a, o, s) {
  const { ranks: c, skillOrder: l } = _(e),
    u = dr(e),
    d = a === void 0 ? t.length : v(`role level`, u, a),
    f = new Uint8Array(l.size);
  for (const { skill: e, level: t } of i) f[v(`skill`, l, e)] = t === void 0 ? 1 : v(`level`, c, t);
  return Zn(d, v(`role level`, u, o), [...t, r], [...n, []], f, s);
}
function br(e, { roleLevels: t, edges: n }, r, i, a) {
  const { roleLevels: o } = _(e),
    s = new Set();
  a && Ct(e, a.has, (e) => s.add(e));
  let c = i;
  return r.slice(1).map((i, l) => {
    const { roleLevel: u } = v(`role level`, o, T(t, i).id),
      d = n[T(r, l)]?.get(u.id) ?? { move: `entry` },
      f = _r(e, c, u),
      p = f.lacking.map((e) => (a && !s.has(e.skill) ? { ...e, unassessed: !0 } : e));
    c = Gn(e, c, u);
    for (const { skill: e } of p) s.add(e);
    return { ...d, ...f, lacking: p };
  });
}
var xr = 80,
  Sr = 20;
function Cr(e, t = `, `) {
  const n = e.slice(0, Sr).map(h).join(t);
  return e.length > Sr ? `${n} and ${e.length - Sr} more` : n;
}
function wr(e) {
  return e === void 0 ? `not assessed` : e === null ? `below the lowest level` : h(e);
}
function Tr(e) {
  let t = ``;
  for (const n of e)
    typeof n === `number`
      ? (t += `[${n}]`)
      : n.length <= xr && /^[A-Za-z_$][\w$]*$/.test(n)
        ? (t += t === `` ? n : `.${n}`)
        : (t += `[${h(n)}]`);
  return t === `` ? `(the whole value)` : t;
}
function Er(e) {
  return { ...e, message: Dr(e, Tr) };
}
function Dr(e, t) {
  switch (e.code) {
    case `shape`: {
      const { expected: t, received: n, next: r } = e,
        i = n === `missing` ? `is missing: expected ${t}` : `expected ${t}, found ${n}`;
      return r === void 0 ? i : `${i}; ${r}`;
    }
    case `unknown-key`: {
      const t = e.allowed ? `; the keys here are ${Cr(e.allowed)}` : ``;
      return `the key ${h(e.key)} does not belong here${t}`;
    }
    case `duplicate-id`:
      return e.kind === `person`
        ? `the person ${h(e.id)} is there already: see ${t(e.firstAt)}`
        : `the ${e.kind} id ${h(e.id)} is taken: see ${t(e.firstAt)}`;
    case `unknown-id`: {
      const t = e.near.length > 0 ? `; near: ${Cr(e.near)}` : ``;
      return `no ${e.kind} has the id ${h(e.id)}${t}`;
    }
    case `duplicate-need`:
      return `the skill ${h(e.skill)} is asked for twice: see ${t(e.firstAt)}`;
    case `level-not-defined`: {
      const { skill: t, level: n, definedAt: r } = e;
      return `the skill ${h(t)} is not defined at the level ${h(n)}, only at ${Cr(r)}`;
    }
    case `level-order`:
      return `teaches from ${h(e.from)} to ${h(e.to)}, which is not above it`;
    case `circular-prerequisites`:
      return `courses that are each other's prerequisites: ${Cr(e.courses, ` needs `)}`;
    case `dates-out-of-order`:
      return `ends on ${e.end}, before it starts on ${e.start}`;
    case `mixed-currencies`:
      return `costs in ${Cr(e.currencies)} cannot be added up: a plan needs one currency`;
    case `outside-site-window`: {
      const { site: t, open: n, start: r, end: i } = e;
      return `runs from ${r} to ${i}, but the site ${h(t)} is open from ${n.from} until ${n.until}`;
    }
    case `framework-mismatch`:
      return `is for the framework ${h(e.received)}, not for ${h(e.expected)}`;
    case `contradicting-assessments`: {
      const t = e.levels.map(wr).join(` against `);
      return `records of the skill ${h(e.skill)} disagree: ${t}`;
    }
    case `several-people`:
      return `the assessments are about ${e.people.length} people: ${Cr(e.people)}`;
    case `encoding`: {
      const { byte: t, line: n } = e;
      return `is not UTF-8 text (nor UTF-16 with a byte-order mark): see line ${n}, byte ${t}; save the file as UTF-8, or name its encoding, such as windows-1252`;
    }
    case `malformed-json`:
      return `is not JSON: line ${e.line}, column ${e.column}: ${e.reason}`;
    case `duplicate-key`: {
      const { key: t, line: n, column: r, first: i } = e;
      return `the key ${h(t)} stands here twice, in line ${i.line}, column ${i.column} and in line ${n}, column ${r}: take one out`;
    }
    case `malformed-csv`:
      return `is not CSV: ${e.reason}`;
    case `missing-column`: {
      const t = e.columns.length > 0 ? Cr(e.columns) : `none`;
      return `has no column ${h(e.column)}; its columns are ${t}`;
    }
    case `too-long`:
      return `is ${e.length} characters long; at most ${e.limit} are read`;
  }
}
var O = Symbol.for(`@ts-pattern/matcher`),
  Or = Symbol.for(`@ts-pattern/isVariadic`),
  kr = `@ts-pattern/anonymous-select-key`,
  Ar = (e) => !!(e && typeof e === `object`),
  jr = (e) => e && !!e[O],
  k = (e, t, n) => {
    if (jr(e)) {
      const { matched: r, selections: i } = e[O]().match(t);
      return r && i && Object.keys(i).forEach((e) => n(e, i[e])), r;
    }
    if (Ar(e)) {
      if (!Ar(t)) return !1;
      if (Array.isArray(e)) {
        if (!Array.isArray(t)) return !1;
        const r = [],
          i = [],
          a = [];
        for (const t of e.keys()) {
          const n = e[t];
          jr(n) && n[Or] ? a.push(n) : a.length ? i.push(n) : r.push(n);
        }
        if (a.length) {
          if (a.length > 1)
            throw Error("Pattern error: Using `...P.array(...)` several times in a single pattern is not allowed.");
          if (t.length < r.length + i.length) return !1;
          const e = t.slice(0, r.length),
            o = i.length === 0 ? [] : t.slice(-i.length),
            s = t.slice(r.length, i.length === 0 ? 1 / 0 : -i.length);
          return (
            r.every((t, r) => k(t, e[r], n)) && i.every((e, t) => k(e, o[t], n)) && (a.length === 0 || k(a[0], s, n))
          );
        }
        return e.length === t.length && e.every((e, r) => k(e, t[r], n));
      }
      return Reflect.ownKeys(e).every((r) => {
        const i = e[r];
        return (r in t || (jr((a = i)) && a[O]().matcherType === `optional`)) && k(i, t[r], n);
        var a;
      });
    }
    return Object.is(t, e);
  },
  Mr = (e) => {
    var t;
    return Ar(e)
      ? jr(e)
        ? ((t = e[O]()).getSelectionKeys?.call(t) ?? [])
        : Nr(Array.isArray(e) ? e : Object.values(e), Mr)
      : [];
  },
  Nr = (e, t) => e.reduce((e, n) => e.concat(t(n)), []);
function A(e) {
  return Object.assign(e, {
    optional: () => Pr(e),
    and: (t) => j(e, t),
    or: (t) => Fr(e, t),
    select: (t) => (t === void 0 ? Ir(e) : Ir(t, e)),
  });
}
function Pr(e) {
  return A({
    [O]: () => ({
      match: (t) => {
        const n = {},
          r = (e, t) => {
            n[e] = t;
          };
        return t === void 0
          ? (Mr(e).forEach((e) => r(e, void 0)), { matched: !0, selections: n })
          : { matched: k(e, t, r), selections: n };
      },
      getSelectionKeys: () => Mr(e),
      matcherType: `optional`,
    }),
  });
}
function j(...e) {
  return A({
    [O]: () => ({
      match: (t) => {
        const n = {},
          r = (e, t) => {
            n[e] = t;
          };
        return { matched: e.every((e) => k(e, t, r)), selections: n };
      },
      getSelectionKeys: () => Nr(e, Mr),
      matcherType: `and`,
    }),
  });
}
function Fr(...e) {
  return A({
    [O]: () => ({
      match: (t) => {
        const n = {},
          r = (e, t) => {
            n[e] = t;
          };
        return Nr(e, Mr).forEach((e) => r(e, void 0)), { matched: e.some((e) => k(e, t, r)), selections: n };
      },
      getSelectionKeys: () => Nr(e, Mr),
      matcherType: `or`,
    }),
  });
}
function M(e) {
  return { [O]: () => ({ match: (t) => ({ matched: !!e(t) }) }) };
}
function Ir(...e) {
  const t = typeof e[0] === `string` ? e[0] : void 0,
    n = e.length === 2 ? e[1] : typeof e[0] === `string` ? void 0 : e[0];
  return A({
    [O]: () => ({
      match: (e) => {
        const r = { [t ?? kr]: e };
        return {
          matched:
            n === void 0 ||
            k(n, e, (e, t) => {
              r[e] = t;
            }),
          selections: r,
        };
      },
      getSelectionKeys: () => [t ?? kr].concat(n === void 0 ? [] : Mr(n)),
    }),
  });
}
function Lr(_e) {
  return !0;
}
function N(e) {
  return typeof e === `number`;
}
function P(e) {
  return typeof e === `string`;
}
function Rr(e) {
  return typeof e === `bigint`;
}
A(M(Lr)), A(M(Lr));
var zr = (e) =>
  Object.assign(A(e), {
    startsWith: (t) => {
      return zr(j(e, ((n = t), M((e) => P(e) && e.startsWith(n)))));
      var n;
    },
    endsWith: (t) => {
      return zr(j(e, ((n = t), M((e) => P(e) && e.endsWith(n)))));
      var n;
    },
    minLength: (t) => zr(j(e, ((e) => M((t) => P(t) && t.length >= e))(t))),
    length: (t) => zr(j(e, ((e) => M((t) => P(t) && t.length === e))(t))),
    maxLength: (t) => zr(j(e, ((e) => M((t) => P(t) && t.length <= e))(t))),
    includes: (t) => {
      return zr(j(e, ((n = t), M((e) => P(e) && e.includes(n)))));
      var n;
    },
    regex: (t) => {
      return zr(j(e, ((n = t), M((e) => P(e) && !!e.match(n)))));
      var n;
    },
  });
zr(M(P));
var F = (e) =>
  Object.assign(A(e), {
    between: (t, n) => F(j(e, ((e, t) => M((n) => N(n) && e <= n && t >= n))(t, n))),
    lt: (t) => F(j(e, ((e) => M((t) => N(t) && t < e))(t))),
    gt: (t) => F(j(e, ((e) => M((t) => N(t) && t > e))(t))),
    lte: (t) => F(j(e, ((e) => M((t) => N(t) && t <= e))(t))),
    gte: (t) => F(j(e, ((e) => M((t) => N(t) && t >= e))(t))),
    int: () =>
      F(
        j(
          e,
          M((e) => N(e) && Number.isInteger(e)),
        ),
      ),
    finite: () =>
      F(
        j(
          e,
          M((e) => N(e) && Number.isFinite(e)),
        ),
      ),
    positive: () =>
      F(
        j(
          e,
          M((e) => N(e) && e > 0),
        ),
      ),
    negative: () =>
      F(
        j(
          e,
          M((e) => N(e) && e < 0),
        ),
      ),
  });
F(M(N));
var Br = (e) =>
  Object.assign(A(e), {
    between: (t, n) => Br(j(e, ((e, t) => M((n) => Rr(n) && e <= n && t >= n))(t, n))),
    lt: (t) => Br(j(e, ((e) => M((t) => Rr(t) && t < e))(t))),
    gt: (t) => Br(j(e, ((e) => M((t) => Rr(t) && t > e))(t))),
    lte: (t) => Br(j(e, ((e) => M((t) => Rr(t) && t <= e))(t))),
    gte: (t) => Br(j(e, ((e) => M((t) => Rr(t) && t >= e))(t))),
    positive: () =>
      Br(
        j(
          e,
          M((e) => Rr(e) && e > 0),
        ),
      ),
    negative: () =>
      Br(
        j(
          e,
          M((e) => Rr(e) && e < 0),
        ),
      ),
  });
Br(M(Rr)),
  A(M((e) => typeof e === `boolean`)),
  A(M((e) => typeof e === `symbol`)),
  A(M((e) => e == null)),
  A(M((e) => e != null));
var Vr = class extends Error {
    constructor(e) {
      let t;
      try {
        t = JSON.stringify(e);
      } catch {
        t = e;
      }
      super(`Pattern matching error: no pattern matches value ${t}`), (this.input = void 0), (this.input = e);
    }
  },
  Hr = { matched: !1, value: void 0 };
function Ur(e) {
  return new Wr(e, Hr);
}
var Wr = class e {
  constructor(e, t) {
    (this.input = void 0), (this.state = void 0), (this.input = e), (this.state = t);
  }
  with(...t) {
    if (this.state.matched) return this;
    let n = t[t.length - 1],
      r = [t[0]],
      i;
    t.length === 3 && typeof t[1] === `function` ? (i = t[1]) : t.length > 2 && r.push(...t.slice(1, t.length - 1));
    let a = !1,
      o = {},
      s = (e, t) => {
        (a = !0), (o[e] = t);
      },
      c =
        !r.some((e) => k(e, this.input, s)) || (i && !i(this.input))
          ? Hr
          : { matched: !0, value: n(a ? (kr in o ? o[kr] : o) : this.input, this.input) };
    return new e(this.input, c);
  }
  when(t, n) {
    if (this.state.matched) return this;
    const r = !!t(this.input);
    return new e(this.input, r ? { matched: !0, value: n(this.input, this.input) } : Hr);
  }
  otherwise(e) {
    return this.state.matched ? this.state.value : e(this.input);
  }
  exhaustive(e = Gr) {
    return this.state.matched ? this.state.value : e(this.input);
  }
  run() {
    return this.exhaustive();
  }
  returnType() {
    return this;
  }
  narrow() {
    return this;
  }
};
function Gr(e) {
  throw new Vr(e);
}
var Kr = (() => {
    const e = typeof document < `u` && document.createElement(`link`).relList;
    return e?.supports?.(`modulepreload`) ? `modulepreload` : `preload`;
  })(),
  qr = (e, t) => new URL(e, t).href,
  Jr = {},
  Yr = (e) => e.pathname.endsWith(`.css`),
  Xr = (e, t, n) => {
    if (t in e) return e[t];
    const r = n();
    if (!r) {
      e[t] = void 0;
      return;
    }
    const i = r.then(
      () => {
        e[t] = void 0;
      },
      (n) => {
        throw ((e[t] = void 0), n);
      },
    );
    return (e[t] = i), i;
  },
  Zr = (e, t, n) => {
    let r = Promise.resolve();
    if (t && t.length > 0) {
      let e,
        i = document.querySelector(`meta[property=csp-nonce]`),
        a = i?.nonce || i?.getAttribute(`nonce`);
      function o(e) {
        return Promise.all(
          e.map((e) =>
            Promise.resolve(e).then(
              (e) => ({ status: `fulfilled`, value: e }),
              (e) => ({ status: `rejected`, reason: e }),
            ),
          ),
        );
      }
      function s(e) {
        return import.meta.resolve ? new URL(import.meta.resolve(e)) : new URL(e, import.meta.url);
      }
      r = o(
        t
          .map((t) => {
            t = qr(t, n);
            const r = s(t),
              i = Yr(r);
            return Xr(Jr, r.href, () => {
              if (e === void 0) {
                e = { all: new Set(), styles: new Set() };
                const t = document.getElementsByTagName(`link`);
                for (let n = t.length - 1; n >= 0; n--) {
                  const r = t[n];
                  e.all.add(r.href), r.rel === `stylesheet` && e.styles.add(r.href);
                }
              }
              if ((i ? e.styles : e.all).has(r.href)) return;
              const t = document.createElement(`link`);
              if (
                ((t.rel = i ? `stylesheet` : Kr),
                i || (t.as = `script`),
                (t.crossOrigin = ``),
                (t.href = r.href),
                a && t.setAttribute(`nonce`, a),
                document.head.appendChild(t),
                i)
              )
                return new Promise((e, n) => {
                  const i = (a) => {
                    t.removeEventListener(`load`, i),
                      t.removeEventListener(`error`, i),
                      a.type === `error` ? n(Error(`Unable to preload CSS for ${r}`)) : e(a);
                  };
                  t.addEventListener(`load`, i), t.addEventListener(`error`, i);
                });
            });
          })
          .filter((e) => e !== void 0),
      );
    }
    function i(e) {
      const t = new Event(`vite:preloadError`, { cancelable: !0 });
      if (((t.payload = e), window.dispatchEvent(t), !t.defaultPrevented)) throw e;
    }
    return r.then((t) => {
      for (const e of t || []) e.status === `rejected` && i(e.reason);
      return e().catch(i);
    });
  };
function Qr(e, { roleLevel: t, roleProfile: n }) {
  return t === void 0 ? (n?.name ?? ``) : ze(oe(e, t), de(e, t));
}
function $r({ language: e = `en`, licence: t }, n) {
  const r = t?.attribution;
  return ei({ language: e, parts: n, ...(r !== void 0 && { attribution: r }) });
}
function ei(e) {
  if (typeof e !== `object` || !e || Object.isFrozen(e)) return e;
  for (const t of Object.values(e)) ei(t);
  return Object.freeze(e);
}
var ti = (e) => ({ kind: `title`, text: e }),
  ni = (e) => ({ kind: `subtitle`, text: e }),
  ri = (e) => ({ kind: `paragraph`, text: e }),
  ii = (e) => ({ kind: `quiet`, text: e }),
  ai = (e, t, n) => ({ kind: `verdict`, verdict: e, tone: t, text: n });
function I(e, t) {
  return t.length === 0 ? [] : [{ kind: `list`, label: e, items: t }];
}
function L(e, t, n, r) {
  const i = n.map((e) => (`cells` in e ? e : { cells: e.map(si) })),
    a = t
      .map((e) => (typeof e === `string` ? { of: `words`, title: e } : e))
      .flatMap((e, t) =>
        e.says === `elsewhere` && i.every(({ cells: e }) => !e[t]?.mark) ? [] : [{ column: e, i: t }],
      );
  return i.length === 0
    ? []
    : [
        {
          kind: `table`,
          caption: e,
          columns: a.map(({ column: e }) => e),
          rows: i.map(({ cells: e, ...t }) => ({ ...t, cells: a.flatMap(({ i: t }) => e[t] ?? []) })),
          ...(r && { narrow: r }),
        },
      ];
}
var oi = (...e) => e.map((e) => ({ of: `number`, title: e }));
function si(e) {
  return typeof e === `string` ? { text: e } : e;
}
function R(e, ...t) {
  return t.filter((e) => e !== ``).map((t) => ({ kind: e, text: t }));
}
function z(e, t) {
  return `${e} ${e === 1 ? t : t === `person` ? `people` : `${t}s`}`;
}
var ci = (e) => (e === 1 ? `is` : `are`);
function li(e) {
  const { ranks: t } = _(e),
    n = e.levels.map(({ name: e }) => e),
    r = (e) => (e === void 0 ? 1 : v(`level`, t, e));
  return { names: n, rank: r, name: (e) => n[r(e) - 1] ?? e };
}
var B = {
  held: `held`,
  missing: `needed but not held`,
  notAssessed: `not assessed`,
  notNeeded: `not needed`,
  needed: `needed`,
  neededTo: `needed up to here`,
  more: `more than needed`,
  before: `before`,
  now: `now`,
  same: `same`,
  added: `new`,
  gone: `no longer`,
  known: `known`,
  open: `open`,
  holds: `holds it`,
  below: `below what is needed`,
  enough: `at the level needed or above`,
  none: `none`,
  suppressed: `hidden: too few people to say`,
  planned: `planned`,
  anyTime: `at any time within`,
  scale: (e, t) => `${e}: ${t.join(`, `)}`,
  covered: (e) => `Covered: ${e}`,
  sheet: `Answer`,
  attribution: `Source`,
  from: `from`,
  until: `until`,
  least: `at least`,
  most: `at most`,
  outOf: `out of`,
};
function ui({ low: e, high: t, outOf: n }) {
  const [r, i] = [Math.floor((e * 100) / n), Math.ceil((t * 100) / n)];
  return e === t ? `${r}%` : `${r}% to ${i}%`;
}
function di(e) {
  const { low: t, high: n, outOf: r } = e;
  return r === 0 ? `` : `${t === n ? t : `${t} to ${n}`} of ${r} (${ui(e)})`;
}
function fi({ score: e, percentile: t }) {
  return `${(Math.floor(e * 100) / 100).toFixed(2)} (top ${pi(t)}%)`;
}
function pi(e) {
  return Math.max(1, Math.ceil(100 - e));
}
var mi = { of: `interval`, title: `Covered` };
function hi({ low: e, high: t, outOf: n }) {
  return n === 0
    ? { text: `nothing asked`, tone: `quiet` }
    : { text: ui({ low: e, high: t, outOf: n }), mark: { of: `interval`, low: e, high: t, outOf: n } };
}
var gi = oi(`Met`, `Short`, `Not assessed`);
function _i({ standings: e }) {
  const t = Nt(e),
    n = (...e) => t.filter(({ status: t }) => e.includes(t)).length;
  return [n(`met`, `exceeded`), n(`partial`, `unmet`), n(`unassessed`)].map(String);
}
var V = {
  title: (e, t) => `From ${e} to ${t}`,
  caption: `Skill by skill`,
  skill: `Skill`,
  levels: `Levels`,
  change: `Change`,
  anyLevel: `any level`,
  notNeeded: `not needed`,
  groups: { gained: `New`, raised: `Higher`, lowered: `Lower`, dropped: `No longer needed`, same: `Same` },
  new: `new`,
  up: (e) => `${z(e, `level`)} up`,
  down: (e) => `${z(e, `level`)} down`,
  noLonger: `no longer needed`,
  same: `same`,
  summary: (e) => `${e.gained} new, ${e.raised} higher, ${e.lowered} lower, ${e.dropped} no longer needed.`,
  levelsAsked: (e, t) => ` ${z(e, `level`)} more and ${t} fewer asked for.`,
  grades: { higher: ` The grades lie above.`, lower: ` The grades lie below.`, overlapping: ` The grades overlap.` },
  moves: {
    promotion: `Promotion`,
    demotion: `A step down`,
    published: `Published pathway`,
    lateral: `Lateral move`,
    change: `Change of role`,
    none: `The same role level`,
  },
};
function vi(e, t) {
  wt(e, t.framework, `The comparison`);
  const {
      from: n,
      to: r,
      move: i,
      grades: a,
      gained: o,
      raised: s,
      lowered: c,
      dropped: l,
      same: u,
      rungsUp: d,
      rungsDown: f,
    } = t,
    p = li(e),
    m = (t) => Qr(e, { roleLevel: t }),
    ee = (e) => (e === void 0 ? V.anyLevel : p.name(e)),
    h = (t, n, r, i, a, o) => ({
      group: t,
      cells: [
        { text: y(e, n).name },
        { text: ``, mark: { of: `rungs`, was: r ? p.rank(r.level) : 0, has: i ? p.rank(i.level) : 0 } },
        { text: r ? ee(r.level) : V.notNeeded },
        { text: i ? ee(i.level) : V.notNeeded },
        { text: a, tone: o },
      ],
    }),
    g = (e) => (e === void 0 ? {} : { level: e }),
    { groups: te } = V,
    ne = [
      ...o.map((e) => h(te.gained, e.skill, void 0, g(e.level), V.new, `partial`)),
      ...s.map((e) => h(te.raised, e.skill, g(e.from), g(e.to), V.up(e.rungs), `partial`)),
      ...c.map((e) => h(te.lowered, e.skill, g(e.from), g(e.to), V.down(e.rungs), `exceeded`)),
      ...l.map((e) => h(te.dropped, e.skill, g(e.level), void 0, V.noLonger, `quiet`)),
      ...u.map((e) => h(te.same, e.skill, g(e.level), g(e.level), V.same, `met`)),
    ],
    re = { gained: o.length, raised: s.length, lowered: c.length, dropped: l.length },
    _ = `${V.summary(re)}${V.levelsAsked(d, f)}${a === void 0 ? `` : V.grades[a]}`;
  return $r(e, [
    ti(V.title(m(n), m(r))),
    ai(V.moves[i], `heading`, _),
    ...L(
      V.caption,
      [V.skill, { of: `rungs`, title: V.levels, says: `elsewhere`, levels: p.names }, m(n), m(r), V.change],
      ne,
    ),
  ]);
}
function yi(e, t) {
  const n = [...(e === `desirable` ? [`desirable`] : []), ...(t ? [] : [`not counted`])];
  return n.length > 0 ? ` (${n.join(`, `)})` : ``;
}
var H = {
  title: (e, t) => `${e}: ${t}`,
  caption: (e) => `${e}: what is needed and what is there`,
  columns: { skill: `Skill`, levels: `Levels`, needs: `Needs`, has: `Has`, standing: `Standing` },
  toLearn: `To learn`,
  toFindOut: `To find out first: nobody has assessed`,
  raise: (e, t, n) => `${e}: ${t} to ${n}`,
  confirm: (e, t) => `${e}: needs ${t}`,
  unused: `Held, but not used here`,
  unusedColumns: [`Skill`, `Has`],
  anyLevel: `any level`,
  none: `None`,
  unknown: `?`,
  self: (e) => `${e} (self)`,
  selfAssessed: (e, t) => `(self): only the person's own word stands behind the level, in ${e} of ${z(t, `skill`)}.`,
  standings: { met: `Met`, exceeded: `More than needed`, unassessed: `Not assessed` },
  short: (e) => `${z(e, `level`)} short`,
  verdicts: {
    nothingAsked: `Nothing is asked`,
    nothingKnown: `Nothing is known yet`,
    littleKnown: `Little is known yet`,
    ready: `Ready`,
    ifConfirmed: `Ready if confirmed`,
    short: (e) => `${z(e, `skill`)} ${ci(e)} short`,
  },
  noSkills: `no skills are listed for it.`,
  noneCounts: `none of the skills listed counts.`,
  noneAssessed: (e) =>
    e === 1 ? `the one skill needed has not been assessed.` : `not one of the ${e} skills needed has been assessed.`,
  everyNeed: (e) => (e ? `every need is met.` : `every need that counts is met.`),
  unknownOf: (e, t) => `nothing known is short, but ${e} of ${z(t, `skill`)} ${ci(e)} not assessed.`,
  littleKnown: (e, t) =>
    `${e} of ${z(t, `skill`)} ${ci(e)} not assessed. Nothing known is short: ready if all of them are confirmed.`,
  shortOf: (e, t, n) =>
    `of ${z(n, `skill`)} needed, ${e} ${ci(e)} below the level needed${t > 0 ? ` and ${t} ${t === 1 ? `has` : `have`} not been assessed` : ``}. Not ready.`,
};
function bi(e, t) {
  return $r(e, xi(e, t));
}
function xi(e, t) {
  wt(e, t.framework, `The gap`);
  const n = li(e),
    r = (t) => y(e, t).name,
    i = Qr(e, t),
    a = ({ needed: e }) => (e === void 0 ? H.anyLevel : n.name(e)),
    o = Nt(t.standings),
    s = o.filter(({ status: e }) => e === `partial` || e === `unmet`),
    c = o.filter(({ status: e }) => e === `unassessed`),
    l = t.standings.filter(({ assessor: e }) => e === `self`).length,
    { skill: u, levels: d, needs: f, has: p, standing: m } = H.columns;
  return [
    ti(H.title(t.person, i)),
    Ti(t, s.length, c.length, o.length),
    ...I(
      H.toLearn,
      s.map((e) => H.raise(r(e.skill), Ci(e, n), a(e))),
    ),
    ...(c.length < o.length
      ? I(
          H.toFindOut,
          c.map((e) => H.confirm(r(e.skill), a(e))),
        )
      : []),
    ...L(
      H.caption(i),
      [u, { of: `rungs`, title: d, says: `elsewhere`, levels: n.names }, f, p, m],
      t.standings.map((e) => [
        r(e.skill) + yi(e.importance, e.outOf > 0),
        { text: ``, mark: Si(e, n) },
        a(e),
        e.assessor === `self` ? H.self(Ci(e, n)) : Ci(e, n),
        wi(e),
      ]),
    ),
    ...R(`quiet`, l > 0 ? H.selfAssessed(l, t.standings.length) : ``),
    ...L(
      H.unused,
      H.unusedColumns,
      t.unused.map(({ skill: e, has: t }) => [r(e), n.name(t)]),
    ),
  ];
}
function Si(e, t) {
  return { of: `rungs`, has: `has` in e ? t.rank(e.has) : e.status === `unmet` ? 0 : null, needs: t.rank(e.needed) };
}
function Ci(e, t) {
  return `has` in e ? t.name(e.has) : e.status === `unmet` ? H.none : H.unknown;
}
function wi(e) {
  return { text: `by` in e ? H.short(e.by) : H.standings[e.status], tone: e.status };
}
function Ti({ standings: e, readiness: t, coverage: n }, r, i, a) {
  const o = (e, t, r) => ({ kind: `verdict`, verdict: e, tone: t, text: r, ...(n.outOf > 0 && { coverage: n }) }),
    { verdicts: s } = H;
  if (t === `nothing-asked`) return o(s.nothingAsked, `quiet`, e.length === 0 ? H.noSkills : H.noneCounts);
  if (i === a) return o(s.nothingKnown, `unassessed`, H.noneAssessed(a));
  switch (t) {
    case `ready`: {
      const t = e.every(({ status: e }) => e === `met` || e === `exceeded`);
      return o(s.ready, `met`, H.everyNeed(t));
    }
    case `ready-if-confirmed`:
      return i * 2 > a
        ? o(s.littleKnown, `unassessed`, H.littleKnown(i, a))
        : o(s.ifConfirmed, `unassessed`, H.unknownOf(i, a));
    case `not-ready`:
      return o(s.short(r), `partial`, H.shortOf(r, i, a));
  }
}
function Ei(e) {
  return Ur(e)
    .with({ move: `promotion` }, () => `promotion`)
    .with({ move: `published` }, () => `published pathway`)
    .with({ move: `lateral` }, ({ percentile: e }) =>
      e === void 0 ? `lateral, other track` : `lateral, top ${Math.max(1, Math.ceil(100 - e))}%`,
    )
    .with({ move: `entry` }, () => `entry`)
    .exhaustive();
}
function Di(e, { lacking: t, nothingAsked: n }, r) {
  const i = t.map(({ skill: t, level: n, unassessed: i }) => {
    const a = `${y(e, t).name}${i ? ` (?)` : ``}`;
    return n === void 0 ? a : `${a} to ${r(n)}`;
  });
  return n ? `it asks for nothing` : i.length === 0 ? `nothing` : i.join(`; `);
}
var U = {
    title: (e, t) => `Routes from ${e} to ${t}`,
    none: `No route: no moves of the framework lead there within the limits.`,
    there: `It is where one is already.`,
    route: (e, t, n) => `Route ${e}: ${z(t, `level`)} to learn in ${z(n, `move`)}`,
    learning: (e) => `Route ${e}: what to learn`,
    detail: (e, t) => `${e}, ${t} to learn`,
    unassessed: `(?): nobody has assessed it. It counts as to be learnt, and may be held.`,
    roleLevel: `Role level`,
    move: `Move`,
    rungs: `Levels`,
    toLearn: `To learn`,
    moves: (e) => `Moves from ${e}`,
    movesCaption: `Where one can move on to`,
    noMoves: `No moves of the framework lead on from there.`,
  },
  Oi = {
    nothingAsked: `nothing is asked`,
    present: `the present one`,
    sameRole: `of the same role`,
    otherFamily: `of another role family`,
    otherRole: `of another role`,
    noGrade: `without a known grade`,
    otherGrade: `at other grades`,
    laterStep: `at which no career starts`,
    otherDirection: `in another direction`,
    nothingHeld: `no skill is known to be held`,
    nothingInCommon: `no skill in common`,
    belowMinimum: `too little is covered`,
    beyondLimit: `less near than those listed`,
  };
function ki(e) {
  const t = new Map(Object.entries(e)),
    n = Object.entries(Oi).flatMap(([e, n]) => {
      const r = t.get(e);
      return r === void 0 ? [] : [`${r} (${n})`];
    });
  return n.length === 0 ? `` : `Not listed: ${n.join(`, `)}.`;
}
var W = {
  roleLevels: (e) => `${e}: the nearest role levels`,
  roleLevelsCaption: `Role levels, the most alike first`,
  people: (e) => `${e}: who is nearest`,
  peopleCaption: `People, the nearest first`,
  roleLevel: `Role level`,
  role: `Role`,
  person: `Person`,
  skill: `Skill`,
  rank: `Rank`,
  alike: `Alike`,
  why: `Why`,
  noRoleLevel: `No role level is listed.`,
  nobody: `Nobody is listed.`,
  like: (e) => `Most like ${e}`,
  through: `Through`,
  noneLike: `No other role level is listed.`,
  sharing: (e) => `Roles that share most skills with ${e}`,
  sharingCaption: `Roles, the most shared first`,
  shared: `Skills shared`,
  suchAs: `Such as`,
  noneSharing: `No other role needs any of its skills.`,
  likeness: (e, t) => `How alike ${e} and ${t} are`,
  likenessVerdict: (e) => `${e} of 1`,
  likenessText: (e, t, n, r, i) =>
    `among the ${e}% of pairs of role levels that are most alike. ${i} covers ${t}% of ${r}, and ${r} ${n}% of ${i}.`,
  likenessCaption: `Skill by skill`,
  part: `Part of the likeness`,
  notThere: `not there`,
  anyLevel: `any level`,
  levels: `Levels`,
};
function Ai(e, t) {
  wt(e, t.framework, `The answer`);
  const n = (t) => Qr(e, { roleLevel: t }),
    { matches: r, leftOut: i, person: a } = t;
  return $r(e, [
    ti(W.roleLevels(a)),
    ...R(`paragraph`, r.length === 0 ? W.noRoleLevel : ``),
    ...L(
      W.roleLevelsCaption,
      [W.roleLevel, ...oi(W.rank), W.alike, mi, ...gi],
      r.map(({ rank: e, roleLevel: t, likeness: r, gap: i }) => [n(t), String(e), fi(r), hi(i.coverage), ..._i(i)]),
    ),
    ...I(
      W.why,
      r.map(({ roleLevel: e, reason: t }) => `${n(e)}: ${t}`),
    ),
    ...R(`quiet`, ki(i)),
  ]);
}
var G = {
  family: (e) => `Role family: ${e}`,
  track: (e) => `Track: ${e}`,
  grades: (e, t) => `Grades${e === void 0 ? `` : ` (${e})`}: ${t.join(`, `)}`,
  formerly: (e) => `Formerly: ${e.join(`, `)}`,
  alsoCalled: (e) => `Also called: ${e.join(`, `)}`,
  group: (e) => `Group: ${e}`,
  definedAt: (e) => `Defined at: ${e.join(`, `)}`,
  needed: `What is needed`,
  noSkills: `The framework lists no skills for it.`,
  ladder: (e) => `Levels of ${e}`,
  anyLevel: `any level`,
  skill: `Skill`,
  levels: `Levels`,
  level: `Level`,
  noNeed: `No role level needs it.`,
  neededBy: (e, t) => `Needed by ${z(e, `role level`)} of ${z(t, `role`)}`,
  role: `Role`,
  roleLevel: `Role level`,
  asked: `Needed`,
  roles: (e) => `Roles of ${e}`,
  rolesCaption: `Role families, roles and role levels`,
  rolesColumns: [`Role level`, `Id`],
  roleOf: (e, t, n) => `${e} (${t}): ${n}`,
  skills: (e) => `Skills of ${e}`,
  skillsCaption: `Skills`,
  skillsColumns: [`Skill`, `Id`],
  nothing: `There is nothing to list.`,
  about: `About it`,
};
function ji(e) {
  const t = [];
  for (const n of e.split(/\r?\n/).filter((e) => e.trim() !== ``)) {
    const e = /^\s*[-•]\s*(.*)$/.exec(n)?.[1],
      r = t.at(-1);
    e === void 0
      ? t.push(ri(n))
      : r?.kind === `list`
        ? t.splice(-1, 1, ...I(r.label, [...r.items, e]))
        : r?.kind === `paragraph`
          ? t.splice(-1, 1, ...I(r.text, [e]))
          : t.push(ri(e));
  }
  return t;
}
function Mi(e, t) {
  return $r(e, Ni(e, t));
}
function Ni(e, t) {
  const { about: n } = S(e, t);
  return [
    ti(Qr(e, n)),
    ...(typeof t === `string` ? Pi(e, t) : []),
    ...Fi(e, t),
    ...(typeof t === `string` ? Ii(e, t) : []),
  ];
}
function Pi(e, t) {
  const [n, r] = [oe(e, t), de(e, t)],
    i = e.roleFamilies.find(({ id: e }) => e === r.family)?.name ?? r.family,
    a = new Map((e.grades ?? []).map(({ id: e, name: t }) => [e, t])),
    {
      track: o,
      formerNames: s = [],
      grades: c = [],
      gradesAsOf: l,
      url: u = r.url,
      description: d = r.description,
    } = n;
  return [
    ii(u === void 0 ? t : `${t}, ${u}`),
    ...I(G.about, [
      G.family(i),
      ...(o === void 0 ? [] : [G.track(o)]),
      ...(c.length > 0
        ? [
            G.grades(
              l,
              c.map((e) => a.get(e) ?? e),
            ),
          ]
        : []),
      ...(s.length > 0 ? [G.formerly(s)] : []),
    ]),
    ...ji(d ?? ``),
  ];
}
function Fi(e, t) {
  const n = li(e),
    { needs: r } = S(e, t),
    i = r.map(({ skill: t, level: r, importance: i, counts: a }) => [
      y(e, t).name + yi(i, a),
      { text: ``, mark: { of: `rungs`, has: n.rank(r) } },
      r === void 0 ? G.anyLevel : n.name(r),
    ]),
    a = { of: `rungs`, title: G.levels, says: `elsewhere`, levels: n.names };
  return [...R(`paragraph`, i.length === 0 ? G.noSkills : ``), ...L(G.needed, [G.skill, a, G.asked], i)];
}
function Ii(e, t) {
  const n = de(e, t);
  if (n.levels.length < 2) return [];
  const r = li(e),
    i = n.levels.map((e) => new Map(e.needs.map((e) => [e.skill, e]))),
    a = e.skills.filter((e) => i.some((t) => t.has(e.id)));
  if (n.levels.length > Li || a.length === 0)
    return I(
      G.ladder(n.name),
      n.levels.map(({ name: e }) => e),
    );
  const o = a.map((e) => [
      e.name,
      ...i.map((t) => {
        const n = t.get(e.id);
        return n
          ? {
              text: n.level === void 0 ? G.anyLevel : r.name(n.level),
              mark: { of: `level`, has: r.rank(n.level), meets: !1 },
            }
          : { text: `–`, mark: { of: `level`, has: 0, meets: !1 } };
      }),
    ]),
    s = n.levels.map(({ name: e }) => ({ of: `level`, title: e, levels: r.names }));
  return L(G.ladder(n.name), [G.skill, ...s], o);
}
var Li = 10,
  Ri = 2;
function zi(e, t) {
  return `${t
    .slice(0, Ri)
    .map((t) => y(e, t).name)
    .join(`, `)}${t.length > Ri ? ` and ${t.length - Ri} more` : ``}`;
}
function Bi(e, t) {
  return $r(e, Vi(e, t));
}
function Vi(e, t) {
  wt(e, t.framework, `The answer about routes`);
  const { from: n, to: r, routes: i } = t,
    a = (t) => Qr(e, { roleLevel: t }),
    o = [n.person, n.roleLevel === void 0 ? void 0 : a(n.roleLevel)].filter((e) => e !== void 0).join(`, `),
    s = i.some(({ steps: e }) => e.some(({ lacking: e }) => e.some(({ unassessed: e }) => e)));
  return [
    ti(U.title(o, a(r))),
    ...R(`paragraph`, i.length === 0 ? U.none : ``),
    ...i.flatMap((t, n) => Hi(e, o, t, n + 1)),
    ...R(`quiet`, s ? U.unassessed : ``),
  ];
}
function Hi(e, t, { rungs: n, steps: r }, i) {
  if (r.length === 0) return [...R(`paragraph`, U.there)];
  const a = li(e),
    o = (t) => Qr(e, { roleLevel: t });
  return [
    {
      kind: `steps`,
      caption: U.route(i, n, r.length),
      steps: [{ text: t }, ...r.map((e) => ({ text: o(e.roleLevel), detail: U.detail(Ei(e), e.rungs) }))],
    },
    ...L(
      U.learning(i),
      [U.roleLevel, U.move, ...oi(U.rungs), U.toLearn],
      r.map((t) => [o(t.roleLevel), Ei(t), String(t.rungs), Di(e, t, a.name)]),
    ),
  ];
}
function Ui(e, t) {
  wt(e, t.framework, `The answer`);
  const { similar: n, leftOut: r } = t,
    i = n.map(({ rank: t, roleLevel: n, likeness: r }) => {
      const i = r.contributions
        .toSorted((e, t) => t.contribution - e.contribution)
        .filter(({ contribution: e }) => e > 0)
        .map(({ skill: e }) => e);
      return [Qr(e, { roleLevel: n }), String(t), fi(r), zi(e, i)];
    });
  return $r(e, [
    ti(W.like(Qr(e, t))),
    ...R(`paragraph`, i.length === 0 ? W.noneLike : ``),
    ...L(W.roleLevelsCaption, [W.roleLevel, ...oi(W.rank), W.alike, W.through], i),
    ...R(`quiet`, ki(r)),
  ]);
}
function Wi(e, t) {
  return $r(e, Gi(e, t));
}
function Gi(e, t) {
  const n = y(e, t),
    r = li(e),
    { name: i, url: a, description: o = ``, group: s, aliases: c = [], formerNames: l = [], definedAt: u } = n,
    d = e.skillGroups?.find(({ id: e }) => e === s)?.name;
  return [
    ti(i),
    ii(a === void 0 ? t : `${t}, ${a}`),
    ...ji(o),
    ...I(G.about, [
      ...(d === void 0 ? [] : [G.group(d)]),
      ...(c.length > 0 ? [G.alsoCalled(c)] : []),
      ...(l.length > 0 ? [G.formerly(l)] : []),
      ...(u ? [G.definedAt(u.map(r.name))] : []),
    ]),
    ...Ki(e, n),
    ...qi(e, t),
  ];
}
function Ki(e, { descriptors: t }, n = ``) {
  return e.levels.flatMap(({ id: e, name: r }) => {
    const i = t && Object.hasOwn(t, e) ? (t[e] ?? []) : [];
    return I(n + r, i);
  });
}
function qi(e, t) {
  const { roleLevels: n } = ue(e, t),
    r = li(e),
    i = new Set(n.map(({ role: e }) => e)).size,
    a = { of: `rungs`, title: G.levels, says: `elsewhere`, levels: r.names };
  return [
    ...R(`paragraph`, n.length === 0 ? G.noNeed : ``),
    ...L(
      G.neededBy(n.length, i),
      [G.roleLevel, a, G.asked],
      n.map(({ role: t, roleLevel: n, need: i }) => ({
        group: ae(e, t).name,
        cells: [
          { text: oe(e, n).name },
          { text: ``, mark: { of: `rungs`, has: r.rank(i.level) } },
          { text: (i.level === void 0 ? G.anyLevel : r.name(i.level)) + yi(i.importance, i.weight !== 0) },
        ],
      })),
    ),
  ];
}
var Ji = {
  person: (e) => `A report for ${e}`,
  team: (e) => `A report on a team: ${e}`,
  workforce: (e) => `A report on a workforce: ${e}`,
  needs: (e, t) => `${e}: ${t}`,
  ownWords: `What it takes, in the framework's own words`,
};
function Yi(e, t) {
  const n = Xi(e, t);
  return $r(e, [...Mi(e, t).parts, ...(n.length > 0 ? [ni(Ji.ownWords), ...n] : [])]);
}
function Xi(e, t) {
  const n = li(e);
  return S(e, t).needs.flatMap(({ skill: t, level: r }) => {
    const { name: i, descriptors: a = {} } = y(e, t),
      o = r !== void 0 && Object.hasOwn(a, r) ? (a[r] ?? []) : [];
    return I(Ji.needs(i, r === void 0 ? G.anyLevel : n.name(r)), o);
  });
}
var Zi = `
:root{color-scheme:light dark}
body{margin:0;background:#fff}
main{max-width:60rem;margin:0 auto;padding:1rem}
.ds-page{--ink:#0b0c0c;--quiet:#505a5f;--ground:#fff;--soft:#f3f2f1;--rule:#b1b4b6;--held:#12436d;--missing:#c8500f;--missing-ground:#fdeee6;--unknown:#505a5f;--not:#6f777b;--link:#1d5fa8;--good:#0f7a52;--l1:#d5e8f7;--l2:#6bace6;--l3:#2073bc;--l4:#12436d;--t1:#0b0c0c;--t2:#0b0c0c;--t3:#fff;--t4:#fff;container-type:inline-size;font:1.0625rem/1.45 system-ui,"Segoe UI",Arial,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:break-word}
@media (prefers-color-scheme:dark){body{background:#14171a}.ds-page{--ink:#f3f2f1;--quiet:#b5bcc1;--ground:#14171a;--soft:#22272b;--rule:#4d5558;--held:#6bace6;--missing:#ff9a62;--missing-ground:#3a2418;--unknown:#b5bcc1;--not:#8b949a;--link:#8cc0f0;--good:#5ec79b;--l1:#20384d;--l2:#2b6596;--l3:#6bace6;--l4:#d5e8f7;--t1:#fff;--t2:#fff;--t3:#0b0c0c;--t4:#0b0c0c}}
.ds-page :is(h1,h2,h3,h4,h5){line-height:1.2;margin:2.2em 0 .6em}
.ds-page h1{font-size:1.9rem;margin-top:.4em}.ds-page h2{font-size:1.5rem}.ds-page :is(h3,h4,h5){font-size:1.25rem}
.ds-page :is(p,ul,ol){margin:0 0 1rem;max-width:44rem}
.ds-page a{color:var(--link)}
.ds-quiet,.ds-attribution,.ds-axis,.ds-small{color:var(--quiet)}
.ds-small,.ds-key{font-size:.9375rem}
.ds-attribution{border-top:1px solid var(--rule);margin-top:2.5rem!important;padding-top:.75rem;font-size:.9375rem}
.ds-label{font-weight:700;margin:1.5rem 0 .4rem!important}
.ds-verdict{background:var(--soft);border-left:8px solid var(--not);padding:.9rem 1.2rem .2rem;margin:0 0 1.5rem}
.ds-says{font-size:1.375rem;line-height:1.3}
.ds-page .ds-says{margin:0 0 .4rem}
.ds-says span{display:inline-block;box-sizing:border-box;width:1.9rem;border:2px solid;border-radius:50%;text-align:center;font-size:1.125rem;line-height:1.6rem;font-weight:700;margin-right:.2rem}
.ds-why::first-letter{text-transform:uppercase}
.ds-verdict>svg{width:20rem;max-width:100%}
.ds-verdict:is(.ds-met,.ds-exceeded){border-color:var(--good)}
.ds-verdict:is(.ds-partial,.ds-unmet){border-color:var(--missing)}
.ds-verdict.ds-unassessed{border-left-style:double;border-color:var(--unknown)}
.ds-unassessed .ds-says span{border-style:dashed}
.ds-page td .ds-partial,.ds-page td .ds-unmet{color:var(--missing);font-weight:700}
.ds-page td .ds-unassessed{color:var(--unknown);font-style:italic}
.ds-steps{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.6rem 2rem;max-width:none!important}
.ds-steps li{border:2px solid var(--not);border-radius:2px;padding:.4rem .7rem;position:relative;max-width:100%;box-sizing:border-box}
.ds-steps span{display:block;color:var(--quiet)}
.ds-steps li:not(:last-child)::after{content:"→" / "";position:absolute;right:-1.6rem;top:.4rem}
.ds-page table{border-collapse:collapse;width:100%;margin:2rem 0;font-size:1rem;line-height:1.35}
.ds-page caption{text-align:left;font-weight:700;font-size:1.25rem;padding-bottom:.4rem}
.ds-key{display:block;font-weight:400;margin-top:.5rem}
.ds-entry{display:inline-block;margin-right:1rem}
.ds-page :is(th,td){text-align:left;vertical-align:middle;padding:.5rem 1rem .5rem 0;border-bottom:1px solid var(--rule)}
.ds-page tbody th{font-weight:400}
.ds-page thead th{vertical-align:bottom}
.ds-page .ds-group th{font-weight:700;padding-top:1.2rem}
.ds-page .ds-total :is(th,td){font-weight:700;border-top:2px solid var(--ink)}
.ds-page .ds-number{text-align:right;font-variant-numeric:tabular-nums}
.ds-axis{display:flex;font-size:.75rem;font-weight:400;justify-content:space-between}
.ds-rungs .ds-axis{max-width:18.5rem}.ds-rungs .ds-axis i{flex:1 1 0;min-width:0;white-space:nowrap}.ds-page th.ds-rungs{min-width:18rem}
.ds-axis i{font-style:normal}
.ds-page :is(.ds-level,.ds-heat){padding:1px;text-align:center;border:0}
.ds-cell{display:block;position:relative;box-sizing:border-box;min-width:2.6rem;padding:.35rem .2rem;text-align:center;font-weight:700;print-color-adjust:exact}
.ds-key .ds-cell{display:inline-block;min-width:1.6rem;padding:.05rem .2rem}
.l0{background:var(--soft)}.l1{background:var(--l1);color:var(--t1)}.l2{background:var(--l2);color:var(--t2)}.l3{background:var(--l3);color:var(--t3)}.l4{background:var(--l4);color:var(--t4)}
.lu{border:1px dashed var(--unknown)}.lu svg{position:absolute;inset:0;width:100%;height:100%}.lu b{position:relative;background:var(--ground);padding:0 .25rem}
.lh{border:1px dotted var(--not);color:var(--quiet);font-weight:400;font-style:italic}
.ds-page svg{display:block;overflow:visible;print-color-adjust:exact}
svg.ds-rungs{width:18.5rem;max-width:100%}svg.ds-interval,svg.ds-amounts{width:11rem;max-width:100%}svg.ds-days{width:15rem;max-width:100%}svg.ds-people{height:1.1rem;max-width:100%}.ds-page .ds-verdict svg.ds-interval{width:20rem;margin-bottom:.4rem}
svg.ds-sample{display:inline-block;width:1.3rem;vertical-align:-.15rem}
.ds-page svg :is(.h,.a0){fill:var(--held)}
.ds-page svg .m{fill:var(--missing-ground);stroke:var(--missing);stroke-width:3}
.ds-page svg .u{fill:var(--ground);stroke:var(--unknown);stroke-dasharray:3 2}
.ds-page svg .k{fill:none;stroke:var(--unknown)}
.ds-page svg .n{fill:var(--ground);stroke:var(--not)}
.ds-page svg .w{fill:var(--ground);stroke:var(--ink);stroke-width:2}
.ds-page svg .e{fill:var(--not)}
.ds-page svg .a1{fill:var(--ground);stroke:var(--held);stroke-width:2}
.ds-page svg .a2{fill:var(--missing);stroke:var(--missing)}
.ds-page svg .a3{fill:var(--missing-ground);stroke:var(--missing);stroke-width:2}
.ds-page svg .a4{fill:var(--soft);stroke:var(--not)}
.ds-page svg .t{stroke:var(--not)}
.ds-page svg .p{stroke:var(--ground);stroke-width:2.5}
.ds-page svg .f{fill:var(--ink);stroke:var(--ink);stroke-width:1.6}
.ds-beside{display:inline-block}
.ds-box{overflow-x:auto;position:relative}
.ds-box:focus-visible,.ds-page a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.ds-aside{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@container (max-width:44rem){
.ds-stack,.ds-stack :is(caption,thead,tbody,tr,th,td){display:block;box-sizing:border-box;width:100%}
.ds-stack thead th:not(.ds-rungs){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.ds-stack thead th.ds-rungs{border:0;padding:0;min-width:0;max-width:18.5rem}
.ds-stack :is(tbody th,td){border:0;padding:.15rem 0;text-align:left!important}
.ds-stack td:empty{display:none!important}
.ds-stack tr{border-bottom:1px solid var(--rule);padding:.6rem 0;position:relative}
.ds-stack tbody th{font-weight:700}
.ds-stack td[data-title]::before{content:attr(data-title) ": " / "";color:var(--quiet)}
.ds-stack td:is(.ds-level,.ds-heat){display:inline-block;width:auto;padding:.15rem .8rem .15rem 0}
.ds-stack .ds-cell{display:inline-block}
.ds-steps{flex-direction:column;gap:1.6rem}
.ds-steps li:not(:last-child)::after{content:"↓" / "";left:1rem;right:auto;top:auto;bottom:-1.65rem}
}
@media (forced-colors:active){.ds-cell{border:1px solid}.ds-page svg :is(.h,.a0,.f){fill:CanvasText;stroke:CanvasText}.ds-page svg :is(.m,.w,.a1,.a3){fill:Canvas;stroke:CanvasText}.ds-page svg .m{stroke:Highlight}.ds-page svg :is(.n,.u,.k,.a4,.t){stroke:GrayText;fill:Canvas}.ds-page svg .p{stroke:Canvas}.ds-page svg .a2{fill:Highlight}}
@media print{main{max-width:none;padding:0}.ds-page{font-size:10pt}.ds-verdict,.ds-page tr,.ds-steps li{break-inside:avoid}.ds-page :is(h1,h2,h3,caption,.ds-label){break-after:avoid}}
`,
  Qi = `sha256-bbUMhRbF+q76NuhMPvS0yRq+pm5TRyy+joFYqkhovlI=`;
function K(t) {
  return e(t).replace(/[&<>"']/g, (e) => `&#${e.charCodeAt(0)};`);
}
function $i(e, t, n, r) {
  return `<svg class="ds-${e}" viewBox="0 0 ${t} ${n}" aria-hidden="true" focusable="false">${r}</svg>`;
}
function ea(e, t, n, r, i) {
  if (r <= 0) return ``;
  const a = `<rect class="${e}" x="${q(t)}" y="${q(n)}" width="${q(r)}" height="${q(i)}"/>`;
  return e === `u` ? a + na(t, n, r, i) : a;
}
function ta(e, ...t) {
  return `<path class="${e}" d="M${t.map(q).join(` `)}"/>`;
}
function na(e, t, n, r) {
  let i = ``;
  for (let a = ra; a < n + r; a += ra) {
    const o = Math.min(a, n) - Math.max(0, a - r);
    i += `M${q(e + Math.max(0, a - r))} ${q(t + Math.min(a, r))}l${q(o)}-${q(o)}`;
  }
  return `<path class="k" d="${i}"/>`;
}
var ra = 5;
function q(e) {
  return Math.round(e * 100) / 100;
}
function ia(t) {
  const n = t.map((t) => [...e(t)][0]?.toUpperCase() ?? ``);
  return new Set(n).size === n.length && n.every((e) => /^\p{L}$/u.test(e)) ? n : t.map((_e, t) => String(t + 1));
}
function aa({ columns: e, rows: t }) {
  const n = new Map(),
    r = (e, t, r) => n.set(`${e} ${t}`, { form: e, text: t, ...(r !== void 0 && { letter: r }) });
  for (const [n, i] of e.entries()) {
    const e = t.flatMap(({ cells: e }) => e[n]?.mark ?? []);
    if ((i.of === `level` && e.length > 0 && ca(i, e, r), i.of === `amounts` && i.series.length > 1))
      for (const [e, t] of i.series.entries()) r(`a${e}`, t);
    for (const t of e) sa(t, r);
  }
  return [...n.values()].sort((e, t) => oa.indexOf(e.form) - oa.indexOf(t.form));
}
var oa = [`h`, `w`, `s`, `add`, `gone`, `m`, `u`, `n`, `f`];
function sa(e, t) {
  if (e.of === `rungs` && e.was !== void 0) t(`w`, B.before), t(`h`, B.now);
  else if (e.of === `rungs`)
    t(`h`, e.needs === void 0 ? B.needed : B.held),
      e.needs !== void 0 && e.has !== null && e.has < e.needs && t(`m`, B.missing),
      e.has === null && t(`u`, B.notAssessed),
      t(`n`, B.notNeeded),
      e.needs && t(`f`, B.neededTo);
  else if (e.of === `interval`) t(`h`, B.known), e.high > e.low && t(`u`, B.notAssessed), t(`n`, B.open);
  else if (e.of === `people`) t(`h`, B.holds), e.unassessed > 0 && t(`u`, B.notAssessed), t(`n`, B.below);
  else if (e.of === `days`) for (const { kind: n } of e.spans) n === `planned` ? t(`h`, B.planned) : t(`n`, B.anyTime);
  else e.of === `heat` && e.count === null && t(`lh`, B.suppressed);
}
function ca(e, t, n) {
  const r = ia(e.levels);
  for (const [t, i] of e.levels.entries()) n(`l${Math.max(1, Math.ceil(((t + 1) / e.levels.length) * 4))}`, i, r[t]);
  const i = (e) => t.some((t) => t.of === `level` && e(t));
  i((e) => e.has === 0) && n(`l0`, B.none, `–`),
    i((e) => e.has === null) && n(`u`, B.notAssessed),
    i((e) => e.meets) && n(`tick`, B.enough, `✓`);
}
function la({ spans: e }, t) {
  const { first: n, days: r } = fa(t),
    i = (e) => ((e - n) / r) * da,
    a = pa(t).map((e) => ta(`t`, i(e), 0, i(e), 16)),
    o = e.map(({ from: e, until: t, kind: n }) => {
      const [r, a] = [E(e), E(t) + 1];
      return ea(n === `planned` ? `h` : `n`, i(r), 4, Math.max(1, i(a) - i(r)), 8);
    });
  return $i(`days`, da, 16, a.join(``) + o.join(``));
}
function ua({ spans: e }, t, n) {
  const { first: r, days: i } = fa(t),
    a = Array.from({ length: 20 }, () => n.notAsked);
  for (const { from: t, until: o, kind: s } of e) {
    const e = (e) => ((e - r) / i) * a.length,
      c = Math.floor(e(E(t))),
      l = Math.ceil(e(E(o) + 1));
    a.fill(s === `planned` ? n.held : n.missing, c, Math.max(c + 1, l));
  }
  return a.join(``);
}
var da = 240;
function fa({ from: e, until: t }) {
  const n = E(e);
  return { first: n, days: Math.max(1, E(t) + 1 - n) };
}
function pa({ from: e, until: t }) {
  let n = E(t) - E(e) > 1e3,
    r = [],
    [i, a] = [Number(e.slice(0, 4)), Number(e.slice(5, 7))];
  for (let e = 0; e < 60; e++) {
    [i, a] = a === 12 || n ? [i + 1, 1] : [i, a + 1];
    const e = E(`${String(i).padStart(4, `0`)}-${String(a).padStart(2, `0`)}-01`);
    if (!(e <= E(t))) break;
    Un(e) !== `` && r.push(e);
  }
  return r;
}
function ma(e, t) {
  const n = t * _a - ga,
    r = Array.from({ length: t }, (_e, t) => t);
  if (e.was !== void 0) {
    const t = (e, t, n) => r.map((r) => ea(r < t ? e : `e`, r * _a, r < t ? n : n + 4, ha, r < t ? 8 : 1)).join(``);
    return $i(`rungs`, n, 24, t(`w`, e.was, 2) + t(`h`, e.has ?? 0, 13));
  }
  const i = r.map((t) => ea(ya(e, t), t * _a, 7, ha, 14)),
    a = r
      .filter((t) => ba(e, t))
      .map((e) => ta(`p`, e * _a + 15, 14, e * _a + 23, 14) + ta(`p`, e * _a + 19, 10, e * _a + 19, 18)),
    { needs: o } = e,
    s = o ? `<path class="f" d="M${o * _a - 3} 24V1h-8v6h8"/>` : ``;
  return $i(`rungs`, n, 24, i.join(``) + a.join(``) + s);
}
var ha = 38,
  ga = 6,
  _a = ha + ga;
function va(e, t, n) {
  let { has: r, needs: i, was: a } = e,
    o = { h: n.held, m: n.missing, u: n.unassessed, n: n.notAsked },
    s = ``;
  for (let c = 0; c < t; c++)
    (s += a === void 0 ? o[ya(e, c)] : c < a ? (c < (r ?? 0) ? n.held : `-`) : c < (r ?? 0) ? `+` : n.notAsked),
      i === c + 1 && (s += n.needed);
  return s;
}
function ya({ has: e, needs: t = 0 }, n) {
  return e === null ? `u` : n < e ? `h` : n < t ? `m` : `n`;
}
function ba({ has: e, needs: t }, n) {
  return t !== void 0 && e !== null && n < e && n >= t;
}
var xa = {
  unicode: { held: `■`, missing: `□`, unassessed: `?`, notAsked: `·`, needed: `]`, parts: `■□▪▫·` },
  ascii: { held: `#`, missing: `-`, unassessed: `?`, notAsked: `.`, needed: `]`, parts: `#=+-.` },
};
function Sa({ has: e, meets: t }, n) {
  if (e === null) return `<span class="ds-cell lu" aria-hidden="true">${Ta}<b>?</b></span>`;
  if (e === 0) return `<span class="ds-cell l0" aria-hidden="true">–</span>`;
  const r = ia(n)[e - 1] ?? e;
  return `<span class="ds-cell l${Ea(e, n.length)}" aria-hidden="true">${r}${t ? `✓` : ``}</span>`;
}
function Ca({ has: e, meets: t }, n, r) {
  return e === null ? r.unassessed : e === 0 ? `-` : `${ia(n)[e - 1] ?? e}${t ? (r.held === `#` ? `+` : `✓`) : ``}`;
}
function wa({ count: e }, t) {
  return e === null ? `lh` : e === 0 ? `l0` : `l${Ea(e, t)}`;
}
var Ta = `<svg viewBox="0 0 48 28" preserveAspectRatio="none" focusable="false">${ea(`u`, 0, 0, 48, 28)}</svg>`;
function Ea(e, t) {
  return Math.min(4, Math.max(1, Math.ceil((e / Math.max(1, t)) * 4)));
}
function Da({ low: e, high: t, outOf: n }) {
  return $i(
    `interval`,
    Na,
    16,
    Ia(n, [
      [`h`, e],
      [`u`, t - e],
      [`n`, n - t],
    ]),
  );
}
function Oa({ hold: e, unassessed: t, short: n }, r) {
  const i = [
    [`h`, e],
    [`u`, t],
    [`n`, n],
  ];
  if (r > Pa) return $i(`interval`, Na, 16, Ia(r, i));
  const a = i.flatMap(([e, t]) => Array.from({ length: t }, () => e));
  return $i(`people`, Math.max(1, a.length) * 13, 16, a.map((e, t) => ea(e, t * 13 + 1, 1, 10, 14)).join(``));
}
function ka({ parts: e }, t) {
  return $i(
    `amounts`,
    Na,
    16,
    Ia(
      t,
      e.map((e, t) => [`a${t}`, e]),
    ),
  );
}
function Aa({ low: e, high: t, outOf: n }, r) {
  return La(
    n,
    [
      [r.held, e],
      [r.unassessed, t - e],
      [r.notAsked, n - t],
    ],
    12,
  );
}
function ja({ hold: e, unassessed: t, short: n }, r, i) {
  const a = [
    [i.held, e],
    [i.unassessed, t],
    [i.notAsked, n],
  ];
  return r > Fa ? La(r, a, Fa) : a.map(([e, t]) => e.repeat(t)).join(``);
}
function Ma({ parts: e }, t, n) {
  return La(
    t,
    e.map((e, t) => [n.parts[t] ?? ``, e]),
    24,
  );
}
var Na = 200,
  Pa = 40,
  Fa = 16;
function Ia(e, t) {
  let n = 0;
  return t
    .map(([t, r]) => {
      const i = e > 0 ? (r / e) * (Na - 2) : 0;
      return (n += i), ea(t, n - i + 1, 2, i, 12);
    })
    .join(``);
}
function La(e, t, n) {
  if (e <= 0) return ``;
  const r = Math.round((t.reduce((e, [, t]) => e + t, 0) / e) * n),
    i = t.map(([, t]) => (t > 0 ? Math.max(1, Math.round((t / e) * n)) : 0)),
    a = i.indexOf(Math.max(...i)),
    o = i.reduce((e, t) => e + t, 0) - r;
  return t
    .map(([e], n) => e.repeat(Math.max(1 * Number((t[n]?.[1] ?? 0) > 0), (i[n] ?? 0) - (n === a ? o : 0))))
    .join(``);
}
function Ra(e, t) {
  return e.of === `rungs` && t.of === `rungs`
    ? ma(e, t.levels.length)
    : e.of === `level` && t.of === `level`
      ? Sa(e, t.levels)
      : e.of === `interval`
        ? Da(e)
        : e.of === `people` && t.of === `people`
          ? Oa(e, t.most)
          : e.of === `amounts` && t.of === `amounts`
            ? ka(e, t.most)
            : e.of === `days` && t.of === `days`
              ? la(e, t)
              : ``;
}
function za(e, t, n) {
  const r = xa[n];
  return e.of === `rungs` && t.of === `rungs`
    ? va(e, t.levels.length, r)
    : e.of === `level` && t.of === `level`
      ? Ca(e, t.levels, r)
      : e.of === `interval`
        ? Aa(e, r)
        : e.of === `people` && t.of === `people`
          ? ja(e, t.most, r)
          : e.of === `amounts` && t.of === `amounts`
            ? Ma(e, t.most, r)
            : e.of === `days` && t.of === `days`
              ? ua(e, t, r)
              : ``;
}
function Ba({ parts: e }) {
  for (const t of e) t.kind === `table` && Va(t);
}
function Va({ caption: e, columns: t, rows: n }) {
  for (const { cells: r } of n) {
    if (r.length !== t.length)
      throw RangeError(`A row of "${e}" has ${r.length} cells; the table has ${t.length} columns`);
    for (const [n, { mark: i }] of r.entries())
      if (i !== void 0 && i.of !== t[n]?.of)
        throw RangeError(`A mark of "${e}" is of "${i.of}"; its column "${t[n]?.title}" is of "${t[n]?.of}"`);
  }
}
function Ha(e, { idPrefix: t = `answer`, topHeading: n = 2 } = {}) {
  if (!/^[A-Za-z][\w-]*$/.test(t))
    throw RangeError(`idPrefix begins with a letter, and letters, digits and hyphens follow`);
  if (!(n >= 1 && n <= 4)) throw RangeError(`topHeading is 1 to 4; found ${n}`);
  Ba(e);
  let r = 0,
    i = e.parts.map((e, i) => {
      e.kind === `title` && (r += 1);
      const a = n + +(r > 1) + (e.kind === `title` ? 0 : 1);
      return Ua(e, `${t}-${i + 1}`, a);
    }),
    a =
      e.attribution === void 0
        ? ``
        : `<p class="ds-attribution">${K(e.attribution)}</p>
`;
  return `<div class="ds-page" lang="${K(e.language)}">
${i.join(`
`)}
${a}</div>
`;
}
function Ua(e, t, n) {
  if (e.kind === `title` || e.kind === `subtitle`) return `<h${n}>${K(e.text)}</h${n}>`;
  if (e.kind === `paragraph`) return `<p>${K(e.text)}</p>`;
  if (e.kind === `quiet`) return `<p class="ds-quiet">${K(e.text)}</p>`;
  if (e.kind === `verdict`) return Ga(e);
  if (e.kind === `table`) return Ka(e, t);
  const [r, i] =
      e.kind === `list`
        ? [e.label, e.items.map((e) => `<li>${K(e)}</li>`)]
        : [
            e.caption,
            e.steps.map(({ text: e, detail: t }) => `<li><b>${K(e)}</b>${t ? ` <span>${K(t)}</span>` : ``}</li>`),
          ],
    a = e.kind === `list` ? `ul` : `ol`;
  return `<p class="ds-label" id="${t}">${K(r)}</p>
<${a} class="ds-${e.kind}" aria-labelledby="${t}">${i.join(``)}</${a}>`;
}
var Wa = { met: `✓`, exceeded: `✓`, partial: `!`, unmet: `!`, unassessed: `?`, heading: `i`, quiet: `i` };
function Ga({ tone: e, verdict: t, text: n, coverage: r }) {
  const i = r && r.outOf > 0 ? `${Da({ of: `interval`, ...r })}<p class="ds-small">${K(B.covered(di(r)))}</p>` : ``;
  return `<div class="ds-verdict ds-${e}"><p class="ds-says"><span aria-hidden="true">${Wa[e]}</span> <strong>${K(t)}</strong></p><p class="ds-why">${K(n)}</p>${i}</div>`;
}
function Ka(e, t) {
  const { caption: n, columns: r, rows: i, narrow: a = `stack` } = e,
    o = r.map((e) => `<th role="columnheader" scope="col" class="ds-${e.of}">${Ja(e)}</th>`),
    s = i.map((e, t) => {
      const n = e.group !== void 0 && e.group !== i[t - 1]?.group,
        a = n
          ? `<tr role="row" class="ds-group"><th role="rowheader" scope="rowgroup" colspan="${r.length}">${K(e.group ?? ``)}</th></tr>
`
          : ``;
      return (
        (n && t > 0
          ? `</tbody>
<tbody role="rowgroup">
`
          : ``) +
        a +
        Ya(e, r)
      );
    }),
    c = `<table role="table" class="ds-${a}">
<caption id="${t}">${K(n)}${Za(aa(e))}</caption>
<thead role="rowgroup"><tr role="row">${o.join(``)}</tr></thead>
<tbody role="rowgroup">
${s.join(`
`)}
</tbody>
</table>`;
  return a === `scroll`
    ? `<div class="ds-box" role="region" aria-labelledby="${t}" tabindex="0">
${c}
</div>`
    : c;
}
function qa(e) {
  return e.length > 5 || e.some((e) => e.length > 13) ? ia(e) : e;
}
function Ja(e) {
  const t = e.of === `rungs` ? qa(e.levels) : e.of === `days` ? [e.from, e.until] : void 0,
    n = t ? `<span class="ds-axis" aria-hidden="true">${t.map((e) => `<i>${K(e)}</i>`).join(``)}</span>` : ``;
  return `${e.of === `rungs` ? `<span class="ds-aside">${K(e.title)}</span>` : K(e.title)}${n}`;
}
function Ya({ cells: e, isTotal: t }, n) {
  const r = e.map((e, t) => {
    const r = n[t];
    if (!r) return ``;
    if (t === 0) return `<th role="rowheader" scope="row">${Xa(e, r)}</th>`;
    const i = r.says === `elsewhere` ? `` : ` data-title="${K(r.title)}"`;
    return `<td role="cell" class="ds-${r.of}"${i}>${Xa(e, r)}</td>`;
  });
  return `<tr role="row"${t ? ` class="ds-total"` : ``}>${r.join(``)}</tr>`;
}
function Xa({ text: e, tone: t, mark: n, href: r }, i) {
  const a = K(e);
  if (n?.of === `heat` && i.of === `heat`) return `<span class="ds-cell ${wa(n, i.most)}">${a}</span>`;
  const o = r !== void 0 && gt(r) ? `<a href="${K(r.trim())}">${a}</a>` : a,
    s = t === void 0 ? o : `<span class="ds-${t}">${o}</span>`;
  if (!n) return s;
  const c = Ra(n, i);
  return a === `` ? c : `${c} <span class="${i.of === `level` ? `ds-aside` : `ds-beside`}">${s}</span>`;
}
function Za(e) {
  return e.length === 0
    ? ``
    : ` <span class="ds-key" aria-hidden="true">${e.map(({ form: e, letter: t, text: n }) => `<span class="ds-entry">${t === void 0 ? (e === `lh` ? `` : Qa(e)) : `<span class="ds-cell ${e}">${K(t)}</span>`} ${K(n)}</span>`).join(` `)}</span>`;
}
function Qa(e) {
  return $i(`sample`, 20, 16, e === `f` ? `<path class="f" d="M12 16V1H4v6h8"/>` : ea(e, 1, 2, 18, 12));
}
function $a(e) {
  const [t] = e.parts,
    n = t?.kind === `title` ? t.text : ``;
  return `<!DOCTYPE html>
<html lang="${K(e.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${Qi}'">
<meta name="color-scheme" content="light dark">
<title>${K(n)}</title>
<style>${Zi}</style>
</head>
<body>
<main>
${Ha(e, { topHeading: 1 })}</main>
</body>
</html>
`;
}
function eo(e, t) {
  const { held: n, missing: r, unassessed: i, notAsked: a, needed: o, parts: s } = xa[t],
    c = e.columns.some(({ of: e }) => e === `days`),
    l = e.rows.some(({ cells: e }) => e.some(({ mark: e }) => e?.of === `rungs` && e.was !== void 0)),
    u = { h: n, m: r, u: i, n: c ? r : a, f: o },
    d = l
      ? [`${n} ${B.same}`, `+ ${B.added}`, `- ${B.gone}`]
      : aa(e).flatMap(({ form: e, text: t }) => {
          const n = e.startsWith(`a`) ? s[Number(e.slice(1))] : u[e];
          return n === void 0 ? [] : [`${n} ${t}`];
        }),
    f = e.columns.flatMap((e) =>
      e.of === `rungs` || e.of === `level` ? [B.scale(ia(e.levels).join(``), e.levels)] : [],
    );
  return [...new Set([d.join(`, `), ...f])].filter((e) => e !== ``).join(`; `);
}
function J(t) {
  return e(t)
    .replace(/[\\`*_{}[\]#~$^=@|]|:(?=\S)/g, `\\$&`)
    .replace(/www\./gi, (e) => e.replace(`.`, `\\.`))
    .replaceAll(`&`, `&amp;`)
    .replaceAll(`<`, `&lt;`)
    .replaceAll(`>`, `&gt;`);
}
function to(e) {
  Ba(e);
  let t = 0,
    n = e.parts.flatMap((e) => (e.kind === `title` && (t += 1), ro(e, t > 1 ? `#` : ``))),
    r = e.attribution === void 0 ? [] : [no(e.attribution)];
  return `${[...n, ...r].join(`

`)}
`;
}
function no(e) {
  return J(e).replace(/^(\s*)([-+]|\d{1,9}[.)])/, (_e, t, n) => `${t}${n.slice(0, -1)}\\${n.slice(-1)}`);
}
function ro(e, t) {
  if (e.kind === `title`) return [`##${t} ${J(e.text)}`];
  if (e.kind === `subtitle`) return [`###${t} ${J(e.text)}`];
  if (e.kind === `paragraph` || e.kind === `quiet`) return [no(e.text)];
  if (e.kind === `verdict`) {
    const { verdict: t, text: n, coverage: r } = e,
      i = r && r.outOf > 0 ? ` ${B.covered(di(r))}.` : ``;
    return [`**${J(t)}**: ${J(n)}${i}`];
  }
  if (e.kind === `list`)
    return [
      `**${J(e.label)}**`,
      e.items
        .map((e) => `- ${no(e)}`)
        .join(`
`),
    ];
  if (e.kind === `steps`) {
    const t = e.steps.map(({ text: e, detail: t }, n) => `${n + 1}. ${no(e)}${t ? ` (${J(t)})` : ``}`);
    return [
      `**${J(e.caption)}**`,
      t.join(`
`),
    ];
  }
  const n = eo(e, `unicode`);
  return [...(e.caption === `` ? [] : [`###${t} ${J(e.caption)}`]), ...(n === `` ? [] : [no(n)]), io(e)];
}
function io({ columns: e, rows: t }) {
  const n = (e) => `| ${e.join(` | `)} |`,
    r = e.map((e) => J(e.of === `rungs` ? ia(e.levels).join(``) : e.title)),
    i = t.flatMap(({ cells: r, group: i, isTotal: a }, o) => {
      const s = r.map((t, n) => ao(t, e[n], a === !0));
      return [
        ...(i !== void 0 && i !== t[o - 1]?.group ? [n([`**${J(i)}**`, ...r.slice(1).map(() => ``)])] : []),
        n(s),
      ];
    });
  return [n(r), n(e.map(({ of: e }) => (e === `number` ? `--:` : `---`))), ...i].join(`
`);
}
function ao({ text: e, mark: t, href: n }, r, i) {
  const a = t && r ? za(t, r, `unicode`) : ``,
    o = J(e),
    s = n !== void 0 && /^https?:\/\/[^\s<>()\\]+$/i.test(n) && o !== `` ? `[${o}](${n.replaceAll(`|`, `%7C`)})` : o;
  return [...(a === `` ? [] : [`\`${a}\``]), i && s !== `` ? `**${s}**` : s].filter((e) => e !== ``).join(` `);
}
async function oo(e, { kind: t = `xlsx` } = {}) {
  if (t !== `xlsx` && t !== `ods`) throw RangeError(`kind is "xlsx" or "ods"; found ${JSON.stringify(t)}`);
  Ba(e);
  const { writeWorkbook: n } = await Zr(
      async () => {
        const { writeWorkbook: e } = await import(`./shared-WFYNJLMI-CW0rXgSq.js`);
        return { writeWorkbook: e };
      },
      [],
      import.meta.url,
    ),
    r = new Set(),
    i = [...e.parts.flatMap(so), ...(e.attribution === void 0 ? [] : [[``], [e.attribution]])],
    a = e.parts.flatMap((e) => (e.kind === `table` ? [e] : []));
  return n(
    [
      { name: go(B.sheet, r), rows: i.map((e) => e.map(mo)), widths: [90, 60] },
      ...a.map((e) => ({ name: go(e.caption, r), header: !0, frozenColumns: 1, ...co(e) })),
    ],
    { kind: t },
  );
}
function so(e) {
  return e.kind === `table`
    ? e.caption === ``
      ? []
      : [[e.caption]]
    : e.kind === `verdict`
      ? [[`${e.verdict}: ${e.text}`], ...(e.coverage && e.coverage.outOf > 0 ? [[B.covered(di(e.coverage))]] : [])]
      : e.kind === `list`
        ? [[e.label], ...e.items.map((e) => [e])]
        : e.kind === `steps`
          ? [[e.caption], ...e.steps.map(({ text: e, detail: t = `` }) => [e, t])]
          : [[e.text]];
}
function co({ columns: e, rows: t }) {
  const n = t.some(({ group: e }) => e !== void 0),
    r = e.flatMap((e) => lo(e)),
    i = t.map(({ cells: t, group: r = `` }) => [
      ...(n ? [mo(r)] : []),
      ...e.flatMap((e, n) => uo(t[n] ?? { text: `` }, e)),
    ]);
  return {
    rows: [[...(n ? [``] : []), ...r].map(mo), ...i],
    widths: [...(n ? [20] : []), ...r.map((e, t) => (t === 0 ? 40 : Math.min(40, Math.max(14, e.length + 2))))],
  };
}
function lo(e) {
  const t = e.says === `elsewhere` ? [] : [e.title],
    n = (...t) => t.map((t) => `${e.title}: ${t}`);
  return e.of === `interval`
    ? [...t, ...n(B.least, B.most, B.outOf)]
    : e.of === `people`
      ? [...t, ...n(B.holds, B.notAssessed, B.below)]
      : e.of === `amounts`
        ? [...t, ...e.series]
        : e.of === `days`
          ? [...t, ...n(B.from, B.until)]
          : t;
}
function uo({ text: e, mark: t }, n) {
  const r = n.says === `elsewhere` ? [] : [fo(e, n)],
    i = (e) => Array.from({ length: e }, () => null);
  if (n.of === `interval`) return [...r, ...(t?.of === `interval` ? [t.low, t.high, t.outOf] : i(3))];
  if (n.of === `people`) return [...r, ...(t?.of === `people` ? [t.hold, t.unassessed, t.short] : i(3))];
  if (n.of === `amounts`) return [...r, ...n.series.map((_e, n) => (t?.of === `amounts` ? (t.parts[n] ?? 0) : null))];
  if (n.of === `days`) {
    const [e] = t?.of === `days` ? t.spans : [];
    return [...r, ...(e ? [po(e.from), po(e.until)] : i(2))];
  }
  return r;
}
function fo(e, { of: t }) {
  return (t === `number` || t === `heat`) && /^-?\d{1,15}(\.\d{1,6})?$/.test(e) ? Number(e) : po(e);
}
function po(e) {
  return ht(e) && e > `1900-03-01` ? { date: e } : mo(e);
}
function mo(t) {
  const n = e(t);
  return n.length > ho ? `${n.slice(0, ho - 1).replace(/[\uD800-\uDBFF]$/, ``)}\u2026` : n;
}
var ho = 32767;
function go(t, n) {
  const r = e(t)
      .replace(/[[\]:*?/\\\p{C}]/gu, ` `)
      .replace(/\s+/g, ` `)
      .replace(/^[' ]+|[' ]+$/g, ``),
    i = [...(r === `` ? B.sheet : r)].reduce((e, t) => ((e + t).length > 28 ? e : e + t), ``).trim();
  for (let e = 1; ; e++) {
    const t = e === 1 ? i : `${i.slice(0, 27 - String(e).length)} ${e}`;
    if (!n.has(t.toLowerCase())) return n.add(t.toLowerCase()), t;
  }
}
function _o(e) {
  if (typeof e !== `object` || !e) return e === 0 ? 0 : e;
  if (Array.isArray(e)) {
    const t = [];
    for (const n of e) t.push(_o(n));
    return Object.freeze(t);
  }
  const t = {};
  for (const [n, r] of Object.entries(e))
    r !== void 0 &&
      (n === `__proto__` ? Object.defineProperty(t, n, { value: _o(r), enumerable: !0 }) : (t[n] = _o(r)));
  return Object.freeze(t);
}
function vo(e) {
  if (e === void 0) return `missing`;
  if (e === null) return `null`;
  if (Array.isArray(e)) return `a list of ${e.length}`;
  if (typeof e === `string`)
    return e === `` ? `empty text` : e.length > 40 ? `text of ${e.length} characters` : JSON.stringify(e);
  if (typeof e === `number` || typeof e === `boolean`) return String(e);
  if (typeof e !== `object`) return Co(typeof e);
  const t = So(e);
  return t === `Object` ? `an object` : xo.has(t) ? Co(t) : `an instance of ${t}`;
}
function yo(e, t) {
  if (e === null) return t ? void 0 : `leave the key out where nothing is known`;
  if (typeof e === `string`) return t && /^\s*[[{]/.test(e) ? `give what JSON.parse makes of it` : void 0;
  if (typeof e !== `object` || Array.isArray(e)) return;
  const n = So(e);
  return n === `Object` ? void 0 : (bo[n] ?? `give a plain object, such as { ...value }`);
}
var bo = {
    Map: `Object.fromEntries(map) makes an object of it`,
    Set: `Array.from(set) makes a list of it`,
    Date: `write the day as YYYY-MM-DD`,
    Promise: `await it first`,
  },
  xo = new Set([...Object.keys(bo), `WeakMap`, `RegExp`, `Error`, `URL`, `Uint8Array`, `Buffer`]);
function So(e) {
  const t = Object.getPrototypeOf(e);
  if (typeof t !== `object` || !t) return `Object`;
  const n = Object.getOwnPropertyDescriptor(t, `constructor`)?.value,
    r = typeof n === `function` ? Object.getOwnPropertyDescriptor(n, `name`)?.value : void 0;
  return typeof r === `string` && r !== `` ? r.slice(0, 40) : `a class`;
}
var Co = (e) => (/^[aeiou]/i.test(e) ? `an ${e}` : `a ${e}`),
  wo = 10,
  To = 3;
function Eo(e, { placeOf: t = Tr, sentenceOf: n = ({ message: e }) => e } = {}) {
  const r = [],
    i = new Map(),
    a = new Map();
  for (const n of e) {
    const e = o(n);
    e.count++, e.places.length < To && e.places.push(t(n.path));
  }
  return r.map(({ mistake: e, places: t, count: r }) => {
    const i = r - t.length,
      a = i > 0 ? `${t.join(`, `)} and ${i} more` : t.join(`, `);
    return e ? `${a}: ${n(e)}` : `\u2026 and ${r} more like those above: ${a}`;
  });
  function _o(e) {
    const [t, n] = [Oo(e), Do(e)],
      o = a.get(t) ?? 0,
      s = o < wo,
      c = i.get(n) ?? (s ? void 0 : i.get(t));
    if (c) return c;
    const l = { ...(s && { mistake: e }), places: [], count: 0 };
    return i.set(s ? n : t, l), a.set(t, o + 1), r.push(l), l;
  }
}
function Do(e) {
  const t = e.code === `shape` && e.received === `missing` ? e.path.findLast(ko) : void 0;
  return JSON.stringify([e.code, e.message, t]);
}
function Oo(e) {
  return e.code === `shape`
    ? JSON.stringify([e.code, e.expected])
    : JSON.stringify(`kind` in e ? [e.code, e.kind] : [e.code]);
}
var ko = (e) => typeof e === `string`,
  Ao = 50,
  jo = class extends Error {
    name = `ParseError`;
    constructor(e, t) {
      const n = Eo(t).map((e) => `  ${e}`),
        r = n.slice(0, Ao);
      n.length > Ao && r.push(`  \u2026 and ${n.length - Ao} lines more: see issues`),
        super(`The ${e} has ${t.length === 1 ? `1 issue` : `${t.length} issues`}:
${r.join(`
`)}`),
        Object.defineProperty(this, "issues", { value: t });
    }
  };
function Mo(e) {
  return typeof e === `object` && e && !Array.isArray(e) ? e : void 0;
}
function No(e, t) {
  const n = Object.getOwnPropertyDescriptor(Mo(e) ?? {}, t);
  return n !== void 0 && (n.get !== void 0 || n.value !== void 0);
}
function Po(e) {
  return typeof e === `string` ? e : void 0;
}
function* Fo(e, t) {
  if (Array.isArray(e)) for (let n = 0; n < e.length; n++) yield [e[n], [...t, n]];
}
function* Io(e, t) {
  for (const [n, r] of Fo(e, t)) {
    const e = Mo(n);
    e && (yield [e, r]);
  }
}
var Lo = class {
  issues = [];
  #e;
  #t = !0;
  constructor(e = []) {
    this.#e = [...e];
  }
  get isPlain() {
    return this.#t;
  }
  expected(e, t) {
    const n = yo(t, this.#e.length === 0);
    return this.#r(this.#e, e, vo(t), n);
  }
  inside(e, t, n) {
    this.#e.push(e);
    const r = n(t, this);
    return this.#e.pop(), r;
  }
  entry(e, t, n, r) {
    const i = Object.getOwnPropertyDescriptor(e, t);
    if (i?.get || i?.set)
      return this.#n([...this.#e, t], `a value`, `a getter`, `copy its value into a plain object first`);
    const a = i?.enumerable ? i.value : void 0;
    return (r && a === void 0) || this.inside(t, a, n);
  }
  noOtherKeys(e, t) {
    const n = this.issues.length;
    for (const n of Object.keys(e))
      !t.includes(n) &&
        No(e, n) &&
        this.issues.push({ code: `unknown-key`, path: [...this.#e, n], key: n, allowed: t });
    return this.issues.length === n;
  }
  object(e) {
    const t = Mo(e);
    if (t && Ro(t)) return t;
    t && (this.#t = !1), this.expected(`an object`, e);
  }
  list(e) {
    if (Array.isArray(e)) {
      for (let t = 0; t < e.length; t++)
        if (!Object.hasOwn(e, t)) {
          this.#n([...this.#e, t], `an element`, `a hole in the list`, `close it with list.filter(() => true)`);
          return;
        }
      return e;
    }
    {
      const t = Mo(e);
      t && !Ro(t) && (this.#t = !1), this.expected(`a list`, e);
    }
  }
  #n(e, t, n, r) {
    return (this.#t = !1), this.#r(e, t, n, r);
  }
  #r(e, t, n, r) {
    return (
      this.issues.push({ code: `shape`, path: [...e], expected: t, received: n, ...(r !== void 0 && { next: r }) }), !1
    );
  }
};
function Ro(e) {
  const t = Object.getPrototypeOf(e);
  return t === null || t === Object.prototype || Object.getPrototypeOf(t) === null;
}
function zo(e, t, n = () => [], r = (e) => e) {
  const i = new Lo(),
    a = t(e, i),
    o = i.isPlain ? i.issues.concat(n(e)) : i.issues;
  return a && o.length === 0 ? { ok: !0, value: _o(r(e)) } : Bo(o);
}
function Bo(e) {
  return { ok: !1, issues: e.map(Er) };
}
function Vo(e, t) {
  if (t.ok) return t.value;
  throw new jo(e, t.issues);
}
var Ho = 1e5,
  Uo = class {
    #e = new Map();
    #t;
    #n;
    #r;
    #i = 0;
    constructor(e, t, n) {
      (this.#t = e), (this.#n = t), (this.#r = n ?? this.#e);
    }
    give(e, t) {
      const n = Po(e);
      if (n === void 0) return;
      const r = this.#e.get(n);
      r ? this.#n.push({ code: `duplicate-id`, path: t, kind: this.#t, id: n, firstAt: r }) : this.#e.set(n, t);
    }
    refer(e, t, n = this.#r) {
      const r = Po(e);
      if (r === void 0) return !1;
      if (n.has(r)) return !0;
      const i = this.#i < Ho ? f(r, n.keys()) : [];
      return (this.#i += n.size), this.#n.push({ code: `unknown-id`, path: t, kind: this.#t, id: r, near: i }), !1;
    }
  };
function Wo(e, t, n, r) {
  const i = new Map();
  for (const [a, o] of Io(t, n)) {
    const t = Po(a.skill);
    if (!r(a, o) || t === void 0) continue;
    const n = [...o, `skill`],
      s = i.get(t);
    s ? e.push({ code: `duplicate-need`, path: n, skill: t, firstAt: s }) : i.set(t, n);
  }
}
var Go = class {
  issues;
  #e;
  #t;
  #n;
  #r;
  #i;
  #a;
  constructor(e, t = []) {
    const { ranks: n, skills: r, roleLevels: i } = _(e),
      { grades: a } = e;
    (this.issues = t),
      (this.#e = e),
      (this.#t = (e) => r.get(e)?.definedAt),
      (this.#n = new Uo(`level`, t, n)),
      (this.#r = new Uo(`skill`, t, r)),
      (this.#i = new Uo(`role level`, t, i)),
      (this.#a = a && new Uo(`grade`, t, new Set(a.map(({ id: e }) => e))));
  }
  level(e, t) {
    this.#n.refer(e, t);
  }
  knowsSkill(e) {
    return _(this.#e).skills.has(e);
  }
  roleLevel(e, t) {
    this.#i.refer(e, t);
  }
  grade(e, t) {
    this.#a?.refer(e, t);
  }
  needs(e, t) {
    Wo(this.issues, e, t, ({ skill: e, level: t }, n) => this.skill(e, [...n, `skill`], [[t, [...n, `level`]]]));
  }
  skill(e, t, n = []) {
    const r = this.#r.refer(e, t),
      i = r ? this.#t(e) : void 0;
    for (const [t, r] of n)
      this.#n.refer(t, r) &&
        i &&
        !i.includes(t) &&
        this.issues.push({ code: `level-not-defined`, path: r, skill: String(e), level: t, definedAt: i });
    return r;
  }
  framework(e, t) {
    if (typeof e?.id !== `string` || typeof e.version !== `string`) return;
    const { id: n, version: r } = this.#e;
    _t(this.#e, { id: e.id, version: e.version }) ||
      this.issues.push({
        code: `framework-mismatch`,
        path: t,
        expected: `${n} ${r}`,
        received: `${e.id} ${e.version}`,
      });
  }
  frameworkVersion(e, t) {
    typeof e === `string` && !vt(this.#e, e) && this.framework({ id: this.#e.id, version: e }, t);
  }
};
function Y(e) {
  return { optional: e };
}
function Ko(e) {
  const t = Object.keys(e),
    n = Object.entries(e).map(([e, t]) =>
      typeof t === `function` ? { key: e, shape: t, mayBeAbsent: !1 } : { key: e, shape: t.optional, mayBeAbsent: !0 },
    );
  return (e, r) => {
    const i = r.object(e);
    if (!i) return !1;
    let a = !0;
    for (const { key: e, shape: t, mayBeAbsent: o } of n) r.entry(i, e, t, o) || (a = !1);
    return r.noOtherKeys(i, t) && a;
  };
}
function qo(e) {
  return (t, n) => {
    const r = n.object(t);
    if (!r) return !1;
    let i = !0;
    for (const t of Object.keys(r))
      (t !== `` && t.length <= pt.id ? n.entry(r, t, e, !0) : n.inside(t, t, Jo)) || (i = !1);
    return i;
  };
}
var Jo = (e, t) => t.expected(`a key of 1 to ${pt.id} characters`, e);
function Yo(e, { min: t = 0, max: n = 1 / 0 } = {}) {
  return (r, i) => {
    const a = i.list(r);
    if (!a) return !1;
    let o = !0;
    a.length < t && (o = i.expected(`at least ${t} of them`, r)),
      a.length > n && (o = i.expected(`at most ${n} of them`, r));
    for (let t = 0; t < a.length; t++) i.inside(t, a[t], e) || (o = !1);
    return o;
  };
}
function Xo(e) {
  const t = new Set(e),
    n = `one of ${e.map((e) => JSON.stringify(e)).join(`, `)}`;
  return (e, r) => t.has(e) || r.expected(n, e);
}
function Zo(e, { mayBeEmpty: t = !1 } = {}) {
  return (n, r) =>
    typeof n === `string`
      ? n === `` && !t
        ? r.expected(`text that is not empty`, n)
        : n.length <= e || r.expected(`at most ${e} characters`, n)
      : r.expected(`text`, n);
}
function Qo(e, t) {
  return (n, r) => (typeof n === `string` && t(n)) || r.expected(e, n);
}
var $o = Zo(pt.id),
  es = Zo(pt.name),
  ts = Zo(pt.text, { mayBeEmpty: !0 }),
  ns = Qo(`an http or https URL of at most ${pt.name} characters`, (e) => e.length <= pt.name && gt(e)),
  rs = Qo(`a date as YYYY-MM-DD`, ht),
  is = Ko({ id: $o, version: $o });
function as(e, t, n = []) {
  const { issues: r } = e;
  if (Array.isArray(t)) {
    os(e, t, n, void 0);
    const i = new Set(t.map((e) => Po(Mo(e)?.person)).filter((e) => e !== void 0));
    i.size > 1 && r.push({ code: `several-people`, path: n, people: [...i] });
    return;
  }
  const i = Mo(t);
  if (!i) return;
  e.framework(Mo(i.framework), [...n, `framework`]), e.roleLevel(i.roleLevel, [...n, `roleLevel`]);
  const a = Mo(i.has);
  for (const [t, r] of Object.entries(a ?? {})) {
    if (r === void 0) continue;
    const i = [...n, `has`, t];
    e.skill(t, i, [[r, i]]);
  }
  const o = os(e, i.assessments, [...n, `assessments`], i);
  a && ss(e, a, o, [...n, `has`]);
}
function os(e, t, n, r) {
  const i = [],
    a = new Map();
  for (const [o, s] of Io(t, n)) {
    if (
      (e.skill(o.skill, [...s, `skill`], [[o.level, [...s, `level`]]]),
      e.frameworkVersion(o.frameworkVersion, [...s, `frameworkVersion`]),
      r && o.person !== void 0 && o.person !== r.person)
    ) {
      const t = [r.person, o.person].map(String);
      e.issues.push({ code: `several-people`, path: [...s, `person`], people: t });
    }
    if (!cs(o)) continue;
    i.push(o);
    const t = JSON.stringify([o.skill, o.assessor, o.date]),
      n = a.get(t);
    if (!n) a.set(t, o);
    else if (n.level !== o.level) {
      const t = [Po(n.level) ?? null, o.level];
      e.issues.push({ code: `contradicting-assessments`, path: s, skill: o.skill, levels: t });
    }
  }
  return dt(i);
}
function ss(e, t, n, r) {
  for (const [i, { level: a }] of n) {
    if (!e.knowsSkill(i)) continue;
    const n = Object.hasOwn(t, i) ? t[i] : void 0;
    n === a ||
      (n != null && typeof n !== `string`) ||
      e.issues.push({ code: `contradicting-assessments`, path: [...r, i], skill: i, levels: [n, a] });
  }
}
function cs(e) {
  const { skill: t, level: n, assessor: r, date: i } = e;
  return (
    typeof t === `string` && (n === null || typeof n === `string`) && ut.some((e) => e === r) && typeof i === `string`
  );
}
var ls = (e, t) =>
    e === null
      ? !0
      : typeof e === `string`
        ? $o(e, t)
        : t.expected(`the id of a level, or null for below the lowest level`, e),
  us = {
    person: Y(es),
    skill: $o,
    level: ls,
    assessor: Xo(ut),
    date: rs,
    validUntil: Y(rs),
    evidence: Y(Yo(Ko({ text: Y(ts), url: Y(ns) }))),
    frameworkVersion: Y($o),
  },
  ds = {
    person: es,
    framework: is,
    has: qo(ls),
    roleLevel: Y($o),
    organisation: Y(es),
    site: Y(es),
    sector: Y(es),
    assessments: Y(Yo(Ko(us))),
  };
Ko(ds);
var fs = Ko({ ...ds, framework: Y(is) }),
  ps = Ko({ ...ds, framework: Y(is), has: Y(ds.has), assessments: ds.assessments.optional }),
  ms = Yo(Ko({ ...us, person: es }), { min: 1 });
function hs(e) {
  return Array.isArray(e) ? ms : No(e, `assessments`) && !No(e, `has`) ? ps : fs;
}
function gs(e, t) {
  const { person: n, roleLevel: r, organisation: i, site: a, sector: o, assessments: s, has: c } = _s(t) ? vs(t) : t;
  return {
    person: n,
    framework: { id: e.id, version: e.version },
    has: c ?? ys(e, s ?? []),
    ...(r !== void 0 && { roleLevel: r }),
    ...(i !== void 0 && { organisation: i }),
    ...(a !== void 0 && { site: a }),
    ...(o !== void 0 && { sector: o }),
    ...(s !== void 0 && { assessments: s }),
  };
}
function _s(e) {
  return Array.isArray(e);
}
function vs(e) {
  return { person: e[0]?.person ?? ``, assessments: e.map(({ person: e, ...t }) => t) };
}
function ys(e, t) {
  const n = dt(t);
  return Object.fromEntries(
    e.skills.flatMap(({ id: e }) => {
      const t = n.get(e);
      return t ? [[e, t.level]] : [];
    }),
  );
}
function bs(e, t) {
  const n = new Go(e);
  return zo(
    t,
    hs(t),
    (e) => (as(n, e), n.issues),
    (t) => gs(e, t),
  );
}
function xs(e, t) {
  return Vo(`profile`, bs(e, t));
}
function Ss(e, t) {
  return xs(e, t);
}
var Cs = [``, `gap`, `nearest`, `compare`, `routes`, `team`, `roles`, `skills`, `data`, `counted`];
function ws({ version: e }, { screen: t, roleLevel: n, to: r, skill: i, has: a, stepsDown: o }) {
  const s = [``, t, ...(n ?? i ?? ``).split(`/`)].filter((e, t) => t === 0 || e !== ``),
    c = Object.entries(a),
    l = [
      ...(r === void 0 ? [] : [[`to`, r]]),
      ...c.map(([e, t]) => [e, t ?? `none`]),
      ...(o ? [[`steps-down`, `yes`]] : []),
    ];
  (l.length > 0 || n !== void 0 || i !== void 0) && l.push([`release`, e]);
  const u = l.map(([e, t]) => `${Ds(e)}=${Ds(t)}`).join(`&`);
  return `#${s.map(Ds).join(`/`) || `/`}${u === `` ? `` : `?${u}`}`;
}
function Ts(e, t) {
  const [n = ``, ...r] = t.replace(/^#/, ``).split(`?`),
    [i = ``, ...a] = n.replace(/^\//, ``).split(`/`).map(Os),
    o = Cs.find((e) => e === i),
    s = o === void 0 ? [i] : [],
    c = a.join(`/`),
    l = o !== void 0 && c !== `` && (o === `skills` ? le : ce)(e, c);
  o !== void 0 && c !== `` && !l && s.push(c);
  let [u, d, f] = [],
    p = new Map();
  for (const [t, n] of new URLSearchParams(r.join(`?`)))
    t === `release`
      ? (d = n === e.version ? void 0 : n)
      : t === `steps-down` && n === `yes`
        ? (f = !0)
        : t === `to` && ce(e, n)
          ? (u = n)
          : Es(e, t, n)
            ? p.set(t, n === `none` ? null : n)
            : s.push(`${t}=${n}`);
  return {
    address: {
      screen: o ?? ``,
      ...(l && (o === `skills` ? { skill: c } : { roleLevel: c })),
      ...(u !== void 0 && { to: u }),
      has: Object.fromEntries(p),
      ...(f && { stepsDown: f }),
    },
    leftOut: s,
    ...(d !== void 0 && { otherRelease: d }),
  };
}
function Es(e, t, n) {
  const r = e.skills.find(({ id: e }) => e === t)?.definedAt;
  return le(e, t) && (n === `none` || (se(e, n) && (r === void 0 || r.includes(n))));
}
function Ds(e) {
  return encodeURIComponent(e).replaceAll(`%2F`, `/`);
}
function Os(e) {
  return new URLSearchParams(`text=${e.replaceAll(`+`, `%2B`).replaceAll(`&`, `%26`)}`).get(`text`) ?? ``;
}
var ks = class {
  text;
  constructor(e) {
    this.text = e;
  }
};
function X(e, ...t) {
  return new ks(e.reduce((e, n, r) => e + As(t[r - 1]) + n));
}
function As(e) {
  return e === void 0
    ? ``
    : e instanceof ks
      ? e.text
      : typeof e === `object`
        ? e.map(({ text: e }) => e).join(``)
        : String(e).replace(/[&<>"']/g, (e) => `&#${e.charCodeAt(0)};`);
}
function js({ title: e, body: t }, n) {
  return X`${n.map((e) => X`<div class="govuk-inset-text" role="note">${e}</div>`)}
<h1 class="govuk-heading-l" tabindex="-1">${e}</h1>
${t}`;
}
var Ms = `digital-skills-explorer.html`,
  Ns = () => new Worker(new URL(new URL(`serve-KO1tT-Uf.js`, import.meta.url).href, ``), { type: `module` }),
  Ps = {
    facts: {
      id: `uk-ddat`,
      title: `Government Digital and Data Profession Capability Framework`,
      publisher: `UK Government Digital and Data profession`,
      source: `https://ddat-capability-framework.service.gov.uk/`,
      language: `en-GB`,
      version: `2026-03-23`,
      licence: {
        name: `Open Government Licence v3.0`,
        spdx: `OGL-UK-3.0`,
        url: `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/`,
        attribution: `Contains public sector information licensed under the Open Government Licence v3.0.`,
      },
      levels: [
        { id: `awareness`, name: `Awareness` },
        { id: `working`, name: `Working` },
        { id: `practitioner`, name: `Practitioner` },
        { id: `expert`, name: `Expert` },
      ],
      roleFamilies: [
        { id: `architecture`, name: `Architecture` },
        { id: `chief-digital-and-data`, name: `Chief digital and data` },
        { id: `data`, name: `Data` },
        { id: `it-operations`, name: `IT operations` },
        { id: `product-and-delivery`, name: `Product and delivery` },
        { id: `quality-assurance-testing-qat`, name: `Quality assurance testing (QAT)` },
        { id: `software-development`, name: `Software development` },
        { id: `user-centred-design`, name: `User-centred design` },
      ],
      grades: [
        { id: `AA`, name: `Administrative Assistant` },
        { id: `AO`, name: `Administrative Officer` },
        { id: `EO`, name: `Executive Officer` },
        { id: `HEO`, name: `Higher Executive Officer` },
        { id: `SEO`, name: `Senior Executive Officer` },
        { id: `G7`, name: `Grade 7` },
        { id: `G6`, name: `Grade 6` },
        { id: `SCS`, name: `Senior Civil Service` },
      ],
      pathways: [
        {
          id: `data-architect-to-chief-data-officer`,
          from: `data-architect`,
          to: `chief-data-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-data-officer`,
        },
        {
          id: `data-analyst-to-chief-data-officer`,
          from: `data-analyst`,
          to: `chief-data-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-data-officer`,
        },
        {
          id: `data-engineer-to-chief-data-officer`,
          from: `data-engineer`,
          to: `chief-data-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-data-officer`,
        },
        {
          id: `data-governance-manager-to-chief-data-officer`,
          from: `data-governance-manager`,
          to: `chief-data-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-data-officer`,
        },
        {
          id: `data-scientist-to-chief-data-officer`,
          from: `data-scientist`,
          to: `chief-data-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-data-officer`,
        },
        {
          id: `programme-delivery-manager-to-chief-data-officer`,
          from: `programme-delivery-manager`,
          to: `chief-data-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-data-officer`,
        },
        {
          id: `chief-data-officer-to-chief-digital-and-information-officer`,
          from: `chief-data-officer`,
          to: `chief-digital-and-information-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer`,
        },
        {
          id: `chief-technology-officer-to-chief-digital-and-information-officer`,
          from: `chief-technology-officer`,
          to: `chief-digital-and-information-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer`,
        },
        {
          id: `chief-information-security-officer-to-chief-digital-and-information-officer`,
          from: `chief-information-security-officer`,
          to: `chief-digital-and-information-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-digital-and-information-officer`,
        },
        {
          id: `it-service-manager-to-chief-information-security-officer`,
          from: `it-service-manager`,
          to: `chief-information-security-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer`,
        },
        {
          id: `technical-architect-to-chief-information-security-officer`,
          from: `technical-architect`,
          to: `chief-information-security-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer`,
        },
        {
          id: `security-architect-to-chief-information-security-officer`,
          from: `security-architect`,
          to: `chief-information-security-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-information-security-officer`,
        },
        {
          id: `frontend-developer-to-chief-technology-officer`,
          from: `frontend-developer`,
          to: `chief-technology-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer`,
        },
        {
          id: `it-service-manager-to-chief-technology-officer`,
          from: `it-service-manager`,
          to: `chief-technology-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer`,
        },
        {
          id: `software-developer-to-chief-technology-officer`,
          from: `software-developer`,
          to: `chief-technology-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer`,
        },
        {
          id: `technical-architect-to-chief-technology-officer`,
          from: `technical-architect`,
          to: `chief-technology-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer`,
        },
        {
          id: `development-operations-devops-engineer-to-chief-technology-officer`,
          from: `development-operations-devops-engineer`,
          to: `chief-technology-officer`,
          url: `https://ddat-capability-framework.service.gov.uk/role/chief-technology-officer`,
        },
      ],
    },
    skills: [
      `Accessibility`,
      `Adapting to delivery methodologies`,
      `Agile and Lean practices`,
      `Agile research practices`,
      `Agile working`,
      { name: `Agile working (content design)`, definedAt: [`working`, `practitioner`, `expert`] },
      { name: `Analysis`, definedAt: [`working`, `practitioner`, `expert`] },
      { name: `Analysis and insight`, definedAt: [`working`, `practitioner`, `expert`] },
      `Analysis and synthesis`,
      { name: `Analysis and synthesis (data ethics)`, definedAt: [`practitioner`, `expert`] },
      `Applied maths, statistics and scientific practices`,
      {
        name: `Applied social sciences`,
        definedAt: [`practitioner`, `expert`],
        formerNames: [`Applied knowledge of social sciences`],
      },
      `Applying statistical and analytical tools and techniques`,
      `Applying user-centred insights`,
      `Architect for the whole context`,
      `Architecture communication`,
      `Asset and configuration management`,
      `Availability and capacity management`,
      `Business analysis (IT operations)`,
      `Business architecture`,
      `Business modelling`,
      `Business process improvement`,
      `Capability building for digital, data and technology`,
      `Change management`,
      `Changing security culture`,
      { name: `Coding and scripting`, definedAt: [`awareness`, `working`] },
      { name: `Commercial management`, definedAt: [`working`, `practitioner`, `expert`] },
      `Commercial perspective`,
      `Communicating analysis and insight`,
      `Communicating between the technical and non-technical`,
      { name: `Communicating data`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Communicating information`,
      { name: `Communication (data ethics)`, definedAt: [`expert`] },
      { name: `Communication (security architect)`, definedAt: [`practitioner`, `expert`] },
      `Community collaboration`,
      { name: `Consultancy`, definedAt: [`awareness`, `working`, `practitioner`] },
      { name: `Content concepts and prototyping`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Context, problem and option analysis`,
      { name: `Continual service improvement`, definedAt: [`awareness`, `working`, `practitioner`] },
      { name: `Continuity management`, definedAt: [`awareness`, `working`] },
      `Creating value for money`,
      `Customer service management`,
      `Cyber incident management`,
      `Cyber risk management`,
      `Cyber security governance`,
      { name: `Data analysis and synthesis`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Data architecture`,
      `Data compliance and security`,
      `Data development process`,
      { name: `Data engineering`, formerNames: [`Data engineering and manipulation`] },
      `Data ethics and privacy`,
      { name: `Data governance`, definedAt: [`working`, `practitioner`, `expert`] },
      { name: `Data governance (data architect)`, definedAt: [`working`, `practitioner`, `expert`] },
      `Data governance leadership`,
      `Data innovation`,
      `Data integration design`,
      { name: `Data life cycle`, definedAt: [`working`, `practitioner`, `expert`] },
      { name: `Data literacy improvement`, definedAt: [`working`, `practitioner`, `expert`] },
      `Data management`,
      { name: `Data maturity`, formerNames: [`Data maturity models`] },
      { name: `Data modelling`, definedAt: [`working`, `practitioner`, `expert`] },
      `Data modelling, cleansing and enrichment`,
      `Data preparation and linkage`,
      `Data risk management`,
      `Data science innovation`,
      { name: `Data standards`, definedAt: [`working`, `practitioner`, `expert`] },
      `Data visualisation`,
      `Defining and managing business needs, user needs and requirements`,
      `Delivering business impact`,
      `Delivering business impact through data`,
      `Design communication`,
      `Designing and executing tests`,
      `Designing for everyone`,
      { name: `Designing secure systems`, definedAt: [`working`, `practitioner`, `expert`] },
      `Designing strategically`,
      `Designing together`,
      `Developing code for analysis`,
      `Developing data science capability`,
      `Development process optimisation`,
      `Digital and data systems analysis`,
      { name: `Empathy and inclusivity`, definedAt: [`expert`] },
      { name: `Enabling and informing risk-based decisions`, definedAt: [`working`, `practitioner`, `expert`] },
      `Ensuring resilience of digital, data and technology`,
      { name: `Enterprise and business architecture (business analyst)`, definedAt: [`working`] },
      `Enterprise architecture`,
      `Evaluation delivery`,
      `Evaluation planning and strategy`,
      `Evidence-based design`,
      `Financial decision making for technology`,
      `Financial management`,
      `Financial management for digital, data and technology`,
      `Financial ownership`,
      `Governance and assurance`,
      { name: `Governance and assurance (accessibility)`, definedAt: [`working`, `practitioner`, `expert`] },
      { name: `Incident management`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Inclusive research`,
      `Information security`,
      `Innovation in digital, data and technology`,
      `Iterative design`,
      `IT infrastructure`,
      { name: `IT service reporting`, formerNames: [`Service reporting`] },
      `Leadership and guidance`,
      `Leadership and guidance (frontend developer)`,
      `Leading design`,
      `Leading digital products and services`,
      `Leading performance and benefits`,
      `Life cycle management`,
      { name: `Maintaining delivery momentum`, definedAt: [`working`, `practitioner`, `expert`] },
      `Making and guiding decisions`,
      { name: `Making a process work`, definedAt: [`working`, `expert`] },
      `Making architectural decisions`,
      `Making strategic performance-led change`,
      `Managing a data project`,
      `Managing decisions and risks`,
      `Managing product outcomes`,
      `Managing, reporting and resolving defects`,
      `Metadata management`,
      `Methods and tools`,
      { name: `Modern development standards`, formerNames: [`Modern standards approach`] },
      `Monitoring and evaluation across the product life cycle`,
      `Operational management`,
      `Optimising technology and data architecture`,
      { name: `Ownership and initiative`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Performance measurement`,
      { name: `Planning`, definedAt: [`awareness`, `practitioner`, `expert`] },
      `Problem definition and shaping`,
      `Problem management`,
      `Product and service monitoring`,
      `Product leadership`,
      `Product management`,
      { name: `Product ownership (data ethics)`, definedAt: [`practitioner`, `expert`] },
      `Programming and build (data and analytics engineering)`,
      `Programming and build (data science)`,
      `Programming and build (frontend developer)`,
      `Programming and build (software engineering)`,
      `Prototyping`,
      `Quality assurance of data and analysis`,
      { name: `Research and innovation`, definedAt: [`working`, `practitioner`] },
      `Research management, leadership and assurance`,
      `Security architecture`,
      { name: `Security technology`, definedAt: [`awareness`, `working`, `expert`] },
      `Service focus`,
      `Service management framework knowledge`,
      `Service support`,
      `Shaping the direction of organisational strategy through digital, data and technology`,
      `Stakeholder relationship management`,
      `Stakeholder relationship management (content design)`,
      `Stakeholder relationship management (IT operations)`,
      `Strategic cyber security planning`,
      `Strategic data planning`,
      { name: `Strategic design and business change`, definedAt: [`practitioner`, `expert`] },
      `Strategic ownership`,
      `Strategic technology planning`,
      `Strategic thinking`,
      `Strategic thinking (content design)`,
      `Strategy design`,
      `Systems design`,
      `Systems design (frontend developer)`,
      `Systems integration`,
      { name: `Systems integration (frontend developer)`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Team dynamics and collaboration`,
      `Technical design throughout the life cycle`,
      `Technical specialism`,
      `Technical understanding`,
      { name: `Technical understanding (accessibility)`, definedAt: [`working`, `practitioner`, `expert`] },
      `Technical understanding (performance analyst)`,
      { name: `Technical understanding (user-centred design)`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Technology architecture`,
      `Technology evaluation`,
      `Test analysis`,
      `Test and quality planning`,
      `Test engineering`,
      `Testing`,
      { name: `Testing (business analysis)`, definedAt: [`awareness`, `working`, `practitioner`] },
      `Troubleshooting and problem resolution`,
      `Turning business problems into data design`,
      `Understanding analysis across the product life cycle`,
      `Understanding product delivery`,
      {
        name: `Understanding security implications of transformation`,
        definedAt: [`working`, `practitioner`, `expert`],
      },
      `User-centred analysis`,
      `User-centred content design`,
      `User-centred practice and advocacy`,
      { name: `User experience analysis`, definedAt: [`awareness`, `working`, `practitioner`] },
      `User focus`,
      `User focus (content design)`,
      { name: `User focus (frontend developer)`, definedAt: [`awareness`, `working`, `practitioner`] },
      { name: `User research methods`, formerNames: [`Research`] },
      `Web performance optimisation`,
      `Working within constraints (performance analyst)`,
    ],
    roles: [
      {
        name: `Business architect`,
        family: `architecture`,
        skills: `business-architecture communicating-information consultancy making-and-guiding-decisions methods-and-tools stakeholder-relationship-management strategic-design-and-business-change strategic-thinking`,
        levels: [
          { name: `Trainee business architect`, needs: `aaaaa--a` },
          { name: `Associate business architect`, needs: `wpwwww-w` },
          { name: `Business architect`, needs: `pepppppp` },
          { name: `Lead business architect`, needs: `eeppeeep` },
        ],
      },
      {
        name: `Data architect`,
        family: `architecture`,
        skills: `communicating-between-the-technical-and-non-technical communicating-data data-analysis-and-synthesis data-governance-data-architect data-innovation data-modelling data-standards metadata-management problem-management strategic-thinking turning-business-problems-into-data-design`,
        levels: [
          { name: `Data architect`, needs: `wawwawwwwaw` },
          { name: `Senior data architect`, needs: `pwwpwppppwp` },
          { name: `Chief data architect`, needs: `ppwepeeeepe` },
        ],
      },
      {
        name: `Enterprise architect`,
        family: `architecture`,
        skills: `architect-for-the-whole-context architecture-communication commercial-perspective community-collaboration enterprise-architecture making-architectural-decisions problem-definition-and-shaping strategy-design`,
        levels: [
          { name: `Enterprise architect`, needs: `ppwwwwww` },
          { name: `Senior enterprise architect`, needs: `ppwppppp` },
          { name: `Lead enterprise architect`, needs: `eeppppee` },
          { name: `Principal enterprise architect`, needs: `eepeeeee` },
        ],
      },
      {
        name: `Network architect`,
        family: `architecture`,
        skills: `governance-and-assurance it-infrastructure systems-design systems-integration technical-understanding troubleshooting-and-problem-resolution`,
        levels: [
          { name: `Associate network architect`, needs: `awwaaw` },
          { name: `Network architect`, needs: `pppppp` },
          { name: `Lead network architect`, needs: `eeepep` },
        ],
      },
      {
        name: `Security architect`,
        family: `architecture`,
        skills: `analysis communication-security-architect designing-secure-systems enabling-and-informing-risk-based-decisions research-and-innovation security-technology understanding-security-implications-of-transformation`,
        levels: [
          { name: `Security architect`, needs: `wpwwwww` },
          { name: `Lead security architect`, needs: `pppppep` },
          { name: `Principal security architect`, needs: `eeeepee` },
        ],
      },
      {
        name: `Solution architect`,
        family: `architecture`,
        skills: `architect-for-the-whole-context architecture-communication commercial-perspective community-collaboration making-architectural-decisions problem-definition-and-shaping strategy-design technical-design-throughout-the-life-cycle`,
        levels: [
          { name: `Associate solution architect`, needs: `awaaawaw` },
          { name: `Solution architect`, needs: `wpwwwpww` },
          { name: `Senior solution architect`, needs: `wpwpppwp` },
          { name: `Lead solution architect`, needs: `pepppepe` },
          { name: `Principal solution architect`, needs: `eepeeeee` },
        ],
      },
      {
        name: `Technical architect`,
        family: `architecture`,
        skills: `architect-for-the-whole-context architecture-communication community-collaboration making-architectural-decisions strategy-design technical-design-throughout-the-life-cycle`,
        levels: [
          { name: `Associate technical architect`, grades: [`HEO`, `SEO`], gradesAsOf: `2024-05-31`, needs: `aaaaaw` },
          { name: `Technical architect`, needs: `wwwwww` },
          { name: `Senior technical architect`, needs: `wppwwp` },
          { name: `Lead technical architect`, needs: `pepppe` },
          { name: `Principal technical architect`, needs: `pepeee` },
        ],
      },
      {
        name: `Chief data officer`,
        family: `chief-digital-and-data`,
        skills: `capability-building-for-digital-data-and-technology data-architecture data-governance-leadership data-risk-management innovation-in-digital-data-and-technology strategic-data-planning`,
        levels: [{ name: `Chief data officer`, grades: [`SCS`], needs: `******` }],
      },
      {
        name: `Chief digital and information officer`,
        family: `chief-digital-and-data`,
        skills: `capability-building-for-digital-data-and-technology ensuring-resilience-of-digital-data-and-technology financial-management-for-digital-data-and-technology innovation-in-digital-data-and-technology leading-digital-products-and-services making-strategic-performance-led-change optimising-technology-and-data-architecture shaping-the-direction-of-organisational-strategy-through-digital-data-and-technology`,
        levels: [{ name: `Chief digital and information officer`, grades: [`SCS`], needs: `********` }],
      },
      {
        name: `Chief information security officer`,
        family: `chief-digital-and-data`,
        skills: `capability-building-for-digital-data-and-technology changing-security-culture cyber-incident-management cyber-risk-management cyber-security-governance innovation-in-digital-data-and-technology security-architecture strategic-cyber-security-planning`,
        levels: [{ name: `Chief information security officer`, grades: [`SCS`], needs: `********` }],
      },
      {
        name: `Chief technology officer`,
        family: `chief-digital-and-data`,
        skills: `capability-building-for-digital-data-and-technology financial-decision-making-for-technology innovation-in-digital-data-and-technology strategic-technology-planning technology-architecture technology-evaluation`,
        levels: [{ name: `Chief technology officer`, grades: [`SCS`], needs: `******` }],
      },
      {
        name: `Analytics engineer`,
        family: `data`,
        skills: `communicating-between-the-technical-and-non-technical data-analysis-and-synthesis data-innovation data-modelling-cleansing-and-enrichment metadata-management problem-management programming-and-build-data-and-analytics-engineering testing turning-business-problems-into-data-design`,
        levels: [
          { name: `Trainee analytics engineer`, needs: `aaaaaa-aa` },
          { name: `Analytics engineer`, needs: `wwawwawaw` },
          { name: `Senior analytics engineer`, needs: `wwwppwpwp` },
          { name: `Lead analytics engineer`, needs: `pppppppww` },
          { name: `Head of analytics engineering`, needs: `epeeeeewe` },
        ],
      },
      {
        name: `Data analyst`,
        family: `data`,
        skills: `applying-statistical-and-analytical-tools-and-techniques communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-management data-preparation-and-linkage data-visualisation delivering-business-impact-through-data developing-code-for-analysis managing-a-data-project`,
        levels: [
          { name: `Associate data analyst`, grades: [`EO`, `HEO`], gradesAsOf: `2025-05-30`, needs: `aaaaaaaaa` },
          { name: `Data analyst`, needs: `wwwwwwwww` },
          { name: `Senior data analyst`, needs: `ppppppppp` },
          { name: `Principal data analyst`, needs: `eepeeeeee` },
        ],
      },
      {
        name: `Data engineer`,
        family: `data`,
        skills: `communicating-between-the-technical-and-non-technical data-analysis-and-synthesis data-compliance-and-security data-development-process data-innovation data-integration-design data-modelling metadata-management problem-management programming-and-build-data-and-analytics-engineering technical-understanding`,
        levels: [
          { name: `Data engineer`, grades: [`HEO`, `SEO`], gradesAsOf: `2025-11-28`, needs: `awwwawwwaww` },
          { name: `Senior data engineer`, needs: `wwppwpppwpw` },
          { name: `Lead data engineer`, needs: `ppeepeepppp` },
          { name: `Head of data engineering`, needs: `epeeeeweeee` },
        ],
      },
      {
        name: `Data ethicist`,
        family: `data`,
        skills: `analysis-and-synthesis-data-ethics applied-social-sciences communicating-between-the-technical-and-non-technical communication-data-ethics data-ethics-and-privacy empathy-and-inclusivity managing-decisions-and-risks problem-management product-ownership-data-ethics stakeholder-relationship-management`,
        levels: [
          { name: `Data ethics lead`, needs: `pppepepppp` },
          { name: `Head of data ethics`, needs: `eeeeeeppee` },
        ],
      },
      {
        name: `Data governance manager`,
        family: `data`,
        skills: `communicating-analysis-and-insight communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-governance data-innovation data-life-cycle data-literacy-improvement data-management data-maturity data-standards enabling-and-informing-risk-based-decisions stakeholder-relationship-management strategic-thinking`,
        levels: [
          { name: `Data governance manager`, needs: `wwwwwwwwwwwww` },
          { name: `Lead data governance manager`, needs: `ppppppppppppp` },
          { name: `Head of data governance`, needs: `eeeeeeeeeeeee` },
        ],
      },
      {
        name: `Data scientist`,
        family: `data`,
        skills: `applied-maths-statistics-and-scientific-practices data-engineering data-ethics-and-privacy data-science-innovation delivering-business-impact developing-data-science-capability programming-and-build-data-science understanding-product-delivery`,
        levels: [
          { name: `Trainee data scientist`, needs: `aaaaaaaa` },
          { name: `Associate data scientist`, needs: `wwwwwwww` },
          { name: `Data scientist`, needs: `ppppwppp` },
          { name: `Principal data scientist`, needs: `eepeppep` },
          { name: `Lead data scientist`, needs: `eeeeeeee` },
          { name: `Head of data science`, needs: `epepeewp` },
        ],
      },
      {
        name: `Digital evaluator`,
        family: `data`,
        skills: `communicating-analysis-and-insight data-ethics-and-privacy evaluation-delivery evaluation-planning-and-strategy monitoring-and-evaluation-across-the-product-life-cycle product-and-service-monitoring quality-assurance-of-data-and-analysis`,
        levels: [
          { name: `Junior digital evaluator`, needs: `aawaaaa` },
          { name: `Digital evaluator`, needs: `wwwwwww` },
          { name: `Senior digital evaluator`, needs: `ppppwpp` },
          { name: `Lead digital evaluator`, needs: `eepppee` },
          { name: `Head of digital evaluation`, needs: `eeeeeee` },
        ],
      },
      {
        name: `Machine learning engineer`,
        family: `data`,
        skills: `applied-maths-statistics-and-scientific-practices communicating-between-the-technical-and-non-technical data-ethics-and-privacy data-science-innovation programming-and-build-software-engineering systems-integration`,
        levels: [
          { name: `Senior machine learning engineer`, needs: `pppppp` },
          { name: `Lead machine learning engineer`, needs: `pepeee` },
        ],
      },
      {
        name: `Performance analyst`,
        family: `data`,
        skills: `analysis-and-insight communicating-analysis-and-insight performance-measurement quality-assurance-of-data-and-analysis technical-understanding-performance-analyst understanding-analysis-across-the-product-life-cycle user-centred-analysis working-within-constraints-performance-analyst`,
        levels: [
          { name: `Associate performance analyst`, needs: `wwaaaaaa` },
          { name: `Performance analyst`, needs: `pwwwwwww` },
          { name: `Senior performance analyst`, needs: `pppppppp` },
          { name: `Lead performance analyst`, needs: `eeeeeeee` },
          { name: `Head of performance analysis`, needs: `peeeeeee` },
        ],
      },
      {
        name: `Application operations engineer`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management continual-service-improvement incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus`,
        levels: [
          { name: `Associate application operations engineer`, needs: `----aaa-----a` },
          { name: `Application operations engineer`, needs: `wwaaawawaaaaw` },
          { name: `Senior application operations engineer`, needs: `wwwwwwwwawwww` },
          { name: `Lead application operations engineer`, needs: `wwpwppwwwpwpp` },
          { name: `Principal application operations engineer`, needs: `pppppppppepep` },
        ],
      },
      {
        name: `Business relationship manager`,
        family: `it-operations`,
        skills: `business-analysis-it-operations continual-service-improvement ownership-and-initiative service-focus service-management-framework-knowledge stakeholder-relationship-management-it-operations strategic-thinking technical-understanding user-focus`,
        levels: [
          { name: `Business relationship manager`, needs: `wawwapwww` },
          { name: `Senior business relationship manager`, needs: `pwpwwpppp` },
          { name: `Lead business relationship manager`, needs: `epppweppe` },
        ],
      },
      {
        name: `Change and release manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus`,
        levels: [
          { name: `Configuration analyst`, grades: [`AO`, `EO`], gradesAsOf: `2024-08-30`, needs: `waawaaaaaaaaa` },
          { name: `Change and release analyst`, needs: `wawwaaaaaaaaa` },
          { name: `Change and release manager`, needs: `ewepwawwwwaww` },
        ],
      },
      {
        name: `Command and control centre manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus`,
        levels: [
          { name: `Operations analyst`, grades: [`EO`, `HEO`], gradesAsOf: `2024-11-30`, needs: `awawwaawawaaw` },
          { name: `Senior operations analyst`, needs: `wwwwwawwwwaww` },
          { name: `Operational control manager`, needs: `wwpppwppwpwpp` },
          { name: `Head of command and control`, needs: `pppppwppppppe` },
        ],
      },
      {
        name: `End user computing engineer`,
        family: `it-operations`,
        skills: `asset-and-configuration-management change-management continual-service-improvement it-service-reporting incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus`,
        levels: [
          {
            name: `Associate end user computing engineer`,
            grades: [`AO`, `EO`],
            gradesAsOf: `2024-11-30`,
            needs: `---aaaa-----a`,
          },
          { name: `End user computing engineer`, needs: `waaaawawaaaaw` },
          { name: `Senior end user computing engineer`, needs: `wwwwwwwwawwww` },
          { name: `Lead end user computing engineer`, needs: `wpwwppwwwpwpp` },
          { name: `Principal end user computing engineer`, needs: `pppppppp-ewee` },
        ],
      },
      {
        name: `IT service manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management business-analysis-it-operations continual-service-improvement it-service-reporting ownership-and-initiative service-focus service-management-framework-knowledge stakeholder-relationship-management-it-operations strategic-thinking technical-understanding user-focus`,
        levels: [
          { name: `IT service analyst`, grades: [`EO`, `HEO`], gradesAsOf: `2024-11-30`, needs: `aaawwaawwaw` },
          { name: `IT service manager`, needs: `wwwwwpwwwww` },
          { name: `Senior IT service manager`, needs: `pppppppppwp` },
          { name: `Head of IT service management`, needs: `epppp-eeepe` },
        ],
      },
      {
        name: `Incident manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus`,
        levels: [
          { name: `Incident manager`, grades: [`EO`, `HEO`], gradesAsOf: `2024-11-30`, needs: `aaawaawwwwaaw` },
          { name: `Major incident manager`, needs: `awwpwwppwpawp` },
        ],
      },
      {
        name: `Infrastructure engineer`,
        family: `it-operations`,
        skills: `coding-and-scripting it-infrastructure information-security modern-development-standards ownership-and-initiative problem-management service-focus systems-design systems-integration technical-understanding testing troubleshooting-and-problem-resolution`,
        levels: [
          {
            name: `Associate infrastructure engineer`,
            grades: [`EO`, `HEO`],
            gradesAsOf: `2024-11-30`,
            needs: `-aaaaa-aaa-a`,
          },
          { name: `Infrastructure engineer`, needs: `awawwawwwwaw` },
          { name: `Senior infrastructure engineer`, needs: `apwpwwwpppwp` },
          { name: `Lead infrastructure engineer`, needs: `wepepwwpeepe` },
          { name: `Principal infrastructure engineer`, needs: `wppepppeepee` },
        ],
      },
      {
        name: `Infrastructure operations engineer`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management coding-and-scripting continual-service-improvement incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-specialism technical-understanding testing user-focus`,
        levels: [
          {
            name: `Associate infrastructure operations engineer`,
            grades: [`AO`, `EO`],
            gradesAsOf: `2024-08-30`,
            needs: `-----aaa-----a`,
          },
          { name: `Infrastructure operations engineer`, needs: `wwaaaawawaaaaw` },
          { name: `Senior infrastructure operations engineer`, needs: `wwwawwwwwawwww` },
          { name: `Lead infrastructure operations engineer`, needs: `wwpwwppwwwpwpp` },
          { name: `Principal infrastructure operations engineer`, needs: `pppwppppppepee` },
        ],
      },
      {
        name: `Problem manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus`,
        levels: [
          { name: `Problem analyst`, needs: `awawwawwwwaaw` },
          { name: `Problem manager`, needs: `awwppwppppaww` },
        ],
      },
      {
        name: `Service desk manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management continual-service-improvement customer-service-management it-service-reporting ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus`,
        levels: [
          { name: `Service desk analyst`, grades: [`AO`, `EO`], gradesAsOf: `2024-11-30`, needs: `aawww-a-aa` },
          { name: `Senior service desk analyst`, needs: `awpwwawaaw` },
          { name: `Service desk manager`, needs: `aweppwwwwp` },
          { name: `Head of service desk`, needs: `apeepppwwe` },
        ],
      },
      {
        name: `Service transition manager`,
        family: `it-operations`,
        skills: `asset-and-configuration-management availability-and-capacity-management change-management community-collaboration continual-service-improvement continuity-management incident-management ownership-and-initiative problem-management service-focus service-management-framework-knowledge technical-understanding user-focus`,
        levels: [
          {
            name: `Service acceptance analyst`,
            grades: [`AO`, `EO`],
            gradesAsOf: `2022-08-30`,
            needs: `aaaawaaaawaaw`,
          },
          { name: `Service readiness analyst`, needs: `awwwwaawawaaw` },
          { name: `Service transition manager`, needs: `wwwwwawwwpwww` },
          { name: `Lead service transition manager`, needs: `wpppwawpwewwp` },
        ],
      },
      {
        name: `Business analyst`,
        family: `product-and-delivery`,
        skills: `adapting-to-delivery-methodologies business-modelling business-process-improvement context-problem-and-option-analysis defining-and-managing-business-needs-user-needs-and-requirements digital-and-data-systems-analysis enterprise-and-business-architecture-business-analyst stakeholder-relationship-management testing-business-analysis user-experience-analysis`,
        levels: [
          { name: `Trainee business analyst`, grades: [`AO`, `EO`], gradesAsOf: `2025-11-28`, needs: `aaaaaa-aa-` },
          { name: `Junior business analyst`, needs: `aaaaaa-aaa` },
          { name: `Business analyst`, needs: `wwwwww-www` },
          { name: `Senior business analyst`, needs: `pppppp-ppp` },
          { name: `Lead business analyst`, needs: `peeeeewepp` },
          { name: `Head of business analysis`, needs: `eeeeeewepp` },
        ],
      },
      {
        name: `Delivery manager`,
        family: `product-and-delivery`,
        skills: `agile-and-lean-practices commercial-management communicating-between-the-technical-and-non-technical financial-management life-cycle-management maintaining-delivery-momentum making-a-process-work planning team-dynamics-and-collaboration`,
        levels: [
          { name: `Associate delivery manager`, grades: [`EO`, `HEO`], gradesAsOf: `2025-02-28`, needs: `wwwaawwaa` },
          { name: `Delivery manager`, needs: `pwpwwpepw` },
          { name: `Senior delivery manager`, needs: `epeppeeep` },
          { name: `Head of (Agile) delivery management`, needs: `eeepeeeee` },
        ],
      },
      {
        name: `Digital portfolio manager`,
        family: `product-and-delivery`,
        skills: `agile-working communicating-analysis-and-insight governance-and-assurance planning stakeholder-relationship-management strategic-thinking`,
        levels: [
          { name: `Digital portfolio analyst`, needs: `awaawa` },
          { name: `Digital portfolio manager`, needs: `awwawa` },
          { name: `Senior digital portfolio manager`, needs: `appppw` },
          { name: `Head of portfolio`, needs: `aeppep` },
        ],
      },
      {
        name: `Product manager`,
        family: `product-and-delivery`,
        skills: `agile-and-lean-practices applying-user-centred-insights creating-value-for-money life-cycle-management managing-product-outcomes product-leadership product-management stakeholder-relationship-management strategic-ownership`,
        levels: [
          { name: `Associate product manager`, grades: [`HEO`, `SEO`], gradesAsOf: `2025-02-28`, needs: `wwaaaawwa` },
          { name: `Product manager`, needs: `ppwwwwppw` },
          { name: `Senior product manager`, needs: `ppppppepp` },
          { name: `Lead product manager`, needs: `eepeppeee` },
          { name: `Head of product`, needs: `eeeeeeeee` },
        ],
      },
      {
        name: `Programme delivery manager`,
        family: `product-and-delivery`,
        skills: `agile-and-lean-practices commercial-management communicating-between-the-technical-and-non-technical community-collaboration financial-management life-cycle-management maintaining-delivery-momentum making-a-process-work planning`,
        levels: [{ name: `Programme delivery manager`, needs: `eeeeeeeee` }],
      },
      {
        name: `Service owner`,
        family: `product-and-delivery`,
        skills: `adapting-to-delivery-methodologies applying-user-centred-insights financial-ownership governance-and-assurance leading-performance-and-benefits life-cycle-management operational-management stakeholder-relationship-management strategic-ownership`,
        levels: [{ name: `Service owner`, grades: [`G7`, `G6`], gradesAsOf: `2025-05-30`, needs: `eeeeepeee` }],
      },
      {
        name: `Quality assurance test analyst`,
        family: `quality-assurance-testing-qat`,
        formerNames: [`Quality assurance testing (QAT) analyst`],
        skills: `communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering`,
        levels: [
          {
            name: `Associate quality assurance test analyst`,
            grades: [`EO`, `HEO`],
            gradesAsOf: `2025-05-30`,
            formerNames: [`Tester (QAT)`],
            needs: `aaaaaa`,
          },
          { name: `Quality assurance test analyst`, needs: `wwwwwa` },
          { name: `Senior quality assurance test analyst`, needs: `pppppa` },
          { name: `Lead quality assurance test analyst`, needs: `eeeeea` },
        ],
      },
      {
        name: `Test engineer`,
        family: `quality-assurance-testing-qat`,
        skills: `communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering`,
        levels: [
          {
            name: `Associate test engineer`,
            grades: [`EO`, `HEO`],
            gradesAsOf: `2025-11-28`,
            formerNames: [`Tester (test engineer)`],
            needs: `aaaaaa`,
          },
          { name: `Test engineer`, needs: `wwwwww` },
          { name: `Senior test engineer`, needs: `pppppp` },
          { name: `Lead test engineer`, needs: `eeeeee` },
        ],
      },
      {
        name: `Test manager`,
        family: `quality-assurance-testing-qat`,
        skills: `communicating-between-the-technical-and-non-technical designing-and-executing-tests managing-reporting-and-resolving-defects test-analysis test-and-quality-planning test-engineering`,
        levels: [
          { name: `Test manager`, grades: [`SEO`, `G7`], gradesAsOf: `2025-05-30`, needs: `epepea` },
          { name: `Head of test`, needs: `eeeeea` },
        ],
      },
      {
        name: `Development operations (DevOps) engineer`,
        family: `software-development`,
        skills: `availability-and-capacity-management development-process-optimisation information-security modern-development-standards programming-and-build-software-engineering prototyping service-support systems-design systems-integration user-focus`,
        levels: [
          { name: `Apprentice DevOps engineer`, grades: [`AO`, `EO`], gradesAsOf: `2024-05-31`, needs: `a-aaaaa---` },
          { name: `Junior DevOps engineer`, needs: `a-wwwwwaaa` },
          { name: `DevOps engineer`, needs: `wapwpppwww` },
          { name: `Senior DevOps engineer`, needs: `wwppppeppp` },
          { name: `Senior DevOps engineer - management`, track: `management`, needs: `pppppppppp` },
          { name: `Lead DevOps engineer`, needs: `wwpeppepep` },
          { name: `Lead DevOps engineer - management`, track: `management`, needs: `pppepppppp` },
          { name: `Principal DevOps engineer`, needs: `ppeepeepep` },
          { name: `Principal DevOps engineer - management`, track: `management`, needs: `eeeepepppp` },
        ],
      },
      {
        name: `Frontend developer`,
        family: `software-development`,
        skills: `accessibility communicating-information community-collaboration leadership-and-guidance-frontend-developer modern-development-standards programming-and-build-frontend-developer prototyping strategic-thinking systems-design-frontend-developer systems-integration-frontend-developer user-focus-frontend-developer web-performance-optimisation`,
        levels: [
          {
            name: `Apprentice frontend developer`,
            grades: [`AO`, `EO`],
            gradesAsOf: `2024-08-30`,
            needs: `aaaaaaa---aa`,
          },
          { name: `Junior frontend developer`, needs: `wwwawwwaaaaa` },
          { name: `Frontend developer`, needs: `pppwpppwwwww` },
          { name: `Senior frontend developer`, needs: `pppppppppppp` },
          { name: `Lead frontend developer`, needs: `eepeeepepppp` },
          { name: `Head of frontend development`, needs: `eeeeeeeeeppe` },
        ],
      },
      {
        name: `Software developer`,
        family: `software-development`,
        skills: `availability-and-capacity-management development-process-optimisation information-security modern-development-standards programming-and-build-software-engineering prototyping service-support systems-design systems-integration user-focus`,
        levels: [
          { name: `Apprentice developer`, grades: [`AO`, `EO`], gradesAsOf: `2023-07-31`, needs: `a-aawaa--a` },
          { name: `Junior developer`, needs: `a-wwwwwaaa` },
          { name: `Developer`, needs: `wappppwwwp` },
          { name: `Senior developer`, needs: `wwpppppppp` },
          { name: `Senior developer - management`, track: `management`, needs: `pwpppppppp` },
          { name: `Lead developer`, needs: `wwpeeppppp` },
          { name: `Lead developer - management`, track: `management`, needs: `pppepppppp` },
          { name: `Principal developer`, needs: `wpeeeepepp` },
          { name: `Principal developer - management`, track: `management`, needs: `peeepepepp` },
        ],
      },
      {
        name: `Accessibility specialist`,
        family: `user-centred-design`,
        skills: `communicating-information consultancy governance-and-assurance-accessibility leadership-and-guidance technical-understanding-accessibility testing user-focus`,
        levels: [
          { name: `Junior accessibility specialist`, grades: [`EO`], gradesAsOf: `2024-11-30`, needs: `aa--waa` },
          { name: `Accessibility specialist`, needs: `wwwwpww` },
          { name: `Senior accessibility specialist`, needs: `ppppeep` },
          { name: `Head of accessibility`, needs: `e-eeppe` },
        ],
      },
      {
        name: `Content designer`,
        family: `user-centred-design`,
        skills: `agile-working-content-design content-concepts-and-prototyping stakeholder-relationship-management-content-design strategic-thinking-content-design user-focus-content-design user-centred-content-design`,
        levels: [
          { name: `Associate content designer`, grades: [`EO`], gradesAsOf: `2021-03-17`, needs: `waaaaa` },
          { name: `Junior content designer`, needs: `waawaa` },
          { name: `Content designer`, needs: `pwwpww` },
          { name: `Senior content designer`, needs: `pppepp` },
          { name: `Lead content designer`, needs: `eweeee` },
          { name: `Head of content design`, needs: `eaeeee` },
        ],
      },
      {
        name: `Content strategist`,
        family: `user-centred-design`,
        skills: `agile-working prototyping stakeholder-relationship-management strategic-thinking user-focus user-centred-content-design`,
        levels: [{ name: `Content strategist`, grades: [`SEO`, `G7`], gradesAsOf: `2022-08-30`, needs: `pweeep` }],
      },
      {
        name: `Graphic designer`,
        family: `user-centred-design`,
        skills: `design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design`,
        levels: [
          { name: `Associate graphic designer`, needs: `aaaaaaa` },
          { name: `Junior graphic designer`, needs: `wwaawwa` },
          { name: `Graphic designer`, needs: `wwwwwww` },
          { name: `Senior graphic designer`, needs: `ppppppw` },
          { name: `Lead graphic designer`, needs: `eeppeep` },
          { name: `Head of graphic design`, needs: `eeeeeee` },
        ],
      },
      {
        name: `Interaction designer`,
        family: `user-centred-design`,
        skills: `design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design`,
        levels: [
          { name: `Associate interaction designer`, grades: [`AO`, `EO`], gradesAsOf: `2022-08-30`, needs: `aaaaaaa` },
          { name: `Junior interaction designer`, needs: `wwaawwa` },
          { name: `Interaction designer`, needs: `wwwwwww` },
          { name: `Senior interaction designer`, needs: `ppppppw` },
          { name: `Lead interaction designer`, needs: `eepeeep` },
          { name: `Head of interaction design`, needs: `eeeeeee` },
        ],
      },
      {
        name: `Service designer`,
        family: `user-centred-design`,
        skills: `design-communication designing-for-everyone designing-strategically designing-together evidence-based-design iterative-design leading-design`,
        levels: [
          { name: `Associate service designer`, grades: [`AO`, `EO`], gradesAsOf: `2024-11-30`, needs: `aaaaaaa` },
          { name: `Junior service designer`, needs: `wwaawwa` },
          { name: `Service designer`, needs: `wwwwwww` },
          { name: `Senior service designer`, needs: `ppppppw` },
          { name: `Lead service designer`, needs: `eepeeep` },
          { name: `Head of service design`, needs: `eeeeeee` },
        ],
      },
      {
        name: `Technical writer`,
        family: `user-centred-design`,
        skills: `agile-working prototyping stakeholder-relationship-management strategic-thinking technical-understanding-user-centred-design user-focus user-centred-content-design`,
        levels: [
          { name: `Technical writer`, grades: [`SEO`, `G7`], gradesAsOf: `2022-08-30`, needs: `pwpepep` },
          { name: `Lead technical writer`, needs: `pweepee` },
        ],
      },
      {
        name: `User researcher`,
        family: `user-centred-design`,
        skills: `agile-research-practices analysis-and-synthesis inclusive-research research-management-leadership-and-assurance stakeholder-relationship-management user-research-methods user-centred-practice-and-advocacy`,
        levels: [
          { name: `Associate user researcher`, grades: [`AO`, `EO`], gradesAsOf: `2024-10-22`, needs: `aaaaaaa` },
          { name: `Junior user researcher`, needs: `awaaawa` },
          { name: `User researcher`, needs: `wwwwwww` },
          { name: `Senior user researcher`, needs: `ppppppp` },
          { name: `Lead user researcher`, needs: `pepeeep` },
          { name: `Head of user research`, needs: `eeeeeee` },
        ],
      },
    ],
  },
  Fs =
    `accessibility designer: broad accessibility-specialist, broad interaction-designer.accessibility test specialist: close accessibility-specialist.account manager: broad business-relationship-manager.agile coach: broad delivery-manager.ai scientist: broad data-scientist, broad machine-learning-engineer.analyst: broad data-analyst, broad business-analyst, broad performance-analyst.analyst programmer: close software-developer.android developer: close software-developer.application developer: close software-developer.application management analyst: close application-operations-engineer.application programmer: close software-developer.application support analyst: close application-operations-engineer.application support engineer: close application-operations-engineer.application support specialist: close application-operations-engineer.applications developer: close software-developer.applications manager: broad application-operations-engineer, broad it-service-manager.applications programmer: close software-developer.applications support analyst: close application-operations-engineer.architect it: broad technical-architect, broad solution-architect, broad enterprise-architect.artificial intelligence engineer: close machine-learning-engineer.artificial intelligence scientist: broad data-scientist, broad machine-learning-engineer.asset & configuration manager: close change-and-release-manager.associate analyst: exact data-analyst associate-data-analyst.automation test analyst: broad test-engineer, broad quality-assurance-test-analyst.ba: close business-analyst.big data engineer: close data-engineer.business data analyst: close data-analyst.business intelligence developer: broad analytics-engineer, broad data-engineer, broad data-analyst.business partner: exact business-relationship-manager.business performance analyst: broad performance-analyst, broad data-analyst.business relationship & service manager: broad business-relationship-manager, broad it-service-manager.business systems analyst: close business-analyst.cdo: broad chief-data-officer, broad chief-digital-and-information-officer.change analyst: broad change-and-release-manager, broad business-analyst.change manager: broad change-and-release-manager.chief analytics officer: close chief-data-officer.chief digital officer: close chief-digital-and-information-officer.chief information officer: close chief-digital-and-information-officer.chief technical officer: close chief-technology-officer.cio: close chief-digital-and-information-officer.clinical data manager: broad data-governance-manager, broad data-analyst.cloud devops engineer: close development-operations-devops-engineer.cloud engineer: broad infrastructure-engineer, broad development-operations-devops-engineer.cloud infrastructure engineer: close infrastructure-engineer.communications manager: .computer operations manager: broad command-and-control-centre-manager, broad it-service-manager.computer operator: broad command-and-control-centre-manager, broad infrastructure-operations-engineer.computer technician: broad end-user-computing-engineer, broad infrastructure-operations-engineer.computer vision engineer: broad machine-learning-engineer, broad data-scientist.configuration manager: close change-and-release-manager.content creator: broad content-designer, broad graphic-designer.content curator: broad content-strategist, broad content-designer.content officer: close content-designer.content producer: close content-designer.content writer: close content-designer.customer solution architect: close solution-architect.customer support analyst: broad service-desk-manager service-desk-analyst.cyber security analyst: .cyber security engineer: broad security-architect.cyber security manager: .cyber security specialist: .data administrator: broad data-governance-manager, broad infrastructure-engineer.data and artificial intelligence ethicist: exact data-ethicist.data centre operator: broad command-and-control-centre-manager, broad infrastructure-operations-engineer.data communications analyst: broad network-architect, broad infrastructure-engineer.data consultant: broad data-analyst, broad data-governance-manager, broad data-architect.data engineer expert: close data-engineer.data guardian: broad data-governance-manager.data integrator: close data-engineer.data integrity officer: broad data-governance-manager, broad data-analyst.data management analyst: broad data-governance-manager, broad data-analyst.data manager: broad data-governance-manager, broad infrastructure-engineer, broad data-engineer.data officer: broad data-analyst, broad data-governance-manager.data quality officer: broad data-governance-manager, broad data-analyst.data research scientist: close data-scientist.data standards supervisor: broad data-governance-manager.data support analyst: broad data-analyst associate-data-analyst.data support officer: broad data-analyst associate-data-analyst, broad data-governance-manager.data visualisation manager: broad data-analyst, broad analytics-engineer.data warehouse analyst: broad data-analyst, broad analytics-engineer.data warehouse architect: broad data-architect, broad data-engineer.data warehouse developer: broad data-engineer, broad analytics-engineer.database administrator: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.database architect: close data-architect.database designer: broad data-architect, broad data-engineer.database developer: broad data-engineer, broad software-developer.database integrator: close data-engineer.database manager: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer, broad data-governance-manager.dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.designer: broad graphic-designer, broad interaction-designer, broad service-designer.desktop engineer: close end-user-computing-engineer.desktop support manager: broad end-user-computing-engineer, broad service-desk-manager.devops: close development-operations-devops-engineer.devops consultant: close development-operations-devops-engineer.devops specialist: close development-operations-devops-engineer.devsecops engineer: broad development-operations-devops-engineer, broad security-architect.digital administrator: broad infrastructure-operations-engineer, broad content-designer.digital architect: broad technical-architect, broad solution-architect, broad enterprise-architect.digital content assistant: broad content-designer associate-content-designer.digital content editor: close content-designer.digital content manager: broad content-designer, broad content-strategist.digital designer: broad graphic-designer, broad interaction-designer.digital performance analyst: exact performance-analyst.digital project manager: broad delivery-manager, broad programme-delivery-manager.digital service manager: broad service-owner, broad it-service-manager.digital transformation manager: broad chief-digital-and-information-officer, broad programme-delivery-manager, broad service-owner.director general chief digital & information officer: exact chief-digital-and-information-officer.director of it: broad chief-digital-and-information-officer, broad chief-technology-officer.domain architect: broad enterprise-architect, broad technical-architect, broad solution-architect.embedded software engineer: close software-developer.enterprise architecture manager: close enterprise-architect.enterprise designer: close enterprise-architect.ethical hacker: .evaluation and insight advisor: broad digital-evaluator, broad performance-analyst.evaluation manager: broad digital-evaluator.experience designer: broad interaction-designer, broad service-designer.first or second line support: broad service-desk-manager service-desk-analyst.forensic computer investigator: .front end developer: exact frontend-developer.front end web developer: close frontend-developer.full stack developer: broad software-developer, broad frontend-developer.functional architect: broad business-architect, broad solution-architect.games designer: .gis analyst: .gis officer: .graphic artist: close graphic-designer.head of business architecture and design: broad business-architect, broad enterprise-architect.head of business partnering: broad business-relationship-manager.head of delivery: broad delivery-manager head-of-agile-delivery-management.head of ict: broad chief-digital-and-information-officer, broad chief-technology-officer, broad it-service-manager.head of ict portfolio management: close digital-portfolio-manager head-of-portfolio.head of information security: broad chief-information-security-officer, broad security-architect.head of it: broad chief-digital-and-information-officer, broad chief-technology-officer, broad it-service-manager.head of it operations: broad command-and-control-centre-manager, broad it-service-manager.head of it security: broad chief-information-security-officer, broad security-architect.head of pmo: broad digital-portfolio-manager.head of service design and customer service: broad service-designer, broad service-owner.head of service transition: broad service-transition-manager.head of technology: broad chief-technology-officer, broad technical-architect.head of test design and consultancy services: close test-manager head-of-test.help desk manager: close service-desk-manager service-desk-manager.help desk operator: close service-desk-manager service-desk-analyst.helpdesk administrator: close service-desk-manager service-desk-analyst.helpdesk analyst: close service-desk-manager service-desk-analyst.helpdesk operator: close service-desk-manager service-desk-analyst.ia security architect: close security-architect.ict accessibility tester: close accessibility-specialist.ict business analysis manager: broad business-analyst head-of-business-analysis, broad business-analyst lead-business-analyst.ict change and configuration manager: close change-and-release-manager.ict change manager: broad change-and-release-manager.ict manager: broad it-service-manager, broad chief-digital-and-information-officer, broad chief-technology-officer.ict network architect: exact network-architect.ict project manager: broad delivery-manager, broad programme-delivery-manager.ict quality assurance manager: close test-manager.ict security architect: close security-architect.ict service delivery manager: close it-service-manager.ict service desk agent: close service-desk-manager service-desk-analyst.ict service desk manager: exact service-desk-manager service-desk-manager.ict support officer: broad end-user-computing-engineer, broad service-desk-manager.ict system administrator: broad infrastructure-operations-engineer, broad infrastructure-engineer.ict system analyst: close business-analyst.ict system architect: broad technical-architect, broad solution-architect.ict technician: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.ict test analyst: close quality-assurance-test-analyst.icts support analyst: broad service-desk-manager, broad end-user-computing-engineer, broad application-operations-engineer.im&t analyst: broad service-desk-manager, broad infrastructure-operations-engineer, broad data-analyst.im&t operator: broad end-user-computing-engineer, broad service-desk-manager.im&t service manager: broad it-service-manager.infographic designer: close graphic-designer.information analyst: broad data-analyst, broad performance-analyst.information analyst principal: broad data-analyst principal-data-analyst.information analyst specialist: broad data-analyst.information architect: broad data-architect, broad content-strategist, broad content-designer, broad interaction-designer.information assurance: broad security-architect, broad chief-information-security-officer.information governance manager: .information management analyst: broad data-governance-manager, broad data-analyst.information officer: broad data-analyst, broad data-governance-manager.information security manager: broad chief-information-security-officer.information security officer: broad chief-information-security-officer.information services manager: broad it-service-manager, broad chief-digital-and-information-officer.information systems co-ordinator/webmaster: broad content-designer, broad software-developer, broad application-operations-engineer.information technology manager: broad it-service-manager, broad service-desk-manager, broad infrastructure-engineer.infrastructure architect: broad technical-architect, broad infrastructure-engineer, broad network-architect.infrastructure engineer (dba): close infrastructure-engineer.infrastructure project manager: broad delivery-manager, broad programme-delivery-manager.integration architect: broad solution-architect, broad technical-architect, broad data-architect.interactive designer: close interaction-designer.intranet content manager: broad content-designer, broad content-strategist.intranet coordinator: broad content-designer.it account manager: broad business-relationship-manager.it consultant: .it director: broad chief-digital-and-information-officer, broad chief-technology-officer.it helpdesk manager: close service-desk-manager service-desk-manager.it infrastructure technician: broad infrastructure-operations-engineer.it officer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.it operations manager: broad command-and-control-centre-manager, broad it-service-manager, broad infrastructure-operations-engineer.it product manager: exact product-manager.it security analyst: .it security manager: broad chief-information-security-officer.it security officer: .it service delivery manager: close it-service-manager.it service delivery manager - band e: close it-service-manager.it service desk analyst: exact service-desk-manager service-desk-analyst.it service desk manager: exact service-desk-manager service-desk-manager.it services manager: exact it-service-manager.it solutions architect: close solution-architect.it support engineer: broad end-user-computing-engineer, broad service-desk-manager.it support manager: broad service-desk-manager, broad it-service-manager.it support technician: broad end-user-computing-engineer, broad service-desk-manager.it systems analyst: close business-analyst.it systems engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.it technician: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.it test manager: exact test-manager test-manager.it trainer: .it user support officer: broad end-user-computing-engineer, broad service-desk-manager.javascript developer: broad frontend-developer, broad software-developer.junior data analyst: close data-analyst associate-data-analyst.junior data engineer: broad data-engineer.junior product manager: close product-manager associate-product-manager.junior programmer: close software-developer junior-developer.junior site reliability engineer: close development-operations-devops-engineer junior-devops-engineer.junior software developer: exact software-developer junior-developer.junior web developer: broad software-developer junior-developer, broad frontend-developer junior-frontend-developer.knowledge information management manager: .lead data architect: broad data-architect.lead qat analyst: exact quality-assurance-test-analyst lead-quality-assurance-test-analyst.lead software developer: exact software-developer lead-developer.management information analyst: broad data-analyst, broad performance-analyst.master data controller: broad data-governance-manager.mobile app developer: close software-developer.multimedia designer: close graphic-designer.network administrator: close infrastructure-operations-engineer.network consultant: broad network-architect, broad infrastructure-engineer.network designer: close network-architect.network engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad network-architect.network installation engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.network planner: close network-architect.network technician: close infrastructure-operations-engineer.operational researcher: .operations manager: broad command-and-control-centre-manager, broad it-service-manager.operations support officer: broad command-and-control-centre-manager, broad infrastructure-operations-engineer.oracle dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.pc support analyst: broad end-user-computing-engineer, broad service-desk-manager.pc support manager: broad end-user-computing-engineer, broad service-desk-manager.penetration tester: .performance & statistical analyst: broad performance-analyst, broad data-analyst.performance analysis manager: broad performance-analyst.performance analyst manager: broad performance-analyst.php developer: close software-developer.pmo analyst: close digital-portfolio-manager digital-portfolio-analyst.pmo lead: broad digital-portfolio-manager.pmo manager: broad digital-portfolio-manager.po: broad product-manager.portfolio manager: close digital-portfolio-manager.portfolio officer: broad digital-portfolio-manager digital-portfolio-analyst.principal software engineer: close software-developer principal-developer.principal test engineer: broad test-engineer.principal test manager: broad test-manager.prison onsite support engineer: broad end-user-computing-engineer.process architect: broad business-architect, broad business-analyst, broad solution-architect.product analyst: broad performance-analyst, broad business-analyst.product analytics: broad performance-analyst.programme director: broad programme-delivery-manager.programme manager: close programme-delivery-manager.programmer analyst: close software-developer.project lead: broad delivery-manager.project/programme manager - band e: broad programme-delivery-manager, broad delivery-manager.python developer: close software-developer.qa: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager.qa engineer: broad test-engineer, broad quality-assurance-test-analyst.qa tester: broad quality-assurance-test-analyst, broad test-engineer.qat: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager.quality analyst: close quality-assurance-test-analyst.quality assurance tester: broad quality-assurance-test-analyst, broad test-engineer.quality assurance testing (qat) analyst: exact quality-assurance-test-analyst.release manager: close change-and-release-manager.research software engineer: close software-developer.scrum master: close delivery-manager.security adviser: .senior analyst: broad data-analyst senior-data-analyst, broad business-analyst senior-business-analyst, broad performance-analyst senior-performance-analyst.senior analyst developer: close software-developer senior-developer.senior architect it: broad technical-architect, broad solution-architect, broad enterprise-architect.senior database administrator: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.senior delivery manager - agile: exact delivery-manager senior-delivery-manager.senior engineer- infrastructure operations: exact infrastructure-operations-engineer senior-infrastructure-operations-engineer.senior informatics business partner: close business-relationship-manager senior-business-relationship-manager.senior information manager: broad data-governance-manager.senior it architect: broad technical-architect, broad solution-architect, broad enterprise-architect.senior it service manager (service delivery): exact it-service-manager senior-it-service-manager.senior it services manager: exact it-service-manager senior-it-service-manager.senior it support officer: broad end-user-computing-engineer, broad service-desk-manager.senior portfolio manager: broad digital-portfolio-manager senior-digital-portfolio-manager.senior project manager: broad delivery-manager, broad programme-delivery-manager.senior systems analyst: broad business-analyst senior-business-analyst.senior technical writer: broad technical-writer.senior test analyst: close quality-assurance-test-analyst senior-quality-assurance-test-analyst.senior transition manager: broad service-transition-manager.senior web manager: broad content-designer, broad service-owner, broad product-manager.server administrator: close infrastructure-operations-engineer.service design manager: broad service-designer lead-service-designer, broad service-designer head-of-service-design.service design researcher: broad service-designer, broad user-researcher.service management: broad it-service-manager, broad service-owner.service manager: broad service-owner, broad it-service-manager.site reliability engineer: close development-operations-devops-engineer.soc analyst: .software architect: broad technical-architect, broad software-developer.software development manager: broad software-developer lead-developer-management, broad software-developer principal-developer-management.software development project manager: broad delivery-manager, broad programme-delivery-manager.software engineer: close software-developer.software programmer: close software-developer.software technical author: close technical-writer.software test analyst: close quality-assurance-test-analyst.software test engineer: close test-engineer.software testing consultant: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager.solution designer: close solution-architect.solutions architect: exact solution-architect.solutions designer: close solution-architect.sql dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.sre: close development-operations-devops-engineer.support analyst: broad service-desk-manager, broad application-operations-engineer, broad end-user-computing-engineer.system architect: broad technical-architect, broad solution-architect.system manager: broad it-service-manager, broad application-operations-engineer, broad infrastructure-operations-engineer.systems administrator: broad infrastructure-operations-engineer, broad infrastructure-engineer.systems analyst: close business-analyst.systems architect: broad technical-architect, broad solution-architect.systems engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.systems support analyst: broad infrastructure-operations-engineer, broad application-operations-engineer, broad service-desk-manager.systems support officer: broad infrastructure-operations-engineer, broad application-operations-engineer, broad service-desk-manager.systems tester: broad quality-assurance-test-analyst, broad test-engineer.tech lead: broad technical-architect.technical author: close technical-writer.technical business analyst: close business-analyst.technical director: broad chief-technology-officer, broad technical-architect.technical evangelist: .technical lead: broad software-developer lead-developer, broad technical-architect, broad development-operations-devops-engineer lead-devops-engineer.technical manager: broad technical-architect, broad it-service-manager, broad infrastructure-engineer.technical project manager: broad delivery-manager, broad programme-delivery-manager.technical security consultant: broad security-architect.technical solution architect: broad solution-architect, broad technical-architect.technical support analyst: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.technical support engineer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.technical support officer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.technical tester: close test-engineer.technology architect: broad technical-architect, broad enterprise-architect.telecoms manager: broad infrastructure-engineer, broad network-architect.test analyst: close quality-assurance-test-analyst.test designer: broad quality-assurance-test-analyst, broad test-engineer.test team leader: broad test-manager, broad quality-assurance-test-analyst lead-quality-assurance-test-analyst, broad test-engineer lead-test-engineer.tester (qat): exact quality-assurance-test-analyst associate-quality-assurance-test-analyst.transition analyst: broad service-transition-manager.transition project manager: broad service-transition-manager, broad delivery-manager.unix engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.usability analyst: close user-researcher.usability tester: broad user-researcher, broad accessibility-specialist.user acceptance tester: close quality-assurance-test-analyst.user experience: broad interaction-designer, broad user-researcher, broad service-designer.user experience architect: broad interaction-designer, broad content-strategist, broad technical-architect.user experience consultant: broad interaction-designer, broad user-researcher, broad service-designer.user experience manager: broad interaction-designer, broad user-researcher, broad service-designer.user experience researcher: close user-researcher.user interface designer: broad interaction-designer, broad graphic-designer.user interface engineer: close frontend-developer.user support officer: broad end-user-computing-engineer, broad service-desk-manager.user support specialist: broad end-user-computing-engineer, broad service-desk-manager.ux analyst: broad user-researcher, broad interaction-designer, broad performance-analyst.ux lead: broad interaction-designer, broad service-designer, broad user-researcher.ux manager: broad interaction-designer, broad user-researcher, broad service-designer.ux researcher: close user-researcher.ux specialist: broad interaction-designer, broad user-researcher.web application developer: broad software-developer, broad frontend-developer.web architect: broad technical-architect.web content assistant: broad content-designer associate-content-designer.web content manager: broad content-designer, broad content-strategist.web content specialist: close content-designer.web designer: broad interaction-designer, broad frontend-developer, broad graphic-designer.web designer/developer: broad frontend-developer, broad interaction-designer.web editor: close content-designer.web manager: broad content-designer, broad service-owner, broad product-manager.web officer: broad content-designer, broad software-developer.web operations engineer: close development-operations-devops-engineer.web writer: close content-designer.webmaster: broad content-designer, broad software-developer, broad application-operations-engineer.website administrator: broad content-designer, broad application-operations-engineer.website builder: broad frontend-developer, broad software-developer.website content manager: broad content-designer, broad content-strategist.website content officer: close content-designer.website designer: broad interaction-designer, broad frontend-developer, broad graphic-designer.website manager: broad content-designer, broad service-owner, broad product-manager.website moderator: `.split(
      `.`,
    );
function Is(e) {
  return e
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, `-`)
    .replace(/^-|-$/g, ``);
}
function Ls({ facts: e, skills: t, roles: n, titles: r }) {
  const i = new Map(e.levels.map(({ id: e }) => [e[0], e]));
  return {
    ...e,
    skills: t.map((t) => {
      const { name: n, ...r } = typeof t === `string` ? { name: t } : t,
        i = Is(n);
      return { id: i, name: n, ...r, url: `${e.source}skills#${i}` };
    }),
    roles: n.map(({ name: t, skills: n, levels: r, ...a }) => {
      const o = Is(t),
        s = n.split(` `);
      return {
        id: o,
        name: t,
        ...a,
        url: `${e.source}role/${o}`,
        levels: r.map(({ needs: e, ...t }) => ({
          id: `${o}/${Is(t.name)}`,
          ...t,
          needs: s.flatMap((t, n) => {
            const r = e[n];
            if (r === `-`) return [];
            const a = i.get(r);
            return [a === void 0 ? { skill: t } : { skill: t, level: a }];
          }),
        })),
      };
    }),
    titles: r.map(Rs),
  };
}
function Rs(e) {
  const [t = ``, n = ``] = e.split(`: `);
  return {
    title: t,
    means: (n === `` ? [] : n.split(`, `)).map((e) => {
      const [t, n = ``, r] = e.split(` `);
      return {
        role: n,
        ...(r === void 0 ? {} : { roleLevel: `${n}/${r}` }),
        match: t === `exact` || t === `close` ? t : `broad`,
      };
    }),
  };
}
function zs(e) {
  if (typeof e === `object` && e && !Object.isFrozen(e)) {
    for (const t of Object.values(e)) zs(t);
    Object.freeze(e);
  }
  return e;
}
var Z = { framework: zs(Ls({ ...Ps, titles: Fs })), people: void 0, without: new Set() },
  Bs = () => Ts(Z.framework, location.hash).address,
  Q = (e) => ws(Z.framework, { ...Bs(), ...e });
function $(e) {
  const [{ name: t }, n] = [oe(Z.framework, e), de(Z.framework, e)];
  return t === n.name ? t : `${t} (${n.name})`;
}
var Vs = [
  [`html`, `HTML page`],
  [`md`, `Markdown`],
  [`json`, `JSON`],
  [`xlsx`, `Excel`],
];
function Hs({ page: e }) {
  return X`${new ks(Ha(e, { idPrefix: `answer`, topHeading: 2 }))}
<div class="ex-take govuk-!-display-none-print">
<p class="govuk-body ex-bold" id="take">Take this answer away</p>
<div class="govuk-button-group" role="group" aria-labelledby="take">
${Vs.map(([e, t]) => X`<button type="button" class="govuk-button govuk-button--secondary" data-take="${e}">${t}</button>`)}
<button type="button" class="govuk-button govuk-button--secondary" data-print>Print</button>
<button type="button" class="govuk-button govuk-button--secondary" data-copy>Copy the link</button>
</div>
<p class="govuk-body ex-quiet" id="taken" role="status"></p>
</div>`;
}
var Us = 10;
function Ws(e, t) {
  const { roleFamilies: n, roles: r } = Z.framework;
  return X`
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="which">${e}</label>
<div class="govuk-hint" id="which-hint">Type part of its name or the job title you use, for example “senior dev” or “scrum master”</div>
<input class="govuk-input govuk-input--width-20" id="which" type="search" autocomplete="off" spellcheck="false" aria-describedby="which-hint">
</div>
<p class="govuk-body ex-quiet" id="which-said" role="status"></p>
<ul class="govuk-list ex-found" id="which-found" aria-label="Role levels found"></ul>
<h2 class="govuk-heading-s">Or choose from all role levels</h2>
${n.map(
  ({
    id: e,
    name: n,
  }) => X`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${n}</span></summary>
<div class="govuk-details__text">${r
    .filter(({ family: t }) => t === e)
    .map(
      (e) => X`<p class="govuk-body ex-bold">${e.name}</p>
<ul class="govuk-list">${e.levels.map((e) => X`<li><a class="govuk-link" href="${t(e.id)}">${e.name}</a></li>`)}</ul>`,
    )}</div></details>`,
)}`;
}
function Gs(e, t) {
  const [n, r, i] = [e.querySelector(`#which`), e.querySelector(`#which-said`), e.querySelector(`#which-found`)];
  if (!n || !r || !i) return;
  n.addEventListener(`input`, () => {
    const e = n.value.trim(),
      { list: a, words: o } = e === `` ? { list: [], words: `` } : Ks(e);
    (i.innerHTML =
      X`${a.map(({ id: e, beside: n }) => X`<li><a class="govuk-link" href="${t(e)}">${$(e)}</a>${n === `` ? `` : X` <span class="ex-quiet">${n}</span>`}</li>`)}`.text),
      (r.textContent = o);
  });
  const a = () => [...i.querySelectorAll(`a`)];
  n.addEventListener(`keydown`, (e) => {
    const [t] = a();
    (e.key === `Enter` || e.key === `ArrowDown`) && (e.preventDefault(), e.key === `Enter` ? t?.click() : t?.focus());
  }),
    i.addEventListener(`keydown`, (e) => {
      const t = e.key === `ArrowDown` ? 1 : e.key === `ArrowUp` ? -1 : 0;
      if (t === 0) return;
      e.preventDefault();
      const r = a(),
        i = r.indexOf(document.activeElement) + t;
      (i < 0 ? n : r[i])?.focus();
    });
}
function Ks(e) {
  const { framework: t } = Z,
    { matches: n, total: r, noSuchRole: i, noSuchLevel: a, readAs: o } = ot(t, e, { limit: Us });
  return {
    list: n.map(({ roleLevel: e, why: t, called: n }) => ({
      id: e,
      beside: t.includes(`title`) || t === `former-name` ? `called “${n}”` : ``,
    })),
    words: [
      i === void 0 ? `` : `The framework has no role for “${i}”.`,
      a === void 0
        ? ``
        : `${a.roles.map((e) => t.roles.find((t) => t.id === e)?.name ?? e).join(`, `)}: no level is called “${a.seniority}”.`,
      o === void 0 ? `` : `This is what “${o}” finds.`,
      r === 0
        ? `No role level is found by that. Try fewer letters, or choose from the list below.`
        : r === 1
          ? `1 role level.`
          : r > Us
            ? `${r} role levels; the first ${Us} are shown. Type more to narrow them.`
            : `${r} role levels.`,
    ]
      .filter((e) => e !== ``)
      .join(` `),
  };
}
var qs = {
  html: `text/html`,
  md: `text/markdown`,
  json: `application/json`,
  xlsx: `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`,
};
function Js(e, t) {
  e.addEventListener(`click`, async ({ target: e }) => {
    const n = e instanceof Element ? e.closest(`button`) : null,
      r = t();
    if (!n || !r) return;
    `print` in n.dataset && window.print(), `copy` in n.dataset && (await Zs());
    const i = Object.keys(qs).find((e) => e === n.dataset.take);
    i &&
      (Xs(`${r.name}.${i}`, new Blob([await Ys(r, i)], { type: qs[i] })), Qs(`${r.name}.${i} is in your downloads.`));
  });
}
async function Ys({ page: e, value: t }, n) {
  return n === `html`
    ? $a(e)
    : n === `md`
      ? to(e)
      : n === `json`
        ? `${JSON.stringify(t, void 0, 2)}\n`
        : new Uint8Array(await oo(e));
}
function Xs(e, t) {
  const n = document.createElement(`a`);
  (n.href = URL.createObjectURL(t)), (n.download = e), n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 1e4);
}
async function Zs() {
  await navigator.clipboard.writeText(location.href).then(
    () => Qs(`The link is copied. Whoever you send it to can read the levels in it.`),
    () => Qs(`The browser did not allow it. Copy the address of this page instead.`),
  );
}
function Qs(e) {
  const t = document.querySelector(`#taken`);
  t && (t.textContent = e);
}
function $s(e, { screen: t, roleLevel: n, to: r }, i, a) {
  if (n === void 0 || r === void 0) {
    const i = (e) => Q({ screen: t, ...(n === void 0 ? { roleLevel: e } : { to: e }) }),
      a = n ?? r,
      o = n === void 0 ? `From which role level?` : `To which role level?`;
    return {
      title: e,
      body: X`${a === void 0 ? `` : X`<p class="govuk-body">${n === void 0 ? `To` : `From`}: ${$(a)}</p>`}${Ws(o, i)}`,
      wire: (e) => Gs(e, i),
    };
  }
  const o = i(n, r);
  return {
    title: e,
    body: X`
<dl class="govuk-summary-list govuk-!-display-none-print">
${[
  [`From`, n, Q({ roleLevel: void 0 })],
  [`To`, r, Q({ to: void 0 })],
].map(
  ([e, t, n]) =>
    X`<div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">${e}</dt><dd class="govuk-summary-list__value">${$(t)}</dd><dd class="govuk-summary-list__actions"><a class="govuk-link" href="${n}">Change<span class="govuk-visually-hidden"> ${e.toLowerCase()}</span></a></dd></div>`,
)}
</dl>
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="${Q({ roleLevel: r, to: n })}">Swap the two</a></p>
<section id="answer" aria-label="Answer">${Hs(o)}</section>
${a(n, r)}`,
    wire: (e) => Js(e, () => o),
  };
}
function ec(e) {
  return $s(
    `What changes between two roles?`,
    e,
    (e, t) => {
      const n = sn(Z.framework, e, t);
      return { name: `two-role-levels`, value: n, page: vi(Z.framework, n) };
    },
    (_e, t) => X`
<ul class="govuk-list govuk-!-display-none-print">
<li><a class="govuk-link" href="${Q({ screen: `gap`, roleLevel: t, to: void 0 })}">What you are missing for ${$(t)}</a></li>
<li><a class="govuk-link" href="${Q({ screen: `routes` })}">How to get from the one to the other</a></li>
</ul>`,
  );
}
function tc() {
  return {
    title: `How this is counted`,
    body: X`
<h2 class="govuk-heading-m">Not assessed is not none</h2>
<p class="govuk-body">“None” says that somebody looked and found nothing. “Not assessed” says that nobody has looked. A skill that is not assessed never counts against you: an answer is a range, from what is known to be there to what there would be if all the rest were.</p>
<h2 class="govuk-heading-m">Points</h2>
<p class="govuk-body">Each level of a skill counts 2 points up to the level needed, or 1 point where the skill is desirable. Working is 2 levels, so a role level that needs Working in one skill asks for 4 points. What you hold above the level needed earns nothing: it cannot make up for a skill that is missing.</p>
<h2 class="govuk-heading-m">Likeness</h2>
<p class="govuk-body">How alike two sets of skills are, level by level and in both directions. A skill that few role levels need tells more than one that nearly all need. The place among all others (“closer than 95% of role levels”) says more than the number.</p>
<h2 class="govuk-heading-m">Moves and routes</h2>
<p class="govuk-body">A route is made of promotions within a role and of career moves that the framework publishes, and of nothing else. Where there is none, compare the two role levels to see what changes.</p>
<h2 class="govuk-heading-m">What this does not do</h2>
<p class="govuk-body">It does not decide about a person. It does not guess how long learning takes. It does not read a CV. It sends nothing anywhere and keeps nothing: the address holds the levels that you choose, and a file is forgotten when you close the page.</p>`,
  };
}
var nc,
  rc = 0;
function ic(e, t) {
  nc ??= Ns();
  const [n, r] = [nc, ++rc];
  return new Promise((i, a) => {
    const o = ({ data: e }) => {
      e.id === r && (n.removeEventListener(`message`, o), `mistake` in e ? a(Error(e.mistake)) : i(e.answer));
    };
    n.addEventListener(`message`, o),
      n.addEventListener(`error`, ({ message: e }) => a(Error(e || `The reader of files did not start.`)), {
        once: !0,
      }),
      n.postMessage({ id: r, kind: e, question: t });
  });
}
function ac() {
  const { framework: e } = Z;
  return {
    title: `Show the official words of each level`,
    body: X`
<p class="govuk-body">This page holds roles, levels and skills, and what each role level needs. What each level of a skill looks like is in two files of the official site: role content, and skills A to Z.</p>
<ol class="govuk-list govuk-list--number">
<li>Download both as CSV from the <a class="govuk-link" href="https://ddat-capability-framework.service.gov.uk/" rel="noreferrer">official site</a>.</li>
<li>Choose both here.</li>
</ol>
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="files">The two CSV files</label>
<div class="govuk-hint" id="files-hint">They are read here and go nowhere.</div>
<input class="govuk-file-upload" id="files" type="file" multiple accept=".csv,text/csv" aria-describedby="files-hint">
</div>
<p class="govuk-body ex-said" id="files-said" role="status">${e.skills.some(({ descriptors: e }) => e !== void 0) ? sc(e) : ``}</p>`,
    wire: (e) => {
      const [t, n] = [e.querySelector(`#files`), e.querySelector(`#files-said`)];
      t?.addEventListener(`change`, async () => {
        n && (n.textContent = await oc([...(t.files ?? [])]));
      });
    },
  };
}
async function oc(e) {
  const [t, n, ...r] = e;
  if (!t || !n || r.length > 0)
    return `Choose two files together: role content, and skills A to Z. You chose ${e.length}.`;
  const [i = new Uint8Array(), a = new Uint8Array()] = await Promise.all(
    [t, n].map(async (e) => new Uint8Array(await e.arrayBuffer())),
  );
  try {
    return (Z.framework = await ic(`framework`, { files: [i, a] })), (Z.people = void 0), sc(Z.framework);
  } catch (e) {
    return `The two files could not be read. ${e instanceof Error ? e.message : String(e)}`;
  }
}
var sc = ({ version: e, skills: t }) =>
  `Release ${e} is read: ${t.filter(({ descriptors: e }) => e !== void 0).length} skills now show their words, wherever they are named on this page. They are forgotten when you close it.`;
function cc({ roleLevel: e, has: t }) {
  const n = (e) => Q({ screen: `gap`, roleLevel: e });
  if (e === void 0)
    return { title: `What am I missing for a role?`, body: Ws(`Which role level?`, n), wire: (e) => Gs(e, n) };
  const r = dc(e, t),
    i = It(Z.framework, uc(t), e).standings;
  return {
    title: `What am I missing for ${$(e)}?`,
    body: X`
<p class="govuk-body govuk-!-display-none-print"><a class="govuk-link" href="#/gap">Choose another role level</a></p>
<form class="ex-form govuk-!-display-none-print" id="have">
<h2 class="govuk-heading-m">What do you have?</h2>
<p class="govuk-body">Leave a skill at “Not assessed” if you are not sure. That is not the same as “None”, and it never counts against you.</p>
${i.map(({ skill: e }) => pc(e, t))}
<div class="ex-foot"><p class="govuk-body" id="verdict" role="status">${fc(r)}</p><a class="govuk-button" href="#answer" data-focus="answer" draggable="false">See the answer</a></div>
<button type="button" class="govuk-button govuk-button--secondary" id="clear">Clear all levels</button>
</form>
<section id="answer" tabindex="-1" aria-label="Answer">${Hs(r)}</section>
<h2 class="govuk-heading-m govuk-!-display-none-print">Go on from here</h2>
<ul class="govuk-list govuk-!-display-none-print" id="onwards">${mc(e)}</ul>`,
    wire: (t) => lc(t, e, r),
  };
}
function lc(e, t, n) {
  let r = e.querySelector(`#have`),
    i = n;
  Js(e, () => i);
  const a = (n) => {
    history.replaceState(null, ``, ws(Z.framework, { ...Bs(), has: n })), (i = dc(t, n));
    const [r, a, o] = [`#answer`, `#verdict`, `#onwards`].map((t) => e.querySelector(t));
    r && (r.innerHTML = Hs(i).text),
      a && a.textContent !== fc(i) && (a.textContent = fc(i)),
      o && (o.innerHTML = X`${mc(t)}`.text);
  };
  r?.addEventListener(`change`, ({ target: e }) => {
    if (!(e instanceof HTMLInputElement)) return;
    const { [e.name]: t, ...n } = Bs().has;
    a(e.value === `` ? n : { ...n, [e.name]: e.value === `none` ? null : e.value });
  }),
    e.querySelector(`#clear`)?.addEventListener(`click`, () => {
      a({}), r?.reset();
      for (const e of r?.querySelectorAll(`input`) ?? []) e.checked = e.value === ``;
    });
}
var uc = (e) => Ss(Z.framework, { person: `You`, has: e });
function dc(e, t) {
  const n = It(Z.framework, uc(t), e);
  return { name: `gap-${e.replace(`/`, `-`)}`, value: n, page: bi(Z.framework, n) };
}
function fc({ page: e }) {
  return e.parts.find((e) => e.kind === `verdict`)?.verdict ?? ``;
}
function pc(e, t) {
  const { name: n, definedAt: r, descriptors: i = {} } = y(Z.framework, e),
    { levels: a } = Z.framework,
    o = Object.hasOwn(t, e) ? (t[e] ?? `none`) : ``,
    s = a.filter((e) => r === void 0 || r.includes(e.id)),
    c = [[``, `Not assessed`], [`none`, `None`], ...s.map((e) => [e.id, e.name])],
    l = s.filter((e) => (i[e.id] ?? []).length > 0);
  return X`
<fieldset class="govuk-fieldset ex-skill"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${n}</legend>
<div class="govuk-radios govuk-radios--small ex-levels" data-module="govuk-radios">
${c.map(([t, n], r) => X`<div class="govuk-radios__item"><input class="govuk-radios__input" type="radio" name="${e}" id="${e}-${r}" value="${t}"${t === o ? X` checked` : ``}><label class="govuk-label govuk-radios__label" for="${e}-${r}">${n}</label></div>`)}
</div>
${l.length === 0 ? `` : X`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What the levels mean</span></summary><div class="govuk-details__text">${l.map((e) => X`<p class="govuk-body ex-bold">${e.name}</p><ul class="govuk-list govuk-list--bullet">${(i[e.id] ?? []).map((e) => X`<li>${e}</li>`)}</ul>`)}</div></details>`}
</fieldset>`;
}
function mc(e) {
  const { levels: t } = Z.framework.roles.find((t) => t.levels.some(({ id: t }) => t === e)) ?? { levels: [] },
    n = t[t.findIndex(({ id: t }) => t === e) + 1];
  return [
    [Q({ screen: `nearest`, roleLevel: void 0 }), `Which roles are near to what you have`],
    [Q({ screen: `routes`, roleLevel: void 0, to: e }), `How to get there`],
    ...(n ? [[Q({ screen: `compare`, roleLevel: e, to: n.id }), `What ${n.name} asks for besides`]] : []),
    [Q({ screen: `roles`, roleLevel: e }), `What this role level needs`],
  ].map(([e, t]) => X`<li><a class="govuk-link" href="${e}">${t}</a></li>`);
}
var hc = [
  [`gap`, `What am I missing for a role?`, `Say what you have, and see what to learn and what to find out first.`],
  [
    `nearest`,
    `Which roles are near to what I have?`,
    `Role levels that ask for what you have, and what they ask for besides.`,
  ],
  [`compare`, `What changes between two roles?`, `What is new, higher, lower or no longer needed.`],
  [
    `routes`,
    `How do I get from here to there?`,
    `Moves and promotions that lead to a role level, and what each asks you to learn.`,
  ],
  [`team`, `What does my team cover?`, `Drop in a spreadsheet: who holds what, and what hangs on one person.`],
];
function gc(e) {
  return {
    title: `Digital skills explorer`,
    body: X`
<p class="govuk-body-l">Roles, levels and skills of the UK Government Digital and Data profession.</p>
<h2 class="govuk-heading-m">What do you want to know?</h2>
<ul class="govuk-list ex-questions">
${hc.map(([e, t, n]) => X`<li><a class="govuk-link" href="#/${e}">${t}</a><span>${n}</span></li>`)}
</ul>
<h2 class="govuk-heading-m">Look things up</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="#/roles">Roles and what they need</a></li>
<li><a class="govuk-link" href="#/skills">Skills and who needs them</a></li>
<li><a class="govuk-link" href="#/counted">How this is counted</a></li>
</ul>
<h2 class="govuk-heading-m">Use it your way</h2>
<ul class="govuk-list">
<li><a class="govuk-link" href="#/data">Show the official words of each level</a></li>
${e === void 0 ? X`<li>This page is one file. It works without a network, from any folder.</li>` : X`<li><a class="govuk-link" href="${e}" download>Download this page to use it without a network</a></li>`}
</ul>`,
  };
}
function _c({ roleLevel: e, has: t, stepsDown: n }) {
  const r = (e) => Q({ screen: `nearest`, roleLevel: e }),
    i = Object.values(t).every((e) => e === null),
    a = `Which roles are near to what I have?`,
    o = Ws(i ? `Which role level are you at now?` : `Which role level are you at now? (optional)`, r);
  if (i && e === void 0) return { title: a, body: o, wire: (e) => Gs(e, r) };
  const s = i && e !== void 0 ? yc(e) : vc(e, t, n),
    c = !n || void 0;
  return {
    title: a,
    body: X`
<div class="govuk-!-display-none-print">
${i ? X`<p class="govuk-body">You have chosen no levels, so this is what other role levels have in common with yours. To be exact, <a class="govuk-link" href="${Q({ screen: `gap`, roleLevel: e, to: void 0 })}">say what you have</a>.</p>` : X`<p class="govuk-body">From the ${Object.keys(t).length === 1 ? `1 level` : `${Object.keys(t).length} levels`} that you chose${e === void 0 ? `` : X`, seen from ${$(e)}`}.</p>`}
${e === void 0 ? `` : X`<p class="govuk-body"><a class="govuk-link" href="${Q({ roleLevel: void 0 })}">Choose another role level</a></p>`}
${i || e === void 0 ? `` : X`<p class="govuk-body">${n ? `Steps down are listed too.` : `Steps down are left out.`} <a class="govuk-link" href="${Q({ stepsDown: c })}">${n ? `Leave out steps down` : `List steps down too`}</a></p>`}
</div>
<section id="answer" aria-label="Answer">${Hs(s)}</section>
${e === void 0 ? X`<details class="govuk-details govuk-!-display-none-print"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Leave out steps down: say where you are now</span></summary><div class="govuk-details__text">${o}</div></details>` : ``}`,
    wire: (e) => {
      Gs(e, r), Js(e, () => s);
    },
  };
}
function vc(e, t, n) {
  const r = Ss(Z.framework, { person: `You`, has: t, ...(e !== void 0 && { roleLevel: e }) }),
    i = zn(Z.framework, r, n ? { direction: `any` } : {});
  return { name: `nearest-role-levels`, value: i, page: Ai(Z.framework, i) };
}
function yc(e) {
  const t = Vn(Z.framework, e, { limit: 10 });
  return { name: `like-${e.replace(`/`, `-`)}`, value: t, page: Ui(Z.framework, t) };
}
function bc({ roleLevel: e }) {
  const t = (e) => Q({ screen: `roles`, roleLevel: e });
  if (e === void 0)
    return { title: `Roles and what they need`, body: Ws(`Which role level?`, t), wire: (e) => Gs(e, t) };
  const { framework: n } = Z,
    r = oe(n, e),
    i = { name: e.replace(`/`, `-`), value: r, page: Yi(n, e) },
    a = r.url ?? n.roles.find(({ levels: t }) => t.some(({ id: t }) => t === e))?.url;
  return {
    title: $(e),
    body: X`
<ul class="govuk-list govuk-!-display-none-print">
<li><a class="govuk-link" href="${Q({ screen: `gap` })}">What you are missing for it</a></li>
<li><a class="govuk-link" href="${Q({ screen: `nearest`, has: {} })}">Role levels that are like it</a></li>
<li><a class="govuk-link" href="${Q({ screen: `routes`, roleLevel: void 0, to: e })}">How to get there</a></li>
${a === void 0 ? `` : X`<li><a class="govuk-link" href="${a}" rel="noreferrer">The official page</a></li>`}
<li><a class="govuk-link" href="#/roles">Choose another role level</a></li>
</ul>
<section id="answer" aria-label="Answer">${Hs(i)}</section>`,
    wire: (e) => Js(e, () => i),
  };
}
function xc(e) {
  const { has: t } = e;
  return $s(
    `How do I get from here to there?`,
    e,
    (e, n) => {
      const r = Object.keys(t).length === 0 ? e : Ss(Z.framework, { person: `You`, has: t, roleLevel: e }),
        i = vr(Z.framework, r, n);
      return { name: `routes`, value: i, page: Bi(Z.framework, i) };
    },
    () => X`
<ul class="govuk-list govuk-!-display-none-print">
<li><a class="govuk-link" href="${Q({ screen: `compare` })}">What changes between the two</a></li>
</ul>`,
  );
}
function Sc({ skill: e }) {
  const { framework: t } = Z;
  if (e === void 0)
    return {
      title: `Skills and who needs them`,
      body: X`
<div class="govuk-form-group">
<label class="govuk-label govuk-label--m" for="skill">Which skill?</label>
<div class="govuk-hint" id="skill-hint">Type part of its name, for example “agile”</div>
<input class="govuk-input govuk-input--width-20" id="skill" type="search" autocomplete="off" spellcheck="false" aria-describedby="skill-hint">
</div>
<p class="govuk-body ex-quiet" id="skill-said" role="status">${t.skills.length} skills.</p>
<ul class="govuk-list ex-columns" id="skill-found" aria-label="Skills">${Cc(t.skills.map(({ id: e }) => e))}</ul>`,
      wire: wc,
    };
  const { name: n, url: r } = y(t, e),
    i = { name: e, value: ue(t, e), page: Wi(t, e) };
  return {
    title: n,
    body: X`
<ul class="govuk-list govuk-!-display-none-print">
${r === void 0 ? `` : X`<li><a class="govuk-link" href="${r}" rel="noreferrer">The official page</a></li>`}
<li><a class="govuk-link" href="#/skills">Choose another skill</a></li>
</ul>
<section id="answer" aria-label="Answer">${Hs(i)}</section>`,
    wire: (e) => Js(e, () => i),
  };
}
var Cc = (e) =>
  e.map(
    (e) => X`<li><a class="govuk-link" href="${Q({ screen: `skills`, skill: e })}">${y(Z.framework, e).name}</a></li>`,
  );
function wc(e) {
  const [t, n, r] = [e.querySelector(`#skill`), e.querySelector(`#skill-said`), e.querySelector(`#skill-found`)];
  t &&
    n &&
    r &&
    t.addEventListener(`input`, () => {
      const e = t.value.trim(),
        i = Z.framework.skills.map(({ id: e }) => e),
        a = e === `` ? i : lt(Z.framework, e).matches.map(({ skill: e }) => e);
      (r.innerHTML = X`${Cc(a)}`.text),
        (n.textContent =
          a.length === 0
            ? `No skill is found by that. Try fewer letters.`
            : `${a.length} ${a.length === 1 ? `skill` : `skills`}.`);
    });
}
function Tc({ roleLevel: e }) {
  const t = (e) => Q({ screen: `team`, roleLevel: e }),
    { people: n } = Z;
  return {
    title: `What does my team cover?`,
    body: X`
<div class="govuk-!-display-none-print">
<div class="govuk-form-group" id="drop">
<label class="govuk-label govuk-label--m" for="file">Choose a file (CSV or Excel)</label>
<div class="govuk-hint" id="file-hint">A row for each person and a column for each skill. It is read here and goes nowhere. After a reload it is gone: choose it again.</div>
<input class="govuk-file-upload" id="file" type="file" accept=".csv,.tsv,.txt,.xlsx,.ods,.json,.jsonl,.parquet" aria-describedby="file-hint">
</div>
<p class="govuk-body"><button type="button" class="govuk-button govuk-button--secondary" id="template">Download an empty table to fill in</button></p>
</div>
<p class="govuk-body ex-said" id="file-said" role="status">${n ? Ac(n.names.length, n.file) : ``}</p>
<div id="notes" class="govuk-!-display-none-print">${n ? Mc(n.notes) : ``}</div>
${
  e === void 0
    ? Ws(`Which role level do they cover together?`, t)
    : X`<p class="govuk-body">Against ${$(e)}. <a class="govuk-link govuk-!-display-none-print" href="${Q({ roleLevel: void 0 })}">Choose another role level</a></p>
<div id="without" class="govuk-!-display-none-print"></div>
<section id="answer" aria-label="Answer"></section>`
}`,
    wire: (n) => {
      Gs(n, t), Ec(n, e);
    },
  };
}
function Ec(e, t) {
  let n;
  Js(e, () => n);
  const r = (t) => e.querySelector(`#${t}`),
    i = (e, t) => {
      const n = r(e);
      n && (n.innerHTML = t.text);
    },
    a = (e) => {
      const t = r(`file-said`);
      t && (t.textContent = e);
    };
  async function o() {
    if (Z.people && t !== void 0)
      try {
        const { value: e, page: r } = await ic(`team`, { roleLevel: t, without: [...Z.without] });
        (n = { name: `team-${t.replace(`/`, `-`)}`, value: e, page: r }), i(`answer`, Hs(n));
      } catch (e) {
        a(jc(e));
      }
  }
  async function s(e) {
    a(`Reading ${e.name} …`);
    try {
      const { names: t, notes: n } = await ic(`people`, { bytes: new Uint8Array(await e.arrayBuffer()) });
      (Z.people = { file: e.name, names: t, notes: n }),
        (Z.without = new Set()),
        a(Ac(t.length, e.name)),
        i(`notes`, Mc(n)),
        i(`without`, Oc(``)),
        await o();
    } catch (t) {
      a(`${e.name} could not be read. ${jc(t)}`);
    }
  }
  const c = r(`file`);
  c?.addEventListener(`change`, () => {
    const e = c instanceof HTMLInputElement ? c.files?.[0] : void 0;
    e && s(e);
  }),
    e.addEventListener(`dragover`, (e) => e.preventDefault()),
    e.addEventListener(`drop`, (e) => {
      e.preventDefault();
      const t = e.dataTransfer?.files[0];
      t && s(t);
    }),
    r(`template`)?.addEventListener(`click`, async () => {
      Xs(`team.csv`, new Blob([await ic(`template`, {})], { type: `text/csv` }));
    }),
    i(`without`, Oc(``));
  const l = r(`without`);
  l?.addEventListener(`input`, ({ target: e }) => {
    if (!(e instanceof HTMLInputElement) || e.type !== `search`) return;
    const t = l.querySelector(`#people`);
    t && (t.innerHTML = X`${kc(e.value)}`.text);
  }),
    l?.addEventListener(`change`, ({ target: e }) => {
      if (!(e instanceof HTMLInputElement) || e.type !== `checkbox`) return;
      const t = Z.people?.names[Number(e.value)];
      if (t === void 0) return;
      const n = [...Z.without].filter((e) => e !== t);
      (Z.without = new Set(e.checked ? [...n, t] : n)), o();
    }),
    o();
}
var Dc = 12;
function Oc(e) {
  const t = Z.people?.names ?? [];
  return t.length < 2
    ? X``
    : X`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">What if somebody left?</legend>
${t.length > Dc ? X`<label class="govuk-label" for="who">Part of a name</label><input class="govuk-input govuk-input--width-20" id="who" type="search" autocomplete="off">` : ``}
<div class="govuk-checkboxes govuk-checkboxes--small ex-people" id="people">${kc(e)}</div></fieldset>`;
}
function kc(e) {
  const t = Z.people?.names ?? [],
    n = e.trim().toLowerCase(),
    r = [];
  for (let e = 0; e < t.length; e++) {
    const i = t[e] ?? ``,
      a = Z.without.has(i);
    (!a && (r.length >= Dc || !i.toLowerCase().includes(n))) ||
      r.push(
        X`<div class="govuk-checkboxes__item"><input class="govuk-checkboxes__input" type="checkbox" id="person-${e}" value="${e}"${a ? X` checked` : ``}><label class="govuk-label govuk-checkboxes__label" for="person-${e}">Without ${i}</label></div>`,
      );
  }
  return r;
}
var Ac = (e, t) => `${e.toLocaleString(`en-GB`)} ${e === 1 ? `person was` : `people were`} read from ${t}.`,
  jc = (e) => (e instanceof Error ? e.message : String(e));
function Mc(e) {
  const t = new Map();
  for (const n of e) {
    const e = t.get(n.code);
    e ? (e.places += n.places ?? 1) : t.set(n.code, { places: n.places ?? 1, first: n });
  }
  return t.size === 0
    ? X``
    : X`<details class="govuk-details" open><summary class="govuk-details__summary"><span class="govuk-details__summary-text">What was read otherwise than it stands there</span></summary>
<div class="govuk-details__text"><ul class="govuk-list govuk-list--bullet">${[...t.values()].map(({ places: e, first: t }) => X`<li>${Nc(t)}: ${t.message}${e > 1 ? ` (and ${e - 1} more like it)` : ``}</li>`)}</ul></div></details>`;
}
function Nc({ where: { sheet: e, row: t, column: n } }) {
  return (
    [e, t === void 0 ? void 0 : `row ${t}`, n === void 0 ? void 0 : `column ${n}`]
      .filter((e) => e !== void 0)
      .join(`, `) || `the file`
  );
}
var Pc = {
    "": () => gc(Ms),
    gap: cc,
    nearest: _c,
    compare: ec,
    routes: xc,
    team: Tc,
    roles: bc,
    skills: Sc,
    data: ac,
    counted: tc,
  },
  Fc = new CSSStyleSheet();
Fc.replaceSync(Zi), (document.adoptedStyleSheets = [Fc]);
function Ic(e) {
  const t = document.querySelector(`main`);
  if (!t) return;
  const { address: n, leftOut: r, otherRelease: i } = Ts(Z.framework, location.hash),
    a = Pc[n.screen](n),
    o = t.cloneNode();
  (o.innerHTML = js(a, Lc(r, i)).text),
    t.replaceWith(o),
    (document.title = n.screen === `` ? a.title : `${a.title} – Digital skills explorer`),
    a.wire?.(o),
    e && (window.scrollTo(0, 0), o.querySelector(`h1`)?.focus({ preventScroll: !0 }));
}
function Lc(e, t) {
  return [
    ...(t === void 0
      ? []
      : [
          `The address was made with release ${t || `without a name`} of the framework. This page has ${Z.framework.version}, and answers with it.`,
        ]),
    ...(e.length === 0
      ? []
      : [`The address names something that this release does not have, and it was left out: ${e.join(`, `)}.`]),
  ];
}
document.addEventListener(`click`, (e) => {
  const t = e.target instanceof Element ? e.target.closest(`[data-focus]`) : null,
    n = t && document.getElementById(t.dataset.focus ?? ``);
  n && (e.preventDefault(), n.focus(), n.scrollIntoView());
}),
  addEventListener(`hashchange`, () => Ic(!0)),
  Ic(!1);
