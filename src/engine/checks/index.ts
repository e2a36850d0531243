import { artifactFurniture } from "./artifact/furniture.ts";
import { artifactLeakedToken } from "./artifact/leaked-token.ts";
import type { Check } from "./check.ts";

/** Every check of the engine, in the order of the catalogue. */
export const checks: readonly Check[] = [artifactFurniture, artifactLeakedToken];
