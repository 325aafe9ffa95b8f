var e = { cells: 1e7, sheets: 1e3, merges: 1e5, files: 1e4 };
({ ...e }), { ...e };
var t = { rows: 1048576, columns: 16384 },
  n = Uint8Array,
  r = Uint16Array,
  i = Int32Array,
  _a = new n([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0, 0, 0, 0]),
  o = new n([0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13, 0, 0]),
  s = new n([16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]),
  c = (e, t) => {
    for (var n = new r(31), a = 0; a < 31; ++a) n[a] = t += 1 << e[a - 1];
    for (var o = new i(n[30]), a = 1; a < 30; ++a) for (var s = n[a]; s < n[a + 1]; ++s) o[s] = ((s - n[a]) << 5) | a;
    return { b: n, r: o };
  },
  l = c(a, 2),
  u = l.b,
  d = l.r;
(u[28] = 258), (d[258] = 28);
var f = c(o, 0);
f.b;
for (var p = f.r, m = new r(32768), h = 0; h < 32768; ++h) {
  var g = ((h & 43690) >> 1) | ((h & 21845) << 1);
  (g = ((g & 52428) >> 2) | ((g & 13107) << 2)),
    (g = ((g & 61680) >> 4) | ((g & 3855) << 4)),
    (m[h] = (((g & 65280) >> 8) | ((g & 255) << 8)) >> 1);
}
for (
  var _ = (e, t, n) => {
      for (var i = e.length, a = 0, o = new r(t); a < i; ++a) e[a] && ++o[e[a] - 1];
      var s = new r(t);
      for (a = 1; a < t; ++a) s[a] = (s[a - 1] + o[a - 1]) << 1;
      var c;
      if (n) {
        c = new r(1 << t);
        var l = 15 - t;
        for (a = 0; a < i; ++a)
          if (e[a])
            for (var u = (a << 4) | e[a], d = t - e[a], f = s[e[a] - 1]++ << d, p = f | ((1 << d) - 1); f <= p; ++f)
              c[m[f] >> l] = u;
      } else for (c = new r(i), a = 0; a < i; ++a) e[a] && (c[a] = m[s[e[a] - 1]++] >> (15 - e[a]));
      return c;
    },
    v = new n(288),
    h = 0;
  h < 144;
  ++h
)
  v[h] = 8;
for (var h = 144; h < 256; ++h) v[h] = 9;
for (var h = 256; h < 280; ++h) v[h] = 7;
for (var h = 280; h < 288; ++h) v[h] = 8;
for (var y = new n(32), h = 0; h < 32; ++h) y[h] = 5;
var b = _(v, 9, 0),
  x = _(y, 5, 0),
  S = (e) => ((e + 7) / 8) | 0,
  ee = (e, t, r) => (
    (t == null || t < 0) && (t = 0), (r == null || r > e.length) && (r = e.length), new n(e.subarray(t, r))
  ),
  C = [
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
  w = (e, t, n) => {
    var r = Error(t || C[e]);
    if (((r.code = e), Error.captureStackTrace?.(r, w), !n)) throw r;
    return r;
  },
  T = (e, t, n) => {
    n <<= t & 7;
    var r = (t / 8) | 0;
    (e[r] |= n), (e[r + 1] |= n >> 8);
  },
  E = (e, t, n) => {
    n <<= t & 7;
    var r = (t / 8) | 0;
    (e[r] |= n), (e[r + 1] |= n >> 8), (e[r + 2] |= n >> 16);
  },
  te = (e, t) => {
    for (var i = [], a = 0; a < e.length; ++a) e[a] && i.push({ s: a, f: e[a] });
    var o = i.length,
      s = i.slice();
    if (!o) return { t: A, l: 0 };
    if (o === 1) {
      var c = new n(i[0].s + 1);
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
    var h = new r(m + 1),
      g = D(i[f - 1], h, 0);
    if (g > t) {
      var a = 0,
        _ = 0,
        v = g - t,
        y = 1 << v;
      for (s.sort((e, t) => h[t.s] - h[e.s] || e.f - t.f); a < o; ++a) {
        var b = s[a].s;
        if (h[b] > t) (_ += y - (1 << (g - h[b]))), (h[b] = t);
        else break;
      }
      for (_ >>= v; _ > 0; ) {
        var x = s[a].s;
        h[x] < t ? (_ -= 1 << (t - h[x]++ - 1)) : ++a;
      }
      for (; a >= 0 && _; --a) {
        var S = s[a].s;
        h[S] === t && (--h[S], ++_);
      }
      g = t;
    }
    return { t: new n(h), l: g };
  },
  D = (e, t, n) => (e.s === -1 ? Math.max(D(e.l, t, n + 1), D(e.r, t, n + 1)) : (t[e.s] = n)),
  O = (e) => {
    for (var t = e.length; t && !e[--t]; );
    for (
      var n = new r(++t),
        i = 0,
        a = e[0],
        o = 1,
        s = (e) => {
          n[i++] = e;
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
    return { c: n.subarray(0, i), n: t };
  },
  k = (e, t) => {
    for (var n = 0, r = 0; r < t.length; ++r) n += e[r] * t[r];
    return n;
  },
  ne = (e, t, n) => {
    var r = n.length,
      i = S(t + 2);
    (e[i] = r & 255), (e[i + 1] = r >> 8), (e[i + 2] = e[i] ^ 255), (e[i + 3] = e[i + 1] ^ 255);
    for (var a = 0; a < r; ++a) e[i + a + 4] = n[a];
    return (i + 4 + r) * 8;
  },
  re = (e, t, n, i, c, l, u, d, f, p, m) => {
    T(t, m++, n), ++c[256];
    for (
      var h = te(c, 15),
        g = h.t,
        S = h.l,
        ee = te(l, 15),
        C = ee.t,
        w = ee.l,
        D = O(g),
        re = D.c,
        ie = D.n,
        A = O(C),
        j = A.c,
        M = A.n,
        N = new r(19),
        P = 0;
      P < re.length;
      ++P
    )
      ++N[re[P] & 31];
    for (var P = 0; P < j.length; ++P) ++N[j[P] & 31];
    for (var F = te(N, 7), I = F.t, L = F.l, R = 19; R > 4 && !I[s[R - 1]]; --R);
    var z = (p + 5) << 3,
      B = k(c, v) + k(l, y) + u,
      V = k(c, g) + k(l, C) + u + 14 + 3 * R + k(N, I) + 2 * N[16] + 3 * N[17] + 7 * N[18];
    if (f >= 0 && z <= B && z <= V) return ne(t, m, e.subarray(f, f + p));
    var H, U, W, ae;
    if ((T(t, m, 1 + (V < B)), (m += 2), V < B)) {
      (H = _(g, S, 0)), (U = g), (W = _(C, w, 0)), (ae = C);
      var oe = _(I, L, 0);
      T(t, m, ie - 257), T(t, m + 5, M - 1), T(t, m + 10, R - 4), (m += 14);
      for (var P = 0; P < R; ++P) T(t, m + 3 * P, I[s[P]]);
      m += 3 * R;
      for (var se = [re, j], G = 0; G < 2; ++G)
        for (var K = se[G], P = 0; P < K.length; ++P) {
          var q = K[P] & 31;
          T(t, m, oe[q]), (m += I[q]), q > 15 && (T(t, m, (K[P] >> 5) & 127), (m += K[P] >> 12));
        }
    } else (H = b), (U = v), (W = x), (ae = y);
    for (var P = 0; P < d; ++P) {
      var J = i[P];
      if (J > 255) {
        var q = (J >> 18) & 31;
        E(t, m, H[q + 257]), (m += U[q + 257]), q > 7 && (T(t, m, (J >> 23) & 31), (m += a[q]));
        var Y = J & 31;
        E(t, m, W[Y]), (m += ae[Y]), Y > 3 && (E(t, m, (J >> 5) & 8191), (m += o[Y]));
      } else E(t, m, H[J]), (m += U[J]);
    }
    return E(t, m, H[256]), m + U[256];
  },
  ie = new i([65540, 131080, 131088, 131104, 262176, 1048704, 1048832, 2114560, 2117632]),
  A = new n(0),
  j = (e, t, s, c, l, u) => {
    var f = u.z || e.length,
      m = new n(c + f + 5 * (1 + Math.ceil(f / 7e3)) + l),
      h = m.subarray(c, m.length - l),
      g = u.l,
      _ = (u.r || 0) & 7;
    if (t) {
      _ && (h[0] = u.r >> 3);
      for (
        var v = ie[t - 1],
          y = v >> 13,
          b = v & 8191,
          x = (1 << s) - 1,
          C = u.p || new r(32768),
          w = u.h || new r(x + 1),
          T = Math.ceil(s / 3),
          E = 2 * T,
          te = (t) => (e[t] ^ (e[t + 1] << T) ^ (e[t + 2] << E)) & x,
          D = new i(25e3),
          O = new r(288),
          k = new r(32),
          A = 0,
          j = 0,
          M = u.i || 0,
          N = 0,
          P = u.w || 0,
          F = 0;
        M + 2 < f;
        ++M
      ) {
        var I = te(M),
          L = M & 32767,
          R = w[I];
        if (((C[L] = R), (w[I] = L), P <= M)) {
          var z = f - M;
          if ((A > 7e3 || N > 24576) && (z > 423 || !g)) {
            (_ = re(e, h, 0, D, O, k, j, N, F, M - F, _)), (N = A = j = 0), (F = M);
            for (var B = 0; B < 286; ++B) O[B] = 0;
            for (var B = 0; B < 30; ++B) k[B] = 0;
          }
          var V = 2,
            H = 0,
            U = b,
            W = (L - R) & 32767;
          if (z > 2 && I === te(M - W))
            for (
              var ae = Math.min(y, z) - 1, oe = Math.min(32767, M), se = Math.min(258, z);
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
            D[N++] = 268435456 | (d[V] << 18) | p[H];
            var ce = d[V] & 31,
              le = p[H] & 31;
            (j += a[ce] + o[le]), ++O[257 + ce], ++k[le], (P = M + V), ++A;
          } else (D[N++] = e[M]), ++O[e[M]];
        }
      }
      for (M = Math.max(M, P); M < f; ++M) (D[N++] = e[M]), ++O[e[M]];
      (_ = re(e, h, g, D, O, k, j, N, F, M - F, _)),
        g || ((u.r = (_ & 7) | (h[(_ / 8) | 0] << 3)), (_ -= 7), (u.h = w), (u.p = C), (u.i = M), (u.w = P));
    } else {
      for (var M = u.w || 0; M < f + g; M += 65535) {
        var ue = M + 65535;
        ue >= f && ((h[(_ / 8) | 0] = g), (ue = f)), (_ = ne(h, _ + 1, e.subarray(M, ue)));
      }
      u.i = f;
    }
    return ee(m, 0, c + S(_) + l);
  },
  M = (() => {
    for (var e = new Int32Array(256), t = 0; t < 256; ++t) {
      for (var n = t, r = 9; --r; ) n = (n & 1 && -306674912) ^ (n >>> 1);
      e[t] = n;
    }
    return e;
  })(),
  N = () => {
    var e = -1;
    return {
      p: (t) => {
        for (var n = e, r = 0; r < t.length; ++r) n = M[(n & 255) ^ t[r]] ^ (n >>> 8);
        e = n;
      },
      d: () => ~e,
    };
  },
  P = (e, t, r, i, a) => {
    if (!a && ((a = { l: 1 }), t.dictionary)) {
      var o = t.dictionary.subarray(-32768),
        s = new n(o.length + e.length);
      s.set(o), s.set(e, o.length), (e = s), (a.w = o.length);
    }
    return j(
      e,
      t.level == null ? 6 : t.level,
      t.mem == null ? (a.l ? Math.ceil(Math.max(8, Math.min(13, Math.log(e.length))) * 1.5) : 20) : 12 + t.mem,
      r,
      i,
      a,
    );
  },
  F = (e, t) => {
    var n = {};
    for (var r in e) n[r] = e[r];
    for (var r in t) n[r] = t[r];
    return n;
  },
  I = (e, t, n) => {
    for (; n; ++t) (e[t] = n), (n >>>= 8);
  };
function L(e, t) {
  return P(e, t || {}, 0, 0);
}
var R = (e, t, r, i) => {
    for (var a in e) {
      var o = e[a],
        s = t + a,
        c = i;
      Array.isArray(o) && ((c = F(i, o[1])), (o = o[0])),
        ArrayBuffer.isView(o) ? (r[s] = [o, c]) : ((r[(s += `/`)] = [new n(0), c]), R(o, s, r, i));
    }
  },
  z = typeof TextEncoder < `u` && new TextEncoder(),
  B = typeof TextDecoder < `u` && new TextDecoder();
try {
  B.decode(A, { stream: !0 });
} catch {}
function V(e, t) {
  if (t) {
    for (var r = new n(e.length), i = 0; i < e.length; ++i) r[i] = e.charCodeAt(i);
    return r;
  }
  if (z) return z.encode(e);
  for (
    var a = e.length,
      o = new n(e.length + (e.length >> 1)),
      s = 0,
      c = (e) => {
        o[s++] = e;
      },
      i = 0;
    i < a;
    ++i
  ) {
    if (s + 5 > o.length) {
      var l = new n(s + 8 + ((a - i) << 1));
      l.set(o), (o = l);
    }
    var u = e.charCodeAt(i);
    u < 128 || t
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
  return ee(o, 0, s);
}
var H = (e) => {
    var t = 0;
    if (e)
      for (var n in e) {
        var r = e[n].length;
        r > 65535 && w(9), (t += r + 4);
      }
    return t;
  },
  U = (e, t, n, r, i, a, o, s) => {
    var c = r.length,
      l = n.extra,
      u = s?.length,
      d = H(l);
    I(e, t, o == null ? 67324752 : 33639248),
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
      ((p < 0 || p > 119) && w(10),
      I(
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
      a !== -1 && (I(e, t, n.crc), I(e, t + 4, a < 0 ? -a - 2 : a), I(e, t + 8, n.size)),
      I(e, t + 12, c),
      I(e, t + 14, d),
      (t += 16),
      o != null && (I(e, t, u), I(e, t + 6, n.attrs), I(e, t + 10, o), (t += 14)),
      e.set(r, t),
      (t += c),
      d)
    )
      for (var m in l) {
        var h = l[m],
          g = h.length;
        I(e, t, +m), I(e, t + 2, g), e.set(h, t + 4), (t += 4 + g);
      }
    return u && (e.set(s, t), (t += u)), t;
  },
  W = (e, t, n, r, i) => {
    I(e, t, 101010256), I(e, t + 8, n), I(e, t + 10, n), I(e, t + 12, r), I(e, t + 16, i);
  };
function ae(e, t) {
  t ||= {};
  var r = {},
    i = [];
  R(e, ``, r, t);
  var a = 0,
    o = 0;
  for (var s in r) {
    var c = r[s],
      l = c[0],
      u = c[1],
      d = u.level === 0 ? 0 : 8,
      f = V(s),
      p = f.length,
      m = u.comment,
      h = m && V(m),
      g = h?.length,
      _ = H(u.extra);
    p > 65535 && w(11);
    var v = d ? L(l, u) : l,
      y = v.length,
      b = N();
    b.p(l),
      i.push(
        F(u, {
          size: l.length,
          crc: b.d(),
          c: v,
          f,
          m: h,
          u: p !== s.length || (h && m.length !== g),
          o: a,
          compression: d,
        }),
      ),
      (a += 30 + p + _ + y),
      (o += 76 + 2 * (p + _) + (g || 0) + y);
  }
  for (var x = new n(o + 22), S = a, ee = o - a, C = 0; C < i.length; ++C) {
    var f = i[C];
    U(x, f.o, f, f.f, f.u, f.c.length);
    var T = 30 + f.f.length + H(f.extra);
    x.set(f.c, f.o + T), U(x, a, f, f.f, f.u, f.c.length, f.o, f.m), (a += 16 + T + (f.m ? f.m.length : 0));
  }
  return W(x, a, i.length, ee, S), x;
}
var oe = 864e5,
  se = Date.UTC(1899, 11, 30);
function G(e) {
  const t = /^\d{4}-\d{2}-\d{2}$/.test(e) ? Date.parse(`${e}T00:00:00Z`) : NaN;
  if (Number.isNaN(t) || new Date(t).toISOString().slice(0, 10) !== e) return;
  const n = (t - se) / oe;
  return n <= 60 ? n - 1 : n;
}
function K(e) {
  let t = ``;
  for (let n = e; n >= 0; n = Math.floor(n / 26) - 1) t = String.fromCharCode(65 + (n % 26)) + t;
  return t;
}
function q(e) {
  return J(e) ? e.value : e;
}
function J(e) {
  return typeof e === `object` && !!e && `value` in e;
}
var Y = 31,
  ce = 32767,
  le = 255;
function ue(e) {
  if (!e.some(({ hidden: e }) => !e)) throw RangeError(`A workbook needs a sheet that is not hidden`);
  const n = new Set();
  for (const r of e) {
    const { name: e, rows: i, widths: a = [], frozenColumns: o = 0 } = r;
    if ((de(e), n.has(e.toLowerCase()))) throw RangeError(`Two sheets have the name ${e}`);
    if ((n.add(e.toLowerCase()), i.length > t.rows))
      throw RangeError(`A sheet has at most ${t.rows} rows, not ${i.length}`);
    if (
      (i.forEach((n, r) => {
        if (n.length > t.columns) throw RangeError(`A sheet has at most ${t.columns} columns, not ${n.length}`);
        n.forEach((t, n) => {
          fe(t, () => `${K(n)}${r + 1} of ${e}`);
        });
      }),
      !a.every((e) => e > 0 && e <= 255))
    )
      throw RangeError(`A column is 1 to 255 characters wide`);
    if (!pe(o, t.columns)) throw RangeError(`frozenColumns is a number of columns`);
    for (const n of r.lists ?? []) {
      const { column: r, firstRow: i, lastRow: a, values: o, prompt: s = `` } = n;
      if (!(pe(r, t.columns) && pe(i, a + 1) && pe(a, t.rows)))
        throw RangeError(`A list of ${e} is for cells that no sheet has`);
      if (o.length === 0) throw RangeError(`A list of ${e} has nothing to choose from`);
      if (s.length > le) throw RangeError(`A prompt has at most ${le} characters`);
    }
  }
}
function de(e) {
  if (e.length > Y || e.trim() === `` || /[[\]:*?/\\\p{C}]|^'|'$/u.test(e))
    throw RangeError(
      `The name of a sheet has 1 to ${Y} characters, none of []:*?/\\ and no apostrophe at an end: "${e}"`,
    );
}
function fe(e, t) {
  const n = q(e);
  if (typeof n === `string` && n.length > ce)
    throw RangeError(`A cell of a workbook holds ${ce} characters, not ${n.length} (${t()}): write CSV`);
  if (typeof n === `number` && !Number.isFinite(n)) throw RangeError(`${n} is no number for ${t()}`);
  if (typeof n === `object` && n && G(n.date) === void 0)
    throw RangeError(`"${n.date}" is no day such as 2026-10-19 (${t()})`);
  if (J(e) && e.fill !== void 0 && !/^#[\dA-Fa-f]{6}$/.test(e.fill))
    throw RangeError(`"${e.fill}" is no colour such as #CCFFCC (${t()})`);
}
function pe(e, t) {
  return Number.isInteger(e) && e >= 0 && e < t;
}
var me = 65536,
  he = class {
    #e = new TextEncoder();
    #t = new Uint8Array(me);
    #n = 0;
    #r = ``;
    add(e) {
      (this.#r += e), this.#r.length >= me && this.#i();
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
  ge = /^\s*['=+\-@＝＋－＠\d.]/u,
  _e = { format: `general`, bold: !1, wrap: !1, fill: void 0 };
function ve(e, t) {
  const n = ye(q(e)),
    r = t || (J(e) && e.bold === !0),
    i = J(e) ? e.fill?.toUpperCase() : void 0;
  return n === `general` && !r && i === void 0 ? _e : { format: n, bold: r, wrap: t, fill: i };
}
function ye(e) {
  return typeof e === `string`
    ? ge.test(e)
      ? `text`
      : `general`
    : typeof e === `boolean`
      ? `yes-no`
      : typeof e === `object` && e
        ? `day`
        : `general`;
}
var be = class {
  all = [_e];
  #e = new Map([[xe(_e), 0]]);
  numberOf(e) {
    if (e === _e) return 0;
    const t = xe(e),
      n = this.#e.get(t);
    return n === void 0 ? (this.#e.set(t, this.all.length), this.all.push(e) - 1) : n;
  }
};
function xe({ format: e, bold: t, wrap: n, fill: r }) {
  return `${e} ${t} ${n} ${r}`;
}
var Se = /^-?[1-9]\d{0,20}$/,
  Ce = /^-?(?!0\.0{5})(?:0|[1-9]\d*)\.\d*[1-9]$/;
function we(e) {
  if (Se.test(e) || (e.length <= 16 && Ce.test(e))) return e;
  const t = Number(e);
  if (e.trim() === `` || !Number.isFinite(t)) return e;
  const n = String(Number(t.toPrecision(15)));
  return n.includes(`e`) ? n.replace(/e([+-])(\d)$/, `e$10$2`).toUpperCase() : n;
}
var Te = { "&": `&amp;`, "<": `&lt;`, ">": `&gt;`, '"': `&quot;` },
  Ee = /(?![\t\n\r\x7F-\x9F])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;
function De(e) {
  return ke(e.replace(Ee, `�`));
}
function X(e) {
  return De(e).replace(/[\t\n\r]/g, (e) => `&#${e.charCodeAt(0)};`);
}
function Oe(e) {
  return ke(
    e
      .replace(/_(?=x[\dA-Fa-f]{4})/g, `_x005F_`)
      .replace(Ee, Ae)
      .replaceAll(`\r`, Ae),
  );
}
function ke(e) {
  return e.replace(/[&<>"]/g, (e) => Te[e] ?? e);
}
function Ae(e) {
  return `_x${e.charCodeAt(0).toString(16).toUpperCase().padStart(4, `0`)}_`;
}
function je(e) {
  return e
    .split(/\r\n?|\n/)
    .map((e) => `<text:p>${Me(e)}</text:p>`)
    .join(``);
}
function Me(e) {
  const t = De(e);
  return /^ | $| {2}|\t/.test(t)
    ? t.replace(/\t|^ +| +$| {2,}/g, (e) => (e === `	` ? `<text:tab/>` : `<text:s text:c="${e.length}"/>`))
    : t;
}
function Ne(e, t) {
  return `list${e}_${t}`;
}
function Pe(e) {
  const t = e.flatMap(({ name: e, lists: t }, n) => t.map((t, r) => Fe(Ne(n, r), e, t)));
  return t.length === 0 ? `` : `<table:content-validations>${t.join(``)}</table:content-validations>`;
}
function Fe(e, t, n) {
  const { column: r, firstRow: i, prompt: a } = n,
    o = `${Le(t)}.${K(r)}${i + 1}`,
    s = a === void 0 ? `` : `<table:help-message table:display="true">${je(a)}</table:help-message>`;
  return [
    `<table:content-validation table:name="${e}" table:condition="${X(Ie(n))}"`,
    ` table:allow-empty-cell="true" table:display-list="unsorted"`,
    ` table:base-cell-address="${X(o)}">${s}`,
    `<table:error-message table:display="true" table:message-type="stop"/></table:content-validation>`,
  ].join(``);
}
function Ie({ values: e, from: t }) {
  if (t === void 0) return `of:cell-content-is-in-list(${e.map((e) => `"${e}"`).join(`;`)})`;
  const n = K(t.column);
  return `of:cell-content-is-in-list([$${Le(t.sheet)}.$${n}$1:.$${n}$${e.length}])`;
}
function Le(e) {
  return /^\w+$/.test(e) ? e : `'${e.replaceAll(`'`, `''`)}'`;
}
var Z = {
    hiddenTable: `hidden`,
    table: `shown`,
    column: (e) => `co${String(e).replace(`.`, `_`)}`,
    cell: (e) => `ce${e}`,
  },
  Re = `<number:text-style style:name="N1"><number:text-content/></number:text-style>`,
  ze = `<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>`,
  Be = `<number:date-style style:name="N2"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>`,
  Ve = { general: void 0, text: `N1`, day: `N2`, "yes-no": `N3` };
function He(e, t) {
  const n = (e, t) => Ue(e, `table`, ``, `<style:table-properties table:display="${t}"/>`),
    r = [...new Set(t)].map((e) => {
      const t = (((e * 7 + 5) / 96) * 2.54).toFixed(2);
      return Ue(Z.column(e), `table-column`, ``, `<style:table-column-properties style:column-width="${t}cm"/>`);
    }),
    i = e.map(({ format: e, bold: t, wrap: n, fill: r }, i) => {
      const a = Ve[e] === void 0 ? `` : ` style:data-style-name="${Ve[e]}"`,
        o = [
          n && ` fo:wrap-option="wrap" style:vertical-align="top"`,
          r !== void 0 && ` fo:background-color="${r}"`,
        ].filter(Boolean),
        s = o.length === 0 ? `` : `<style:table-cell-properties${o.join(``)}/>`;
      return Ue(Z.cell(i), `table-cell`, a, s + (t ? `<style:text-properties fo:font-weight="bold"/>` : ``));
    });
  return `<office:automatic-styles>${Re}${Be}${ze}${n(Z.table, !0) + n(Z.hiddenTable, !1)}${r.join(``)}${i.join(``)}</office:automatic-styles>`;
}
function Ue(e, t, n, r) {
  return `<style:style style:name="${e}" style:family="${t}"${n}>${r}</style:style>`;
}
function We(e, t, n, r) {
  const { name: i, rows: a, hidden: o = !1, header: s = !1, widths: c = [], lists: l } = t,
    u = o ? Z.hiddenTable : Z.table;
  e.add(`<table:table table:name="${X(i)}" table:style-name="${u}">`);
  for (const t of c) e.add(`<table:table-column table:style-name="${Z.column(t)}"/>`);
  e.add(`<table:table-column/>`),
    a.forEach((t, i) => {
      Ke(e, t, Ge(l, i, n), (e) => r.numberOf(ve(e, s && i === 0)), 1);
    });
  let d = new Set(l.flatMap(({ firstRow: e, lastRow: t }) => [e, t + 1])),
    f = a.length;
  for (const t of [...d].sort((e, t) => e - t)) t <= f || (Ke(e, [], Ge(l, f, n), () => 0, t - f), (f = t));
  f === 0 && e.add(`<table:table-row><table:table-cell/></table:table-row>`), e.add(`</table:table>`);
}
function Ge(e, t, n) {
  const r = new Map();
  return (
    e.forEach(({ column: e, firstRow: i, lastRow: a }, o) => {
      t >= i && t <= a && r.set(e, Ne(n, o));
    }),
    r
  );
}
function Ke(e, t, n, r, i) {
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
    if ((q(a) === null || q(a) === ``) && l === 0 && c === void 0) {
      o++;
      continue;
    }
    s();
    const u = l === 0 ? `` : ` table:style-name="${Z.cell(l)}"`,
      d = c === void 0 ? `` : ` table:content-validation-name="${c}"`;
    e.add(qe(`<table:table-cell${u}${d}`, a));
  }
  s(), e.add(`</table:table-row>`);
}
function qe(e, t) {
  const n = q(t),
    r = (t, n) => `${e}${t}>${je(n)}</table:table-cell>`;
  return n === null || n === ``
    ? `${e}/>`
    : typeof n === `string`
      ? r(` office:value-type="string"`, n)
      : typeof n === `number`
        ? r(` office:value-type="float" office:value="${n}"`, we(String(n)))
        : typeof n === `boolean`
          ? r(` office:value-type="boolean" office:boolean-value="${n}"`, n ? `TRUE` : `FALSE`)
          : r(` office:value-type="date" office:date-value="${n.date}"`, n.date);
}
var Q = `urn:oasis:names:tc:opendocument:xmlns`,
  Je = {
    office: `${Q}:office:1.0`,
    style: `${Q}:style:1.0`,
    table: `${Q}:table:1.0`,
    text: `${Q}:text:1.0`,
    number: `${Q}:datastyle:1.0`,
    fo: `${Q}:xsl-fo-compatible:1.0`,
    config: `${Q}:config:1.0`,
    manifest: `${Q}:manifest:1.0`,
    of: `${Q}:of:1.2`,
    ooo: `http://openoffice.org/2004/office`,
  };
function Ye(e) {
  return {
    start: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<office:document-${e}${Object.entries(Je)
      .map(([e, t]) => ` xmlns:${e}="${t}"`)
      .join(``)} office:version="1.2">`,
    end: `</office:document-${e}>`,
  };
}
function Xe(e, t) {
  const { start: n, end: r } = Ye(e);
  return n + t + r;
}
function Ze(e) {
  const t = new be(),
    n = new he();
  e.forEach((e, r) => {
    We(n, e, r, t);
  });
  const { start: r, end: i } = Ye(`content`),
    a = He(
      t.all,
      e.flatMap(({ widths: e = [] }) => e),
    ),
    o = new he();
  o.add(`${r}${a}<office:body><office:spreadsheet>${Pe(e)}`), n.add(`</office:spreadsheet></office:body>${i}`);
  const [s, c] = [o.bytes(), n.bytes()],
    l = new Uint8Array(s.length + c.length);
  return l.set(s), l.set(c, s.length), l;
}
function Qe(e) {
  const t = e.map((e) => tt(e.name, et(e))),
    n = e.find(({ hidden: e }) => !e)?.name ?? ``;
  return [
    `<office:settings><config:config-item-set config:name="ooo:view-settings">`,
    `<config:config-item-map-indexed config:name="Views">`,
    `<config:config-item-map-entry>${[$(`ViewId`, `string`, `view1`), `<config:config-item-map-named config:name="Tables">${t.join(``)}</config:config-item-map-named>`, $(`ActiveTable`, `string`, X(n))].join(``)}</config:config-item-map-entry>`,
    `</config:config-item-map-indexed></config:config-item-set></office:settings>`,
  ].join(``);
}
var $e = 2;
function et({ header: e = !1, frozenColumns: t = 0 }) {
  const n = (e, t, n) =>
      n === 0 ? `` : $(`${e}SplitMode`, `short`, $e) + $(`${e}SplitPosition`, `int`, n) + $(`Position${t}`, `int`, n),
    [r, i] = [n(`Horizontal`, `Right`, t), n(`Vertical`, `Bottom`, +!!e)],
    a = r !== `` && i !== `` ? 3 : r === `` ? (i === `` ? 0 : 2) : 1;
  return r + i + $(`ActiveSplitRange`, `short`, a);
}
function tt(e, t) {
  return `<config:config-item-map-entry config:name="${X(e)}">${t}</config:config-item-map-entry>`;
}
function $(e, t, n) {
  return `<config:config-item config:name="${e}" config:type="${t}">${n}</config:config-item>`;
}
var nt = `application/vnd.oasis.opendocument.spreadsheet`;
function rt(e) {
  return [
    { name: `mimetype`, content: nt, isStored: !0 },
    { name: `META-INF/manifest.xml`, content: it([`content.xml`, `styles.xml`, `settings.xml`]) },
    { name: `styles.xml`, content: Xe(`styles`, `<office:styles/>`) },
    { name: `settings.xml`, content: Xe(`settings`, Qe(e)) },
    { name: `content.xml`, content: Ze(e) },
  ];
}
function it(e) {
  const t = (e, t, n) => `<manifest:file-entry manifest:full-path="${e}"${n} manifest:media-type="${t}"/>`;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,
    `<manifest:manifest xmlns:manifest="${Je.manifest}" manifest:version="1.2">`,
    t(`/`, nt, ` manifest:version="1.2"`),
    ...e.map((e) => t(e, `text/xml`, ``)),
    `</manifest:manifest>`,
  ].join(``);
}
var at = 255;
function ot(e) {
  const t = ct(e),
    n = new Map(),
    r = (e) => {
      if (st(e.values)) return e;
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
function st(e) {
  return e.every((e) => e !== `` && e.trim() === e && !/[,"\p{C}]/u.test(e)) && e.join(`,`).length <= at;
}
function ct(e) {
  let t = new Set(e.map(({ name: e }) => e.toLowerCase())),
    n = `Lists`;
  for (let e = 2; t.has(n.toLowerCase()); e++) n = `Lists ${e}`;
  return n;
}
var lt = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`,
  ut = 49,
  dt = 164;
function ft(e) {
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
      const a = { general: 0, text: ut, day: dt, "yes-no": 0 }[e],
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
    `<styleSheet xmlns="${lt}">`,
    `<numFmts count="1"><numFmt numFmtId="${dt}" formatCode="yyyy\\-mm\\-dd"/></numFmts>`,
    `<fonts count="2">${i(``)}${i(`<b/>`)}</fonts>`,
    `<fills count="${n.length}">${n.join(``)}</fills>`,
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>`,
    `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`,
    `<cellXfs count="${r.length}">${r.join(``)}</cellXfs>`,
    `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`,
    `</styleSheet>`,
  ].join(``);
}
var pt = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`;
function mt(e, t, n) {
  const { rows: r, header: i = !1, frozenColumns: a = 0, widths: o = [], lists: s } = e,
    c = new he();
  c.add(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${pt}"><sheetViews>`),
    c.add(`<sheetView${n ? ` tabSelected="1"` : ``} workbookViewId="0">${vt(a, +!!i)}`),
    c.add(`</sheetView></sheetViews>`),
    o.length > 0 && c.add(`<cols>${o.map(_t).join(``)}</cols>`),
    c.add(`<sheetData>`);
  const l = [];
  return (
    r.forEach((e, n) => {
      e.length !== 0 &&
        (c.add(`<row r="${n + 1}">`),
        e.forEach((e, r) => {
          (l[r] ??= K(r)), c.add(ht(e, `${l[r]}${n + 1}`, t.numberOf(ve(e, i && n === 0))));
        }),
        c.add(`</row>`));
    }),
    c.add(`</sheetData>`),
    s.length > 0 && c.add(`<dataValidations count="${s.length}">${s.map(yt).join(``)}</dataValidations>`),
    c.add(`</worksheet>`),
    c.bytes()
  );
}
function ht(e, t, n) {
  const r = `<c r="${t}"${n > 0 ? ` s="${n}"` : ``}`,
    i = q(e);
  if (i === null || i === ``) return n > 0 ? `${r}/>` : ``;
  if (typeof i === `number`) return `${r}><v>${i}</v></c>`;
  if (typeof i === `boolean`) return `${r} t="b"><v>${+!!i}</v></c>`;
  if (typeof i === `string`) return `${r} t="inlineStr"><is>${gt(i)}</is></c>`;
  const a = G(i.date) ?? 0;
  return a > 0 ? `${r}><v>${a}</v></c>` : `${r} t="inlineStr"><is>${gt(i.date)}</is></c>`;
}
function gt(e) {
  return `<t${/^\s|\s$|\s\s|[\t\n]/.test(e) ? ` xml:space="preserve"` : ``}>${Oe(e)}</t>`;
}
function _t(e, t) {
  return `<col min="${t + 1}" max="${t + 1}" width="${e}" customWidth="1"/>`;
}
function vt(e, t) {
  if (e === 0 && t === 0) return ``;
  const n = `${e > 0 ? ` xSplit="${e}"` : ``}${t > 0 ? ` ySplit="${t}"` : ``}`,
    r = e > 0 && t > 0 ? `bottomRight` : t > 0 ? `bottomLeft` : `topRight`;
  return `<pane${n} topLeftCell="${`${K(e)}${t + 1}`}" activePane="${r}" state="frozen"/><selection pane="${r}"/>`;
}
function yt({ column: e, firstRow: t, lastRow: n, values: r, prompt: i, from: a }) {
  const o = K(e);
  return [
    `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"${i === void 0 ? `` : ` prompt="${X(i)}"`}`,
    ` sqref="${o}${t + 1}:${o}${n + 1}">`,
    `<formula1>${De(a ? bt(a, r.length) : `"${r.join(`,`)}"`)}</formula1>`,
    `</dataValidation>`,
  ].join(``);
}
function bt({ sheet: e, column: t }, n) {
  const r = K(t);
  return `'${e.replaceAll(`'`, `''`)}'!$${r}$1:$${r}$${n}`;
}
var xt = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
`,
  St = `http://schemas.openxmlformats.org/package/2006`,
  Ct = `http://schemas.openxmlformats.org/officeDocument/2006/relationships`,
  wt = `http://schemas.openxmlformats.org/spreadsheetml/2006/main`,
  Tt = `application/vnd.openxmlformats-officedocument.spreadsheetml`;
function Et(e) {
  const t = new be(),
    n = e.findIndex(({ hidden: e }) => !e),
    r = e.map((e, r) => ({ name: `xl/worksheets/sheet${r + 1}.xml`, content: mt(e, t, r === n) })),
    i = e.map(({ name: e, hidden: t }, n) => {
      const r = t ? ` state="hidden"` : ``;
      return `<sheet name="${X(e)}" sheetId="${n + 1}"${r} r:id="rId${n + 1}"/>`;
    }),
    a = `<workbook xmlns="${wt}" xmlns:r="${Ct}">${`<bookViews><workbookView activeTab="${n}"/></bookViews>`}<sheets>${i.join(``)}</sheets></workbook>`,
    o = [
      ...e.map((_e, t) => Dt(`rId${t + 1}`, `worksheet`, `worksheets/sheet${t + 1}.xml`)),
      Dt(`rId${e.length + 1}`, `styles`, `styles.xml`),
    ];
  return [
    { name: `[Content_Types].xml`, content: xt + kt(e.length) },
    { name: `_rels/.rels`, content: xt + Ot([Dt(`rId1`, `officeDocument`, `xl/workbook.xml`)]) },
    { name: `xl/workbook.xml`, content: xt + a },
    { name: `xl/_rels/workbook.xml.rels`, content: xt + Ot(o) },
    { name: `xl/styles.xml`, content: xt + ft(t.all) },
    ...r,
  ];
}
function Dt(e, t, n) {
  return `<Relationship Id="${e}" Type="${Ct}/${t}" Target="${n}"/>`;
}
function Ot(e) {
  return `<Relationships xmlns="${St}/relationships">${e.join(``)}</Relationships>`;
}
function kt(e) {
  const t = (e, t) => `<Override PartName="/${e}" ContentType="${Tt}.${t}+xml"/>`,
    n = Array.from({ length: e }, (_e, n) => t(`xl/worksheets/sheet${n + 1}.xml`, `worksheet`));
  return [
    `<Types xmlns="${St}/content-types">`,
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    `<Default Extension="xml" ContentType="application/xml"/>`,
    t(`xl/workbook.xml`, `sheet.main`),
    t(`xl/styles.xml`, `styles`),
    ...n,
    `</Types>`,
  ].join(``);
}
function At(e) {
  const t = new TextEncoder(),
    n = new Date(1980, 0, 1);
  return ae(
    Object.fromEntries(
      e.map(({ name: e, content: r, isStored: i }) => [
        e,
        [typeof r === `string` ? t.encode(r) : r, { level: i ? 0 : 6, mtime: n }],
      ]),
    ),
  );
}
function jt(e, { kind: t }) {
  ue(e);
  const n = ot(e);
  return At(t === `ods` ? rt(n) : Et(n));
}
export { jt as writeWorkbook };
