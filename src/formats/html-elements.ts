/** How an element shows in running text; elements that are not listed are part of their line. */
export interface ElementShape {
  /** Line feeds that part it from what stands before and after it: 2 leaves a blank line. */
  readonly breaks?: 1 | 2;
  /** Drawn before its first character; a tab only where the line has begun. */
  readonly lead?: "• " | "\t";
  /** The quotation marks that a browser draws around it. */
  readonly quotes?: string;
  /** Nothing in it is read by a reader of the page. */
  readonly isSkipped?: true;
  /** Its content is characters up to its own end tag; tags in it are none. */
  readonly isRaw?: true;
  readonly isVoid?: true;
  /** A new start tag of these ends it, as when `</p>` is left out. */
  readonly endedBy?: ReadonlySet<string>;
}

const shapes = new Map<string, ElementShape>();
const all = (names: string, shape: ElementShape) => {
  for (const name of names.split(" ")) shapes.set(name, { ...shapes.get(name), ...shape });
};

// Paragraphs and what a browser sets off from its surroundings, against blocks that only take a line of their own
// (HTML standard, 15.3 "Flow content", and the algorithm of innerText).
all("p h1 h2 h3 h4 h5 h6 blockquote ul ol dl menu table pre section article aside nav header footer main figure figcaption", { breaks: 2 });
all("hr form fieldset address hgroup", { breaks: 2 });
all("div li dt dd tr caption center body html legend optgroup option summary details dialog search", { breaks: 1 });
// Ordered lists get bullets too: a drawn "3." would be read as a figure of the story.
all("li", { lead: "• " });
all("td th", { lead: "\t" });
all("q", { quotes: "“”" });
all("script style iframe noembed noframes noscript title textarea", { isRaw: true, isSkipped: true });
all("head template svg math object video audio canvas select datalist map rt rp progress meter", { isSkipped: true });
all("area base br col embed hr img input link meta param source track wbr", { isVoid: true });

const blocks = new Set([...shapes].filter(([, shape]) => shape.breaks !== undefined).map(([name]) => name));
const set = (names: string) => new Set(names.split(" "));
all("p", { endedBy: blocks });
all("li", { endedBy: set("li") });
all("dt dd", { endedBy: set("dt dd") });
all("td th", { endedBy: set("td th tr") });
all("tr", { endedBy: set("tr") });
all("head", { endedBy: set("body") });
all("rt rp", { endedBy: set("rt rp") });

/** Shape of an element by its lower-case name. */
export function shapeOf(name: string): ElementShape {
  return shapes.get(name) ?? inline;
}
const inline: ElementShape = {};
