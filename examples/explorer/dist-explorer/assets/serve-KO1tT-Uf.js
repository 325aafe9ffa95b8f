function e(e) {
  const t = Object.values(e).filter((e) => typeof e === `number`);
  return Object.entries(e)
    .filter(([e, _n]) => t.indexOf(+e) === -1)
    .map(([_e, t]) => t);
}
function t(e, t = `|`) {
  return e.map((e) => se(e)).join(t);
}
function n(_e, t) {
  return typeof t === `bigint` ? t.toString() : t;
}
var r = class {
  constructor(e) {
    (this._getter = e), (this._value = void 0);
  }
  get value() {
    const e = this._getter;
    return e !== void 0 && ((this._value = e()), (this._getter = void 0)), this._value;
  }
};
function i(e) {
  return new r(e);
}
function a(e) {
  return e == null;
}
function o(e) {
  const t = +!!e.startsWith(`^`),
    n = e.endsWith(`$`) ? e.length - 1 : e.length;
  return e.slice(t, n);
}
function s(e, t) {
  const n = e / t,
    r = Math.round(n),
    i = 4 * 2 ** -52 * Math.max(Math.abs(n), 1);
  return Math.abs(n - r) < i ? 0 : n - r;
}
function c(e, t, n) {
  Object.defineProperty(e, t, { value: n, writable: !0, enumerable: !0, configurable: !0 });
}
function l(e) {
  const t = Object.getOwnPropertyDescriptor(e, `shape`);
  return t?.get ? t.get.raw : t?.value;
}
function u(e) {
  return l(e._zod.def) ?? e._zod.def.shape;
}
function d(e, t, n) {
  Object.defineProperty(e, t, {
    get() {
      const e = n();
      return c(this, t, e), e;
    },
    enumerable: !0,
    configurable: !0,
  });
}
function f(e, t, n) {
  t in e ? c(e, t, n) : (e[t] = n);
}
function p(e, t, n, r) {
  const i = u(t);
  for (const a of n) {
    const n = Object.getOwnPropertyDescriptor(i, a);
    n.enumerable &&
      (n.get
        ? d(e, a, () => {
            const e = t._zod.def.shape[a];
            return r ? r(e, a) : e;
          })
        : f(e, a, r ? r(n.value, a) : n.value));
  }
}
function m(e, t) {
  for (const n of Reflect.ownKeys(t)) {
    const r = Object.getOwnPropertyDescriptor(t, n);
    r.enumerable && (r.get ? d(e, n, () => t[n]) : f(e, n, r.value));
  }
}
function h(...e) {
  const t = {};
  for (const n of e) {
    const e = Object.getOwnPropertyDescriptors(n);
    Object.assign(t, e);
  }
  return Object.defineProperties({}, t);
}
function g(e) {
  return JSON.stringify(e);
}
function _(e) {
  return e
    .toLowerCase()
    .trim()
    .replace(/[^\w\s-]/g, ``)
    .replace(/[\s_-]+/g, `-`)
    .replace(/^-+|-+$/g, ``);
}
const v = `captureStackTrace` in Error ? Error.captureStackTrace : (..._e) => {};
function ee(e) {
  return typeof e === `object` && !!e && !Array.isArray(e);
}
const te = /* @__PURE__*/ i(() => {
  if (S.jitless || (typeof navigator < `u` && navigator?.userAgent?.includes(`Cloudflare`))) return !1;
  try {
    return Function(``), !0;
  } catch {
    return !1;
  }
});
function ne(e) {
  if (ee(e) === !1) return !1;
  const t = e.constructor;
  if (t === void 0 || typeof t !== `function`) return !0;
  const n = t.prototype;
  return ee(n) !== !1 && Object.hasOwn(n, `isPrototypeOf`) !== !1;
}
function re(e) {
  return ne(e)
    ? { ...e }
    : Array.isArray(e)
      ? [...e]
      : e instanceof Map
        ? new Map(e)
        : e instanceof Set
          ? new Set(e)
          : e;
}
const ie = /* @__PURE__*/ new Set([`string`, `number`, `symbol`]);
function ae(e) {
  return e.replace(/[.*+?^${}()|[\]\\]/g, `\\$&`);
}
function oe(e, t, n) {
  const r = new e._zod.constr(t ?? e._zod.def);
  return (!t || n?.parent) && (r._zod.parent = e), r;
}
function y(e) {
  const t = e;
  if (!t) return {};
  if (typeof t === `string`) return { error: () => t };
  if (t?.message !== void 0) {
    if (t?.error !== void 0) throw Error("Cannot specify both `message` and `error` params");
    t.error = t.message;
  }
  return delete t.message, typeof t.error === `string` ? { ...t, error: () => t.error } : t;
}
function se(e) {
  return typeof e === `bigint` ? `${e.toString()}n` : typeof e === `string` ? `"${e}"` : `${e}`;
}
function ce(e) {
  return Object.keys(e).filter((t) => e[t]._zod.optin !== void 0 && e[t]._zod.optout === `optional`);
}
const le = {
    safeint: [-(2 ** 53 - 1), 2 ** 53 - 1],
    int32: [-2147483648, 2147483647],
    uint32: [0, 4294967295],
    float32: [-34028234663852886e22, 34028234663852886e22],
    float64: [-Number.MAX_VALUE, Number.MAX_VALUE],
  },
  ue = {
    int64: [/* @__PURE__*/ BigInt(`-9223372036854775808`), /* @__PURE__*/ BigInt(`9223372036854775807`)],
    uint64: [/* @__PURE__*/ BigInt(0), /* @__PURE__*/ BigInt(`18446744073709551615`)],
  };
function de(e, t) {
  const n = e._zod.def,
    r = n.checks;
  if (r && r.length > 0) throw Error(`.pick() cannot be used on object schemas containing refinements`);
  const i = {};
  return p(i, e, fe(e, t)), oe(e, h(n, { shape: i, checks: [] }));
}
function fe(e, t) {
  const n = u(e),
    r = [];
  for (const e of Reflect.ownKeys(t)) {
    if (!Object.getOwnPropertyDescriptor(n, e)?.enumerable) throw Error(`Unrecognized key: "${String(e)}"`);
    t[e] && r.push(e);
  }
  return r;
}
function pe(e, t) {
  const n = e._zod.def,
    r = n.checks;
  if (r && r.length > 0) throw Error(`.omit() cannot be used on object schemas containing refinements`);
  const i = new Set(fe(e, t)),
    a = {};
  return (
    p(
      a,
      e,
      Reflect.ownKeys(u(e)).filter((e) => !i.has(e)),
    ),
    oe(e, h(n, { shape: a, checks: [] }))
  );
}
function me(e, t) {
  if (!ne(t)) throw Error(`Invalid input to extend: expected a plain object`);
  const n = e._zod.def.checks;
  if (n && n.length > 0) {
    const n = u(e);
    for (const e of Reflect.ownKeys(t))
      if (Object.getOwnPropertyDescriptor(n, e) !== void 0)
        throw Error("Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.");
  }
  return oe(e, h(e._zod.def, { shape: he(e, t) }));
}
function he(e, t) {
  const n = {};
  return p(n, e, Reflect.ownKeys(u(e))), m(n, t), n;
}
function ge(e, t) {
  if (!ne(t)) throw Error(`Invalid input to safeExtend: expected a plain object`);
  return oe(e, h(e._zod.def, { shape: he(e, t) }));
}
function _e(e, t) {
  if (!t?._zod?.def)
    throw Error("Invalid input to merge: expected an object schema. To merge a plain shape, use `.extend()`.");
  if (e._zod.def.checks?.length)
    throw Error(`.merge() cannot be used on object schemas containing refinements. Use .safeExtend() instead.`);
  const n = {};
  return (
    p(n, e, Reflect.ownKeys(u(e))),
    p(n, t, Reflect.ownKeys(u(t))),
    oe(
      e,
      h(e._zod.def, {
        shape: n,
        get catchall() {
          return t._zod.def.catchall;
        },
        checks: t._zod.def.checks ?? [],
      }),
    )
  );
}
function ve(e, t, n, r = `partial`) {
  const i = t._zod.def.checks;
  if (i && i.length > 0) throw Error(`.${r}() cannot be used on object schemas containing refinements`);
  const a = n ? new Set(fe(t, n)) : void 0,
    o = {};
  return (
    p(o, t, Reflect.ownKeys(u(t)), e && ((t, n) => (a && !a.has(n) ? t : new e({ type: `optional`, innerType: t })))),
    oe(t, h(t._zod.def, { shape: o, checks: [] }))
  );
}
function ye(e, t, n) {
  const r = n ? new Set(fe(t, n)) : void 0,
    i = {};
  return (
    p(i, t, Reflect.ownKeys(u(t)), (t, n) => (r && !r.has(n) ? t : new e({ type: `nonoptional`, innerType: t }))),
    oe(t, h(t._zod.def, { shape: i }))
  );
}
function be(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue !== !0) return !0;
  return !1;
}
function xe(e, t = 0) {
  if (e.aborted === !0) return !0;
  for (let n = t; n < e.issues.length; n++) if (e.issues[n]?.continue === !1) return !0;
  return !1;
}
function Se(e, t) {
  return t.map((t) => {
    var n;
    return (n = t).path ?? (n.path = []), t.path.unshift(e), t;
  });
}
function Ce(e) {
  return typeof e === `string` ? e : e?.message;
}
function we(e) {
  const t = [];
  for (const n of e ?? []) {
    const e = n._zod.def;
    if (!/_(length|size)$|_equals$/.test(e.check)) break;
    const r = e.maximum ?? e.length ?? e.size;
    r >= 0 && t.push([r, n]);
  }
  return t;
}
function Te(e, t, n) {
  var r;
  for (let i = t; i < e.length; i++) (r = e[i]).schema ?? (r.schema = n);
}
function Ee(e, t, n) {
  var r;
  const i = e.inst?._zod?.traits;
  i?.has(`$ZodType`) && (i.has(`$ZodCheck`) ? ((r = e).schema ?? (r.schema = e.inst)) : (e.schema = e.inst));
  const a = e.schema === e.inst ? void 0 : e.schema?._zod.def?.error,
    o = e.message
      ? e.message
      : (Ce(e.inst?._zod.def?.error?.(e)) ??
        Ce(a?.(e)) ??
        Ce(t?.error?.(e)) ??
        Ce(n.customError?.(e)) ??
        Ce(n.localeError?.(e)) ??
        `Invalid input`),
    s = {};
  for (const t of Object.keys(e))
    t !== `inst` && t !== `schema` && t !== `continue` && t !== `input` && t !== `__proto__` && (s[t] = e[t]);
  return (s.path ??= []), (s.message = o), t?.reportInput && (s.input = e.input), s;
}
const De = /[\uD800-\uDBFF]/;
function Oe(e) {
  const t = e.length;
  if (!De.test(e)) return t;
  let n = t;
  for (let r = 0; r < t - 1; r++)
    (e.charCodeAt(r) & 64512) === 55296 && (e.charCodeAt(r + 1) & 64512) === 56320 && (n--, r++);
  return n;
}
function ke(e) {
  return Array.isArray(e) ? `array` : typeof e === `string` ? `string` : `unknown`;
}
function Ae(e) {
  const t = typeof e;
  switch (t) {
    case `number`:
      return Number.isNaN(e) ? `nan` : `number`;
    case `object`: {
      if (e === null) return `null`;
      if (Array.isArray(e)) return `array`;
      const t = e;
      if (t && Object.getPrototypeOf(t) !== Object.prototype && `constructor` in t && t.constructor)
        return t.constructor.name;
    }
  }
  return t;
}
function je(...e) {
  const [t, n, r] = e;
  return typeof t === `string` ? { message: t, code: `custom`, input: n, inst: r } : { ...t };
}
function Me(e, t) {
  for (const n in t) {
    const r = Object.getOwnPropertyDescriptor(t, n);
    r.get ? Object.defineProperty(e, n, { ...r, enumerable: !1 }) : Ie(e, n, r.value);
  }
}
function Ne(e, t, n, r = !0) {
  return Object.defineProperty(e, t, { configurable: !0, writable: !0, enumerable: r, value: n }), n;
}
function Pe(e, t, n) {
  return Ne(e, t, n, !1);
} /* @__NO_SIDE_EFFECTS__ */
function Fe(e, t) {
  for (const n in e) {
    const r = e[n];
    Object.defineProperty(t, n, {
      configurable: !0,
      enumerable: !0,
      get() {
        return Ne(this, n, r(this));
      },
      set(e) {
        Ne(this, n, e);
      },
    });
  }
  return t;
}
function Ie(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    get() {
      return this == null ? n : Ne(this, t, n.bind(this));
    },
    set(e) {
      Ne(this, t, e);
    },
  });
}
function Le(e, t) {
  const n = Object.getPrototypeOf(e);
  return t in n ? void 0 : n;
}
let Re,
  ze = !1;
const Be = {
  configurable: !0,
  get() {
    ze = !0;
  },
};
function b(e, t, n) {
  const r = Object.getPrototypeOf(e._zod);
  t in r && Re !== e._zod
    ? (Re = void 0)
    : ((Re = e._zod),
      Object.defineProperty(r, t, {
        configurable: !0,
        get() {
          Object.defineProperty(this, t, Be);
          const e = ze;
          ze = !1;
          try {
            const r = n(this);
            return (
              ze ? delete this[t] : Object.defineProperty(this, t, { configurable: !0, writable: !0, value: r }),
              (ze ||= e),
              r
            );
          } catch (n) {
            throw (delete this[t], (ze ||= e), n);
          }
        },
        set(e) {
          Object.defineProperty(this, t, { configurable: !0, writable: !0, value: e });
        },
      }));
}
function Ve(e, t, n, r) {
  const i = Le(e, t);
  i &&
    Object.defineProperty(i, t, {
      configurable: !0,
      get() {
        const e = { configurable: !0, writable: !0, enumerable: r, value: void 0 };
        return Object.defineProperty(this, t, e), (e.value = n(this)), Object.defineProperty(this, t, e), e.value;
      },
      set(e) {
        Object.defineProperty(this, t, { configurable: !0, writable: !0, enumerable: r, value: e });
      },
    });
}
function He(e) {
  const t = () => e;
  return (t[`~constantCatch`] = !0), t;
}
var Ue;
const We = { value: void 0, enumerable: !1 };
let Ge = `captureStackTrace` in Error ? Error : null;
function Ke(e) {
  const t = Ge;
  if (t) {
    const n = t.stackTraceLimit;
    if (typeof n === `number`) {
      try {
        t.stackTraceLimit = 0;
      } catch {
        return (Ge = null), new e();
      }
      try {
        return new e();
      } finally {
        t.stackTraceLimit = n;
      }
    }
  }
  return new e();
} /* @__NO_SIDE_EFFECTS__ */
function x(e, t, n, r) {
  const i = {};
  function a(e) {
    (this.def = e), (this.constr = d), (this.traits = /* @__PURE__ */ new Set());
  }
  a.prototype = i;
  const o = n,
    s = o && /* @__PURE__ */ new WeakSet();
  function c(n, r) {
    if (!n._zod) {
      We.value = new a(r);
      try {
        Object.defineProperty(n, "_zod", We);
      } finally {
        We.value = void 0;
      }
    } else if (n._zod.traits.has(e)) return;
    if ((n._zod.traits.add(e), t(n, r), s)) {
      let e = Object.getPrototypeOf(n),
        t = n._zod.constr.prototype,
        r = e;
      for (; r && r !== t; ) r = Object.getPrototypeOf(r);
      const i = r ?? e;
      s.has(i) || (s.add(i), Me(i, o));
    }
    const i = d.prototype;
    for (const e in i) Object.hasOwn(i, e) && (e in n || (n[e] = i[e].bind(n)));
  }
  const l = r?.Parent ?? Object;
  class u extends l {}
  Object.defineProperty(u, "name", { value: e });
  function d(e) {
    const t = r?.Parent ? Ke(u) : this;
    c(t, e);
    const n = t._zod.deferred;
    if (n) {
      for (const e of n) e();
      t._zod.deferred = void 0;
    }
    const i = globalThis.__zod_globalConfig?.postProcessor;
    return i?.(t), t;
  }
  return (
    Object.defineProperty(d, "init", { value: c }),
    Object.defineProperty(d, Symbol.hasInstance, {
      value: (t) => (r?.Parent && t instanceof r.Parent ? !0 : t?._zod?.traits?.has(e)),
    }),
    Object.defineProperty(d, "name", { value: e }),
    d
  );
}
var qe = class extends Error {
    constructor() {
      super(`Encountered Promise during synchronous parse. Use .parseAsync() instead.`);
    }
  },
  Je = class extends Error {
    constructor(e) {
      super(`Encountered unidirectional transform during encode: ${e}`), (this.name = `ZodEncodeError`);
    }
  };
(Ue = globalThis).__zod_globalConfig ?? (Ue.__zod_globalConfig = {});
const S = globalThis.__zod_globalConfig;
function C(e) {
  return e && Object.assign(S, e), S;
}
function Ye() {
  const e = this._zod;
  return (e.message ??= JSON.stringify(e.def, n, 2)), e.message;
}
function Xe(e) {
  this._zod.message = e;
}
const Ze = { get: Ye, set: Xe, enumerable: !0, configurable: !0 },
  Qe = { value: void 0, enumerable: !1 },
  $e = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]),
  et = /* @__PURE__ */ x(`$ZodError`, (e, t) => {
    (e.name = `$ZodError`),
      (Qe.value = t),
      Object.defineProperty(e, "issues", Qe),
      (Qe.value = void 0),
      Object.defineProperty(e, "message", Ze);
    const n = Object.getPrototypeOf(e);
    $e.has(n) ||
      ($e.add(n),
      Object.defineProperty(n, "toString", {
        configurable: !0,
        enumerable: !1,
        get() {
          const e = () => this.message;
          return Object.defineProperty(this, "toString", { value: e, configurable: !0, writable: !0 }), e;
        },
        set(e) {
          Object.defineProperty(this, "toString", { value: e, configurable: !0, writable: !0 });
        },
      }));
  });
function tt(e, t, n) {
  return (
    Object.hasOwn(e, t) ||
      (t === `__proto__`
        ? Object.defineProperty(e, t, { value: n(), writable: !0, enumerable: !0, configurable: !0 })
        : (e[t] = n())),
    e[t]
  );
}
function nt(e, t = (e) => e.message) {
  const n = {},
    r = [];
  for (const i of e.issues) i.path.length > 0 ? tt(n, i.path[0], () => []).push(t(i)) : r.push(t(i));
  return { formErrors: r, fieldErrors: n };
}
function rt(e, t = (e) => e.message) {
  const n = { _errors: [] },
    r = (e, i = []) => {
      for (const a of e.issues)
        if (a.code === `invalid_union` && a.errors.length) a.errors.map((e) => r({ issues: e }, [...i, ...a.path]));
        else if (a.code === `invalid_key`) r({ issues: a.issues }, [...i, ...a.path]);
        else if (a.code === `invalid_element`) r({ issues: a.issues }, [...i, ...a.path]);
        else {
          const e = [...i, ...a.path];
          if (e.length === 0) n._errors.push(t(a));
          else {
            let r = n,
              i = 0;
            for (; i < e.length; ) {
              const n = e[i],
                o = i === e.length - 1;
              if (n === `_errors`) {
                o && r._errors.push(t(a)), i++;
                continue;
              }
              Object.hasOwn(r, n) ||
                Object.defineProperty(r, n, { value: { _errors: [] }, enumerable: !0, writable: !0, configurable: !0 });
              const s = r[n];
              o && s._errors.push(t(a)), (r = s), i++;
            }
          }
        }
    };
  return r(e), n;
}
function it(e, t) {
  return { callee: t?.callee ?? e, Err: t?.Err };
}
const at = (e) => {
    const t = (n, r, i, a) => {
      const o = i ? { ...i, async: !1 } : { async: !1 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if (s instanceof Promise) throw new qe();
      if (s.issues.length) {
        const n = new (a?.Err ?? e)(s.issues.map((e) => Ee(e, o, C())));
        throw (v(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  },
  ot = (e) => {
    const t = async (n, r, i, a) => {
      let o = i ? { ...i, async: !0 } : { async: !0 },
        s = n._zod.run({ value: r, issues: [] }, o);
      if ((s instanceof Promise && (s = await s), s.issues.length)) {
        const n = new (a?.Err ?? e)(s.issues.map((e) => Ee(e, o, C())));
        throw (v(n, a?.callee ?? t), n);
      }
      return s.value;
    };
    return t;
  },
  st = (e) => (t, n, r) => {
    const i = r ? { ...r, async: !1 } : { async: !1 },
      a = t._zod.run({ value: n, issues: [] }, i);
    if (a instanceof Promise) throw new qe();
    return a.issues.length ? ct(e, a.issues, i) : { success: !0, data: a.value };
  };
function ct(e, t, n) {
  let r;
  return {
    success: !1,
    get error() {
      return r || ((r = new e(t.map((e) => Ee(e, n, C())))), (t = void 0), (n = void 0)), r;
    },
    set error(e) {
      (r = e), (t = void 0), (n = void 0);
    },
  };
}
const lt = (e) => async (t, n, r) => {
    let i = r ? { ...r, async: !0 } : { async: !0 },
      a = t._zod.run({ value: n, issues: [] }, i);
    return a instanceof Promise && (a = await a), a.issues.length ? ct(e, a.issues, i) : { success: !0, data: a.value };
  },
  ut = /* @__PURE__ */ Symbol.for(`zod.compile.invalid`),
  dt = /* @__PURE__ */ Symbol.for(`zod.compile.fallback`),
  ft = (e, t, n) => {
    const r = e._zod.bag.validator;
    if (r !== void 0) {
      if (r(t) !== ut) return !0;
      if (r.definite === !0 && n === void 0) return !1;
    }
    return pt(e, t, n);
  };
function pt(e, t, n) {
  let r = n ? { ...n, async: !1, abortEarly: !0 } : { async: !1, abortEarly: !0 },
    i = e._zod.bag.fallbackRun,
    a;
  if (
    (i ? ((r[dt] = !0), (a = i({ value: t, issues: [] }, r))) : (a = e._zod.run({ value: t, issues: [] }, r)),
    a instanceof Promise)
  )
    throw new qe();
  return a.issues.length === 0;
}
const mt = async (e, t, n) => {
    let r = n ? { ...n, async: !0, abortEarly: !0 } : { async: !0, abortEarly: !0 },
      i = e._zod.run({ value: t, issues: [] }, r);
    return i instanceof Promise && (i = await i), i.issues.length === 0;
  },
  ht = (e) => {
    const t = at(e),
      n = (e, r, i, a) => {
        const o = i ? { ...i, direction: `backward` } : { direction: `backward` };
        return t(e, r, o, it(n, a));
      };
    return n;
  },
  gt = (e) => {
    const t = at(e),
      n = (e, r, i, a) => t(e, r, i, it(n, a));
    return n;
  },
  _t = (e) => {
    const t = ot(e),
      n = async (e, r, i, a) => {
        const o = i ? { ...i, direction: `backward` } : { direction: `backward` };
        return await t(e, r, o, it(n, a));
      };
    return n;
  },
  vt = (e) => {
    const t = ot(e),
      n = async (e, r, i, a) => await t(e, r, i, it(n, a));
    return n;
  },
  yt = (e) => (t, n, r) => {
    const i = r ? { ...r, direction: `backward` } : { direction: `backward` };
    return st(e)(t, n, i);
  },
  bt = (e) => (t, n, r) => st(e)(t, n, r),
  xt = (e) => async (t, n, r) => {
    const i = r ? { ...r, direction: `backward` } : { direction: `backward` };
    return lt(e)(t, n, i);
  },
  St = (e) => async (t, n, r) => lt(e)(t, n, r),
  Ct = /^[cC][0-9a-z]{6,}$/,
  wt = /^[0-9a-z]+$/,
  Tt = /^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,
  Et = /^[0-9a-vA-V]{20}$/,
  Dt = /^[A-Za-z0-9]{27}$/,
  Ot = /^[a-zA-Z0-9_-]{21}$/;
function kt(e) {
  return RegExp(`^[a-zA-Z0-9_-]{${e}}$`);
}
const At = /^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
  jt = /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,
  Mt = (e) =>
    e
      ? RegExp(`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${e}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`)
      : /^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
  Nt = /^(?:[A-Za-z0-9_'+-]+\.)*[A-Za-z0-9_'+-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/;
function Pt() {
  return /* @__PURE__ */ /^(?=[\s\S]*[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3])[\p{Extended_Pictographic}\p{Emoji_Component}]+$/u;
}
const Ft =
    /^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
  It =
    /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
  Lt =
    /^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
  Rt =
    /^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
  zt = /^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,
  Bt = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
  Vt = /^https?$/,
  Ht = /^\+[1-9]\d{6,14}$/,
  Ut = `(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))`;
function Wt(e) {
  return RegExp(`^${e}$`);
}
const Gt = /*@__PURE__*/ Wt(Ut);
function Kt(e) {
  const t = `(?:[01]\\d|2[0-3]):[0-5]\\d`;
  return typeof e.precision === `number`
    ? e.precision === -1
      ? `${t}`
      : e.precision === 0
        ? `${t}:[0-5]\\d`
        : `${t}:[0-5]\\d\\.\\d{${e.precision}}`
    : e.seconds
      ? `${t}:[0-5]\\d(?:\\.\\d+)?`
      : `${t}(?::[0-5]\\d(?:\\.\\d+)?)?`;
}
function qt(e) {
  return RegExp(`^${Kt(e)}$`);
}
function Jt(e) {
  const t = [`Z`];
  e.offset && t.push(`([+-](?:[01]\\d|2[0-3]):[0-5]\\d)`);
  const n = `${Kt({ precision: e.precision, seconds: !0 })}(?:${t.join(`|`)})`,
    r = e.local ? `${n}|${Kt({ precision: e.precision })}` : n;
  return RegExp(`^${Ut}T(?:${r})$`);
}
const Yt = /^[\s\S]{0,}$/,
  Xt = /^-?\d+$/,
  Zt = /^-?\d+(?:\.\d+)?$/,
  Qt = /^[^A-Z]*$/,
  $t = /^[^a-z]*$/,
  w = /*@__PURE__*/ x(`$ZodCheck`, (e, t) => {
    var n;
    (e._zod ??= {}), (e._zod.def = t), (n = e._zod).onattach ?? (n.onattach = []);
  }),
  en = (e) => {
    const t = e.value;
    return !a(t) && t.length !== void 0;
  },
  tn = { number: `number`, bigint: `bigint`, object: `date` },
  nn = /*@__PURE__*/ x(`$ZodCheckLessThan`, (e, t) => {
    w.init(e, t);
    const n = tn[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value <= t.value : r.value < t.value) ||
        r.issues.push({
          origin: tn[typeof r.value] ?? n,
          code: `too_big`,
          maximum: typeof t.value === `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  rn = /*@__PURE__*/ x(`$ZodCheckGreaterThan`, (e, t) => {
    w.init(e, t);
    const n = tn[typeof t.value];
    e._zod.check = (r) => {
      (t.inclusive ? r.value >= t.value : r.value > t.value) ||
        r.issues.push({
          origin: tn[typeof r.value] ?? n,
          code: `too_small`,
          minimum: typeof t.value === `object` ? t.value.getTime() : t.value,
          input: r.value,
          inclusive: t.inclusive,
          inst: e,
          continue: !t.abort,
        });
    };
  }),
  an = /*@__PURE__*/ x(`$ZodCheckMultipleOf`, (e, t) => {
    w.init(e, t),
      (e._zod.check = (n) => {
        if (typeof n.value !== typeof t.value) throw Error(`Cannot mix number and bigint in multiple_of check.`);
        (typeof n.value === `bigint`
          ? t.value !== BigInt(0) && n.value % t.value === BigInt(0)
          : s(n.value, t.value) === 0) ||
          n.issues.push({
            origin: typeof n.value,
            code: `not_multiple_of`,
            divisor: t.value,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      });
  }),
  on = /*@__PURE__*/ x(`$ZodCheckNumberFormat`, (e, t) => {
    w.init(e, t), (t.format = t.format || `float64`);
    const n = t.format?.includes(`int`),
      r = n ? `int` : `number`,
      [i, a] = le[t.format];
    e._zod.check = (o) => {
      const s = o.value;
      if (n) {
        if (!Number.isInteger(s)) {
          o.issues.push({ expected: r, format: t.format, code: `invalid_type`, continue: !1, input: s, inst: e });
          return;
        }
        if (!Number.isSafeInteger(s)) {
          s > 0
            ? o.issues.push({
                input: s,
                code: `too_big`,
                maximum: 2 ** 53 - 1,
                note: `Integers must be within the safe integer range.`,
                inst: e,
                origin: r,
                inclusive: !0,
                continue: !t.abort,
              })
            : o.issues.push({
                input: s,
                code: `too_small`,
                minimum: -(2 ** 53 - 1),
                note: `Integers must be within the safe integer range.`,
                inst: e,
                origin: r,
                inclusive: !0,
                continue: !t.abort,
              });
          return;
        }
      }
      s < i &&
        o.issues.push({
          origin: `number`,
          input: s,
          code: `too_small`,
          minimum: i,
          inclusive: !0,
          inst: e,
          continue: !t.abort,
        }),
        s > a &&
          o.issues.push({
            origin: `number`,
            input: s,
            code: `too_big`,
            maximum: a,
            inclusive: !0,
            inst: e,
            continue: !t.abort,
          });
    };
  }),
  sn = /*@__PURE__*/ x(`$ZodCheckMaxLength`, (e, t) => {
    var n;
    w.init(e, t),
      (n = e._zod.def).when ?? (n.when = en),
      (e._zod.check = (n) => {
        const r = n.value,
          i = r.length;
        if ((typeof r === `string` && i > t.maximum ? Oe(r) : i) <= t.maximum) return;
        const a = ke(r);
        n.issues.push({
          origin: a,
          code: `too_big`,
          maximum: t.maximum,
          inclusive: !0,
          input: r,
          inst: e,
          continue: !t.abort,
        });
      });
  }),
  cn = /*@__PURE__*/ x(`$ZodCheckMinLength`, (e, t) => {
    var n;
    w.init(e, t),
      (n = e._zod.def).when ?? (n.when = en),
      (e._zod.check = (n) => {
        const r = n.value,
          i = r.length;
        if ((typeof r === `string` && i >= t.minimum && i < t.minimum * 2 ? Oe(r) : i) >= t.minimum) return;
        const a = ke(r);
        n.issues.push({
          origin: a,
          code: `too_small`,
          minimum: t.minimum,
          inclusive: !0,
          input: r,
          inst: e,
          continue: !t.abort,
        });
      });
  }),
  ln = /*@__PURE__*/ x(`$ZodCheckLengthEquals`, (e, t) => {
    var n;
    w.init(e, t),
      (n = e._zod.def).when ?? (n.when = en),
      (e._zod.check = (n) => {
        const r = n.value,
          i = r.length,
          a = typeof r === `string` && i >= t.length && i <= t.length * 2 ? Oe(r) : i;
        if (a === t.length) return;
        const o = ke(r),
          s = a > t.length;
        n.issues.push({
          origin: o,
          ...(s ? { code: `too_big`, maximum: t.length } : { code: `too_small`, minimum: t.length }),
          inclusive: !0,
          exact: !0,
          input: n.value,
          inst: e,
          continue: !t.abort,
        });
      });
  }),
  un = /*@__PURE__*/ x(`$ZodCheckStringFormat`, (e, t) => {
    var n, r;
    w.init(e, t),
      t.pattern
        ? ((n = e._zod).check ??
          (n.check = (n) => {
            (t.pattern.lastIndex = 0),
              t.pattern.test(n.value) ||
                n.issues.push({
                  origin: `string`,
                  code: `invalid_format`,
                  format: t.format,
                  input: n.value,
                  ...(t.pattern ? { pattern: t.pattern.toString() } : {}),
                  inst: e,
                  continue: !t.abort,
                });
          }))
        : ((r = e._zod).check ?? (r.check = () => {}));
  }),
  dn = /*@__PURE__*/ x(`$ZodCheckRegex`, (e, t) => {
    un.init(e, t),
      (e._zod.check = (n) => {
        (t.pattern.lastIndex = 0),
          t.pattern.test(n.value) ||
            n.issues.push({
              origin: `string`,
              code: `invalid_format`,
              format: `regex`,
              input: n.value,
              pattern: t.pattern.toString(),
              inst: e,
              continue: !t.abort,
            });
      });
  }),
  fn = /*@__PURE__*/ x(`$ZodCheckLowerCase`, (e, t) => {
    (t.pattern ??= Qt), un.init(e, t);
  }),
  pn = /*@__PURE__*/ x(`$ZodCheckUpperCase`, (e, t) => {
    (t.pattern ??= $t), un.init(e, t);
  }),
  mn = /*@__PURE__*/ x(`$ZodCheckIncludes`, (e, t) => {
    w.init(e, t);
    const n = ae(t.includes);
    (t.pattern = new RegExp(typeof t.position === `number` ? `^.{${t.position},}${n}` : n)),
      (e._zod.check = (n) => {
        n.value.includes(t.includes, t.position) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `includes`,
            includes: t.includes,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      });
  }),
  hn = /*@__PURE__*/ x(`$ZodCheckStartsWith`, (e, t) => {
    w.init(e, t);
    const n = RegExp(`^${ae(t.prefix)}.*`);
    (t.pattern ??= n),
      (e._zod.check = (n) => {
        n.value.startsWith(t.prefix) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `starts_with`,
            prefix: t.prefix,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      });
  }),
  gn = /*@__PURE__*/ x(`$ZodCheckEndsWith`, (e, t) => {
    w.init(e, t);
    const n = RegExp(`.*${ae(t.suffix)}$`);
    (t.pattern ??= n),
      (e._zod.check = (n) => {
        n.value.endsWith(t.suffix) ||
          n.issues.push({
            origin: `string`,
            code: `invalid_format`,
            format: `ends_with`,
            suffix: t.suffix,
            input: n.value,
            inst: e,
            continue: !t.abort,
          });
      });
  }),
  _n = /*@__PURE__*/ x(`$ZodCheckOverwrite`, (e, t) => {
    w.init(e, t),
      (e._zod.check = (e) => {
        e.value = t.tx(e.value);
      });
  });
var vn = class {
  constructor(e = [], t = {}) {
    (this.content = []), (this.indent = 0), (this.args = e), (this.closed = t);
  }
  indented(e) {
    this.indent += 1;
    try {
      e(this);
    } finally {
      --this.indent;
    }
  }
  write(e) {
    if (typeof e === `function`) {
      e(this, { execution: `sync` }), e(this, { execution: `async` });
      return;
    }
    const t = e
        .split(`
`)
        .filter((e) => e),
      n = Math.min(...t.map((e) => e.length - e.trimStart().length)),
      r = t.map((e) => e.slice(n)).map((e) => ` `.repeat(this.indent * 2) + e);
    for (const e of r) this.content.push(e);
  }
  compile() {
    const e = Function,
      t = this?.content ?? [``];
    return new e(
      ...Object.keys(this.closed),
      `return function (${this.args.join(`, `)}) {\n${t.join(`
`)}\n};`,
    )(...Object.values(this.closed));
  }
};
const yn = { major: 4, minor: 6, patch: 7 },
  T = /*@__PURE__*/ x(
    `$ZodType`,
    (e, t) => {
      var n;
      (e ??= {}), (e._zod.def = t), (e._zod.bag = e._zod.bag || {}), (e._zod.version = yn);
      const r = e._zod.def.checks,
        i = e._zod.traits.has(`$ZodCheck`) ? [e, ...(r ?? [])] : r?.length ? [...r] : [];
      for (const t of i) for (const n of t._zod.onattach) n(e);
      if (i.length === 0)
        (n = e._zod).deferred ?? (n.deferred = []),
          e._zod.deferred?.push(() => {
            e._zod.run = e._zod.parse;
          });
      else {
        const t = (t, n, r) => {
            if (t.memo) return t;
            let i = be(t),
              a;
            for (const o of n) {
              if (o._zod.def.when) {
                if (xe(t) || !o._zod.def.when(t)) continue;
              } else if (i) continue;
              const n = t.issues.length,
                s = o._zod.check(t);
              if (s instanceof Promise && r?.async === !1) throw new qe();
              if (a || s instanceof Promise)
                a = (a ?? Promise.resolve()).then(async () => {
                  await s, t.issues.length !== n && (Te(t.issues, n, e), (i ||= be(t, n)));
                });
              else {
                if (t.issues.length === n) continue;
                Te(t.issues, n, e), (i ||= be(t, n));
              }
            }
            return a ? a.then(() => t) : t;
          },
          n = (n, r, a) => {
            if (be(n)) return (n.aborted = !0), n;
            const o = t(r, i, a);
            if (o instanceof Promise) {
              if (a.async === !1) throw new qe();
              return o.then((t) => e._zod.parse(t, a));
            }
            return e._zod.parse(o, a);
          };
        e._zod.run = (r, a) => {
          if (a.skipChecks) return e._zod.parse(r, a);
          if (a.direction === `backward`) {
            const t = e._zod.parse({ value: r.value, issues: [] }, { ...a, skipChecks: !0 });
            return t instanceof Promise ? t.then((e) => n(e, r, a)) : n(t, r, a);
          }
          const o = e._zod.parse(r, a);
          if (o instanceof Promise) {
            if (a.async === !1) throw new qe();
            return o.then((e) => t(e, i, a));
          }
          return t(o, i, a);
        };
      }
    },
    {
      get "~standard"() {
        return Pe(this, `~standard`, Sn(this));
      },
      set "~standard"(e) {
        Ne(this, `~standard`, e);
      },
    },
  ),
  bn = (e, t) => (e.issues.length ? { issues: e.issues.map((e) => Ee(e, t, C())) } : { value: e.value });
async function xn(e, t) {
  const n = { async: !0 };
  return bn(await e._zod.run({ value: t, issues: [] }, n), n);
}
function Sn(e) {
  return {
    validate: (t) => {
      const n = { async: !1 };
      try {
        const r = e._zod.run({ value: t, issues: [] }, n);
        if (!(r instanceof Promise)) return bn(r, n);
      } catch {}
      return xn(e, t);
    },
    vendor: `zod`,
    version: 1,
  };
}
const Cn = /*@__PURE__*/ x(`$ZodString`, (e, t) => {
    T.init(e, t),
      (e._zod.pattern = t.pattern ?? Yt),
      (e._zod.parse = (n, _r) => {
        if (t.coerce)
          try {
            n.value = String(n.value);
          } catch {}
        return (
          typeof n.value === `string` ||
            n.issues.push({ expected: `string`, code: `invalid_type`, input: n.value, inst: e }),
          n
        );
      });
  }),
  E = /*@__PURE__*/ x(`$ZodStringFormat`, (e, t) => {
    un.init(e, t), Cn.init(e, t);
  }),
  wn = /*@__PURE__*/ x(`$ZodGUID`, (e, t) => {
    (t.pattern ??= jt), E.init(e, t);
  }),
  Tn = /*@__PURE__*/ x(`$ZodUUID`, (e, t) => {
    if (t.version) {
      const e = { v1: 1, v2: 2, v3: 3, v4: 4, v5: 5, v6: 6, v7: 7, v8: 8 }[t.version];
      if (e === void 0) throw Error(`Invalid UUID version: "${t.version}"`);
      t.pattern ??= Mt(e);
    } else t.pattern ??= Mt();
    E.init(e, t);
  }),
  En = /*@__PURE__*/ x(`$ZodEmail`, (e, t) => {
    (t.pattern ??= Nt), E.init(e, t);
  });
function Dn(e) {
  try {
    return typeof URL < `u` && typeof URL.canParse === `function` ? URL.canParse(e) : (new URL(e), !0);
  } catch {
    return !1;
  }
}
function On(e, t) {
  return !(`normalize` in t) && !(`hostname` in t) && !(`protocol` in t) ? Dn(e) || 2 : kn(e, t);
}
function kn(e, t) {
  if (!t.normalize && t.protocol?.source === Vt.source && !/^https?:\/\//i.test(e)) return 1;
  try {
    if (typeof URL < `u`) {
      const t = URL;
      if (typeof t.parse === `function`) return t.parse(e) ?? 2;
    }
    return new URL(e);
  } catch {
    return 2;
  }
}
const An = /[\t\n\r]/g;
function jn(e) {
  return e.replace(An, ``);
}
function Mn(e, t) {
  return (t.lastIndex = 0), t.test(e.hostname);
}
function Nn(e, t) {
  return (t.lastIndex = 0), t.test(e.protocol.endsWith(`:`) ? e.protocol.slice(0, -1) : e.protocol);
}
const Pn = /*@__PURE__*/ x(`$ZodURL`, (e, t) => {
    E.init(e, t),
      (e._zod.check = (n) => {
        try {
          const r = n.value.trim(),
            i = On(r, t);
          if (i === 1) {
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              note: `Invalid URL format`,
              input: n.value,
              inst: e,
              continue: !t.abort,
            });
            return;
          }
          if (i === 2) {
            n.issues.push({ code: `invalid_format`, format: `url`, input: n.value, inst: e, continue: !t.abort });
            return;
          }
          if (i === !0) {
            n.value = jn(r);
            return;
          }
          t.hostname &&
            !Mn(i, t.hostname) &&
            n.issues.push({
              code: `invalid_format`,
              format: `url`,
              note: `Invalid hostname`,
              pattern: t.hostname.source,
              input: n.value,
              inst: e,
              continue: !t.abort,
            }),
            t.protocol &&
              !Nn(i, t.protocol) &&
              n.issues.push({
                code: `invalid_format`,
                format: `url`,
                note: `Invalid protocol`,
                pattern: t.protocol.source,
                input: n.value,
                inst: e,
                continue: !t.abort,
              }),
            (n.value = t.normalize ? i.href : jn(r));
          return;
        } catch {
          n.issues.push({ code: `invalid_format`, format: `url`, input: n.value, inst: e, continue: !t.abort });
        }
      });
  }),
  Fn = /*@__PURE__*/ x(`$ZodEmoji`, (e, t) => {
    (t.pattern ??= Pt()), E.init(e, t);
  }),
  In = /*@__PURE__*/ x(`$ZodNanoID`, (e, t) => {
    if (t.length !== void 0 && (!Number.isInteger(t.length) || t.length < 1))
      throw Error(`Invalid nanoid length: ${t.length}`);
    (t.pattern ??= t.length === void 0 ? Ot : kt(t.length)), E.init(e, t);
  }),
  Ln = /*@__PURE__*/ x(`$ZodCUID`, (e, t) => {
    (t.pattern ??= Ct), E.init(e, t);
  }),
  Rn = /*@__PURE__*/ x(`$ZodCUID2`, (e, t) => {
    (t.pattern ??= wt), E.init(e, t);
  }),
  zn = /*@__PURE__*/ x(`$ZodULID`, (e, t) => {
    (t.pattern ??= Tt), E.init(e, t);
  }),
  Bn = /*@__PURE__*/ x(`$ZodXID`, (e, t) => {
    (t.pattern ??= Et), E.init(e, t);
  }),
  Vn = /*@__PURE__*/ x(`$ZodKSUID`, (e, t) => {
    (t.pattern ??= Dt), E.init(e, t);
  }),
  Hn = /*@__PURE__*/ x(`$ZodISODateTime`, (e, t) => {
    (t.pattern ??= Jt(t)), E.init(e, t);
  }),
  Un = /*@__PURE__*/ x(`$ZodISODate`, (e, t) => {
    (t.pattern ??= Gt), E.init(e, t);
  }),
  Wn = /*@__PURE__*/ x(`$ZodISOTime`, (e, t) => {
    (t.pattern ??= qt(t)), E.init(e, t);
  }),
  Gn = /*@__PURE__*/ x(`$ZodISODuration`, (e, t) => {
    (t.pattern ??= At), E.init(e, t);
  }),
  Kn = /*@__PURE__*/ x(`$ZodIPv4`, (e, t) => {
    (t.pattern ??= Ft), E.init(e, t);
  }),
  qn = /^[0-9a-fA-F:.]+$/;
function Jn(e) {
  return qn.test(e) ? Dn(`http://[${e}]`) : !1;
}
const Yn = /*@__PURE__*/ x(`$ZodIPv6`, (e, t) => {
    (t.pattern ??= It),
      E.init(e, t),
      (e._zod.check = (n) => {
        Jn(n.value) ||
          n.issues.push({ code: `invalid_format`, format: `ipv6`, input: n.value, inst: e, continue: !t.abort });
      });
  }),
  Xn = /*@__PURE__*/ x(`$ZodCIDRv4`, (e, t) => {
    (t.pattern ??= Lt), E.init(e, t);
  });
function Zn(e) {
  const t = e.split(`/`);
  if (t.length !== 2) return !1;
  const [n, r] = t;
  if (!r) return !1;
  const i = Number(r);
  return `${i}` !== r || i < 0 || i > 128 ? !1 : Jn(n);
}
const Qn = /*@__PURE__*/ x(`$ZodCIDRv6`, (e, t) => {
  (t.pattern ??= Rt),
    E.init(e, t),
    (e._zod.check = (n) => {
      Zn(n.value) ||
        n.issues.push({ code: `invalid_format`, format: `cidrv6`, input: n.value, inst: e, continue: !t.abort });
    });
});
function $n(e) {
  if (e === ``) return !0;
  if (/\s/.test(e) || e.length % 4 !== 0) return !1;
  try {
    return atob(e), !0;
  } catch {
    return !1;
  }
}
const er = /^[0-9a-zA-Z+/]*={0,2}$/,
  tr = /*@__PURE__*/ x(`$ZodBase64`, (e, t) => {
    (t.pattern ??= er),
      E.init(e, t),
      (e._zod.check = (n) => {
        $n(n.value) ||
          n.issues.push({ code: `invalid_format`, format: `base64`, input: n.value, inst: e, continue: !t.abort });
      });
  }),
  nr = /^[A-Za-z0-9_-]*$/;
function rr(e) {
  if (!nr.test(e)) return !1;
  const t = e.replace(/[-_]/g, (e) => (e === `-` ? `+` : `/`));
  return $n(t.padEnd(Math.ceil(t.length / 4) * 4, `=`));
}
const ir = /*@__PURE__*/ x(`$ZodBase64URL`, (e, t) => {
    (t.pattern ??= nr),
      E.init(e, t),
      (e._zod.check = (n) => {
        rr(n.value) ||
          n.issues.push({ code: `invalid_format`, format: `base64url`, input: n.value, inst: e, continue: !t.abort });
      });
  }),
  ar = /*@__PURE__*/ x(`$ZodE164`, (e, t) => {
    (t.pattern ??= Ht), E.init(e, t);
  });
function or(e, t = null) {
  try {
    const n = e.split(`.`);
    if (n.length !== 3) return !1;
    const [r] = n;
    if (!r) return !1;
    const i = JSON.parse(atob(r));
    return !((`typ` in i && i?.typ !== `JWT`) || !i.alg || (t && (!(`alg` in i) || i.alg !== t)));
  } catch {
    return !1;
  }
}
const sr = /*@__PURE__*/ x(`$ZodJWT`, (e, t) => {
    E.init(e, t),
      (e._zod.check = (n) => {
        or(n.value, t.alg) ||
          n.issues.push({ code: `invalid_format`, format: `jwt`, input: n.value, inst: e, continue: !t.abort });
      });
  }),
  cr = /*@__PURE__*/ x(`$ZodNumber`, (e, t) => {
    T.init(e, t),
      (e._zod.pattern = Zt),
      (e._zod.parse = (n, _r) => {
        if (t.coerce)
          try {
            n.value = Number(n.value);
          } catch {}
        const i = n.value;
        if (typeof i === `number` && !Number.isNaN(i) && Number.isFinite(i)) return n;
        const a = typeof i === `number` ? (Number.isNaN(i) ? `NaN` : Number.isFinite(i) ? void 0 : String(i)) : void 0;
        return (
          n.issues.push({ expected: `number`, code: `invalid_type`, input: i, inst: e, ...(a ? { received: a } : {}) }),
          n
        );
      });
  }),
  lr = /*@__PURE__*/ x(`$ZodNumberFormat`, (e, t) => {
    on.init(e, t), cr.init(e, t);
  }),
  ur = /*@__PURE__*/ x(`$ZodUnknown`, (e, t) => {
    T.init(e, t), (e._zod.parse = (e) => e);
  }),
  dr = /*@__PURE__*/ x(`$ZodNever`, (e, t) => {
    T.init(e, t),
      (e._zod.parse = (t, _n) => (
        t.issues.push({ expected: `never`, code: `invalid_type`, input: t.value, inst: e }), t
      ));
  });
function fr(e, t) {
  const n = we(e._zod.def.checks);
  if (!n.length) return;
  const r = Math.min(...n.map((e) => e[0])),
    i = e._zod.parse;
  e._zod.parse = (n, a) => {
    const o = t(n.value);
    if (o > r && !a?.skipChecks && a?.direction !== `backward`) {
      for (const [t, r] of we(e._zod.def.checks))
        if (o > t && r._zod.def.when(n)) {
          const t = n.issues.length;
          return r._zod.check(n), (n.issues[t].continue = !1), Te(n.issues, t, e), n;
        }
    }
    return i(n, a);
  };
}
const pr = (e) => (Array.isArray(e) ? e.length : -1);
function mr(e, t, n) {
  e.issues.length && t.issues.push(...Se(n, e.issues)), (t.value[n] = e.value);
}
const hr = /*@__PURE__*/ x(`$ZodArray`, (e, t) => {
  T.init(e, t);
  const n = S.memoizer;
  n?.attach(e),
    (e._zod.parse = (r, i) => {
      const a = r.value;
      if (!Array.isArray(a)) return r.issues.push({ expected: `array`, code: `invalid_type`, input: a, inst: e }), r;
      r.value = n ? n.alloc(e, r, Array(a.length), i) : Array(a.length);
      const o = [],
        s = i?.abortEarly;
      for (let e = 0; e < a.length; e++) {
        const n = a[e],
          c = t.element._zod.run({ value: n, issues: [] }, i);
        if (c instanceof Promise) o.push(c.then((t) => mr(t, r, e)));
        else if ((mr(c, r, e), s && c.issues.length !== 0 && be(c))) break;
      }
      return o.length ? Promise.all(o).then(() => r) : r;
    }),
    fr(e, pr);
});
function gr(e, t, n, r, i, a) {
  const o = n in r,
    s = a === `optional`;
  if (o || !s || i !== `optional`) {
    if (e.issues.length) {
      if (i !== void 0 && s && !o) return;
      t.issues.push(...Se(n, e.issues));
    }
    !o && i === void 0
      ? e.issues.length || t.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: void 0, path: [n] })
      : e.value === void 0
        ? (o || (i === `defaulted` && !s)) && (t.value[n] = void 0)
        : (t.value[n] = e.value);
  }
}
const _r = [];
function vr(e) {
  const t = Object.keys(e.shape),
    n = Object.getOwnPropertySymbols(e.shape),
    r = n.length ? n : _r,
    i = r.length ? [...t, ...r] : t;
  for (const t of i)
    if (!e.shape?.[t]?._zod?.traits?.has(`$ZodType`))
      throw Error(`Invalid element at key "${String(t)}": expected a Zod schema`);
  const a = ce(e.shape);
  return { ...e, allKeys: i, symbolKeys: r, keySet: new Set(t), numKeys: t.length, optionalKeys: new Set(a) };
}
function yr(e, t, n, r, i, a, o) {
  let s = [],
    c = i.keySet,
    l = i.catchall._zod,
    u = l.def.type,
    d = l.optin,
    f = l.optout,
    p = 0;
  for (const i in t) {
    if (o && n.issues.length !== p) {
      if (be(n, p)) break;
      p = n.issues.length;
    }
    if (c.has(i)) continue;
    if (i === `__proto__`) {
      u === `never` && s.push(i);
      continue;
    }
    if (u === `never`) {
      s.push(i);
      continue;
    }
    const a = l.run({ value: t[i], issues: [] }, r);
    a instanceof Promise ? e.push(a.then((e) => gr(e, n, i, t, d, f))) : gr(a, n, i, t, d, f);
  }
  return (
    s.length && n.issues.push({ code: `unrecognized_keys`, keys: s, input: t, inst: a, continue: !0 }),
    e.length ? Promise.all(e).then(() => n) : n
  );
}
const br = /*@__PURE__*/ x(`$ZodObject`, (e, t) => {
    T.init(e, t);
    const n = Object.getOwnPropertyDescriptor(t, `shape`),
      r = n?.get ? n.get.raw : (t.shape ?? {});
    if (r) {
      const e = () => {
        const n = { ...r };
        return Object.defineProperty(t, "shape", { value: n }), (e.raw = n), n;
      };
      (e.raw = r), Object.defineProperty(t, "shape", { get: e });
    }
    const a = i(() => vr(t));
    b(e, `propValues`, (e) => {
      const t = e.def.shape,
        n = {};
      for (const e in t) {
        const r = t[e]._zod;
        if (r.values) {
          Object.hasOwn(n, e) || c(n, e, /* @__PURE__ */ new Set());
          for (const t of r.values) n[e].add(t);
          r.optin !== void 0 && n[e].add(void 0);
        }
      }
      return n;
    });
    let o = ee,
      s = t.catchall,
      l,
      u = S.memoizer;
    u?.attach(e),
      (e._zod.parse = (t, n) => {
        l ??= a.value;
        const r = t.value;
        if (!o(r)) return t.issues.push({ expected: `object`, code: `invalid_type`, input: r, inst: e }), t;
        t.value = u ? u.alloc(e, t, {}, n) : {};
        let i = [],
          c = l.shape,
          d = n?.abortEarly,
          f = t.issues.length;
        for (const e of l.allKeys) {
          if (d && t.issues.length !== f) {
            if (be(t, f)) break;
            f = t.issues.length;
          }
          if (e === `__proto__`) continue;
          const a = c[e],
            o = a._zod.optin,
            s = a._zod.optout,
            l = a._zod.run({ value: r[e], issues: [] }, n);
          l instanceof Promise ? i.push(l.then((n) => gr(n, t, e, r, o, s))) : gr(l, t, e, r, o, s);
        }
        return s ? yr(i, r, t, n, a.value, e, d === !0) : i.length ? Promise.all(i).then(() => t) : t;
      });
  }),
  xr = /*@__PURE__*/ x(`$ZodObjectJIT`, (e, t) => {
    br.init(e, t);
    let n = e._zod.parse,
      r = i(() => vr(t)),
      a = S.memoizer,
      o = (t) => {
        const n = r.value,
          i = n.symbolKeys,
          o = new vn([`payload`, `ctx`], { shape: t, inst: e, memo: a, syms: i }),
          s = (e) => `shape[${e}]._zod.run({ value: input[${e}], issues: [] }, ctx)`,
          c = (e, t) => `
          let ${e}_ab = false;
          for (let i = 0; i < ${e}.issues.length; i++) {
            const iss = ${e}.issues[i];
            iss.path = iss.path ? [${t}, ...iss.path] : [${t}];
            payload.issues.push(iss);
            if (iss.continue !== true) ${e}_ab = true;
          }
          if (${e}_ab && ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }`;
        o.write(`const input = payload.value;`);
        let l = Object.create(null),
          u = 0;
        for (const e of n.allKeys) l[e] = `key_${u++}`;
        o.write(a ? `const newResult = memo.alloc(inst, payload, {}, ctx);` : `const newResult = {};`);
        for (const e of n.allKeys) {
          if (e === `__proto__`) continue;
          const n = l[e],
            r = typeof e === `symbol` ? `syms[${i.indexOf(e)}]` : g(e),
            a = `${r} in input`,
            u = t[e],
            d = u?._zod?.optin,
            f = d !== void 0,
            p = u?._zod?.optout === `optional`;
          if ((o.write(`const ${n} = ${s(r)};`), f && p)) {
            const e = d === `optional` ? `${n}_present` : `${n}.value !== undefined || ${n}_present`;
            o.write(`
        const ${n}_present = ${a};
        if (!${n}.issues.length || ${n}_present) {
          if (${n}.issues.length) {${c(n, r)}
          }

          if (${e}) {
            newResult[${r}] = ${n}.value;
          }
        }

      `);
          } else
            f
              ? (o.write(`
        if (${n}.issues.length) {${c(n, r)}
        }
      `),
                d === `defaulted`
                  ? o.write(`newResult[${r}] = ${n}.value;`)
                  : o.write(`
        if (${n}.value !== undefined || ${a}) {
          newResult[${r}] = ${n}.value;
        }
      `))
              : o.write(`
        const ${n}_present = ${a};
        if (${n}.issues.length) {${c(n, r)}
        }
        if (!${n}_present && !${n}.issues.length) {
          payload.issues.push({
            code: "invalid_type",
            expected: "nonoptional",
            input: undefined,
            path: [${r}]
          });
          if (ctx && ctx.abortEarly) {
            payload.value = newResult;
            return payload;
          }
        }

        if (${n}_present) {
          newResult[${r}] = ${n}.value;
        }

      `);
        }
        return o.write(`payload.value = newResult;`), o.write(`return payload;`), o.compile();
      },
      s,
      c = ee,
      l = !S.jitless,
      u = l && te.value,
      d = t.catchall,
      f;
    e._zod.parse = (i, a) => {
      f ??= r.value;
      const p = i.value;
      return c(p)
        ? l && u && a?.async === !1 && a.jitless !== !0
          ? ((s ||= o(t.shape)), (i = s(i, a)), d ? yr([], p, i, a, f, e, a?.abortEarly === !0) : i)
          : n(i, a)
        : (i.issues.push({ expected: `object`, code: `invalid_type`, input: p, inst: e }), i);
    };
  });
function Sr(e, t, n, r) {
  for (const n of e) if (n.issues.length === 0) return (t.value = n.value), t;
  const i = e.filter((e) => !be(e));
  return i.length === 1
    ? ((t.value = i[0].value), i[0])
    : (t.issues.push({
        code: `invalid_union`,
        input: t.value,
        inst: n,
        errors: e.map((e) => e.issues.map((e) => Ee(e, r, C()))),
      }),
      t);
}
const Cr = /*@__PURE__*/ x(`$ZodUnion`, (e, t) => {
    T.init(e, t),
      b(e, `optin`, (e) =>
        e.def.options.some((e) => e._zod.optin === `defaulted`)
          ? `defaulted`
          : e.def.options.some((e) => e._zod.optin !== void 0)
            ? `optional`
            : void 0,
      ),
      b(e, `optout`, (e) => (e.def.options.some((e) => e._zod.optout === `optional`) ? `optional` : void 0)),
      b(e, `values`, (e) => {
        if (e.def.options.every((e) => e._zod.values))
          return new Set(e.def.options.flatMap((e) => Array.from(e._zod.values)));
      }),
      b(e, `pattern`, (e) => {
        if (e.def.options.every((e) => e._zod.pattern)) {
          const t = e.def.options.map((e) => e._zod.pattern);
          return RegExp(`^(${t.map((e) => o(e.source)).join(`|`)})$`);
        }
      });
    const n = t.options.length === 1 ? t.options[0]._zod.run : null;
    e._zod.parse = (r, i) => {
      if (n) return n(r, i);
      let a = !1,
        o = [];
      for (const e of t.options) {
        const t = e._zod.run({ value: r.value, issues: [] }, i);
        if (t instanceof Promise) o.push(t), (a = !0);
        else {
          if (t.issues.length === 0) return t;
          o.push(t);
        }
      }
      return a ? Promise.all(o).then((t) => Sr(t, r, e, i)) : Sr(o, r, e, i);
    };
  }),
  wr = /*@__PURE__*/ x(`$ZodIntersection`, (e, t) => {
    T.init(e, t),
      (e._zod.parse = (e, n) => {
        const r = e.value,
          i = t.left._zod.run({ value: r, issues: [] }, n),
          a = t.right._zod.run({ value: r, issues: [] }, n);
        return i instanceof Promise || a instanceof Promise
          ? Promise.all([i, a]).then(([t, n]) => Er(e, t, n))
          : Er(e, i, a);
      });
  });
function Tr(e, t) {
  if (e === t || (e instanceof Date && t instanceof Date && +e === +t)) return { valid: !0, data: e };
  if (ne(e) && ne(t)) {
    const n = Object.keys(t),
      r = Object.keys(e).filter((e) => n.indexOf(e) !== -1),
      i = { ...e, ...t };
    Object.hasOwn(i, `__proto__`) && delete i.__proto__;
    for (const n of r) {
      if (n === `__proto__`) continue;
      const r = Tr(e[n], t[n]);
      if (!r.valid) return { valid: !1, mergeErrorPath: [n, ...r.mergeErrorPath] };
      i[n] = r.data;
    }
    return { valid: !0, data: i };
  }
  if (Array.isArray(e) && Array.isArray(t)) {
    if (e.length !== t.length) return { valid: !1, mergeErrorPath: [] };
    const n = [];
    for (let r = 0; r < e.length; r++) {
      const i = e[r],
        a = t[r],
        o = Tr(i, a);
      if (!o.valid) return { valid: !1, mergeErrorPath: [r, ...o.mergeErrorPath] };
      n.push(o.data);
    }
    return { valid: !0, data: n };
  }
  return { valid: !1, mergeErrorPath: [] };
}
function Er(e, t, n) {
  let r = /* @__PURE__ */ new Map(),
    i,
    a = /* @__PURE__ */ new Map(),
    o = (e, t) => {
      let n;
      if (e.code === `unrecognized_keys` && !e.path?.length) (i ??= e), (n = e.keys);
      else if (e.code === `invalid_key` && e.origin === `record` && e.path?.length === 1) {
        const t = String(e.path[0]);
        a.has(t) || a.set(t, e), (n = [t]);
      } else return !1;
      for (const e of n) r.has(e) || r.set(e, {}), (r.get(e)[t] = !0);
      return !0;
    };
  for (const n of t.issues) o(n, `l`) || e.issues.push(n);
  for (const t of n.issues) o(t, `r`) || e.issues.push(t);
  const s = [...r].filter(([, e]) => e.l && e.r).map(([e]) => e);
  if (s.length) {
    const t = i ? s.filter((e) => i.keys.includes(e)) : [];
    t.length && e.issues.push({ ...i, keys: t });
    for (const n of s) !t.includes(n) && a.has(n) && e.issues.push(a.get(n));
  }
  const c = Tr(t.value, n.value);
  if (!c.valid) {
    if (be(e)) return e;
    throw Error(`Unmergable intersection. Error path: ${JSON.stringify(c.mergeErrorPath)}`);
  }
  return (e.value = c.data), e;
}
const Dr = /*@__PURE__*/ x(`$ZodRecord`, (e, t) => {
    T.init(e, t);
    const n = S.memoizer;
    n?.attach(e),
      (e._zod.parse = (r, i) => {
        const a = r.value;
        if (!ne(a)) return r.issues.push({ expected: `record`, code: `invalid_type`, input: a, inst: e }), r;
        const o = [],
          s = t.keyType._zod.values;
        if (s && !t.partial) {
          r.value = n ? n.alloc(e, r, {}, i) : {};
          const c = /* @__PURE__ */ new Set();
          for (const n of s)
            if (typeof n === `string` || typeof n === `number` || typeof n === `symbol`) {
              if ((c.add(typeof n === `number` ? n.toString() : n), n === `__proto__`)) continue;
              const s = t.keyType._zod.run({ value: n, issues: [] }, i);
              if (s instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
              if (s.issues.length) {
                r.issues.push({
                  code: `invalid_key`,
                  origin: `record`,
                  issues: s.issues.map((e) => Ee(e, i, C())),
                  input: n,
                  path: [n],
                  inst: e,
                });
                continue;
              }
              const l = s.value;
              if (l === `__proto__`) continue;
              const u = t.valueType._zod.run({ value: a[n], issues: [] }, i);
              u instanceof Promise
                ? o.push(
                    u.then((e) => {
                      e.issues.length && r.issues.push(...Se(n, e.issues)), (r.value[l] = e.value);
                    }),
                  )
                : (u.issues.length && r.issues.push(...Se(n, u.issues)), (r.value[l] = u.value));
            }
          let l;
          for (const e in a)
            if (!c.has(e)) {
              if (t.mode === `loose`) {
                if (e === `__proto__`) continue;
                r.value[e] = a[e];
              } else (l ??= []), l.push(e);
            }
          l && l.length > 0 && r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: l, continue: !0 });
        } else {
          r.value = n ? n.alloc(e, r, {}, i) : {};
          let c;
          for (const n of Reflect.ownKeys(a)) {
            if (n === `__proto__` || !Object.prototype.propertyIsEnumerable.call(a, n)) continue;
            let l = t.keyType._zod.run({ value: n, issues: [] }, i);
            if (l instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
            if (typeof n === `string` && Zt.test(n) && l.issues.length) {
              const e = t.keyType._zod.run({ value: Number(n), issues: [] }, i);
              if (e instanceof Promise) throw Error(`Async schemas not supported in object keys currently`);
              e.issues.length === 0 && (l = e);
            }
            if (l.issues.length) {
              t.mode === `loose`
                ? (r.value[n] = a[n])
                : s
                  ? ((c ??= []), c.push(n))
                  : r.issues.push({
                      code: `invalid_key`,
                      origin: `record`,
                      issues: l.issues.map((e) => Ee(e, i, C())),
                      input: n,
                      path: [n],
                      inst: e,
                    });
              continue;
            }
            const u = l.value;
            if (u === `__proto__`) continue;
            const d = t.valueType._zod.run({ value: a[n], issues: [] }, i);
            d instanceof Promise
              ? o.push(
                  d.then((e) => {
                    e.issues.length && r.issues.push(...Se(n, e.issues)), (r.value[u] = e.value);
                  }),
                )
              : (d.issues.length && r.issues.push(...Se(n, d.issues)), (r.value[u] = d.value));
          }
          c && c.length > 0 && r.issues.push({ code: `unrecognized_keys`, input: a, inst: e, keys: c, continue: !0 });
        }
        return o.length ? Promise.all(o).then(() => r) : r;
      });
  }),
  Or = /*@__PURE__*/ x(`$ZodEnum`, (t, n) => {
    T.init(t, n);
    const r = e(n.entries),
      i = new Set(r);
    (t._zod.values = i),
      b(t, `pattern`, (t) => {
        const n = e(t.def.entries).filter((e) => ie.has(typeof e));
        return RegExp(n.length ? `^(${n.map((e) => ae(e.toString())).join(`|`)})$` : `^[^\\s\\S]$`);
      }),
      (t._zod.parse = (e, _n) => {
        const a = e.value;
        return i.has(a) || e.issues.push({ code: `invalid_value`, values: r, input: a, inst: t }), e;
      });
  }),
  kr = /*@__PURE__*/ x(`$ZodTransform`, (e, t) => {
    T.init(e, t),
      (e._zod.optin = `optional`),
      S.memoizer?.guard(e),
      (e._zod.parse = (n, r) => {
        if (r.direction === `backward`) throw new Je(e.constructor.name);
        const i = t.transform(n.value, n);
        if (r.async) return (i instanceof Promise ? i : Promise.resolve(i)).then((e) => ((n.value = e), n));
        if (i instanceof Promise) throw new qe();
        return (n.value = i), n;
      });
  });
function Ar(e, t) {
  return (e.value = t.issues.length ? void 0 : t.value), e;
}
const jr = /*@__PURE__*/ x(`$ZodOptional`, (e, t) => {
    T.init(e, t),
      b(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      (e._zod.optout = `optional`),
      b(e, `values`, (e) => {
        const t = e.def.innerType._zod.values;
        return t ? /* @__PURE__ */ new Set([...t, void 0]) : void 0;
      }),
      b(e, `pattern`, (e) => {
        const t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${o(t.source)})?$`) : void 0;
      }),
      (e._zod.parse = (e, n) => {
        if (e.value === void 0) {
          if (t.innerType._zod.optin !== `defaulted`) return e;
          const r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
          return r instanceof Promise ? r.then((t) => Ar(e, t)) : Ar(e, r);
        }
        return t.innerType._zod.run(e, n);
      });
  }),
  Mr = /*@__PURE__*/ x(`$ZodExactOptional`, (e, t) => {
    jr.init(e, t),
      b(e, `values`, (e) => e.def.innerType._zod.values),
      b(e, `pattern`, (e) => e.def.innerType._zod.pattern),
      (e._zod.parse = (e, n) => t.innerType._zod.run(e, n));
  }),
  Nr = /*@__PURE__*/ x(`$ZodNullable`, (e, t) => {
    T.init(e, t),
      b(e, `optin`, (e) => e.def.innerType._zod.optin),
      b(e, `optout`, (e) => e.def.innerType._zod.optout),
      b(e, `pattern`, (e) => {
        const t = e.def.innerType._zod.pattern;
        return t ? RegExp(`^(${o(t.source)}|null)$`) : void 0;
      }),
      b(e, `values`, (e) =>
        e.def.innerType._zod.values ? /* @__PURE__ */ new Set([...e.def.innerType._zod.values, null]) : void 0,
      ),
      (e._zod.parse = (e, n) => (e.value === null ? e : t.innerType._zod.run(e, n)));
  }),
  Pr = /*@__PURE__*/ x(`$ZodDefault`, (e, t) => {
    T.init(e, t),
      (e._zod.optin = `defaulted`),
      b(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        if (e.value === void 0) return (e.value = t.defaultValue), e;
        const r = t.innerType._zod.run(e, n);
        return r instanceof Promise ? r.then((e) => Fr(e, t)) : Fr(r, t);
      });
  });
function Fr(e, t) {
  return e.value === void 0 && (e.value = t.defaultValue), e;
}
const Ir = /*@__PURE__*/ x(`$ZodPrefault`, (e, t) => {
    T.init(e, t),
      (e._zod.optin = `defaulted`),
      b(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => (
        n.direction === `backward` || (e.value === void 0 && (e.value = t.defaultValue)), t.innerType._zod.run(e, n)
      ));
  }),
  Lr = /*@__PURE__*/ x(`$ZodNonOptional`, (e, t) => {
    T.init(e, t),
      b(e, `values`, (e) => {
        const t = e.def.innerType._zod.values;
        return t ? new Set([...t].filter((e) => e !== void 0)) : void 0;
      }),
      (e._zod.parse = (n, r) => {
        const i = t.innerType._zod.run(n, r);
        return i instanceof Promise ? i.then((t) => Rr(t, e)) : Rr(i, e);
      });
  });
function Rr(e, t) {
  return (
    !e.issues.length &&
      e.value === void 0 &&
      e.issues.push({ code: `invalid_type`, expected: `nonoptional`, input: e.value, inst: t }),
    e
  );
}
function zr(e, t, n, r) {
  return t.issues.length
    ? ((e.value = n.catchValue({
        ...t,
        value: e.value,
        error: { issues: t.issues.map((e) => Ee(e, r, C())) },
        input: e.value,
      })),
      e)
    : ((e.value = t.value), t.memo && (e.memo = !0), e);
}
const Br = /*@__PURE__*/ x(`$ZodCatch`, (e, t) => {
    T.init(e, t),
      b(e, `optin`, (e) => (e.def.innerType._zod.optin === `defaulted` ? `defaulted` : `optional`)),
      b(e, `optout`, (e) => e.def.innerType._zod.optout),
      b(e, `values`, (e) => e.def.innerType._zod.values),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) return t.innerType._zod.run(e, n);
        const r = t.innerType._zod.run({ value: e.value, issues: [] }, n);
        return r instanceof Promise ? r.then((r) => zr(e, r, t, n)) : zr(e, r, t, n);
      });
  }),
  Vr = /*@__PURE__*/ x(`$ZodPipe`, (e, t) => {
    T.init(e, t),
      b(e, `values`, (e) => e.def.in._zod.values),
      b(e, `optin`, (e) => e.def.in._zod.optin),
      b(e, `optout`, (e) => e.def.out._zod.optout),
      b(e, `propValues`, (e) => e.def.in._zod.propValues),
      (e._zod.parse = (e, n) => {
        if (n.direction === `backward`) {
          const r = t.out._zod.run(e, n);
          return r instanceof Promise ? r.then((e) => Hr(e, t.in, n)) : Hr(r, t.in, n);
        }
        const r = t.in._zod.run(e, n);
        return r instanceof Promise ? r.then((e) => Hr(e, t.out, n)) : Hr(r, t.out, n);
      });
  });
function Hr(e, t, n) {
  return e.issues.some((e) => e.code !== `unrecognized_keys`)
    ? ((e.aborted = !0), e)
    : t._zod.run({ value: e.value, issues: e.issues }, n);
}
const Ur = /*@__PURE__*/ x(`$ZodReadonly`, (e, t) => {
  T.init(e, t),
    b(e, `propValues`, (e) => e.def.innerType._zod.propValues),
    b(e, `values`, (e) => e.def.innerType._zod.values),
    b(e, `optin`, (e) => e.def.innerType?._zod?.optin),
    b(e, `optout`, (e) => e.def.innerType?._zod?.optout),
    (e._zod.parse = (e, n) => {
      if (n.direction === `backward`) return t.innerType._zod.run(e, n);
      const r = t.innerType._zod.run(e, n);
      return r instanceof Promise ? r.then(Wr) : Wr(r);
    });
});
function Wr(e) {
  return e.memo || (e.value = Object.freeze(e.value)), e;
}
const Gr = /*@__PURE__*/ x(`$ZodCustom`, (e, t) => {
  w.init(e, t),
    T.init(e, t),
    (e._zod.parse = (e, _t) => e),
    (e._zod.check = (n) => {
      const r = n.value,
        i = t.fn(r);
      if (i instanceof Promise) return i.then((t) => Kr(t, n, r, e));
      Kr(i, n, r, e);
    });
});
function Kr(e, t, n, r) {
  if (!e) {
    const e = { code: `custom`, input: n, inst: r, path: [...(r._zod.def.path ?? [])], continue: !r._zod.def.abort };
    r._zod.def.params && (e.params = r._zod.def.params), t.issues.push(je(e));
  }
}
var qr = class extends Error {
  constructor() {
    super(`Cannot parse a reference cycle that closes through a transform`), (this.name = `ZodCyclicError`);
  }
};
const Jr = `~memo`,
  Yr = [];
function Xr(e) {
  return typeof e === `object` && !!e;
}
function Zr(e) {
  return e.map((e) => (e.path ? { ...e, path: e.path.slice() } : { ...e }));
}
const Qr = /*@__PURE__*/ new WeakMap();
function $r(e, t, n) {
  const r = Qr.get(e);
  if (r !== void 0) return r ? 2 : 0;
  if (t.has(e)) return 2;
  t.add(e);
  let i = 0,
    a = (e) => {
      if (i !== 2 && e?._zod) {
        const r = $r(e, t, n);
        r > i && (i = r);
      }
    },
    o = (e, r) => {
      let i = 0;
      for (const a of Reflect.ownKeys(e)) {
        const o = Object.getOwnPropertyDescriptor(e, a);
        if (r && !o.enumerable) continue;
        const s = o.get ? 1 : o.value?._zod ? $r(o.value, t, n) : 0;
        s > i && (i = s);
      }
      return i;
    },
    s = (e) => {
      e > i && (i = e);
    },
    c = e._zod.def;
  switch (c.type) {
    case `object`: {
      const e = l(c);
      s(e ? o(e, !0) : 1), a(c.catchall);
      break;
    }
    case `array`:
      a(c.element);
      break;
    case `tuple`:
      for (const e of c.items) a(e);
      a(c.rest);
      break;
    case `record`:
    case `map`:
      a(c.keyType), a(c.valueType);
      break;
    case `set`:
      a(c.valueType);
      break;
    case `union`:
      for (const e of c.options) a(e);
      break;
    case `intersection`:
      a(c.left), a(c.right);
      break;
    case `optional`:
    case `nullable`:
    case `default`:
    case `prefault`:
    case `catch`:
    case `readonly`:
    case `nonoptional`:
    case `promise`:
    case `success`:
      a(c.innerType);
      break;
    case `pipe`:
      a(c.in), a(c.out);
      break;
    case `function`:
      a(c.input), a(c.output);
      break;
    case `lazy`: {
      const r = c._cachedInner ?? (n ? e._zod.innerType : void 0);
      s(r ? $r(r, t, !1) : 1);
      break;
    }
    case `template_literal`:
    case `string`:
    case `number`:
    case `int`:
    case `boolean`:
    case `bigint`:
    case `symbol`:
    case `undefined`:
    case `null`:
    case `void`:
    case `never`:
    case `any`:
    case `unknown`:
    case `date`:
    case `nan`:
    case `enum`:
    case `literal`:
    case `file`:
    case `transform`:
    case `custom`:
      break;
    default:
      for (const e in c) {
        const t = Object.getOwnPropertyDescriptor(c, e);
        if (!t || t.get) continue;
        const n = t.value;
        if (n && typeof n === `object`) {
          if (n._zod) a(n);
          else if (Array.isArray(n)) for (const e of n) a(e);
        }
      }
  }
  return t.delete(e), ei(e, i);
}
function ei(e, t) {
  return t !== 1 && Qr.set(e, t === 2), t;
}
function ti(e, t) {
  let n = e.buckets.get(t);
  return n || ((n = /* @__PURE__ */ new WeakMap()), e.buckets.set(t, n)), n;
}
let ni;
const ri = [],
  ii = {
    alloc(_e, t, n) {
      const r = ni;
      if (!r) return n;
      ni = void 0;
      const i = { value: n, issues: null };
      return r.set(t.value, i), ri.push(i), n;
    },
    guard(e) {
      var t;
      (t = e._zod).deferred ?? (t.deferred = []),
        e._zod.deferred.push(() => {
          const t = e._zod.parse,
            n = (e, n) => {
              if (n.direction !== `backward` && oi(n, e.value)) throw new qr();
              return t(e, n);
            };
          (e._zod.parse = n), e._zod.run === t && (e._zod.run = n);
        });
    },
    attach(e) {
      var t;
      let n,
        r = !1,
        i,
        a;
      (t = e._zod).deferred ?? (t.deferred = []),
        e._zod.deferred.push(() => {
          const t = e._zod.parse,
            o = (s, c) => {
              if (n === void 0) {
                const i = $r(e, /* @__PURE__ */ new Set(), !1);
                if (i === 0) return (e._zod.parse = t), e._zod.run === o && (e._zod.run = t), t(s, c);
                i === 2 || r ? (n = !0) : (r = !0);
              }
              const l = s.value;
              if (!Xr(l)) return t(s, c);
              let u = c[Jr];
              u || ((u = { buckets: /* @__PURE__ */ new WeakMap(), backEdges: void 0 }), (c[Jr] = u));
              let d;
              i === c ? (d = a) : ((d = ti(u, e)), (i = c), (a = d));
              const f = d.get(l);
              if (f)
                return (
                  (s.value = f.value),
                  f.issues
                    ? f.issues.length && s.issues.push(...Zr(f.issues))
                    : ((s.memo = !0),
                      u.backEdges ?? (u.backEdges = /* @__PURE__ */ new WeakSet()),
                      u.backEdges.add(f.value)),
                  s
                );
              ni = d;
              const p = ri.length,
                m = t(s, c);
              ni = void 0;
              const h = ri.length > p ? ri.pop() : void 0;
              return m instanceof Promise
                ? m.then((e) => (h && (h.issues = e.issues.length ? Zr(e.issues) : Yr), e))
                : (h && (h.issues = m.issues.length ? Zr(m.issues) : Yr), m);
            };
          (e._zod.parse = o), e._zod.run === t && (e._zod.run = o);
        });
    },
  };
function ai() {
  return ii;
}
function oi(e, t) {
  const n = e[Jr]?.backEdges;
  return n !== void 0 && Xr(t) && n.has(t);
}
const si = () => {
  const e = {
    string: { unit: `characters`, verb: `to have` },
    file: { unit: `bytes`, verb: `to have` },
    array: { unit: `items`, verb: `to have` },
    set: { unit: `items`, verb: `to have` },
    map: { unit: `entries`, verb: `to have` },
  };
  function n(t) {
    return e[t] ?? null;
  }
  const r = {
      regex: `input`,
      email: `email address`,
      url: `URL`,
      emoji: `emoji`,
      uuid: `UUID`,
      uuidv4: `UUIDv4`,
      uuidv6: `UUIDv6`,
      nanoid: `nanoid`,
      guid: `GUID`,
      cuid: `cuid`,
      cuid2: `cuid2`,
      ulid: `ULID`,
      xid: `XID`,
      ksuid: `KSUID`,
      datetime: `ISO datetime`,
      date: `ISO date`,
      time: `ISO time`,
      duration: `ISO duration`,
      ipv4: `IPv4 address`,
      ipv6: `IPv6 address`,
      mac: `MAC address`,
      cidrv4: `IPv4 range`,
      cidrv6: `IPv6 range`,
      base64: `base64-encoded string`,
      base64url: `base64url-encoded string`,
      json_string: `JSON string`,
      e164: `E.164 number`,
      currency_code: `currency code`,
      credit_card: `credit card number`,
      iban: `IBAN`,
      jwt: `JWT`,
      template_literal: `input`,
    },
    i = { nan: `NaN` };
  function a(e, t) {
    return e === `number` && typeof t === `number` && !Number.isFinite(t) ? String(t) : (i[e] ?? e);
  }
  return (e) => {
    switch (e.code) {
      case `invalid_type`:
        return `Invalid input: expected ${a(e.expected)}, received ${a(Ae(e.input), e.input)}`;
      case `invalid_value`:
        return e.values.length === 1
          ? `Invalid input: expected ${se(e.values[0])}`
          : `Invalid option: expected one of ${t(e.values, `|`)}`;
      case `too_big`: {
        const t = e.exact ? `exactly ` : e.inclusive ? `<=` : `<`,
          r = n(e.origin);
        return r
          ? `Too big: expected ${e.origin ?? `value`} to have ${t}${e.maximum.toString()} ${r.unit ?? `elements`}`
          : `Too big: expected ${e.origin ?? `value`} to be ${t}${e.maximum.toString()}`;
      }
      case `too_small`: {
        const t = e.exact ? `exactly ` : e.inclusive ? `>=` : `>`,
          r = n(e.origin);
        return r
          ? `Too small: expected ${e.origin} to have ${t}${e.minimum.toString()} ${r.unit}`
          : `Too small: expected ${e.origin} to be ${t}${e.minimum.toString()}`;
      }
      case `invalid_format`: {
        const t = e;
        return t.format === `starts_with`
          ? `Invalid string: must start with "${t.prefix}"`
          : t.format === `ends_with`
            ? `Invalid string: must end with "${t.suffix}"`
            : t.format === `includes`
              ? `Invalid string: must include "${t.includes}"`
              : t.format === `regex`
                ? `Invalid string: must match pattern ${t.pattern}`
                : `Invalid ${r[t.format] ?? e.format}`;
      }
      case `not_multiple_of`:
        return `Invalid number: must be a multiple of ${e.divisor}`;
      case `unrecognized_keys`:
        return `Unrecognized key${e.keys.length > 1 ? `s` : ``}: ${t(e.keys, `, `)}`;
      case `invalid_key`:
        return `Invalid key in ${e.origin}`;
      case `invalid_union`:
        return e.options && Array.isArray(e.options) && e.options.length > 0
          ? `Invalid discriminator value. Expected ${e.options.map((e) => `'${e}'`).join(` | `)}`
          : e.inclusive === !1
            ? `Invalid input: more than one option matched`
            : `Invalid input`;
      case `invalid_element`:
        return `Invalid value in ${e.origin}`;
      default:
        return `Invalid input`;
    }
  };
};
function ci() {
  return { localeError: si() };
}
var li,
  ui = class {
    constructor() {
      (this._map = /* @__PURE__ */ new WeakMap()), (this._idmap = /* @__PURE__ */ new Map());
    }
    add(e, ...t) {
      const n = t[0];
      return this._map.set(e, n), n && typeof n === `object` && `id` in n && this._idmap.set(n.id, e), this;
    }
    clear() {
      return (this._map = /* @__PURE__ */ new WeakMap()), (this._idmap = /* @__PURE__ */ new Map()), this;
    }
    remove(e) {
      const t = this._map.get(e);
      return t && typeof t === `object` && `id` in t && this._idmap.delete(t.id), this._map.delete(e), this;
    }
    get(e) {
      const t = e._zod.parent;
      if (t) {
        const n = { ...(this.get(t) ?? {}) };
        delete n.id;
        const r = { ...n, ...this._map.get(e) };
        return Object.keys(r).length ? r : void 0;
      }
      return this._map.get(e);
    }
    has(e) {
      return this._map.has(e);
    }
  };
function di() {
  return new ui();
}
(li = globalThis).__zod_globalRegistry ?? (li.__zod_globalRegistry = di());
const fi = globalThis.__zod_globalRegistry;
function pi(e) {
  return (e.checks &&= [...e.checks]), e;
} // @__NO_SIDE_EFFECTS__
function mi(e, t) {
  return new e(pi({ type: `string`, ...y(t) }));
} // @__NO_SIDE_EFFECTS__
function hi(e, t) {
  return new e({ type: `string`, format: `email`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function gi(e, t) {
  return new e({ type: `string`, format: `guid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function _i(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function vi(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v4`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function yi(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v6`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function bi(e, t) {
  return new e({ type: `string`, format: `uuid`, check: `string_format`, abort: !1, version: `v7`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function xi(e, t) {
  return new e({ type: `string`, format: `url`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Si(e, t) {
  return new e({ type: `string`, format: `emoji`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Ci(e, t) {
  return new e({ type: `string`, format: `nanoid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function wi(e, t) {
  return new e({ type: `string`, format: `cuid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Ti(e, t) {
  return new e({ type: `string`, format: `cuid2`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Ei(e, t) {
  return new e({ type: `string`, format: `ulid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Di(e, t) {
  return new e({ type: `string`, format: `xid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Oi(e, t) {
  return new e({ type: `string`, format: `ksuid`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function ki(e, t) {
  return new e({ type: `string`, format: `ipv4`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Ai(e, t) {
  return new e({ type: `string`, format: `ipv6`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function ji(e, t) {
  return new e({ type: `string`, format: `cidrv4`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Mi(e, t) {
  return new e({ type: `string`, format: `cidrv6`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Ni(e, t) {
  return new e({ type: `string`, format: `base64`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Pi(e, t) {
  return new e({ type: `string`, format: `base64url`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Fi(e, t) {
  return new e({ type: `string`, format: `e164`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Ii(e, t) {
  return new e({ type: `string`, format: `jwt`, check: `string_format`, abort: !1, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Li(e, t) {
  return new e({
    type: `string`,
    format: `datetime`,
    check: `string_format`,
    offset: !1,
    local: !1,
    precision: null,
    ...y(t),
  });
} // @__NO_SIDE_EFFECTS__
function Ri(e, t) {
  return new e({ type: `string`, format: `date`, check: `string_format`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function zi(e, t) {
  return new e({ type: `string`, format: `time`, check: `string_format`, precision: null, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Bi(e, t) {
  return new e({ type: `string`, format: `duration`, check: `string_format`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Vi(e, t) {
  return new e({ type: `number`, check: `number_format`, abort: !1, format: `safeint`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Hi(e) {
  return new e({ type: `unknown` });
} // @__NO_SIDE_EFFECTS__
function Ui(e, t) {
  return new e({ type: `never`, ...y(t) });
} // @__NO_SIDE_EFFECTS__
function Wi(e, t) {
  return new nn({ check: `less_than`, ...y(t), value: e, inclusive: !1 });
} // @__NO_SIDE_EFFECTS__
function Gi(e, t) {
  return new nn({ check: `less_than`, ...y(t), value: e, inclusive: !0 });
} // @__NO_SIDE_EFFECTS__
function Ki(e, t) {
  return new rn({ check: `greater_than`, ...y(t), value: e, inclusive: !1 });
} // @__NO_SIDE_EFFECTS__
function qi(e, t) {
  return new rn({ check: `greater_than`, ...y(t), value: e, inclusive: !0 });
} // @__NO_SIDE_EFFECTS__
function Ji(e, t) {
  return new an({ check: `multiple_of`, ...y(t), value: e });
} // @__NO_SIDE_EFFECTS__
function Yi(e, t) {
  return new sn({ check: `max_length`, ...y(t), maximum: e });
} // @__NO_SIDE_EFFECTS__
function Xi(e, t) {
  return new cn({ check: `min_length`, ...y(t), minimum: e });
} // @__NO_SIDE_EFFECTS__
function Zi(e, t) {
  return new ln({ check: `length_equals`, ...y(t), length: e });
} // @__NO_SIDE_EFFECTS__
function Qi(e, t) {
  return new dn({ check: `string_format`, format: `regex`, ...y(t), pattern: e });
} // @__NO_SIDE_EFFECTS__
function $i(e) {
  return new fn({ check: `string_format`, format: `lowercase`, ...y(e) });
} // @__NO_SIDE_EFFECTS__
function ea(e) {
  return new pn({ check: `string_format`, format: `uppercase`, ...y(e) });
} // @__NO_SIDE_EFFECTS__
function ta(e, t) {
  return new mn({ check: `string_format`, format: `includes`, ...y(t), includes: e });
} // @__NO_SIDE_EFFECTS__
function na(e, t) {
  return new hn({ check: `string_format`, format: `starts_with`, ...y(t), prefix: e });
} // @__NO_SIDE_EFFECTS__
function ra(e, t) {
  return new gn({ check: `string_format`, format: `ends_with`, ...y(t), suffix: e });
} // @__NO_SIDE_EFFECTS__
function ia(e) {
  return new _n({ check: `overwrite`, tx: e });
} // @__NO_SIDE_EFFECTS__
function aa(e) {
  return /* @__PURE__ */ ia((t) => t.normalize(e));
} // @__NO_SIDE_EFFECTS__
function oa() {
  return /* @__PURE__ */ ia((e) => e.trim());
} // @__NO_SIDE_EFFECTS__
function sa() {
  return /* @__PURE__ */ ia((e) => e.toLowerCase());
} // @__NO_SIDE_EFFECTS__
function ca() {
  return /* @__PURE__ */ ia((e) => e.toUpperCase());
} // @__NO_SIDE_EFFECTS__
function la() {
  return /* @__PURE__ */ ia((e) => _(e));
} // @__NO_SIDE_EFFECTS__
function ua(e, t, n) {
  return new e({ type: `array`, element: t, ...y(n) });
} // @__NO_SIDE_EFFECTS__
function da(e, t, n) {
  return new e({ type: `custom`, check: `custom`, fn: t, ...y(n) });
} // @__NO_SIDE_EFFECTS__
function fa(e, t) {
  const n = /* @__PURE__ */ pa(
    (t) => (
      (t.addIssue = (e) => {
        if (typeof e === `string`) t.issues.push(je(e, t.value, n._zod.def));
        else {
          const r = e;
          r.fatal && (r.continue = !1),
            (r.code ??= `custom`),
            `input` in r || (r.input = t.value),
            (r.inst ??= n),
            (r.continue ??= !n._zod.def.abort),
            t.issues.push(je(r));
        }
      }),
      e(t.value, t)
    ),
    t,
  );
  return n;
} // @__NO_SIDE_EFFECTS__
function pa(e, t) {
  const n = new w({ check: `custom`, ...y(t) });
  return (n._zod.check = e), n;
}
function ma(e, ...t) {
  for (const n of t)
    for (const t of Reflect.ownKeys(n)) Object.prototype.propertyIsEnumerable.call(n, t) && c(e, t, n[t]);
  return e;
}
function ha(e) {
  let t = e?.target ?? `draft-2020-12`;
  return (
    t === `draft-4` && (t = `draft-04`),
    t === `draft-7` && (t = `draft-07`),
    {
      processors: e.processors ?? {},
      metadataRegistry: e?.metadata ?? fi,
      target: t,
      unrepresentable: e?.unrepresentable ?? `throw`,
      override: e?.override ?? (() => {}),
      io: e?.io ?? `output`,
      counter: 0,
      seen: /* @__PURE__ */ new Map(),
      sharedDefsExtractedFor: void 0,
      sharedEmitDoneFor: void 0,
      cycles: e?.cycles ?? `ref`,
      reused: e?.reused ?? `inline`,
      intersections: [],
      deferred: [],
      external: e?.external ?? void 0,
    }
  );
}
function ga(e, t, n, r, i) {
  const a =
    typeof t.unrepresentable === `function`
      ? t.unrepresentable({ zodSchema: e, path: r.path, message: i })
      : t.unrepresentable;
  if (a === `any`) return !1;
  if (a === void 0 || a === `throw`) throw Error(i);
  return Object.assign(n, a), !0;
}
function D(e, t, n = { path: [], schemaPath: [] }) {
  var r;
  const i = e._zod.def,
    a = t.seen.get(e);
  if (a) return a.count++, n.schemaPath.includes(e) && (a.cycle = n.path), a.schema;
  const o = { schema: {}, count: 1, cycle: void 0, path: n.path };
  t.seen.set(e, o), (t.sharedDefsExtractedFor = void 0), (t.sharedEmitDoneFor = void 0);
  const s = e._zod.toJSONSchema?.();
  if (s) o.schema = s;
  else {
    const r = { ...n, schemaPath: [...n.schemaPath, e], path: n.path };
    if (e._zod.processJSONSchema) e._zod.processJSONSchema(t, o.schema, r);
    else {
      const n = o.schema,
        a = t.processors[i.type];
      if (!a) throw Error(`[toJSONSchema]: Non-representable type encountered: ${i.type}`);
      a(e, t, n, r);
    }
    const a = e._zod.parent;
    a && ((o.ref ||= a), D(a, t, r), (t.seen.get(a).isParent = !0));
  }
  const c = t.metadataRegistry.get(e);
  return (
    c && ma(o.schema, c),
    t.io === `input` && O(e) && (delete o.schema.examples, delete o.schema.default),
    t.io === `input` && `_prefault` in o.schema && ((r = o.schema).default ?? (r.default = o.schema._prefault)),
    delete o.schema._prefault,
    t.seen.get(e).schema
  );
}
function _a(e) {
  return e.replace(/~/g, `~0`).replace(/\//g, `~1`);
}
function va(e, t) {
  const n = e.seen.get(t);
  if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
  if (e.external && e.sharedDefsExtractedFor === e.external) return;
  const r = /* @__PURE__ */ new Map();
  for (const t of e.seen.entries()) {
    const n = e.metadataRegistry.get(t[0])?.id;
    if (n) {
      const e = r.get(n);
      if (e && e !== t[0])
        throw Error(
          `Duplicate schema id "${n}" detected during JSON Schema conversion. Two different schemas cannot share the same id when converted together.`,
        );
      r.set(n, t[0]);
    }
  }
  const i = (t) => {
      const r = e.target === `draft-2020-12` ? `$defs` : `definitions`;
      if (e.external) {
        const n = e.external.registry.get(t[0])?.id,
          i = e.external.uri ?? ((e) => e);
        if (n) return { ref: i(n) };
        const a = t[1].defId ?? t[1].schema.id ?? `schema${e.counter++}`;
        return (t[1].defId = a), { defId: a, ref: `${i(`__shared`)}#/${r}/${_a(a)}` };
      }
      const i = `#/${r}/`;
      if (t[1] === n && !t[1].schema.id) return { ref: `#` };
      const a = t[1].schema.id ?? `__schema${e.counter++}`;
      return { defId: a, ref: i + _a(a) };
    },
    a = (e) => {
      if (e[1].schema.$ref) return;
      const t = e[1],
        { ref: n, defId: r } = i(e);
      (t.def = { ...t.schema }), r && (t.defId = r);
      const a = t.schema;
      for (const e in a) delete a[e];
      a.$ref = n;
    };
  if (e.cycles === `throw`)
    for (const t of e.seen.entries()) {
      const e = t[1];
      if (e.cycle)
        throw Error(`Cycle detected: #/${e.cycle?.join(`/`)}/<root>

Set the \`cycles\` parameter to \`"ref"\` to resolve cyclical schemas with defs.`);
    }
  for (const n of e.seen.entries()) {
    const r = n[1];
    if (t === n[0]) a(n);
    else {
      if (e.external) {
        const r = e.external.registry.get(n[0])?.id;
        if (t !== n[0] && r) {
          a(n);
          continue;
        }
      }
      (e.metadataRegistry.get(n[0])?.id || r.cycle || (r.count > 1 && e.reused === `ref`)) && a(n);
    }
  }
  e.external && (e.sharedDefsExtractedFor = e.external);
}
function ya(e) {
  const t = e.anyOf;
  if (!Array.isArray(t) || t.length === 0 || e.type !== void 0) return;
  const n = [];
  for (const e of t) {
    if (!e || typeof e !== `object`) return;
    ya(e);
    const t = Object.keys(e);
    if (t.length !== 1 || t[0] !== `type`) return;
    const r = e.type;
    for (const e of Array.isArray(r) ? r : [r]) {
      if (typeof e !== `string`) return;
      n.includes(e) || n.push(e);
    }
  }
  delete e.anyOf, (e.type = n.length === 1 ? n[0] : n);
}
const ba = /* @__PURE__ */ new Set([`type`, `properties`, `required`, `additionalProperties`]),
  xa = [`oneOf`, `anyOf`];
function Sa(e) {
  const t = e.additionalProperties;
  return t === void 0 || t === !1 || typeof t !== `object` || !t ? null : Object.keys(t).length ? t : null;
}
function Ca(e) {
  const t = [];
  for (const n of e) {
    if (typeof n !== `object` || n.type !== `object`) return null;
    for (const e in n) if (!ba.has(e)) return null;
    t.push(n);
  }
  const n = {},
    r = /* @__PURE__ */ new Set();
  for (const e of t) {
    for (const r in e.properties) {
      if (Object.hasOwn(n, r)) continue;
      const e = [];
      for (const n of t) {
        const t = n.properties?.[r] ?? Sa(n);
        t != null && (e.some((e) => JSON.stringify(e) === JSON.stringify(t)) || e.push(t));
      }
      c(n, r, e.length === 1 ? e[0] : (Ca(e) ?? { allOf: e }));
    }
    for (const t of e.required ?? []) r.add(t);
  }
  const i = { type: `object`, properties: n };
  if ((r.size && (i.required = [...r]), t.every((e) => e.additionalProperties === !1))) i.additionalProperties = !1;
  else {
    const e = [];
    for (const n of t) {
      const t = Sa(n);
      t && !e.some((e) => JSON.stringify(e) === JSON.stringify(t)) && e.push(t);
    }
    e.length === 1 ? (i.additionalProperties = e[0]) : e.length > 1 && (i.additionalProperties = { allOf: e });
  }
  return i;
}
function wa(e) {
  const t = e.allOf;
  if (!Array.isArray(t) || t.length < 2) return;
  for (const t of ba) if (t in e) return;
  let n = t.filter((e) => xa.some((t) => Array.isArray(e[t]))),
    r = null;
  if (!n.length) r = Ca(t);
  else {
    const e = n[0],
      i = xa.find((t) => Array.isArray(e[t]));
    if (Object.keys(e).length !== 1) return;
    const a = t.filter((t) => t !== e),
      o = e[i].map((e) => Ca([...a, e]));
    if (o.some((e) => !e)) return;
    r = { [i]: o };
  }
  r && (delete e.allOf, ma(e, r));
}
function Ta(e, t) {
  const n = e.seen.get(t);
  if (!n) throw Error(`Unprocessed schema. This is a bug in Zod.`);
  const r = (t) => {
    const n = e.seen.get(t);
    if (n.ref === null) return;
    const i = n.def ?? n.schema,
      a = { ...i },
      o = n.ref;
    if (((n.ref = null), o)) {
      r(o);
      const n = e.seen.get(o),
        s = n.schema;
      if (
        (s.$ref && (e.target === `draft-07` || e.target === `draft-04` || e.target === `openapi-3.0`)
          ? ((i.allOf = i.allOf ?? []), i.allOf.push(s))
          : ma(i, s),
        ma(i, a),
        t._zod.parent === o)
      )
        for (const e in i) e !== `$ref` && e !== `allOf` && (e in a || delete i[e]);
      if (s.$ref && n.def)
        for (const e in i)
          e !== `$ref` &&
            e !== `allOf` &&
            e in n.def &&
            JSON.stringify(i[e]) === JSON.stringify(n.def[e]) &&
            delete i[e];
    }
    const s = t._zod.parent;
    if (s && s !== o) {
      r(s);
      const t = e.seen.get(s);
      if (t?.schema.$ref && ((i.$ref = t.schema.$ref), t.def))
        for (const e in i)
          e !== `$ref` &&
            e !== `allOf` &&
            e in t.def &&
            JSON.stringify(i[e]) === JSON.stringify(t.def[e]) &&
            delete i[e];
    }
    e.override({ zodSchema: t, jsonSchema: i, path: n.path ?? [] });
  };
  if (!e.external || e.sharedEmitDoneFor !== e.external) {
    for (const t of [...e.seen.entries()].reverse()) r(t[0]);
    if (e.target !== `openapi-3.0`) for (const t of e.seen.entries()) ya(t[1].def ?? t[1].schema);
    for (const t of e.deferred) t();
    if (e.intersections.length) {
      const t = /* @__PURE__ */ new Map();
      for (const n of e.seen.values())
        for (const e of [n.schema, n.def]) {
          const n = e?.allOf;
          if (!Array.isArray(n)) continue;
          const r = t.get(n);
          r ? r.push(e) : t.set(n, [e]);
        }
      for (const n of e.intersections) for (const e of t.get(n) ?? []) wa(e);
    }
  }
  const i = {};
  if (
    (e.target === `draft-2020-12`
      ? (i.$schema = `https://json-schema.org/draft/2020-12/schema`)
      : e.target === `draft-07`
        ? (i.$schema = `http://json-schema.org/draft-07/schema#`)
        : e.target === `draft-04`
          ? (i.$schema = `http://json-schema.org/draft-04/schema#`)
          : e.target,
    e.external?.uri)
  ) {
    const n = e.external.registry.get(t)?.id;
    if (!n) throw Error("Schema is missing an `id` property");
    i.$id = e.external.uri(n);
  }
  ma(i, n.defId ? n.schema : (n.def ?? n.schema));
  const a = e.metadataRegistry.get(t)?.id;
  a !== void 0 && i.id === a && delete i.id;
  const o = e.external?.defs ?? {};
  if (!e.external || e.sharedEmitDoneFor !== e.external)
    for (const t of e.seen.entries()) {
      const e = t[1];
      e.def && e.defId && (e.def.id === e.defId && delete e.def.id, c(o, e.defId, e.def));
    }
  e.external && (e.sharedEmitDoneFor = e.external),
    e.external || (Object.keys(o).length > 0 && (e.target === `draft-2020-12` ? (i.$defs = o) : (i.definitions = o)));
  try {
    const n = JSON.parse(JSON.stringify(i));
    return (
      Object.defineProperty(n, "~standard", {
        value: {
          ...t[`~standard`],
          jsonSchema: { input: Da(t, `input`, e.processors), output: Da(t, `output`, e.processors) },
        },
        enumerable: !1,
        writable: !1,
      }),
      n
    );
  } catch {
    throw Error(`Error converting schema to JSON.`);
  }
}
function O(e, t) {
  const n = t ?? { seen: /* @__PURE__ */ new Set() };
  if (n.seen.has(e)) return !1;
  n.seen.add(e);
  const r = e._zod.def;
  if (r.type === `transform`) return !0;
  if (r.type === `array`) return O(r.element, n);
  if (r.type === `set`) return O(r.valueType, n);
  if (r.type === `lazy`) return O(r.getter(), n);
  if (
    r.type === `promise` ||
    r.type === `optional` ||
    r.type === `nonoptional` ||
    r.type === `nullable` ||
    r.type === `readonly` ||
    r.type === "default" ||
    r.type === `prefault` ||
    r.type === `catch`
  )
    return O(r.innerType, n);
  if (r.type === `intersection`) return O(r.left, n) || O(r.right, n);
  if (r.type === `record` || r.type === `map`) return O(r.keyType, n) || O(r.valueType, n);
  if (r.type === `pipe`) return e._zod.traits.has(`$ZodCodec`) ? !0 : O(r.in, n) || O(r.out, n);
  if (r.type === `object`) {
    for (const e in r.shape) if (O(r.shape[e], n)) return !0;
    return !1;
  }
  if (r.type === `union`) {
    for (const e of r.options) if (O(e, n)) return !0;
    return !1;
  }
  if (r.type === `tuple`) {
    for (const e of r.items) if (O(e, n)) return !0;
    return !!(r.rest && O(r.rest, n));
  }
  return !1;
}
const Ea =
    (e, t = {}) =>
    (n) => {
      const r = ha({ ...n, processors: t });
      return D(e, r), va(r, e), Ta(r, e);
    },
  Da =
    (e, t, n = {}) =>
    (r) => {
      const { libraryOptions: i, target: a } = r ?? {},
        o = ha({ ...(i ?? {}), target: a, io: t, processors: n });
      return D(e, o), va(o, e), Ta(o, e);
    },
  Oa = (e, t, n) => {
    (e[t] === void 0 || n > e[t]) && (e[t] = n);
  },
  ka = (e, t, n) => {
    (e[t] === void 0 || n < e[t]) && (e[t] = n);
  },
  Aa = (e, t) => {
    Oa(e, `minimum`, t), ka(e, `maximum`, t);
  },
  ja = (e, t) => {
    (e.multipleOf ??= []), e.multipleOf.includes(t) || e.multipleOf.push(t);
  },
  Ma = (e, t) => {
    (e.patterns ??= /* @__PURE__ */ new Set()), e.patterns.add(t);
  },
  Na = (e, t) => {
    e.mime = e.mime ? e.mime.filter((e) => t.includes(e)) : [...t];
  },
  Pa = (e, t) => {
    (e.format = t), t.includes(`int`) && (e.isInt = !0);
  },
  Fa = (e, t) => Oa(e, `minimum`, t.minimum),
  Ia = (e, t) => ka(e, `maximum`, t.maximum),
  La = (e) => (t, n) => {
    Pa(t, n.format);
    const [r, i] = e[n.format];
    Oa(t, `minimum`, r), ka(t, `maximum`, i);
  },
  Ra = {
    greater_than: (e, t) => Oa(e, t.inclusive ? `minimum` : `exclusiveMinimum`, t.value),
    less_than: (e, t) => ka(e, t.inclusive ? `maximum` : `exclusiveMaximum`, t.value),
    multiple_of: (e, t) => ja(e, t.value),
    number_format: La(le),
    bigint_format: La(ue),
    min_length: Fa,
    max_length: Ia,
    length_equals: (e, t) => Aa(e, t.length),
    min_size: Fa,
    max_size: Ia,
    size_equals: (e, t) => Aa(e, t.size),
    string_format: (e, t) => {
      Pa(e, t.format),
        t.pattern && Ma(e, t.pattern),
        (t.format === `base64` || t.format === `base64url`) && (e.contentEncoding = t.format),
        (t.local || t.precision === -1) && (e.laxFormat = !0);
    },
    mime_type: (e, t) => Na(e, t.mime),
  };
function k(e) {
  const t = {},
    n = e._zod.def,
    r = e._zod.traits.has(`$ZodCheck`) ? [e, ...(n.checks ?? [])] : (n.checks ?? []);
  for (const e of r) Ra[e._zod.def.check]?.(t, e._zod.def);
  const i = e._zod.bag;
  i.minimum !== void 0 && Oa(t, `minimum`, i.minimum),
    i.exclusiveMinimum !== void 0 && Oa(t, `exclusiveMinimum`, i.exclusiveMinimum),
    i.maximum !== void 0 && ka(t, `maximum`, i.maximum),
    i.exclusiveMaximum !== void 0 && ka(t, `exclusiveMaximum`, i.exclusiveMaximum),
    i.multipleOf !== void 0 && ja(t, i.multipleOf),
    i.format !== void 0 && ((t.format ??= i.format), i.format.includes(`int`) && (t.isInt = !0)),
    i.mime && Na(t, i.mime);
  for (const e of i.patterns ?? []) Ma(t, e);
  return t;
}
const za = { guid: `uuid`, url: `uri`, datetime: `date-time`, json_string: `json-string`, regex: `` },
  Ba = /* @__PURE__ */ new Map([
    [er, zt],
    [nr, Bt],
  ]),
  Va = (e) => Ba.get(e) ?? e,
  Ha = (e, t, n, _r) => {
    const i = n;
    i.type = `string`;
    const { minimum: a, maximum: o, format: s, patterns: c, contentEncoding: l, laxFormat: u } = k(e);
    if (
      (typeof a === `number` && (i.minLength = a),
      typeof o === `number` && (i.maxLength = o),
      s && ((i.format = za[s] ?? s), i.format === `` && delete i.format, (s === `time` || u) && delete i.format),
      l && (i.contentEncoding = l),
      c && c.size > 0)
    ) {
      const e = [...c].map(Va);
      e.length === 1
        ? (i.pattern = e[0].source)
        : e.length > 1 &&
          (i.allOf = [
            ...e.map((e) => ({
              ...(t.target === `draft-07` || t.target === `draft-04` || t.target === `openapi-3.0`
                ? { type: `string` }
                : {}),
              pattern: e.source,
            })),
          ]);
    }
  },
  Ua = (e, t, n, r) => {
    const i = n,
      { minimum: a, maximum: o, multipleOf: s, exclusiveMaximum: c, exclusiveMinimum: l, isInt: u } = k(e);
    i.type = u ? `integer` : `number`;
    const d = typeof l === `number` && l >= (a ?? -1 / 0),
      f = typeof c === `number` && c <= (o ?? 1 / 0),
      p = t.target === `draft-04` || t.target === `openapi-3.0`;
    if (
      (d
        ? p
          ? ((i.minimum = l), (i.exclusiveMinimum = !0))
          : (i.exclusiveMinimum = l)
        : typeof a === `number` && (i.minimum = a),
      f
        ? p
          ? ((i.maximum = c), (i.exclusiveMaximum = !0))
          : (i.exclusiveMaximum = c)
        : typeof o === `number` && (i.maximum = o),
      s)
    ) {
      const n = /* @__PURE__ */ new Set();
      for (const a of s)
        Number.isFinite(a) && a !== 0
          ? n.add(Math.abs(a))
          : ga(e, t, i, r, `A multipleOf divisor of ${a} cannot be represented in JSON Schema`);
      const [a, ...o] = n;
      a !== void 0 && (i.multipleOf = a),
        o.length && (i.allOf = [...(i.allOf ?? []), ...o.map((e) => ({ multipleOf: e }))]);
    }
  },
  Wa = (_e, _t, n, _r) => {
    n.not = {};
  },
  Ga = (t, _n, r, _i) => {
    const a = t._zod.def,
      o = e(a.entries);
    o.length === 0
      ? (r.not = {})
      : (o.every((e) => typeof e === `number`) && (r.type = `number`),
        o.every((e) => typeof e === `string`) && (r.type = `string`),
        (r.enum = o));
  },
  Ka = (e, t, n, r) => {
    ga(e, t, n, r, `Custom types cannot be represented in JSON Schema`);
  },
  qa = (e, t, n, r) => {
    ga(e, t, n, r, `Transforms cannot be represented in JSON Schema`);
  },
  Ja = (e, t, n, r) => {
    const i = n,
      a = e._zod.def,
      { minimum: o, maximum: s } = k(e);
    typeof o === `number` && (i.minItems = o),
      typeof s === `number` && (i.maxItems = s),
      (i.type = `array`),
      (i.items = D(a.element, t, { ...r, path: [...r.path, `items`] }));
  };
function Ya(e) {
  const t = e._zod.def;
  return t.type === `pipe` && t.in._zod.traits.has(`$ZodTransform`)
    ? Ya(t.out)
    : t.type === `catch`
      ? Ya(t.innerType)
      : e._zod.optin;
}
const Xa = (e, t, n, r) => {
    const i = n,
      a = e._zod.def,
      o = a.shape;
    if (Object.getOwnPropertySymbols(o).length && ga(e, t, i, r, `Symbol keys cannot be represented in JSON Schema`))
      return;
    (i.type = `object`), (i.properties = {});
    for (const e in o) c(i.properties, e, D(o[e], t, { ...r, path: [...r.path, `properties`, e] }));
    const s = [];
    for (const e of Object.keys(o)) {
      const n = a.shape[e];
      (t.io === `input` ? Ya(n) === void 0 : n._zod.optout === void 0) && s.push(e);
    }
    s.length > 0 && (i.required = s),
      a.catchall?._zod.def.type === `never`
        ? (i.additionalProperties = !1)
        : a.catchall
          ? a.catchall &&
            (i.additionalProperties = D(a.catchall, t, { ...r, path: [...r.path, `additionalProperties`] }))
          : t.io === `output` && (i.additionalProperties = !1);
  },
  Za = (e, t, n, r) => {
    const i = e._zod.def,
      a = i.inclusive === !1,
      o = i.options.map((e, n) => D(e, t, { ...r, path: [...r.path, a ? `oneOf` : `anyOf`, n] }));
    a ? (n.oneOf = o) : (n.anyOf = o);
  },
  Qa = (e, t, n, r) => {
    const i = e._zod.def,
      a = D(i.left, t, { ...r, path: [...r.path, `allOf`, 0] }),
      o = D(i.right, t, { ...r, path: [...r.path, `allOf`, 1] }),
      s = (e) => `allOf` in e && Object.keys(e).length === 1,
      c = [...(s(a) ? a.allOf : [a]), ...(s(o) ? o.allOf : [o])];
    (n.allOf = c), t.intersections.push(c);
  };
function $a(e, t, n) {
  if (t.$ref) {
    if (n.has(t)) return t;
    n.add(t);
    const r = e.get(t)?.def;
    if (!r) return t;
    const i = $a(e, r, n);
    return i === r ? t : i;
  }
  for (const r of [`anyOf`, `oneOf`]) {
    const i = t[r];
    if (!Array.isArray(i)) continue;
    const a = i.map((t) => $a(e, t, n));
    a.some((e, t) => e !== i[t]) && (t = { ...t, [r]: a });
  }
  const r = Array.isArray(t.type) ? t.type : [t.type],
    i = !r.includes(`string`) && r.some((e) => e === `number` || e === `integer`),
    a = t.enum ?? (t.const === void 0 ? void 0 : [t.const]);
  if (!i && !a?.some((e) => typeof e === `number`)) return t;
  const { minimum: o, maximum: s, exclusiveMinimum: c, exclusiveMaximum: l, multipleOf: u, format: d, id: f, ...p } = t;
  return (
    p.enum
      ? (p.enum = p.enum.map((e) => (typeof e === `number` ? String(e) : e)))
      : typeof p.const === `number` && (p.const = String(p.const)),
    i && ((p.type = `string`), a || (p.pattern = (r.includes(`number`) ? Zt : Xt).source)),
    p
  );
}
const eo = /* @__PURE__ */ new WeakMap();
function to(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e.seen.values()) n.def && !t.has(n.schema) && t.set(n.schema, n);
  const n = /* @__PURE__ */ new Map();
  for (const r of eo.get(e) ?? []) {
    const i = e.seen.get(r),
      a = (i?.def ?? i?.schema)?.propertyNames;
    if (!a || a === !0 || n.has(a)) continue;
    const o = $a(t, a, /* @__PURE__ */ new Set());
    o !== a && n.set(a, o);
  }
  if (n.size)
    for (const t of e.seen.values())
      for (const e of [t.schema, t.def]) {
        const t = e && n.get(e.propertyNames);
        t && (e.propertyNames = t);
      }
}
const no = (e, t, n, r) => {
    const i = n,
      a = e._zod.def;
    i.type = `object`;
    const o = a.keyType,
      s = k(o).patterns;
    if (a.mode === `loose` && s && s.size > 0) {
      const e = D(a.valueType, t, { ...r, path: [...r.path, `patternProperties`, `*`] });
      i.patternProperties = {};
      for (const t of s) c(i.patternProperties, Va(t).source, e);
    } else {
      if (t.target === `draft-07` || t.target === `draft-2020-12`) {
        i.propertyNames = D(a.keyType, t, { ...r, path: [...r.path, `propertyNames`] });
        let n = eo.get(t);
        n || ((n = []), eo.set(t, n), t.deferred.push(() => to(t))), n.push(e);
      }
      i.additionalProperties = D(a.valueType, t, { ...r, path: [...r.path, `additionalProperties`] });
    }
    const l = o._zod.values,
      u = t.io === `input` && Ya(a.valueType) !== void 0;
    if (l && !a.partial && !u) {
      const e = [...l].filter((e) => typeof e === `string` || typeof e === `number`);
      e.length > 0 && (i.required = e.map(String));
    }
  },
  ro = (e, t, n, r) => {
    const i = e._zod.def,
      a = D(i.innerType, t, r),
      o = t.seen.get(e);
    t.target === `openapi-3.0` ? ((o.ref = i.innerType), (n.nullable = !0)) : (n.anyOf = [a, { type: `null` }]);
  },
  io = (e, t, _n, r) => {
    const i = e._zod.def;
    D(i.innerType, t, r);
    const a = t.seen.get(e);
    a.ref = i.innerType;
  },
  ao = Symbol();
function oo(e, t, n, r, i) {
  let a = !1,
    o = JSON.stringify(e, (_e, t) => (typeof t === `bigint` ? ((a = !0), null) : t));
  return a ? (ga(t, n, r, i, `BigInt defaults cannot be represented in JSON Schema`), ao) : JSON.parse(o);
}
const so = (e, t, n, r) => {
    const i = e._zod.def;
    D(i.innerType, t, r);
    const a = t.seen.get(e);
    a.ref = i.innerType;
    const o = oo(i.defaultValue, e, t, n, r);
    o !== ao && (n.default = o);
  },
  co = (e, t, n, r) => {
    const i = e._zod.def;
    D(i.innerType, t, r);
    const a = t.seen.get(e);
    if (((a.ref = i.innerType), t.io !== `input`)) return;
    const o = oo(i.defaultValue, e, t, n, r);
    o !== ao && (n._prefault = o);
  },
  lo = (e, t, n, r) => {
    const i = e._zod.def;
    D(i.innerType, t, r);
    const a = t.seen.get(e);
    a.ref = i.innerType;
    let o;
    try {
      o = i.catchValue(void 0);
    } catch {
      ga(e, t, n, r, `Dynamic catch values are not supported in JSON Schema`);
      return;
    }
    n.default = o;
  },
  uo = (e, t, _n, r) => {
    const i = e._zod.def,
      a = i.in._zod.traits.has(`$ZodTransform`),
      o = t.io === `input` ? (a ? i.out : i.in) : i.out;
    D(o, t, r);
    const s = t.seen.get(e);
    s.ref = o;
  },
  fo = (e, t, n, r) => {
    const i = e._zod.def;
    D(i.innerType, t, r);
    const a = t.seen.get(e);
    (a.ref = i.innerType), (n.readOnly = !0);
  },
  po = (e, t, _n, r) => {
    const i = e._zod.def;
    D(i.innerType, t, r);
    const a = t.seen.get(e);
    a.ref = i.innerType;
  },
  mo = /* @__PURE__ */ new WeakSet([Object.prototype, Error.prototype]);
function ho(e, t, n) {
  Object.defineProperty(e, t, {
    configurable: !0,
    enumerable: !1,
    get() {
      const e = n(this);
      return Object.defineProperty(this, t, { value: e, configurable: !0, writable: !0 }), e;
    },
    set(e) {
      Object.defineProperty(this, t, { value: e, configurable: !0, writable: !0 });
    },
  });
}
const A = /*@__PURE__*/ x(
    `ZodError`,
    (e, t) => {
      et.init(e, t), (e.name = `ZodError`);
      const r = Object.getPrototypeOf(e);
      mo.has(r) ||
        (mo.add(r),
        ho(r, `format`, (e) => (t) => rt(e, t)),
        ho(r, `flatten`, (e) => (t) => nt(e, t)),
        ho(r, `addIssue`, (e) => (t) => {
          e.issues.push(t), (e.message = JSON.stringify(e.issues, n, 2));
        }),
        ho(r, `addIssues`, (e) => (t) => {
          e.issues.push(...t), (e.message = JSON.stringify(e.issues, n, 2));
        }),
        Object.defineProperty(r, "isEmpty", {
          configurable: !0,
          enumerable: !1,
          get() {
            return this.issues.length === 0;
          },
        }));
    },
    void 0,
    { Parent: Error },
  ),
  go = /* @__PURE__ */ at(A),
  _o = /* @__PURE__ */ ot(A),
  vo = /* @__PURE__ */ st(A),
  yo = /* @__PURE__ */ lt(A),
  bo = /* @__PURE__ */ ht(A),
  xo = /* @__PURE__ */ gt(A),
  So = /* @__PURE__ */ _t(A),
  Co = /* @__PURE__ */ vt(A),
  wo = /* @__PURE__ */ yt(A),
  To = /* @__PURE__ */ bt(A),
  Eo = /* @__PURE__ */ xt(A),
  Do = /* @__PURE__ */ St(A);
function Oo() {
  S.localeError || C(ci());
}
function ko() {
  S.memoizer || C({ memoizer: ai() });
}
const j = /*@__PURE__*/ x(`ZodType`, (e, t) => (Oo(), T.init(e, t), (e.def = t), (e.type = t.type), e), {
    check(...e) {
      const t = this.def;
      return this.clone(
        h(t, {
          checks: [
            ...(t.checks ?? []),
            ...e.map((e) =>
              typeof e === `function` ? { _zod: { check: e, def: { check: `custom` }, onattach: [] } } : e,
            ),
          ],
        }),
        { parent: !0 },
      );
    },
    with(...e) {
      return this.check(...e);
    },
    clone(e, t) {
      return oe(this, e, t);
    },
    brand() {
      return this;
    },
    register(e, t) {
      return e.add(this, t), this;
    },
    refine(e, t) {
      return this.check(Ws(e, t));
    },
    superRefine(e, t) {
      return this.check(Gs(e, t));
    },
    overwrite(e) {
      return this.check(/* @__PURE__ */ ia(e));
    },
    optional() {
      return Es(this);
    },
    exactOptional() {
      return Os(this);
    },
    nullable() {
      return As(this);
    },
    nullish() {
      return Es(As(this));
    },
    nonoptional(e) {
      return Is(this, e);
    },
    array() {
      return ds(this);
    },
    or(e) {
      return gs([this, e]);
    },
    and(e) {
      return vs(this, e);
    },
    transform(e) {
      return Bs(this, ws(e));
    },
    default(e) {
      return Ms(this, e);
    },
    prefault(e) {
      return Ps(this, e);
    },
    catch(e) {
      return Rs(this, e);
    },
    pipe(e) {
      return Bs(this, e);
    },
    readonly() {
      return Hs(this);
    },
    describe(e) {
      const t = this.clone();
      return fi.add(t, { description: e }), t;
    },
    meta(...e) {
      if (e.length === 0) return fi.get(this);
      const t = this.clone();
      return fi.add(t, e[0]), t;
    },
    isOptional() {
      return this.safeParse(void 0).success;
    },
    isNullable() {
      return this.safeParse(null).success;
    },
    apply(e, ...t) {
      return t.length === 0 ? e(this) : e(this, ...t);
    },
    get "~standard"() {
      return Pe(this, `~standard`, {
        ...Sn(this),
        jsonSchema: { input: Da(this, `input`), output: Da(this, `output`) },
      });
    },
    set "~standard"(e) {
      Ne(this, `~standard`, e);
    },
    parse: function e(t, n) {
      return go(this, t, n, { callee: e });
    },
    parseAsync: async function e(t, n) {
      return await _o(this, t, n, { callee: e });
    },
    safeParse(e, t) {
      return vo(this, e, t);
    },
    async safeParseAsync(e, t) {
      return yo(this, e, t);
    },
    get spa() {
      return this?.safeParseAsync;
    },
    set spa(e) {
      Ne(this, `spa`, e);
    },
    validate(e, t) {
      return ft(this, e, t);
    },
    validateAsync(e, t) {
      return mt(this, e, t);
    },
    encode: function e(t, n) {
      return bo(this, t, n, { callee: e });
    },
    decode: function e(t, n) {
      return xo(this, t, n, { callee: e });
    },
    encodeAsync: async function e(t, n) {
      return await So(this, t, n, { callee: e });
    },
    decodeAsync: async function e(t, n) {
      return await Co(this, t, n, { callee: e });
    },
    safeEncode(e, t) {
      return wo(this, e, t);
    },
    safeDecode(e, t) {
      return To(this, e, t);
    },
    async safeEncodeAsync(e, t) {
      return Eo(this, e, t);
    },
    async safeDecodeAsync(e, t) {
      return Do(this, e, t);
    },
    toJSONSchema(e) {
      return Ea(this, {})(e);
    },
    get description() {
      return fi.get(this)?.description;
    },
    get _def() {
      return this._zod.def;
    },
  }),
  Ao = /*@__PURE__*/ x(
    `_ZodString`,
    (e, t) => {
      Cn.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ha(e, t, n, r));
    },
    /*@__PURE__*/ Fe(
      {
        format: (e) => k(e).format ?? null,
        minLength: (e) => k(e).minimum ?? null,
        maxLength: (e) => k(e).maximum ?? null,
      },
      {
        regex(...e) {
          return this.check(/* @__PURE__ */ Qi(...e));
        },
        includes(...e) {
          return this.check(/* @__PURE__ */ ta(...e));
        },
        startsWith(...e) {
          return this.check(/* @__PURE__ */ na(...e));
        },
        endsWith(...e) {
          return this.check(/* @__PURE__ */ ra(...e));
        },
        min(...e) {
          return this.check(/* @__PURE__ */ Xi(...e));
        },
        max(...e) {
          return this.check(/* @__PURE__ */ Yi(...e));
        },
        length(...e) {
          return this.check(/* @__PURE__ */ Zi(...e));
        },
        nonempty(...e) {
          return this.check(/* @__PURE__ */ Xi(1, ...e));
        },
        lowercase(e) {
          return this.check(/* @__PURE__ */ $i(e));
        },
        uppercase(e) {
          return this.check(/* @__PURE__ */ ea(e));
        },
        trim() {
          return this.check(/* @__PURE__ */ oa());
        },
        normalize(...e) {
          return this.check(/* @__PURE__ */ aa(...e));
        },
        toLowerCase() {
          return this.check(/* @__PURE__ */ sa());
        },
        toUpperCase() {
          return this.check(/* @__PURE__ */ ca());
        },
        slugify() {
          return this.check(/* @__PURE__ */ la());
        },
      },
    ),
  ),
  jo = /*@__PURE__*/ x(
    `ZodString`,
    (e, t) => {
      Cn.init(e, t), Ao.init(e, t);
    },
    {
      email(e) {
        return this.check(/* @__PURE__ */ hi(Lo, e));
      },
      url(e) {
        return this.check(/* @__PURE__ */ xi(Bo, e));
      },
      jwt(e) {
        return this.check(/* @__PURE__ */ Ii(ns, e));
      },
      emoji(e) {
        return this.check(/* @__PURE__ */ Si(Ho, e));
      },
      guid(e) {
        return this.check(/* @__PURE__ */ gi(Ro, e));
      },
      uuid(e) {
        return this.check(/* @__PURE__ */ _i(zo, e));
      },
      uuidv4(e) {
        return this.check(/* @__PURE__ */ vi(zo, e));
      },
      uuidv6(e) {
        return this.check(/* @__PURE__ */ yi(zo, e));
      },
      uuidv7(e) {
        return this.check(/* @__PURE__ */ bi(zo, e));
      },
      nanoid(e) {
        return this.check(/* @__PURE__ */ Ci(Uo, e));
      },
      cuid(e) {
        return this.check(/* @__PURE__ */ wi(Wo, e));
      },
      cuid2(e) {
        return this.check(/* @__PURE__ */ Ti(Go, e));
      },
      ulid(e) {
        return this.check(/* @__PURE__ */ Ei(Ko, e));
      },
      base64(e) {
        return this.check(/* @__PURE__ */ Ni($o, e));
      },
      base64url(e) {
        return this.check(/* @__PURE__ */ Pi(es, e));
      },
      xid(e) {
        return this.check(/* @__PURE__ */ Di(qo, e));
      },
      ksuid(e) {
        return this.check(/* @__PURE__ */ Oi(Jo, e));
      },
      ipv4(e) {
        return this.check(/* @__PURE__ */ ki(Yo, e));
      },
      ipv6(e) {
        return this.check(/* @__PURE__ */ Ai(Xo, e));
      },
      cidrv4(e) {
        return this.check(/* @__PURE__ */ ji(Zo, e));
      },
      cidrv6(e) {
        return this.check(/* @__PURE__ */ Mi(Qo, e));
      },
      e164(e) {
        return this.check(/* @__PURE__ */ Fi(ts, e));
      },
      datetime(e) {
        return this.check(/* @__PURE__ */ Li(No, e));
      },
      date(e) {
        return this.check(/* @__PURE__ */ Ri(Po, e));
      },
      time(e) {
        return this.check(/* @__PURE__ */ zi(Fo, e));
      },
      duration(e) {
        return this.check(/* @__PURE__ */ Bi(Io, e));
      },
    },
  );
function Mo(e) {
  return /* @__PURE__ */ mi(jo, e);
}
const M = /*@__PURE__*/ x(`ZodStringFormat`, (e, t) => {
    E.init(e, t), Ao.init(e, t);
  }),
  No = /*@__PURE__*/ x(`ZodISODateTime`, (e, t) => {
    Hn.init(e, t), M.init(e, t);
  }),
  Po = /*@__PURE__*/ x(`ZodISODate`, (e, t) => {
    Un.init(e, t), M.init(e, t);
  }),
  Fo = /*@__PURE__*/ x(`ZodISOTime`, (e, t) => {
    Wn.init(e, t), M.init(e, t);
  }),
  Io = /*@__PURE__*/ x(`ZodISODuration`, (e, t) => {
    Gn.init(e, t), M.init(e, t);
  }),
  Lo = /*@__PURE__*/ x(`ZodEmail`, (e, t) => {
    En.init(e, t), M.init(e, t);
  }),
  Ro = /*@__PURE__*/ x(`ZodGUID`, (e, t) => {
    wn.init(e, t), M.init(e, t);
  }),
  zo = /*@__PURE__*/ x(`ZodUUID`, (e, t) => {
    Tn.init(e, t), M.init(e, t);
  }),
  Bo = /*@__PURE__*/ x(`ZodURL`, (e, t) => {
    Pn.init(e, t), M.init(e, t);
  });
function Vo(e) {
  return /* @__PURE__ */ xi(Bo, e);
}
const Ho = /*@__PURE__*/ x(`ZodEmoji`, (e, t) => {
    Fn.init(e, t), M.init(e, t);
  }),
  Uo = /*@__PURE__*/ x(`ZodNanoID`, (e, t) => {
    In.init(e, t), M.init(e, t);
  }),
  Wo = /*@__PURE__*/ x(`ZodCUID`, (e, t) => {
    Ln.init(e, t), M.init(e, t);
  }),
  Go = /*@__PURE__*/ x(`ZodCUID2`, (e, t) => {
    Rn.init(e, t), M.init(e, t);
  }),
  Ko = /*@__PURE__*/ x(`ZodULID`, (e, t) => {
    zn.init(e, t), M.init(e, t);
  }),
  qo = /*@__PURE__*/ x(`ZodXID`, (e, t) => {
    Bn.init(e, t), M.init(e, t);
  }),
  Jo = /*@__PURE__*/ x(`ZodKSUID`, (e, t) => {
    Vn.init(e, t), M.init(e, t);
  }),
  Yo = /*@__PURE__*/ x(`ZodIPv4`, (e, t) => {
    Kn.init(e, t), M.init(e, t);
  }),
  Xo = /*@__PURE__*/ x(`ZodIPv6`, (e, t) => {
    Yn.init(e, t), M.init(e, t);
  }),
  Zo = /*@__PURE__*/ x(`ZodCIDRv4`, (e, t) => {
    Xn.init(e, t), M.init(e, t);
  }),
  Qo = /*@__PURE__*/ x(`ZodCIDRv6`, (e, t) => {
    Qn.init(e, t), M.init(e, t);
  }),
  $o = /*@__PURE__*/ x(`ZodBase64`, (e, t) => {
    tr.init(e, t), M.init(e, t);
  }),
  es = /*@__PURE__*/ x(`ZodBase64URL`, (e, t) => {
    ir.init(e, t), M.init(e, t);
  }),
  ts = /*@__PURE__*/ x(`ZodE164`, (e, t) => {
    ar.init(e, t), M.init(e, t);
  }),
  ns = /*@__PURE__*/ x(`ZodJWT`, (e, t) => {
    sr.init(e, t), M.init(e, t);
  }),
  rs = /*@__PURE__*/ x(
    `ZodNumber`,
    (e, t) => {
      cr.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ua(e, t, n, r)), (e.isFinite = !0);
    },
    /*@__PURE__*/ Fe(
      {
        minValue: (e) => {
          const { minimum: t, exclusiveMinimum: n } = k(e);
          return Math.max(t ?? -1 / 0, n ?? -1 / 0);
        },
        maxValue: (e) => {
          const { maximum: t, exclusiveMaximum: n } = k(e);
          return Math.min(t ?? 1 / 0, n ?? 1 / 0);
        },
        isInt: (e) => {
          const { isInt: t, multipleOf: n } = k(e);
          return !!t || !!n?.some(Number.isSafeInteger);
        },
        format: (e) => k(e).format ?? null,
      },
      {
        gt(e, t) {
          return this.check(/* @__PURE__ */ Ki(e, t));
        },
        gte(e, t) {
          return this.check(/* @__PURE__ */ qi(e, t));
        },
        min(e, t) {
          return this.check(/* @__PURE__ */ qi(e, t));
        },
        lt(e, t) {
          return this.check(/* @__PURE__ */ Wi(e, t));
        },
        lte(e, t) {
          return this.check(/* @__PURE__ */ Gi(e, t));
        },
        max(e, t) {
          return this.check(/* @__PURE__ */ Gi(e, t));
        },
        int(e) {
          return this.check(as(e));
        },
        safe(e) {
          return this.check(as(e));
        },
        positive(e) {
          return this.check(/* @__PURE__ */ Ki(0, e));
        },
        nonnegative(e) {
          return this.check(/* @__PURE__ */ qi(0, e));
        },
        negative(e) {
          return this.check(/* @__PURE__ */ Wi(0, e));
        },
        nonpositive(e) {
          return this.check(/* @__PURE__ */ Gi(0, e));
        },
        multipleOf(e, t) {
          return this.check(/* @__PURE__ */ Ji(e, t));
        },
        step(e, t) {
          return this.check(/* @__PURE__ */ Ji(e, t));
        },
        finite() {
          return this;
        },
      },
    ),
  ),
  is = /*@__PURE__*/ x(`ZodNumberFormat`, (e, t) => {
    lr.init(e, t), rs.init(e, t);
  });
function as(e) {
  return /* @__PURE__ */ Vi(is, e);
}
const os = /*@__PURE__*/ x(`ZodUnknown`, (e, t) => {
  ur.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (_e, _t, _n) => void 0);
});
function ss() {
  return /* @__PURE__ */ Hi(os);
}
const cs = /*@__PURE__*/ x(`ZodNever`, (e, t) => {
  dr.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Wa(e, t, n, r));
});
function ls(e) {
  return /* @__PURE__ */ Ui(cs, e);
}
const us = /*@__PURE__*/ x(
  `ZodArray`,
  (e, t) => {
    ko(),
      hr.init(e, t),
      j.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Ja(e, t, n, r)),
      (e.element = t.element);
  },
  {
    min(e, t) {
      return this.check(/* @__PURE__ */ Xi(e, t));
    },
    nonempty(e) {
      return this.check(/* @__PURE__ */ Xi(1, e));
    },
    max(e, t) {
      return this.check(/* @__PURE__ */ Yi(e, t));
    },
    length(e, t) {
      return this.check(/* @__PURE__ */ Zi(e, t));
    },
    unwrap() {
      return this.element;
    },
  },
);
function ds(e, t) {
  return /* @__PURE__ */ ua(us, e, t);
}
const fs = /*@__PURE__*/ x(
  `ZodObject`,
  (e, t) => {
    ko(),
      xr.init(e, t),
      j.init(e, t),
      (e._zod.processJSONSchema = (t, n, r) => Xa(e, t, n, r)),
      Ve(e, `shape`, (e) => e._zod.def.shape, !1);
  },
  {
    keyof() {
      return Ss(Object.keys(this._zod.def.shape));
    },
    catchall(e) {
      return this.clone(h(this._zod.def, { catchall: e }));
    },
    passthrough() {
      return this.clone(h(this._zod.def, { catchall: ss() }));
    },
    loose() {
      return this.clone(h(this._zod.def, { catchall: ss() }));
    },
    strict() {
      return this.clone(h(this._zod.def, { catchall: ls() }));
    },
    strip() {
      return this.clone(h(this._zod.def, { catchall: void 0 }));
    },
    extend(e) {
      return me(this, e);
    },
    safeExtend(e) {
      return ge(this, e);
    },
    merge(e) {
      return _e(this, e);
    },
    pick(e) {
      return de(this, e);
    },
    omit(e) {
      return pe(this, e);
    },
    partial(...e) {
      return ve(Ts, this, e[0]);
    },
    exactPartial(...e) {
      return ve(Ds, this, e[0], `exactPartial`);
    },
    required(...e) {
      return ye(Fs, this, e[0]);
    },
  },
);
function ps(e, t) {
  const n = { type: `object`, shape: e ?? {}, ...y(t) };
  return new fs(n);
}
function ms(e, t) {
  return new fs({ type: `object`, shape: e, catchall: ls(), ...y(t) });
}
const hs = /*@__PURE__*/ x(`ZodUnion`, (e, t) => {
  Cr.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Za(e, t, n, r)), (e.options = t.options);
});
function gs(e, t) {
  return new hs({ type: `union`, options: e, ...y(t) });
}
const _s = /*@__PURE__*/ x(`ZodIntersection`, (e, t) => {
  wr.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Qa(e, t, n, r));
});
function vs(e, t) {
  return new _s({ type: `intersection`, left: e, right: t });
}
const ys = /*@__PURE__*/ x(`ZodRecord`, (e, t) => {
  ko(),
    Dr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => no(e, t, n, r)),
    (e.keyType = t.keyType),
    (e.valueType = t.valueType);
});
function bs(e, t, n) {
  return !t?._zod
    ? new ys({ type: `record`, keyType: Mo(), valueType: e, ...y(t) })
    : new ys({ type: `record`, keyType: e, valueType: t, ...y(n) });
}
const xs = /*@__PURE__*/ x(`ZodEnum`, (e, t) => {
  Or.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => Ga(e, t, n, r)),
    (e.enum = t.entries),
    (e.options = [...e._zod.values]);
  const n = new Set(Object.keys(t.entries));
  (e.extract = (e, r) => {
    const i = {};
    for (const r of e)
      if (n.has(r)) i[r] = t.entries[r];
      else throw Error(`Key ${r} not found in enum`);
    return new xs({ ...t, checks: [], ...y(r), entries: i });
  }),
    (e.exclude = (e, r) => {
      const i = { ...t.entries };
      for (const t of e)
        if (n.has(t)) delete i[t];
        else throw Error(`Key ${t} not found in enum`);
      return new xs({ ...t, checks: [], ...y(r), entries: i });
    });
});
function Ss(e, t) {
  const n = Array.isArray(e) ? Object.fromEntries(e.map((e) => [e, e])) : e;
  return new xs({ type: `enum`, entries: n, ...y(t) });
}
const Cs = /*@__PURE__*/ x(`ZodTransform`, (e, t) => {
  ko(),
    kr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => qa(e, t, n, r)),
    (e._zod.parse = (n, r) => {
      if (r.direction === `backward`) throw new Je(e.constructor.name);
      n.addIssue = (r) => {
        if (typeof r === `string`) n.issues.push(je(r, n.value, t));
        else {
          const t = r;
          t.fatal && (t.continue = !1),
            (t.code ??= `custom`),
            `input` in t || (t.input = n.value),
            (t.inst ??= e),
            n.issues.push(je(t));
        }
      };
      const i = t.transform(n.value, n);
      return i instanceof Promise ? i.then((e) => ((n.value = e), n)) : ((n.value = i), n);
    });
});
function ws(e) {
  return new Cs({ type: `transform`, transform: e });
}
const Ts = /*@__PURE__*/ x(`ZodOptional`, (e, t) => {
  jr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => po(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType);
});
function Es(e) {
  return new Ts({ type: `optional`, innerType: e });
}
const Ds = /*@__PURE__*/ x(`ZodExactOptional`, (e, t) => {
  Mr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => po(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType);
});
function Os(e) {
  return new Ds({ type: `optional`, innerType: e });
}
const ks = /*@__PURE__*/ x(`ZodNullable`, (e, t) => {
  Nr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => ro(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType);
});
function As(e) {
  return new ks({ type: `nullable`, innerType: e });
}
const js = /*@__PURE__*/ x(`ZodDefault`, (e, t) => {
  Pr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => so(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType),
    (e.removeDefault = e.unwrap);
});
function Ms(e, t) {
  return new js({
    type: `default`,
    innerType: e,
    get defaultValue() {
      return typeof t === `function` ? t() : re(t);
    },
  });
}
const Ns = /*@__PURE__*/ x(`ZodPrefault`, (e, t) => {
  Ir.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => co(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType);
});
function Ps(e, t) {
  return new Ns({
    type: `prefault`,
    innerType: e,
    get defaultValue() {
      return typeof t === `function` ? t() : re(t);
    },
  });
}
const Fs = /*@__PURE__*/ x(`ZodNonOptional`, (e, t) => {
  Lr.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => io(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType);
});
function Is(e, t) {
  return new Fs({ type: `nonoptional`, innerType: e, ...y(t) });
}
const Ls = /*@__PURE__*/ x(`ZodCatch`, (e, t) => {
  Br.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => lo(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType),
    (e.removeCatch = e.unwrap);
});
function Rs(e, t) {
  return new Ls({ type: `catch`, innerType: e, catchValue: typeof t === `function` ? t : He(t) });
}
const zs = /*@__PURE__*/ x(`ZodPipe`, (e, t) => {
  Vr.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => uo(e, t, n, r)), (e.in = t.in), (e.out = t.out);
});
function Bs(e, t) {
  return new zs({ type: `pipe`, in: e, out: t });
}
const Vs = /*@__PURE__*/ x(`ZodReadonly`, (e, t) => {
  Ur.init(e, t),
    j.init(e, t),
    (e._zod.processJSONSchema = (t, n, r) => fo(e, t, n, r)),
    (e.unwrap = () => e._zod.def.innerType);
});
function Hs(e) {
  return new Vs({ type: `readonly`, innerType: e });
}
const Us = /*@__PURE__*/ x(`ZodCustom`, (e, t) => {
  Gr.init(e, t), j.init(e, t), (e._zod.processJSONSchema = (t, n, r) => Ka(e, t, n, r));
});
function Ws(e, t = {}) {
  return /* @__PURE__ */ da(Us, e, t);
}
function Gs(e, t) {
  return /* @__PURE__ */ fa(e, t);
}
function Ks(e) {
  return /* @__PURE__ */ Ri(Po, e);
}
function qs(e) {
  if (typeof e !== `object` || !e) return e === 0 ? 0 : e;
  if (Array.isArray(e)) {
    const t = [];
    for (const n of e) t.push(qs(n));
    return Object.freeze(t);
  }
  const t = {};
  for (const [n, r] of Object.entries(e))
    r !== void 0 &&
      (n === `__proto__` ? Object.defineProperty(t, n, { value: qs(r), enumerable: !0 }) : (t[n] = qs(r)));
  return Object.freeze(t);
}
function Js(e) {
  if (e === void 0) return `missing`;
  if (e === null) return `null`;
  if (Array.isArray(e)) return `a list of ${e.length}`;
  if (typeof e === `string`)
    return e === `` ? `empty text` : e.length > 40 ? `text of ${e.length} characters` : JSON.stringify(e);
  if (typeof e === `number` || typeof e === `boolean`) return String(e);
  if (typeof e !== `object`) return Zs(typeof e);
  const t = Xs(e);
  return t === `Object` ? `an object` : Ys.has(t) ? Zs(t) : `an instance of ${t}`;
}
var Ys = /* @__PURE__ */ new Set([
  ...Object.keys({
    Map: `Object.fromEntries(map) makes an object of it`,
    Set: `Array.from(set) makes a list of it`,
    Date: `write the day as YYYY-MM-DD`,
    Promise: `await it first`,
  }),
  `WeakMap`,
  `RegExp`,
  `Error`,
  `URL`,
  `Uint8Array`,
  `Buffer`,
]);
function Xs(e) {
  const t = Object.getPrototypeOf(e);
  if (typeof t !== `object` || !t) return `Object`;
  const n = Object.getOwnPropertyDescriptor(t, `constructor`)?.value,
    r = typeof n === `function` ? Object.getOwnPropertyDescriptor(n, `name`)?.value : void 0;
  return typeof r === `string` && r !== `` ? r.slice(0, 40) : `a class`;
}
var Zs = (e) => (/^[aeiou]/i.test(e) ? `an ${e}` : `a ${e}`),
  Qs = class extends Error {
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
function $s(e, t, n) {
  const r = ec(e, t),
    [i, a] = [e.slice(r), t.slice(r)];
  if (i === a) return !0;
  const o = (e, t) => $s(i.slice(e), a.slice(t), n - 1);
  if (n === 0) return !1;
  const s = i[0] === a[1] && i[1] === a[0] && i.length > 1;
  return o(1, 0) || o(0, 1) || o(1, 1) || (s && o(2, 2));
}
function ec(e, t) {
  let n = 0;
  for (; n < e.length && e[n] === t[n]; ) n++;
  return n;
}
var tc = 4;
function nc(e, t) {
  if (e === t) return !0;
  const n = Math.max(e.length, t.length),
    r = n < 10 ? 1 : 2;
  if (Math.min(e.length, t.length) < Math.max(tc, n - r) || (e[0] !== t[0] && e.at(-1) !== t.at(-1)) || !$s(e, t, r))
    return !1;
  const i = ec(e, t);
  return i === t.length ? e.slice(i) === t.at(-1) : i < e.length && (i < t.length - 3 || $s(e, t, 1));
}
function rc(e, t) {
  return e.length < 6 || t.length < e.length || e[0] !== t[0]
    ? !1
    : [e.length - 1, e.length, e.length + 1].some((n) => {
        const r = t.slice(0, n);
        return e.at(-1) === r.at(-1) && e !== r && $s(e, r, 1);
      });
}
function ic(e) {
  return (
    e
      .normalize(`NFKD`)
      .toLowerCase()
      .replace(/[\u0300-\u036f'\u2019]/gu, ``)
      .replaceAll(`&`, ` and `)
      .match(/[\p{L}\p{M}\p{N}]+[#+]{0,2}/gu) ?? []
  );
}
var ac = 200,
  oc = 12,
  sc = 0.45;
function cc(e, t, n = 3) {
  if (e.length > ac) return [];
  const r = ic(e);
  return Array.from(t, (e) => ({ candidate: e, score: e.length > ac ? 0 : lc(r, ic(e)) }))
    .filter(({ score: e }) => e >= sc)
    .sort((e, t) => t.score - e.score)
    .slice(0, n)
    .map(({ candidate: e }) => e);
}
function lc(e, t) {
  const [n, r] = [e.join(``), t.join(``)];
  if (n !== `` && nc(n, r)) return n === r ? 1 : 0.9;
  let i = [...t],
    a = 0;
  for (const t of e.slice(0, oc)) {
    const e = i.indexOf(t),
      n = e < 0 ? i.findIndex((e) => uc(t, e) || nc(t, e)) : e;
    if (n < 0) continue;
    const [r = ``] = i.splice(n, 1);
    a += e < 0 ? Math.min(t.length, r.length) - 0.5 : t.length;
  }
  return (2 * a) / (n.length + r.length);
}
function uc(e, t) {
  return e.length > 2 && (e === `${t}s` || (e.length * 2 > t.length && t.startsWith(e)));
}
var dc = 80;
function N(e) {
  return JSON.stringify(e.length > dc ? `${e.slice(0, dc)}\u2026` : e);
}
function fc(e) {
  if (e === void 0) return `nothing`;
  if (e === null) return `null`;
  if (typeof e === `string`) return `the text ${N(e)}`;
  if (typeof e !== `object`) return `the ${typeof e} ${String(e)}`;
  if (Array.isArray(e)) return `a list`;
  for (const [t, n] of Object.entries(pc)) if (Object.hasOwn(e, t)) return n;
  const t = e.constructor;
  return typeof t === `function` && t !== Object ? `a ${t.name}` : `an object`;
}
var pc = { has: `a profile`, roleFamilies: `a framework`, standings: `a gap` },
  mc = class extends Error {
    name = `UnknownIdError`;
    constructor(e, t, n) {
      super(`No ${e} has the id ${N(t)}${n.length > 0 ? `; near: ${n.map(N).join(`, `)}` : ``}`),
        (this.kind = e),
        (this.id = t),
        (this.near = n);
    }
  },
  hc = /* @__PURE__ */ new WeakMap();
function P(e) {
  let t = hc.get(e);
  if (!t) {
    gc(e);
    const n = e.roles.flatMap((e) => e.levels.map((t) => ({ role: e, roleLevel: t })));
    (t = {
      ranks: new Map(e.levels.map(({ id: e }, t) => [e, t + 1])),
      skills: new Map(e.skills.map((e) => [e.id, e])),
      skillOrder: new Map(e.skills.map(({ id: e }, t) => [e, t])),
      roles: new Map(e.roles.map((e) => [e.id, e])),
      roleLevels: new Map(n.map((e) => [e.roleLevel.id, e])),
      asked: /* @__PURE__ */ new WeakMap(),
    }),
      hc.set(e, t);
  }
  return t;
}
function gc(e) {
  if (![`skills`, `roles`, `levels`].every((t) => t in Object(e)))
    throw TypeError(`The framework comes first, such as uk or from parseFramework; found ${fc(e)}`);
}
function F(e, t, n) {
  const r = t.get(n);
  if (r !== void 0) return r;
  throw typeof n === `string`
    ? new mc(e, n, cc(n, t.keys()))
    : TypeError(`A ${e} is given by its id, a text; found ${fc(n)}`);
}
function _c(e, t) {
  return F(`role level`, P(e).roleLevels, t).roleLevel;
}
function vc(e, t) {
  return F(`skill`, P(e).skills, t);
}
var I = class extends RangeError {
  name = `OptionError`;
};
function yc(e, t) {
  return F(`role level`, P(e).roleLevels, t).role;
}
var bc = /* @__PURE__ */ new Map([
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
function xc(e) {
  const t = ic(e).map(Sc),
    n = [];
  for (let e = 0; e < t.length; e++) {
    const r = t[e] ?? ``,
      i = bc.get(r)?.find(([n]) => n.every((n, r) => n === t[e + 1 + r]));
    i ? (n.push(i[1]), (e += i[0].length)) : (r !== `and` || t.length === 1) && n.push(r);
  }
  return n;
}
function Sc(e) {
  return e.length > 3 && e.endsWith(`s`) && !/[sui]s$/.test(e) ? e.slice(0, -1) : e;
}
function Cc(e, t, n = e.levels) {
  if (n.length < e.levels.length) {
    const r = new Set(n.map((e) => `${t} ${Tc(e)}`)),
      i = e.levels.filter((e) => r.has(Tc(e)));
    if (i.length > 0) return i;
  }
  return e.levels.filter((e) => Tc(e).startsWith(`${t} `));
}
var wc = /* @__PURE__ */ new WeakMap();
function Tc(e) {
  let t = wc.get(e);
  return t === void 0 && ((t = xc(e.name).join(` `)), wc.set(e, t)), t;
}
function Ec(e, t, n) {
  const r = new Map(e.map(({ roleLevel: e }, t) => [e.id, t])),
    i = /* @__PURE__ */ new Set();
  return {
    hits: t.flatMap((t) => {
      if (t.entry.folded.includes(n)) return [t];
      const a = /* @__PURE__ */ new Map();
      for (const { role: n, roleLevel: r } of t.entry.things.flatMap((t) => e[t] ?? []))
        a.set(n, [...(a.get(n) ?? []), r]);
      return [...a].map(([e, a]) => {
        const o = Cc(e, n, a);
        o.length === 0 && i.add(e);
        const s = (o.length > 0 ? o : a).flatMap(({ id: e }) => r.get(e) ?? []);
        return { ...t, entry: { ...t.entry, things: s }, score: t.score + (o.length > 0 ? 0 : 5e5) };
      });
    }),
    without: [...new Set(e.map(({ role: e }) => e))].filter((e) => i.has(e)),
  };
}
function Dc(e) {
  const t = Object.keys(e).find((e) => e !== `limit`);
  if (t !== void 0) throw new I(`A search has the option limit, and none called ${t}`);
  const { limit: n = 1 / 0 } = e;
  if (e.limit !== void 0 && !(Number.isSafeInteger(n) && n >= 0))
    throw new I(`limit must be a whole number of 0 or more, not ${n}`);
  return n;
}
function Oc(e) {
  const t = e.map((_e, t) => t);
  return t.sort((t, n) => (e[n]?.length ?? 0) - (e[t]?.length ?? 0) || t - n), { words: e, longestFirst: t };
}
function kc(e) {
  const [t, n] = [ic(e), xc(e)];
  return { text: e.trim(), written: Oc(t), folded: Oc(n), key: Ac(e, n) };
}
function Ac(e, t) {
  return t.join(``) || e.trim().toLowerCase();
}
var jc = /* @__PURE__ */ new Set([`apprentice`, `trainee`, `junior`, `associate`, `senior`, `lead`, `principal`]);
function* Mc(e, t) {
  const n = /* @__PURE__ */ new Set([``]),
    r = [];
  for (const i of [Nc, Pc, Fc, Ic]) {
    const a = i(e, t);
    n.has(a.key) || (n.add(a.key), r.push(a), yield { reading: a });
  }
  const i = r[0]?.folded.words[0] ?? ``;
  if (jc.has(i))
    for (const { folded: e } of r) {
      const t = kc(e.words.slice(1).join(` `));
      n.has(t.key) || (n.add(t.key), yield { reading: t, seniority: i });
    }
}
var Nc = (e) => kc(e);
function Pc(e) {
  return kc(e.replace(/[([][^)\]]*[)\]]?/gu, ` `).replace(/\s[-\u2013\u2014](?:\s.*)?$/su, ``));
}
function Fc(e) {
  const t = Pc(e).folded.words.filter((e, t, n) => e !== `it` || n[t - 1] === `of`);
  return kc(t.length > 1 ? t.join(` `) : ``);
}
function Ic(e, t) {
  return kc(
    Pc(e)
      .folded.words.map((e) => {
        const n = e.endsWith(`ing`) ? e.slice(0, -3) : ``;
        return t(n) ? n : e;
      })
      .join(` `),
  );
}
var Lc = [
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
  Rc = ({ why: e, score: t }) => e === `family` && t >= 10;
function zc(e, t) {
  const n = kc(t),
    r = Bc(e, t) ?? Hc(e, t) ?? { hits: Wc(e, n) },
    i = r.noSuchRole !== void 0 || r.hits.some(({ why: e }) => e === `id`) ? [] : e.within(n);
  return { ...r, hits: [...r.hits, ...i] };
}
function Bc(e, t) {
  let n = !0;
  for (const { reading: r, seniority: i } of Mc(t, (t) => e.hasWord(t))) {
    const t = Vc(e, r),
      a = n;
    if (((n = !1), t.hits.length !== 0 || t.noSuchRole !== void 0))
      return { ...t, ...(!a && { readAs: r.text }), ...(i !== void 0 && { seniority: i }) };
  }
}
function Vc(e, t) {
  const n = e.whole(t),
    r = n.find(({ entry: e }) => e.kind === `no-role`),
    i = n.filter(({ entry: e }) => e.kind !== `no-role`);
  return r && i.length === 0
    ? { hits: e.beginnings(t).filter(({ why: e }) => e === `beginnings`), noSuchRole: r.entry.called }
    : { hits: [...i, ...e.beginnings(t).filter((e) => !Rc(e))] };
}
function Hc(e, t) {
  for (const { reading: n, seniority: r } of Mc(t, (t) => e.hasWord(t))) {
    const t = e.respelt(n).map((t) => Vc(e, kc(t))),
      i = t.flatMap((e) => e.hits).map(Uc),
      a = t.find((e) => e.noSuchRole !== void 0)?.noSuchRole;
    if (i.length > 0) return { hits: i, ...(r !== void 0 && { seniority: r }) };
    if (a !== void 0) return { hits: i, noSuchRole: a };
  }
}
function Uc({ entry: e, why: t, score: n }) {
  return { entry: e, why: `near-spelling`, score: Lc.indexOf(t) * 1e4 + n };
}
function Wc(e, t) {
  return e.beginnings(t).filter(Rc);
}
function Gc(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e)
    for (const e of n.entry.things) {
      const r = t.get(e);
      (!r || Kc(n, r) < 0) && t.set(e, n);
    }
  let n = [...t].sort(([e, t], [n, r]) => Kc(t, r) || e - n),
    r = 1;
  return n.map(([e, t], i) => {
    const a = n[i - 1]?.[1];
    return a && Kc(a, t) !== 0 && (r = i + 1), { thing: e, rank: r, why: t.why, called: t.entry.called };
  });
}
function Kc(e, t) {
  return Lc.indexOf(e.why) - Lc.indexOf(t.why) || e.score - t.score;
}
function qc(e, t) {
  return t.name === e.name ? e.name : `${e.name} (${t.name})`;
}
var Jc = [`exact-title`, `close-title`, `broad-title`],
  Yc = [`name`, `alias`, `place`, `former-name`];
function Xc(e, t, n, r = e === `no-role`) {
  const i = xc(t);
  return { kind: e, called: t, things: n, written: ic(t), folded: i, key: Ac(t, i), wholeOnly: r };
}
function Zc({ id: e, name: t, aliases: n = [], formerNames: r = [] }, i) {
  const a = new Set(xc(t));
  return [
    Xc(
      `id`,
      e,
      i,
      xc(e).every((e) => a.has(e)),
    ),
    Xc(`name`, t, i),
    ...n.map((e) => Xc(`alias`, e, i)),
    ...r.map((e) => Xc(`former-name`, e, i)),
  ];
}
function Qc(e) {
  const t = {
    role: new Map(e.roles.map(({ id: e }, t) => [e, [t]])),
    level: new Map(e.roles.flatMap(({ levels: e }, t) => e.map(({ id: e }) => [e, [t]]))),
  };
  return [
    ...e.roles.flatMap((e) => [
      ...Zc(e, t.role.get(e.id) ?? []),
      ...e.levels.flatMap((n) => [...el(Zc(n, t.level.get(n.id) ?? []), !1), ...tl(e, n, t.level.get(n.id) ?? [])]),
    ]),
    ...nl(e, t),
  ];
}
function $c(e) {
  const t = /* @__PURE__ */ new Map(),
    n = /* @__PURE__ */ new Map();
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
      ...el(Zc(e, n.get(e.id) ?? []), !0),
      ...e.levels.flatMap((n) => {
        const r = t.get(n.id) ?? [];
        return [...Zc(n, r), ...tl(e, n, r)];
      }),
    ]),
    ...nl(e, { role: n, level: t }),
  ];
}
function el(e, t) {
  return e.map((e) =>
    e.kind === `former-name` ? e : { ...e, kind: e.kind === `id` ? `place-id` : `place`, wholeOnly: e.wholeOnly || t },
  );
}
function tl(e, t, n) {
  const r = Xc(`joint`, qc(t, e), n),
    i = new Set(Xc(`name`, t.name, n).folded);
  return r.folded.every((e) => i.has(e)) ? [] : [r];
}
function nl(e, t) {
  const n = e.roleFamilies.map(({ id: n, name: r }) =>
      Xc(
        `family`,
        r,
        e.roles.filter(({ family: e }) => e === n).flatMap((e) => t.role.get(e.id) ?? []),
      ),
    ),
    r = (e.titles ?? []).flatMap(({ title: e, means: n }) =>
      n.length === 0
        ? [Xc(`no-role`, e, [])]
        : [`exact`, `close`, `broad`].flatMap((r) => {
            const i = n
              .filter((e) => e.match === r)
              .flatMap(({ role: e, roleLevel: n = `` }) => t.level.get(n) ?? t.role.get(e) ?? []);
            return i.length > 0 ? [Xc(`${r}-title`, e, i)] : [];
          }),
    );
  return [...n, ...r];
}
function rl(e, t) {
  const n = new il(e.words, t);
  for (const t of e.longestFirst) if (!n.place(t)) return;
  return n.match();
}
var il = class {
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
  al = class {
    #e = /* @__PURE__ */ new Map();
    #t;
    #n = /* @__PURE__ */ new Set();
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
      const n = /* @__PURE__ */ new Set();
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
      const t = [...this.#n].filter((t) => nc(e, t));
      return t.length > 0 ? t : [...this.#n].filter((t) => rc(e, t));
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
  ol = class {
    #e;
    #t = /* @__PURE__ */ new Map();
    #n;
    #r;
    constructor(e, t) {
      (this.#e = e), (this.#r = t);
      for (const t of e) {
        const e = this.#t.get(t.key);
        e ? e.push(t) : this.#t.set(t.key, [t]);
      }
      this.#n = new al(e);
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
        const a = rl(e, n.written),
          o = rl(t, n.folded),
          s = a && ll(n, a),
          c = o && ll(n, o),
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
              const r = Jc.includes(a.kind);
              (r || Yc.includes(a.kind)) &&
                ((r && (i === n || (ul(a.folded) && i < e.length - 1))) ||
                  ((ul(a.folded) || !ul(e)) && t.push({ entry: a, why: `name-within`, score: dl(a, i - n + 1) })));
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
  sl = { first: 0, together: 100, scattered: 200 },
  cl = { id: 3e3, "place-id": 3e3, joint: 2e3, place: 1e3 };
function ll(e, { begun: t, spare: n, lie: r, hasFirst: i }) {
  const a = sl[r] + Math.min(n, 9) * 10 + Math.min(t, 9),
    { kind: o, folded: s } = e,
    c = Jc.indexOf(o);
  if (c >= 0) return { entry: e, why: `title-beginnings`, score: a * Jc.length + c };
  if (o === `former-name` || o === `family`) return { entry: e, why: o, score: 10 + a };
  const l = s[0] === `chief` || (s[0] === `head` && s[1] === `of`),
    u = o in cl ? cl[o] : 0;
  return { entry: e, why: l && !i ? `part-of-name` : `beginnings`, score: a + u };
}
function ul(e) {
  return e.some((e) => /^(?:chief|head|director|deputy)$/.test(e));
}
function dl({ kind: e }, t) {
  return (20 - t) * 10 + Jc.indexOf(e) + 1;
}
var fl = {
    skills: (e) =>
      new ol(
        e.skills.flatMap((e, t) => Zc(e, [t])),
        `role`,
      ),
    roles: (e) => new ol(Qc(e), `role-level`),
    roleLevels: (e) => new ol($c(e), `role`),
  },
  pl = /* @__PURE__ */ new WeakMap();
function ml(e, t) {
  let n = pl.get(e);
  return n || ((n = {}), pl.set(e, n)), (n[t] ??= fl[t](e)), n[t];
}
function hl(e, t, n = {}) {
  const r = Dc(n),
    i = _l(e),
    { hits: a, readAs: o, seniority: s, noSuchRole: c } = zc(ml(e, `roleLevels`), t),
    l = s === void 0 ? { hits: a, without: [] } : Ec(i, a, s),
    u = Gc(l.hits);
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
var gl = /* @__PURE__ */ new WeakMap();
function _l(e) {
  let t = gl.get(e);
  return t || ((t = [...P(e).roleLevels.values()]), gl.set(e, t)), t;
}
function vl(e, t, n = {}) {
  const r = Dc(n),
    { hits: i, readAs: a, seniority: o, noSuchRole: s } = zc(ml(e, `roles`), t),
    c = Gc(i),
    l = c.flatMap(({ thing: t }) => e.roles[t] ?? []),
    u = o === void 0 ? [] : l.filter((e) => Cc(e, o).length === 0);
  return {
    framework: { id: e.id, version: e.version },
    text: t,
    matches: c.slice(0, r).flatMap(({ thing: t, rank: n, why: r, called: i }) => {
      const a = e.roles[t];
      return a ? [{ rank: n, role: a.id, name: a.name, why: r, called: i }] : [];
    }),
    total: c.length,
    ...(a !== void 0 && { readAs: a }),
    ...(s !== void 0 && { noSuchRole: s }),
    ...(o !== void 0 && u.length > 0 && { noSuchLevel: { seniority: o, roles: u.map(({ id: e }) => e) } }),
  };
}
function yl(e, t, n = {}) {
  const r = Dc(n),
    { hits: i, readAs: a } = zc(ml(e, `skills`), t),
    o = Gc(i);
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
var bl = [`self`, `peer`, `manager`, `test`, `moderated`];
function xl(e) {
  const t = /* @__PURE__ */ new Map();
  for (const n of e) {
    const e = t.get(n.skill);
    (e !== void 0 && Sl(e, n)) || t.set(n.skill, n);
  }
  return t;
}
function Sl(e, t) {
  const n = bl.indexOf(e.assessor) - bl.indexOf(t.assessor);
  return n ? n > 0 : e.date > t.date;
}
var L = {
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
  Cl = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
function wl(e) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(e)) return !1;
  const [t, n, r] = [Number(e.slice(0, 4)), Number(e.slice(5, 7)), Number(e.slice(8))];
  return n === 2 && r === 29 ? t % 4 === 0 && (t % 100 !== 0 || t % 400 === 0) : r >= 1 && r <= (Cl[n - 1] ?? 0);
}
function Tl(e) {
  if (!/^\s*https?:\/\//i.test(e)) return !1;
  try {
    return /^https?:$/.test(new URL(e.trim()).protocol);
  } catch {
    return !1;
  }
}
function El(e, { id: t, version: n }) {
  return [e, e.base].some((e) => e?.id === t && e.version === n);
}
function Dl({ version: e, base: t }, n) {
  return n === e || n === t?.version;
}
function Ol(e) {
  return typeof e === `object` && !!e && !(Symbol.iterator in e);
}
function kl({ weight: e, importance: t }) {
  return e ?? (t === `desirable` ? 1 : 2);
}
function Al(e, t) {
  const { ranks: n, skills: r } = P(e);
  if (!Ol(t)) throw TypeError(`A need is { skill, level }; found ${fc(t)}`);
  const { skill: i, level: a, importance: o = `essential` } = t;
  F(`skill`, r, i);
  const s = a === void 0 ? 1 : F(`level`, n, a),
    c = kl(t);
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
function jl(e, t) {
  const { asked: n, roleLevels: r } = P(e);
  typeof t !== `string` && Ml(t);
  let i = typeof t === `string` ? F(`role level`, r, t).roleLevel : t,
    a = n.get(i);
  if (!a) {
    const r = Array.from(i.needs, (t) => Al(e, t));
    (a = {
      about: typeof t === `string` ? { roleLevel: t } : { roleProfile: { id: t.id, name: t.name } },
      needs: r,
      outOf: r.reduce((e, { outOf: t }) => e + t, 0),
    }),
      Object.isFrozen(i) && n.set(i, a);
  }
  return a;
}
function Ml(e) {
  const { id: t, name: n, needs: r } = Object(e);
  if (typeof t !== `string` || typeof n !== `string` || !Array.isArray(r))
    throw TypeError(`A role level is given by its id, a role profile as { id, name, needs }; found ${fc(e)}`);
  const i = /* @__PURE__ */ new Set();
  for (const e of r) {
    const n = e?.skill;
    if (i.has(n)) throw new I(`The role profile ${N(t)} needs ${N(String(n))} twice`);
    i.add(n);
  }
}
function Nl(e, t, n) {
  const { ranks: r, skills: i } = P(e);
  if (!Ol(t)) throw TypeError(`has must be { skill: level }; found ${fc(t)}`);
  const a = t;
  for (const e of Object.keys(a)) {
    const t = a[e];
    t !== void 0 && (F(`skill`, i, e), t === null ? n(e, 0) : n(e, F(`level`, r, t), t));
  }
}
function Pl(e, t, n) {
  if (!El(e, t)) throw new Qs(n, e, t);
}
function Fl(e, t, n) {
  P(e), Il(e, t, n);
}
function Il(e, t, n) {
  const r = n === void 0 ? `The profile` : `people[${n}]`,
    { person: i, framework: a, has: o } = Ol(t) ? t : {},
    s = Ol(a) && `id` in a && `version` in a;
  if (o === void 0 || typeof i !== `string` || !s) {
    const [e, n] = o === void 0 ? [t, ``] : s ? [i, ` as its person`] : [a, ` as its framework`];
    throw TypeError(
      `${r} must be { person, framework: { id, version }, has }, as from defineProfile; found ${fc(e)}${n}`,
    );
  }
  Pl(e, a, r);
}
function Ll(e, t, n) {
  if (typeof t !== `object` || !t || Array.isArray(t))
    throw TypeError(`The options of ${e} are an object such as { ${n[0]}: \u2026 }; found ${fc(t)}`);
  const r = n,
    i = Object.keys(t).find((e) => !r.includes(e));
  if (i === void 0) return;
  const [a] = cc(i, n, 1),
    o = a === void 0 ? `its options are ${n.join(`, `)}` : `did you mean ${JSON.stringify(a)}?`;
  throw new I(`${e} has no option ${JSON.stringify(i)}; ${o}`);
}
function Rl(e) {
  return e.filter(({ outOf: e }) => e > 0);
}
function zl(e) {
  const [t] = e.flatMap(({ date: e }) => e ?? []).sort(),
    n = (t) => e.filter(({ assessor: e }) => e === t).length;
  return { levels: e.length, ownWord: n(`self`), unrecorded: n(), ...(t && { oldest: t }) };
}
function Bl({ low: e, high: t, outOf: n }) {
  return n === 0 ? `nothing-asked` : e === n ? `ready` : t === n ? `ready-if-confirmed` : `not-ready`;
}
function Vl(e, t, n) {
  Fl(e, t);
  const { about: r, needs: i, outOf: a } = jl(e, n),
    o = /* @__PURE__ */ new Map();
  Nl(e, t.has, (e, t, n) => o.set(e, { rank: t, level: n }));
  const s = xl(t.assessments ?? []),
    c = { low: 0, high: 0, outOf: a },
    l = i.map((e) => {
      const t = Hl(e, o.get(e.skill), s.get(e.skill));
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
    readiness: Bl(c),
    unused: d,
    restsOn: zl(l.filter(({ outOf: e, status: t }) => e > 0 && t !== `unassessed`)),
  };
}
function Hl({ skill: e, level: t, importance: n, rungs: r, weight: i, outOf: a }, o, s) {
  const { rank: c = 0, level: l } = o ?? {},
    u = r - c;
  return {
    status: Ul(o && u, l, t),
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
function Ul(e, t, n) {
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
var Wl = 5;
function Gl(e) {
  const t = e.slice(0, Wl).map(N),
    n = e.length - t.length,
    r = n > 0 ? `${n} more` : t.pop();
  return t.length === 0 ? (r ?? ``) : `${t.join(`, `)} and ${r}`;
}
function Kl(e) {
  let t = new Set(e.levels.map(({ track: e }) => e).filter((e) => e !== void 0)),
    n = /* @__PURE__ */ new Map(),
    r = /* @__PURE__ */ new Set(),
    i = 0;
  for (const { id: a, track: o } of e.levels) {
    const e = t.size > 1 && r.has(void 0);
    r.size > 0 && (o === void 0 || r.has(o) || e) && (i++, r.clear()), r.add(o), n.set(a, i);
  }
  return n;
}
function R(e) {
  return e
    .normalize(`NFC`)
    .toLowerCase()
    .replace(/[\s\u200B\uFEFF]+/gu, ` `)
    .trim();
}
function ql(e, t, n) {
  if (!Number.isSafeInteger(t) || t < n) throw new I(`${e} must be a whole number of ${n} or more, not ${t}`);
}
function Jl(e) {
  if (!(typeof e === `object` && e && Symbol.iterator in e))
    throw TypeError(`people must be a list of profiles; found ${fc(e)}`);
}
function Yl(e, t) {
  Jl(t);
  const n = /* @__PURE__ */ new Set();
  return Array.from(t, (t, r) => {
    Fl(e, t, r);
    const { person: i } = t;
    if (n.has(i)) throw new I(`Two profiles are of the person ${N(i)}`);
    return n.add(i), t;
  });
}
function Xl(e, t) {
  const n = [...t];
  return Array.from(e).flatMap(({ has: e, assessments: t = [] }) => {
    const r = xl(t);
    return n.filter((t) => Object.hasOwn(e, t) && e[t] !== void 0).map((e) => r.get(e) ?? {});
  });
}
var Zl = 1e3,
  Ql = 1e6,
  $l = 1e-9,
  eu = class {
    isStruck = !1;
    #e;
    #t;
    #n;
    #r;
    #i = /* @__PURE__ */ new Map();
    #a = /* @__PURE__ */ new Map();
    #o = 0;
    #s = 0;
    constructor(e, t) {
      (this.#e = Math.ceil(e / 32)),
        (this.#t = Array.from({ length: e }, () => [])),
        (this.#n = new Float64Array(e).fill(1 / 0)),
        (this.#r = new Int32Array((Math.min(e, Zl) + 1) * this.#e));
      const n = new Map(t.map((e) => [e, e.weight / tu(e.holds).length]));
      for (const e of [...t].sort((e, t) => (n.get(e) ?? 0) - (n.get(t) ?? 0)))
        for (const t of tu(e.holds)) this.#t[t]?.push(e), (this.#n[t] = Math.min(this.#n[t] ?? 0, n.get(e) ?? 0));
    }
    allow(e) {
      (this.#s = this.#o + e), (this.isStruck = !1);
    }
    spend(e) {
      return (this.#o += e), this.#o > this.#s && (this.isStruck = !0), !this.isStruck;
    }
    boundOf(e) {
      const t = tu(e).reduce((e, t) => e + (this.#n[t] ?? 0), 0);
      return Math.ceil(t * (1 - $l) - $l);
    }
    reach(e, t, n) {
      return this.#r.set(e), this.#c(0, t, n);
    }
    membersOf(e, t) {
      const n = [],
        r = e.slice();
      for (let e = t; ; e -= n.at(-1)?.seats ?? 0) {
        this.#r.set(r);
        const t = this.#a.get(this.#l(0, e))?.by;
        if (t === void 0) return n;
        n.push(t);
        for (const [e, n] of t.holds.entries()) r[e] = (r[e] ?? 0) & ~n;
      }
    }
    greedy(e, t) {
      let n = [],
        r = e.slice(),
        i = t;
      for (const [e, t] of this.#t.entries()) {
        if (!((r[e >> 5] ?? 0) & (1 << (e & 31)))) continue;
        let a,
          o = 1 / 0;
        for (const e of t) {
          const t = e.holds.reduce((e, t, n) => e + nu(t & (r[n] ?? 0)), 0);
          e.seats > i || e.weight / t >= o || ([a, o] = [e, e.weight / t]);
        }
        if (a === void 0) return;
        n.push(a), (i -= a.seats);
        for (const [e, t] of a.holds.entries()) r[e] = (r[e] ?? 0) & ~t;
      }
      return n;
    }
    #c(e, t, n) {
      let r = e * this.#e,
        i = 0,
        a = -1;
      for (let e = 0; e < this.#e; e++)
        for (let t = this.#r[r + e] ?? 0; t !== 0; t &= t - 1) {
          const n = e * 32 + 31 - Math.clz32(t & -t);
          a < 0 && (a = n), (i += this.#n[n] ?? 0);
        }
      if (a < 0) return 0;
      if (i > t + $l * (t + 1)) return 1 / 0;
      const o = this.#l(r, n),
        s = this.#a.get(o);
      if (s !== void 0 && s.weight <= t) return s.weight;
      if ((this.#i.get(o) ?? -1) >= t) return 1 / 0;
      e === Zl && (this.isStruck = !0);
      for (const i of this.#t[a] ?? []) {
        if (!this.spend(this.#e)) return 1 / 0;
        if (i.weight > t || i.seats > n) continue;
        for (let e = 0; e < this.#e; e++) this.#r[r + this.#e + e] = (this.#r[r + e] ?? 0) & ~(i.holds[e] ?? 0);
        const a = i.weight + this.#c(e + 1, t - i.weight, n - i.seats);
        if (this.isStruck) return 1 / 0;
        if (a !== 1 / 0) return this.#a.set(o, { weight: a, by: i }), a;
      }
      return this.#i.size < Ql && this.#i.set(o, t), 1 / 0;
    }
    #l(e, t) {
      if (this.#t.length <= 47) {
        const n = (this.#r[e] ?? 0) >>> 0;
        return ((this.#e > 1 ? (this.#r[e + 1] ?? 0) : 0) * 2 ** 32 + n) * 64 + t;
      }
      return `${this.#r.subarray(e, e + this.#e).join()}:${t}`;
    }
  };
function tu(e) {
  const t = [];
  for (const [n, r] of e.entries()) for (let e = r; e !== 0; e &= e - 1) t.push(n * 32 + 31 - Math.clz32(e & -e));
  return t;
}
function nu(e) {
  let t = e - ((e >>> 1) & 1431655765);
  return (t = (t & 858993459) + ((t >>> 2) & 858993459)), Math.imul((t + (t >>> 4)) & 252645135, 16843009) >>> 24;
}
function ru(e, t, n) {
  const r = new Map(t.map((e) => [e, 0]));
  for (const t of e)
    for (const e of t) {
      const t = r.get(e);
      t !== void 0 && r.set(e, t + 1);
    }
  const i = [...r].sort(([e, t], [n, r]) => t - r || e - n),
    a = new Map(i.map(([e], t) => [e, t])),
    o = (e) => {
      const n = new Int32Array(Math.ceil(t.length / 32));
      for (const t of e) {
        const e = a.get(t);
        e !== void 0 && (n[e >> 5] = (n[e >> 5] ?? 0) | (1 << (e & 31)));
      }
      return n;
    };
  return {
    people: e.flatMap((e, t) => (e.some((e) => a.has(e)) ? [{ holds: o(e), weight: n(t), seats: 1, person: t }] : [])),
    bitsOf: o,
  };
}
var iu = 3e5;
function au(e) {
  const t = [...new Set(e.flat())],
    { people: n, bitsOf: r } = ru(e, t, () => 1),
    i = new eu(t.length, n);
  i.allow(iu);
  let a = r(t),
    o = i.greedy(a, n.length) ?? [],
    s = i.boundOf(a);
  for (; s < o.length && i.reach(a, s, s) > s && !i.isStruck; ) s++;
  s < o.length && !i.isStruck && (o = i.membersOf(a, s));
  const c = s === o.length,
    l = [];
  for (const e of c ? n : []) {
    if (l.length === s || i.isStruck) break;
    const t = a.map((t, n) => t & ~(e.holds[n] ?? 0)),
      n = s - l.length - 1;
    i.reach(t, n, n) > n || (l.push(e), (a = t));
  }
  return { members: (l.length === s ? l : o).flatMap(({ person: e }) => e ?? []).sort((e, t) => e - t), isSmallest: c };
}
var ou = 3e6;
function su(e, t, n, r) {
  let i = new Map(e.map((e, t) => [e, t])),
    a = new Map(n.map(({ skill: e, outOf: t }) => [e, t])),
    o = t
      .filter(({ depth: e }) => e > 0)
      .map(({ skill: e, holders: t }) => ({ skill: e, worth: a.get(e) ?? 0, holders: t.map((e) => i.get(e) ?? 0) })),
    s = (e, t) => o.filter(({ holders: n }) => n.length === t && n.includes(e)).map(({ skill: e }) => e),
    c = Math.min(r, e.length),
    l = [],
    u = { worth: 0, places: [] };
  for (let t = 1; t <= c; t++) {
    const n = cu(o, t, u, ou / c);
    u = n.best;
    const r = new Set(u.places);
    l.push({
      leavers: t,
      people: u.places.flatMap((t) => e[t] ?? []),
      opens: o.filter(({ holders: e }) => e.every((e) => r.has(e))).map(({ skill: e }) => e),
      worth: u.worth,
      isWorst: n.isProved,
    });
  }
  return { each: e.map((e, t) => ({ person: e, opens: s(t, 1), makesSingle: s(t, 2) })), worst: l };
}
function cu(e, t, n, r) {
  const i = /* @__PURE__ */ new Map();
  for (const { worth: n, holders: r } of e) {
    if (r.length > t) continue;
    const e = i.get(r.join());
    e ? (e.worth += n) : i.set(r.join(), { worth: n, holders: r });
  }
  let a = [...i.values()].sort((e, t) => t.worth - e.worth),
    o = n,
    s = 0,
    c = (e, n, i) => {
      if (((s += 1 + n.size + a.length - e), s > r)) return;
      const l = { worth: i, places: [...n].sort((e, t) => e - t) };
      uu(l, o) && (o = l);
      const u = a[e];
      if (!u || i + lu(a, e, n, t) < o.worth) return;
      const d = /* @__PURE__ */ new Set([...n, ...u.holders]);
      d.size <= t && c(e + 1, d, i + u.worth), d.size > n.size && c(e + 1, n, i);
    };
  return c(0, /* @__PURE__ */ new Set(), 0), { best: o, isProved: s <= r };
}
function lu(e, t, n, r) {
  let i = r - n.size,
    a = /* @__PURE__ */ new Map(),
    o = 0;
  for (let r = t; r < e.length; r++) {
    const t = e[r],
      s = t?.holders.filter((e) => !n.has(e)) ?? [];
    if (!(!t || s.length > i)) {
      s.length === 0 && (o += t.worth);
      for (const e of s) a.set(e, (a.get(e) ?? 0) + t.worth / s.length);
    }
  }
  const s = [...a.values()].sort((e, t) => t - e).slice(0, i);
  return Math.floor(s.reduce((e, t) => e + t, o) + 1e-6);
}
function uu(e, t) {
  if (e.worth !== t.worth) return e.worth > t.worth;
  if (e.places.length !== t.places.length) return e.places.length < t.places.length;
  const n = e.places.findIndex((e, n) => e !== t.places[n]);
  return n >= 0 && (e.places[n] ?? 0) < (t.places[n] ?? 0);
}
function du(e, t, n) {
  if (n !== `held` && n !== `in-role`) throw new I(`counting must be "held" or "in-role", not ${JSON.stringify(n)}`);
  return Yl(e, t).map((t) => fu(e, t, n));
}
function fu(e, { person: t, has: n, roleLevel: r }, i) {
  const a = /* @__PURE__ */ new Map();
  if ((Nl(e, n, (e, t) => a.set(e, t)), r === void 0 || i === `held`)) return { person: t, held: a };
  const { needs: o } = F(`role level`, P(e).roleLevels, r).roleLevel;
  return { person: t, held: a, uses: new Set(o.map(({ skill: e }) => e)) };
}
function pu(e, t, n, r = {}) {
  Ll(`teamCoverage`, r, [`counting`, `leavers`]);
  const { counting: i = `held`, leavers: a } = r;
  a !== void 0 && ql(`leavers`, a, 1);
  const o = du(e, t, i),
    s = o.map(({ person: e }) => e),
    { about: c, needs: l } = jl(e, n),
    u = l.map((t) => gu(e, t, o, i)),
    d = u.filter(({ counts: e }) => e),
    f = (e) => d.filter((t) => t.cover === e).map(({ skill: e }) => e),
    [p, m] = [f(`missing`), f(`unknown`)];
  return {
    framework: { id: e.id, version: e.version },
    ...c,
    people: s,
    skills: u,
    singlePoints: f(`single`),
    missing: p,
    unknown: m,
    readiness: hu(d.length, p.length, m.length),
    coveredBy: _u(s, d),
    ...(e.skillGroups && { groups: mu(e, d) }),
    ...(a !== void 0 && { ifTheyLeft: su(s, d, l, a) }),
    restsOn: zl(
      Xl(
        t,
        d.map(({ skill: e }) => e),
      ),
    ),
  };
}
function mu(e, t) {
  const n = /* @__PURE__ */ new Map();
  for (const { skill: r, cover: i } of t) {
    const { group: t } = vc(e, r),
      a = n.get(t) ?? { shared: 0, single: 0, unknown: 0, missing: 0 };
    a[i]++, n.set(t, a);
  }
  return [...(e.skillGroups ?? []).map(({ id: e }) => e), void 0].flatMap((e) => {
    const t = n.get(e);
    return t ? [{ ...(e !== void 0 && { group: e }), ...t }] : [];
  });
}
function hu(e, t, n) {
  return e === 0 ? `nothing-asked` : t > 0 ? `not-ready` : n > 0 ? `ready-if-confirmed` : `ready`;
}
function gu(e, { skill: t, level: n, rungs: r, importance: i, counts: a }, o, s) {
  const c = [],
    l = [],
    u = [],
    d = [],
    f = [0, ...e.levels.map(() => 0)];
  for (const { person: e, held: n, uses: i } of o) {
    const a = n.get(t);
    i && !i.has(t)
      ? a !== void 0 && a >= r && d.push(e)
      : a === void 0
        ? u.push(e)
        : ((a >= r ? c : l).push(e), (f[a] = (f[a] ?? 0) + 1));
  }
  for (let e = f.length - 2; e > 0; e--) f[e] = (f[e] ?? 0) + (f[e + 1] ?? 0);
  const { definedAt: p } = vc(e, t),
    m = e.levels.map(({ id: e }, t) => ({ level: e, depth: f[t + 1] ?? 0 }));
  return {
    skill: t,
    ...(n !== void 0 && { needed: n }),
    importance: i,
    counts: a,
    cover: c.length > 1 ? `shared` : c.length === 1 ? `single` : u.length > 0 ? `unknown` : `missing`,
    holders: c,
    depth: c.length,
    short: l,
    unassessed: u,
    ...(s === `in-role` && { outsideRole: d }),
    levels: p ? m.filter(({ level: e }) => p.includes(e)) : m,
  };
}
function _u(e, t) {
  const n = new Map(e.map((e) => [e, []]));
  for (const [e, { holders: r }] of t.entries()) for (const t of r) n.get(t)?.push(e);
  const { members: r, isSmallest: i } = au([...n.values()]),
    a = new Set(r);
  return {
    covered: t.length > 0 && t.every(({ depth: e }) => e > 0),
    people: e.filter((_e, t) => a.has(t)),
    isSmallest: i,
    alone: t.length > 0 ? e.filter((e) => n.get(e)?.length === t.length) : [],
  };
}
function vu(e, t, n) {
  Ll(`whatIf`, n, [`leavers`, `joiners`, `moves`, `promotions`, `trained`]);
  const { leavers: r = [], joiners: i = [], moves: a = [], promotions: o = [], trained: s = [] } = n,
    c = new Map(t.map((e) => [e.person, e]));
  for (const e of r) yu(c, e, `leaves`);
  for (const e of r) c.delete(e);
  for (const t of i) {
    if ((Fl(e, t), c.has(t.person))) throw new I(`${JSON.stringify(t.person)} joins, but is in the team`);
    c.set(t.person, t);
  }
  const l = /* @__PURE__ */ new Set(),
    u = ({ person: t, roleLevel: n }, r) => {
      const i = yu(c, t, r);
      if (l.has(t)) throw new I(`${JSON.stringify(t)} changes role level twice`);
      return l.add(t), F(`role level`, P(e).roleLevels, n), c.set(t, { ...i, roleLevel: n }), i;
    };
  for (const e of a) u(e, `moves`);
  for (const t of o) bu(e, u(t, `is promoted`), t.roleLevel);
  for (const { person: t, skill: n, level: r } of s) c.set(t, xu(e, yu(c, t, `is trained`), n, r));
  return [...c.values()];
}
function yu(e, t, n) {
  const r = e.get(t);
  if (r) return r;
  const i = cc(t, e.keys()).map((e) => JSON.stringify(e)),
    a = i.length > 0 ? `; near: ${i.join(`, `)}` : ``;
  throw new I(`${JSON.stringify(t)} ${n}, but is not in the team${a}`);
}
function bu(e, { person: t, roleLevel: n }, r) {
  if (n === void 0) return;
  const { roleLevels: i } = P(e),
    { role: a } = F(`role level`, i, n),
    o = Kl(a),
    [s, c] = [o.get(n) ?? 0, o.get(r) ?? -1];
  if (c > s) return;
  const [l, u] = [n, r].map((e) => JSON.stringify(e));
  throw new I(
    `${JSON.stringify(t)} is promoted from ${l} to ${u}, which is no higher level of that role: list it as a move`,
  );
}
function xu(e, t, n, r) {
  const { ranks: i, skills: a } = P(e),
    { definedAt: o } = F(`skill`, a, n),
    s = F(`level`, i, r);
  if (o && !o.includes(r)) {
    const e = o.map((e) => JSON.stringify(e)).join(`, `);
    throw new I(`The skill ${JSON.stringify(n)} is not defined at the level ${JSON.stringify(r)}, only at ${e}`);
  }
  const c = t.has,
    l = Object.hasOwn(c, n) ? c[n] : void 0;
  if (l != null && F(`level`, i, l) >= s) return t;
  const u = t.assessments?.filter((e) => e.skill !== n);
  return { ...t, has: { ...t.has, [n]: r }, ...(u && { assessments: u }) };
}
function Su(e, t, n, r, i = {}) {
  const a = pu(e, t, n, i),
    o = vu(e, t, r),
    s = pu(e, o, n, i),
    c = (e) => {
      const t = new Set(a[e]);
      return s[e].filter((e) => !t.has(e));
    };
  return {
    before: a,
    after: s,
    changes: Cu(a, s),
    newSinglePoints: c(`singlePoints`),
    newlyMissing: c(`missing`),
    newlyUnknown: c(`unknown`),
    roleLevelChanges: wu(e, o, [...t, ...(r.joiners ?? [])], s, r),
  };
}
function Cu(e, t) {
  return t.skills.flatMap((t, n) => {
    const r = e.skills[n] ?? t,
      [i, a] = [new Set(r.holders), new Set(t.holders)],
      o = t.holders.filter((e) => !i.has(e)),
      s = r.holders.filter((e) => !a.has(e));
    if (!t.counts || (o.length + s.length === 0 && r.cover === t.cover)) return [];
    const { skill: c, needed: l } = t,
      u = { gained: o, lost: s, before: { depth: r.depth, cover: r.cover }, after: { depth: t.depth, cover: t.cover } };
    return [{ skill: c, ...(l !== void 0 && { needed: l }), ...u }];
  });
}
function wu(e, t, n, r, { moves: i = [], promotions: a = [] }) {
  const o = new Map(t.map((e) => [e.person, e])),
    s = new Map(n.map(({ person: e, roleLevel: t }) => [e, t]));
  return [...i, ...a].flatMap(({ person: t, roleLevel: n }) => {
    const i = o.get(t);
    if (!i) return [];
    const a = new Set(jl(e, n).needs.map(({ skill: e }) => e)),
      c = r.skills
        .filter(({ counts: e, holders: n, outsideRole: r }) => e && (n.includes(t) || r?.includes(t)))
        .map(({ skill: e }) => e)
        .filter((e) => !a.has(e)),
      l = s.get(t);
    return [{ person: t, ...(l !== void 0 && { from: l }), to: n, gap: Vl(e, i, n), leavesBehind: c }];
  });
}
var Tu = 80,
  Eu = 20;
function Du(e, t = `, `) {
  const n = e.slice(0, Eu).map(N).join(t);
  return e.length > Eu ? `${n} and ${e.length - Eu} more` : n;
}
function Ou(e) {
  return e === void 0 ? `not assessed` : e === null ? `below the lowest level` : N(e);
}
function ku(e) {
  let t = ``;
  for (const n of e)
    typeof n === `number`
      ? (t += `[${n}]`)
      : n.length <= Tu && /^[A-Za-z_$][\w$]*$/.test(n)
        ? (t += t === `` ? n : `.${n}`)
        : (t += `[${N(n)}]`);
  return t === `` ? `(the whole value)` : t;
}
function Au(e) {
  return { ...e, message: ju(e, ku) };
}
function ju(e, t) {
  switch (e.code) {
    case `shape`: {
      const { expected: t, received: n, next: r } = e,
        i = n === `missing` ? `is missing: expected ${t}` : `expected ${t}, found ${n}`;
      return r === void 0 ? i : `${i}; ${r}`;
    }
    case `unknown-key`: {
      const t = e.allowed ? `; the keys here are ${Du(e.allowed)}` : ``;
      return `the key ${N(e.key)} does not belong here${t}`;
    }
    case `duplicate-id`:
      return e.kind === `person`
        ? `the person ${N(e.id)} is there already: see ${t(e.firstAt)}`
        : `the ${e.kind} id ${N(e.id)} is taken: see ${t(e.firstAt)}`;
    case `unknown-id`: {
      const t = e.near.length > 0 ? `; near: ${Du(e.near)}` : ``;
      return `no ${e.kind} has the id ${N(e.id)}${t}`;
    }
    case `duplicate-need`:
      return `the skill ${N(e.skill)} is asked for twice: see ${t(e.firstAt)}`;
    case `level-not-defined`: {
      const { skill: t, level: n, definedAt: r } = e;
      return `the skill ${N(t)} is not defined at the level ${N(n)}, only at ${Du(r)}`;
    }
    case `level-order`:
      return `teaches from ${N(e.from)} to ${N(e.to)}, which is not above it`;
    case `circular-prerequisites`:
      return `courses that are each other's prerequisites: ${Du(e.courses, ` needs `)}`;
    case `dates-out-of-order`:
      return `ends on ${e.end}, before it starts on ${e.start}`;
    case `mixed-currencies`:
      return `costs in ${Du(e.currencies)} cannot be added up: a plan needs one currency`;
    case `outside-site-window`: {
      const { site: t, open: n, start: r, end: i } = e;
      return `runs from ${r} to ${i}, but the site ${N(t)} is open from ${n.from} until ${n.until}`;
    }
    case `framework-mismatch`:
      return `is for the framework ${N(e.received)}, not for ${N(e.expected)}`;
    case `contradicting-assessments`: {
      const t = e.levels.map(Ou).join(` against `);
      return `records of the skill ${N(e.skill)} disagree: ${t}`;
    }
    case `several-people`:
      return `the assessments are about ${e.people.length} people: ${Du(e.people)}`;
    case `encoding`: {
      const { byte: t, line: n } = e;
      return `is not UTF-8 text (nor UTF-16 with a byte-order mark): see line ${n}, byte ${t}; save the file as UTF-8, or name its encoding, such as windows-1252`;
    }
    case `malformed-json`:
      return `is not JSON: line ${e.line}, column ${e.column}: ${e.reason}`;
    case `duplicate-key`: {
      const { key: t, line: n, column: r, first: i } = e;
      return `the key ${N(t)} stands here twice, in line ${i.line}, column ${i.column} and in line ${n}, column ${r}: take one out`;
    }
    case `malformed-csv`:
      return `is not CSV: ${e.reason}`;
    case `missing-column`: {
      const t = e.columns.length > 0 ? Du(e.columns) : `none`;
      return `has no column ${N(e.column)}; its columns are ${t}`;
    }
    case `too-long`:
      return `is ${e.length} characters long; at most ${e.limit} are read`;
  }
}
var Mu = 10,
  Nu = 3;
function Pu(e, { placeOf: t = ku, sentenceOf: n = ({ message: e }) => e } = {}) {
  const r = [],
    i = /* @__PURE__ */ new Map(),
    a = /* @__PURE__ */ new Map();
  for (const n of e) {
    const e = o(n);
    e.count++, e.places.length < Nu && e.places.push(t(n.path));
  }
  return r.map(({ mistake: e, places: t, count: r }) => {
    const i = r - t.length,
      a = i > 0 ? `${t.join(`, `)} and ${i} more` : t.join(`, `);
    return e ? `${a}: ${n(e)}` : `\u2026 and ${r} more like those above: ${a}`;
  });
  function _o(e) {
    const [t, n] = [Iu(e), Fu(e)],
      o = a.get(t) ?? 0,
      s = o < Mu,
      c = i.get(n) ?? (s ? void 0 : i.get(t));
    if (c) return c;
    const l = { ...(s && { mistake: e }), places: [], count: 0 };
    return i.set(s ? n : t, l), a.set(t, o + 1), r.push(l), l;
  }
}
function Fu(e) {
  const t = e.code === `shape` && e.received === `missing` ? e.path.findLast(Lu) : void 0;
  return JSON.stringify([e.code, e.message, t]);
}
function Iu(e) {
  return e.code === `shape`
    ? JSON.stringify([e.code, e.expected])
    : JSON.stringify(`kind` in e ? [e.code, e.kind] : [e.code]);
}
var Lu = (e) => typeof e === `string`,
  Ru = 50,
  zu = class extends Error {
    name = `ParseError`;
    constructor(e, t) {
      const n = Pu(t).map((e) => `  ${e}`),
        r = n.slice(0, Ru);
      n.length > Ru && r.push(`  \u2026 and ${n.length - Ru} lines more: see issues`),
        super(`The ${e} has ${t.length === 1 ? `1 issue` : `${t.length} issues`}:
${r.join(`
`)}`),
        Object.defineProperty(this, "issues", { value: t });
    }
  };
function z(e) {
  return typeof e === `object` && e && !Array.isArray(e) ? e : void 0;
}
function Bu(e) {
  return typeof e === `string` ? e : void 0;
}
function* Vu(e, t) {
  if (Array.isArray(e)) for (let n = 0; n < e.length; n++) yield [e[n], [...t, n]];
}
function* B(e, t) {
  for (const [n, r] of Vu(e, t)) {
    const e = z(n);
    e && (yield [e, r]);
  }
}
function Hu(e, t) {
  let n = e;
  for (const e of t) {
    if (typeof n !== `object` || !n || !Object.hasOwn(n, e)) return;
    n = Reflect.get(n, e);
  }
  return n;
}
function Uu(e) {
  return { ok: !1, issues: e.map(Au) };
}
var Wu = 1e5,
  Gu = class {
    #e = /* @__PURE__ */ new Map();
    #t;
    #n;
    #r;
    #i = 0;
    constructor(e, t, n) {
      (this.#t = e), (this.#n = t), (this.#r = n ?? this.#e);
    }
    give(e, t) {
      const n = Bu(e);
      if (n === void 0) return;
      const r = this.#e.get(n);
      r ? this.#n.push({ code: `duplicate-id`, path: t, kind: this.#t, id: n, firstAt: r }) : this.#e.set(n, t);
    }
    refer(e, t, n = this.#r) {
      const r = Bu(e);
      if (r === void 0) return !1;
      if (n.has(r)) return !0;
      const i = this.#i < Wu ? cc(r, n.keys()) : [];
      return (this.#i += n.size), this.#n.push({ code: `unknown-id`, path: t, kind: this.#t, id: r, near: i }), !1;
    }
  };
function Ku(e, t, n, r) {
  const i = /* @__PURE__ */ new Map();
  for (const [a, o] of B(t, n)) {
    const t = Bu(a.skill);
    if (!r(a, o) || t === void 0) continue;
    const n = [...o, `skill`],
      s = i.get(t);
    s ? e.push({ code: `duplicate-need`, path: n, skill: t, firstAt: s }) : i.set(t, n);
  }
}
var qu = [`n/a`, `na`, `not applicable`, `unknown`, `tbc`, `tba`, `?`, `-`, `–`, `—`],
  Ju = [`none`, `0`, `nil`, `not held`, `below the lowest level`],
  Yu = [...qu, `not assessed`, `unassessed`],
  Xu = [`x`, `✓`, `✔`, `☑`, `✅`, `yes`, `y`, `true`, `held`],
  Zu = [`no`, `n`, `false`, `✗`, `✘`, `☐`, `❌`],
  Qu = class {
    #e = /* @__PURE__ */ new Map();
    #t = /* @__PURE__ */ new Map();
    #n;
    #r;
    #i;
    constructor(e, { levels: t = {}, unassessed: n = [], empty: r } = {}) {
      (this.#n = e),
        (this.#r = new Map(Object.entries(t).map(([e, t]) => [R(e), { level: t }]))),
        (this.#i = new Set([...n, ...Yu].map(R))),
        this.#e.set(``, r === `none` ? { level: null } : {});
      for (const e of Ju) this.#t.set(e, { level: null });
      const [i, a] = e;
      if (i && !a) {
        for (const e of Xu) this.#t.set(e, { level: i.id });
        for (const e of Zu) this.#t.set(e, { level: null });
      }
      this.#t.set(`0`, { level: null, byNumber: !0 });
      for (const t of [e.map(({ name: e }) => R(e)), e.map(({ id: e }) => R(e))])
        for (const [n, r] of t.entries()) {
          const i = t.indexOf(r) === n && t.lastIndexOf(r) === n;
          this.#t.set(r, i ? { level: e[n]?.id ?? null } : { isUnknown: !0 });
        }
    }
    read(e) {
      let t = this.#e.get(e);
      return t === void 0 && ((t = this.#a(e)), this.#e.size < 1e5 && this.#e.set(e, t)), t;
    }
    readColumn(e) {
      const t = e.map((e) => this.read(e));
      return t.some(({ isOffScale: e }) => e) ? t.map((e) => (e.byNumber ? { isUnknown: !0, byNumber: !0 } : e)) : t;
    }
    #a(e) {
      const t = R(e),
        n = this.#r.get(t);
      if (n) return n;
      const r = this.#n.find(({ id: t }) => t === e);
      return r
        ? { level: r.id }
        : t === ``
          ? (this.#e.get(``) ?? {})
          : this.#t.get(t) || (this.#i.has(t) ? {} : (this.#o(t) ?? this.#s(t) ?? { isUnknown: !0 }));
    }
    #o(e) {
      const [, t, n] = /^(?:level |lvl |l)?([-+]?\d{1,9})(?:[.,](\d{1,15}))?$/.exec(e) ?? [];
      if (t === void 0) return;
      const r = /[1-9]/.test(n ?? ``) ? void 0 : this.#n[Number(t) - 1];
      return r
        ? { level: r.id, isRead: !0, byNumber: !0 }
        : Number(t) === 0 && !/[1-9]/.test(n ?? ``)
          ? { level: null, byNumber: !0 }
          : { isUnknown: !0, isOffScale: !0, byNumber: !0 };
    }
    #s(e) {
      const [, t, n = ``] = /^(\d{1,3})\s?[-–—:.)=]\s?(.{1,200})$/.exec(e) ?? [],
        [, r = ``, i] = /^(.{1,200})\((\d{1,3})\)$/.exec(e) ?? [],
        a = t ?? i;
      if (a !== void 0) {
        const e = this.#t.get(t === void 0 ? r.trim() : n.trim()),
          i = this.#n[Number(a) - 1];
        return i && e?.level === i.id ? { level: i.id, isRead: !0 } : void 0;
      }
      if (!/^\p{L}$/u.test(e)) return;
      const o = this.#n.filter((t) => R(t.name).startsWith(e));
      return o.length === 1 && o[0] ? { level: o[0].id, isRead: !0 } : void 0;
    }
  };
function $u(e, t = () => []) {
  const n = new Map(e.map((e) => [e.id, [e]])),
    r = [({ name: e, aliases: t = [] }) => [e, ...t], ({ id: e }) => [e], t, ({ formerNames: e = [] }) => e],
    i = r.map((t) => nd(e, t, R)),
    a = r.map((t) => nd(e, t, ed));
  return (e) => n.get(e) ?? n.get(e.trim()) ?? td(i, R(e)) ?? td(a, ed(e)) ?? [];
}
function ed(e) {
  return ic(e).join(` `);
}
function td(e, t) {
  if (t !== ``)
    for (const n of e) {
      const e = n.get(t);
      if (e) return e;
    }
}
function nd(e, t, n) {
  const r = /* @__PURE__ */ new Map();
  for (const i of e)
    for (const e of new Set(t(i).map(n))) {
      const t = r.get(e);
      t ? t.push(i) : r.set(e, [i]);
    }
  return r;
}
var rd = /* @__PURE__ */ new WeakMap();
function id(e) {
  let t = rd.get(e);
  if (!t) {
    const n = P(e).roleLevels;
    (t = {
      level: $u(e.levels),
      skill: $u(e.skills),
      role: $u(e.roles),
      roleLevel: $u(
        [...n.values()].map(({ roleLevel: e }) => e),
        (e) => {
          const t = n.get(e.id)?.role;
          return t ? ad(e, t) : [];
        },
      ),
    }),
      rd.set(e, t);
  }
  return t;
}
function ad(e, t) {
  return [qc(e, t), `${t.name} ${e.name}`, ...(t.levels.length === 1 ? [t.name, ...(t.aliases ?? [])] : [])];
}
function od(e, t) {
  const { skill: n } = id(e),
    r = n(t);
  return r.length > 0 || !/\p{Ll}\p{Lu}/u.test(t) ? r : n(t.replace(/(\p{Ll})(\p{Lu})/gu, `$1 $2`));
}
function sd(e, t, n, r = 3) {
  const { found: i, all: a, noSuchRole: o } = cd[t](e, n, r);
  if (o !== void 0) return { near: i, noSuchRole: o };
  if (i.length > 0) return { near: i };
  const s = new Map(a.map((e) => [e.name, e]));
  return { near: cc(n, s.keys(), r).flatMap((e) => s.get(e) ?? []) };
}
var cd = {
  skill: (e, t, n) => {
    const { matches: r } = yl(e, t, { limit: n });
    return { found: r.map(({ skill: e, name: t }) => ({ id: e, name: t })), all: e.skills };
  },
  role: (e, t, n) => ({ ...ld(vl(e, t, { limit: n }), ({ role: e }) => e), all: e.roles }),
  "role level": (e, t, n) => ({
    ...ld(hl(e, t, { limit: n }), ({ roleLevel: e }) => e),
    all: e.roles.flatMap(({ levels: e }) => e),
  }),
};
function ld({ matches: e, noSuchRole: t }, n) {
  return { found: e.map((e) => ({ id: n(e), name: e.name })), noSuchRole: t };
}
var ud = 100,
  dd = class {
    #e;
    #t = ud;
    constructor(e) {
      this.#e = e;
    }
    of(e, t) {
      if (this.#t-- <= 0) return ``;
      const { near: n, noSuchRole: r } = sd(this.#e, e, t);
      return n.length > 0
        ? `; near: ${n.map(({ name: e }) => JSON.stringify(e)).join(`, `)}`
        : r === void 0
          ? ``
          : `; the framework has no role for ${JSON.stringify(r)}`;
    }
  };
function V(e) {
  return JSON.stringify(e.length > 80 ? `${e.slice(0, 80)}\u2026` : e);
}
function fd(e, t, n, r) {
  const i = t === `` ? n : t;
  if (i === ``) return { id: void 0 };
  const a = id(e),
    { roleLevels: o } = P(e),
    s = a.roleLevel(i),
    c = new Set(a.role(n).map(({ id: e }) => e)),
    l = s.filter(({ id: e }) => c.has(o.get(e)?.role.id ?? ``)),
    u = s.length > 1 && l.length > 0 ? l : s,
    [d, f] = u;
  if (d && !f) {
    if (t === `` || c.size === 0 || l.length > 0) return { id: d.id };
    const e = o.get(d.id)?.role.name ?? ``;
    return {
      code: `ambiguous-role-level`,
      message: `${V(i)} is a role level of ${V(e)}, and the role beside it is ${V(n)}; not read, mend one of the two`,
    };
  }
  if (f) {
    const e = u.map(({ id: e }) => V(e)).join(`, `);
    return { code: `ambiguous-role-level`, message: `${V(i)} can mean ${e}; not read, give the id` };
  }
  const p = r?.of(`role level`, i) ?? ``;
  return { code: `unknown-role-level`, message: `no role level is called ${V(i)}${p}; not read` };
}
var pd = Mo().min(1).max(L.id),
  H = Mo().min(1).max(L.name),
  md = Mo().max(L.text);
Vo({ protocol: /^https?$/ }).max(L.name);
var hd = Ks(),
  gd = 1e5;
function _d(e) {
  const t = /* @__PURE__ */ new Map();
  return (n) => {
    const r = t.get(n);
    if (r !== void 0 || t.has(n)) return r;
    const i = e(n);
    return t.size < gd && t.set(n, i), i;
  };
}
var vd = class {
    words;
    notes;
    #e;
    #t;
    #n = _d((e) => od(this.#e, e));
    #r;
    constructor(e, t, n) {
      (this.words = new Qu(e.levels, t)),
        (this.#e = e),
        (this.#t = new dd(e)),
        (this.notes = n),
        (this.#r = new Map(e.levels.map(({ id: e, name: t }) => [e, t])));
    }
    isAbove(e, t) {
      const n = [...this.#r.keys()];
      return n.indexOf(e) > n.indexOf(t);
    }
    skillsAt(e) {
      return new Set(this.#r.has(e) ? this.#e.skills.filter(({ definedAt: t }) => t === void 0 || t.includes(e)) : []);
    }
    skill(e, t, n) {
      const r = this.#n(e);
      if (r.length === 1) return r[0];
      const i = JSON.stringify(e.slice(0, 200));
      if (r.length > 1) {
        const e = r.map(({ id: e }) => JSON.stringify(e)).join(`, `);
        this.notes.add(`ambiguous-skill`, `${i} can mean the skills ${e}; ${t}, give the id`, n());
      } else {
        const r = `no skill is called ${i}${this.#t.of(`skill`, e)}; ${t}`;
        this.notes.add(`unknown-skill`, r, n());
      }
    }
    roleLevel(e, t, n) {
      const r = fd(this.#e, e, t, this.#t);
      return `code` in r && this.notes.add(r.code, r.message, n()), r.id;
    }
    noted(e, t, n, r, i = `taken as not assessed`) {
      const { level: a } = e;
      if (e.isUnknown) {
        const e = `${JSON.stringify(t.slice(0, 200))} is not a level; ${i}`;
        this.notes.add(`unknown-level`, e, r());
      }
      if (a == null) return a;
      const o = this.#r.get(a);
      if (o === void 0) {
        this.notes.add(`unknown-level`, `the map says ${JSON.stringify(a)}, which is not a level; not read`, r());
        return;
      }
      if (
        (e.isRead && this.notes.add(`level-read-as`, `${JSON.stringify(t)} is read as ${o}`, r()),
        n.definedAt === void 0 || n.definedAt.includes(a))
      )
        return a;
      const s = `${JSON.stringify(n.name)} is not defined at ${o}; ${i}`;
      this.notes.add(`level-not-defined`, s, r());
    }
    person(e, t) {
      if (e !== `` && e.length <= L.name) return e;
      const n = e === `` ? `nobody is named; the row is left out` : `the name is too long; the row is left out`;
      this.notes.add(`incomplete-row`, n, t());
    }
  },
  yd = /[\u00A0\u200B\u2028\u2029\uFEFF]/u;
function bd(e) {
  return (
    e.includes(` 
`) ||
    e.includes(`	
`) ||
    e.includes(`\r`) ||
    e.trim().length !== e.length
  );
}
function xd(e) {
  const t = yd.test(e),
    n = bd(e);
  return !t && !n
    ? { text: e, hadInvisible: t, hadBlanks: n }
    : {
        text: e
          .replace(/\u00A0/gu, ` `)
          .replace(/[\u2028\u2029]/gu, ` `)
          .replace(/[\u200B\uFEFF]/gu, ``)
          .replace(
            /\r\n?/gu,
            `
`,
          )
          .split(`
`)
          .map((e) => (e.endsWith(` `) || e.endsWith(`	`) ? e.trimEnd() : e))
          .join(`
`)
          .trim(),
        hadInvisible: t,
        hadBlanks: n,
      };
}
function Sd(e) {
  const t = e
    .toLowerCase()
    .normalize(`NFKD`)
    .replace(/\p{M}/gu, ``)
    .replace(/[^a-z0-9]+/gu, `-`)
    .slice(0, 240)
    .replace(/^-|-$/gu, ``);
  return t === `` ? `unnamed` : t;
}
var Cd = {
  id: [
    `staff number`,
    `staff no`,
    `staff id`,
    `staff ref`,
    `employee number`,
    `employee no`,
    `employee id`,
    `employee ref`,
    `employee code`,
    `emp id`,
    `emp no`,
    `payroll number`,
    `payroll id`,
    `payroll no`,
    `payroll`,
    `personnel number`,
    `personnel no`,
    `person id`,
    `person number`,
    `user id`,
    `worker id`,
    `pseudonym`,
    `e-mail`,
    `email address`,
    `work email`,
  ],
  person: [
    `person`,
    `name`,
    `full name`,
    `employee name`,
    `employee full name`,
    `employee`,
    `staff name`,
    `staff`,
    `staff member`,
    `person name`,
    `colleague`,
    `colleague name`,
    `team member`,
    `team member name`,
    `member of staff`,
    `display name`,
    `worker`,
    `worker name`,
    `candidate`,
    `candidate name`,
    `individual`,
    `individual name`,
    `resource name`,
  ],
  firstName: [`first name`, `forename`, `given name`, `first names`, `forenames`],
  lastName: [`last name`, `surname`, `family name`],
  skill: [
    `skill`,
    `skill name`,
    `skill id`,
    `skill code`,
    `skill title`,
    `skill area`,
    `skills`,
    `capability`,
    `capability name`,
    `competency`,
    `competence`,
    `competency name`,
    `competencies`,
    `capabilities`,
  ],
  level: [
    `level`,
    `skill level`,
    `current level`,
    `actual level`,
    `level held`,
    `held level`,
    `assessed level`,
    `current skill level`,
    `rating`,
    `skill rating`,
    `proficiency`,
    `proficiency level`,
    `current proficiency`,
    `skill proficiency`,
    `level achieved`,
    `level attained`,
    `achieved level`,
  ],
  roleLevel: [`role level`, `role level id`, `role level name`, `ddat role level`, `current role level`],
  role: [`role`, `job role`, `role name`, `ddat role`, `current role`],
  organisation: [
    `organisation`,
    `organization`,
    `department`,
    `organisation name`,
    `organization name`,
    `department name`,
  ],
  site: [`site`, `location`, `site id`, `site name`, `office`],
  sector: [`sector`],
  assessor: [
    `assessor`,
    `assessed by`,
    `assessor type`,
    `assessment type`,
    `assessment by`,
    `who assessed`,
    `reviewed by`,
    `rated by`,
  ],
  date: [
    `date`,
    `assessment date`,
    `assessed on`,
    `date assessed`,
    `date of assessment`,
    `assessed at`,
    `last assessed`,
    `review date`,
    `reviewed on`,
    `date reviewed`,
    `last reviewed`,
  ],
  evidence: [`evidence`],
  frameworkVersion: [`framework version`, `framework release`],
  validUntil: [`valid until`, `valid to`, `expires`, `expires on`, `expiry`, `expiry date`, `expiration date`],
  post: [`post`, `post id`, `post number`, `position`, `position id`, `position number`, `id`],
  hub: [`hub`, `hub id`, `hub name`, `digital hub`],
  profile: [
    `role profile`,
    `role level`,
    `role level id`,
    `job`,
    `job title`,
    `profile`,
    `role profile name`,
    `post`,
    `post title`,
  ],
  needed: [
    `required level`,
    `needed level`,
    `level required`,
    `level needed`,
    `target level`,
    `level`,
    `skill level`,
    `needed`,
  ],
  importance: [`importance`, `essential or desirable`, `essential/desirable`],
  courseId: [`course id`, `course code`, `course ref`, `course reference`, `course number`, `course no`, `course`],
  courseTitle: [`course title`, `course name`, `title`, `title of course`, `name of course`, `course`],
  provider: [
    `provider`,
    `provider name`,
    `course provider`,
    `training provider`,
    `learning provider`,
    `supplier`,
    `delivered by`,
    `run by`,
    `academy`,
  ],
  teaches: [
    `skill taught`,
    `skills taught`,
    `skill learnt`,
    `skill covered`,
    `skills covered`,
    `skill developed`,
    `skills developed`,
    `teaches`,
    `skills`,
  ],
  entryLevel: [`from level`, `entry level`, `start level`, `starting level`, `level from`, `level on entry`, `from`],
  levelReached: [
    `to level`,
    `level reached`,
    `level taught`,
    `level achieved`,
    `level gained`,
    `level attained`,
    `exit level`,
    `end level`,
    `level to`,
    `level after`,
    `level on completion`,
    `level`,
    `skill level`,
    `to`,
  ],
  prerequisites: [`prerequisites`, `prerequisite`, `prerequisite courses`, `prerequisite course`, `prior courses`],
  duration: [
    `duration`,
    `length`,
    `course duration`,
    `course length`,
    `duration in days`,
    `length in days`,
    `duration days`,
    `number of days`,
    `no of days`,
    `days`,
    `duration in hours`,
    `length in hours`,
    `duration hours`,
    `number of hours`,
    `no of hours`,
    `hours`,
  ],
  cost: [
    `cost`,
    `price`,
    `fee`,
    `fees`,
    `course cost`,
    `course price`,
    `course fee`,
    `cost per person`,
    `price per person`,
    `fee per person`,
    `cost per learner`,
    `price per learner`,
    `cost per delegate`,
    `price per delegate`,
    `cost per head`,
    `price per head`,
    `cost per place`,
    `price per place`,
  ],
  currency: [`currency`, `currency code`],
  mode: [
    `mode`,
    `delivery mode`,
    `mode of delivery`,
    `delivery`,
    `delivery method`,
    `method of delivery`,
    `delivery type`,
    `delivery format`,
    `how delivered`,
    `method`,
    `format`,
  ],
  url: [`url`, `course url`, `link`, `course link`, `web page`, `webpage`, `website`, `web address`, `booking link`],
  run: [
    `offering`,
    `run`,
    `offering id`,
    `run id`,
    `run code`,
    `run number`,
    `session`,
    `session id`,
    `event id`,
    `cohort`,
    `cohort id`,
  ],
  venue: [`site`, `venue`, `location`, `site name`, `venue name`, `course location`, `training venue`],
  town: [`place`, `town`, `city`, `town or city`],
  openFrom: [`site open from`, `open from`, `site opens`],
  openUntil: [`site open until`, `open until`, `site closes`],
  startDay: [
    `start`,
    `start date`,
    `starts`,
    `starts on`,
    `date from`,
    `from date`,
    `begins`,
    `first day`,
    `course start date`,
    `course date`,
    `run date`,
    `date`,
    `from`,
  ],
  endDay: [
    `end`,
    `end date`,
    `ends`,
    `ends on`,
    `date to`,
    `to date`,
    `finish`,
    `finishes`,
    `finish date`,
    `last day`,
    `course end date`,
    `to`,
  ],
  places:
    /* @__PURE__ */ `capacity.places.places available.available places.number of places.no of places.max places.maximum places.max participants.maximum participants.max attendees.max delegates.max learners.class size.max class size.group size.max group size.seats.spaces.number of spaces.no of spaces.number of seats.max seats.max capacity.maximum capacity.maximum attendees.maximum delegates.maximum learners`.split(
      `.`,
    ),
};
function U(e) {
  return e
    .normalize(`NFC`)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ``);
}
function wd(e) {
  const t = e.indexOf(`(`);
  return (t > 0 && e.trimEnd().endsWith(`)`) ? [U(e), U(e.slice(0, t))] : [U(e)]).filter((e) => e !== ``);
}
var Td = 16384,
  Ed = [`records`, `long`, `wide`, `roleProfile`],
  Dd = gs([
    Mo().min(1).max(1e3),
    ds(Mo().min(1).max(1e3)).min(1).readonly(),
    ms({ letter: Mo().regex(/^[A-Za-z]{1,3}$/) }).readonly(),
    ms({ index: as().min(1).max(16384) }).readonly(),
    ms({ value: H }).readonly(),
  ]),
  Od = ms({
    shape: Ss(Ed),
    columns: bs(Mo().min(1).max(100), Dd).readonly(),
    optional: ds(H).readonly().exactOptional(),
    sheets: ds(gs([H, as().min(1)]))
      .min(1)
      .readonly()
      .exactOptional(),
    header: as().min(1).max(1048576).exactOptional(),
    fillDown: ds(H).readonly().exactOptional(),
    ignore: ds(H).readonly().exactOptional(),
    levels: bs(H, pd.nullable()).readonly().exactOptional(),
    unassessed: ds(H).readonly().exactOptional(),
    empty: Ss([`unassessed`, `none`]).exactOptional(),
    duplicates: Ss([`first`, `last`]).exactOptional(),
    dates: Ss([`day-first`, `month-first`]).exactOptional(),
    lists: ms({ skill: Mo().min(1).max(10) })
      .readonly()
      .exactOptional(),
    delimiter: Ss([`,`, `;`, `	`, `|`]).exactOptional(),
  }).readonly(),
  kd = (e) => (/^[aeiou]/.test(e) ? `an ${e}` : `a ${e}`),
  Ad = { string: `text`, int: `a whole number`, array: `a list`, record: `an object`, object: `an object` },
  jd = { date: `a date as YYYY-MM-DD`, duration: `an ISO 8601 duration such as P3D`, url: `an http or https URL` };
function Md(e) {
  switch (e.code) {
    case `invalid_type`:
      return Ad[e.expected] ?? kd(e.expected);
    case `invalid_value`:
      return `one of ${e.values.map((e) => JSON.stringify(e)).join(`, `)}`;
    case `invalid_format`:
      return e.format === `regex` && e.pattern ? `text like ${e.pattern}` : (jd[e.format] ?? kd(e.format));
    case `too_small`:
      return e.origin === `string`
        ? `text that is not empty`
        : e.origin === `array`
          ? `at least ${e.minimum} of them`
          : `${e.minimum} or more`;
    case `too_big`:
      return e.origin === `string`
        ? `at most ${e.maximum} characters`
        : e.origin === `array`
          ? `at most ${e.maximum} of them`
          : `at most ${e.maximum}`;
    case `invalid_union`:
      return Nd(e.errors.flatMap(([e]) => (e ? [Md(e)] : [])));
    default:
      return e.code;
  }
}
function Nd(e) {
  const t = [...new Set(e)],
    n = t.pop() ?? `another value`;
  return t.length === 0 ? n : `${t.join(`, `)} or ${n}`;
}
function Pd(e, t, n = []) {
  const r = e.safeParse(t);
  if (r.success) return [];
  const i = /* @__PURE__ */ new Set();
  return r.error.issues.flatMap((e) => {
    const r = e.path.map((e) => (typeof e === `symbol` ? String(e) : e)),
      a = [...n, ...r];
    if (e.code === `unrecognized_keys`) return e.keys.map((e) => ({ code: `unknown-key`, path: [...a, e], key: e }));
    const o = JSON.stringify(r);
    return i.has(o)
      ? []
      : (i.add(o),
        e.code === `invalid_key`
          ? [{ code: `shape`, path: a, expected: `a key of 1 to 500 characters`, received: Js(a.at(-1)) }]
          : [{ code: `shape`, path: a, expected: Md(e), received: Js(Hu(t, r)) }]);
  });
}
function Fd(e) {
  let t = 0;
  for (; e.charCodeAt(t) === 39; ) t++;
  const n = e.slice(t);
  return /^[=+\-@＝＋－＠]/u.test(n) || n.trim().length !== n.length;
}
function Id(e) {
  return Fd(e) ? `'${e}` : e;
}
function W(e) {
  if (e.charCodeAt(0) === 39 && Fd(e.slice(1))) return e.slice(1);
  const t = e.trim();
  return t.length === e.length ? e : t;
}
function G(e, t, n) {
  const { file: r, name: i, jsonHeader: a, lines: o } = e;
  return o !== void 0 && a !== void 0 && t > a
    ? { ...(r !== void 0 && { file: r }), row: o[t - 1 - a] ?? t, ...(n !== void 0 && { column: n }) }
    : a !== void 0 && t > a
      ? { ...(r !== void 0 && { file: r }), path: [t - 1 - a, ...(n === void 0 ? [] : [n])] }
      : {
          ...(r !== void 0 && { file: r }),
          ...(i !== void 0 && { sheet: i }),
          row: t,
          ...(n !== void 0 && { column: n }),
        };
}
function Ld(e) {
  let t = ``;
  for (let n = e; n >= 0; n = Math.floor(n / 26) - 1) t = String.fromCharCode(65 + (n % 26)) + t;
  return t;
}
function Rd(e) {
  if (!/^[A-Za-z]{1,3}$/.test(e)) return -1;
  let t = 0;
  for (const n of e.toUpperCase()) t = t * 26 + (n.charCodeAt(0) - 64);
  return t - 1;
}
var zd = 4096,
  Bd = class {
    #e = [];
    #t = /* @__PURE__ */ new Uint8Array();
    #n = 0;
    length = 0;
    push(e) {
      const t = this.length++ & 4095;
      t === 0 && ((this.#t = new Uint8Array(zd)), (this.#n = 255), this.#e.push(this.#t)),
        e > this.#n && this.#r(e),
        (this.#t[t] = e);
    }
    fill(e) {
      for (; this.length < e; ) this.push(0);
    }
    at(e) {
      const t = this.#e[e >>> 12];
      return t === void 0 ? 0 : t[e & 4095];
    }
    #r(e) {
      const t = e > 65535 ? new Uint32Array(zd) : new Uint16Array(zd);
      t.set(this.#t), (this.#n = e > 65535 ? 4294967295 : 65535), (this.#e[this.#e.length - 1] = t), (this.#t = t);
    }
  },
  Vd = 4096,
  Hd = class {
    #e = [];
    #t;
    #n;
    length = 0;
    constructor(e) {
      (this.#n = e), (this.#t = e(0));
    }
    push(e) {
      const t = this.length++ % Vd;
      t === 0 && ((this.#t = this.#n(Vd)), this.#e.push(this.#t)), (this.#t[t] = e);
    }
    at(e) {
      return this.#e[Math.floor(e / Vd)]?.[e % Vd] ?? 0;
    }
    set(e, t) {
      const n = this.#e[Math.floor(e / Vd)];
      n && (n[e % Vd] = t);
    }
    seal() {
      const e = this.#n(this.length);
      for (const [t, n] of this.#e.entries()) {
        const r = t * Vd;
        e.set(n.subarray(0, Math.min(Vd, this.length - r)), r);
      }
      return (this.#e = []), (this.length = 0), e;
    }
  },
  Ud = [`assessor`, `date`, `evidence`, `frameworkVersion`, `validUntil`],
  Wd = (e) => new Uint32Array(e),
  Gd = class {
    skills = new Bd();
    levels = new Bd();
    #e = /* @__PURE__ */ new Map();
    #t = { starts: new Hd(Wd), people: new Hd(Wd) };
    #n = { starts: new Hd(Wd), first: new Hd(Wd), steps: new Bd() };
    #r = -1;
    #i = -1;
    #a = 1;
    get length() {
      return this.skills.length;
    }
    push(e, t, n, r, i) {
      const a = this.skills.length;
      e !== this.#r && (this.#t.starts.push(a), this.#t.people.push(e), (this.#r = e)),
        (t !== this.#i || n !== this.#a) &&
          (this.#n.starts.push(a), this.#n.first.push(t), this.#n.steps.push(n), (this.#a = n)),
        (this.#i = t + n),
        this.skills.push(r),
        this.levels.push(i);
    }
    beside(e, t) {
      let n = this.#e.get(e);
      if (n === void 0) {
        if (t === 0) return;
        (n = new Bd()), this.#e.set(e, n);
      }
      n.fill(this.length - 1), n.push(t);
    }
    record(e) {
      return this.#e.get(e);
    }
    rowOf(e) {
      let { starts: t, first: n, steps: r } = this.#n,
        [i, a] = [0, t.length];
      for (; a - i > 1; ) {
        const n = (i + a) >>> 1;
        t.at(n) <= e ? (i = n) : (a = n);
      }
      return n.at(i) + (e - t.at(i)) * r.at(i);
    }
    eachPerson(e, t, n) {
      const { order: r, starts: i } = Kd(this.#t.people, e, t),
        a = [];
      for (let t = 0; t < e; t++) {
        a.length = 0;
        const e = i[t + 1];
        for (let n = i[t]; n < e; n++) {
          const e = r[n],
            t = e + 1 < this.#t.starts.length ? this.#t.starts.at(e + 1) : this.length;
          for (let n = this.#t.starts.at(e); n < t; n++) a.push(n);
        }
        n(t, a);
      }
    }
  };
function Kd(e, t, n) {
  const r = new Uint32Array(t + 1),
    i = (t) => n[e.at(t)];
  for (let t = 0; t < e.length; t++) r[i(t) + 1] = r[i(t) + 1] + 1;
  for (let e = 0; e < t; e++) r[e + 1] = r[e + 1] + r[e];
  const a = new Uint32Array(e.length),
    o = r.slice();
  for (let t = 0; t < e.length; t++) {
    const e = i(t),
      n = o[e];
    (a[n] = t), (o[e] = n + 1);
  }
  return { starts: r, order: a };
}
function qd(e) {
  if (typeof e === `string`) return e;
  if (e == null) return ``;
  if (typeof e === `number`) return Number.isFinite(e) ? String(e) : void 0;
  if (typeof e === `boolean`) return e ? `TRUE` : `FALSE`;
  if (e instanceof Date) return Number.isNaN(e.getTime()) ? void 0 : e.toISOString().slice(0, 10);
}
var Jd = `\0none`;
function Yd(e, t) {
  const n = Object.hasOwn(e, t) ? e[t] : ``;
  return n === null && t === `level` && Object.hasOwn(e, `assessor`) && Object.hasOwn(e, `date`) ? Jd : qd(n);
}
var Xd = {
    shape: `wide`,
    headerRow: 0,
    headers: [],
    places: /* @__PURE__ */ new Map(),
    values: /* @__PURE__ */ new Map(),
    skills: [],
    others: [],
    repeated: [],
  },
  Zd = /* @__PURE__ */ new Set([
    `person`,
    `has`,
    `framework`,
    `assessments`,
    `roleLevel`,
    `organisation`,
    `site`,
    `sector`,
  ]);
function Qd(e) {
  const t = z(e);
  return t !== void 0 && !Object.hasOwn(t, `skill`) && (Object.hasOwn(t, `has`) || Object.hasOwn(t, `assessments`));
}
function $d(e, t, n, r = {}) {
  const { intake: i } = e;
  i.rows++, ef(e, t, n, r) || i.refused++;
}
function ef(e, t, n, r) {
  const { intake: i, where: a, base: o } = e,
    { notes: s, framework: c } = i,
    l = o + n,
    u = z(t),
    d = z(rf(u, `has`)),
    f = rf(u, `assessments`),
    p = r.person ?? `person`;
  if (!u || (d === void 0 && (rf(u, `has`) !== void 0 || !Array.isArray(f)))) {
    const e = u
      ? `has does not map skills to levels; left out`
      : `there is no object that says what a person has; left out`;
    return s.add(`malformed-row`, e, a(n, u && `has`)), !1;
  }
  const m = rf(u, p) ?? ``;
  if (typeof m !== `string`) return s.add(`invalid-name`, `a person has to be a text; left out`, a(n, p)), !1;
  const h = rf(u, `framework`);
  if (h !== void 0 && !af(c, h)) {
    const { id: e, version: t } = z(h) ?? {},
      r = `the profile is of ${V(`${e} ${t}`)}, not of ${c.id} ${c.version}; left out, carry it over first`;
    return s.add(`other-framework`, r, a(n, `framework`)), !1;
  }
  const g = i.person(``, m, l, a, n, p);
  if (g < 0) return !1;
  (Array.isArray(f) && f.length !== 0) || i.wideRow(o, g, l);
  for (const e of [`roleLevel`, `organisation`, `site`, `sector`]) {
    const t = r[e] ?? e,
      o = rf(u, t);
    typeof o === `string` ? i.tell(g, e, o, l) : o != null && s.add(`not-read`, `it is no text; not read`, a(n, t));
  }
  i.tellRole(g, l);
  const _ = new Set(Object.values(r));
  for (const e of Object.keys(u))
    !Zd.has(e) && !_.has(e) && s.add(`unused-column`, `the key is not read`, a(n, e.slice(0, 200)));
  for (const [t, r] of Object.entries(d ?? {})) nf(e, g, n, t, r);
  for (const t of Array.isArray(f) ? f : []) tf(e, g, n, t);
  return !0;
}
function tf(e, t, n, r) {
  const { intake: i, where: a } = e,
    o = z(r),
    s = rf(o, `skill`);
  if (!o || typeof s !== `string`)
    i.notes.add(`not-read`, `an assessment has to name its skill; not read`, a(n, `assessments`));
  else if (nf(e, t, n, s, rf(o, `level`)))
    for (const e of Ud) {
      const t = rf(o, e);
      typeof t === `string` && i.beside(e, t);
    }
}
function nf({ intake: e, where: t, base: n }, r, i, a, o) {
  const s = o === null ? Jd : typeof o === `number` ? String(o) : o;
  return typeof s === `string`
    ? (e.told.push(r, n + i, 0, e.skills.code(a), e.levels.code(s)), !0)
    : (e.notes.add(`not-read`, `it is no level; taken as not assessed`, t(i, a)), !1);
}
function rf(e, t) {
  return e !== void 0 && Object.hasOwn(e, t) ? e[t] : void 0;
}
function af(e, t) {
  const { id: n, version: r } = z(t) ?? {};
  return typeof n === `string` && typeof r === `string` && El(e, { id: n, version: r });
}
var of = [`,`, `;`, `	`, `|`],
  sf = { quoted: 1e6, row: 2e6 },
  cf = class {
    #e;
    #t = ``;
    constructor(e) {
      this.#e = e;
    }
    get waiting() {
      return this.#t.length;
    }
    take(e, t) {
      const n = this.#t === `` ? e : this.#t + e;
      return (n.includes(`"`) ? void 0 : this.#n(n, t)) ?? this.#r(n, t);
    }
    #n(e, t) {
      let n = e.includes(`\r`)
          ? /\r\n|\n|\r/
          : `
`,
        r = e;
      if (((this.#t = ``), !t)) {
        const t = e.length > 1 ? e.lastIndexOf(`\r`, e.length - 2) : -1,
          n = Math.max(
            e.lastIndexOf(`
`),
            t,
          );
        (r = e.slice(0, n + 1)), (this.#t = e.slice(n + 1));
      }
      const i = r.split(n);
      i.at(-1) === `` && i.pop();
      const a = this.#e;
      return { rows: i.map((e) => e.split(a)), oddQuotes: [] };
    }
    #r(e, t) {
      let n = [],
        r = [],
        i = this.#e,
        [a, o] = [0, 0],
        s = [],
        c = {
          delimiter: lf(e, i),
          lf: lf(
            e,
            `
`,
          ),
          cr: lf(e, `\r`),
          quote: lf(e, `"`),
        };
      for (; o < e.length || s.length > 0; ) {
        let l;
        if (s.length === 0 && ((l = Math.min(c.lf(o), c.cr(o))), c.quote(o) > l && l + 1 < e.length)) {
          n.push(e.slice(o, l).split(i)),
            (o = l + (e.charCodeAt(l) === 13 && e.charCodeAt(l + 1) === 10 ? 2 : 1)),
            (a = o);
          continue;
        }
        const u = e.charCodeAt(o) === 34 ? this.#i(e, o, t) : void 0;
        if (u === `waits`) break;
        if (typeof u === `object`) s.push(u.cell), (l = u.end);
        else {
          if (
            (e.charCodeAt(o) === 34 && r.at(-1) !== n.length && r.push(n.length),
            (l = Math.min(c.delimiter(o), c.lf(o), c.cr(o))),
            l === e.length && !t)
          )
            break;
          s.push(e.slice(o, l));
        }
        if (l < e.length && e[l] === i) {
          if (((o = l + 1), o < e.length || !t)) continue;
          s.push(``), (l = o);
        }
        const d = e.charCodeAt(l) === 13;
        if (d && l + 1 === e.length && !t) break;
        (o = l + (d && e.charCodeAt(l + 1) === 10 ? 2 : 1)), (a = o), n.push(s), (s = []);
      }
      return (
        (this.#t = a >= e.length ? `` : e.slice(a)),
        this.#t !== `` && r.at(-1) === n.length && r.pop(),
        { rows: n, oddQuotes: r }
      );
    }
    #i(e, t, n) {
      let r = t + sf.quoted,
        i = !1;
      for (let a = t + 1; ; ) {
        const o = e.indexOf(`"`, a);
        if (o === -1 || o > r) return o === -1 && e.length <= r && !n ? `waits` : void 0;
        if (e.charCodeAt(o + 1) === 34) {
          (i = !0), (a = o + 2);
          continue;
        }
        let s = o + 1;
        for (; e[s] === ` ` || (e[s] === `	` && this.#e !== `	`); ) s++;
        if (s >= e.length && !n) return `waits`;
        const c = e[s];
        if (
          c !== void 0 &&
          c !== this.#e &&
          c !==
            `
` &&
          c !== `\r`
        )
          return;
        const l = e.slice(t + 1, o);
        return { cell: i ? l.replaceAll(`""`, `"`) : l, end: s };
      }
    }
  };
function lf(e, t) {
  let n = -1;
  return (r) => (n < r && ((n = e.indexOf(t, r)), n === -1 && (n = e.length)), n);
}
var uf = { cells: 2e7 },
  df = 1e5;
function ff(e, t) {
  const n = of
    .filter((t) => t === `,` || e.includes(t))
    .map((n) => {
      const { rows: r } = new cf(n).take(e, !0),
        i = r.reduce((e, t) => e + t.length - 1, 0);
      return { delimiter: n, fit: t(r), cells: i };
    });
  return (n.some(({ fit: e }) => e > 0) ? n : n.filter(({ delimiter: e }) => e !== `|`)).reduce((e, t) =>
    t.fit > e.fit || (t.fit === e.fit && t.cells > e.cells) ? t : e,
  ).delimiter;
}
function pf(e, t, n, r) {
  const i = t.slice(0, df),
    a = r ?? ff(i, n),
    o = gf(e, t, a);
  if (o) return { issues: [o] };
  const { rows: s, oddQuotes: c } = new cf(a).take(t, !0),
    l = { file: e, row: 1 },
    u = a === `,` || r ? [] : [{ code: `delimiter`, message: hf(a), where: l }],
    [d] = c;
  if (d !== void 0) {
    const t = c.length > 1 ? { places: c.length } : {};
    u.push({ code: `odd-quotes`, message: mf, where: { file: e, row: d + 1 }, ...t });
  }
  return { sheets: [{ file: e, rows: s, isDelimited: !0 }], notes: u };
}
var mf = `a cell begins with a quote that does not close before the next delimiter or line end; its quotes are taken as text`;
function hf(e) {
  return `cells are divided by ${JSON.stringify(e)}`;
}
function gf(e, t, n) {
  if (t.length <= uf.cells) return;
  let r = 0;
  for (const e of [
    n,
    `
`,
    `\r`,
  ])
    for (let n = t.indexOf(e); n !== -1 && r <= uf.cells; n = t.indexOf(e, n + 1)) r++;
  return r <= uf.cells ? void 0 : { code: `shape`, path: [e], expected: `at most ${uf.cells} cells`, received: `more` };
}
var _f = { cells: 1e7, sheets: 1e3, merges: 1e5, files: 1e4 },
  vf = { xlsx: { bytes: 2e8, ..._f }, ods: { bytes: 4e8, ..._f } },
  yf = { rows: 1048576, columns: 16384 },
  bf = `Open it in a spreadsheet program and save it as .xlsx, .ods or CSV.`,
  xf = class extends Error {
    name = `WorkbookError`;
    code;
    found;
    next;
    constructor(e, t, n) {
      super(`This is ${t}. ${n}`), (this.code = e), (this.found = t), (this.next = n);
    }
  };
function Sf(e, t) {
  return new xf(`damaged`, `a workbook that cannot be read: in ${wf(e)}, ${t}`, bf);
}
function Cf(e) {
  return new xf(
    `too-large`,
    `a workbook with ${e}, which is more than is read of one`,
    `Save the sheet that you need as CSV, or split the workbook.`,
  );
}
function wf(e) {
  const t = e.replace(/[^\P{C}]/gu, ` `);
  return t.length > 80 ? `${t.slice(0, 80)}\u2026` : t;
}
var Tf = 101010256,
  Ef = 33639248;
function Df(e, t) {
  const n = new DataView(e.buffer, e.byteOffset, e.byteLength),
    r = Of(n);
  if (r === void 0)
    throw new xf(
      `damaged`,
      `a ZIP archive, such as a workbook, that is cut short`,
      `Download or copy the whole file again.`,
    );
  let i = n.getUint16(r + 10, !0),
    a = n.getUint32(r + 16, !0);
  if (i === 65535 || a === 4294967295) throw Cf(`an archive of the kind for more than 4 GB (ZIP64)`);
  if (i > t) throw Cf(`${i} files in its archive`);
  let o = /* @__PURE__ */ new Map(),
    s = new TextDecoder(),
    c = 0;
  for (let t = 0; t < i; t++) {
    if (a + 46 > r || n.getUint32(a, !0) !== Ef) throw Sf(`the ZIP archive`, `the directory is broken`);
    const t = n.getUint16(a + 28, !0),
      i = a + 46 + t + n.getUint16(a + 30, !0) + n.getUint16(a + 32, !0);
    if (i > r) throw Sf(`the ZIP archive`, `the directory is broken`);
    const l = s.decode(e.subarray(a + 46, a + 46 + t)).replaceAll(`\\`, `/`),
      u = {
        name: l,
        encrypted: (n.getUint16(a + 8, !0) & 1) === 1,
        method: n.getUint16(a + 10, !0),
        crc: n.getUint32(a + 16, !0),
        packedSize: n.getUint32(a + 20, !0),
        size: n.getUint32(a + 24, !0),
        offset: n.getUint32(a + 42, !0),
      },
      d = l.toLowerCase();
    if (o.has(d)) throw Sf(`the ZIP archive`, `two files have the name ${wf(l)}`);
    o.set(d, u), (c += u.packedSize), (a = i);
  }
  if (c > e.length) throw Sf(`the ZIP archive`, `files overlap or are larger than the archive`);
  return o;
}
function Of(e) {
  const t = Math.max(0, e.byteLength - 22 - 65535);
  for (let n = e.byteLength - 22; n >= t; n--) if (e.getUint32(n, !0) === Tf) return n;
}
var kf = 67324752;
function Af(e, { name: t, offset: n, packedSize: r }) {
  const i = new DataView(e.buffer, e.byteOffset, e.byteLength);
  if (n + 30 > e.length || i.getUint32(n, !0) !== kf) throw Sf(t, `the archive does not hold it where it says`);
  const a = n + 30 + i.getUint16(n + 26, !0) + i.getUint16(n + 28, !0);
  if (a + r > e.length) throw Sf(t, `the end is missing`);
  return e.subarray(a, a + r);
}
var jf = [
  [`xl/workbook.bin`, `xlsb`],
  [`word/document.xml`, `document`],
  [`ppt/presentation.xml`, `document`],
  [`index/document.iwa`, `numbers`],
  [`index.zip`, `numbers`],
  [`_rels/.rels`, `xlsx`],
  [`xl/workbook.xml`, `xlsx`],
  [`content.xml`, `ods`],
];
function Mf(e, t) {
  const n = t.get(`mimetype`);
  if (n?.method === 0) {
    const t = new TextDecoder().decode(Af(e, n).subarray(0, 100)).trim();
    if (/^application\/vnd\.oasis\.opendocument\.spreadsheet(?:-template)?$/.test(t)) return `ods`;
    if (t.startsWith(`application/vnd.oasis.opendocument.`)) return `document`;
  }
  return jf.find(([e]) => t.has(e))?.[1] ?? `zip`;
}
function Nf(e) {
  for (let t = 512; t + 128 <= e.length; t += 128) {
    if (Pf(e, t, `EncryptedPackage`)) return `encrypted workbook`;
    if (Pf(e, t, `Workbook`) || Pf(e, t, `Book`)) return `xls`;
  }
  return `old office file`;
}
function Pf(e, t, n) {
  if (e[t + 64] !== n.length * 2 + 2) return !1;
  for (let r = 0; r < n.length; r++) if (e[t + 2 * r] !== n.charCodeAt(r) || e[t + 2 * r + 1] !== 0) return !1;
  return !0;
}
function Ff(e, ...t) {
  return t.every((t, n) => e[n] === t);
}
function If(e) {
  const t = new TextDecoder().decode(e.subarray(0, 4e3)).trimStart();
  if (/^(?:<!doctype html|<html[\s>]|<table[\s>])/i.test(t)) return `html`;
  if (t.startsWith(`<`))
    return t.includes(`urn:schemas-microsoft-com:office:spreadsheet`)
      ? `excel 2003 xml`
      : t.includes(`application/vnd.oasis.opendocument.spreadsheet`)
        ? `flat ods`
        : /^<\?xml[^>]*>\s*(?:<!doctype html|<html[\s>])/i.test(t)
          ? `html`
          : void 0;
}
function Lf(e) {
  if (Rf(e))
    try {
      return Mf(e, Df(e, vf.xlsx.files));
    } catch (e) {
      if (e instanceof xf) return `zip`;
      throw e;
    }
  return Ff(e, 208, 207, 17, 224)
    ? Nf(e)
    : Ff(e, 37, 80, 68, 70)
      ? `pdf`
      : Ff(e, 31, 139)
        ? `gzip`
        : Ff(e, 137, 80, 78, 71) || Ff(e, 255, 216, 255)
          ? `image`
          : If(e);
}
function Rf(e) {
  return Ff(e, 80, 75, 3, 4) || Ff(e, 80, 75, 5, 6);
}
var zf = `Save it as .xlsx, .ods or CSV.`,
  Bf = `Copy its table into a workbook, or save it as CSV.`,
  Vf = {
    xls: [`other-kind`, `an Excel 97-2003 workbook (.xls)`, zf],
    xlsb: [`other-kind`, `a binary Excel workbook (.xlsb)`, zf],
    "encrypted workbook": [`encrypted`, `a workbook with a password`, `Save it without the password.`],
    "excel 2003 xml": [`other-kind`, `an Excel 2003 workbook in XML`, zf],
    "flat ods": [`other-kind`, `an OpenDocument workbook in one XML file (.fods)`, zf],
    numbers: [`other-kind`, `a document of Apple's Numbers, Pages or Keynote`, `Export its table as .xlsx or CSV.`],
    document: [`not-a-workbook`, `a text document or a presentation`, Bf],
    "old office file": [`not-a-workbook`, `an old Office file that is no workbook`, Bf],
    zip: [`not-a-workbook`, `a ZIP archive without a workbook in it`, `Unpack it and choose the table itself.`],
    gzip: [`not-a-workbook`, `a packed file (gzip)`, `Unpack it and choose the table itself.`],
    pdf: [`not-a-workbook`, `a PDF`, Bf],
    html: [`not-a-workbook`, `a web page (HTML), whatever its name ends in`, `Open it in a spreadsheet program. ${zf}`],
    image: [`not-a-workbook`, `a picture`, `Choose the table that it shows.`],
  },
  Hf = [`not-a-workbook`, `no workbook`, `If it is a table, save it as .xlsx, .ods or CSV.`];
function Uf(e) {
  const [t, n, r] = e === void 0 ? Hf : Vf[e];
  return new xf(t, n, `Workbooks are read as .xlsx or .ods. ${r}`);
}
var Wf = `give what is in it as text, such as CSV or JSON`;
function Gf(e, t) {
  const n = typeof e === `string` ? new TextEncoder().encode(e.slice(0, 4e3)) : e,
    r = (e) => ({ code: `shape`, path: [t], expected: `text`, received: e, next: Wf });
  if (Ff(n, 80, 65, 82, 49)) return r(`a Parquet file`);
  const i = Lf(n);
  if (i !== void 0) return r(i === `xlsx` || i === `ods` ? `a workbook (.${i})` : Uf(i).found);
}
var Kf = 1e8;
function qf(e, t, n) {
  if (e.length > Kf) return { issue: { code: `too-long`, path: [t], length: e.length, limit: Kf } };
  const r = Gf(e, t);
  if (r) return { issue: r };
  if (typeof e === `string`) return { text: e.replace(/^\uFEFF/, ``) };
  const i = Jf(e, n);
  try {
    return { text: new TextDecoder(i, { fatal: !0 }).decode(e) };
  } catch (n) {
    if (!(n instanceof TypeError)) throw n;
    let r = Yf(e, i),
      a = e.subarray(0, r),
      o = 1;
    for (const e of a) e === 10 && o++;
    return { issue: { code: `encoding`, path: [t], byte: r, line: o } };
  }
}
function Jf([e, t, n], r) {
  if (e === 255 && t === 254) return `utf-16le`;
  if (e === 254 && t === 255) return `utf-16be`;
  if (r === void 0 || (e === 239 && t === 187 && n === 191)) return `utf-8`;
  try {
    return new TextDecoder(r).encoding;
  } catch (e) {
    throw new I(
      `encoding: ${JSON.stringify(r).slice(0, 100)} is not known; name one such as utf-8, windows-1252 or iso-8859-15`,
      { cause: e },
    );
  }
}
function Yf(e, t) {
  let n = 0,
    r = e.length;
  for (; n < r; ) {
    const i = Math.ceil((n + r) / 2);
    Xf(e.subarray(0, i), t) ? (n = i) : (r = i - 1);
  }
  for (; n > 0 && !Xf(e.subarray(0, n), t, !1); ) n--;
  return n;
}
function Xf(e, t, n = !0) {
  try {
    return new TextDecoder(t, { fatal: !0 }).decode(e, { stream: n }), !0;
  } catch {
    return !1;
  }
}
var Zf = 1e4,
  Qf = class {
    #e = /* @__PURE__ */ new Map();
    #t = /* @__PURE__ */ new Map();
    #n;
    #r = 0;
    constructor(e = Zf) {
      this.#n = e;
    }
    add(e, t, n, r = 1) {
      this.#t.set(e, (this.#t.get(e) ?? 0) + r);
      const i = `${e}
${n.file ?? ``}
${n.sheet ?? ``}
${n.column ?? ``}
${t}`,
        a = this.#e.get(i);
      a
        ? ((a.places += r), $f(n, a.note.where) && (a.note = { ...a.note, where: n }))
        : this.#e.size < this.#n
          ? this.#e.set(i, { note: { code: e, message: t, where: n }, places: r })
          : this.#r++;
    }
    take(e) {
      for (const { code: t, message: n, where: r, places: i } of e) this.add(t, n, r, i);
    }
    get counts() {
      return Object.fromEntries(this.#t);
    }
    inOrder() {
      const e = [...this.#e.values()].map(({ note: e, places: t }) => (t === 1 ? e : { ...e, places: t })),
        t = /* @__PURE__ */ new Map(),
        n = ({ where: e }) => `${e.file ?? ``}
${e.sheet ?? ``}`;
      for (const r of e) t.has(n(r)) || t.set(n(r), t.size);
      if ((e.sort((e, r) => (t.get(n(e)) ?? 0) - (t.get(n(r)) ?? 0) || ep(e.where) - ep(r.where)), this.#r === 0))
        return e;
      const r = `there are more notes than are kept: ${this.#r} others`;
      return [...e, { code: `too-many-notes`, message: r, where: {} }];
    }
  };
function $f(e, t) {
  return e.file === t.file && e.sheet === t.sheet && ep(e) < ep(t);
}
function ep({ row: e, path: t }) {
  return e ?? (typeof t?.[0] === `number` ? t[0] + 1 : 0);
}
var tp = { columns: 16384, cells: 2e7 };
function np(e, t, n) {
  const r = t.map((e, t) => ({ data: e, place: { index: t } }));
  if (t.length === 0 || t.some(Qd)) return { sheets: [], notes: [], items: r };
  const i = t.some((e) => Array.isArray(e) && e.some((e) => z(e) !== void 0)) ? t.flat() : t,
    a = (t, n) => ({ issues: [{ code: `shape`, path: [e], expected: t, received: n }] }),
    o = i.findIndex((e) => typeof e !== `object` || !e);
  if (o !== -1)
    return {
      issues: [{ code: `shape`, expected: `an object or a list of cells`, received: typeof i[o], path: [e, o] }],
    };
  const s = i.filter((e) => Array.isArray(e)).length;
  if (s > 0 && s < i.length) return a(`rows of one kind`, `objects and lists of cells`);
  let c = [],
    l = /* @__PURE__ */ new Set(),
    u = 0;
  for (const e of i) {
    const t = Object.keys(e);
    if (((u += t.length), s === 0)) for (const e of t) l.add(e);
    if (l.size > tp.columns || t.length > tp.columns) return a(`at most 16,384 columns`, `more`);
  }
  if (u > tp.cells || l.size * i.length > tp.cells) return a(`at most 20,000,000 cells`, `more`);
  const d = [...l],
    f = s > 0 ? 0 : 1,
    p = { file: e, rows: [], jsonHeader: f, ...(n && { lines: n }) },
    m = i.map((e, t) =>
      (Array.isArray(e) ? e.map(qd) : d.map((t) => Yd(e, t))).map((e, n) =>
        e === void 0
          ? (c.push({
              code: `not-a-cell`,
              message: `what stands here is not text, a number, a date or true or false; taken as empty`,
              where: G(p, t + 1 + f, d[n] ?? String(n)),
            }),
            ``)
          : e,
      ),
    );
  return { sheets: [{ ...p, rows: s > 0 ? m : [d, ...m] }], notes: c };
}
function rp(e, t) {
  const n = ip(t);
  if (n !== void 0) return ap(e, n);
  try {
    const n = JSON.parse(t);
    return np(e, Array.isArray(n) ? n : [n]);
  } catch (t) {
    const n = t instanceof Error ? t.message.slice(0, 200) : String(t);
    return { issues: [{ code: `shape`, path: [e], expected: `rows as JSON`, received: `JSON with a mistake: ${n}` }] };
  }
}
function ip(e) {
  const [t = ``, n] = e.trimStart().split(/\r?\n\s*/, 2);
  if (n && t.startsWith(`{`) && (n.startsWith(`{`) || op(t) !== void 0))
    return e.split(`
`);
}
function ap(e, t) {
  const n = [],
    r = [];
  for (const [i, a] of t.entries()) {
    if (a.trim() === ``) continue;
    const t = op(a);
    t === void 0
      ? n.push({ code: `malformed-row`, message: `the line is not JSON; left out`, where: { file: e, row: i + 1 } })
      : r.push({ data: t, place: { line: i + 1 } });
  }
  if (r.some(({ data: e }) => Qd(e))) return { sheets: [], notes: n, items: r };
  const i = r.filter(({ data: e }) => z(e) !== void 0);
  for (const { data: t, place: i } of r)
    z(t) === void 0 &&
      `line` in i &&
      n.push({
        code: `malformed-row`,
        message: `the line is no JSON object; left out`,
        where: { file: e, row: i.line },
      });
  const a = np(
    e,
    i.map(({ data: e }) => e),
    i.map(({ place: e }) => (`line` in e ? e.line : 0)),
  );
  return `issues` in a ? a : { ...a, notes: [...n, ...a.notes] };
}
function op(e) {
  try {
    return JSON.parse(e.startsWith(`﻿`) ? e.slice(1) : e);
  } catch {
    return;
  }
}
var sp = 50;
function cp(e) {
  const t = [];
  for (const n of e)
    for (let e = 0; e < n.rows.length; e++) {
      const r = n.rows[e];
      for (let i = 0; i < r.length; i++) {
        const a = r[i].length;
        if (a <= L.text || t.length >= sp) continue;
        const { file: o = `table`, sheet: s, row: c, path: l = [] } = G(n, e + 1),
          u = [o, ...(s === void 0 ? [] : [s]), ...(c === void 0 ? l : [c]), i];
        t.push({ code: `too-long`, path: u, length: a, limit: L.text });
      }
    }
  return t;
}
var lp = `a table: CSV, TSV, XLSX, ODS, Parquet or JSON rows`;
async function up(e, t, n = {}) {
  const r = await dp(e, t, n),
    i = `sheets` in r ? cp(r.sheets) : [];
  return i.length > 0 ? { issues: i } : r;
}
async function dp(e, t, { encoding: n, delimiter: r, fits: i = () => 0 }) {
  if (typeof t !== `string` && !(t instanceof Uint8Array))
    return Array.isArray(t) ? np(e, t) : pp(e, `text, bytes or a list of rows`, t === null ? `null` : typeof t);
  const a = typeof t === `string`,
    o = Lf(a ? new TextEncoder().encode(t.slice(0, 4e3)) : t);
  if (o !== void 0 && o !== `xlsx` && o !== `ods` && o !== `zip`) {
    const { found: t, next: n } = Uf(o);
    return { issues: [{ code: `shape`, path: [e], expected: lp, received: t, next: n }] };
  }
  if (!a) {
    if (o !== void 0) {
      const { workbookSheets: n } = await import(`./shared-TB4ID4QD-BGNrBUXU.js`);
      return n(e, t);
    }
    if (Ff(t, 80, 65, 82, 49)) {
      const { readParquetSheet: n } = await import(`./shared-QV75SNKU-CMTYgHqy.js`);
      return n(e, t);
    }
  }
  const s = qf(fp(t), e, n);
  if (`issue` in s) return { issues: [s.issue] };
  const { text: c } = s;
  if (c.trim() === ``) return pp(e, `a table`, `nothing`);
  const l = c.slice(0, 1e4);
  return l.split(`\0`).length > 2 + l.length / 20
    ? pp(e, `a table`, `bytes that are not text`)
    : /^\s*(?:\[\s*[[{\]\dn]|\{\s*["}])/.test(l)
      ? rp(e, c)
      : pf(e, c, i, r);
}
function fp(e) {
  if (typeof e === `string` || e.length < 8 || e.length % 2 === 1) return e;
  const t = (t) => [0, 2, 4, 6].every((n) => e[t + n] === 0),
    n = t(1) && !t(0) ? [255, 254] : t(0) && !t(1) ? [254, 255] : [];
  if (n.length === 0) return e;
  const r = new Uint8Array(e.length + 2);
  return r.set(n), r.set(e, 2), r;
}
function pp(e, t, n) {
  return { issues: [{ code: `shape`, path: [e], expected: t, received: n }] };
}
function mp(e, t) {
  return new zu(e, t.map(Au));
}
function hp(e) {
  const t = z(e);
  if (!t) return [];
  const n = [],
    r = new Gu(`level`, n),
    i = new Gu(`grade`, n),
    a = new Gu(`skill group`, n),
    o = new Gu(`skill`, n),
    s = new Gu(`role family`, n),
    c = new Gu(`role`, n),
    l = new Gu(`role level`, n),
    u = new Gu(`pathway`, n),
    d = /* @__PURE__ */ new Map();
  for (const [e, n] of B(t.levels, [`levels`])) r.give(e.id, [...n, `id`]);
  for (const [e, n] of B(t.grades, [`grades`])) i.give(e.id, [...n, `id`]);
  for (const [e, n] of B(t.skillGroups, [`skillGroups`])) a.give(e.id, [...n, `id`]);
  for (const [e, n] of B(t.skills, [`skills`])) p(e, n);
  for (const [e, n] of B(t.roleFamilies, [`roleFamilies`])) s.give(e.id, [...n, `id`]);
  const f = /* @__PURE__ */ new Map();
  for (const [e, n] of B(t.roles, [`roles`])) m(e, n);
  for (const [e, n] of B(t.pathways, [`pathways`])) v(e, n);
  for (const [e, n] of B(t.titles, [`titles`])) _(e, n);
  return n;
  function _p(e, t) {
    o.give(e.id, [...t, `id`]), e.group !== void 0 && a.refer(e.group, [...t, `group`]);
    const i = new Gu(`level`, n),
      s = /* @__PURE__ */ new Set();
    for (const [n, a] of Vu(e.definedAt, [...t, `definedAt`])) i.give(n, a), r.refer(n, a) && s.add(n);
    const c = Bu(e.id);
    c !== void 0 && s.size > 0 && !d.has(c) && d.set(c, { set: s, list: [...s] });
    const l = z(e.descriptors) ?? {};
    for (const [e, n] of Object.entries(l)) {
      if (n === void 0) continue;
      const i = [...t, `descriptors`, e];
      r.refer(e, i) && c !== void 0 && g(c, e, i);
    }
  }
  function _m(e, n) {
    c.give(e.id, [...n, `id`]), s.refer(e.family, [...n, `family`]);
    const r = /* @__PURE__ */ new Set();
    for (const [a, o] of B(e.levels, [...n, `levels`])) {
      if ((l.give(a.id, [...o, `id`]), typeof a.id === `string` && r.add(a.id), t?.grades !== void 0))
        for (const [e, t] of Vu(a.grades, [...o, `grades`])) i.refer(e, t);
      h(a.needs, [...o, `needs`]);
    }
    typeof e.id === `string` && !f.has(e.id) && f.set(e.id, r);
  }
  function _h(e, t) {
    Ku(n, e, t, ({ skill: e, level: t }, n) => {
      const i = r.refer(t, [...n, `level`]),
        a = o.refer(e, [...n, `skill`]);
      return a && i && g(e, t, [...n, `level`]), a;
    });
  }
  function _g(e, t, r) {
    const i = d.get(e);
    i && !i.set.has(t) && n.push({ code: `level-not-defined`, path: r, skill: e, level: t, definedAt: i.list });
  }
  function _(e, t) {
    for (const [n, r] of B(e.means, [...t, `means`])) {
      const { role: e, roleLevel: t } = n;
      c.refer(e, [...r, `role`]) && l.refer(t, [...r, `roleLevel`], f.get(e));
    }
  }
  function _v(e, t) {
    u.give(e.id, [...t, `id`]);
    for (const n of [`from`, `to`]) {
      const r = e[n];
      c.refer(r, [...t, n]) && l.refer(e[`${n}Level`], [...t, `${n}Level`], f.get(r));
    }
  }
}
function gp(e, { delimiter: t, newline: n, quoted: r }) {
  const i = (e) =>
    typeof e === `number`
      ? String(e)
      : e.includes(t) || /["\r\n\uFEFF]|^ | $/.test(e) || r?.test(e)
        ? `"${e.replaceAll(`"`, `""`)}"`
        : e;
  return e.map((e) => `${e.map(i).join(t)}${n}`).join(``);
}
function _p(e) {
  return gp(
    e.map((e) => e.map((e) => (typeof e === `number` ? e : Id(e)))),
    {
      delimiter: `,`,
      newline: `\r
`,
      quoted: /[;\t]/,
    },
  );
}
async function vp(e, t, n) {
  if (n === `csv`) return _p(t.map((e) => e.map((e) => (typeof e === `object` ? e.text : e))));
  const { writeWorkbook: r } = await import(`./shared-KYOLGUTN-D0ouIFVU.js`);
  return r([{ name: e, rows: t.map((e) => e.map(yp)), header: !0, frozenColumns: 1 }], { kind: n });
}
function yp(e) {
  return typeof e === `number` ? e : typeof e === `string` ? bp(e) : { value: bp(e.text), fill: e.colour };
}
function bp(e) {
  return W(e) === e ? e : `'${e}`;
}
var xp = class {
  #e = /* @__PURE__ */ new Map();
  #t = /* @__PURE__ */ new Map();
  #n = /* @__PURE__ */ new Map();
  none;
  constructor(e) {
    for (const { id: t, name: n } of e.skills) {
      const [r, ...i] = od(e, n);
      this.#e.set(t, r?.id === t && i.length === 0 ? n : t);
    }
    const t = new Qu(e.levels);
    for (const { id: n, name: r } of e.levels) {
      const { level: e, isRead: i } = t.read(r);
      this.#t.set(n, e === n && !i ? r : n);
    }
    this.none = Ju.find((e) => t.read(e).level === null) ?? Ju[0];
    for (const [t, { role: n, roleLevel: r }] of P(e).roleLevels) {
      const { id: i } = fd(e, r.name, n.name);
      this.#n.set(t, { roleLevel: i === t ? r.name : t, role: n.name });
    }
  }
  skill(e) {
    return this.#e.get(e) ?? e;
  }
  level(e) {
    return e === null ? this.none : (this.#t.get(e) ?? e);
  }
  roleLevel(e) {
    return (e === void 0 ? void 0 : this.#n.get(e)) ?? { roleLevel: e ?? ``, role: `` };
  }
};
function Sp(e) {
  if (e.startsWith(`[{`)) {
    const t = wp(e);
    if (t) return t;
  }
  return e
    .split(/\n[^\S\n]*\n\s*/u)
    .map((e) => e.trim())
    .filter((e) => e !== ``)
    .map(Cp);
}
function Cp(e) {
  const t =
      e.lastIndexOf(`
`) + 1,
    n = e.slice(t).trim();
  if (n.length > L.name || !Tl(n)) return { text: e };
  const r = e.slice(0, t).trim();
  return r === `` ? { url: n } : { text: r, url: n };
}
function wp(e) {
  let t;
  try {
    t = JSON.parse(e);
  } catch {
    return;
  }
  return Array.isArray(t) && t.every(Tp) ? t : void 0;
}
function Tp(e) {
  return typeof e !== `object` || !e
    ? !1
    : Object.entries(e).every(
        ([e, t]) => typeof t === `string` && (e === `text` || (e === `url` && t.length <= L.name && Tl(t))),
      );
}
function Ep(e = []) {
  const t = e
    .map(({ text: e = ``, url: t = `` }) =>
      [e, t]
        .filter((e) => e !== ``)
        .join(`
`),
    )
    .filter((e) => e !== ``)
    .join(`

`);
  return Dp(Sp(t), e) ? t : JSON.stringify(e.map(({ text: e, url: t }) => ({ text: e, url: t })));
}
function Dp(e, t) {
  return e.length === t.length && e.every(({ text: e, url: n }, r) => e === t[r]?.text && n === t[r]?.url);
}
var Op = [`#FFFFFF`, `#E8F1FA`, `#D2E4F5`, `#B4D3EE`, `#94C1E6`, `#73AEDD`];
function kp(e, t) {
  if (e <= 0) return `#E6E6E6`;
  const n = Op.length - 1;
  return Op[t <= 1 ? n : 1 + Math.round(((e - 1) / (t - 1)) * (n - 1))] ?? `#FFFFFF`;
}
async function Ap(e, t, { as: n, shape: r = `wide` }) {
  for (const { framework: n } of t) Pl(e, n, `A profile`);
  const i = new xp(e);
  if (r === `long`) return vp(`People`, jp(t, i), n);
  const a = [`person`, `role`, `role level`, ...e.skills.map(({ id: e }) => i.skill(e))],
    o = new Map(e.levels.map(({ id: e }, t) => [e, t + 1]));
  return vp(
    `People`,
    [
      a,
      ...t.map(({ person: t, has: n, roleLevel: r }) => {
        const a = i.roleLevel(r),
          s = e.skills.map(({ id: t }) => {
            const r = Object.hasOwn(n, t) ? n[t] : void 0;
            if (r === void 0) return ``;
            const a = r === null ? 0 : (o.get(r) ?? 0);
            return { text: i.level(r), colour: kp(a, e.levels.length) };
          });
        return [t, a.role, a.roleLevel, ...s];
      }),
    ],
    n,
  );
}
function jp(e, t) {
  const n = e.some(({ assessments: e = [] }) => e.some(({ validUntil: e }) => e !== void 0)),
    r = (e) => (n ? [e] : []),
    i = [`skill`, `level`, `assessor`, `date`, `evidence`, `framework version`, ...r(`valid until`)],
    a = [[`person`, `role`, `role level`, ...i]];
  for (const { person: n, has: o, roleLevel: s, assessments: c = [] } of e) {
    const e = t.roleLevel(s),
      l = [n, e.role, e.roleLevel],
      u = new Set(c.map(({ skill: e }) => e));
    for (const {
      skill: e,
      level: n,
      assessor: i,
      date: o,
      validUntil: s = ``,
      evidence: u,
      frameworkVersion: d = ``,
    } of c) {
      const c = [i, o, Ep(u), d, ...r(s)];
      a.push([...l, t.skill(e), t.level(n), ...c]);
    }
    const d = Object.entries(o).filter(([e]) => !u.has(e));
    for (const [e, n] of d) n !== void 0 && a.push([...l, t.skill(e), t.level(n), ``, ``, ``, ``, ...r(``)]);
    c.length === 0 && d.length === 0 && a.push([...l, ...i.map(() => ``)]);
  }
  return a;
}
function Mp(e) {
  const t = hp(e);
  return t.length > 0 ? Uu(t) : { ok: !0, value: qs(e) };
}
function Np(e, t) {
  const n = /* @__PURE__ */ new Map();
  for (const r of e) {
    const e = n.get(t(r));
    e ? e.push(r) : n.set(t(r), [r]);
  }
  return n;
}
var Pp = 200;
function Fp(e, t, n, r) {
  const i = qf(t, e);
  if (`issue` in i) return { issues: [i.issue] };
  const a = n.map(R),
    o = (e = []) => {
      const t = e.map(R);
      return a.filter((e) => t.includes(e)).length;
    },
    { text: s } = i,
    c = ff(s.slice(0, df), ([e]) => o(e)),
    l = gf(e, s, c);
  if (l) return { issues: [l] };
  const { rows: u, oddQuotes: d } = new cf(c).take(s, !0),
    [f = []] = u,
    p = f.map(R),
    m = a.map((e) => p.indexOf(e)),
    h = n
      .filter((_e, t) => m[t] === -1)
      .map((t) => ({ code: `missing-column`, path: [e], column: t, columns: f.slice(0, 100) }));
  for (const t of d) h.push({ code: `malformed-csv`, path: [e, t + 1], reason: mf });
  const g = new Set(r.map(R)),
    _ = p.map((e) => (g.has(e) ? Pp : L.text));
  for (const [t, n] of u.entries())
    for (const [r, i] of n.entries()) {
      const n = _[r] ?? L.text;
      if (i.length <= n) continue;
      const a = f[r] ?? ``;
      h.push({ code: `too-long`, path: [e, t + 1, a.slice(0, Pp)], length: i.length, limit: n });
    }
  if (h.length > 0) return { issues: h };
  const v = [];
  c !== `,` && v.push({ code: `delimiter`, message: hf(c), where: { file: e, row: 1 } });
  for (const [t, n] of f.entries()) {
    if (m.includes(t)) continue;
    const r = p.indexOf(R(n)) !== t,
      i = r ? `repeated-column` : `unused-column`,
      a = r ? `the column stands here again; the first is read` : `the column is not read`;
    v.push({ code: i, message: a, where: { file: e, row: 1, column: n } });
  }
  const ee = n.length === p.length && m.every((e, t) => e === t),
    te = [];
  for (let t = 1; t < u.length; t++) {
    const n = u[t] ?? [];
    if (n.length !== p.length) {
      if (n.every((e) => e.trim() === ``)) continue;
      const r = n.slice(p.length).some((e) => e.trim() !== ``),
        i = r
          ? `something stands in those beyond; left out, put cells with a delimiter in them in quotes`
          : `those that are missing are taken as blank`,
        a = `the row has ${n.length} cells, the header ${p.length}; ${i}`;
      if (((r || n.length < p.length) && v.push({ code: `ragged-row`, message: a, where: { file: e, row: t + 1 } }), r))
        continue;
    }
    const r = ee && n.length === p.length ? n : m.map((e) => n[e] ?? ``);
    te.push({ row: t + 1, cells: r });
  }
  return { rows: te, notes: v };
}
var Ip = {
    id: `uk-ddat`,
    title: `Government Digital and Data Profession Capability Framework`,
    publisher: `UK Government Digital and Data profession`,
    source: `https://ddat-capability-framework.service.gov.uk/`,
    language: `en-GB`,
  },
  Lp = {
    name: `Open Government Licence v3.0`,
    spdx: `OGL-UK-3.0`,
    url: `https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/`,
    attribution: `Contains public sector information licensed under the Open Government Licence v3.0.`,
  },
  Rp = [
    { id: `awareness`, name: `Awareness` },
    { id: `working`, name: `Working` },
    { id: `practitioner`, name: `Practitioner` },
    { id: `expert`, name: `Expert` },
  ],
  zp = [
    { id: `AA`, name: `Administrative Assistant` },
    { id: `AO`, name: `Administrative Officer` },
    { id: `EO`, name: `Executive Officer` },
    { id: `HEO`, name: `Higher Executive Officer` },
    { id: `SEO`, name: `Senior Executive Officer` },
    { id: `G7`, name: `Grade 7` },
    { id: `G6`, name: `Grade 6` },
    { id: `SCS`, name: `Senior Civil Service` },
  ],
  Bp = [
    `Role Family`,
    `Role`,
    `Role Description`,
    `Role Level`,
    `Role Level Description`,
    `Skill Name`,
    `Skill Description`,
    `Skill Level`,
    `Skill Level Description`,
    `Role Type`,
  ],
  Vp = [`Role Family`, `Role`, `Role Level`, `Skill Name`, `Skill Level`, `Role Type`],
  Hp = [
    `Skill Name`,
    `Skill Description`,
    `Awareness`,
    `Working`,
    `Practitioner`,
    `Expert`,
    `Roles that require Skill`,
  ],
  Up = class {
    #e = /* @__PURE__ */ new Map();
    #t = /* @__PURE__ */ new Map();
    add(e, t, n) {
      const r = `${e}
${n.file}
${n.column}
${t}`,
        i = this.#e.get(r);
      i ? i.places++ : this.#e.set(r, { note: { code: e, message: t, where: n }, places: 1 });
    }
    take(e) {
      for (const { code: t, message: n, where: r } of e) this.add(t, n, r);
    }
    name(e, t, n, r) {
      const i = this.#t.get(e) ?? this.#n(e);
      return (
        (i.length !== e.length || i !== e) &&
          this.add(`blanks`, `blanks in or around ${JSON.stringify(i)}`, { file: t, row: n, column: r }),
        i
      );
    }
    #n(e) {
      const t = e.replace(/[\s\u200B\uFEFF]+/gu, ` `).trim(),
        n = this.#t.get(t) ?? t;
      return this.#t.set(n, n), this.#t.set(e, n), n;
    }
    text(e, t, n, r) {
      const { text: i, hadInvisible: a, hadBlanks: o } = xd(e);
      if (!a && !o) return i;
      const s = JSON.stringify(
          i
            .split(
              `
`,
              1,
            )[0]
            ?.slice(0, 40) ?? ``,
        ),
        c = { file: t, row: n, column: r };
      return (
        a && this.add(`invisible-characters`, `characters nobody sees in the text ${s}`, c),
        o && this.add(`blanks`, `blanks at line ends of the text ${s}`, c),
        i
      );
    }
    inOrder() {
      const e = [...this.#e.values()].map(({ note: e, places: t }) => (t === 1 ? e : { ...e, places: t })),
        t = ({ where: { file: e, row: t } }) => [e === `roles` ? 0 : e === `skills` ? 1 : 2, t ?? 0];
      return e.sort((e, n) => t(e)[0] - t(n)[0] || t(e)[1] - t(n)[1]);
    }
  },
  Wp = `NOT IN USE`,
  Gp = new Map(
    Rp.flatMap(({ id: e, name: t }) => [
      [t, e],
      [t.toLowerCase(), e],
    ]),
  );
function Kp(e, t) {
  const n = [],
    r = /* @__PURE__ */ new Map();
  for (const { row: i, cells: a } of e.rows) {
    const e = Jp(i, a, t);
    if (!e) continue;
    const o = qp(qp(r, e.role), e.roleLevel),
      s = o.get(e.skill);
    if (!s) {
      o.set(e.skill, e), n.push(e);
      continue;
    }
    const c = s.level === e.level,
      l = c ? `duplicate-row` : `conflicting-rows`,
      u = `${JSON.stringify(e.roleLevel)} and ${JSON.stringify(e.skill)}`,
      d = c
        ? `${u} stand in row ${s.row} already; counted once`
        : `${u} stand in row ${s.row} already, at another level; the first row is kept`;
    t.add(l, d, { file: `roles`, row: i, column: `Skill Name` });
  }
  return n;
}
function qp(e, t) {
  let n = e.get(t);
  return n || ((n = /* @__PURE__ */ new Map()), e.set(t, n)), n;
}
function Jp(e, t, n) {
  const r = (t, r) => n.name(t, `roles`, e, r),
    [i, a, o, s, c, l, u, d, f, p] = t,
    m = r(i, `Role Family`),
    h = r(a, `Role`),
    g = r(s, `Role Level`),
    _ = r(l, `Skill Name`),
    v = r(d, `Skill Level`);
  if (m === `` || h === `` || g === `` || _ === ``) {
    const t = Object.entries({ "Role Family": m, Role: h, "Role Level": g, "Skill Name": _ })
        .filter(([, e]) => e === ``)
        .map(([e]) => e),
      r = `nothing stands in ${t.join(`, `)}; the row is left out`;
    n.add(`incomplete-row`, r, { file: `roles`, row: e, column: t[0] ?? `` });
    return;
  }
  const ee = g === Wp;
  if (ee) {
    const t = `${JSON.stringify(h)} has one level without a name, and its skills are needed at any level`;
    n.add(`not-in-use`, t, { file: `roles`, row: e, column: `Role Level` });
  }
  const te = Gp.get(v) ?? Gp.get(v.toLowerCase());
  if (te === void 0 && v !== `NOT IN USE`) {
    const t = `${JSON.stringify(v)} is not a skill level; the row is left out`;
    n.add(`unknown-level`, t, { file: `roles`, row: e, column: `Skill Level` });
  } else
    return {
      row: e,
      family: m,
      role: h,
      roleLevel: ee ? h : g,
      unnamedLevel: ee,
      skill: _,
      ...(te !== void 0 && { level: te }),
      seniorCivilService: r(p, `Role Type`) === `Senior Civil Service`,
      texts: { role: o, roleLevel: c, skill: u, skillLevel: f },
    };
}
var Yp = [
    /\b(apprentice|trainee)\b/iu,
    /\bassociate\b/iu,
    /\bjunior\b/iu,
    void 0,
    /\b(senior|major)\b/iu,
    /\blead\b/iu,
    /\bprincipal\b/iu,
    /\b(head|chief)\b/iu,
  ],
  Xp = Yp.indexOf(void 0);
function Zp(e) {
  const t = Yp.findLastIndex((t) => t?.test(e));
  return t === -1 ? Xp : t;
}
function Qp(e) {
  const t = ({ track: e }) => (e === void 0 ? 0 : 1),
    n = (e) => Zp(e.name);
  return [...e].sort((e, r) => n(e) - n(r) || t(e) - t(r) || e.rungs - r.rungs);
}
var $p = ds(
  ps({
    role: H,
    slug: Mo().min(1).max(240).optional(),
    levels: ds(ps({ name: H, track: H.optional(), grades: ds(pd).optional(), gradesAsOf: md.optional() })),
  }),
);
function em(e) {
  return e !== void 0 && `roleFamilies` in e
    ? nm(e)
    : {
        roles: new Map((e ?? []).map((e) => [e.role.trim(), e])),
        idOf: (_e, t) => Sd(t),
        levelIdOf: () => void 0,
        formerNamesOf: () => void 0,
        formerLevelNamesOf: () => void 0,
        pathways: [],
      };
}
function tm(e) {
  return Pd($p, e).map((e) => ({ ...e, path: [`order`, ...e.path] }));
}
function nm(e) {
  const t = new Map(e.roleFamilies.map(({ name: e, id: t }) => [e, t])),
    n = new Map(e.skills.map((e) => [e.name, e])),
    r = new Map(e.roles.map((e) => [e.name, e])),
    i = (e, t) => r.get(e)?.levels.find(({ name: e }) => e === t);
  return {
    roles: new Map(e.roles.map(({ name: e, id: t, levels: n }) => [e, { role: e, slug: t, levels: n }])),
    idOf: (e, r) => (e === `family` ? t.get(r) : n.get(r)?.id) ?? Sd(r),
    levelIdOf: (e, t) => i(e, t)?.id,
    formerNamesOf: (e, t) => (e === `skill` ? n : r).get(t)?.formerNames,
    formerLevelNamesOf: (e, t) => i(e, t)?.formerNames,
    pathways: e.pathways ?? [],
  };
}
var rm = [
  `january`,
  `february`,
  `march`,
  `april`,
  `may`,
  `june`,
  `july`,
  `august`,
  `september`,
  `october`,
  `november`,
  `december`,
];
function im(e) {
  const t = /\b(\d{1,2}) ([A-Za-z]+) (\d{4})\b/u.exec(e),
    n = rm.indexOf(t?.[2]?.toLowerCase() ?? ``) + 1,
    r = t && `${t[3]}-${String(n).padStart(2, `0`)}-${t[1]?.padStart(2, `0`)}`,
    i = /\b\d{4}-\d{2}-\d{2}\b/u.exec(e)?.[0] ?? r;
  return hd.safeParse(i).success ? (i ?? void 0) : void 0;
}
var am = class {
    #e = /* @__PURE__ */ new Map();
    #t;
    constructor(e) {
      this.#t = e;
    }
    take(e, t) {
      let n = e,
        r = this.#e.get(e) ?? 2;
      for (; this.#e.has(n); ) n = `${e}-${r++}`;
      return (
        this.#e.set(e, r),
        n !== e && this.#e.set(n, 2),
        n !== e && this.#t.add(`id-taken`, `the id ${JSON.stringify(e)} is taken; this one is ${n}`, t),
        n
      );
    }
  },
  om = { grades: [`SCS`] };
function sm(e, t, n, r) {
  const i = new am(r),
    a = /* @__PURE__ */ new Map();
  for (const [t, [{ row: r }]] of Np(e, ({ family: e }) => e)) {
    const e = i.take(n.idOf(`family`, t), { file: `roles`, row: r, column: `Role Family` });
    a.set(t, { id: e, name: t });
  }
  const o = new am(r),
    s = [...Np(e, ({ role: e }) => e)].map(([e, i]) => {
      const [s] = i,
        c = { file: `roles`, row: s.row },
        l = n.roles.get(e),
        u = o.take(l?.slug ?? Sd(e), { ...c, column: `Role` }),
        d = n.formerNamesOf(`role`, e),
        f = fm(i, `role`, `Role Description`, r);
      for (const { row: t } of i.filter(({ family: e }) => e !== s.family)) {
        const n = `${JSON.stringify(e)} stands in another family before; that one is kept`;
        r.add(`conflicting-rows`, n, { file: `roles`, row: t, column: `Role Family` });
      }
      return {
        id: u,
        name: e,
        family: a.get(s.family)?.id ?? ``,
        ...(f !== `` && { description: f }),
        url: `${Ip.source}role/${u}`,
        ...(d && { formerNames: d }),
        levels: cm(u, e, i, l, t, n, r),
      };
    }),
    c = new Set(s.map(({ name: e }) => e));
  for (const e of n.roles.keys())
    c.has(e) ||
      r.add(`order-not-in-file`, `the order has the role ${JSON.stringify(e)}, the file has not`, { file: `roles` });
  return { roleFamilies: [...a.values()], roles: s };
}
function cm(e, t, n, r, i, a, o) {
  const s = new am(o),
    c = new Map(r?.levels.map((e) => [e.name.trim(), e]));
  return lm(
    [...Np(n, ({ roleLevel: e }) => e)].map(([n, r]) => {
      const [l] = r,
        u = c.get(n),
        d = u?.track ?? (/ - management$/iu.test(n) ? `management` : void 0),
        f = l.seniorCivilService ? om : um(u, o),
        p = l.unnamedLevel ? `` : fm(r, `roleLevel`, `Role Level Description`, o),
        m = a.levelIdOf(t, n) ?? `${e}/${Sd(n)}`,
        h = a.formerLevelNamesOf(t, n),
        g = {
          id: s.take(m, { file: `roles`, row: l.row, column: `Role Level` }),
          name: n,
          ...(d !== void 0 && { track: d }),
          ...f,
          ...(p !== `` && { description: p }),
          ...(h && { formerNames: h }),
          needs: r.map((e) => dm(e, i)),
        },
        _ = r.reduce((e, { level: t }) => e + Rp.findIndex(({ id: e }) => e === t) + 1, 0);
      return { name: n, ...(d !== void 0 && { track: d }), rungs: _, roleLevel: g };
    }),
    t,
    n[0]?.row ?? 0,
    r,
    o,
  ).map(({ roleLevel: e }) => e);
}
function lm(e, t, n, r, i) {
  if (e.length === 1) return e;
  const a = new Map(r?.levels.map(({ name: e }, t) => [e.trim(), t])),
    o = new Set(e.map(({ name: e }) => e));
  for (const e of a.keys()) {
    if (o.has(e)) continue;
    const r = `the order has the level ${JSON.stringify(e)} of ${JSON.stringify(t)}, the file has not`;
    i.add(`order-not-in-file`, r, { file: `roles`, row: n, column: `Role Level` });
  }
  if (e.every(({ name: e }) => a.has(e))) return [...e].sort((e, t) => (a.get(e.name) ?? 0) - (a.get(t.name) ?? 0));
  const s = Qp(e),
    c = s.map(({ name: e }) => e).join(` < `);
  return (
    i.add(`order-inferred`, `the order of ${JSON.stringify(t)} is inferred: ${c}`, {
      file: `roles`,
      row: n,
      column: `Role Level`,
    }),
    s
  );
}
function um(e, t) {
  if (!e?.grades || e.grades.length === 0) return {};
  const n = e.gradesAsOf === void 0 ? void 0 : im(e.gradesAsOf);
  if (e.gradesAsOf !== void 0 && n === void 0) {
    const n = `no date can be read from ${JSON.stringify(e.gradesAsOf)}, the date of the grades of ${JSON.stringify(e.name)}`;
    t.add(`date-not-read`, n, {});
  }
  return { grades: e.grades, ...(n !== void 0 && { gradesAsOf: n }) };
}
function dm({ skill: e, level: t }, n) {
  const r = n.get(e)?.id ?? ``;
  return t === void 0 ? { skill: r } : { skill: r, level: t };
}
function fm(e, t, n, r) {
  const [i] = e;
  if (!i) return ``;
  const a = i.texts[t],
    o = r.text(a, `roles`, i.row, n);
  for (const { row: s, texts: c } of e) {
    if (c[t] === a || r.text(c[t], `roles`, s, n) === o) continue;
    const e = `the text is another one than in row ${i.row}; that one is kept`;
    r.add(`texts-disagree`, e, { file: `roles`, row: s, column: n });
  }
  return o;
}
function pm(e) {
  const t = [],
    n = [];
  for (const [r, i] of e
    .split(`
`)
    .entries())
    if (i.startsWith(`- `)) {
      const e = i.slice(2).trim();
      e !== `` && t.push(e);
    } else i.trim() !== `` && !(r === 0 && /^you can:?$/iu.test(i.trim())) && (t.push(i.trim()), n.push(i.trim()));
  return { lines: t, unexpected: n };
}
function mm(e, t, n, r) {
  const i = Np(t, ({ skill: e }) => e),
    a = new am(r),
    o = /* @__PURE__ */ new Map();
  for (const t of e.rows) {
    const { row: e, cells: s } = t,
      c = r.name(s[0], `skills`, e, `Skill Name`),
      l = { file: `skills`, row: e, column: `Skill Name` };
    if (c === ``) r.add(`incomplete-row`, `nothing stands in Skill Name; the row is left out`, l);
    else if (o.has(c))
      r.add(`duplicate-row`, `${JSON.stringify(c)} stands in an earlier row already; that one is kept`, l);
    else {
      const e = i.get(c) ?? [],
        s = a.take(n.idOf(`skill`, c), l);
      o.set(c, hm(s, c, t, e, n, r)),
        e.length === 0 && r.add(`skill-in-one-file`, `no role level needs ${JSON.stringify(c)}`, l),
        ym(c, t, e, r);
    }
  }
  for (const [e, t] of i) {
    if (o.has(e)) continue;
    const i = { file: `roles`, row: t[0].row, column: `Skill Name` };
    r.add(`skill-in-one-file`, `the skills file does not have ${JSON.stringify(e)}; read from this file alone`, i);
    const s = a.take(n.idOf(`skill`, e), i);
    o.set(e, hm(s, e, void 0, t, n, r));
  }
  return o;
}
function hm(e, t, n, r, i, a) {
  const o = gm(t, n, r, a),
    { definedAt: s, descriptors: c } = _m(t, n, r, a),
    l = i.formerNamesOf(`skill`, t);
  return {
    id: e,
    name: t,
    ...(o !== `` && { description: o }),
    ...(s.length > 0 && s.length < Rp.length && { definedAt: s }),
    ...(s.length > 0 && { descriptors: c }),
    url: `${Ip.source}skills#${e}`,
    ...(l && { formerNames: l }),
  };
}
function gm(e, t, n, r) {
  let i = `Skill Description`,
    a = t?.cells[1] ?? ``,
    o = t ? r.text(a, `skills`, t.row, i) : ``;
  for (const { row: t, texts: s } of n) {
    if (s.skill === a) continue;
    if (s.skill.trim() === `MISSING`) {
      const n = `the description of ${JSON.stringify(e)} is missing`;
      r.add(`missing-description`, n, { file: `roles`, row: t, column: i });
      continue;
    }
    const n = r.text(s.skill, `roles`, t, i);
    if (o === ``) o = n;
    else if (n !== o && n !== ``) {
      const n = `the description of ${JSON.stringify(e)} is another one elsewhere; that of the skills file is kept`;
      r.add(`texts-disagree`, n, { file: `roles`, row: t, column: i });
    }
  }
  return o;
}
function _m(e, t, n, r) {
  const i = [],
    a = {},
    o = t?.cells.slice(2, 2 + Rp.length) ?? [],
    s =
      o.some((e) => e.trim() !== ``) || n.some(({ level: e, texts: t }) => e !== void 0 && t.skillLevel.trim() !== ``),
    c = Np(n, ({ level: e }) => e ?? ``);
  for (const [n, l] of Rp.entries()) {
    let u = o[n] ?? ``,
      d = c.get(l.id) ?? [],
      f = t ? r.text(u, `skills`, t.row, l.name) : ``;
    if (t && (vm(f) || (f === `` && s))) {
      f = ``;
      const n = `${JSON.stringify(e)} is not defined at ${l.name}`;
      r.add(`level-not-defined`, n, { file: `skills`, row: t?.row ?? 0, column: l.name });
    }
    for (const { row: t, texts: n } of d) {
      if (n.skillLevel === u || n.skillLevel === `NOT IN USE`) continue;
      const i = r.text(n.skillLevel, `roles`, t, `Skill Level Description`);
      if (f === ``) f = i;
      else if (i !== `` && i !== f) {
        const n = `what ${JSON.stringify(e)} is at ${l.name} is told otherwise elsewhere; the skills file is kept`;
        r.add(`texts-disagree`, n, { file: `roles`, row: t, column: `Skill Level Description` });
      }
    }
    const [p] = d;
    if (f === `` && p && s) {
      const t = `${JSON.stringify(e)} is needed at ${l.name}, where it is not defined; taken as defined there`;
      r.add(`needed-where-not-defined`, t, { file: `roles`, row: p.row, column: `Skill Level` });
    }
    if (f === `` && !(p && s)) continue;
    i.push(l.id);
    const { lines: m, unexpected: h } = pm(f);
    m.length > 0 && (a[l.id] = m);
    for (const e of h) {
      const n = `${JSON.stringify(e.slice(0, 60))} is neither a bullet nor the heading; kept as a line of its own`;
      r.add(`unexpected-line`, n, { file: `skills`, row: t?.row ?? 0, column: l.name });
    }
  }
  return { definedAt: i, descriptors: a };
}
function vm(e) {
  return e.length < 100 && /\bnot (currently )?defined\b/iu.test(e);
}
function ym(e, { row: t, cells: n }, r, i) {
  const a = n[6]
      .split(`,`)
      .map((e) => e.replace(/\s+/gu, ` `).trim())
      .filter((e) => e !== ``),
    o = new Set(r.map(({ role: e }) => e)),
    s = a.filter((e) => !o.has(e)),
    c = new Set(a),
    l = [...o].filter((e) => !c.has(e));
  if (s.length === 0 && l.length === 0) return;
  const u = [
    ...(s.length > 0 ? [`names ${s.join(`, `)}, which the roles file does not`] : []),
    ...(l.length > 0 ? [`leaves out ${l.join(`, `)}`] : []),
  ];
  i.add(`roles-column`, `for ${JSON.stringify(e)} it ${u.join(` and `)}; the roles file counts`, {
    file: `skills`,
    row: t,
    column: `Roles that require Skill`,
  });
}
function* bm({ skills: e, roles: t }) {
  for (const { id: t, definedAt: n } of e) {
    yield t;
    for (const e of n ?? []) yield e;
  }
  for (const e of t) {
    yield e.id;
    for (const { id: t, needs: n } of e.levels) {
      yield t;
      for (const { skill: e, level: t } of n) yield e, yield t ?? ``;
    }
  }
}
function xm(e, t) {
  const n = bm(t);
  for (const t of bm(e)) if (n.next().value !== t) return !1;
  return n.next().done === !0;
}
function Sm(e, t, n) {
  if (t !== void 0 && `roleFamilies` in t && xm(e, t)) return t.version;
  const r = `undated-${Cm(bm(e))}`;
  return n.add(`version-not-given`, `the files do not name their release; it is called ${r} after its content`, {}), r;
}
function Cm(e) {
  let t = 2166136261;
  for (const n of e) {
    for (let e = 0; e < n.length; e++) t = Math.imul(t ^ n.charCodeAt(e), 16777619);
    t = Math.imul(t ^ 65535, 16777619);
  }
  return (t >>> 0).toString(16).padStart(8, `0`);
}
function wm(e) {
  const t = Fp(`roles`, e.roles, Bp, Vp),
    n = Fp(`skills`, e.skills, Hp, [`Skill Name`]),
    r = Dm(e);
  if (Em(t) || Em(n) || Em(r)) throw Om([t, n, r].flatMap((e) => (Em(e) ? e.issues : [])));
  const i = new Up();
  i.take(t.notes), i.take(n.notes);
  const a = Kp(t, i);
  if (a.length === 0)
    throw Om([
      { code: `shape`, path: [`roles`], expected: `rows with a role, a role level and a skill`, received: `none` },
    ]);
  const o = mm(n, a, r, i),
    { roleFamilies: s, roles: c } = sm(a, o, r, i),
    l = r.pathways.filter(({ from: e, to: t }) => [e, t].every((e) => c.some(({ id: t }) => t === e))),
    u = Tm(e.order, c),
    d = { levels: Rp, skills: [...o.values()], roleFamilies: s, roles: c },
    f = Mp({
      ...Ip,
      version: e.version ?? Sm(d, e.order, i),
      licence: Lp,
      ...d,
      grades: (e.order && `grades` in e.order && e.order.grades) || zp,
      ...(l.length > 0 && { pathways: l }),
      ...(u.length > 0 && { titles: u }),
    });
  if (!f.ok) throw Om(f.issues.map((e) => ({ ...e, path: [`framework`, ...e.path] })));
  return { framework: f.value, notes: i.inOrder() };
}
function Tm(e, t) {
  if (e === void 0 || !(`titles` in e) || e.titles === void 0) return [];
  const n = new Set(t.flatMap(({ id: e, levels: t }) => [e, ...t.map((e) => e.id)]));
  return e.titles.flatMap((e) => {
    const t = e.means.filter(({ role: e, roleLevel: t = e }) => n.has(e) && n.has(t));
    return t.length > 0 || e.means.length === 0 ? [{ ...e, means: t }] : [];
  });
}
function Em(e) {
  return `issues` in e;
}
function Dm({ order: e, version: t }) {
  const n = [...(e === void 0 || `roleFamilies` in e ? [] : tm(e)), ...(t === void 0 ? [] : Pd(pd, t, [`version`]))];
  return n.length > 0 ? { issues: n } : em(e);
}
function Om(e) {
  return new zu(`pair of UK CSV files`, e.map(Au));
}
var km = `About this assessment form`,
  Am = {
    person: `Person`,
    about: `Assessed against`,
    roleLevel: `Role level id`,
    roleProfile: `Role profile id`,
    title: `Framework`,
    framework: `Framework id`,
    release: `Release of the framework`,
  },
  jm = (e) => (e === `self` ? `Your level` : `Level by ${e}`),
  Mm = (e) => (e === `self` ? `What shows it` : `What shows it, by ${e}`),
  Nm = (e) => (e === `self` ? `Day of your own assessment` : `Day of the assessment by ${e}`),
  Pm = [`jan`, `feb`, `mar`, `apr`, `may`, `jun`, `jul`, `aug`, `sep`, `oct`, `nov`, `dec`];
function Fm(e, t) {
  const n =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.,+ZUTC -]{0,40})?$/.exec(e) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(e);
  if (n) return Bm(n[1], n[2], n[3]);
  const r = /^(\d{1,2})(?:st|nd|rd|th)?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})$/.exec(e);
  if (r) return Bm(r[3], zm(r[2]), r[1]);
  const i = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(e);
  if (i) return Bm(i[3], zm(i[1]), i[2]);
  const [a, o] = Rm(e) ?? [];
  return t === void 0 ? (a === void 0 || o === void 0 || a === o ? (a ?? o) : void 0) : t === `day-first` ? a : o;
}
function Im(e) {
  const t = /* @__PURE__ */ new Set();
  for (const n of e) {
    const [e, r] = Rm(n) ?? [];
    (e === void 0) !== (r === void 0) && t.add(e ? `day-first` : `month-first`);
  }
  const [n] = t;
  return t.size === 1 ? n : void 0;
}
function Lm(e) {
  return /^[2-9]\d{4}(?:\.\d{1,15})?$/.test(e);
}
function Rm(e) {
  const [, t = ``, n = ``, r = ``] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T][\d:.]{0,20}(?: ?[AaPp][Mm])?)?$/.exec(e) ?? [];
  return r === `` ? void 0 : [Bm(r, n, t), Bm(r, t, n)];
}
function zm(e = ``) {
  return String(Pm.indexOf(e.slice(0, 3).toLowerCase()) + 1);
}
function Bm(e = ``, t = ``, n = ``) {
  const r = `${e}-${t.padStart(2, `0`)}-${n.padStart(2, `0`)}`;
  return wl(r) ? r : void 0;
}
function Vm(e) {
  if (e === ``) return `no day is given`;
  if (Lm(e)) return `${V(e)} is the number by which spreadsheets count days: format the column as a date`;
  const [t, n] = [Fm(e, `day-first`), Fm(e, `month-first`)];
  return t === void 0 || n === void 0
    ? `${V(e)} is not a day`
    : `${V(e)} can be ${t} or ${n}: say which with the option dates (--dates), day-first or month-first`;
}
function Hm(e) {
  return e.find(({ rows: e }) => R(e[0]?.[0] ?? ``) === R(km));
}
function Um(e, t, n, r, i) {
  const a = new Wm(n),
    o = { id: a.text(Am.framework), version: a.text(Am.release) };
  if (o.id !== `` && o.version !== `` && !El(e, o)) throw new Qs(`The form`, e, o);
  if (o.id === `` || o.version === ``) {
    const t = `the form does not say of which release it is; read as ${e.version}`;
    i.notes.add(`other-framework`, t, a.place(Am.release));
  }
  const s = a.text(Am.person) || (r.person ?? ``),
    c = i.person(s, () => a.place(Am.person));
  if (c === void 0) return [];
  const l = Gm(e, a, i),
    u = t
      .filter((e) => e !== n)
      .map((e) => Km(e))
      .find((e) => e !== void 0);
  if (!u)
    return (
      i.notes.add(
        `sheet-not-read`,
        `no sheet has a column Skill and a column such as Your level: nothing is read of the form`,
        G(n, 1),
      ),
      []
    );
  const d = qm(u, a, r, i),
    f = Jm(e, u, i);
  return [qs(Ym(e, { person: c, ...(l !== void 0 && { roleLevel: l }) }, u, f, d, i))];
}
var Wm = class {
  #e;
  #t;
  constructor(e) {
    (this.#e = e), (this.#t = new Map(e.rows.map(([e = ``], t) => [R(e), t]).reverse()));
  }
  text(e) {
    const t = this.#t.get(R(e));
    return t === void 0 ? `` : W(this.#e.rows[t]?.[1] ?? ``);
  }
  place(e) {
    return G(this.#e, (this.#t.get(R(e)) ?? 0) + 1, `B`);
  }
};
function Gm(e, t, { notes: n }) {
  const r = t.text(Am.roleLevel);
  if (r === `` || P(e).roleLevels.has(r)) return r === `` ? void 0 : r;
  const i = `no role level has the id ${N(r)}; the skills are read, and the role level is not`;
  n.add(`unknown-role-level`, i, t.place(Am.roleLevel));
}
function Km(e) {
  const t = (e.rows[0] ?? []).map(R),
    n = bl.flatMap((e) => {
      const n = t.indexOf(R(jm(e)));
      return n < 0 ? [] : [{ assessor: e, level: n, evidence: t.indexOf(R(Mm(e))) }];
    }),
    [r, i] = [t.indexOf(`skill`), t.indexOf(`skill id`)];
  return n.length > 0 && (r >= 0 || i >= 0) ? { sheet: e, skill: r, id: i, of: n } : void 0;
}
function qm({ of: e }, t, { date: n = ``, dates: r }, { notes: i }) {
  const a = /* @__PURE__ */ new Map();
  for (const { assessor: o } of e) {
    const e = t.text(Nm(o)) || n,
      s = Fm(e, r);
    if (s !== void 0) a.set(o, s);
    else if (e !== ``) {
      const n = `${N(e)} is not one certain day; the levels are kept without a record`;
      i.add(`date-not-read`, n, t.place(Nm(o)));
    }
  }
  return a;
}
function Jm(e, { sheet: t, skill: n, id: r }, i) {
  const { skills: a } = P(e);
  return t.rows.slice(1).flatMap((e, o) => {
    if (e.every((e) => e.trim() === ``)) return [];
    const [s, c] = [r, n].map((t) => W(e[t] ?? ``)),
      l = () => G(t, o + 2, `Skill`),
      u = a.get(s ?? ``);
    if (!u || (c !== `` && c !== u.name && c !== u.name.trim())) {
      const t = c === `` ? (s ?? ``) : (c ?? ``),
        n = i.skill(t, `the row is left out`, l);
      if (u && n && n !== u) {
        const e = `the row is called ${N(t)} and has the id of ${N(u.name)}; left out, as one of the two has been moved`;
        return i.notes.add(`ambiguous-skill`, e, l()), [];
      }
      return n ? [{ skill: n, row: o + 2, cells: e }] : [];
    }
    return [{ skill: u, row: o + 2, cells: e }];
  });
}
function Ym(e, t, { sheet: n, of: r }, i, a, o) {
  let s = /* @__PURE__ */ new Map(),
    c = /* @__PURE__ */ new Map(),
    l = /* @__PURE__ */ new Map(),
    u = /* @__PURE__ */ new Set(),
    d = 0;
  for (const { skill: e, row: t, cells: f } of i) {
    if (u.has(e.id)) {
      const r = `${N(e.id)} is assessed in an earlier row already; where both say something, the last counts`;
      o.notes.add(`duplicate-row`, r, G(n, t));
    }
    u.add(e.id);
    for (const { assessor: i, level: u, evidence: p } of r) {
      const r = W(f[u] ?? ``),
        m = W(f[p] ?? ``),
        h = Sp(m.slice(0, L.text));
      if (m.length > L.text) {
        const e = `the text is longer than the ${L.text} characters that are kept of it`;
        o.notes.add(`not-read`, e, G(n, t, Mm(i)));
      }
      h.length > 0 && l.set(e.id, [...(l.get(e.id) ?? []), ...h]);
      const g = o.noted(o.words.read(r), r, e, () => G(n, t, jm(i)));
      if (g === void 0) continue;
      const _ = a.get(i);
      if (_ === void 0) {
        c.set(e.id, g), d++;
        continue;
      }
      const v = { skill: e.id, level: g, assessor: i, date: _, ...(h.length > 0 && { evidence: h }) };
      s.set(JSON.stringify([e.id, i]), v);
    }
  }
  d > 0 &&
    o.notes.add(`date-not-read`, `no day of the assessment is given; the levels are kept without a record`, G(n, 1), d);
  const f = [...s.values()],
    { id: p, version: m } = e,
    h = [...xl(f)].map(([e, { level: t }]) => [e, t]);
  return {
    profile: {
      person: t.person,
      framework: { id: p, version: m },
      has: Object.fromEntries([...c, ...h]),
      ...(t.roleLevel !== void 0 && { roleLevel: t.roleLevel }),
      ...(f.length > 0 && { assessments: f }),
    },
    scores: {},
    evidence: Object.fromEntries(l),
  };
}
function Xm(e, t, n) {
  const r = Pd(Od.unwrap().partial(), e, [`map`]);
  if (r.length > 0) return r;
  const { shape: i, columns: a = {} } = e;
  return i !== void 0 && !t.includes(i)
    ? [
        {
          code: `shape`,
          path: [`map`, `shape`],
          expected: t.map((e) => JSON.stringify(e)).join(` or `),
          received: JSON.stringify(i),
        },
      ]
    : Object.keys(a)
        .filter((e) => !n.includes(e))
        .map((e) => ({ code: `unknown-key`, path: [`map`, `columns`, e], key: e }));
}
var Zm = [
    `id`,
    `person`,
    `firstName`,
    `lastName`,
    `skill`,
    `level`,
    `roleLevel`,
    `role`,
    `organisation`,
    `site`,
    `sector`,
    `assessor`,
    `date`,
    `evidence`,
    `frameworkVersion`,
    `validUntil`,
  ],
  Qm = 50;
function $m(e, t, n) {
  let r = new nh(t, n),
    i = Math.min(e.length, Qm),
    a = t.header === void 0 ? 0 : t.header - 1,
    o = { lacking: [`person`], headers: [], found: -1 };
  for (let n = a; n < (t.header ?? i); n++) {
    const i = eh(e[n]);
    if (i.length === 0) continue;
    const a = r.layout(n + 1, i, e.slice(n + 1, Qm)),
      s = t.header === void 0 ? r.ofTwoRows(n, e, i) : void 0;
    if (s && (!(`shape` in a) || th(s) > th(a))) return s;
    if (`shape` in a) return a;
    a.found > o.found && (o = a);
  }
  return o;
}
function eh(e = []) {
  if (e.length > 16384) return [];
  let t = e.map((e) => W(e).replace(/\s+/gu, ` `)),
    n = t.length;
  for (; n > 0 && t[n - 1] === ``; ) n--;
  return t.slice(0, n);
}
function th({ places: e, skills: t }) {
  return e.size + t.length;
}
var nh = class {
  #e;
  #t;
  #n;
  constructor(e, t) {
    (this.#e = e), (this.#t = t), (this.#n = new Set((e.ignore ?? []).map(R)));
  }
  layout(e, t, n) {
    const { places: r, values: i, lacking: a } = this.#a(t),
      { shape: o } = this.#e,
      s = (e) => r.has(e) || i.has(e),
      [c, l] = [s(`skill`), s(`level`)],
      u = s(`person`) || s(`id`) || s(`lastName`),
      d = o !== `wide` && c && (l || o === `long`);
    if (o === `wide` || !d) for (const e of [`skill`, `level`]) r.delete(e);
    const f = new Set(r.values()),
      p = [],
      m = [],
      h = [],
      g = /* @__PURE__ */ new Set();
    for (const [e, n] of t.entries())
      n === `` ||
        f.has(e) ||
        (g.has(n) ? h.push(e) : this.#n.has(R(n)) || (!d && this.#t(n) ? p : m).push(e), g.add(n));
    const _ = { headerRow: e, headers: t, places: r, values: i, skills: p, others: m, repeated: h };
    return a.length > 0
      ? { lacking: a, headers: t, found: r.size }
      : u && d
        ? { ..._, shape: `long` }
        : u && p.length > 0
          ? { ..._, shape: `wide` }
          : !u && o !== `long` && this.#i(t, n)
            ? { ..._, shape: `down`, skills: [], others: [] }
            : {
                lacking: u ? (c ? [`level`] : [`skill`, `a skill of the framework`]) : [`person`],
                headers: t,
                found: r.size + p.length,
              };
  }
  ofTwoRows(e, t, n) {
    const r = eh(t[e + 1]);
    if (r.length === 0) return;
    let i = ``,
      a = Array.from({ length: Math.max(n.length, r.length) }, (_e, t) => {
        const [a = ``, o = ``] = [n[t], r[t]];
        if ((a !== `` && (i = a), o === `` || o === a)) return a;
        const s = `${i} ${o}`;
        return i !== `` && this.#r(s) && !this.#t(o) ? s : o;
      }),
      o = this.layout(e + 2, a, t.slice(e + 2, Qm));
    if (!(`shape` in o) || o.shape === `down`) return;
    const s = o.places.get(`person`) ?? o.places.get(`id`) ?? o.places.get(`lastName`) ?? 0,
      c = r[s] ?? ``;
    return c === `` || c === n[s] || U(a[s] ?? ``) !== U(n[s] ?? ``) ? o : void 0;
  }
  #r(e) {
    const t = wd(e);
    return Zm.some((e) => Cd[e].some((e) => t.includes(U(e))));
  }
  #i(e, t) {
    const n = t.map((e) => W(e[0] ?? ``)).filter((e) => e !== ``),
      r = n.filter(this.#t).length;
    return e.length > 1 && r > 0 && 2 * r >= n.length;
  }
  #a(e) {
    const t = /* @__PURE__ */ new Map(),
      n = /* @__PURE__ */ new Map();
    for (const [r, i] of e.entries()) {
      if (this.#n.has(R(i))) continue;
      const [e = ``, a] = wd(i);
      e !== `` && !t.has(e) && t.set(e, r), a !== void 0 && !n.has(a) && n.set(a, r);
    }
    const r = (r) => (e.indexOf(r) >= 0 ? e.indexOf(r) : (t.get(U(r)) ?? n.get(U(r)))),
      i = /* @__PURE__ */ new Map(),
      a = /* @__PURE__ */ new Map(),
      o = [],
      s = /* @__PURE__ */ new Set();
    for (const t of Zm) {
      const n = Object.hasOwn(this.#e.columns ?? {}, t) ? this.#e.columns?.[t] : void 0;
      if (n === void 0) continue;
      if (typeof n === `object` && `value` in n) {
        a.set(t, n.value);
        continue;
      }
      const c = rh(n, r);
      c === void 0 || c >= Math.max(e.length, 1)
        ? this.#e.optional?.includes(t) || o.push(...(typeof n === `string` ? [n] : Array.isArray(n) ? n : [t]))
        : (i.set(t, c), s.add(c));
    }
    for (const e of Zm) {
      if (i.has(e) || a.has(e)) continue;
      const t = Cd[e].map(r).find((e) => e !== void 0 && !s.has(e));
      t !== void 0 && (i.set(e, t), s.add(t));
    }
    return (
      i.has(`lastName`) ? !i.has(`firstName`) && !i.has(`person`) && i.delete(`lastName`) : i.delete(`firstName`),
      { places: i, values: a, lacking: o }
    );
  }
};
function rh(e, t) {
  return typeof e === `string`
    ? t(e)
    : `letter` in e
      ? Rd(e.letter)
      : `index` in e
        ? e.index - 1
        : e.map(t).find((e) => e !== void 0);
}
function ih(e) {
  for (const t of e) if (t !== `` && t.trim() !== ``) return !1;
  return !0;
}
var ah = class {
  layout;
  intake;
  map;
  where;
  base;
  isToldApart;
  records;
  about;
  #e;
  #t;
  #n;
  #r;
  #i;
  constructor(e, t, n, { where: r, isDelimited: i, base: a }) {
    (this.layout = e), (this.intake = n), (this.map = t), (this.where = r), (this.base = a), (this.#t = i);
    const { places: o, headers: s, skills: c } = e,
      l = (e) =>
        e.flatMap((e) => {
          const t = o.get(e);
          return t === void 0 ? [] : [{ field: e, place: t }];
        });
    (this.records = l(Ud)),
      (this.#e = Ud.flatMap((t) => {
        const n = e.values.get(t);
        return n === void 0 ? [] : [{ field: t, value: n }];
      })),
      (this.about = l([`role`, `roleLevel`, `organisation`, `site`, `sector`]));
    const u = U(s[o.get(`person`) ?? -1] ?? ``);
    (this.isToldApart =
      t.duplicates !== void 0 ||
      Cd.id.some((e) => U(e) === u) ||
      [`id`, `assessor`, `date`].some((t) => o.has(t) || e.values.has(t))),
      (this.#n = c.map((e) => ({ place: e, code: n.skills.code(s[e] ?? ``) }))),
      (this.#r = l(t.fillDown ?? []).map(({ place: e }) => ({ place: e, above: `` }))),
      (this.#i = s.flatMap((e, t) => (e === `` && ![...o.values()].includes(t) ? [t] : [])));
  }
  get isSimple() {
    const { shape: e, places: t, values: n } = this.layout;
    return (
      e === `long` &&
      this.#r.length === 0 &&
      n.size === 0 &&
      !t.has(`lastName`) &&
      !(t.has(`id`) && t.has(`person`)) &&
      this.map.lists === void 0
    );
  }
  take(e, t) {
    if (ih(e)) return;
    const { intake: n, layout: r } = this,
      { headers: i } = r;
    if ((n.rows++, this.#u(e))) {
      const r = `the row has ${e.length} cells, the header ${i.length}, and something stands in those beyond; left out, put cells with a delimiter in them in quotes`;
      n.refused++, n.notes.add(`ragged-row`, r, this.where(t));
      return;
    }
    if (this.#t && e.length < i.length) {
      const r = `the row has ${e.length} cells, the header ${i.length}; those that are missing are taken as blank`;
      n.notes.add(`ragged-row`, r, this.where(t));
    }
    const a = this.#d(e);
    for (const e of this.#i)
      (a[e] ?? ``).trim() !== `` &&
        n.notes.add(`unused-column`, `the column has no header; it is not read`, this.where(t));
    const o = this.person(a, t);
    if (o < 0) n.refused++;
    else {
      for (const { field: e, place: r } of this.about) n.tell(o, e, W(a[r] ?? ``), this.base + t);
      for (const [e, i] of r.values) oh(e) && n.tell(o, e, i, this.base + t);
      n.tellRole(o, this.base + t), r.shape === `long` ? this.#a(a, o, t) : this.#o(a, o, t);
    }
  }
  person(e, t) {
    const n = this.#c(e, `id`),
      [r, i] = [this.#c(e, `firstName`), this.#c(e, `lastName`)],
      a = this.#c(e, `person`),
      o = i === `` && r === `` ? a : [r || a, i].filter((e) => e !== ``).join(` `),
      s = this.#l(
        o === `` && n !== ``
          ? `id`
          : this.layout.places.has(`lastName`)
            ? `lastName`
            : this.layout.places.has(`person`)
              ? `person`
              : `id`,
      );
    return this.intake.person(
      n,
      o,
      this.base + t,
      this.where,
      t,
      s,
      () => e.filter((e) => e.trim() !== ``).length <= 1,
    );
  }
  personNamed(e, t, n) {
    const r = this.#l(this.layout.places.has(`id`) ? `id` : `person`),
      [i, a] = this.layout.places.has(`id`) ? [e, ``] : [``, e];
    return this.intake.person(
      i,
      a,
      this.base + n,
      this.where,
      n,
      r,
      () => t().filter((e) => e.trim() !== ``).length <= 1,
    );
  }
  #a(e, t, n) {
    const { intake: r, map: i } = this,
      [a, o] = [this.#c(e, `skill`), this.#c(e, `level`)],
      s = i.lists?.skill,
      c = s === void 0 ? [a] : a.split(s).map((e) => e.trim());
    for (const i of c)
      (i === `` && (o === `` || c.length > 1)) ||
        (r.told.push(t, this.base + n, 1, r.skills.code(i), r.levels.code(o)), this.#s(e));
  }
  #o(e, t, n) {
    const { intake: r, map: i } = this,
      a = this.records.length + this.#e.length > 0;
    this.isToldApart || r.wideRow(this.base, t, this.base + n);
    for (const { place: o, code: s } of this.#n) {
      const c = e[o] ?? ``;
      if (c === `` && i.empty !== `none`) continue;
      const l = r.levels.codeOfCell(c);
      (l !== 0 || i.empty === `none`) && (r.told.push(t, this.base + n, 0, s, l), a && this.#s(e));
    }
  }
  #s(e) {
    const { intake: t } = this;
    for (const { field: n, place: r } of this.records) t.beside(n, W(e[r] ?? ``));
    for (const { field: e, value: n } of this.#e) t.beside(e, n);
  }
  #c(e, t) {
    const n = this.layout.places.get(t);
    return n === void 0 ? (this.layout.values.get(t) ?? ``) : W(e[n] ?? ``);
  }
  #l(e) {
    const t = this.layout.places.get(e);
    return t === void 0 ? void 0 : this.layout.headers[t];
  }
  #u(e) {
    for (let t = this.layout.headers.length; t < e.length; t++) if ((e[t] ?? ``).trim() !== ``) return !0;
    return !1;
  }
  #d(e) {
    let t = e;
    for (const n of this.#r) {
      const r = e[n.place] ?? ``;
      r.trim() === ``
        ? n.above !== `` &&
          (t = Array.from({ length: Math.max(t.length, n.place + 1) }, (_e, r) =>
            r === n.place ? n.above : (t[r] ?? ``),
          ))
        : (n.above = r);
    }
    return t;
  }
};
function oh(e) {
  return e === `role` || e === `roleLevel` || e === `organisation` || e === `site` || e === `sector`;
}
function sh(e) {
  const t = /* @__PURE__ */ new Map();
  return (n) => {
    let r = t.get(n);
    return r === void 0 && ((r = od(e, n).length === 1), t.size < 1e5 && t.set(n, r)), r;
  };
}
function ch(e, t, n, r) {
  const { notes: i, framework: a, hints: o } = e,
    { headerRow: s, headers: c, shape: l } = n,
    { where: u } = r;
  for (const [e, r] of t.slice(0, s).entries()) {
    if (e + 1 >= s || ih(r) || lh(r, n, e, t)) continue;
    const a = r
      .filter((e) => e.trim() !== ``)
      .slice(0, 5)
      .join(` `)
      .trim();
    i.add(`header-row`, `${V(a)} stands above the header, which is row ${s}; it is not read`, u(e + 1));
  }
  for (const e of n.repeated) {
    const t = c[e] ?? ``;
    i.add(`repeated-column`, `the header ${V(t)} stands here again; the first is read`, u(s, t));
  }
  for (const e of n.others) {
    const t = c[e] ?? ``,
      n = l === `wide` ? od(a, t) : [];
    if (n.length > 1) {
      const e = n.map(({ id: e }) => V(e)).join(`, `);
      i.add(`ambiguous-skill`, `${V(t)} can mean the skills ${e}; the column is not read, give the id`, u(s, t));
    } else
      l === `wide`
        ? i.add(`unknown-skill`, `no skill is called ${V(t)}${o.of(`skill`, t)}; the column is not read`, u(s, t))
        : i.add(`unused-column`, `the column is not read`, u(s, t));
  }
  return e.open(n, r);
}
function lh(e, { headers: t, headerRow: n }, r, i) {
  if (r !== n - 2) return !1;
  const a = i[n - 1] ?? [];
  return e.some((e, n) => {
    const r = t[n] ?? ``,
      i = e.trim().replace(/\s+/gu, ` `);
    return i !== `` && r.startsWith(i) && r !== (a[n] ?? ``).trim().replace(/\s+/gu, ` `);
  });
}
function uh(e, t, n = 0) {
  const r = sh(e.framework),
    i = $m(t.rows, e.map, r);
  if (!(`shape` in i)) return i;
  if (i.shape === `down`) return dh(e, t, i, n);
  const a = ch(e, t.rows, i, { where: (e, n) => G(t, e, n), isDelimited: t.isDelimited === !0, base: n });
  for (let e = i.headerRow; e < t.rows.length; e++) a.take(t.rows[e], e + 1);
  return i;
}
function dh(e, t, n, r) {
  const { headerRow: i, headers: a } = n,
    o = (e) => e.some((e) => e.trim() !== ``),
    s = t.rows
      .slice(i)
      .map((e, t) => ({ cells: e, row: i + t + 1 }))
      .filter(({ cells: e }) => o(e)),
    c = s.reduce((e, { cells: t }) => Math.max(e, t.length), a.length),
    l = Array.from({ length: c }, (_e, t) => [t === 0 ? `` : (a[t] ?? ``), ...s.map(({ cells: e }) => e[t] ?? ``)]),
    u = new Map(s.map(({ cells: e, row: t }) => [(e[0] ?? ``).trim().replace(/\s+/gu, ` `), t]).reverse()),
    d = (e, n) => {
      const r = a[e - 1] || Ld(e - 1);
      return G(t, u.get(n ?? ``) ?? i, r);
    },
    { columns: f, header: p, shape: m, ...h } = e.map,
    g = $m(l, { ...h, header: 1, shape: `wide`, columns: { person: { index: 1 } } }, sh(e.framework));
  if (!(`shape` in g)) return g;
  const _ = ch(e, l, g, { where: d, isDelimited: !1, base: r });
  for (let e = 1; e < l.length; e++) _.take(l[e], e + 1);
  return g;
}
var fh = new Map([
  ...bl.map((e) => [e, e]),
  [`self assessment`, `self`],
  [`self-assessment`, `self`],
  [`self assessed`, `self`],
  [`self-assessed`, `self`],
  [`own`, `self`],
  [`employee`, `self`],
  [`line manager`, `manager`],
  [`line-manager`, `manager`],
  [`line management`, `manager`],
  [`lm`, `manager`],
  [`colleague`, `peer`],
  [`peer review`, `peer`],
  [`peer-review`, `peer`],
  [`360`, `peer`],
  [`exam`, `test`],
  [`assessment test`, `test`],
  [`tested`, `test`],
  [`moderation`, `moderated`],
  [`moderator`, `moderated`],
  [`head of profession`, `moderated`],
  [`panel`, `moderated`],
]);
function ph(e) {
  return fh.get(R(e));
}
function mh(e) {
  return e === `` ? `nobody is named who assessed` : `${N(e)} is not one of ${Gl(bl)}`;
}
var hh = /^(?:(?:grand|sub|over ?all)[- ]?)?(?:totals?|averages?|avg|mean|median|counts?|sum|headcount)$/,
  gh =
    /^(?:(?:grand|sub|over ?all)[- ]?)?(?:totals?|averages?|avg|mean|median|counts?|sum|headcount|number) ?(?:of |per |for |by |level|score|rating|people|persons|staff|employees|headcount|\(|:|=|-)/,
  _h =
    /^(?:sources?|notes?|n\.b\.|key|legend|last updated|updated|prepared|produced|exported|generated|printed|copyright|as at|as of)(?: (?:by|on|at|from))?(?:[:=]| \d)/,
  vh =
    /^(?:©|\*|page \d|end of (?:table|list|report|sheet)|(?:last )?updated |prepared by |produced by |exported |generated |sources? )/,
  yh =
    /^(?:grand|sub|over|tot|av|mean|med|count|sum|head|num|sou|not|n\.b|key|leg|last|upd|pre|pro|exp|gen|pri|cop|as |page|end|©|\*)/i;
function bh(e, t) {
  const n = e.length > 40;
  if ((!n && !yh.test(e)) || e.length > 2e3) return;
  const r = R(e);
  return hh.test(r) || gh.test(r)
    ? `a sum of other rows`
    : _h.test(r) || ((vh.test(r) || (n && (r.includes(`://`) || r.split(` `).length > 6))) && t())
      ? `a remark on the table`
      : void 0;
}
function xh(e) {
  return e.length < 13 ? e : ` ${e}`.slice(1);
}
var Sh = /\p{Surrogate}/u,
  Ch = /^[\u0020-\u007e]+$/;
function wh(e) {
  return e !== `` && e.length <= L.name && (Ch.test(e) || !Sh.test(e));
}
var K = class {
    #e = /* @__PURE__ */ new Map([[``, 0]]);
    texts = [``];
    code(e) {
      const t = this.#e.get(e);
      if (t !== void 0) return t;
      const n = this.texts.length,
        r = xh(e);
      return this.texts.push(r), this.#e.set(r, n), n;
    }
    codeOfCell(e) {
      return this.#e.get(e) ?? this.code(W(e));
    }
    text(e) {
      return this.texts[e] ?? ``;
    }
  },
  Th = class {
    words = new K();
    #e = new Hd((e) => new Uint32Array(e));
    #t = new Hd((e) => new Uint32Array(e));
    #n = /* @__PURE__ */ new Map();
    take(e, t, n) {
      if (t === 0) return;
      for (; this.#e.length <= e; ) this.#e.push(0), this.#t.push(0);
      const r = this.#e.at(e);
      if (r === t) return;
      if (r === 0) {
        this.#e.set(e, t), this.#t.set(e, n);
        return;
      }
      const i = this.#n.get(e) ?? [];
      this.#n.set(e, i), i.some((e) => e.code === t) || i.push({ code: t, row: n });
    }
    isSound(e) {
      for (let t = this.#r.length; t <= e; t++) this.#r.push(wh(this.words.text(t)));
      return this.#r[e] === !0;
    }
    #r = [];
    only(e) {
      if (this.#e.length === 0) return 0;
      const [t = 0] = e;
      return e.length > 1 || this.#n.has(t)
        ? this.told(e).length === 0
          ? 0
          : -1
        : t < this.#e.length
          ? this.#e.at(t)
          : 0;
    }
    told(e) {
      if (this.#e.length === 0) return Eh;
      const [t] = e;
      if (e.length === 1 && t !== void 0 && !this.#n.has(t)) {
        const e = t < this.#e.length ? this.#e.at(t) : 0;
        return e === 0 ? Eh : [{ code: e, row: this.#t.at(t) }];
      }
      return e.flatMap((e) => {
        const t = e < this.#e.length ? this.#e.at(e) : 0;
        return t === 0 ? [] : [{ code: t, row: this.#t.at(e) }, ...(this.#n.get(e) ?? [])];
      });
    }
  },
  Eh = [],
  Dh = `\0`,
  Oh = class {
    rows = 0;
    refused = 0;
    framework;
    map;
    notes;
    hints;
    told = new Gd();
    skills = new K();
    levels = new K();
    records = { assessor: new K(), date: new K(), evidence: new K(), frameworkVersion: new K(), validUntil: new K() };
    names = new Th();
    roleLevels = new Th();
    labels = { organisation: new Th(), site: new Th(), sector: new Th() };
    tables = [];
    identities = [];
    numbered = /* @__PURE__ */ new Set();
    wideRows = /* @__PURE__ */ new Map();
    #e = /* @__PURE__ */ new Map();
    #t = new K();
    #n = new K();
    #r = /* @__PURE__ */ new Map();
    #i = 0;
    #a = 0;
    #o = ``;
    #s = -1;
    asOf;
    constructor(e, t, n, r) {
      (this.asOf = r), (this.framework = e), (this.map = t), (this.notes = n), (this.hints = new dd(e));
    }
    open(e, t) {
      const n = new ah(e, this.map, this, t);
      return this.tables.push(n), n;
    }
    person(e, t, n, r, i, a, o) {
      const s = e === `` ? t : e;
      if (this.#s >= 0 && s === this.#o && (e === `` || t === ``)) return this.#s;
      let c = this.#e.get(s);
      if (c === void 0) {
        const e = o && (bh(s, o) ?? (t === `` ? void 0 : bh(t, o)));
        if (e !== void 0)
          return (
            this.notes.add(
              `not-a-person`,
              `${JSON.stringify(s.slice(0, 200))} is ${e}, not a person; the row is left out`,
              r(i, a),
            ),
            -1
          );
        if (s === ``) return this.notes.add(`incomplete-row`, `nobody is named; the row is left out`, r(i, a)), -1;
        if (!wh(s) || (t !== `` && !wh(t)))
          return (
            this.notes.add(
              `invalid-name`,
              `a name is a text of up to 1000 whole characters; the row is left out`,
              r(i, a),
            ),
            -1
          );
        c = this.identities.length;
        const n = xh(s);
        this.identities.push(n), this.#e.set(n, c);
      }
      return (
        e !== `` && this.numbered.add(c),
        e !== `` && t !== `` && this.names.take(c, this.names.words.code(t), n),
        (this.#o = s),
        (this.#s = c),
        c
      );
    }
    tell(e, t, n, r) {
      t === `role`
        ? (this.#i = this.#t.code(n))
        : t === `roleLevel`
          ? (this.#a = this.#n.code(n))
          : n !== `` && this.labels[t].take(e, this.labels[t].words.code(n), r);
    }
    tellRole(e, t) {
      const [n, r] = [this.#i, this.#a];
      if (((this.#i = 0), (this.#a = 0), n === 0 && r === 0)) return;
      let i = n * 33554432 + r,
        a = this.#r.get(i);
      a === void 0 &&
        ((a = this.roleLevels.words.code(`${this.#n.text(r)}${Dh}${this.#t.text(n)}`)), this.#r.set(i, a)),
        this.roleLevels.take(e, a, t);
    }
    beside(e, t) {
      this.told.beside(e, this.records[e].code(t));
    }
    wideRow(e, t, n) {
      const r = this.wideRows.get(e) ?? { people: [], rows: [] };
      this.wideRows.set(e, r), r.people.push(t), r.rows.push(n);
    }
    placeOf(e) {
      const t = this.tables.findLast(({ base: t }) => t <= e);
      return { table: t, row: e - (t?.base ?? 0) };
    }
  };
function kh(e, t) {
  const n = sh(e);
  return (e) => {
    const r = $m(e, t, n);
    return `shape` in r ? 1 + r.places.size + r.skills.length : 0;
  };
}
function Ah(e, t, n) {
  if (`issues` in t) return t.issues;
  if ((n.notes.take(t.notes), t.items !== void 0)) return Nh(e, t.items, n), [];
  const r = jh(e, t.sheets, n.map);
  if (`issues` in r) return r.issues;
  let i = [],
    a = [],
    [o, s] = [0, 0];
  for (const t of r.sheets) {
    if (s > 0 && n.map.sheets === void 0) {
      const e = $m(t.rows, n.map, sh(n.framework));
      if (t.rows.length === 0) continue;
      const r =
        `shape` in e
          ? `the sheet has the columns too; the first that has them is read: name both with sheets`
          : `the sheet is no table of people; it is not read`;
      n.notes.add(`sheet-not-read`, r, G(t, 1));
      continue;
    }
    const r = uh(n, t, o);
    `shape` in r ? s++ : (i.push(...Mh(e, t, r)), t.rows.length > 0 && n.map.sheets === void 0 && a.push(t)),
      (o += Math.max(t.rows.length, 16384) + 1);
  }
  if (!(s > 0 && (n.map.sheets === void 0 || i.length === 0))) return i.slice(0, 50);
  for (const e of a.splice(0))
    n.notes.add(`sheet-not-read`, `the sheet is no table of people; it is not read`, G(e, 1));
  return [];
}
function jh(e, t, { sheets: n }) {
  if (n === void 0)
    return t.length > 0
      ? { sheets: t }
      : { issues: [{ code: `shape`, path: [e], expected: `a sheet`, received: `none` }] };
  const r = n.map((e) => ({
      one: e,
      sheet: typeof e === `number` ? t[e - 1] : t.find(({ name: t }) => R(t ?? ``) === R(e)),
    })),
    i =
      t
        .slice(0, 20)
        .map(({ name: e }, t) => e ?? String(t + 1))
        .join(`, `) || `no sheet`,
    a = r
      .filter(({ sheet: e }) => e === void 0)
      .map(({ one: t }) => ({ code: `shape`, path: [e], expected: `a sheet ${t}`, received: i }));
  return a.length > 0 ? { issues: a } : { sheets: r.flatMap(({ sheet: e }) => e ?? []) };
}
function Mh(e, { name: t }, { lacking: n, headers: r }) {
  const i = t === void 0 ? [e] : [e, t];
  return n.map((e) => {
    const t = Object.hasOwn(Cd, e) ? Cd[e] : [e];
    return {
      code: `missing-column`,
      path: i,
      column: t.slice(0, 3).join(` or `),
      columns: r.filter((e) => e !== ``).slice(0, 100),
    };
  });
}
function Nh(e, t, n) {
  const r = t.some(({ place: e }) => `line` in e),
    i = n.open(Xd, {
      where: (t, n) =>
        r
          ? { file: e, row: t, ...(n !== void 0 && { column: n }) }
          : { file: e, path: [t, ...(n === void 0 ? [] : [n])] },
      isDelimited: !1,
      base: 0,
    });
  for (const { data: e, place: n } of t) $d(i, e, `line` in n ? n.line : n.index);
}
function Ph({ levels: e }, t, n, r) {
  const i = new Map(e.map(({ id: e }, t) => [e, t + 1])),
    a = t.readColumn(n),
    o = n.find((_e, r) => a[r]?.byNumber && a[r]?.isUnknown && t.read(n[r] ?? ``).isOffScale);
  return n.map((t, n) => {
    if (t === r) return { isTold: !0, rank: 0 };
    const { level: s, isRead: c, isUnknown: l, byNumber: u } = a[n] ?? {};
    if (l) {
      const n =
        u && o !== void 0
          ? ` here: ${o === t ? `it is no rung` : `${V(o)} in the same column is no rung`} of the ${e.length} of ${e
              .map(({ name: e }) => e)
              .slice(0, 6)
              .join(
                `, `,
              )}, so no number is read; say what each means with levels, such as { ${V(t)}: ${V(e[0]?.id ?? ``)} }`
          : ``;
      return { isTold: !0, code: `unknown-level`, message: `${V(t)} is not a level${n || `; taken as not assessed`}` };
    }
    if (s === void 0) return { isTold: !1 };
    if (s === null) return { isTold: !0, rank: 0 };
    const d = i.get(s);
    return d === void 0
      ? { isTold: !0, code: `unknown-level`, message: `the map says ${V(s)}, which is not a level; not read` }
      : c
        ? { isTold: !0, rank: d, code: `level-read-as`, message: `${V(t)} is read as ${e[d - 1]?.name}` }
        : { isTold: !0, rank: d };
  });
}
function Fh(e, t, n) {
  const { table: r, row: i } = e.placeOf(e.told.rowOf(t)),
    a = r?.layout.shape === `long`,
    o = (t) => {
      const i = r?.layout.places.get(t);
      return a ? (i === void 0 ? t : r?.layout.headers[i]) : e.skills.text(n);
    };
  return { where: (e) => r?.where(i, e) ?? {}, isLong: a, skillColumn: o(`skill`), levelColumn: o(`level`) };
}
var Ih = class e {
  #e;
  #t;
  #n;
  #r;
  static of(t) {
    return Ud.some((e) => t.told.record(e) !== void 0) ? new e(t) : void 0;
  }
  constructor(e) {
    this.#e = e;
    const { assessor: t, date: n, validUntil: r } = e.records;
    this.#t = t.texts.map(ph);
    const i = e.map.dates ?? Im(n.texts);
    this.#n = n.texts.map((e) => Fm(e, i));
    const a = e.map.dates ?? Im(r.texts) ?? i;
    this.#r = r.texts.map((e) => Fm(e, a));
  }
  beside(e, t) {
    const { notes: n, framework: r } = this.#e,
      i = (t) => this.#e.told.record(t)?.at(e) ?? 0,
      a = (e) => this.#e.records[e].text(i(e)),
      o = a(`frameworkVersion`);
    if (o !== `` && !Dl(r, o)) {
      const i = `the row is about release ${V(o)}, not ${r.version}; left out, carry it over first`;
      return n.add(`not-read`, i, t(this.#i(e, `frameworkVersion`))), `other-release`;
    }
    const [s, c, l] = [a(`assessor`), a(`date`), a(`evidence`)],
      [u, d] = [this.#t[i(`assessor`)], this.#n[i(`date`)]];
    if (s === `` && c === ``) {
      for (const r of [`evidence`, `validUntil`]) {
        if (a(r) === ``) continue;
        const i = r === `evidence` ? `evidence` : `a day on which a record ends`;
        n.add(`not-read`, `${i} without who assessed and when is not kept`, t(this.#i(e, r)));
      }
      return;
    }
    if (
      (u === void 0 && n.add(`not-read`, `${mh(s)}; the level is kept without a record`, t(this.#i(e, `assessor`))),
      d === void 0 && n.add(`date-not-read`, `${Vm(c)}; the level is kept without a record`, t(this.#i(e, `date`))),
      u === void 0 || d === void 0)
    )
      return;
    l.length > L.text &&
      n.add(`not-read`, `evidence of more than ${L.text} characters is not kept`, t(this.#i(e, `evidence`)));
    const [f, p] = [a(`validUntil`), this.#r[i(`validUntil`)]];
    return (
      f !== `` &&
        p === void 0 &&
        n.add(`date-not-read`, `${Vm(f)}; the record is kept without its end`, t(this.#i(e, `validUntil`))),
      {
        assessor: u,
        date: d,
        ...(p !== void 0 && f !== `` && { validUntil: p }),
        ...(l !== `` && l.length <= L.text && { evidence: Sp(l) }),
        ...(o !== `` && { frameworkVersion: o }),
      }
    );
  }
  #i(e, t) {
    const { table: n } = this.#e.placeOf(this.#e.told.rowOf(e)),
      r = n?.layout.places.get(t);
    return r === void 0 ? t : (n?.layout.headers[r] ?? t);
  }
};
function Lh(e, t, n) {
  const r = new Map(e.skills.map(({ id: e }, t) => [e, t]));
  return t.map((t) => {
    const i = od(e, t);
    if (i.length === 1 && i[0]) return { place: r.get(i[0].id) ?? -1 };
    if (i.length === 0)
      return { place: -1, code: `unknown-skill`, message: `no skill is called ${V(t)}${n.of(`skill`, t)}; left out` };
    const a = i.map(({ id: e }) => V(e)).join(`, `);
    return { place: -1, code: `ambiguous-skill`, message: `${V(t)} can mean the skills ${a}; left out, give the id` };
  });
}
function Rh({ skills: e, levels: t }) {
  const n = t.length + 1,
    r = new Uint8Array(e.length * n).fill(1);
  for (const [i, { definedAt: a }] of e.entries()) {
    if (a === void 0) continue;
    const e = new Set(a);
    for (const [a, { id: o }] of t.entries()) e.has(o) || (r[i * n + a + 1] = 0);
  }
  return r;
}
var zh = -1,
  Bh = class {
    #e;
    constructor(e) {
      this.#e = e;
    }
    weigh(e, t, n, r) {
      const i = this.#t(e, t, n),
        a = /* @__PURE__ */ new Map();
      for (const e of n) {
        if (e.beside === void 0) continue;
        const { assessor: t, date: n } = e.beside,
          r = `${n} ${t}`;
        a.set(r, [...(a.get(r) ?? []), e]);
      }
      if (a.size === 0) return i === zh ? void 0 : i;
      const { framework: o } = this.#e,
        s = o.skills[t]?.id ?? ``,
        c = [];
      for (const [n, r] of a) {
        const i = this.#r(e, t, r, ` by the same assessor on the same day (${n})`),
          a = r.find((e) => e.rank === i) ?? r[0],
          l = a?.beside;
        if (i === void 0 || !a || !l) continue;
        const u = { skill: s, level: i > 0 ? (o.levels[i - 1]?.id ?? null) : null, ...l },
          d = this.#e.asOf?.whyNot(u);
        d ? this.#n(d.code, `${d.message} (${V(e)})`, a.entry) : c.push({ entry: a.entry, rank: i, record: u });
      }
      const l = xl(c.map(({ record: e }) => e)).get(s),
        u = c.find(({ record: e }) => e === l);
      if (u === void 0) return;
      const d = Fh(this.#e, u.entry, 0);
      if (u.rank === zh)
        c.filter(({ rank: e }) => e !== zh).length > 0 &&
          this.#e.notes.add(
            `conflicting-rows`,
            `${this.#i(e, t)}: the record that would count cannot be read, so it is not assessed`,
            d.where(),
          );
      else {
        i !== void 0 &&
          i !== u.rank &&
          this.#e.notes.add(
            `conflicting-rows`,
            `${this.#i(e, t)} is also given without who assessed it and when; the record counts`,
            d.where(),
          );
        for (const { entry: e, rank: t, record: n } of c) t !== zh && r.push({ entry: e, record: n });
        return u.rank;
      }
    }
    #t(e, t, n) {
      const r = n.filter(({ beside: e }) => e === void 0),
        i = this.#r(e, t, r, ``),
        [a] = r;
      if (!a || this.#e.asOf?.asksForRecords !== !0) return i;
      this.#n(
        `no-record`,
        `a level without who assessed it and when does not count where an assessor or an age is asked for`,
        a.entry,
      );
    }
    #n(e, t, n) {
      this.#e.notes.add(e, t, Fh(this.#e, n, 0).where());
    }
    #r(e, t, n, r) {
      const [i, ...a] = n;
      if (i === void 0) return;
      let { notes: o, map: s } = this.#e,
        c = i.rank,
        l = !0;
      for (const n of a) {
        const { where: i, levelColumn: a } = Fh(this.#e, n.entry, this.#e.told.skills.at(n.entry)),
          u = () => i(a),
          d = `${this.#i(e, t)} is given`;
        if (n.rank === c && l) c !== void 0 && o.add(`duplicate-row`, `${d} twice and alike${r}; counted once`, u());
        else if (s.duplicates !== void 0)
          o.add(`conflicting-rows`, `${d} at two levels${r}; the ${s.duplicates} counts`, u()),
            s.duplicates === `last` && (c = n.rank);
        else {
          l = !1;
          const e =
            n.rank === void 0 || c === void 0 ? `at a level and as something that cannot be read` : `at two levels`;
          o.add(`conflicting-rows`, `${d} ${e}${r}; neither counts, so it is not assessed`, u());
        }
      }
      return l && c !== void 0 ? c : zh;
    }
    #i(e, t) {
      return `${V(this.#e.framework.skills[t]?.name ?? ``)} of ${V(e)}`;
    }
  },
  Vh = class {
    #e;
    #t;
    #n;
    #r;
    #i;
    #a;
    #o;
    #s;
    #c = [];
    constructor(e) {
      this.#e = e;
      const { framework: t, skills: n, levels: r, map: i } = e;
      (this.#t = t.levels.length + 1),
        (this.#n = Lh(t, n.texts, e.hints)),
        (this.#r = Ph(t, new Qu(t.levels, i), r.texts, Jd)),
        (this.#i = Rh(t)),
        (this.#a = Ih.of(e)),
        (this.#o = new Bh(e));
      const a = n.texts.length * r.texts.length,
        o = e.asOf?.asksForRecords === !0;
      e.asOf &&
        this.#a === void 0 &&
        !o &&
        e.notes.add(`no-record`, `no record says who assessed the levels, or when; they count as they stand`, {}),
        this.#a === void 0 && !o && a <= 4e6 && (this.#s = this.#l(a));
    }
    #l(e) {
      const t = new Int32Array(e).fill(-2),
        n = this.#r.length;
      for (const [e, { place: r }] of this.#n.entries())
        for (const [i, { rank: a, isTold: o, message: s }] of this.#r.entries()) {
          if (r < 0 || s !== void 0) continue;
          const c = r * this.#t + (a ?? 0);
          o ? a !== void 0 && this.#i[c] === 1 && (t[e * n + i] = c) : (t[e * n + i] = -1);
        }
      return t;
    }
    settle(e, t) {
      const n = this.#c;
      if (((n.length = 0), this.#s !== void 0 && this.#u(this.#s, t))) return { slots: n, assessments: Hh };
      n.length = 0;
      const r = /* @__PURE__ */ new Map();
      for (const e of t) {
        const t = this.#d(e);
        if (t === void 0) continue;
        const n = r.get(t.skill);
        n ? n.push(t) : r.set(t.skill, [t]);
      }
      const i = [];
      for (const [t, a] of r) {
        const r = this.#o.weigh(e, t, a, i);
        r !== void 0 && n.push(t * this.#t + r);
      }
      return (
        n.sort((e, t) => e - t),
        i.sort((e, t) => e.entry - t.entry),
        { slots: n, assessments: i.map(({ record: e }) => e) }
      );
    }
    #u(e, t) {
      let { told: n } = this.#e,
        { skills: r, levels: i } = n,
        a = this.#c,
        o = this.#r.length,
        [s, c] = [!0, -1];
      for (let n = 0; n < t.length; n++) {
        const l = t[n],
          u = e[r.at(l) * o + i.at(l)];
        if (u !== -1) {
          if (u === -2) return !1;
          (s &&= u > c), (c = u), a.push(u);
        }
      }
      s || a.sort((e, t) => e - t);
      const l = this.#t;
      for (let e = 1; e < a.length; e++) if (Math.floor(a[e] / l) === Math.floor(a[e - 1] / l)) return !1;
      return !0;
    }
    #d(e) {
      const { told: t, notes: n, skills: r } = this.#e,
        [i, a] = [t.skills.at(e), t.levels.at(e)],
        o = this.#n[i],
        s = this.#r[a],
        { where: c, isLong: l, skillColumn: u, levelColumn: d } = Fh(this.#e, e, i);
      if (i === 0) {
        this.#f(l), n.add(`incomplete-row`, `no skill stands beside the level; left out`, c(u));
        return;
      }
      if (o === void 0 || o.place < 0) {
        this.#f(l), n.add(o?.code ?? `unknown-skill`, o?.message ?? `no skill is called ${V(r.text(i))}`, c(u));
        return;
      }
      const f = this.#a?.beside(e, c);
      if (f === `other-release`) {
        this.#f(l);
        return;
      }
      if ((s.message !== void 0 && n.add(s.code ?? `unknown-level`, s.message, c(d)), !s.isTold)) return;
      const { rank: p } = s;
      if (p === void 0) return this.#f(l), { skill: o.place, entry: e, rank: void 0, beside: f };
      if (this.#i[o.place * this.#t + p] !== 1) {
        const { framework: t } = this.#e,
          r = `${V(t.skills[o.place]?.name ?? ``)} is not defined at ${t.levels[p - 1]?.name}; taken as not assessed`;
        return n.add(`level-not-defined`, r, c(d)), this.#f(l), { skill: o.place, entry: e, rank: void 0, beside: f };
      }
      return { skill: o.place, entry: e, rank: p, beside: f };
    }
    #f(e) {
      e && this.#e.refused++;
    }
  },
  Hh = [];
function Uh(e, t) {
  const { told: n, identities: r } = e,
    { personOf: i, codesOf: a } = Wh(r),
    o = Kh(e, i, a),
    s = Jh(e, a),
    c = Yh(e),
    l = new Vh(e),
    { organisation: u, site: d, sector: f } = e.labels;
  n.eachPerson(a.length, i, (n, r) => {
    if (o.has(n)) return;
    const i = a[n],
      p = s[n] ?? ``,
      { slots: m, assessments: h } = l.settle(p, r);
    t({
      person: p,
      roleLevel: c(i, p),
      organisation: Xh(e, u, i, `organisation`),
      site: Xh(e, d, i, `site`),
      sector: Xh(e, f, i, `sector`),
      slots: m,
      assessments: h,
    });
  });
}
function Wh(e) {
  const t = /* @__PURE__ */ new Map(),
    n = new Uint32Array(e.length),
    r = [];
  for (const [i, a] of e.entries()) {
    const e = Gh(a).normalize(`NFC`),
      o = t.get(e);
    o === void 0 ? (t.set(e, r.length), (n[i] = r.length), r.push([i])) : ((n[i] = o), r[o]?.push(i));
  }
  return { personOf: n, codesOf: r };
}
function Gh(e) {
  return /\s\s|[^\S ]/.test(e) ? e.replace(/(?<=\S)\s+(?=\S)/gu, ` `) : e;
}
function Kh(e, t, n) {
  const r = /* @__PURE__ */ new Set();
  for (const { people: i, rows: a } of e.wideRows.values()) {
    const o = new Uint32Array(n.length);
    for (const e of i) {
      const n = t[e] ?? 0;
      o[n] = (o[n] ?? 0) + 1;
    }
    if (!o.some((e) => e > 1)) continue;
    const s = /* @__PURE__ */ new Map();
    for (const [e, n] of i.entries()) {
      const r = t[n] ?? 0;
      if ((o[r] ?? 0) < 2) continue;
      const i = s.get(r) ?? [];
      s.set(r, i), i.push(a[e] ?? 0);
    }
    for (const [t, i] of s) {
      r.add(t), (e.refused += i.length);
      const a = e.placeOf(i[0] ?? 0),
        o = i.slice(0, 10).map((t) => qh(e, t)),
        s = V(Gh(e.identities[n[t]?.[0] ?? 0] ?? ``)),
        c = i.length > 10 ? ` and ${i.length - 10} more` : ``,
        l = `${s} stands in ${o.slice(0, -1).join(`, `)} and ${o.at(-1)}${c}, which may be two people: none of them is read. Add a column that tells them apart, such as Staff number`,
        { places: u, headers: d } = a.table?.layout ?? { places: /* @__PURE__ */ new Map(), headers: [] };
      e.notes.add(`same-name`, l, a.table?.where(a.row, d[u.get(`person`) ?? -1]) ?? {});
    }
  }
  return r;
}
function qh(e, t) {
  const { table: n, row: r } = e.placeOf(t),
    { row: i, path: a, column: o } = n?.where(r, ``) ?? {};
  return n?.layout.shape === `wide` && typeof a?.[0] === `number`
    ? `[${a[0]}]`
    : i === void 0
      ? `column ${o}`
      : `row ${i}`;
}
function Jh({ identities: e, numbered: t, names: n }, r) {
  const i = r.map((r) => {
    const [i = 0] = r,
      a = e[i] ?? ``,
      o = r.length === 1 ? a : Gh(a);
    if (!t.has(i)) return o;
    const s = new Set(n.told(r).map((e) => Gh(n.words.text(e.code)))),
      [c] = s;
    return s.size === 1 && c !== void 0 ? c : o;
  });
  if (t.size === 0) return i;
  const a = /* @__PURE__ */ new Map();
  for (const e of i) a.set(e, (a.get(e) ?? 0) + 1);
  const o = /* @__PURE__ */ new Set();
  return i.map((n, i) => {
    let s = r[i]?.[0] ?? 0,
      c = e[s] ?? ``,
      l = (a.get(n) ?? 0) > 1 && t.has(s) && n !== c ? `${n} (${c})` : n;
    return o.has(l) && (l = `${l} [${i + 1}]`), o.add(l), l;
  });
}
function Yh(e) {
  const { framework: t, hints: n, roleLevels: r } = e,
    i = /* @__PURE__ */ new Map(),
    a = (e) => {
      let a = i.get(e);
      if (a === void 0) {
        const [o = ``, s = ``] = r.words.text(e).split(Dh);
        (a = fd(t, o, s, n)), i.set(e, a);
      }
      return a;
    };
  return (t, n) => {
    const i = r.only(t);
    if (i === 0) return;
    const o = i > 0 ? a(i).id : void 0;
    if (o !== void 0) return o;
    const s = r.told(t);
    if (s.length === 0) return;
    const c = s.map(({ code: e, row: t }) => ({ ...a(e), row: t }));
    for (const { row: t, ...n } of c) {
      if (!(`code` in n)) continue;
      const { table: r, row: i } = e.placeOf(t),
        a = r?.layout.places.get(`roleLevel`) ?? r?.layout.places.get(`role`);
      e.notes.add(n.code, n.message, r?.where(i, a === void 0 ? `roleLevel` : r.layout.headers[a]) ?? {});
    }
    const l = new Set(c.map(({ id: e }) => e)),
      [u] = c;
    if (l.size === 1) return u?.id;
    const d = c.map(({ row: t }) => qh(e, t)),
      { table: f, row: p } = e.placeOf(Zh(c)),
      m = `${V(n)} has several role levels, in ${d.slice(0, 5).join(`, `)}; none is read`;
    e.notes.add(`conflicting-rows`, m, f?.where(p) ?? {});
  };
}
function Xh(e, t, n, r) {
  const i = t.only(n);
  if (i === 0) return;
  if (i > 0 && t.isSound(i)) return t.words.text(i);
  const a = t.told(n),
    o = new Set(a.map(({ code: e }) => t.words.text(e))),
    [s = ``] = o,
    { table: c, row: l } = e.placeOf(Zh(a)),
    u = c?.layout.places.get(r),
    d = () => c?.where(l, u === void 0 ? r : c.layout.headers[u]) ?? {};
  if (o.size > 1) e.notes.add(`conflicting-rows`, `rows give one person several texts for the ${r}; none is read`, d());
  else {
    if (wh(s)) return s;
    e.notes.add(`invalid-name`, `the ${r} is no text of up to 1000 whole characters; not read`, d());
  }
}
function Zh(e) {
  return e.reduce((e, { row: t }) => Math.max(e, t), 0);
}
async function Qh(e, t, n = {}, { encoding: r } = {}) {
  const i = Xm(n, [`long`, `wide`], Zm);
  if (i.length > 0) throw mp(`map of the table`, i);
  const { delimiter: a } = n,
    o = { fits: kh(e, n), ...(r !== void 0 && { encoding: r }), ...(a && { delimiter: a }) },
    s = new Qf(),
    c = await up(`people`, t, o),
    l = `sheets` in c ? Hm(c.sheets) : void 0;
  if (`sheets` in c && l) {
    s.take(c.notes);
    const t = new vd(e, {}, s);
    return {
      value: Um(e, c.sheets, l, n.dates ? { dates: n.dates } : {}, t).map(({ profile: { roleLevel: e, ...t } }) =>
        Object.freeze(t),
      ),
      notes: s.inOrder(),
    };
  }
  const u = new Oh(e, n, s),
    d = Ah(`people`, c, u);
  if (d.length > 0) throw mp(`table of people`, d);
  return { value: $h(u), notes: s.inOrder() };
}
function $h(e) {
  const { id: t, version: n, skills: r, levels: i } = e.framework,
    a = Object.freeze({ id: t, version: n }),
    o = i.length + 1,
    s = [null, ...i.map((e) => e.id)],
    c = r.map((e) => e.id),
    l = [];
  return (
    Uh(e, ({ person: e, roleLevel: t, organisation: n, site: r, sector: i, slots: u, assessments: d }) => {
      const f = {};
      for (let e = 0; e < u.length; e++) {
        const t = u[e],
          n = t % o;
        eg(f, c[(t - n) / o], s[n] ?? null);
      }
      l.push(
        Object.freeze({
          person: e,
          framework: a,
          has: Object.freeze(f),
          ...(t !== void 0 && { roleLevel: t }),
          ...(n !== void 0 && { organisation: n }),
          ...(r !== void 0 && { site: r }),
          ...(i !== void 0 && { sector: i }),
          ...(d.length > 0 && { assessments: Object.freeze(d.map((e) => Object.freeze(e))) }),
        }),
      );
    }),
    l
  );
}
function eg(e, t, n) {
  t === `__proto__`
    ? Object.defineProperty(e, t, { value: n, enumerable: !0, configurable: !0, writable: !0 })
    : (e[t] = n);
}
const tg = Symbol.for(`@ts-pattern/matcher`),
  ng = Symbol.for(`@ts-pattern/isVariadic`),
  rg = `@ts-pattern/anonymous-select-key`,
  ig = (e) => !!(e && typeof e === `object`),
  ag = (e) => e && !!e[tg],
  og = (e, t, n) => {
    if (ag(e)) {
      const { matched: r, selections: i } = e[tg]().match(t);
      return r && i && Object.keys(i).forEach((e) => n(e, i[e])), r;
    }
    if (ig(e)) {
      if (!ig(t)) return !1;
      if (Array.isArray(e)) {
        if (!Array.isArray(t)) return !1;
        const r = [],
          i = [],
          a = [];
        for (const t of e.keys()) {
          const n = e[t];
          ag(n) && n[ng] ? a.push(n) : a.length ? i.push(n) : r.push(n);
        }
        if (a.length) {
          if (a.length > 1)
            throw Error("Pattern error: Using `...P.array(...)` several times in a single pattern is not allowed.");
          if (t.length < r.length + i.length) return !1;
          const e = t.slice(0, r.length),
            o = i.length === 0 ? [] : t.slice(-i.length),
            s = t.slice(r.length, i.length === 0 ? 1 / 0 : -i.length);
          return (
            r.every((t, r) => og(t, e[r], n)) && i.every((e, t) => og(e, o[t], n)) && (a.length === 0 || og(a[0], s, n))
          );
        }
        return e.length === t.length && e.every((e, r) => og(e, t[r], n));
      }
      return Reflect.ownKeys(e).every((r) => {
        const i = e[r];
        return (r in t || (ag((a = i)) && a[tg]().matcherType === `optional`)) && og(i, t[r], n);
        var a;
      });
    }
    return Object.is(t, e);
  },
  sg = (e) => {
    var t;
    return ig(e)
      ? ag(e)
        ? ((t = e[tg]()).getSelectionKeys?.call(t) ?? [])
        : cg(Array.isArray(e) ? e : Object.values(e), sg)
      : [];
  },
  cg = (e, t) => e.reduce((e, n) => e.concat(t(n)), []);
function q(e) {
  return Object.assign(e, {
    optional: () => lg(e),
    and: (t) => J(e, t),
    or: (t) => ug(e, t),
    select: (t) => (t === void 0 ? dg(e) : dg(t, e)),
  });
}
function lg(e) {
  return q({
    [tg]: () => ({
      match: (t) => {
        const n = {},
          r = (e, t) => {
            n[e] = t;
          };
        return t === void 0
          ? (sg(e).forEach((e) => r(e, void 0)), { matched: !0, selections: n })
          : { matched: og(e, t, r), selections: n };
      },
      getSelectionKeys: () => sg(e),
      matcherType: `optional`,
    }),
  });
}
function J(...e) {
  return q({
    [tg]: () => ({
      match: (t) => {
        const n = {},
          r = (e, t) => {
            n[e] = t;
          };
        return { matched: e.every((e) => og(e, t, r)), selections: n };
      },
      getSelectionKeys: () => cg(e, sg),
      matcherType: `and`,
    }),
  });
}
function ug(...e) {
  return q({
    [tg]: () => ({
      match: (t) => {
        const n = {},
          r = (e, t) => {
            n[e] = t;
          };
        return cg(e, sg).forEach((e) => r(e, void 0)), { matched: e.some((e) => og(e, t, r)), selections: n };
      },
      getSelectionKeys: () => cg(e, sg),
      matcherType: `or`,
    }),
  });
}
function Y(e) {
  return { [tg]: () => ({ match: (t) => ({ matched: !!e(t) }) }) };
}
function dg(...e) {
  const t = typeof e[0] === `string` ? e[0] : void 0,
    n = e.length === 2 ? e[1] : typeof e[0] === `string` ? void 0 : e[0];
  return q({
    [tg]: () => ({
      match: (e) => {
        const r = { [t ?? rg]: e };
        return {
          matched:
            n === void 0 ||
            og(n, e, (e, t) => {
              r[e] = t;
            }),
          selections: r,
        };
      },
      getSelectionKeys: () => [t ?? rg].concat(n === void 0 ? [] : sg(n)),
    }),
  });
}
function fg(_e) {
  return !0;
}
function pg(e) {
  return typeof e === `number`;
}
function mg(e) {
  return typeof e === `string`;
}
function hg(e) {
  return typeof e === `bigint`;
}
q(Y(fg)), q(Y(fg));
const gg = (e) =>
  Object.assign(q(e), {
    startsWith: (t) => {
      return gg(J(e, ((n = t), Y((e) => mg(e) && e.startsWith(n)))));
      var n;
    },
    endsWith: (t) => {
      return gg(J(e, ((n = t), Y((e) => mg(e) && e.endsWith(n)))));
      var n;
    },
    minLength: (t) => gg(J(e, ((e) => Y((t) => mg(t) && t.length >= e))(t))),
    length: (t) => gg(J(e, ((e) => Y((t) => mg(t) && t.length === e))(t))),
    maxLength: (t) => gg(J(e, ((e) => Y((t) => mg(t) && t.length <= e))(t))),
    includes: (t) => {
      return gg(J(e, ((n = t), Y((e) => mg(e) && e.includes(n)))));
      var n;
    },
    regex: (t) => {
      return gg(J(e, ((n = t), Y((e) => mg(e) && !!e.match(n)))));
      var n;
    },
  });
gg(Y(mg));
const X = (e) =>
  Object.assign(q(e), {
    between: (t, n) => X(J(e, ((e, t) => Y((n) => pg(n) && e <= n && t >= n))(t, n))),
    lt: (t) => X(J(e, ((e) => Y((t) => pg(t) && t < e))(t))),
    gt: (t) => X(J(e, ((e) => Y((t) => pg(t) && t > e))(t))),
    lte: (t) => X(J(e, ((e) => Y((t) => pg(t) && t <= e))(t))),
    gte: (t) => X(J(e, ((e) => Y((t) => pg(t) && t >= e))(t))),
    int: () =>
      X(
        J(
          e,
          Y((e) => pg(e) && Number.isInteger(e)),
        ),
      ),
    finite: () =>
      X(
        J(
          e,
          Y((e) => pg(e) && Number.isFinite(e)),
        ),
      ),
    positive: () =>
      X(
        J(
          e,
          Y((e) => pg(e) && e > 0),
        ),
      ),
    negative: () =>
      X(
        J(
          e,
          Y((e) => pg(e) && e < 0),
        ),
      ),
  });
X(Y(pg));
const _g = (e) =>
  Object.assign(q(e), {
    between: (t, n) => _g(J(e, ((e, t) => Y((n) => hg(n) && e <= n && t >= n))(t, n))),
    lt: (t) => _g(J(e, ((e) => Y((t) => hg(t) && t < e))(t))),
    gt: (t) => _g(J(e, ((e) => Y((t) => hg(t) && t > e))(t))),
    lte: (t) => _g(J(e, ((e) => Y((t) => hg(t) && t <= e))(t))),
    gte: (t) => _g(J(e, ((e) => Y((t) => hg(t) && t >= e))(t))),
    positive: () =>
      _g(
        J(
          e,
          Y((e) => hg(e) && e > 0),
        ),
      ),
    negative: () =>
      _g(
        J(
          e,
          Y((e) => hg(e) && e < 0),
        ),
      ),
  });
_g(Y(hg)),
  q(Y((e) => typeof e === `boolean`)),
  q(Y((e) => typeof e === `symbol`)),
  q(Y((e) => e == null)),
  q(Y((e) => e != null));
var vg = class extends Error {
  constructor(e) {
    let t;
    try {
      t = JSON.stringify(e);
    } catch {
      t = e;
    }
    super(`Pattern matching error: no pattern matches value ${t}`), (this.input = void 0), (this.input = e);
  }
};
const yg = { matched: !1, value: void 0 };
function bg(e) {
  return new xg(e, yg);
}
var xg = class e {
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
        !r.some((e) => og(e, this.input, s)) || (i && !i(this.input))
          ? yg
          : { matched: !0, value: n(a ? (rg in o ? o[rg] : o) : this.input, this.input) };
    return new e(this.input, c);
  }
  when(t, n) {
    if (this.state.matched) return this;
    const r = !!t(this.input);
    return new e(this.input, r ? { matched: !0, value: n(this.input, this.input) } : yg);
  }
  otherwise(e) {
    return this.state.matched ? this.state.value : e(this.input);
  }
  exhaustive(e = Sg) {
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
function Sg(e) {
  throw new vg(e);
}
function Cg(e, { roleLevel: t, roleProfile: n }) {
  return t === void 0 ? (n?.name ?? ``) : qc(_c(e, t), yc(e, t));
}
function wg({ language: e = `en`, licence: t }, n) {
  const r = t?.attribution;
  return Tg({ language: e, parts: n, ...(r !== void 0 && { attribution: r }) });
}
function Tg(e) {
  if (typeof e !== `object` || !e || Object.isFrozen(e)) return e;
  for (const t of Object.values(e)) Tg(t);
  return Object.freeze(e);
}
var Eg = (e) => ({ kind: `title`, text: e }),
  Dg = (e, t, n) => ({ kind: `verdict`, verdict: e, tone: t, text: n });
function Og(e, t) {
  return t.length === 0 ? [] : [{ kind: `list`, label: e, items: t }];
}
function kg(e, t, n, r) {
  const i = n.map((e) => (`cells` in e ? e : { cells: e.map(jg) })),
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
var Ag = (...e) => e.map((e) => ({ of: `number`, title: e }));
function jg(e) {
  return typeof e === `string` ? { text: e } : e;
}
function Mg(e, ...t) {
  return t.filter((e) => e !== ``).map((t) => ({ kind: e, text: t }));
}
var Ng = 5;
function Pg(e, t) {
  return `${e} ${e === 1 ? t : t === `person` ? `people` : `${t}s`}`;
}
var Fg = (e) => (e === 1 ? `is` : `are`);
function Z(e, t = Ng) {
  if (e.length <= 1) return e[0] ?? ``;
  const n = e.slice(0, e.length > t ? t : -1),
    r = e.length - n.length;
  return `${n.join(`, `)} and ${e.length > t ? `${r} more` : e.at(-1)}`;
}
function Ig(e) {
  const { ranks: t } = P(e),
    n = e.levels.map(({ name: e }) => e),
    r = (e) => (e === void 0 ? 1 : F(`level`, t, e));
  return { names: n, rank: r, name: (e) => n[r(e) - 1] ?? e };
}
function Lg({ low: e, high: t, outOf: n }) {
  const [r, i] = [Math.floor((e * 100) / n), Math.ceil((t * 100) / n)];
  return e === t ? `${r}%` : `${r}% to ${i}%`;
}
var Rg = { of: `interval`, title: `Covered` };
function zg({ low: e, high: t, outOf: n }) {
  return n === 0
    ? { text: `nothing asked`, tone: `quiet` }
    : { text: Lg({ low: e, high: t, outOf: n }), mark: { of: `interval`, low: e, high: t, outOf: n } };
}
var Bg = Ag(`Met`, `Short`, `Not assessed`);
function Vg({ standings: e }) {
  const t = Rl(e),
    n = (...e) => t.filter(({ status: t }) => e.includes(t)).length;
  return [n(`met`, `exceeded`), n(`partial`, `unmet`), n(`unassessed`)].map(String);
}
function Hg(e, t) {
  const n = [...(e === `desirable` ? [`desirable`] : []), ...(t ? [] : [`not counted`])];
  return n.length > 0 ? ` (${n.join(`, `)})` : ``;
}
var Q = {
  title: (e, t) => `A team of ${e}: ${t}`,
  titleThen: (e, t, n) => `A team of ${e}, then ${t}: ${n}`,
  caption: `Who holds what`,
  levelsCaption: `Who holds which level`,
  changesCaption: `What changes in who holds what`,
  columns: {
    skill: `Skill`,
    people: `How many hold it`,
    needs: `Needs`,
    holders: `Held by`,
    short: `Short`,
    unassessed: `Not assessed`,
  },
  anyLevel: `any level`,
  outside: (e) => `outside their role: ${Z(e)}`,
  single: `Hangs on one person`,
  missing: `Nobody holds`,
  unknown: `Nobody is known to hold, and somebody has not been assessed`,
  onlyOne: (e, t) => `${e}: ${t}`,
  noSum: `A team never adds levels up: two people at a lower level are not one at a higher.`,
  verdicts: {
    nothingAsked: `Nothing is asked`,
    nobody: `Not covered`,
    nothingKnown: `Nothing is known yet`,
    covered: `Covered`,
    ifConfirmed: `Covered if confirmed`,
    notCovered: `Not covered`,
  },
  noSkill: `no skill is asked for.`,
  emptyTeam: `the team has nobody.`,
  noneCounts: `none of the skills listed counts.`,
  noneAssessed: (e) => `nobody has been assessed in ${e === 1 ? `the one skill` : `any of the ${e} skills`} asked for.`,
  everySkill: (e) =>
    `every skill that counts is held by somebody${e > 0 ? `, and ${Pg(e, `skill`)} ${e === 1 ? `hangs` : `hang`} on one person` : ``}.`,
  unknownOf: (e, t) => `nobody is known to hold ${e} of ${Pg(t, `skill`)}, but not everybody has been assessed.`,
  missingOf: (e, t, n) => `nobody holds ${e} of ${Pg(n, `skill`)}${t > 0 ? `, and ${t} ${Fg(t)} not known` : ``}.`,
  together: (e, t, n) =>
    `${e.length === 1 ? `One person covers` : `${e.length} people${t ? `, and no fewer,` : ``} cover`} ${n ? `it all` : `all that the team covers`}: ${Z(e, 1 / 0)}.`,
  alone: (e) => (e.length > 0 ? `Alone it is covered by ${Z(e)}.` : `Nobody covers it alone.`),
  gone: (e) => `Gone: ${Z(e, 1 / 0)}.`,
  joined: (e) => `New: ${Z(e, 1 / 0)}.`,
  nothingChanges: `Nothing changes in who holds what is asked for.`,
  nowSingle: `Now hangs on one person`,
  nowMissing: `Now held by nobody`,
  nowUnknown: `Now not known to be held by anybody, while not everybody has been assessed`,
  changeColumns: { before: `Before`, after: `After`, gained: `Gained`, lost: `Lost` },
  roleLevelCaption: `Where people move to`,
  roleLevelColumns: { person: `Person`, to: `To`, leaves: `Leaves behind` },
  noneHeld: `none`,
};
function Ug(e, t) {
  return bg(e)
    .returnType()
    .with(`shared`, () => ({ text: Pg(t, `person`), tone: `met` }))
    .with(`single`, () => ({ text: `1 person only`, tone: `partial` }))
    .with(`unknown`, () => ({ text: `nobody known`, tone: `unassessed` }))
    .with(`missing`, () => ({ text: `nobody`, tone: `unmet` }))
    .exhaustive();
}
var $ = {
  groups: `By skill group`,
  group: `Group`,
  noGroup: `In no group`,
  covers: [`Two or more hold it`, `One holds it`, `Not known`, `Nobody holds it`],
  worst: `Whose leaving would hurt most`,
  worstColumns: [`Leavers`, `Who`, `What nobody would be known to hold`],
  nobody: `No such leaving opens anything`,
  notProved: (e) => `${e} (not proved to be the worst)`,
  each: `If one person left`,
  eachColumns: [`Person`, `Nobody would be known to hold`, `One person would be left with`],
  harmless: (e) => `${Pg(e, `person`)} ${Fg(e)} not listed: their leaving opens nothing.`,
  names: Z,
};
function Wg({ skillGroups: e = [] }, { groups: t = [] }) {
  const n = new Map(e.map(({ id: e, name: t }) => [e, t]));
  return kg(
    $.groups,
    [$.group, ...Ag(...$.covers)],
    t.map(({ group: e, shared: t, single: r, unknown: i, missing: a }) => [
      e === void 0 ? $.noGroup : (n.get(e) ?? e),
      ...[t, r, i, a].map(String),
    ]),
  );
}
function Gg(e, { ifTheyLeft: t }) {
  if (!t) return [];
  const { each: n, worst: r } = t,
    i = (t) => $.names(t.map((t) => vc(e, t).name)),
    a = n.filter(({ opens: e, makesSingle: t }) => e.length + t.length > 0);
  return [
    ...kg(
      $.worst,
      $.worstColumns,
      r.map(({ leavers: e, people: t, opens: n, isWorst: r }) => {
        const a = t.length === 0 ? $.nobody : $.names(t, t.length);
        return [String(e), r ? a : $.notProved(a), i(n)];
      }),
    ),
    ...kg(
      $.each,
      $.eachColumns,
      a.map(({ person: e, opens: t, makesSingle: n }) => [e, i(t), i(n)]),
    ),
    ...Mg(`quiet`, a.length < n.length ? $.harmless(n.length - a.length) : ``),
  ];
}
function Kg(e, t, { people: n = [] } = {}) {
  return wg(e, Jg(e, t, n));
}
var qg = 12;
function Jg(e, t, n) {
  Pl(e, t.framework, `The coverage`);
  const { skills: r, singlePoints: i, missing: a, unknown: o, coveredBy: s } = t,
    c = (t) => vc(e, t).name,
    l = new Map(r.map(({ skill: e, holders: t }) => [e, t[0] ?? ``])),
    u = r.filter((e) => e.counts).length;
  return [
    Eg(Q.title(t.people.length, Cg(e, t))),
    Qg(t, u),
    ...Og(
      Q.single,
      i.map((e) => Q.onlyOne(c(e), l.get(e) ?? ``)),
    ),
    ...Og(Q.missing, a.map(c)),
    ...Og(Q.unknown, o.map(c)),
    ...Yg(e, t),
    ...Zg(e, t, n),
    ...Wg(e, t),
    ...Gg(e, t),
    ...(s.people.length > 0
      ? Mg(`paragraph`, Q.together(s.people, s.isSmallest, s.covered), s.covered ? Q.alone(s.alone) : ``)
      : []),
    ...Mg(`quiet`, t.people.length > 1 ? Q.noSum : ``),
  ];
}
function Yg(e, { people: t, skills: n }) {
  const r = Ig(e),
    { skill: i, people: a, needs: o, holders: s, short: c, unassessed: l } = Q.columns,
    u = n.map((t) => {
      const n = t.outsideRole ?? [];
      return [
        vc(e, t.skill).name + Hg(t.importance, t.counts),
        Xg(t),
        t.needed === void 0 ? Q.anyLevel : r.name(t.needed),
        [Z(t.holders), n.length > 0 ? Q.outside(n) : ``].filter((e) => e !== ``).join(`; `),
        Z(t.short),
        Z(t.unassessed),
      ];
    });
  return kg(Q.caption, [i, { of: `people`, title: a, most: t.length }, o, s, c, l], u);
}
function Xg({ cover: e, depth: t, short: n, unassessed: r }) {
  const i = { of: `people`, hold: t, short: n.length, unassessed: r.length };
  return { ...Ug(e, t), mark: i };
}
function Zg(e, { people: t, skills: n }, r) {
  if (t.length > qg || t.length < 2 || r.length === 0) return [];
  const i = Ig(e),
    a = new Map(
      r.map(({ person: t, has: n }) => {
        const r = /* @__PURE__ */ new Map();
        return Nl(e, n, (e, t) => r.set(e, t)), [t, r];
      }),
    ),
    o = [Q.columns.skill, ...t.map((e) => ({ of: `level`, title: e, levels: i.names }))],
    s = n.map(({ skill: n, needed: r, holders: o }) => [
      vc(e, n).name,
      ...t.map((e) => {
        const t = a.get(e)?.get(n) ?? null,
          s = t === null ? `?` : (i.names[t - 1] ?? Q.noneHeld),
          c = o.includes(e) && t !== null && t >= i.rank(r);
        return { text: c ? `${s} \u2713` : s, mark: { of: `level`, has: t, meets: c } };
      }),
    ]);
  return kg(Q.levelsCaption, o, s);
}
function Qg(e, t) {
  const { people: n, skills: r, readiness: i, missing: a, unknown: o, singlePoints: s } = e,
    { verdicts: c } = Q;
  return r.length === 0
    ? Dg(c.nothingAsked, `quiet`, Q.noSkill)
    : n.length === 0
      ? Dg(c.nobody, `unmet`, Q.emptyTeam)
      : r.every(({ depth: e, short: t }) => e + t.length === 0) && a.length === 0
        ? Dg(c.nothingKnown, `unassessed`, Q.noneAssessed(t))
        : bg(i)
            .with(`nothing-asked`, () => Dg(c.nothingAsked, `quiet`, Q.noneCounts))
            .with(`ready`, () => Dg(c.covered, `met`, Q.everySkill(s.length)))
            .with(`ready-if-confirmed`, () => Dg(c.ifConfirmed, `unassessed`, Q.unknownOf(o.length, t)))
            .with(`not-ready`, () => Dg(c.notCovered, `partial`, Q.missingOf(a.length, o.length, t)))
            .exhaustive();
}
function $g(e, t) {
  return wg(e, e_(e, t));
}
function e_(e, t) {
  const {
    before: n,
    after: r,
    changes: i,
    newSinglePoints: a,
    newlyMissing: o,
    newlyUnknown: s,
    roleLevelChanges: c,
  } = t;
  Pl(e, r.framework, `The answer`);
  const [l, u] = [new Set(n.people), new Set(r.people)],
    d = n.people.filter((e) => !u.has(e)),
    f = r.people.filter((e) => !l.has(e)),
    p = (t) => vc(e, t).name;
  return [
    Eg(Q.titleThen(n.people.length, r.people.length, Cg(e, r))),
    ...Mg(
      `paragraph`,
      d.length > 0 ? Q.gone(d) : ``,
      f.length > 0 ? Q.joined(f) : ``,
      i.length === 0 ? Q.nothingChanges : ``,
    ),
    ...Og(Q.nowSingle, a.map(p)),
    ...Og(Q.nowMissing, o.map(p)),
    ...Og(Q.nowUnknown, s.map(p)),
    ...t_(e, t),
    ...kg(
      Q.roleLevelCaption,
      [Q.roleLevelColumns.person, Q.roleLevelColumns.to, Rg, ...Bg, Q.roleLevelColumns.leaves],
      c.map(({ person: t, to: n, gap: r, leavesBehind: i }) => [
        t,
        Cg(e, { roleLevel: n }),
        zg(r.coverage),
        ...Vg(r),
        Z(i.map(p)),
      ]),
    ),
  ];
}
function t_(e, { before: t, after: n, changes: r }) {
  const i = Ig(e),
    a = Math.max(t.people.length, n.people.length),
    o = (e) => ({ of: `people`, title: e, most: a }),
    { before: s, after: c, gained: l, lost: u } = Q.changeColumns;
  return kg(
    Q.changesCaption,
    [Q.columns.skill, Q.columns.needs, o(s), o(c), l, u],
    r.map((r) => [
      vc(e, r.skill).name,
      r.needed === void 0 ? Q.anyLevel : i.name(r.needed),
      n_(t, r.skill, r.before),
      n_(n, r.skill, r.after),
      Z(r.gained),
      Z(r.lost),
    ]),
  );
}
function n_({ skills: e }, t, { cover: n, depth: r }) {
  const { short: i = [], unassessed: a = [] } = e.find((e) => e.skill === t) ?? {};
  return { ...Ug(n, r), mark: { of: `people`, hold: r, short: i.length, unassessed: a.length } };
}
function r_(e, t) {
  const [n] = t;
  if (!n) throw RangeError(`There is no page to put together`);
  const r = new Set(t.flatMap(({ attribution: e = `` }) => (e === `` ? [] : [e])));
  return Tg({
    language: n.language,
    parts: [Eg(e), ...t.flatMap(({ parts: e }) => e)],
    ...(r.size > 0 && { attribution: [...r].join(` `) }),
  });
}
function i_(e, t, n, r, i) {
  if (r <= 0) return ``;
  const a = `<rect class="${e}" x="${s_(t)}" y="${s_(n)}" width="${s_(r)}" height="${s_(i)}"/>`;
  return e === `u` ? a + a_(t, n, r, i) : a;
}
function a_(e, t, n, r) {
  let i = ``;
  for (let a = o_; a < n + r; a += o_) {
    const o = Math.min(a, n) - Math.max(0, a - r);
    i += `M${s_(e + Math.max(0, a - r))} ${s_(t + Math.min(a, r))}l${s_(o)}-${s_(o)}`;
  }
  return `<path class="k" d="${i}"/>`;
}
var o_ = 5;
function s_(e) {
  return Math.round(e * 100) / 100;
}
`${i_(`u`, 0, 0, 48, 28)}`;
var c_ = {
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
  l_ =
    /* @__PURE__ */ `accessibility designer: broad accessibility-specialist, broad interaction-designer.accessibility test specialist: close accessibility-specialist.account manager: broad business-relationship-manager.agile coach: broad delivery-manager.ai scientist: broad data-scientist, broad machine-learning-engineer.analyst: broad data-analyst, broad business-analyst, broad performance-analyst.analyst programmer: close software-developer.android developer: close software-developer.application developer: close software-developer.application management analyst: close application-operations-engineer.application programmer: close software-developer.application support analyst: close application-operations-engineer.application support engineer: close application-operations-engineer.application support specialist: close application-operations-engineer.applications developer: close software-developer.applications manager: broad application-operations-engineer, broad it-service-manager.applications programmer: close software-developer.applications support analyst: close application-operations-engineer.architect it: broad technical-architect, broad solution-architect, broad enterprise-architect.artificial intelligence engineer: close machine-learning-engineer.artificial intelligence scientist: broad data-scientist, broad machine-learning-engineer.asset & configuration manager: close change-and-release-manager.associate analyst: exact data-analyst associate-data-analyst.automation test analyst: broad test-engineer, broad quality-assurance-test-analyst.ba: close business-analyst.big data engineer: close data-engineer.business data analyst: close data-analyst.business intelligence developer: broad analytics-engineer, broad data-engineer, broad data-analyst.business partner: exact business-relationship-manager.business performance analyst: broad performance-analyst, broad data-analyst.business relationship & service manager: broad business-relationship-manager, broad it-service-manager.business systems analyst: close business-analyst.cdo: broad chief-data-officer, broad chief-digital-and-information-officer.change analyst: broad change-and-release-manager, broad business-analyst.change manager: broad change-and-release-manager.chief analytics officer: close chief-data-officer.chief digital officer: close chief-digital-and-information-officer.chief information officer: close chief-digital-and-information-officer.chief technical officer: close chief-technology-officer.cio: close chief-digital-and-information-officer.clinical data manager: broad data-governance-manager, broad data-analyst.cloud devops engineer: close development-operations-devops-engineer.cloud engineer: broad infrastructure-engineer, broad development-operations-devops-engineer.cloud infrastructure engineer: close infrastructure-engineer.communications manager: .computer operations manager: broad command-and-control-centre-manager, broad it-service-manager.computer operator: broad command-and-control-centre-manager, broad infrastructure-operations-engineer.computer technician: broad end-user-computing-engineer, broad infrastructure-operations-engineer.computer vision engineer: broad machine-learning-engineer, broad data-scientist.configuration manager: close change-and-release-manager.content creator: broad content-designer, broad graphic-designer.content curator: broad content-strategist, broad content-designer.content officer: close content-designer.content producer: close content-designer.content writer: close content-designer.customer solution architect: close solution-architect.customer support analyst: broad service-desk-manager service-desk-analyst.cyber security analyst: .cyber security engineer: broad security-architect.cyber security manager: .cyber security specialist: .data administrator: broad data-governance-manager, broad infrastructure-engineer.data and artificial intelligence ethicist: exact data-ethicist.data centre operator: broad command-and-control-centre-manager, broad infrastructure-operations-engineer.data communications analyst: broad network-architect, broad infrastructure-engineer.data consultant: broad data-analyst, broad data-governance-manager, broad data-architect.data engineer expert: close data-engineer.data guardian: broad data-governance-manager.data integrator: close data-engineer.data integrity officer: broad data-governance-manager, broad data-analyst.data management analyst: broad data-governance-manager, broad data-analyst.data manager: broad data-governance-manager, broad infrastructure-engineer, broad data-engineer.data officer: broad data-analyst, broad data-governance-manager.data quality officer: broad data-governance-manager, broad data-analyst.data research scientist: close data-scientist.data standards supervisor: broad data-governance-manager.data support analyst: broad data-analyst associate-data-analyst.data support officer: broad data-analyst associate-data-analyst, broad data-governance-manager.data visualisation manager: broad data-analyst, broad analytics-engineer.data warehouse analyst: broad data-analyst, broad analytics-engineer.data warehouse architect: broad data-architect, broad data-engineer.data warehouse developer: broad data-engineer, broad analytics-engineer.database administrator: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.database architect: close data-architect.database designer: broad data-architect, broad data-engineer.database developer: broad data-engineer, broad software-developer.database integrator: close data-engineer.database manager: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer, broad data-governance-manager.dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.designer: broad graphic-designer, broad interaction-designer, broad service-designer.desktop engineer: close end-user-computing-engineer.desktop support manager: broad end-user-computing-engineer, broad service-desk-manager.devops: close development-operations-devops-engineer.devops consultant: close development-operations-devops-engineer.devops specialist: close development-operations-devops-engineer.devsecops engineer: broad development-operations-devops-engineer, broad security-architect.digital administrator: broad infrastructure-operations-engineer, broad content-designer.digital architect: broad technical-architect, broad solution-architect, broad enterprise-architect.digital content assistant: broad content-designer associate-content-designer.digital content editor: close content-designer.digital content manager: broad content-designer, broad content-strategist.digital designer: broad graphic-designer, broad interaction-designer.digital performance analyst: exact performance-analyst.digital project manager: broad delivery-manager, broad programme-delivery-manager.digital service manager: broad service-owner, broad it-service-manager.digital transformation manager: broad chief-digital-and-information-officer, broad programme-delivery-manager, broad service-owner.director general chief digital & information officer: exact chief-digital-and-information-officer.director of it: broad chief-digital-and-information-officer, broad chief-technology-officer.domain architect: broad enterprise-architect, broad technical-architect, broad solution-architect.embedded software engineer: close software-developer.enterprise architecture manager: close enterprise-architect.enterprise designer: close enterprise-architect.ethical hacker: .evaluation and insight advisor: broad digital-evaluator, broad performance-analyst.evaluation manager: broad digital-evaluator.experience designer: broad interaction-designer, broad service-designer.first or second line support: broad service-desk-manager service-desk-analyst.forensic computer investigator: .front end developer: exact frontend-developer.front end web developer: close frontend-developer.full stack developer: broad software-developer, broad frontend-developer.functional architect: broad business-architect, broad solution-architect.games designer: .gis analyst: .gis officer: .graphic artist: close graphic-designer.head of business architecture and design: broad business-architect, broad enterprise-architect.head of business partnering: broad business-relationship-manager.head of delivery: broad delivery-manager head-of-agile-delivery-management.head of ict: broad chief-digital-and-information-officer, broad chief-technology-officer, broad it-service-manager.head of ict portfolio management: close digital-portfolio-manager head-of-portfolio.head of information security: broad chief-information-security-officer, broad security-architect.head of it: broad chief-digital-and-information-officer, broad chief-technology-officer, broad it-service-manager.head of it operations: broad command-and-control-centre-manager, broad it-service-manager.head of it security: broad chief-information-security-officer, broad security-architect.head of pmo: broad digital-portfolio-manager.head of service design and customer service: broad service-designer, broad service-owner.head of service transition: broad service-transition-manager.head of technology: broad chief-technology-officer, broad technical-architect.head of test design and consultancy services: close test-manager head-of-test.help desk manager: close service-desk-manager service-desk-manager.help desk operator: close service-desk-manager service-desk-analyst.helpdesk administrator: close service-desk-manager service-desk-analyst.helpdesk analyst: close service-desk-manager service-desk-analyst.helpdesk operator: close service-desk-manager service-desk-analyst.ia security architect: close security-architect.ict accessibility tester: close accessibility-specialist.ict business analysis manager: broad business-analyst head-of-business-analysis, broad business-analyst lead-business-analyst.ict change and configuration manager: close change-and-release-manager.ict change manager: broad change-and-release-manager.ict manager: broad it-service-manager, broad chief-digital-and-information-officer, broad chief-technology-officer.ict network architect: exact network-architect.ict project manager: broad delivery-manager, broad programme-delivery-manager.ict quality assurance manager: close test-manager.ict security architect: close security-architect.ict service delivery manager: close it-service-manager.ict service desk agent: close service-desk-manager service-desk-analyst.ict service desk manager: exact service-desk-manager service-desk-manager.ict support officer: broad end-user-computing-engineer, broad service-desk-manager.ict system administrator: broad infrastructure-operations-engineer, broad infrastructure-engineer.ict system analyst: close business-analyst.ict system architect: broad technical-architect, broad solution-architect.ict technician: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.ict test analyst: close quality-assurance-test-analyst.icts support analyst: broad service-desk-manager, broad end-user-computing-engineer, broad application-operations-engineer.im&t analyst: broad service-desk-manager, broad infrastructure-operations-engineer, broad data-analyst.im&t operator: broad end-user-computing-engineer, broad service-desk-manager.im&t service manager: broad it-service-manager.infographic designer: close graphic-designer.information analyst: broad data-analyst, broad performance-analyst.information analyst principal: broad data-analyst principal-data-analyst.information analyst specialist: broad data-analyst.information architect: broad data-architect, broad content-strategist, broad content-designer, broad interaction-designer.information assurance: broad security-architect, broad chief-information-security-officer.information governance manager: .information management analyst: broad data-governance-manager, broad data-analyst.information officer: broad data-analyst, broad data-governance-manager.information security manager: broad chief-information-security-officer.information security officer: broad chief-information-security-officer.information services manager: broad it-service-manager, broad chief-digital-and-information-officer.information systems co-ordinator/webmaster: broad content-designer, broad software-developer, broad application-operations-engineer.information technology manager: broad it-service-manager, broad service-desk-manager, broad infrastructure-engineer.infrastructure architect: broad technical-architect, broad infrastructure-engineer, broad network-architect.infrastructure engineer (dba): close infrastructure-engineer.infrastructure project manager: broad delivery-manager, broad programme-delivery-manager.integration architect: broad solution-architect, broad technical-architect, broad data-architect.interactive designer: close interaction-designer.intranet content manager: broad content-designer, broad content-strategist.intranet coordinator: broad content-designer.it account manager: broad business-relationship-manager.it consultant: .it director: broad chief-digital-and-information-officer, broad chief-technology-officer.it helpdesk manager: close service-desk-manager service-desk-manager.it infrastructure technician: broad infrastructure-operations-engineer.it officer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.it operations manager: broad command-and-control-centre-manager, broad it-service-manager, broad infrastructure-operations-engineer.it product manager: exact product-manager.it security analyst: .it security manager: broad chief-information-security-officer.it security officer: .it service delivery manager: close it-service-manager.it service delivery manager - band e: close it-service-manager.it service desk analyst: exact service-desk-manager service-desk-analyst.it service desk manager: exact service-desk-manager service-desk-manager.it services manager: exact it-service-manager.it solutions architect: close solution-architect.it support engineer: broad end-user-computing-engineer, broad service-desk-manager.it support manager: broad service-desk-manager, broad it-service-manager.it support technician: broad end-user-computing-engineer, broad service-desk-manager.it systems analyst: close business-analyst.it systems engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.it technician: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.it test manager: exact test-manager test-manager.it trainer: .it user support officer: broad end-user-computing-engineer, broad service-desk-manager.javascript developer: broad frontend-developer, broad software-developer.junior data analyst: close data-analyst associate-data-analyst.junior data engineer: broad data-engineer.junior product manager: close product-manager associate-product-manager.junior programmer: close software-developer junior-developer.junior site reliability engineer: close development-operations-devops-engineer junior-devops-engineer.junior software developer: exact software-developer junior-developer.junior web developer: broad software-developer junior-developer, broad frontend-developer junior-frontend-developer.knowledge information management manager: .lead data architect: broad data-architect.lead qat analyst: exact quality-assurance-test-analyst lead-quality-assurance-test-analyst.lead software developer: exact software-developer lead-developer.management information analyst: broad data-analyst, broad performance-analyst.master data controller: broad data-governance-manager.mobile app developer: close software-developer.multimedia designer: close graphic-designer.network administrator: close infrastructure-operations-engineer.network consultant: broad network-architect, broad infrastructure-engineer.network designer: close network-architect.network engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad network-architect.network installation engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.network planner: close network-architect.network technician: close infrastructure-operations-engineer.operational researcher: .operations manager: broad command-and-control-centre-manager, broad it-service-manager.operations support officer: broad command-and-control-centre-manager, broad infrastructure-operations-engineer.oracle dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.pc support analyst: broad end-user-computing-engineer, broad service-desk-manager.pc support manager: broad end-user-computing-engineer, broad service-desk-manager.penetration tester: .performance & statistical analyst: broad performance-analyst, broad data-analyst.performance analysis manager: broad performance-analyst.performance analyst manager: broad performance-analyst.php developer: close software-developer.pmo analyst: close digital-portfolio-manager digital-portfolio-analyst.pmo lead: broad digital-portfolio-manager.pmo manager: broad digital-portfolio-manager.po: broad product-manager.portfolio manager: close digital-portfolio-manager.portfolio officer: broad digital-portfolio-manager digital-portfolio-analyst.principal software engineer: close software-developer principal-developer.principal test engineer: broad test-engineer.principal test manager: broad test-manager.prison onsite support engineer: broad end-user-computing-engineer.process architect: broad business-architect, broad business-analyst, broad solution-architect.product analyst: broad performance-analyst, broad business-analyst.product analytics: broad performance-analyst.programme director: broad programme-delivery-manager.programme manager: close programme-delivery-manager.programmer analyst: close software-developer.project lead: broad delivery-manager.project/programme manager - band e: broad programme-delivery-manager, broad delivery-manager.python developer: close software-developer.qa: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager.qa engineer: broad test-engineer, broad quality-assurance-test-analyst.qa tester: broad quality-assurance-test-analyst, broad test-engineer.qat: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager.quality analyst: close quality-assurance-test-analyst.quality assurance tester: broad quality-assurance-test-analyst, broad test-engineer.quality assurance testing (qat) analyst: exact quality-assurance-test-analyst.release manager: close change-and-release-manager.research software engineer: close software-developer.scrum master: close delivery-manager.security adviser: .senior analyst: broad data-analyst senior-data-analyst, broad business-analyst senior-business-analyst, broad performance-analyst senior-performance-analyst.senior analyst developer: close software-developer senior-developer.senior architect it: broad technical-architect, broad solution-architect, broad enterprise-architect.senior database administrator: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.senior delivery manager - agile: exact delivery-manager senior-delivery-manager.senior engineer- infrastructure operations: exact infrastructure-operations-engineer senior-infrastructure-operations-engineer.senior informatics business partner: close business-relationship-manager senior-business-relationship-manager.senior information manager: broad data-governance-manager.senior it architect: broad technical-architect, broad solution-architect, broad enterprise-architect.senior it service manager (service delivery): exact it-service-manager senior-it-service-manager.senior it services manager: exact it-service-manager senior-it-service-manager.senior it support officer: broad end-user-computing-engineer, broad service-desk-manager.senior portfolio manager: broad digital-portfolio-manager senior-digital-portfolio-manager.senior project manager: broad delivery-manager, broad programme-delivery-manager.senior systems analyst: broad business-analyst senior-business-analyst.senior technical writer: broad technical-writer.senior test analyst: close quality-assurance-test-analyst senior-quality-assurance-test-analyst.senior transition manager: broad service-transition-manager.senior web manager: broad content-designer, broad service-owner, broad product-manager.server administrator: close infrastructure-operations-engineer.service design manager: broad service-designer lead-service-designer, broad service-designer head-of-service-design.service design researcher: broad service-designer, broad user-researcher.service management: broad it-service-manager, broad service-owner.service manager: broad service-owner, broad it-service-manager.site reliability engineer: close development-operations-devops-engineer.soc analyst: .software architect: broad technical-architect, broad software-developer.software development manager: broad software-developer lead-developer-management, broad software-developer principal-developer-management.software development project manager: broad delivery-manager, broad programme-delivery-manager.software engineer: close software-developer.software programmer: close software-developer.software technical author: close technical-writer.software test analyst: close quality-assurance-test-analyst.software test engineer: close test-engineer.software testing consultant: broad quality-assurance-test-analyst, broad test-engineer, broad test-manager.solution designer: close solution-architect.solutions architect: exact solution-architect.solutions designer: close solution-architect.sql dba: broad infrastructure-engineer, broad infrastructure-operations-engineer, broad data-engineer.sre: close development-operations-devops-engineer.support analyst: broad service-desk-manager, broad application-operations-engineer, broad end-user-computing-engineer.system architect: broad technical-architect, broad solution-architect.system manager: broad it-service-manager, broad application-operations-engineer, broad infrastructure-operations-engineer.systems administrator: broad infrastructure-operations-engineer, broad infrastructure-engineer.systems analyst: close business-analyst.systems architect: broad technical-architect, broad solution-architect.systems engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.systems support analyst: broad infrastructure-operations-engineer, broad application-operations-engineer, broad service-desk-manager.systems support officer: broad infrastructure-operations-engineer, broad application-operations-engineer, broad service-desk-manager.systems tester: broad quality-assurance-test-analyst, broad test-engineer.tech lead: broad technical-architect.technical author: close technical-writer.technical business analyst: close business-analyst.technical director: broad chief-technology-officer, broad technical-architect.technical evangelist: .technical lead: broad software-developer lead-developer, broad technical-architect, broad development-operations-devops-engineer lead-devops-engineer.technical manager: broad technical-architect, broad it-service-manager, broad infrastructure-engineer.technical project manager: broad delivery-manager, broad programme-delivery-manager.technical security consultant: broad security-architect.technical solution architect: broad solution-architect, broad technical-architect.technical support analyst: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.technical support engineer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.technical support officer: broad end-user-computing-engineer, broad service-desk-manager, broad infrastructure-operations-engineer.technical tester: close test-engineer.technology architect: broad technical-architect, broad enterprise-architect.telecoms manager: broad infrastructure-engineer, broad network-architect.test analyst: close quality-assurance-test-analyst.test designer: broad quality-assurance-test-analyst, broad test-engineer.test team leader: broad test-manager, broad quality-assurance-test-analyst lead-quality-assurance-test-analyst, broad test-engineer lead-test-engineer.tester (qat): exact quality-assurance-test-analyst associate-quality-assurance-test-analyst.transition analyst: broad service-transition-manager.transition project manager: broad service-transition-manager, broad delivery-manager.unix engineer: broad infrastructure-engineer, broad infrastructure-operations-engineer.usability analyst: close user-researcher.usability tester: broad user-researcher, broad accessibility-specialist.user acceptance tester: close quality-assurance-test-analyst.user experience: broad interaction-designer, broad user-researcher, broad service-designer.user experience architect: broad interaction-designer, broad content-strategist, broad technical-architect.user experience consultant: broad interaction-designer, broad user-researcher, broad service-designer.user experience manager: broad interaction-designer, broad user-researcher, broad service-designer.user experience researcher: close user-researcher.user interface designer: broad interaction-designer, broad graphic-designer.user interface engineer: close frontend-developer.user support officer: broad end-user-computing-engineer, broad service-desk-manager.user support specialist: broad end-user-computing-engineer, broad service-desk-manager.ux analyst: broad user-researcher, broad interaction-designer, broad performance-analyst.ux lead: broad interaction-designer, broad service-designer, broad user-researcher.ux manager: broad interaction-designer, broad user-researcher, broad service-designer.ux researcher: close user-researcher.ux specialist: broad interaction-designer, broad user-researcher.web application developer: broad software-developer, broad frontend-developer.web architect: broad technical-architect.web content assistant: broad content-designer associate-content-designer.web content manager: broad content-designer, broad content-strategist.web content specialist: close content-designer.web designer: broad interaction-designer, broad frontend-developer, broad graphic-designer.web designer/developer: broad frontend-developer, broad interaction-designer.web editor: close content-designer.web manager: broad content-designer, broad service-owner, broad product-manager.web officer: broad content-designer, broad software-developer.web operations engineer: close development-operations-devops-engineer.web writer: close content-designer.webmaster: broad content-designer, broad software-developer, broad application-operations-engineer.website administrator: broad content-designer, broad application-operations-engineer.website builder: broad frontend-developer, broad software-developer.website content manager: broad content-designer, broad content-strategist.website content officer: close content-designer.website designer: broad interaction-designer, broad frontend-developer, broad graphic-designer.website manager: broad content-designer, broad service-owner, broad product-manager.website moderator: `.split(
      `.`,
    );
function u_(e) {
  return e
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, `-`)
    .replace(/^-|-$/g, ``);
}
function d_({ facts: e, skills: t, roles: n, titles: r }) {
  const i = new Map(e.levels.map(({ id: e }) => [e[0], e]));
  return {
    ...e,
    skills: t.map((t) => {
      const { name: n, ...r } = typeof t === `string` ? { name: t } : t,
        i = u_(n);
      return { id: i, name: n, ...r, url: `${e.source}skills#${i}` };
    }),
    roles: n.map(({ name: t, skills: n, levels: r, ...a }) => {
      const o = u_(t),
        s = n.split(` `);
      return {
        id: o,
        name: t,
        ...a,
        url: `${e.source}role/${o}`,
        levels: r.map(({ needs: e, ...t }) => ({
          id: `${o}/${u_(t.name)}`,
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
    titles: r.map(f_),
  };
}
function f_(e) {
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
function p_(e) {
  if (typeof e === `object` && e && !Object.isFrozen(e)) {
    for (const t of Object.values(e)) p_(t);
    Object.freeze(e);
  }
  return e;
}
var m_ = /* @__PURE__ */ p_(/* @__PURE__ */ d_({ ...c_, titles: l_ }));
const h_ = new (class {
  #e = m_;
  #t = [];
  async answer(e, t) {
    return {
      people: (e) => this.#n(e),
      framework: (e) => this.#r(e),
      team: (e) => this.#i(e),
      template: () => Ap(this.#e, [], { as: `csv` }),
    }[e](t);
  }
  async #n({ bytes: e }) {
    const { value: t, notes: n } = await Qh(this.#e, e);
    return (this.#t = t), { names: t.map(({ person: e }) => e), notes: n };
  }
  async #r({ files: e }) {
    const [t, n] = e,
      r = (e, t) => wm({ roles: e, skills: t, order: m_ });
    try {
      this.#e = r(t, n).framework;
    } catch (e) {
      if (!(e instanceof zu)) throw e;
      this.#e = r(n, t).framework;
    }
    return (this.#t = []), this.#e;
  }
  async #i({ roleLevel: e, without: t }) {
    const n = new Set(t),
      r = pu(this.#e, this.#t, e),
      i = Kg(this.#e, r, this.#t.length > 12 ? {} : { people: this.#t });
    if (n.size === 0) return { value: r, page: i };
    const a = Su(this.#e, this.#t, e, { leavers: t });
    return { value: { team: r, whatIf: a }, page: r_(`Team`, [$g(this.#e, a), i]) };
  }
})();
addEventListener(`message`, async ({ data: e }) => {
  const { id: t, kind: n, question: r } = e,
    i = await h_.answer(n, r).then(
      (e) => ({ id: t, answer: e }),
      (e) => ({ id: t, mistake: e instanceof Error ? e.message : String(e) }),
    );
  postMessage(i);
});
export {
  Af as o,
  Cf as c,
  Df as u,
  Lf as l,
  Mf as n,
  qd as p,
  Rf as a,
  Sf as i,
  Td as m,
  Uf as s,
  vf as d,
  wf as r,
  xf as t,
  yf as f,
};
