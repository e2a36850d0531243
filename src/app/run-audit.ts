import {
  type AuditInput,
  type AuditResult,
  contentHash,
  audit as engineAudit,
  type Finding,
  type Profile,
  type Report,
  type VersionInput,
} from "../engine/index.ts";
import type { AuditRequest, RequestVersion } from "./audit-request.ts";
import { withDiff } from "./word-diff.ts";

/** A version's markup as plain text; `offsets[i]` is where unit `i` of the text stands in the markup, with one entry past the end. */
export type HtmlToText = (html: string) => { readonly text: string; readonly offsets: Int32Array };

/** What an audit needs from where it runs. */
export interface AuditPorts {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** A new opaque, URL-safe id. */
  readonly newId: () => string;
  readonly htmlToText: HtmlToText;
  readonly profile?: Profile;
  /** The engine's own unless given. */
  readonly audit?: (input: AuditInput) => AuditResult;
}

/** A report as it is given: the request's metadata is passed through where it had any. */
export interface GivenReport extends Report {
  readonly metadata?: { readonly [key: string]: unknown };
}

export interface AuditOutcome {
  readonly report: GivenReport;
  /** Findings below the profile's threshold. */
  readonly hidden: readonly Finding[];
}

/**
 * Audits a request: the one way that the command, Node and the Worker share, so that all three give the same bytes. Only
 * `report.id` and `report.createdAt` come from the ports.
 */
export function runAudit(request: AuditRequest, ports: AuditPorts): AuditOutcome {
  const { audit = engineAudit, profile } = ports;
  const result = audit({
    ...(request.id === undefined ? {} : { requestId: request.id }),
    story: storyOf(request),
    ...(profile === undefined ? {} : { profile }),
    versions: request.versions.map((version) => readVersion(version, ports.htmlToText)),
  });
  const { requestId, story, findings, ...rest } = result.report;
  return {
    report: {
      id: ports.newId(),
      ...(requestId === undefined ? {} : { requestId }),
      story,
      createdAt: new Date(ports.now()).toISOString(),
      ...(request.metadata === undefined ? {} : { metadata: request.metadata }),
      ...reportOrder(rest, findings.map(withDiff)),
    },
    hidden: result.hidden.map(withDiff),
  };
}

/** The rest of a report, its keys in the contract's order. */
function reportOrder(rest: Omit<AuditResult["report"], "requestId" | "story" | "findings">, findings: readonly Finding[]) {
  const { signature, summary, versions, claims, skipped } = rest;
  return { signature, summary, versions, claims, findings, skipped };
}

/** The story that was named, or one that is made from the copy, so that the same versions meet in the same story. */
export function storyOf(request: AuditRequest): { readonly id: string; readonly slug?: string } {
  if (request.story !== undefined) {
    const { id, slug } = request.story;
    return slug === undefined ? { id } : { id, slug };
  }
  const copy = request.versions.map(({ id, headline, text, html }) => [id, headline ?? null, text ?? null, html ?? null]);
  copy.sort(([left], [right]) => (left! < right! ? -1 : 1));
  return { id: `story-${contentHash(JSON.stringify(copy))}` };
}

/** A version as the engine takes it. */
export function readVersion(version: RequestVersion, htmlToText: HtmlToText): VersionInput {
  const { id, language, sourceLanguage, translation, provider, publishedAt, headline, text, html } = version;
  const read = html === undefined ? { text: text! } : htmlToText(html);
  return {
    id,
    ...(language === undefined ? {} : { language }),
    ...(sourceLanguage === undefined ? {} : { sourceLanguage }),
    ...(translation === undefined ? {} : { translation }),
    ...(provider === undefined ? {} : { provider }),
    ...(publishedAt === undefined ? {} : { publishedAt: normalMoment(publishedAt) }),
    ...(headline === undefined || headline.trim() === "" ? {} : { headline }),
    text: read.text,
    ...("offsets" in read ? { htmlOffsets: read.offsets, html: html! } : {}),
  };
}

/** "…+0900", as some newsroom systems write it, as "…+09:00". */
function normalMoment(moment: string): string {
  return moment.replace(/([+-]\d{2})(\d{2})$/, "$1:$2");
}
