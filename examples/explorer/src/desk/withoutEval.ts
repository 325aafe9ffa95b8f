// Before anything that reads files: zod makes functions from text unless it is told not to, which the policy of the page refuses.
import { config } from "zod";

config({ jitless: true });
