import type { Agreement, ClaimRow, Finding, FindingKind, Gate, Severity } from "../engine/index.ts";
import type { RequestVersion } from "./audit-request.ts";
import type { AuditOutcome, AuditPorts, GivenReport } from "./run-audit.ts";

/** Everything that an app function needs from outside. */
export interface AppPorts extends AuditPorts {
  readonly store: Store;
}

export type { AuditOutcome, RequestVersion };

/** An audit to be kept. */
export interface AuditEntry extends AuditOutcome {
  readonly versions: readonly RequestVersion[];
  /** Hash of the whole request; kept where it had an id. */
  readonly requestHash?: string;
}

/** `request-taken`: another audit got this request id first. `busy`: three times another writer of the story was faster. */
export type Saved = "saved" | "request-taken" | "busy" | "too-large";

/** The parts of a report that belong to one audit and not to its copy. */
export type Envelope = Pick<GivenReport, "id" | "requestId" | "story" | "createdAt" | "metadata">;

/** An audit in a list. */
export interface AuditSummary extends Envelope {
  /** 1 for a story's first audit. */
  readonly revision: number;
  readonly summary: { readonly gate: Gate; readonly bySeverity: { readonly [severity in Severity]: number }; readonly hidden: number };
}

/** A story in a list, with its last audit. */
export interface StorySummary {
  readonly id: string;
  readonly slug?: string;
  /** The first headline of the last audit, while it is kept. */
  readonly title?: string;
  readonly createdAt: string;
  /** Audits so far, and versions in the last of them. */
  readonly audits: number;
  readonly versions: number;
  readonly latest: AuditSummary;
}

/** A version as it was sent; its text or html is absent once retention dropped it. */
export interface KeptVersion extends RequestVersion {
  readonly dropped?: true;
}

export interface KeptStory {
  readonly story: StorySummary;
  readonly last: AuditOutcome;
  readonly versions: readonly KeptVersion[];
}

export type Status = "open" | "accepted" | "dismissed" | "fixed";

/** The contract's answer about a finding; audits are named by id. */
export interface FindingWithState {
  readonly story: { readonly id: string };
  readonly finding: Finding;
  readonly state: { readonly status: Status; readonly firstAudit: string; readonly lastAudit: string };
}

/** What to list: entries with a key below `before` (none: from the newest), at most `limit`. */
export interface PageOf {
  readonly before?: number;
  readonly limit: number;
}

/** `next` is what `before` must be for the rest. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next?: number;
}

export interface FindingFilter extends PageOf {
  readonly story?: string;
  readonly check?: string;
  readonly kind?: FindingKind;
  readonly severity?: Severity;
  readonly status?: Status;
  /** Shown or blamed by the finding. */
  readonly version?: string;
  /** Also those below the threshold. */
  readonly all: boolean;
}

export interface ClaimFilter {
  readonly kind?: string;
  readonly agreement?: Agreement;
}

/** What is kept between audits. A call either does all that it says or nothing. */
export interface Store {
  saveAudit(entry: AuditEntry): Promise<Saved>;
  /** A report as it was given, with its hidden findings. */
  readAudit(id: string): Promise<AuditOutcome | undefined>;
  /** The audit that a request id stands for. */
  readRequest(requestId: string): Promise<{ readonly requestHash: string; readonly audit: AuditOutcome } | undefined>;
  listAudits(page: PageOf & { readonly story?: string }): Promise<Page<AuditSummary>>;
  /** Newest audit first. */
  listStories(page: PageOf): Promise<Page<StorySummary>>;
  readStory(id: string): Promise<KeptStory | undefined>;
  /** The claims of the story's last report that fit the filter. */
  findClaims(story: string, filter: ClaimFilter): Promise<readonly ClaimRow[] | undefined>;
  /** With its audits, findings, and every text that stands in no other story; false where there is none. */
  deleteStory(id: string): Promise<boolean>;
  listFindings(filter: FindingFilter): Promise<Page<FindingWithState>>;
  readFinding(id: string): Promise<FindingWithState | undefined>;
  /** Drops the copy that no audit read since the day (days since 1970 UTC); gives the number of texts. */
  dropTexts(beforeDay: number): Promise<number>;
  isEmpty(): Promise<boolean>;
}
