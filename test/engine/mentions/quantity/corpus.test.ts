import { describe } from "vitest";
import { quantities } from "../../../corpus/quantity/en.ts";
import { testCorpus } from "../../../support/corpus.ts";
import { quantityKeys } from "./reading.ts";

describe("quantities in English", () => testCorpus(quantityKeys, quantities));
