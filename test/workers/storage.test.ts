import { openEmptyD1 } from "../support/d1.ts";
import { storageContract } from "../support/storage-contract.ts";

storageContract("D1 in workerd", openEmptyD1);
