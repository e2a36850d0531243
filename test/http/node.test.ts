import { httpContract } from "../support/http-contract.ts";
import { openEmptySqlite } from "../support/sqlite.ts";

httpContract("Node with better-sqlite3", openEmptySqlite);
