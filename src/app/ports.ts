import type { Agreement, Finding, FindingKind, Gate, Severity } from "../engine/index.ts";
import type { RequestVersion } from "./audit-request.ts";
import type { AuditPorts, GivenReport } from "./run-audit.ts";

/** Everything that an app function needs from outside. */
export interface AppPorts extends AuditPorts {
  readonly store: Store;
}

/** An audit to be kept: the report, and the text of it that will be given back. */
export interface AuditEntry {
  readonly report: GivenReport;
  /** The report as JSON less its envelope (id, requestId, story, createdAt, metadata). */
  readonly body: string;
  readonly hidden: readonly Finding[];
  readonly versions: readonly RequestVersion[];
  /** Hash of the whole request; kept where it had an id. */
  readonly requestHash?: string;
}

/** `request-taken`: another audit got this request id first. `busy`: three times another writer of the story was faster. */
export type Saved = "saved" | "request-taken" | "busy" | "too-large";

/** A report as it was given, in parts. */
export interface KeptReport {
  readonly envelope: Envelope;
  readonly body: string;
  /** JSON of the findings below the threshold. */
  readonly hidden: string;
}

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

/** A version as it was sent; its copy is absent once retention dropped it. */
export interface KeptVersion extends RequestVersion {
  readonly dropped?: true;
}

export interface KeptStory {
  readonly story: StorySummary;
  readonly report: KeptReport;
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
  readAudit(id: string): Promise<KeptReport | undefined>;
  /** The audit that a request id stands for. */
  readRequest(requestId: string): Promise<{ readonly requestHash: string; readonly report: KeptReport } | undefined>;
  listAudits(page: PageOf & { readonly story?: string }): Promise<Page<AuditSummary>>;
  /** Newest audit first. */
  listStories(page: PageOf): Promise<Page<StorySummary>>;
  readStory(id: string): Promise<KeptStory | undefined>;
  /** Places in the claims of the story's last report that fit the filter. */
  findClaims(story: string, filter: ClaimFilter): Promise<{ readonly body: string; readonly places: readonly number[] } | undefined>;
  /** With its audits, findings, and every text that stands in no other story; false where there is none. */
  deleteStory(id: string): Promise<boolean>;
  listFindings(filter: FindingFilter): Promise<Page<FindingWithState>>;
  readFinding(id: string): Promise<FindingWithState | undefined>;
  /** Drops the copy that no audit read since the day (days since 1970 UTC); gives the number of texts. */
  dropTexts(beforeDay: number): Promise<number>;
  isEmpty(): Promise<boolean>;
}
