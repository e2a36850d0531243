import { describe, expect, it } from "vitest";
import { readNinjs } from "../../src/formats/ninjs.ts";

const read = (value: unknown) => {
  const result = readNinjs(value);
  return result.ok ? result.item : result.detail;
};

describe("readNinjs", () => {
  it("reads 1.x: names in lower case, one body in each form", () => {
    expect(
      read({
        uri: "urn:x:1",
        language: "en-GB",
        firstcreated: "2024-10-17T08:00:00Z",
        versioncreated: "2024-10-18T18:00:00+0000",
        headline: "Ferry sinks",
        body_text: "The ferry sank.",
        body_html: "<p>The ferry sank.</p>",
        source: "Straits Bulletin",
      }),
    ).toEqual({
      language: "en-GB",
      provider: "Straits Bulletin",
      publishedAt: "2024-10-18T18:00:00+0000",
      headline: "Ferry sinks",
      html: "<p>The ferry sank.</p>",
    });
  });

  it("reads 2.x: lists of headlines and bodies with a role", () => {
    expect(
      read({
        uri: "urn:x:1",
        contentcreated: "2024-10-18T17:00:00Z",
        headlines: [
          { role: "seo", value: "Ferry, sea, news" },
          { role: "main", value: "Ferry sinks" },
        ],
        bodies: [
          { role: "caption", contenttype: "text/html", value: "<p>A ferry.</p>" },
          { role: "main", contenttype: "text/plain", value: "The ferry sank." },
        ],
        infosources: [{ name: "Straits Bulletin" }],
      }),
    ).toEqual({ provider: "Straits Bulletin", publishedAt: "2024-10-18T17:00:00Z", headline: "Ferry sinks", text: "The ferry sank." });
  });

  it("reads 3.x: names in camel case, markup told by its content type", () => {
    expect(
      read({
        uri: "urn:x:1",
        language: "en_US",
        versionCreated: "2024-10-18T18:00:00Z",
        headlines: [{ value: "Ferry sinks", contentType: "text/plain" }],
        bodies: [{ contentType: "application/xhtml+xml", value: "<p>The ferry sank.</p>" }],
      }),
    ).toEqual({ language: "en-US", publishedAt: "2024-10-18T18:00:00Z", headline: "Ferry sinks", html: "<p>The ferry sank.</p>" });
  });

  it("tells markup from plain text where no content type is given", () => {
    expect(read({ bodies: [{ value: "<p>One.</p><p>Two.</p>" }] })).toEqual({ html: "<p>One.</p><p>Two.</p>" });
    expect(read({ bodies: [{ value: "3 < 4, he said" }] })).toEqual({ text: "3 < 4, he said" });
  });

  it.each([[null], ["text"], [[]], [{}], [{ body_text: " " }], [{ bodies: "none" }], [{ bodies: [null, { value: 3 }] }]])(
    "refuses %j and says that there is no body",
    (value) => expect(read(value)).toMatch(/^not a ninjs item/),
  );
});
