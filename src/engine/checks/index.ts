import { artifactAgreement } from "./artifact/agreement.ts";
import { artifactCalque } from "./artifact/calque.ts";
import { artifactDisclosure } from "./artifact/disclosure.ts";
import { artifactFragment } from "./artifact/fragment.ts";
import { artifactFurniture } from "./artifact/furniture.ts";
import { artifactLeakedToken } from "./artifact/leaked-token.ts";
import { artifactLocale } from "./artifact/locale.ts";
import { artifactPunctuation } from "./artifact/punctuation.ts";
import { artifactRepetition } from "./artifact/repetition.ts";
import { artifactResidue } from "./artifact/residue.ts";
import { artifactScript } from "./artifact/script.ts";
import { artifactUntranslated } from "./artifact/untranslated.ts";
import type { Check } from "./check.ts";
import { dateConflict } from "./date/conflict.ts";
import { dateWeekday } from "./date/weekday.ts";
import { quantityArithmetic } from "./quantity/arithmetic.ts";
import { quantityBound } from "./quantity/bound.ts";
import { quantityCollective } from "./quantity/collective.ts";
import { quantityMagnitude } from "./quantity/magnitude.ts";
import { quantityUnit } from "./quantity/unit.ts";
import { quantityValue } from "./quantity/value.ts";

/** Every check of the engine, in the order of the catalogue: of two at one place the earlier reports. */
export const checks: readonly Check[] = [
  quantityMagnitude,
  quantityUnit,
  quantityValue,
  quantityCollective,
  quantityBound,
  quantityArithmetic,
  dateConflict,
  dateWeekday,
  artifactDisclosure,
  artifactFurniture,
  artifactResidue,
  artifactUntranslated,
  artifactLeakedToken,
  artifactRepetition,
  artifactFragment,
  artifactScript,
  artifactLocale,
  artifactPunctuation,
  artifactAgreement,
  artifactCalque,
];
