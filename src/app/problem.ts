/** One place in a request that is wrong: a JSON Pointer as URI fragment (RFC 6901 section 6), and what is wrong there. */
export interface ProblemPlace {
  readonly pointer: string;
  readonly detail: string;
}

/** An RFC 9457 problem. `code` is stable across releases; titles and details are for people. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly errors?: readonly ProblemPlace[];
}

const kinds = {
  "body-too-large": [413, "The body is too large"],
  "body-not-utf8": [400, "The body is not UTF-8"],
  "body-not-json": [400, "The body is not JSON"],
  "media-type-unsupported": [415, "The media type is not supported"],
  "request-invalid": [400, "The request does not fit the contract"],
  "query-invalid": [400, "The query does not fit the contract"],
  "request-id-taken": [409, "The request id stands for another body"],
  "story-busy": [409, "The story is being written by others"],
  "report-too-large": [413, "The report is too large to be kept"],
  "audit-unknown": [404, "There is no such audit"],
  "story-unknown": [404, "There is no such story"],
  "finding-unknown": [404, "There is no such finding"],
  "check-unknown": [404, "There is no such check"],
  "path-unknown": [404, "There is nothing at this path"],
  "method-unsupported": [405, "The path does not take this method"],
  "key-missing": [401, "A key is needed"],
  "key-wrong": [401, "The key is not the right one"],
  "key-unconfigured": [503, "No key is configured"],
  "host-refused": [403, "The host is refused"],
  "origin-refused": [403, "The origin is refused"],
  "server-failed": [500, "The server failed"],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof kinds;

/** Every code that an answer can carry, for the API's description. */
export const problemCodes = Object.keys(kinds) as readonly ProblemCode[];

export function problem(code: ProblemCode, detail: string, errors?: readonly ProblemPlace[]): Problem {
  const [status, title] = kinds[code];
  return { type: `/docs#${code}`, title, status, code, detail, ...(errors === undefined ? {} : { errors }) };
}

/** `["versions", 0, "id"]` as `#/versions/0/id`. */
export function pointerTo(path: readonly PropertyKey[]): string {
  return `#${path
    .map(
      (part) =>
        `/${encodeURIComponent(
          String(part)
            .replace(/[\ud800-\udfff]/gu, "\ufffd")
            .replaceAll("~", "~0")
            .replaceAll("/", "~1"),
        )}`,
    )
    .join("")}`;
}
