import type { Claims } from "../claims/claim.ts";
import type { AnyFact, Witness } from "../findings/fact.ts";
import type { FindingKind, Severity, Verdict } from "../findings/finding.ts";
import type { Document } from "../text/document.ts";

export type { AnyFact, Witness };

/** `story` checks read claims; `version` checks read one document, with the others as possible witnesses. */
export type Scope = "story" | "version";
export type MentionKind = "quantity" | "date";

/** The placeholders of a message template: `"{left} against {right}"` has `left` and `right`. */
export type Placeholders<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Messages = Readonly<Record<string, string>>;
type NonEmpty<T> = readonly [T, ...T[]];

/** One fact that a check saw: no prose, only the message's id, its data and the places. */
export type Fact<M extends Messages> = {
  [Id in keyof M & string]: {
    readonly message: Id;
    readonly data: { readonly [Name in Placeholders<M[Id]>]: string };
    readonly evidence: NonEmpty<Witness>;
    readonly verdict: Verdict;
    /** Only where it differs from the check's own. */
    readonly severity?: Severity;
    /** 0 to 1: how sure the alignment is that all evidence speaks of one thing; 1 inside one version. */
    readonly strength: number;
    /** Document indices that the others outvote. */
    readonly dissent?: readonly number[];
    /** Index of the claim it judges; findings of one claim may be merged. */
    readonly claim?: number;
    /** What the fingerprint hashes beside the story: the thing spoken of, and the distinct normalised values. */
    readonly about: string;
    readonly values: readonly string[];
    /** Text that would settle it, in place of the evidence at this index. */
    readonly replacement?: { readonly evidence: number; readonly text: string };
    /** At most this confidence, whatever the calibration says (a question, not a verdict). */
    readonly ceiling?: number;
  };
}[keyof M & string];

export interface OptionSpec {
  readonly default: boolean | number | string;
  readonly describe: string;
}
type Options = Readonly<Record<string, OptionSpec>>;
type OptionValues<O extends Options> = {
  readonly [Name in keyof O]: O[Name]["default"] extends boolean ? boolean : O[Name]["default"] extends number ? number : string;
};

/** The versions of an example; `[[…]]` marks each place that the finding must show. A string is a version of its own in English. */
export type ExampleVersion = string | { readonly text: string; readonly language?: string; readonly publishedAt?: string };

export interface Examples<M extends Messages> {
  readonly flagged: NonEmpty<{ readonly versions: NonEmpty<ExampleVersion>; readonly message: keyof M & string }>;
  readonly clean: NonEmpty<{ readonly versions: NonEmpty<ExampleVersion>; readonly because: string }>;
}

/** What a story check may read. */
export interface StoryView {
  readonly documents: readonly Document[];
  readonly claims: Claims;
}

interface CheckBase<M extends Messages, O extends Options> {
  /** `<family>/<what happened>`; the file has the same name. */
  readonly id: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** A check in trial runs only where a profile names it. */
  readonly trial?: boolean;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  /** What it cannot do, for the user. */
  readonly limits: readonly string[];
  readonly mqm: { readonly id: string; readonly pid: string };
  readonly its: string;
  readonly reads: readonly MentionKind[];
  readonly messages: M;
  readonly options: O;
  readonly examples: Examples<M>;
}

export type CheckDefinition<M extends Messages, O extends Options> = CheckBase<M, O> &
  (
    | { readonly scope: "story"; readonly run: (story: StoryView, options: OptionValues<O>) => Iterable<Fact<M>> }
    | { readonly scope: "version"; readonly run: (document: Document, options: OptionValues<O>, story: StoryView) => Iterable<Fact<M>> }
  );

/** A check as the list holds it. */
export interface Check {
  readonly id: string;
  readonly scope: Scope;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly trial: boolean;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  readonly limits: readonly string[];
  readonly mqm: { readonly id: string; readonly pid: string };
  readonly its: string;
  readonly reads: readonly MentionKind[];
  readonly messages: Messages;
  readonly options: Options;
  readonly examples: {
    readonly flagged: readonly { readonly versions: readonly ExampleVersion[]; readonly message: string }[];
    readonly clean: readonly { readonly versions: readonly ExampleVersion[]; readonly because: string }[];
  };
  readonly run: (story: StoryView, options: Readonly<Record<string, boolean | number | string>>) => Iterable<AnyFact>;
}

/**
 * Makes a check from its definition. A check of scope `version` is run once per document.
 * The types refuse a misspelt message, missing data, and a fact without evidence.
 */
export function defineCheck<const M extends Messages, const O extends Options>(definition: CheckDefinition<M, O>): Check {
  const { run, ...metadata } = definition;
  return {
    ...metadata,
    trial: definition.trial ?? false,
    *run(story, options) {
      if (definition.scope === "story") yield* definition.run(story, options as OptionValues<O>) as Iterable<AnyFact>;
      else for (const document of story.documents) yield* definition.run(document, options as OptionValues<O>, story) as Iterable<AnyFact>;
    },
  };
}
