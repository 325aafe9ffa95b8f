import { describeSameNumbers } from "../../test/sameNumbers.js";
import { clickhouse, pglite, postgres } from "../../test/sqlEngines.js";

describeSameNumbers("PGlite", pglite, { isSlow: true });
describeSameNumbers("PostgreSQL", postgres(), {
  whyNot: "no programs of PostgreSQL that may be started",
  isSlow: true,
});
describeSameNumbers("ClickHouse", clickhouse(), { whyNot: "install chdb and set DDAT_CHDB=1" });
