export { a as writeWorkbook } from "./shared-GSDPRJJI-mPx-vpKC.js";
