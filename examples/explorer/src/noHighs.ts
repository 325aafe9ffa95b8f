/** Stands in for HiGHS: 1.2 MB of WebAssembly, which the policy of the page would not let run. Small plans do without. */
export default function start(): never {
  throw new Error("this page does not carry it");
}
