export { OptionError } from "../framework/OptionError.js";
