import { m as e, p as t } from "./serve-KO1tT-Uf.js";
var n = class extends Error {
  name = `SourceError`;
  reason;
  constructor(e, t = {}) {
    super(`The source cannot be read: ${e}`, t), (this.reason = e);
  }
};
function r(e, t = {}) {
  return new n(e, t);
}
const i = [`BOOLEAN`, `INT32`, `INT64`, `INT96`, `FLOAT`, `DOUBLE`, `BYTE_ARRAY`, `FIXED_LEN_BYTE_ARRAY`],
  a = [
    `PLAIN`,
    `GROUP_VAR_INT`,
    `PLAIN_DICTIONARY`,
    `RLE`,
    `BIT_PACKED`,
    `DELTA_BINARY_PACKED`,
    `DELTA_LENGTH_BYTE_ARRAY`,
    `DELTA_BYTE_ARRAY`,
    `RLE_DICTIONARY`,
    `BYTE_STREAM_SPLIT`,
  ],
  o = [`REQUIRED`, `OPTIONAL`, `REPEATED`],
  s = [
    `UTF8`,
    `MAP`,
    `MAP_KEY_VALUE`,
    `LIST`,
    `ENUM`,
    `DECIMAL`,
    `DATE`,
    `TIME_MILLIS`,
    `TIME_MICROS`,
    `TIMESTAMP_MILLIS`,
    `TIMESTAMP_MICROS`,
    `UINT_8`,
    `UINT_16`,
    `UINT_32`,
    `UINT_64`,
    `INT_8`,
    `INT_16`,
    `INT_32`,
    `INT_64`,
    `JSON`,
    `BSON`,
    `INTERVAL`,
  ],
  c = [`UNCOMPRESSED`, `SNAPPY`, `GZIP`, `LZO`, `BROTLI`, `LZ4`, `ZSTD`, `LZ4_RAW`],
  l = [`DATA_PAGE`, `INDEX_PAGE`, `DICTIONARY_PAGE`, `DATA_PAGE_V2`],
  u = [`SPHERICAL`, `VINCENTY`, `THOMAS`, `ANDOYER`, `KARNEY`];
function d(e) {
  const t = f(e);
  if (t.type === 1) return { type: `Point`, coordinates: p(e, t) };
  if (t.type === 2) return { type: `LineString`, coordinates: m(e, t) };
  if (t.type === 3) return { type: `Polygon`, coordinates: h(e, t) };
  if (t.type === 4) {
    const n = [];
    for (let r = 0; r < t.count; r++) n.push(p(e, f(e)));
    return { type: `MultiPoint`, coordinates: n };
  }
  if (t.type === 5) {
    const n = [];
    for (let r = 0; r < t.count; r++) n.push(m(e, f(e)));
    return { type: `MultiLineString`, coordinates: n };
  }
  if (t.type === 6) {
    const n = [];
    for (let r = 0; r < t.count; r++) n.push(h(e, f(e)));
    return { type: `MultiPolygon`, coordinates: n };
  }
  if (t.type === 7) {
    const n = [];
    for (let r = 0; r < t.count; r++) n.push(d(e));
    return { type: `GeometryCollection`, geometries: n };
  }
  throw Error(`Unsupported geometry type: ${t.type}`);
}
function f(e) {
  const { view: t } = e,
    n = t.getUint8(e.offset++) === 1,
    r = t.getUint32(e.offset, n);
  e.offset += 4;
  let i = r % 1e3,
    a = Math.floor(r / 1e3),
    o = 0;
  i > 1 && i <= 7 && ((o = t.getUint32(e.offset, n)), (e.offset += 4));
  let s = 2;
  return a && s++, a === 3 && s++, { littleEndian: n, type: i, dim: s, count: o };
}
function p(e, t) {
  const n = [];
  for (let r = 0; r < t.dim; r++) {
    const r = e.view.getFloat64(e.offset, t.littleEndian);
    (e.offset += 8), n.push(r);
  }
  return n;
}
function m(e, t) {
  const n = [];
  for (let r = 0; r < t.count; r++) n.push(p(e, t));
  return n;
}
function h(e, t) {
  const { view: n } = e,
    r = [];
  for (let i = 0; i < t.count; i++) {
    const i = n.getUint32(e.offset, t.littleEndian);
    (e.offset += 4), r.push(m(e, { ...t, count: i }));
  }
  return r;
}
const g = new TextDecoder(),
  _ = {
    timestampFromMilliseconds(e) {
      return new Date(Number(e));
    },
    timestampFromMicroseconds(e) {
      return new Date(Number(e / 1000n));
    },
    timestampFromNanoseconds(e) {
      return new Date(Number(e / 1000000n));
    },
    dateFromDays(e) {
      return /* @__PURE__ */ new Date(e * 864e5);
    },
    stringFromBytes(e) {
      return e && g.decode(e);
    },
    jsonFromBytes(e) {
      return e && JSON.parse(g.decode(e));
    },
    geometryFromBytes(e) {
      return e && d({ view: new DataView(e.buffer, e.byteOffset, e.byteLength), offset: 0 });
    },
    geographyFromBytes(e) {
      return e && d({ view: new DataView(e.buffer, e.byteOffset, e.byteLength), offset: 0 });
    },
    uuidFromBytes(e) {
      if (!e) return;
      const t = Array.from(e, (e) => e.toString(16).padStart(2, `0`)).join(``);
      return `${t.slice(0, 8)}-${t.slice(8, 12)}-${t.slice(12, 16)}-${t.slice(16, 20)}-${t.slice(20, 32)}`;
    },
  };
function v(e, t, n, r) {
  if (t && n.endsWith(`_DICTIONARY`)) {
    let n = e;
    e instanceof Uint8Array && !(t instanceof Uint8Array) && (n = new t.constructor(e.length));
    for (let r = 0; r < e.length; r++) n[r] = t[e[r]];
    return n;
  }
  return y(e, r);
}
function y(e, t) {
  const { element: n, parsers: r, utf8: i = !0, schemaPath: a } = t,
    { type: o, converted_type: s, logical_type: c } = n,
    l = n.repetition_type !== `REQUIRED`;
  if (
    a?.some((e) => e.element.logical_type?.type === `VARIANT`) &&
    o === `BYTE_ARRAY` &&
    s !== `UTF8` &&
    c?.type !== `STRING`
  )
    return e;
  if (s === `DECIMAL`) {
    const t = 10 ** -(n.scale || 0),
      r = Array(e.length);
    for (let n = 0; n < r.length; n++) e[n] instanceof Uint8Array ? (r[n] = b(e[n]) * t) : (r[n] = Number(e[n]) * t);
    return r;
  }
  if (!s && o === `INT96`) return Array.from(e).map((e) => r.timestampFromNanoseconds(x(e)));
  if (s === `DATE`) return Array.from(e).map((e) => r.dateFromDays(e));
  if (s === `TIMESTAMP_MILLIS`) return Array.from(e).map((e) => r.timestampFromMilliseconds(e));
  if (s === `TIMESTAMP_MICROS`) return Array.from(e).map((e) => r.timestampFromMicroseconds(e));
  if (s === `JSON`) return e.map((e) => r.jsonFromBytes(e));
  if (s === `BSON`) throw Error(`parquet bson not supported`);
  if (s === `INTERVAL`) throw Error(`parquet interval not supported`);
  if (c?.type === `GEOMETRY`) return e.map((e) => r.geometryFromBytes(e));
  if (c?.type === `GEOGRAPHY`) return e.map((e) => r.geographyFromBytes(e));
  if (c?.type === `UUID`) return e.map((e) => r.uuidFromBytes(e));
  if (s === `UTF8` || c?.type === `STRING` || (i && o === `BYTE_ARRAY`)) return e.map((e) => r.stringFromBytes(e));
  if (s === `UINT_64` || (c?.type === `INTEGER` && c.bitWidth === 64 && !c.isSigned)) {
    if (e instanceof BigInt64Array) return new BigUint64Array(e.buffer, e.byteOffset, e.length);
    const t = l ? Array(e.length) : new BigUint64Array(e.length);
    for (let n = 0; n < t.length; n++) t[n] = e[n];
    return t;
  }
  if (s === `UINT_32` || (c?.type === `INTEGER` && c.bitWidth === 32 && !c.isSigned)) {
    if (e instanceof Int32Array) return new Uint32Array(e.buffer, e.byteOffset, e.length);
    const t = l ? Array(e.length) : new Uint32Array(e.length);
    for (let n = 0; n < t.length; n++) t[n] = e[n] < 0 ? 4294967296 + e[n] : e[n];
    return t;
  }
  if (c?.type === `FLOAT16`) return Array.from(e).map(S);
  if (c?.type === `TIMESTAMP`) {
    let { unit: t } = c,
      n = r.timestampFromMilliseconds;
    t === `MICROS` && (n = r.timestampFromMicroseconds), t === `NANOS` && (n = r.timestampFromNanoseconds);
    const i = Array(e.length);
    for (let t = 0; t < i.length; t++) i[t] = n(e[t]);
    return i;
  }
  return e;
}
function b(e) {
  if (!e.length) return 0;
  let t = 0n;
  for (const n of e) t = t * 256n + BigInt(n);
  const n = e.length * 8;
  return t >= 2n ** BigInt(n - 1) && (t -= 2n ** BigInt(n)), Number(t);
}
function x(e) {
  const t = (e >> 64n) - 2440588n,
    n = e & 18446744073709551615n;
  return t * 86400000000000n + n;
}
function S(e) {
  if (!e) return;
  const t = (e[1] << 8) | e[0],
    n = t >> 15 ? -1 : 1,
    r = (t >> 10) & 31,
    i = t & 1023;
  return r === 0 ? n * 2 ** -14 * (i / 1024) : r === 31 ? (i ? NaN : n * (1 / 0)) : n * 2 ** (r - 15) * (1 + i / 1024);
}
function C(e) {
  let t = 0;
  for (const { element: n } of e) n.repetition_type === `REPEATED` && t++;
  return t;
}
function w(e) {
  let t = 0;
  for (const { element: n } of e.slice(1)) n.repetition_type !== `REQUIRED` && t++;
  return t;
}
function ee(e) {
  if (e.length !== 2) return !1;
  const [, t] = e;
  return !(t.element.repetition_type === `REPEATED` || t.children.length);
}
function T(e) {
  let t = {},
    n = 0;
  for (;;) {
    if (e.offset >= e.view.byteLength) throw Error(`thrift struct ended without STOP`);
    const r = e.view.getUint8(e.offset++),
      i = r & 15;
    if (i === 0) break;
    const a = r >> 4;
    (n = a ? n + a : O(e)), (t[`field_${n}`] = E(e, i));
  }
  return t;
}
function E(e, t) {
  switch (t) {
    case 1:
      return !0;
    case 2:
      return !1;
    case 3:
      return e.view.getInt8(e.offset++);
    case 4:
    case 5:
      return O(e);
    case 6:
      return k(e);
    case 7: {
      const t = e.view.getFloat64(e.offset, !0);
      return (e.offset += 8), t;
    }
    case 8: {
      const t = D(e);
      if (e.offset + t > e.view.byteLength)
        throw Error(`thrift binary length ${t} exceeds remaining ${e.view.byteLength - e.offset} bytes`);
      const n = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t);
      return (e.offset += t), n;
    }
    case 9: {
      let t = e.view.getUint8(e.offset++),
        n = t & 15,
        r = t >> 4;
      r === 15 && (r = D(e));
      const i = n === 1 || n === 2,
        a = Array(r);
      for (let t = 0; t < r; t++) a[t] = i ? E(e, 3) === 1 : E(e, n);
      return a;
    }
    case 12:
      return T(e);
    default:
      throw Error(`thrift unhandled type: ${t}`);
  }
}
function D(e) {
  let t = 0,
    n = 0;
  for (;;) {
    const r = e.view.getUint8(e.offset++);
    if (((t |= (r & 127) << n), !(r & 128))) return t;
    n += 7;
  }
}
function te(e) {
  let t = 0n,
    n = 0n;
  for (;;) {
    const r = e.view.getUint8(e.offset++);
    if (((t |= BigInt(r & 127) << n), !(r & 128))) return t;
    n += 7n;
  }
}
function O(e) {
  const t = D(e);
  return (t >>> 1) ^ -(t & 1);
}
function k(e) {
  const t = te(e);
  return (t >> 1n) ^ -(t & 1n);
}
function ne(e, t) {
  const n = /* @__PURE__ */ new Map(),
    r = t?.find(({ key: e }) => e === `geo`)?.value,
    i = (r && JSON.parse(r)?.columns) ?? {};
  for (const [e, t] of Object.entries(i)) {
    if (t.encoding !== `WKB`) continue;
    const r = t.edges === `spherical` ? `GEOGRAPHY` : `GEOMETRY`,
      i = t.crs?.id ?? t.crs?.ids?.[0],
      a = i ? `${i.authority}:${i.code.toString()}` : void 0;
    n.set(e, { type: r, crs: a });
  }
  for (let t = 1; t < e.length; t++) {
    const { logical_type: r, name: i, num_children: a, type: o } = e[t];
    a ? (t += a) : o === `BYTE_ARRAY` && !r && (e[t].logical_type = n.get(i));
  }
}
const re = new TextDecoder();
function A(e) {
  return e && re.decode(e);
}
function ie(e, { parsers: t, geoparquet: n = !0 } = {}) {
  let r;
  if (e instanceof ArrayBuffer) r = new DataView(e);
  else if (e instanceof Uint8Array) r = new DataView(e.buffer, e.byteOffset, e.byteLength);
  else throw Error(`parquet expected ArrayBuffer or Uint8Array`);
  const u = { ..._, ...t };
  if (r.byteLength < 8) throw Error(`parquet file is too short`);
  if (r.getUint32(r.byteLength - 4, !0) !== 827474256) throw Error(`parquet file invalid (footer != PAR1)`);
  const d = r.byteLength - 8,
    f = r.getUint32(d, !0);
  if (f > r.byteLength - 8) throw Error(`parquet metadata length ${f} exceeds available buffer ${r.byteLength - 8}`);
  const p = d - f,
    m = T({ view: r, offset: p }),
    h = m.field_1,
    g = m.field_2.map((e) => ({
      type: i[e.field_1],
      type_length: e.field_2,
      repetition_type: o[e.field_3],
      name: A(e.field_4),
      num_children: e.field_5,
      converted_type: s[e.field_6],
      scale: e.field_7,
      precision: e.field_8,
      field_id: e.field_9,
      logical_type: ae(e.field_10),
    })),
    v = g.filter((e) => e.type),
    y = m.field_3,
    b = m.field_4.map((e) => ({
      columns: e.field_1.map((e, t) => ({
        file_path: A(e.field_1),
        file_offset: e.field_2,
        meta_data: e.field_3 && {
          type: i[e.field_3.field_1],
          encodings: e.field_3.field_2?.map((e) => a[e]),
          path_in_schema: e.field_3.field_3.map(A),
          codec: c[e.field_3.field_4],
          num_values: e.field_3.field_5,
          total_uncompressed_size: e.field_3.field_6,
          total_compressed_size: e.field_3.field_7,
          key_value_metadata: e.field_3.field_8?.map((e) => ({ key: A(e.field_1), value: A(e.field_2) })),
          data_page_offset: e.field_3.field_9,
          index_page_offset: e.field_3.field_10,
          dictionary_page_offset: e.field_3.field_11,
          statistics: oe(e.field_3.field_12, v[t], u),
          encoding_stats: e.field_3.field_13?.map((e) => ({
            page_type: l[e.field_1],
            encoding: a[e.field_2],
            count: e.field_3,
          })),
          bloom_filter_offset: e.field_3.field_14,
          bloom_filter_length: e.field_3.field_15,
          size_statistics: e.field_3.field_16 && {
            unencoded_byte_array_data_bytes: e.field_3.field_16.field_1,
            repetition_level_histogram: e.field_3.field_16.field_2,
            definition_level_histogram: e.field_3.field_16.field_3,
          },
          geospatial_statistics: e.field_3.field_17 && {
            bbox: e.field_3.field_17.field_1 && {
              xmin: e.field_3.field_17.field_1.field_1,
              xmax: e.field_3.field_17.field_1.field_2,
              ymin: e.field_3.field_17.field_1.field_3,
              ymax: e.field_3.field_17.field_1.field_4,
              zmin: e.field_3.field_17.field_1.field_5,
              zmax: e.field_3.field_17.field_1.field_6,
              mmin: e.field_3.field_17.field_1.field_7,
              mmax: e.field_3.field_17.field_1.field_8,
            },
            geospatial_types: e.field_3.field_17.field_2,
          },
        },
        offset_index_offset: e.field_4,
        offset_index_length: e.field_5,
        column_index_offset: e.field_6,
        column_index_length: e.field_7,
        crypto_metadata: e.field_8,
        encrypted_column_metadata: e.field_9,
      })),
      total_byte_size: e.field_2,
      num_rows: e.field_3,
      sorting_columns: e.field_4?.map((e) => ({
        column_idx: e.field_1,
        descending: e.field_2,
        nulls_first: e.field_3,
      })),
      file_offset: e.field_5,
      total_compressed_size: e.field_6,
      ordinal: e.field_7,
    })),
    x = m.field_5?.map((e) => ({ key: A(e.field_1), value: A(e.field_2) })),
    S = A(m.field_6);
  return (
    n && ne(g, x),
    { version: h, schema: g, num_rows: y, row_groups: b, key_value_metadata: x, created_by: S, metadata_length: f }
  );
}
function ae(e) {
  return e?.field_1
    ? { type: `STRING` }
    : e?.field_2
      ? { type: `MAP` }
      : e?.field_3
        ? { type: `LIST` }
        : e?.field_4
          ? { type: `ENUM` }
          : e?.field_5
            ? { type: `DECIMAL`, scale: e.field_5.field_1, precision: e.field_5.field_2 }
            : e?.field_6
              ? { type: `DATE` }
              : e?.field_7
                ? { type: `TIME`, isAdjustedToUTC: e.field_7.field_1, unit: j(e.field_7.field_2) }
                : e?.field_8
                  ? { type: `TIMESTAMP`, isAdjustedToUTC: e.field_8.field_1, unit: j(e.field_8.field_2) }
                  : e?.field_10
                    ? { type: `INTEGER`, bitWidth: e.field_10.field_1, isSigned: e.field_10.field_2 }
                    : e?.field_11
                      ? { type: `NULL` }
                      : e?.field_12
                        ? { type: `JSON` }
                        : e?.field_13
                          ? { type: `BSON` }
                          : e?.field_14
                            ? { type: `UUID` }
                            : e?.field_15
                              ? { type: `FLOAT16` }
                              : e?.field_16
                                ? { type: `VARIANT`, specification_version: e.field_16.field_1 }
                                : e?.field_17
                                  ? { type: `GEOMETRY`, crs: A(e.field_17.field_1) }
                                  : e?.field_18
                                    ? {
                                        type: `GEOGRAPHY`,
                                        crs: A(e.field_18.field_1),
                                        algorithm: u[e.field_18.field_2],
                                      }
                                    : e;
}
function j(e) {
  if (e.field_1) return `MILLIS`;
  if (e.field_2) return `MICROS`;
  if (e.field_3) return `NANOS`;
  throw Error(`parquet time unit required`);
}
function oe(e, t, n) {
  return (
    e && {
      max: M(e.field_1, t, n),
      min: M(e.field_2, t, n),
      null_count: e.field_3,
      distinct_count: e.field_4,
      max_value: M(e.field_5, t, n),
      min_value: M(e.field_6, t, n),
      is_max_value_exact: e.field_7,
      is_min_value_exact: e.field_8,
    }
  );
}
function M(e, t, n) {
  const { type: r, converted_type: i, logical_type: a } = t;
  if (e === void 0) return e;
  if (r === `BOOLEAN`) return e[0] === 1;
  if (r === `BYTE_ARRAY`) return n.stringFromBytes(e);
  const o = new DataView(e.buffer, e.byteOffset, e.byteLength);
  if (r === `FLOAT` && o.byteLength === 4) return o.getFloat32(0, !0);
  if (r === `DOUBLE` && o.byteLength === 8) return o.getFloat64(0, !0);
  if (r === `INT32` && i === `DECIMAL` && o.byteLength === 4) return o.getInt32(0, !0) * 10 ** -(t.scale || 0);
  if (r === `INT64` && i === `DECIMAL` && o.byteLength === 8)
    return Number(o.getBigInt64(0, !0)) * 10 ** -(t.scale || 0);
  if (r === `INT32` && i === `DATE`) return n.dateFromDays(o.getInt32(0, !0));
  if (r === `INT64` && i === `TIMESTAMP_MILLIS`) return n.timestampFromMilliseconds(o.getBigInt64(0, !0));
  if (r === `INT64` && i === `TIMESTAMP_MICROS`) return n.timestampFromMicroseconds(o.getBigInt64(0, !0));
  if (r === `INT64` && a?.type === `TIMESTAMP` && a?.unit === `NANOS`)
    return n.timestampFromNanoseconds(o.getBigInt64(0, !0));
  if (r === `INT64` && a?.type === `TIMESTAMP` && a?.unit === `MICROS`)
    return n.timestampFromMicroseconds(o.getBigInt64(0, !0));
  if (r === `INT64` && a?.type === `TIMESTAMP`) return n.timestampFromMilliseconds(o.getBigInt64(0, !0));
  const s = i?.startsWith(`UINT_`) || (a?.type === `INTEGER` && !a.isSigned);
  return r === `INT32` && s && o.byteLength === 4
    ? o.getUint32(0, !0)
    : r === `INT64` && s && o.byteLength === 8
      ? o.getBigUint64(0, !0)
      : r === `INT32` && o.byteLength === 4
        ? o.getInt32(0, !0)
        : r === `INT64` && o.byteLength === 8
          ? o.getBigInt64(0, !0)
          : i === `DECIMAL`
            ? b(e) * 10 ** -(t.scale || 0)
            : a?.type === `FLOAT16`
              ? S(e)
              : a?.type === `UUID`
                ? n.uuidFromBytes(e)
                : e;
}
function N(e, t, n, r, i) {
  const a = w(i);
  if (!t?.length && !n.length) {
    if (!a || !r.length) return r;
    t = Array(r.length).fill(a);
  }
  let o = t?.length || n.length,
    s = i.map(({ element: e }) => e.repetition_type),
    c = 0,
    l = [e],
    u = e,
    d = 0,
    f = 0,
    p = 0;
  if (n[0])
    for (; d < s.length - 2 && p < n[0]; )
      d++, s[d] !== `REQUIRED` && ((u = u.at(-1)), l.push(u), f++), s[d] === `REPEATED` && p++;
  for (let e = 0; e < o; e++) {
    const i = t?.length ? t[e] : a,
      o = n[e];
    for (; d && (o < p || s[d] !== `REPEATED`); )
      s[d] !== `REQUIRED` && (l.pop(), f--), s[d] === `REPEATED` && p--, d--;
    for (u = l.at(-1); (d < s.length - 2 || s[d + 1] === `REPEATED`) && (f < i || s[d + 1] === `REQUIRED`); ) {
      if ((d++, s[d] !== `REQUIRED`)) {
        const e = [];
        u.push(e), (u = e), l.push(e), f++;
      }
      s[d] === `REPEATED` && p++;
    }
    i === a ? u.push(r[c++]) : d === s.length - 2 ? u.push(null) : u.push([]);
  }
  if (!e.length)
    for (let e = 0; e < a; e++) {
      const e = [];
      u.push(e), (u = e);
    }
  return e;
}
function P(e, t, n) {
  if (n instanceof Int32Array) {
    se(e, t, n);
    return;
  }
  const r = D(e),
    i = D(e);
  D(e);
  let a = k(e),
    o = 0;
  n[o++] = a;
  const s = r / i;
  for (; o < t; ) {
    const r = k(e),
      c = new Uint8Array(i);
    for (let t = 0; t < i; t++) c[t] = e.view.getUint8(e.offset++);
    for (let l = 0; l < i && o < t; l++) {
      const i = c[l];
      if (i) {
        let c = 0,
          l = s,
          u = (1n << BigInt(i)) - 1n;
        for (; l && o < t; ) {
          let t = BigInt(e.view.getUint32(e.offset, !0) >>> c) & u;
          for (c += i; c >= 32; )
            (c -= 32), (e.offset += 4), c && (t |= (BigInt(e.view.getUint32(e.offset, !0)) << BigInt(i - c)) & u);
          const s = r + t;
          (a += s), (n[o++] = a), l--;
        }
        l && (e.offset += Math.ceil((l * i + c) / 8));
      } else for (let e = 0; e < s && o < t; e++) (a += r), (n[o++] = a);
    }
  }
}
function se(e, t, n) {
  const r = D(e),
    i = D(e);
  D(e);
  let a = O(e),
    o = 0;
  n[o++] = a;
  const s = r / i,
    { view: c } = e;
  for (; o < t; ) {
    let r = ce(e),
      l = e.offset,
      u = l + i;
    for (let e = 0; e < i && o < t; e++) {
      let i = c.getUint8(l + e),
        d = u + (s * i) / 8,
        f = 0;
      for (let e = 0; e < s && o < t; e++) {
        let e = 0,
          t = 0;
        for (; t < i; ) {
          const n = Math.min(8 - f, i - t);
          t < 32 && (e |= ((c.getUint8(u) >>> f) & ((1 << n) - 1)) << t), (t += n), (f += n), f === 8 && ((f = 0), u++);
        }
        (a = (a + r + e) | 0), (n[o++] = a);
      }
      u = d;
    }
    e.offset = u;
  }
}
function ce(e) {
  const t = e.offset,
    n = D(e),
    r = e.offset - t === 5 ? (e.view.getUint8(t + 4) >>> 4) & 1 : 0;
  return ((n >>> 1) | (r << 31)) ^ -(n & 1);
}
function F(e, t, n) {
  const r = new Int32Array(t);
  P(e, t, r);
  for (let i = 0; i < t; i++)
    (n[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, r[i])), (e.offset += r[i]);
}
function I(e, t, n) {
  const r = new Int32Array(t);
  P(e, t, r);
  const i = new Int32Array(t);
  P(e, t, i);
  for (let a = 0; a < t; a++) {
    const t = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, i[a]);
    r[a] ? ((n[a] = new Uint8Array(r[a] + i[a])), n[a].set(n[a - 1].subarray(0, r[a])), n[a].set(t, r[a])) : (n[a] = t),
      (e.offset += i[a]);
  }
}
function L(e, t, n, r) {
  r === void 0 && ((r = e.view.getUint32(e.offset, !0)), (e.offset += 4));
  let i = e.offset,
    a = 0;
  for (; a < n.length; ) {
    const r = D(e);
    if (r & 1) a = ue(e, r, t, n, a);
    else {
      const i = r >>> 1;
      le(e, i, t, n, a), (a += i);
    }
  }
  e.offset = i + r;
}
function le(e, t, n, r, i) {
  let a = (n + 7) >> 3,
    o = 0;
  for (let t = 0; t < a; t++) o |= e.view.getUint8(e.offset++) << (t << 3);
  for (let e = 0; e < t; e++) r[i + e] = o;
}
function ue(e, t, n, r, i) {
  let a = (t >> 1) << 3,
    o = (1 << n) - 1,
    s = 0;
  if (e.offset < e.view.byteLength) s = e.view.getUint8(e.offset++);
  else if (o) throw Error(`parquet bitpack offset ${e.offset} out of range`);
  let c = 8,
    l = 0;
  for (; a; )
    l > 8
      ? ((l -= 8), (c -= 8), (s >>>= 8))
      : c - l < n
        ? ((s |= e.view.getUint8(e.offset) << c), e.offset++, (c += 8))
        : (i < r.length && (r[i++] = (s >> l) & o), a--, (l += n));
  return i;
}
function R(e, t, n, r) {
  const i = de(n, r),
    a = new Uint8Array(t * i);
  for (let n = 0; n < i; n++) for (let r = 0; r < t; r++) a[r * i + n] = e.view.getUint8(e.offset++);
  if (n === `FLOAT`) return new Float32Array(a.buffer);
  if (n === `DOUBLE`) return new Float64Array(a.buffer);
  if (n === `INT32`) return new Int32Array(a.buffer);
  if (n === `INT64`) return new BigInt64Array(a.buffer);
  if (n === `FIXED_LEN_BYTE_ARRAY`) {
    const e = Array(t);
    for (let n = 0; n < t; n++) e[n] = a.subarray(n * i, (n + 1) * i);
    return e;
  }
  throw Error(`parquet byte_stream_split unsupported type: ${n}`);
}
function de(e, t) {
  switch (e) {
    case `INT32`:
    case `FLOAT`:
      return 4;
    case `INT64`:
    case `DOUBLE`:
      return 8;
    case `FIXED_LEN_BYTE_ARRAY`:
      if (!t) throw Error(`parquet byteWidth missing type_length`);
      return t;
    default:
      throw Error(`parquet unsupported type: ${e}`);
  }
}
function z(e, t, n, r) {
  if (n === 0) return [];
  if (t === `BOOLEAN`) return fe(e, n);
  if (t === `INT32`) return pe(e, n);
  if (t === `INT64`) return me(e, n);
  if (t === `INT96`) return he(e, n);
  if (t === `FLOAT`) return ge(e, n);
  if (t === `DOUBLE`) return _e(e, n);
  if (t === `BYTE_ARRAY`) return ve(e, n);
  if (t === `FIXED_LEN_BYTE_ARRAY`) {
    if (!r) throw Error(`parquet missing fixed length`);
    return ye(e, n, r);
  }
  throw Error(`parquet unhandled type: ${t}`);
}
function fe(e, t) {
  const n = Array(t);
  for (let r = 0; r < t; r++) {
    const t = e.offset + ((r / 8) | 0),
      i = r % 8,
      a = e.view.getUint8(t);
    n[r] = !!(a & (1 << i));
  }
  return (e.offset += Math.ceil(t / 8)), n;
}
function pe(e, t) {
  const n =
    (e.view.byteOffset + e.offset) % 4
      ? new Int32Array(B(e.view.buffer, e.view.byteOffset + e.offset, t * 4))
      : new Int32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
  return (e.offset += t * 4), n;
}
function me(e, t) {
  const n =
    (e.view.byteOffset + e.offset) % 8
      ? new BigInt64Array(B(e.view.buffer, e.view.byteOffset + e.offset, t * 8))
      : new BigInt64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
  return (e.offset += t * 8), n;
}
function he(e, t) {
  const n = Array(t);
  for (let r = 0; r < t; r++) {
    const t = e.view.getBigInt64(e.offset + r * 12, !0),
      i = e.view.getInt32(e.offset + r * 12 + 8, !0);
    n[r] = (BigInt(i) << 64n) | t;
  }
  return (e.offset += t * 12), n;
}
function ge(e, t) {
  const n =
    (e.view.byteOffset + e.offset) % 4
      ? new Float32Array(B(e.view.buffer, e.view.byteOffset + e.offset, t * 4))
      : new Float32Array(e.view.buffer, e.view.byteOffset + e.offset, t);
  return (e.offset += t * 4), n;
}
function _e(e, t) {
  const n =
    (e.view.byteOffset + e.offset) % 8
      ? new Float64Array(B(e.view.buffer, e.view.byteOffset + e.offset, t * 8))
      : new Float64Array(e.view.buffer, e.view.byteOffset + e.offset, t);
  return (e.offset += t * 8), n;
}
function ve(e, t) {
  const n = Array(t);
  for (let r = 0; r < t; r++) {
    const t = e.view.getUint32(e.offset, !0);
    (e.offset += 4), (n[r] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t)), (e.offset += t);
  }
  return n;
}
function ye(e, t, n) {
  const r = Array(t);
  for (let i = 0; i < t; i++) (r[i] = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, n)), (e.offset += n);
  return r;
}
function B(e, t, n) {
  const r = new ArrayBuffer(n);
  return new Uint8Array(r).set(new Uint8Array(e, t, n)), r;
}
const be = [0, 255, 65535, 16777215, 4294967295];
function V(e, t, n, r, i) {
  for (let a = 0; a < i; a++) n[r + a] = e[t + a];
}
function H(e, t) {
  let n = e.byteLength,
    r = t.byteLength,
    i = 0,
    a = 0;
  for (; i < n; ) {
    const t = e[i];
    if ((i++, t < 128)) break;
  }
  if (r && i >= n) throw Error(`invalid snappy length header`);
  for (; i < n; ) {
    let r = e[i],
      o = 0;
    if ((i++, i >= n)) throw Error(`missing eof marker`);
    if (r & 3) {
      let s = 0;
      switch (r & 3) {
        case 1:
          (o = ((r >>> 2) & 7) + 4), (s = e[i] + ((r >>> 5) << 8)), i++;
          break;
        case 2:
          if (n <= i + 1) throw Error(`snappy error end of input`);
          (o = (r >>> 2) + 1), (s = e[i] + (e[i + 1] << 8)), (i += 2);
          break;
        case 3:
          if (n <= i + 3) throw Error(`snappy error end of input`);
          (o = (r >>> 2) + 1), (s = e[i] + (e[i + 1] << 8) + (e[i + 2] << 16) + (e[i + 3] << 24)), (i += 4);
      }
      if (s === 0 || Number.isNaN(s)) throw Error(`invalid offset ${s} pos ${i} inputLength ${n}`);
      if (s > a) throw Error(`cannot copy from before start of buffer`);
      V(t, a - s, t, a, o), (a += o);
    } else {
      let o = (r >>> 2) + 1;
      if (o > 60) {
        if (i + 3 >= n) throw Error(`snappy error literal pos + 3 >= inputLength`);
        const t = o - 60;
        (o = e[i] + (e[i + 1] << 8) + (e[i + 2] << 16) + (e[i + 3] << 24)), (o = (o & be[t]) + 1), (i += t);
      }
      if (i + o > n) throw Error(`snappy error literal exceeds input length`);
      V(e, i, t, a, o), (i += o), (a += o);
    }
  }
  if (a !== r) throw Error(`premature end of input`);
}
function xe(e, t, { type: n, element: r, schemaPath: i }) {
  let a = new DataView(e.buffer, e.byteOffset, e.byteLength),
    o = { view: a, offset: 0 },
    s,
    c = Se(o, t, i),
    { definitionLevels: l, numNulls: u } = Ce(o, t, i),
    d = t.num_values - u;
  if (t.encoding === `PLAIN`) s = z(o, n, d, r.type_length);
  else if (t.encoding === `PLAIN_DICTIONARY` || t.encoding === `RLE_DICTIONARY` || t.encoding === `RLE`) {
    const e = n === `BOOLEAN` ? 1 : a.getUint8(o.offset++);
    e
      ? ((s = Array(d)), n === `BOOLEAN` ? (L(o, e, s), (s = s.map((e) => !!e))) : L(o, e, s, a.byteLength - o.offset))
      : (s = new Uint8Array(d));
  } else if (t.encoding === `BYTE_STREAM_SPLIT`) s = R(o, d, n, r.type_length);
  else if (t.encoding === `DELTA_BINARY_PACKED`)
    (s = n === `INT32` ? new Int32Array(d) : new BigInt64Array(d)), P(o, d, s);
  else if (t.encoding === `DELTA_LENGTH_BYTE_ARRAY`) (s = Array(d)), F(o, d, s);
  else if (t.encoding === `DELTA_BYTE_ARRAY`) (s = Array(d)), I(o, d, s);
  else throw Error(`parquet unsupported encoding: ${t.encoding}`);
  return { definitionLevels: l, repetitionLevels: c, dataPage: s };
}
function Se(e, t, n) {
  if (n.length > 1) {
    const r = C(n);
    if (r) {
      const n = Array(t.num_values);
      return L(e, W(r), n), n;
    }
  }
  return [];
}
function Ce(e, t, n) {
  const r = w(n);
  if (!r) return { definitionLevels: [], numNulls: 0 };
  const i = Array(t.num_values);
  L(e, W(r), i);
  let a = t.num_values;
  for (const e of i) e === r && a--;
  return a === 0 && (i.length = 0), { definitionLevels: i, numNulls: a };
}
function U(e, t, n, r) {
  let i,
    a = r?.[n];
  if (n === `UNCOMPRESSED`) i = e;
  else if (a) i = a(e, t);
  else if (n === `SNAPPY`) (i = new Uint8Array(t)), H(e, i);
  else throw Error(`parquet unsupported compression codec: ${n}`);
  if (i?.length !== t) throw Error(`parquet decompressed page length ${i?.length} does not match header ${t}`);
  return i;
}
function we(e, t, n) {
  const r = { view: new DataView(e.buffer, e.byteOffset, e.byteLength), offset: 0 },
    { type: i, element: a, schemaPath: o, codec: s, compressors: c } = n,
    l = t.data_page_header_v2;
  if (!l) throw Error(`parquet data page header v2 is undefined`);
  const u = Te(r, l, o);
  r.offset = l.repetition_levels_byte_length;
  let d = Ee(r, l, o),
    f = t.uncompressed_page_size - l.definition_levels_byte_length - l.repetition_levels_byte_length,
    p = e.subarray(r.offset);
  l.is_compressed !== !1 && (p = U(p, f, s, c));
  let m = new DataView(p.buffer, p.byteOffset, p.byteLength),
    h = { view: m, offset: 0 },
    g,
    _ = l.num_values - l.num_nulls;
  if (l.encoding === `PLAIN`) g = z(h, i, _, a.type_length);
  else if (l.encoding === `RLE`) (g = Array(_)), L(h, 1, g), (g = g.map((e) => !!e));
  else if (l.encoding === `PLAIN_DICTIONARY` || l.encoding === `RLE_DICTIONARY`) {
    const e = m.getUint8(h.offset++);
    (g = Array(_)), L(h, e, g, f - 1);
  } else if (l.encoding === `DELTA_BINARY_PACKED`)
    (g = i === `INT32` ? new Int32Array(_) : new BigInt64Array(_)), P(h, _, g);
  else if (l.encoding === `DELTA_LENGTH_BYTE_ARRAY`) (g = Array(_)), F(h, _, g);
  else if (l.encoding === `DELTA_BYTE_ARRAY`) (g = Array(_)), I(h, _, g);
  else if (l.encoding === `BYTE_STREAM_SPLIT`) g = R(h, _, i, a.type_length);
  else throw Error(`parquet unsupported encoding: ${l.encoding}`);
  return { definitionLevels: d, repetitionLevels: u, dataPage: g };
}
function Te(e, t, n) {
  const r = C(n);
  if (!r) return [];
  const i = Array(t.num_values);
  return L(e, W(r), i, t.repetition_levels_byte_length), i;
}
function Ee(e, t, n) {
  const r = w(n);
  if (r) {
    const n = Array(t.num_values);
    return L(e, W(r), n, t.definition_levels_byte_length), n;
  }
}
function W(e) {
  return 32 - Math.clz32(e);
}
function De(e, t, n, r, i, a) {
  const { type: o, element: s, schemaPath: c, codec: l, compressors: u } = n,
    d = new Uint8Array(e.view.buffer, e.view.byteOffset + e.offset, t.compressed_page_size);
  if (((e.offset += t.compressed_page_size), t.type === `DATA_PAGE`)) {
    const e = t.data_page_header;
    if (!e) throw Error(`parquet data page header is undefined`);
    if (a > e.num_values && ee(c)) return { skipped: e.num_values };
    const {
        definitionLevels: o,
        repetitionLevels: s,
        dataPage: f,
      } = xe(U(d, Number(t.uncompressed_page_size), l, u), e, n),
      p = v(f, r, e.encoding, n);
    return { skipped: 0, data: N(Array.isArray(i) ? i : [], o, s, p, c) };
  }
  if (t.type === `DATA_PAGE_V2`) {
    const e = t.data_page_header_v2;
    if (!e) throw Error(`parquet data page header v2 is undefined`);
    if (a > e.num_rows) return { skipped: e.num_rows };
    const { definitionLevels: o, repetitionLevels: s, dataPage: l } = we(d, t, n),
      u = v(l, r, e.encoding, n);
    return { skipped: 0, data: N(Array.isArray(i) ? i : [], o, s, u, c) };
  }
  if (t.type === `DICTIONARY_PAGE`) {
    const e = t.dictionary_page_header;
    if (!e) throw Error(`parquet dictionary page header is undefined`);
    const n = U(d, Number(t.uncompressed_page_size), l, u);
    return {
      skipped: 0,
      data: z({ view: new DataView(n.buffer, n.byteOffset, n.byteLength), offset: 0 }, o, e.num_values, s.type_length),
    };
  }
  throw Error(`parquet unsupported page type: ${t.type}`);
}
function Oe(e) {
  const t = T(e);
  return {
    type: l[t.field_1],
    uncompressed_page_size: t.field_2,
    compressed_page_size: t.field_3,
    crc: t.field_4,
    data_page_header: t.field_5 && {
      num_values: t.field_5.field_1,
      encoding: a[t.field_5.field_2],
      definition_level_encoding: a[t.field_5.field_3],
      repetition_level_encoding: a[t.field_5.field_4],
      statistics: G(t.field_5.field_5),
    },
    index_page_header: t.field_6,
    dictionary_page_header: t.field_7 && {
      num_values: t.field_7.field_1,
      encoding: a[t.field_7.field_2],
      is_sorted: t.field_7.field_3,
    },
    data_page_header_v2: t.field_8 && {
      num_values: t.field_8.field_1,
      num_nulls: t.field_8.field_2,
      num_rows: t.field_8.field_3,
      encoding: a[t.field_8.field_4],
      definition_levels_byte_length: t.field_8.field_5,
      repetition_levels_byte_length: t.field_8.field_6,
      is_compressed: t.field_8.field_7 === void 0 || t.field_8.field_7,
      statistics: G(t.field_8.field_8),
    },
  };
}
function G(e) {
  return (
    e && {
      max: e.field_1,
      min: e.field_2,
      null_count: e.field_3,
      distinct_count: e.field_4,
      max_value: e.field_5,
      min_value: e.field_6,
      is_max_value_exact: e.field_7,
      is_min_value_exact: e.field_8,
    }
  );
}
var K = { stop: 0, byte: 3, i16: 4, i64: 6, double: 7, binary: 8, list: 9, set: 10, struct: 12 },
  ke = 32;
function Ae(e, t) {
  let n = new DataView(e.buffer, e.byteOffset, e.byteLength),
    [r, i] = [0, 0];
  function a() {
    for (let [e, t] = [0, 1]; ; t *= 128) {
      const i = n.getUint8(r++);
      if (((e += (i & 127) * t), i < 128)) return e;
    }
  }
  function o(e, o) {
    if (++i > t) throw RangeError(`more than ${t} values`);
    if (o > ke) throw RangeError(`nested too deep`);
    if (e === K.byte) r++;
    else if (e >= K.i16 && e <= K.i64) a();
    else if (e === K.double) r += 8;
    else if (e === K.binary) {
      const e = a();
      r += e;
    } else if (e === K.list || e === K.set) s(o);
    else if (e === K.struct) c(o);
    else if (e > 2) throw RangeError(`no value has the type ${e}`);
    if (r > n.byteLength) throw RangeError(`it ends too early`);
  }
  function _s(e) {
    const i = n.getUint8(r++),
      s = i & 15,
      c = i >> 4 === 15 ? a() : i >> 4;
    if (c > t) throw RangeError(`more than ${t} values`);
    for (let t = 0; t < c; t++) o(s <= 2 ? K.byte : s, e + 1);
  }
  function c(e) {
    for (let t = n.getUint8(r++); (t & 15) !== K.stop; t = n.getUint8(r++)) t >> 4 || a(), o(t & 15, e + 1);
  }
  return c(0), i;
}
var q = { footer: 16777216, values: 1e6 };
async function je(e) {
  const { byteLength: t } = e,
    n = async (t, n) => {
      if (e instanceof Uint8Array) return e.subarray(t, n);
      const r = new Uint8Array(await e.slice(t, n));
      if (r.length !== n - t) throw Z(`${n - t} bytes were asked for, and ${r.length} came`);
      return r;
    };
  if (!(t >= 12)) throw X(`it is too short`);
  const [r, i] = [await n(0, 4), await n(t - 8, t)];
  if (!Y(r)) throw X(`it does not begin with PAR1`);
  if (!Y(i.subarray(4))) throw X(`it does not end with PAR1; it may be cut short`);
  const a = new DataView(i.buffer, i.byteOffset, 4).getUint32(0, !0);
  if (a > t - 12) throw Z(`its metadata would take ${a} bytes`);
  if (a > q.footer) throw X(`its metadata takes ${a} bytes, and ${q.footer} is the most`);
  const o = t - 8 - a,
    s = await n(o, t);
  return J(`its metadata`, () => {
    Ae(s.subarray(0, a), q.values);
    const e = ie(s, { geoparquet: !1 }),
      [t, ...r] = e.schema;
    if (!t) throw RangeError(`there is no schema`);
    return { metadata: e, root: t, columns: Me(r), end: o, bytes: n };
  });
}
function Me(t) {
  if (t.length > 16384) throw r(`it has more than ${e} columns`);
  let n = [],
    [i, a] = [0, 0];
  for (const e of t) {
    if (typeof e.name !== `string`) throw RangeError(`a column has no name`);
    const t = a > 0;
    (a += (e.num_children ?? 0) - +!!t),
      e.num_children || (!t && e.repetition_type !== `REPEATED` && n.push({ name: e.name, element: e, place: i }), i++);
  }
  return n;
}
function J(e, t) {
  try {
    return t();
  } catch (t) {
    throw r(`${e} is damaged: ${t instanceof Error ? t.message : String(t)}`, { cause: t });
  }
}
function Y(e) {
  return new TextDecoder().decode(e) === `PAR1`;
}
var X = (e) => r(`it is no Parquet file: ${e}`);
function Z(e) {
  return r(`it is a Parquet file that has been cut short or changed: ${e}`);
}
var Ne = 512;
function Pe(e, t, n) {
  const { data_page_header: r, data_page_header_v2: i } = e,
    a = r ?? i;
  if (!a) return;
  let o = new DataView(t.buffer, t.byteOffset, t.byteLength),
    s = i ? i.repetition_levels_byte_length : 0;
  if (n) {
    const e = i ? i.definition_levels_byte_length : o.getUint32(s, !0);
    i || (s += 4), Q(o, s, s + e, 1, a.num_values), (s += e);
  }
  if (a.encoding.endsWith(`_DICTIONARY`) || a.encoding === `RLE`) {
    if (a.encoding === `RLE`) throw RangeError(`it holds true and false, not texts`);
    s < o.byteLength && Q(o, s + 1, o.byteLength, o.getUint8(s), a.num_values);
  }
}
function Q(e, t, n, r, i) {
  if (!(t >= 0 && n <= e.byteLength && r <= 32)) throw RangeError(`its levels are longer than a page`);
  let [a, o] = [t, 0];
  for (; o < i && a < n; ) {
    let [t, n] = [0, 1];
    for (let r = 128; r >= 128; n *= 128) (r = e.getUint8(a++)), (t += (r & 127) * n);
    const s = Math.floor(t / 2),
      c = t % 2 === 1;
    if (((o += c ? s * 8 : s), (a += c ? s * r : Math.ceil(r / 8)), o > i + Ne))
      throw RangeError(`a run makes ${o} values of ${i}`);
  }
}
var $ = { chunk: 1073741824, page: 268435456 };
async function Fe(e, t, n) {
  const r = `the column ${JSON.stringify(n.name)}`,
    { meta: i, start: a, end: o } = J(r, () => Ie(e, t, n)),
    s = await Be(i.codec),
    c = await e.bytes(a, o);
  return { values: J(r, () => Le(c, i, n, e, s, Number(t.num_rows))), bytes: c.length };
}
function Ie({ end: e }, t, { name: n, place: i }) {
  const a = t.columns[i],
    o = a?.meta_data;
  if (!a || !o) throw r(`it is not there, or encrypted`);
  if (a.file_path !== void 0) throw RangeError(`it is in another file`);
  if (o.path_in_schema.length !== 1 || o.path_in_schema[0] !== n) throw RangeError(`another is in its place`);
  const [s, c] = [Number(o.data_page_offset), Number(o.dictionary_page_offset ?? 0)],
    l = c > 0 && c < s ? c : s,
    u = l + Number(o.total_compressed_size);
  if (!(l >= 4 && u >= l && u <= e)) throw RangeError(`it would stand from byte ${l} to ${u}`);
  if (u - l > $.chunk) throw RangeError(`it takes more than ${$.chunk} bytes in one row group`);
  return { meta: o, start: l, end: u };
}
function Le(e, t, { name: n, element: r }, { root: i }, a, o) {
  let s = { children: [], count: 1, element: r, path: [n] },
    c = {
      pathInSchema: [n],
      type: t.type,
      element: r,
      schemaPath: [{ children: [s], count: 2, element: i, path: [] }, s],
      codec: `UNCOMPRESSED`,
      parsers: { ..._, stringFromBytes: Ue },
    },
    l = { view: We(e), offset: 0 },
    u = [],
    [d, f] = [void 0, 0];
  for (; u.length < o && l.offset < e.length; ) {
    const n = Oe(l);
    if (((f += Re(n, e.length - l.offset, o - u.length)), f > $.chunk))
      throw RangeError(`it unpacks to more than ${$.chunk} bytes in one row group`);
    const i = e.subarray(l.offset, l.offset + n.compressed_page_size);
    if (((l.offset += n.compressed_page_size), n.type === `INDEX_PAGE`)) continue;
    const s = ze(i, n, t.codec, a);
    Pe(n, s, r.repetition_type !== `REQUIRED`);
    const p = { ...n, compressed_page_size: s.length },
      { data: m = [] } = De({ view: We(s), offset: 0 }, p, c, d, void 0, 0);
    if (n.type === `DICTIONARY_PAGE`) d = y(m, c);
    else for (const e of m) u.push(e);
  }
  if (u.length !== o) throw RangeError(`it has ${u.length} values for ${o} rows`);
  return u;
}
function Re(e, t, n) {
  const { compressed_page_size: r, uncompressed_page_size: i } = e,
    { num_values: a = 0 } = e.data_page_header ?? e.data_page_header_v2 ?? e.dictionary_page_header ?? {};
  if (!(r >= 0 && r <= t)) throw RangeError(`a page would take ${r} of ${t} bytes`);
  if (!(i >= 0 && i <= $.page)) throw RangeError(`a page would unpack to ${i} bytes`);
  const o = e.type === `DICTIONARY_PAGE` ? i : n;
  if (!(a >= 0 && a <= o)) throw RangeError(`a page would have ${a} values`);
  return i;
}
function ze(e, t, n, r) {
  const i = t.type === `DATA_PAGE_V2` ? t.data_page_header_v2 : void 0;
  if (n === `UNCOMPRESSED` || i?.is_compressed === !1) return e;
  const a = i ? i.definition_levels_byte_length + i.repetition_levels_byte_length : 0,
    o = t.uncompressed_page_size - a;
  if (!(a >= 0 && a <= e.length && o >= 0)) throw RangeError(`its levels are longer than a page`);
  const s = r[n];
  if (!s) throw RangeError(`it is packed with ${n}, which is not known`);
  const c = new Uint8Array(t.uncompressed_page_size),
    l = o === 0 ? /* @__PURE__ */ new Uint8Array() : s(e.subarray(a), o);
  if (l.length !== o) throw RangeError(`a page unpacks to ${l.length} bytes instead of ${o}`);
  return c.set(e.subarray(0, a)), c.set(l, a), c;
}
async function Be(e) {
  if (e === `UNCOMPRESSED` || e === `SNAPPY`) return { SNAPPY: Ve };
  const { compressors: t } = await import(`./src-BAhDO4Ax.js`);
  return t;
}
function Ve(e, t) {
  const n = new Uint8Array(t);
  return H(e, n), n;
}
var He = new TextDecoder(`utf-8`, { fatal: !0, ignoreBOM: !0 });
function Ue(e) {
  return e && He.decode(e);
}
function We(e) {
  return new DataView(e.buffer, e.byteOffset, e.byteLength);
}
var Ge = 2e7,
  Ke = [`BYTE_ARRAY`, `FIXED_LEN_BYTE_ARRAY`, `INT32`, `INT64`, `FLOAT`, `DOUBLE`];
async function qe(e, t) {
  const n = await je(e),
    i = n.columns.map(({ name: e }) => e),
    a = (t.open(i) ?? n.columns.flatMap(({ element: e }, t) => (Je(e.type) ? [t] : []))).map((e) => [e, n.columns[e]]);
  for (const [, { name: e, element: t }] of a)
    if (!Je(t.type)) throw r(`the column ${JSON.stringify(e)} holds ${t.type}, not texts`);
  let o = i.map(() => ``),
    [s, c] = [0, 0];
  for (const e of n.metadata.row_groups) {
    const i = Number(e.num_rows);
    if (!(i >= 0 && i <= Ge)) throw r(`a row group has ${i} rows, and ${Ge} is the most that are read`);
    const l = [];
    for (const [t, r] of a) {
      const i = await Fe(n, e, r);
      (c += i.bytes), l.push({ place: t, name: r.name, values: i.values });
    }
    for (let e = 0; e < i; e++) {
      s++;
      for (const { place: n, name: r, values: i } of l) o[n] = Ye(i[e], () => t.odd?.(s, r));
      t.take(o, s);
    }
    t.group(c);
  }
  return i;
}
function Je(e) {
  return e !== void 0 && Ke.includes(e);
}
function Ye(e, n) {
  if (typeof e === `string`) return e;
  if (e == null || Number.isNaN(e)) return ``;
  const r = typeof e === `bigint` ? String(e) : t(e);
  return r === void 0 && n(), r ?? ``;
}
async function Xe(e, t) {
  const r = [];
  try {
    return {
      sheets: [
        {
          file: e,
          rows: [await qe(t, { open: () => void 0, take: (e) => r.push([...e]), group: () => void 0 }), ...r],
          jsonHeader: 1,
        },
      ],
      notes: [],
    };
  } catch (t) {
    if (!(t instanceof n)) throw t;
    return { issues: [{ code: `shape`, path: [e], expected: `a Parquet file`, received: t.reason }] };
  }
}
export { Xe as readParquetSheet };
