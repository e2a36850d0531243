import type { AuditEntry, KeptVersion } from "../app/ports.ts";
import type { EngineReport, Finding } from "../engine/index.ts";
import { type Catalogue, currentCatalogue } from "./catalogue.ts";
import { condense, restore } from "./condense.ts";
import type { Json } from "./known-parts.ts";
import type { Packing } from "./packing.ts";

/** A report less what belongs to one audit, in the contract's order of keys. */
export type ReportBody = Omit<EngineReport, "requestId" | "story">;
/** A version as it was sent, less its text or html. */
export type Attributes = Omit<KeptVersion, "text" | "html" | "dropped">;

export interface UnpackedReport {
  readonly body: ReportBody;
  readonly hidden: readonly Finding[];
  readonly versions: readonly Attributes[];
}

export interface PackedReport {
  readonly hash: Uint8Array;
  readonly body: Uint8Array;
  readonly catalogue: { readonly hash: Uint8Array; readonly body: Uint8Array };
}

/** A version's text or html, by version id. */
export type Copies = ReadonlyMap<string, { readonly field: string; readonly copy: string }>;

/** Reports to bytes and back. */
export interface ReportPacking {
  pack(entry: AuditEntry): Promise<PackedReport>;
  /** The same report, its quotations written out, so that it no longer needs the copy. */
  packWithoutCopy(report: UnpackedReport, storyId: string, catalogue: Catalogue): Promise<Uint8Array>;
  unpack(bytes: Uint8Array, storyId: string, catalogue: Catalogue, copies: Copies): Promise<UnpackedReport>;
  unpackCatalogue(bytes: Uint8Array): Promise<Catalogue>;
}

export function reportPacking(packing: Packing): ReportPacking {
  let current: Promise<{ catalogue: Catalogue; hash: Uint8Array; body: Uint8Array }> | undefined;

  async function makeCatalogue() {
    const catalogue = currentCatalogue();
    const text = JSON.stringify(catalogue);
    return { catalogue, hash: await packing.hash(text), body: await packing.pack(text) };
  }

  function packReport({ body, hidden, versions }: UnpackedReport, storyId: string, catalogue: Catalogue, copies: Copies): string {
    const shared = { ...catalogue, storyId, copy: copyOf(versions, copies) };
    const parts = [condense(versions as unknown as Json, shared), condense([body, hidden] as unknown as Json, shared)];
    return JSON.stringify(parts);
  }

  return {
    async pack({ report, hidden, versions }) {
      current ??= makeCatalogue();
      const { catalogue, ...stored } = await current;
      const { id: _id, requestId: _requestId, story, createdAt: _createdAt, metadata: _metadata, ...body } = report;
      const copies = new Map(
        versions.map(({ id, text, html }) => [id, text === undefined ? { field: "html", copy: html! } : { field: "text", copy: text }]),
      );
      const attributes = versions.map(({ text: _text, html: _html, ...version }) => version);
      const text = packReport({ body, hidden, versions: attributes }, story.id, catalogue, copies);
      // The same words about other copy are another report.
      const hash = await packing.hash(JSON.stringify([story.id, text, ...[...copies.values()].map(({ copy }) => copy)]));
      return { hash, body: await packing.pack(text), catalogue: stored };
    },
    packWithoutCopy: (report, storyId, catalogue) => packing.pack(packReport(report, storyId, catalogue, new Map())),
    async unpack(bytes, storyId, catalogue, copies) {
      const [first, second] = JSON.parse(await packing.unpack(bytes)) as [Json, Json];
      const versions = restore(first, { ...catalogue, storyId, copy: () => undefined }) as unknown as Attributes[];
      const [body, hidden] = restore(second, { ...catalogue, storyId, copy: copyOf(versions, copies) }) as unknown as [
        ReportBody,
        Finding[],
      ];
      return { body, hidden, versions };
    },
    unpackCatalogue: async (bytes) => JSON.parse(await packing.unpack(bytes)) as Catalogue,
  };
}

/** A version's field: its headline is always at hand, its text or html while it is kept. */
function copyOf(versions: readonly Attributes[], copies: Copies): (versionId: string, field: string) => string | undefined {
  const headlines = new Map(versions.map(({ id, headline }) => [id, headline]));
  return (versionId, field) => {
    if (field === "headline") return headlines.get(versionId);
    const found = copies.get(versionId);
    return found?.field === field ? found.copy : undefined;
  };
}
