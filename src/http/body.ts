import { type AuditRequest, decodeAuditRequest, limits, Refusal, refuse } from "../app/index.ts";

/** The request's body as an audit request. Refuses another media type, a body over the limit, and everything that the contract does not know. */
export async function readAuditRequest(request: Request): Promise<AuditRequest> {
  refuseOtherMedia(request.headers);
  const parsed = decodeAuditRequest(await readBytes(request, limits.bodyBytes));
  if (!parsed.ok) throw new Refusal(parsed.problem);
  return parsed.request;
}

function refuseOtherMedia(headers: Headers): void {
  const type = headers.get("content-type") ?? "";
  const [essence, ...parameters] = type.split(";").map((part) => part.trim().toLowerCase());
  if (essence !== "application/json") throw refuse("media-type-unsupported", "Send the request as application/json.");
  const charset = parameters
    .find((parameter) => parameter.startsWith("charset="))
    ?.slice(8)
    .replaceAll('"', "");
  if (charset !== undefined && charset !== "utf-8" && charset !== "utf8") {
    throw refuse("media-type-unsupported", "JSON is read as UTF-8 only.");
  }
  const coding = headers.get("content-encoding") ?? "identity";
  if (coding.toLowerCase() !== "identity") throw refuse("media-type-unsupported", "Send the body without a content coding.");
}

/** The body, at most `mostBytes` of it; they are counted as they come where no length was announced. */
export async function readBytes(request: Request, mostBytes: number): Promise<Uint8Array> {
  const announced = request.headers.get("content-length");
  if (announced !== null && Number(announced) > mostBytes) throw tooLarge(mostBytes);
  // A length that was announced is what the server's parser holds the client to.
  if (announced !== null) return new Uint8Array(await request.arrayBuffer());
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = request.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length;
    if (length > mostBytes) {
      await reader.cancel();
      throw tooLarge(mostBytes);
    }
    chunks.push(step.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function tooLarge(mostBytes: number) {
  return refuse("body-too-large", `A body may have ${mostBytes} bytes here; this one has more.`);
}
