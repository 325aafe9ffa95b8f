import { f as e } from "./serve-KO1tT-Uf.js";
var t = Uint8Array,
  n = Uint16Array,
  r = Int32Array,
  i = new t([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0]),
  _a = new t([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0]),
  o = new t([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]),
  s = (e, t) => {
    for (var i = new n(31), a = 0; a < 31; ++a) i[a] = t += 1 << e[a - 1];
    for (var o = new r(i[30]), a = 1; a < 30; ++a) for (var s = i[a]; s < i[a + 1]; ++s) o[s] = ((s - i[a]) << 5) | a;
    return { b: i, r: o };
  },
  c = s(i, 2),
  l = c.b,
  u = c.r;
(l[28] = 258), (u[258] = 28);
var d = s(a, 0);
d.b;
for (var f = d.r, p = new n(32768), m = 0; m < 32768; ++m) {
  var h = ((m & 43690) >> 1) | ((m & 21845) << 1);
  (h = ((h & 52428) >> 2) | ((h & 13107) << 2)),
    (h = ((h & 61680) >> 4) | ((h & 3855) << 4)),
    (p[m] = (((h & 65280) >> 8) | ((h & 255) << 8)) >> 1);
}
for (
  var g = (e, t, r) => {
      for (var i = e.length, a = 0, o = new n(t); a < i; ++a) e[a] && ++o[e[a] - 1];
      var s = new n(t);
      for (a = 1; a < t; ++a) s[a] = (s[a - 1] + o[a - 1]) << 1;
      var c;
      if (r) {
        c = new n(1 << t);
        var l = 15 - t;
        for (a = 0; a < i; ++a)
          if (e[a])
            for (var u = (a << 4) | e[a], d = t - e[a], f = s[e[a] - 1]++ << d, m = f | ((1 << d) - 1); f <= m; ++f)
              c[p[f] >> l] = u;
      } else for (c = new n(i), a = 0; a < i; ++a) e[a] && (c[a] = p[s[e[a] - 1]++] >> (15 - e[a]));
      return c;
    },
    _ = new t(288),
    m = 0;
  m < 144;
  ++m
)
  _[m] = 8;
for (var m = 144; m < 256; ++m) _[m] = 9;
for (var m = 256; m < 280; ++m) _[m] = 7;
for (var m = 280; m < 288; ++m) _[m] = 8;
for (var v = new t(32), m = 0; m < 32; ++m) v[m] = 5;
var ee = /*#__PURE__*/ g(_, 9, 0),
  y = /*#__PURE__*/ g(v, 5, 0),
  b = (e) => ((e + 7) / 8) | 0,
  x = (e, n, r) => (
    (n == null || n < 0) && (n = 0), (r == null || r > e.length) && (r = e.length), new t(e.subarray(n, r))
  ),
  S = [
    `unexpected EOF`,
    `invalid block type`,
    `invalid length/literal`,
    `invalid distance`,
    `stream finished`,
    `no stream handler`,
    undefined,
    `no callback`,
    `invalid UTF-8 data`,
    `extra field too long`,
    `date not in range 1980-2099`,
    `filename too long`,
    `stream finishing`,
    `invalid zip data`,
  ],
  C = (e, t, n) => {
    var r = Error(t || S[e]);
    if (((r.code = e), Error.captureStackTrace?.(r, C), !n)) throw r;
    return r;
  },
  w = (e, t, n) => {
    n <<= t & 7;
    var r = (t / 8) | 0;
    (e[r] |= n), (e[r + 1] |= n >> 8);
  },
  T = (e, t, n) => {
    n <<= t & 7;
    var r = (t / 8) | 0;
    (e[r] |= n), (e[r + 1] |= n >> 8), (e[r + 2] |= n >> 16);
  },
  te = (e, r) => {
    for (var i = [], a = 0; a < e.length; ++a) e[a] && i.push({ s: a, f: e[a] });
    var o = i.length,
      s = i.slice();
    if (!o) return { t: k, l: 0 };
    if (o === 1) {
      var c = new t(i[0].s + 1);
      return (c[i[0].s] = 1), { t: c, l: 1 };
    }
    i.sort((e, t) => e.f - t.f), i.push({ s: -1, f: 25001 });
    var l = i[0],
      u = i[1],
      d = 0,
      f = 1,
      p = 2;
    for (i[0] = { s: -1, f: l.f + u.f, l, r: u }; f !== o - 1; )
      (l = i[i[d].f < i[p].f ? d++ : p++]),
        (u = i[d !== f && i[d].f < i[p].f ? d++ : p++]),
        (i[f++] = { s: -1, f: l.f + u.f, l, r: u });
    for (var m = s[0].s, a = 1; a < o; ++a) s[a].s > m && (m = s[a].s);
    var h = new n(m + 1),
      g = E(i[f - 1], h, 0);
    if (g > r) {
      var a = 0,
        _ = 0,
        v = g - r,
        ee = 1 << v;
      for (s.sort((e, t) => h[t.s] - h[e.s] || e.f - t.f); a < o; ++a) {
        var y = s[a].s;
        if (h[y] > r) (_ += ee - (1 << (g - h[y]))), (h[y] = r);
        else break;
      }
      for (_ >>= v; _ > 0; ) {
        var b = s[a].s;
        h[b] < r ? (_ -= 1 << (r - h[b]++ - 1)) : ++a;
      }
      for (; a >= 0 && _; --a) {
        var x = s[a].s;
        h[x] === r && (--h[x], ++_);
      }
      g = r;
    }
    return { t: new t(h), l: g };
  },
  E = (e, t, n) => (e.s === -1 ? Math.max(E(e.l, t, n + 1), E(e.r, t, n + 1)) : (t[e.s] = n)),
  D = (e) => {
    for (var t = e.length; t && !e[--t]; );
    for (
      var r = new n(++t),
        i = 0,
        a = e[0],
        o = 1,
        s = (e) => {
          r[i++] = e;
        },
        c = 1;
      c <= t;
      ++c
    )
      if (e[c] === a && c !== t) ++o;
      else {
        if (!a && o > 2) {
          for (; o > 138; o -= 138) s(32754);
          o > 2 && (s(o > 10 ? ((o - 11) << 5) | 28690 : ((o - 3) << 5) | 12305), (o = 0));
        } else if (o > 3) {
          for (s(a), --o; o > 6; o -= 6) s(8304);
          o > 2 && (s(((o - 3) << 5) | 8208), (o = 0));
        }
        for (; o--; ) s(a);
        (o = 1), (a = e[c]);
      }
    return { c: r.subarray(0, i), n: t };
  },
  O = (e, t) => {
    for (var n = 0, r = 0; r < t.length; ++r) n += e[r] * t[r];
    return n;
  },
  ne = (e, t, n) => {
    var r = n.length,
      i = b(t + 2);
    (e[i] = r & 255), (e[i + 1] = r >> 8), (e[i + 2] = e[i] ^ 255), (e[i + 3] = e[i + 1] ^ 255);
    for (var a = 0; a < r; ++a) e[i + a + 4] = n[a];
    return (i + 4 + r) * 8;
  },
  re = (e, t, r, s, c, l, u, d, f, p, m) => {
    w(t, m++, r), ++c[256];
    for (
      var h = te(c, 15),
        b = h.t,
        x = h.l,
        S = te(l, 15),
        C = S.t,
        E = S.l,
        re = D(b),
        ie = re.c,
        k = re.n,
        A = D(C),
        j = A.c,
        M = A.n,
        N = new n(19),
        P = 0;
      P < ie.length;
      ++P
    )
      ++N[ie[P] & 31];
    for (var P = 0; P < j.length; ++P) ++N[j[P] & 31];
    for (var F = te(N, 7), I = F.t, L = F.l, R = 19; R > 4 && !I[o[R - 1]]; --R);
    var z = (p + 5) << 3,
      B = O(c, _) + O(l, v) + u,
      V = O(c, b) + O(l, C) + u + 14 + 3 * R + O(N, I) + 2 * N[16] + 3 * N[17] + 7 * N[18];
    if (f >= 0 && z <= B && z <= V) return ne(t, m, e.subarray(f, f + p));
    var H, U, W, ae;
    if ((w(t, m, 1 + (V < B)), (m += 2), V < B)) {
      (H = g(b, x, 0)), (U = b), (W = g(C, E, 0)), (ae = C);
      var oe = g(I, L, 0);
      w(t, m, k - 257), w(t, m + 5, M - 1), w(t, m + 10, R - 4), (m += 14);
      for (var P = 0; P < R; ++P) w(t, m + 3 * P, I[o[P]]);
      m += 3 * R;
      for (var se = [ie, j], G = 0; G < 2; ++G)
        for (var K = se[G], P = 0; P < K.length; ++P) {
          var q = K[P] & 31;
          w(t, m, oe[q]), (m += I[q]), q > 15 && (w(t, m, (K[P] >> 5) & 127), (m += K[P] >> 12));
        }
    } else (H = ee), (U = _), (W = y), (ae = v);
    for (var P = 0; P < d; ++P) {
      var J = s[P];
      if (J > 255) {
        var q = (J >> 18) & 31;
        T(t, m, H[q + 257]), (m += U[q + 257]), q > 7 && (w(t, m, (J >> 23) & 31), (m += i[q]));
        var Y = J & 31;
        T(t, m, W[Y]), (m += ae[Y]), Y > 3 && (T(t, m, (J >> 5) & 8191), (m += a[Y]));
      } else T(t, m, H[J]), (m += U[J]);
    }
    return T(t, m, H[256]), m + U[256];
  },
  ie = /*#__PURE__*/ new r([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]),
  k = /*#__PURE__*/ new t(0),
  A = (e, o, s, c, l, d) => {
    var p = d.z || e.length,
      m = new t(c + p + 5 * (1 + Math.ceil(p / 7e3)) + l),
      h = m.subarray(c, m.length - l),
      g = d.l,
      _ = (d.r || 0) & 7;
    if (o) {
      _ && (h[0] = d.r >> 3);
      for (
        var v = ie[o - 1],
          ee = v >> 13,
          y = v & 8191,
          S = (1 << s) - 1,
          C = d.p || new n(32768),
          w = d.h || new n(S + 1),
          T = Math.ceil(s / 3),
          te = 2 * T,
          E = (t) => (e[t] ^ (e[t + 1] << T) ^ (e[t + 2] << te)) & S,
          D = new r(25e3),
          O = new n(288),
          k = new n(32),
          A = 0,
          j = 0,
          M = d.i || 0,
          N = 0,
          P = d.w || 0,
          F = 0;
        M + 2 < p;
        ++M
      ) {
        var I = E(M),
          L = M & 32767,
          R = w[I];
        if (((C[L] = R), (w[I] = L), P <= M)) {
          var z = p - M;
          if ((A > 7e3 || N > 24576) && (z > 423 || !g)) {
            (_ = re(e, h, 0, D, O, k, j, N, F, M - F, _)), (N = A = j = 0), (F = M);
            for (var B = 0; B < 286; ++B) O[B] = 0;
            for (var B = 0; B < 30; ++B) k[B] = 0;
          }
          var V = 2,
            H = 0,
            U = y,
            W = (L - R) & 32767;
          if (z > 2 && I === E(M - W))
            for (
              var ae = Math.min(ee, z) - 1, oe = Math.min(32767, M), se = Math.min(258, z);
              W <= oe && --U && L !== R;
            ) {
              if (e[M + V] === e[M + V - W]) {
                for (var G = 0; G < se && e[M + G] === e[M + G - W]; ++G);
                if (G > V) {
                  if (((V = G), (H = W), G > ae)) break;
                  for (var K = Math.min(W, G - 2), q = 0, B = 0; B < K; ++B) {
                    var J = (M - W + B) & 32767,
                      Y = (J - C[J]) & 32767;
                    Y > q && ((q = Y), (R = J));
                  }
                }
              }
              (L = R), (R = C[L]), (W += (L - R) & 32767);
            }
          if (H) {
            D[N++] = 268435456 | (u[V] << 18) | f[H];
            var X = u[V] & 31,
              ce = f[H] & 31;
            (j += i[X] + a[ce]), ++O[257 + X], ++k[ce], (P = M + V), ++A;
          } else (D[N++] = e[M]), ++O[e[M]];
        }
      }
      for (M = Math.max(M, P); M < p; ++M) (D[N++] = e[M]), ++O[e[M]];
      (_ = re(e, h, g, D, O, k, j, N, F, M - F, _)),
        g || ((d.r = (_ & 7) | (h[(_ / 8) | 0] << 3)), (_ -= 7), (d.h = w), (d.p = C), (d.i = M), (d.w = P));
    } else {
      for (var M = d.w || 0; M < p + g; M += 65535) {
        var le = M + 65535;
        le >= p && ((h[(_ / 8) | 0] = g), (le = p)), (_ = ne(h, _ + 1, e.subarray(M, le)));
      }
      d.i = p;
    }
    return x(m, 0, c + b(_) + l);
  },
  j = /*#__PURE__*/ (() => {
    for (var e = /* @__PURE__ */ new Int32Array(256), t = 0; t < 256; ++t) {
      for (var n = t, r = 9; --r; ) n = (n & 1 && -306674912) ^ (n >>> 1);
      e[t] = n;
    }
    return e;
  })(),
  M = () => {
    var e = -1;
    return {
      p: (t) => {
        for (var n = e, r = 0; r < t.length; ++r) n = j[(n & 255) ^ t[r]] ^ (n >>> 8);
        e = n;
      },
      d: () => ~e,
    };
  },
  N = (e, n, r, i, a) => {
    if (!a && ((a = { l: 1 }), n.dictionary)) {
      var o = n.dictionary.subarray(-32768),
        s = new t(o.length + e.length);
      s.set(o), s.set(e, o.length), (e = s), (a.w = o.length);
    }
    return A(
      e,
      n.level == null ? 6 : n.level,
      n.mem == null ? (a.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20) : 12 + n.mem,
      r,
      i,
      a,
    );
  },
  P = (e, t) => {
    var n = {};
    for (var r in e) n[r] = e[r];
    for (var r in t) n[r] = t[r];
    return n;
  },
  F = (e, t, n) => {
    for (; n; ++t) (e[t] = n), (n >>>= 8);
  };
function I(e, t) {
  return N(e, t || {}, 0, 0);
}
var L = (e, n, r, i) => {
    for (var a in e) {
      var o = e[a],
        s = n + a,
        c = i;
      Array.isArray(o) && ((c = P(i, o[1])), (o = o[0])),
        ArrayBuffer.isView(o) ? (r[s] = [o, c]) : ((r[(s += `/`)] = [new t(0), c]), L(o, s, r, i));
    }
  },
  R = typeof TextEncoder < `u` && /*#__PURE__*/ new TextEncoder(),
  z = typeof TextDecoder < `u` && /*#__PURE__*/ new TextDecoder();
try {
  z.decode(k, { stream: !0 });
} catch {}
function B(e, n) {
  if (n) {
    for (var r = new t(e.length), i = 0; i < e.length; ++i) r[i] = e.charCodeAt(i);
    return r;
  }
  if (R) return R.encode(e);
  for (
    var a = e.length,
      o = new t(e.length + (e.length >> 1)),
      s = 0,
      c = (e) => {
        o[s++] = e;
      },
      i = 0;
    i < a;
    ++i
  ) {
    if (s + 5 > o.length) {
      var l = new t(s + 8 + ((a - i) << 1));
      l.set(o), (o = l);
    }
    var u = e.charCodeAt(i);
    u < 128 || n
      ? c(u)
      : u < 2048
        ? (c(192 | (u >> 6)), c(128 | (u & 63)))
        : u > 55295 && u < 57344
          ? ((u = (65536 + (u & 1047552)) | (e.charCodeAt(++i) & 1023)),
            c(240 | (u >> 18)),
            c(128 | ((u >> 12) & 63)),
            c(128 | ((u >> 6) & 63)),
            c(128 | (u & 63)))
          : (c(224 | (u >> 12)), c(128 | ((u >> 6) & 63)), c(128 | (u & 63)));
  }
  return x(o, 0, s);
}
var V = (e) => {
    var t = 0;
    if (e)
      for (var n in e) {
        var r = e[n].length;
        r > 65535 && C(9), (t += r + 4);
      }
    return t;
  },
  H = (e, t, n, r, i, a, o, s) => {
    var c = r.length,
      l = n.extra,
      u = s?.length,
      d = V(l);
    F(e, t, o == null ? 67324752 : 33639248),
      (t += 4),
      o != null && ((e[t++] = 20), (e[t++] = n.os)),
      (e[t] = 20),
      (t += 2),
      (e[t++] = (n.flag << 1) | (a < 0 && 8)),
      (e[t++] = i && 8),
      (e[t++] = n.compression & 255),
      (e[t++] = n.compression >> 8);
    var f = new Date(n.mtime == null ? Date.now() : n.mtime),
      p = f.getFullYear() - 1980;
    if (
      ((p < 0 || p > 119) && C(10),
      F(
        e,
        t,
        (p << 25) |
          ((f.getMonth() + 1) << 21) |
          (f.getDate() << 16) |
          (f.getHours() << 11) |
          (f.getMinutes() << 5) |
          (f.getSeconds() >> 1),
      ),
      (t += 4),
      a !== -1 && (F(e, t, n.crc), F(e, t + 4, a < 0 ? -a - 2 : a), F(e, t + 8, n.size)),
      F(e, t + 12, c),
      F(e, t + 14, d),
      (t += 16),
      o != null && (F(e, t, u), F(e, t + 6, n.attrs), F(e, t + 10, o), (t += 14)),
      e.set(r, t),
      (t += c),
      d)
    )
      for (var m in l) {
        var h = l[m],
          g = h.length;
        F(e, t, +m), F(e, t + 2, g), e.set(h, t + 4), (t += 4 + g);
      }
    return u && (e.set(s, t), (t += u)), t;
  },
  U = (e, t, n, r, i) => {
    F(e, t, 101010256), F(e, t + 8, n), F(e, t + 10, n), F(e, t + 12, r), F(e, t + 16, i);
  };
function W(e, n) {
  n ||= {};
  var r = {},
    i = [];
  L(e, ``, r, n);
  var a = 0,
    o = 0;
  for (var s in r) {
    var c = r[s],
      l = c[0],
      u = c[1],
      d = u.level === 0 ? 0 : 8,
      f = B(s),
      p = f.length,
      m = u.comment,
      h = m && B(m),
      g = h?.length,
      _ = V(u.extra);
    p > 65535 && C(11);
    var v = d ? I(l, u) : l,
      ee = v.length,
      y = M();
    y.p(l),
      i.push(
        P(u, {
          size: l.length,
          crc: y.d(),
          c: v,
          f,
          m: h,
          u: p !== s.length || (h && m.length !== g),
          o: a,
          compression: d,
        }),
      ),
      (a += 30 + p + _ + ee),
      (o += 76 + 2 * (p + _) + (g || 0) + ee);
  }
  for (var b = new t(o + 22), x = a, S = o - a, w = 0; w < i.length; ++w) {
    var f = i[w];
    H(b, f.o, f, f.f, f.u, f.c.length);
    var T = 30 + f.f.length + V(f.extra);
    b.set(f.c, f.o + T), H(b, a, f, f.f, f.u, f.c.length, f.o, f.m), (a += 16 + T + (f.m ? f.m.length : 0));
  }
  return U(b, a, i.length, S, x), b;
}
var ae = 864e5,
  oe = Date.UTC(1899, 11, 30),
  se = 2958465;
function G(e, t) {
  const n = t ? e + 1462 : e;
  if (!(n >= 1 && n <= se) || n === 60) return;
  const r = n < 60 ? n + 1 : n;
  return new Date(oe + r * ae).toISOString().slice(0, 10);
}
function K(e) {
  const t = /^\d{4}-\d{2}-\d{2}$/.test(e) ? Date.parse(`${e}T00:00:00Z`) : NaN;
  if (Number.isNaN(t) || new Date(t).toISOString().slice(0, 10) !== e) return;
  const n = (t - oe) / ae;
  return n <= 60 ? n - 1 : n;
}
function q(e) {
  let t = ``;
  for (let n = e; n >= 0; n = Math.floor(n / 26) - 1) t = String.fromCharCode(65 + (n % 26)) + t;
  return t;
}
function J(t) {
  let n = 0,
    r = 0;
  for (; r < 4; r++) {
    const e = t.charCodeAt(r) & -33;
    if (!(e >= 65 && e <= 90)) break;
    n = n * 26 + (e - 64);
  }
  if (r === 0 || r === t.length || t.length > r + 7) return -1;
  let i = 0;
  for (; r < t.length; r++) {
    const e = t.charCodeAt(r) - 48;
    if (!(e >= 0 && e <= 9)) return -1;
    i = i * 10 + e;
  }
  return i < 1 || i > e.rows || n > e.columns ? -1 : (i - 1) * e.columns + (n - 1);
}
function Y(e) {
  return X(e) ? e.value : e;
}
function X(e) {
  return typeof e === `object` && !!e && `value` in e;
}
var ce = 31,
  le = 32767,
  ue = 255;
function de(t) {
  if (!t.some(({ hidden: e }) => !e)) throw RangeError(`A workbook needs a sheet that is not hidden`);
  const n = /* @__PURE__ */ new Set();
  for (const r of t) {
    const { name: t, rows: i, widths: a = [], frozenColumns: o = 0 } = r;
    if ((fe(t), n.has(t.toLowerCase()))) throw RangeError(`Two sheets have the name ${t}`);
    if ((n.add(t.toLowerCase()), i.length > e.rows))
      throw RangeError(`A sheet has at most ${e.rows} rows, not ${i.length}`);
    if (
      (i.forEach((n, r) => {
        if (n.length > e.columns) throw RangeError(`A sheet has at most ${e.columns} columns, not ${n.length}`);
        n.forEach((e, n) => {
          pe(e, () => `${q(n)}${r + 1} of ${t}`);
        });
      }),
      !a.every((e) => e > 0 && e <= 255))
    )
      throw RangeError(`A column is 1 to 255 characters wide`);
    if (!me(o, e.columns)) throw RangeError(`frozenColumns is a number of columns`);
    for (const n of r.lists ?? []) {
      const { column: r, firstRow: i, lastRow: a, values: o, prompt: s = `` } = n;
      if (!(me(r, e.columns) && me(i, a + 1) && me(a, e.rows)))
        throw RangeError(`A list of ${t} is for cells that no sheet has`);
      if (o.length === 0) throw RangeError(`A list of ${t} has nothing to choose from`);
      if (s.length > ue) throw RangeError(`A prompt has at most ${ue} characters`);
    }
  }
}
function fe(e) {
  if (e.length > ce || e.trim() === `` || /[[\]:*?/\\\p{C}]|^'|'$/u.test(e))
    throw RangeError(
      `The name of a sheet has 1 to ${ce} characters, none of []:*?/\\ and no apostrophe at an end: "${e}"`,
    );
}
function pe(e, t) {
  const n = Y(e);
  if (typeof n === `string` && n.length > le)
    throw RangeError(`A cell of a workbook holds ${le} characters, not ${n.length} (${t()}): write CSV`);
  if (typeof n === `number` && !Number.isFinite(n)) throw RangeError(`${n} is no number for ${t()}`);
  if (typeof n === `object` && n && K(n.date) === void 0)
    throw RangeError(`"${n.date}" is no day such as 2026-10-19 (${t()})`);
  if (X(e) && e.fill !== void 0 && !/^#[\dA-Fa-f]{6}$/.test(e.fill))
    throw RangeError(`"${e.fill}" is no colour such as #CCFFCC (${t()})`);
}
function me(e, t) {
  return Number.isInteger(e) && e >= 0 && e < t;
}
var he = 65536,
  ge = class {
    #e = new TextEncoder();
    #t = new Uint8Array(he);
    #n = 0;
    #r = ``;
    add(e) {
      (this.#r += e), this.#r.length >= he && this.#i();
    }
    bytes() {
      return this.#i(), this.#t.subarray(0, this.#n);
    }
    #i() {
      const e = this.#n + this.#r.length * 3;
      if (e > this.#t.length) {
        const t = new Uint8Array(Math.max(e, this.#t.length * 2));
        t.set(this.#t.subarray(0, this.#n)), (this.#t = t);
      }
      (this.#n += this.#e.encodeInto(this.#r, this.#t.subarray(this.#n)).written), (this.#r = ``);
    }
  },
  _e = /^\s*['=+\-@＝＋－＠\d.]/u,
  ve = { format: `general`, bold: !1, wrap: !1, fill: void 0 };
function ye(e, t) {
  const n = be(Y(e)),
    r = t || (X(e) && e.bold === !0),
    i = X(e) ? e.fill?.toUpperCase() : void 0;
  return n === `general` && !r && i === void 0 ? ve : { format: n, bold: r, wrap: t, fill: i };
}
function be(e) {
  return typeof e === `string`
    ? _e.test(e)
      ? `text`
      : `general`
    : typeof e === `boolean`
      ? `yes-no`
      : typeof e === `object` && e
        ? `day`
        : `general`;
}
var xe = class {
  all = [ve];
  #e = /* @__PURE__ */ new Map([[Se(ve), 0]]);
  numberOf(e) {
    if (e === ve) return 0;
    const t = Se(e),
      n = this.#e.get(t);
    return n === void 0 ? (this.#e.set(t, this.all.length), this.all.push(e) - 1) : n;
  }
};
function Se({ format: e, bold: t, wrap: n, fill: r }) {
  return `${e} ${t} ${n} ${r}`;
}
var Ce = /^-?[1-9]\d{0,20}$/,
  we = /^-?(?!0\.0{5})(?:0|[1-9]\d*)\.\d*[1-9]$/;
function Te(e) {
  if (Ce.test(e) || (e.length <= 16 && we.test(e))) return e;
  const t = Number(e);
  if (e.trim() === `` || !Number.isFinite(t)) return e;
  const n = String(Number(t.toPrecision(15)));
  return n.includes(`e`) ? n.replace(/e([+-])(\d)$/, `e$10$2`).toUpperCase() : n;
}
var Ee = { "&": `&amp;`, "<": `&lt;`, ">": `&gt;`, '"': `&quot;` },
  De = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
function Oe(e) {
  return Ae(e.replace(De, `�`));
}
function Z(e) {
  return Oe(e).replace(/[\t\n\r]/g, (e) => `&#${e.charCodeAt(0)};`);
}
function ke(e) {
  return Ae(
    e
      .replace(/_(?=x[\dA-Fa-f]{4})/g, `_x005F_`)
      .replace(De, je)
      .replaceAll(`\r`, je),
  );
}
function Ae(e) {
  return e.replace(/[&<>"]/g, (e) => Ee[e] ?? e);
}
function je(e) {
  return `_x${e.charCodeAt(0).toString(16).toUpperCase().padStart(4, `0`)}_`;
}
function Me(e) {
  return e
    .split(/\r\n?|\n/)
    .map((e) => `<text:p>${Ne(e)}</text:p>`)
    .join(``);
}
function Ne(e) {
  const t = Oe(e);
  return /^ | $| {2}|\t/.test(t)
    ? t.replace(/\t|^ +| +$| {2,}/g, (e) => (e === `	` ? `<text:tab/>` : `<text:s text:c="${e.length}"/>`))
    : t;
}
function Pe(e, t) {
  return `list${e}_${t}`;
}
function Fe(e) {
  const t = e.flatMap(({ name: e, lists: t }, n) => t.map((t, r) => Ie(Pe(n, r), e, t)));
  return t.length === 0 ? `` : `<table:content-validations>${t.join(``)}</table:content-validations>`;
}
function Ie(e, t, n) {
  const { column: r, firstRow: i, prompt: a } = n,
    o = `${Re(t)}.${q(r)}${i + 1}`,
    s = a === void 0 ? `` : `<table:help-message table:display="true">${Me(a)}</table:help-message>`;
  return [
    `<table:content-validation table:name="${e}" table:condition="${Z(Le(n))}"`,
    ` table:allow-empty-cell="true" table:display-list="unsorted"`,
    ` table:base-cell-address="${Z(o)}">${s}`,
    `<table:error-message table:display="true" table:message-type="stop"/></table:content-validation>`,
  ].join(``);
}
function Le({ values: e, from: t }) {
  if (t === void 0) return `of:cell-content-is-in-list(${e.map((e) => `"${e}"`).join(`;`)})`;
  const n = q(t.column);
  return `of:cell-content-is-in-list([$${Re(t.sheet)}.$${n}$1:.$${n}$${e.length}])`;
}
function Re(e) {
  return /^\w+$/.test(e) ? e : `'${e.replaceAll(`'`, `''`)}'`;
}
var Q = {
    hiddenTable: `hidden`,
    table: `shown`,
    column: (e) => `co${String(e).replace(`.`, `_`)}`,
    cell: (e) => `ce${e}`,
  },
  ze = `<number:text-style style:name="N1"><number:text-content/></number:text-style>`,
  Be = `<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>`,
  Ve = `<number:date-style style:name="N2"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>`,
  He = { general: void 0, text: `N1`, day: `N2`, "yes-no": `N3` };
function Ue(e, t) {
  const n = (e, t) => We(e, `table`, ``, `<style:table-properties table:display="${t}"/>`),
    r = [...new Set(t)].map((e) => {
      const t = (((e * 7 + 5) / 96) * 2.54).toFixed(2);
      return We(Q.column(e), `table-column`, ``, `<style:table-column-properties style:column-width="${t}cm"/>`);
    }),
    i = e.map(({ format: e, bold: t, wrap: n, fill: r }, i) => {
      const a = He[e] === void 0 ? `` : ` style:data-style-name="${He[e]}"`,
        o = [
          n && ` fo:wrap-option="wrap" style:vertical-align="top"`,
          r !== void 0 && ` fo:background-color="${r}"`,
        ].filter(Boolean),
        s = o.length === 0 ? `` : `<style:table-cell-properties${o.join(``)}/>`;
      return We(Q.cell(i), `table-cell`, a, s + (t ? `<style:text-properties fo:font-weight="bold"/>` : ``));
    });
  return `<office:automatic-styles>${ze}${Ve}${Be}${n(Q.table, !0) + n(Q.hiddenTable, !1)}${r.join(``)}${i.join(``)}</office:automatic-styles>`;
}
function We(e, t, n, r) {
  return `<style:style style:name="${e}" style:family="${t}"${n}>${r}</style:style>`;
}
function Ge(e, t, n, r) {
  const { name: i, rows: a, hidden: o = !1, header: s = !1, widths: c = [], lists: l } = t,
    u = o ? Q.hiddenTable : Q.table;
  e.add(`<table:table table:name="${Z(i)}" table:style-name="${u}">`);
  for (const t of c) e.add(`<table:table-column table:style-name="${Q.column(t)}"/>`);
  e.add(`<table:table-column/>`),
    a.forEach((t, i) => {
      qe(e, t, Ke(l, i, n), (e) => r.numberOf(ye(e, s && i === 0)), 1);
    });
  let d = new Set(l.flatMap(({ firstRow: e, lastRow: t }) => [e, t + 1])),
    f = a.length;
  for (const t of [...d].sort((e, t) => e - t)) t <= f || (qe(e, [], Ke(l, f, n), () => 0, t - f), (f = t));
  f === 0 && e.add(`<table:table-row><table:table-cell/></table:table-row>`), e.add(`</table:table>`);
}
function Ke(e, t, n) {
  const r = /* @__PURE__ */ new Map();
  return (
    e.forEach(({ column: e, firstRow: i, lastRow: a }, o) => {
      t >= i && t <= a && r.set(e, Pe(n, o));
    }),
    r
  );
}
function qe(e, t, n, r, i) {
  e.add(i === 1 ? `<table:table-row>` : `<table:table-row table:number-rows-repeated="${i}">`);
  let a = Math.max(t.length, ...[...n.keys()].map((e) => e + 1), 1),
    o = 0,
    s = () => {
      o > 0 && e.add(`<table:table-cell${o === 1 ? `` : ` table:number-columns-repeated="${o}"`}/>`), (o = 0);
    };
  for (let i = 0; i < a; i++) {
    const a = t[i] ?? null,
      c = n.get(i),
      l = r(a);
    if ((Y(a) === null || Y(a) === ``) && l === 0 && c === void 0) {
      o++;
      continue;
    }
    s();
    const u = l === 0 ? `` : ` table:style-name="${Q.cell(l)}"`,
      d = c === void 0 ? `` : ` table:content-validation-name="${c}"`;
    e.add(Je(`<table:table-cell${u}${d}`, a));
  }
  s(), e.add(`</table:table-row>`);
}
function Je(e, t) {
  const n = Y(t),
    r = (t, n) => `${e}${t}>${Me(n)}</table:table-cell>`;
  return n === null || n === ``
    ? `${e}/>`
    : typeof n === `string`
      ? r(` office:value-type="string"`, n)
      : typeof n === `number`
        ? r(` office:value-type="float" office:value="${n}"`, Te(String(n)))
        : typeof n === `boolean`
          ? r(` office:value-type="boolean" office:boolean-value="${n}"`, n ? `TRUE` : `FALSE`)
          : r(` office:value-type="date" office:date-value="${n.date}"`, n.date);
}
var $ = `urn:oasis:names:tc:opendocument:xmlns`,
  Ye = {
    office: `${$}:office:1.0`,
    style: `${$}:style:1.0`,
    table: `${$}:table:1.0`,
    text: `${$}:text:1.0`,
    number: `${$}:datastyle:1.0`,
    fo: `${$}:xsl-fo-compatible:1.0`,
    config: `${$}:config:1.0`,
    manifest: `${$}:manifest:1.0`,
    of: `${$}:of:1.2`,
    ooo: `http://openoffice.org/2004/office`,
  };
function Xe(e) {
  return {
    start: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<office:document-${e}${Object.entries(Ye)
      .map(([e, t]) => ` xmlns:${e}="${t}"`)
      .join(``)} office:version="1.2">`,
    end: `</office:document-${e}>`,
  };
}
function Ze(e, t) {
  const { start: n, end: r } = Xe(e);
  return n + t + r;
}
function Qe(e) {
  const t = new xe(),
    n = new ge();
  e.forEach((e, r) => {
    Ge(n, e, r, t);
  });
  const { start: r, end: i } = Xe(`content`),
    a = Ue(
      t.all,
      e.flatMap(({ widths: e = [] }) => e),
    ),
    o = new ge();
  o.add(`${r}${a}<office:body><office:spreadsheet>${Fe(e)}`), n.add(`</office:spreadsheet></office:body>${i}`);
  const [s, c] = [o.bytes(), n.bytes()],
    l = new Uint8Array(s.length + c.length);
  return l.set(s), l.set(c, s.length), l;
}
function $e(e) {
  const t = e.map((e) => nt(e.name, tt(e))),
    n = e.find(({ hidden: e }) => !e)?.name ?? ``;
  return [
    `<office:settings><config:config-item-set config:name="ooo:view-settings">`,
    `<config:config-item-map-indexed config:name="Views">`,
    `<config:config-item-map-entry>${[rt(`ViewId`, `string`, `view1`), `<config:config-item-map-named config:name="Tables">${t.join(``)}</config:config-item-map-named>`, rt(`ActiveTable`, `string`, Z(n))].join(``)}</config:config-item-map-entry>`,
    `</config:config-item-map-indexed></config:config-item-set></office:settings>`,
  ].join(``);
}
var et = 2;
function tt({ header: e = !1, frozenColumns: t = 0 }) {
  const n = (e, t, n) =>
      n === 0
        ? ``
        : rt(`${e}SplitMode`, `short`, et) + rt(`${e}SplitPosition`, `int`, n) + rt(`Position${t}`, `int`, n),
    [r, i] = [n(`Horizontal`, `Right`, t), n(`Vertical`, `Bottom`, +!!e)],
    a = r !== `` && i !== `` ? 3 : r === `` ? (i === `` ? 0 : 2) : 1;
  return r + i + rt(`ActiveSplitRange`, `short`, a);
}
function nt(e, t) {
  return `<config:config-item-map-entry config:name="${Z(e)}">${t}</config:config-item-map-entry>`;
}
function rt(e, t, n) {
  return `<config:config-item config:name="${e}" config:type="${t}">${n}</config:config-item>`;
}
var it = `application/vnd.oasis.opendocument.spreadsheet`;
function at(e) {
  return [
    { name: `mimetype`, content: it, isStored: !0 },
    { name: `META-INF/manifest.xml`, content: ot([`content.xml`, `styles.xml`, `settings.xml`]) },
    { name: `styles.xml`, content: Ze(`styles`, `<office:styles/>`) },
    { name: `settings.xml`, content: Ze(`settings`, $e(e)) },
    { name: `content.xml`, content: Qe(e) },
  ];
}
function ot(e) {
  const t = (e, t, n) => `<manifest:file-entry manifest:full-path="${e}"${n} manifest:media-type="${t}"/>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,
    `<manifest:manifest xmlns:manifest="${Ye.manifest}" manifest:version="1.2">`,
    t(`/`, it, ` manifest:version="1.2"`),
    ...e.map((e) => t(e, `text/xml`, ``)),
    `</manifest:manifest>`,
  ].join(``);
}
var st = 255;
function ct(e) {
  const t = ut(e),
    n = /* @__PURE__ */ new Map(),
    r = (e) => {
      if (lt(e.values)) return e;
      const r = JSON.stringify(e.values),
        i = n.get(r) ?? { column: n.size, values: e.values };
      return n.set(r, i), { ...e, from: { sheet: t, column: i.column } };
    },
    i = e.map((e) => ({ ...e, lists: (e.lists ?? []).map(r) }));
  if (n.size === 0) return i;
  const a = [...n.values()].map(({ values: e }) => e),
    o = Math.max(...a.map((e) => e.length)),
    s = Array.from({ length: o }, (_e, t) => a.map((e) => e[t] ?? null));
  return [...i, { name: t, rows: s, hidden: !0, lists: [] }];
}
function lt(e) {
  return e.every((e) => e !== `` && e.trim() === e && !/[,"\p{C}]/u.test(e)) && e.join(`,`).length <= st;
}
function ut(e) {
  let t = new Set(e.map(({ name: e }) => e.toLowerCase())),
    n = `Lists`;
  for (let e = 2; t.has(n.toLowerCase()); e++) n = `Lists ${e}`;
  return n;
}
var dt = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`,
  ft = 49,
  pt = 164;
function mt(e) {
  const t = [...new Set(e.flatMap(({ fill: e }) => (e === void 0 ? [] : [e])))],
    n = [
      `<fill><patternFill patternType="none"/></fill>`,
      `<fill><patternFill patternType="gray125"/></fill>`,
      ...t.map(
        (e) =>
          `<fill><patternFill patternType="solid">${`<fgColor rgb="FF${e.slice(1)}"/><bgColor indexed="64"/>`}</patternFill></fill>`,
      ),
    ],
    r = e.map(({ format: e, bold: n, wrap: r, fill: i }) => {
      const a = { general: 0, text: ft, day: pt, "yes-no": 0 }[e],
        o = i === void 0 ? 0 : t.indexOf(i) + 2,
        s = [
          `numFmtId="${a}" fontId="${+!!n}" fillId="${o}" borderId="0" xfId="0"`,
          e === `text` && `quotePrefix="1"`,
          a > 0 && `applyNumberFormat="1"`,
          n && `applyFont="1"`,
          o > 0 && `applyFill="1"`,
          r && `applyAlignment="1"`,
        ],
        c = r ? `<alignment vertical="top" wrapText="1"/>` : ``;
      return `<xf ${s.filter(Boolean).join(` `)}>${c}</xf>`;
    }),
    i = (e) => `<font>${e}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  return [
    `<styleSheet xmlns="${dt}">`,
    `<numFmts count="1"><numFmt numFmtId="${pt}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
    `<fonts count="2">${i(``)}${i(`<b/>`)}</fonts>`,
    `<fills count="${n.length}">${n.join(``)}</fills>`,
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
    `<cellXfs count="${r.length}">${r.join(``)}</cellXfs>`,
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
    `</styleSheet>`,
  ].join(``);
}
var ht = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`;
function gt(e, t, n) {
  const { rows: r, header: i = !1, frozenColumns: a = 0, widths: o = [], lists: s } = e,
    c = new ge();
  c.add(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${ht}"><sheetViews>`),
    c.add(`<sheetView${n ? ` tabSelected="1"` : ``} workbookViewId="0">${bt(a, +!!i)}`),
    c.add(`</sheetView></sheetViews>`),
    o.length > 0 && c.add(`<cols>${o.map(yt).join(``)}</cols>`),
    c.add(`<sheetData>`);
  const l = [];
  return (
    r.forEach((e, n) => {
      e.length !== 0 &&
        (c.add(`<row r="${n + 1}">`),
        e.forEach((e, r) => {
          (l[r] ??= q(r)), c.add(_t(e, `${l[r]}${n + 1}`, t.numberOf(ye(e, i && n === 0))));
        }),
        c.add(`</row>`));
    }),
    c.add(`</sheetData>`),
    s.length > 0 && c.add(`<dataValidations count="${s.length}">${s.map(xt).join(``)}</dataValidations>`),
    c.add(`</worksheet>`),
    c.bytes()
  );
}
function _t(e, t, n) {
  const r = `<c r="${t}"${n > 0 ? ` s="${n}"` : ``}`,
    i = Y(e);
  if (i === null || i === ``) return n > 0 ? `${r}/>` : ``;
  if (typeof i === `number`) return `${r}><v>${i}</v></c>`;
  if (typeof i === `boolean`) return `${r} t="b"><v>${+!!i}</v></c>`;
  if (typeof i === `string`) return `${r} t="inlineStr"><is>${vt(i)}</is></c>`;
  const a = K(i.date) ?? 0;
  return a > 0 ? `${r}><v>${a}</v></c>` : `${r} t="inlineStr"><is>${vt(i.date)}</is></c>`;
}
function vt(e) {
  return `<t${/^\s|\s$|\s\s|[\t\n]/.test(e) ? ` xml:space="preserve"` : ``}>${ke(e)}</t>`;
}
function yt(e, t) {
  return `<col min="${t + 1}" max="${t + 1}" width="${e}" customWidth="1"/>`;
}
function bt(e, t) {
  if (e === 0 && t === 0) return ``;
  const n = `${e > 0 ? ` xSplit="${e}"` : ``}${t > 0 ? ` ySplit="${t}"` : ``}`,
    r = e > 0 && t > 0 ? `bottomRight` : t > 0 ? `bottomLeft` : `topRight`;
  return `<pane${n} topLeftCell="${`${q(e)}${t + 1}`}" activePane="${r}" state="frozen"/><selection pane="${r}"/>`;
}
function xt({ column: e, firstRow: t, lastRow: n, values: r, prompt: i, from: a }) {
  const o = q(e);
  return [
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"${i === void 0 ? `` : ` prompt="${Z(i)}"`}`,
    ` sqref="${o}${t + 1}:${o}${n + 1}">`,
    `<formula1>${Oe(a ? St(a, r.length) : `"${r.join(`,`)}"`)}</formula1>`,
    `</dataValidation>`,
  ].join(``);
}
function St({ sheet: e, column: t }, n) {
  const r = q(t);
  return `'${e.replaceAll(`'`, `''`)}'!$${r}$1:$${r}$${n}`;
}
var Ct = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,
  wt = `http://schemas.openxmlformats.org/package/2006`,
  Tt = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`,
  Et = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`,
  Dt = `application/vnd.openxmlformats-officedocument.spreadsheetml`;
function Ot(e) {
  const t = new xe(),
    n = e.findIndex(({ hidden: e }) => !e),
    r = e.map((e, r) => ({ name: `xl/worksheets/sheet${r + 1}.xml`, content: gt(e, t, r === n) })),
    i = e.map(({ name: e, hidden: t }, n) => {
      const r = t ? ` state="hidden"` : ``;
      return `<sheet name="${Z(e)}" sheetId="${n + 1}"${r} r:id="rId${n + 1}"/>`;
    }),
    a = `<workbook xmlns="${Et}" xmlns:r="${Tt}">${`<bookViews><workbookView activeTab="${n}"/></bookViews>`}<sheets>${i.join(``)}</sheets></workbook>`,
    o = [
      ...e.map((_e, t) => kt(`rId${t + 1}`, `worksheet`, `worksheets/sheet${t + 1}.xml`)),
      kt(`rId${e.length + 1}`, `styles`, `styles.xml`),
    ];
  return [
    { name: `[Content_Types].xml`, content: Ct + jt(e.length) },
    { name: `_rels/.rels`, content: Ct + At([kt(`rId1`, `officeDocument`, `xl/workbook.xml`)]) },
    { name: `xl/workbook.xml`, content: Ct + a },
    { name: `xl/_rels/workbook.xml.rels`, content: Ct + At(o) },
    { name: `xl/styles.xml`, content: Ct + mt(t.all) },
    ...r,
  ];
}
function kt(e, t, n) {
  return `<Relationship Id="${e}" Type="${Tt}/${t}" Target="${n}"/>`;
}
function At(e) {
  return `<Relationships xmlns="${wt}/relationships">${e.join(``)}</Relationships>`;
}
function jt(e) {
  const t = (e, t) => `<Override PartName="/${e}" ContentType="${Dt}.${t}+xml"/>`,
    n = Array.from({ length: e }, (_e, n) => t(`xl/worksheets/sheet${n + 1}.xml`, `worksheet`));
  return [
    `<Types xmlns="${wt}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    t(`xl/workbook.xml`, `sheet.main`),
    t(`xl/styles.xml`, `styles`),
    ...n,
    `</Types>`,
  ].join(``);
}
function Mt(e) {
  const t = new TextEncoder(),
    n = new Date(1980, 0, 1);
  return W(
    Object.fromEntries(
      e.map(({ name: e, content: r, isStored: i }) => [
        e,
        [typeof r === `string` ? t.encode(r) : r, { level: i ? 0 : 6, mtime: n }],
      ]),
    ),
  );
}
function Nt(e, { kind: t }) {
  de(e);
  const n = ct(e);
  return Mt(t === `ods` ? at(n) : Ot(n));
}
export { G as r, J as t, Nt as a, q as n, Te as i };
