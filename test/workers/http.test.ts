import { openEmptyD1 } from "../support/d1.ts";
import { httpContract } from "../support/http-contract.ts";

httpContract("workerd with D1", openEmptyD1);
