// The kernel of `bestRoleLevels` once more, for WebAssembly with SIMD (AssemblyScript): the same sums in the same order as
// ../nearestRoleLevels.ts, which explains them, and so the same bytes. kernel.generated.ts is made of it by
// scripts/generateKernel.ts. It has no memory of its own: `nearestInWasm.ts` lays out everything and passes addresses.

/** The addresses of the framework's columns, of room to work in, and of a chunk of people, in this order from address 0. */
@unmanaged class Columns {
  ranks: i32;
  roleLevels: i32;
  roleCount: i32;
  k: i32;
  isOneSided: i32;
  roles: usize; // u32
  starts: usize; // u32
  places: usize; // u32
  ofPerson: usize; // f64
  ofRoleLevel: usize; // f64
  counts: usize; // f64
  totals: usize; // f64
  parts: usize; // f64
  sumsOfPerson: usize; // f64, a whole number of pairs, as `parts` and `bounds` are
  sumsOfRoleLevel: usize; // f64, the same address where both sides count alike
  sumsLength: i32;
  bounds: usize; // f64
  offsets: usize; // u32, of the chunk
  skills: usize; // u32
  held: usize; // u8
  offers: usize; // u32 for each person: the address of what they are offered
  outPlaces: usize; // i32, k for each person
  outUnits: usize; // f64, k for each person: likenesses in units of 1e-12
}

/** Writes the nearest role levels of the first `count` people of the chunk. */
export function nearest(count: i32): void {
  const c = changetype<Columns>(0);
  for (let person = 0; person < count; person++) one(c, person);
}

function one(c: Columns, person: i32): void {
  const total = share(c, person);
  const part: f64 = total > 0 ? 1 / total : 0;
  const places = c.outPlaces + ((<usize>person * c.k) << 2);
  const units = c.outUnits + ((<usize>person * c.k) << 3);
  for (let i = 0; i < c.k; i++) {
    store<i32>(places + (i << 2), -1);
    store<f64>(units + (i << 3), 0);
  }
  const offered = <usize>load<u32>(c.offers + (<usize>person << 2));
  const most = bound(c, part);
  if (!(most > 0)) return;

  let first = 0;
  while (load<f64>(c.bounds + (first << 3)) != most) first++;
  let least = lookInto(c, first, part, total, f64.MIN_VALUE, offered, places, units);
  for (let role = 0; role < c.roleCount; role++) {
    if (role != first && load<f64>(c.bounds + (role << 3)) >= least) {
      least = lookInto(c, role, part, total, least, offered, places, units);
    }
  }
}

/** Adds up what a person shares, from nothing; returns what all they have counts. */
function share(c: Columns, person: i32): f64 {
  clear(c.sumsOfPerson, c.sumsLength);
  if (!c.isOneSided) clear(c.sumsOfRoleLevel, c.sumsLength);
  let total: f64 = 0;
  const end = load<u32>(c.offsets + (<usize>person << 2) + 4);
  for (let at = load<u32>(c.offsets + (<usize>person << 2)); at < end; at++) {
    const slot = <usize>load<u32>(c.skills + (<usize>at << 2)) * c.ranks + load<u8>(c.held + at);
    total += load<f64>(c.counts + (slot << 3));
    const start = load<u32>(c.starts + (slot << 2));
    const last = load<u32>(c.starts + (slot << 2) + 4);
    addTo(c.sumsOfPerson, c.places, c.ofPerson, start, last);
    if (!c.isOneSided) addTo(c.sumsOfRoleLevel, c.places, c.ofRoleLevel, start, last);
  }
  return total;
}

function clear(sums: usize, length: i32): void {
  for (let i: usize = 0; i < <usize>length << 3; i += 16) v128.store(sums + i, i64x2.splat(0));
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function addTo(sums: usize, places: usize, shares: usize, start: u32, last: u32): void {
  for (let i = <usize>start; i < last; i++) {
    const sum = sums + (<usize>load<u32>(places + (i << 2)) << 3);
    store<f64>(sum, load<f64>(sum) + load<f64>(shares + (i << 3)));
  }
}

/** Fills in twice the likeness that no level of a role is above, two roles at a time, and returns the greatest. */
function bound(c: Columns, part: f64): f64 {
  const mine = f64x2.splat(part);
  const from = <usize>c.roleLevels << 3;
  let most = f64x2.splat(0);
  for (let i: usize = 0; i < <usize>c.roleCount << 3; i += 16) {
    const sum = f64x2.add(
      f64x2.mul(v128.load(c.sumsOfPerson + from + i), mine),
      f64x2.mul(v128.load(c.sumsOfRoleLevel + from + i), v128.load(c.parts + from + i)),
    );
    v128.store(c.bounds + i, sum);
    most = f64x2.max(most, sum);
  }
  return Math.max(f64x2.extract_lane(most, 0), f64x2.extract_lane(most, 1));
}

/** Takes those levels of a role that are among the best so far; returns what the next must reach. */
function lookInto(
  c: Columns,
  role: i32,
  part: f64,
  total: f64,
  least: f64,
  offered: usize,
  places: usize,
  units: usize,
): f64 {
  const end = load<u32>(c.roles + (<usize>role << 2) + 4);
  for (let place = load<u32>(c.roles + (<usize>role << 2)); place < end; place++) {
    const mine = load<f64>(c.sumsOfPerson + (<usize>place << 3));
    const theirs = load<f64>(c.sumsOfRoleLevel + (<usize>place << 3));
    const sum = mine * part + theirs * load<f64>(c.parts + (<usize>place << 3));
    if (sum >= least && load<u8>(offered + place) == 1) {
      const unit = unitOf(c, place, mine, theirs, sum, total);
      const worst = insert(c.k, place, unit, places, units);
      if (worst > 1) least = (worst - 1) * 2e-12;
    }
  }
  return least;
}

function unitOf(c: Columns, place: u32, mine: f64, theirs: f64, sum: f64, total: f64): f64 {
  const exact = sum * 5e11;
  const unit = rounded(exact);
  if (Math.abs(exact - unit) <= 0.49) return unit;
  const asked = load<f64>(c.totals + (<usize>place << 3));
  const mean = ((total > 0 ? mine / total : 0) + (asked > 0 ? theirs / asked : 0)) / 2;
  return rounded((rounded(mean * 1e12) / 1e12) * 1e12);
}

/** As `Math.round` of JavaScript: halves go up. */
// @ts-ignore: a decorator of AssemblyScript
@inline
function rounded(value: f64): f64 {
  const whole = Math.floor(value);
  return value - whole >= 0.5 ? whole + 1 : whole;
}

function insert(k: i32, place: u32, unit: f64, places: usize, units: usize): f64 {
  const last = units + ((<usize>k - 1) << 3);
  let i = <usize>k - 1;
  if (!goesBefore(unit, place, i, places, units)) return load<f64>(last);
  for (; i > 0 && goesBefore(unit, place, i - 1, places, units); i--) {
    store<f64>(units + (i << 3), load<f64>(units + ((i - 1) << 3)));
    store<i32>(places + (i << 2), load<i32>(places + ((i - 1) << 2)));
  }
  store<f64>(units + (i << 3), unit);
  store<i32>(places + (i << 2), place);
  return load<f64>(last);
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function goesBefore(unit: f64, place: i32, i: usize, places: usize, units: usize): bool {
  const other = load<f64>(units + (i << 3));
  return unit > other || (unit == other && place < load<i32>(places + (i << 2)));
}
