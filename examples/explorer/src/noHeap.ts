/** Stands in for the heap of the branch and cut of yalps, which the library does not use: it branches by itself. */
export default class NoHeap {
  constructor() {
    throw new Error("this page does not carry it");
  }
}
