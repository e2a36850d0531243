import { openEmptySqlite } from "../support/sqlite.ts";
import { storageContract } from "../support/storage-contract.ts";

storageContract("better-sqlite3", openEmptySqlite);
