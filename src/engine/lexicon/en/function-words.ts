import { type ClassRows, WordClass } from "./word-class.ts";

/**
 * Words of closed classes, after the lists in Quirk et al., A Comprehensive Grammar of the English Language (1985):
 * determiners 5.10-25, pronouns 6.1, prepositions 9.7-13, conjunctions 13.5 and 14.12, auxiliaries 3.21-51; with their contracted forms.
 */
export const functionWords: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "a an the this that these those each every either neither any some no all both half such what which whose " +
    "i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself " +
    "they them their theirs themselves who whom whoever whatever whichever anybody anyone anything everybody everyone everything nobody " +
    "nothing somebody someone something none one's oneself there here " +
    "of in on at by for from to into onto with without within about above across after against along alongside amid among amongst around as " +
    "before behind below beneath beside besides between beyond despite down during except following inside like near off out outside over past per " +
    "since through throughout till toward towards under underneath unlike until up upon via versus vs than " +
    "and or but nor yet so if unless because although though while whilst whereas whether when where why how once that lest " +
    "be am is are was were been being have has had having do does did doing done will would shall should can could may might must ought " +
    "isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't wouldn't shan't shouldn't can't cannot couldn't mightn't mustn't " +
    "i'm you're he's she's it's we're they're that's there's who's what's i've you've we've they've i'd you'd he'd she'd we'd they'd i'll " +
    "you'll he'll she'll it'll we'll they'll not n't also too very just only even still already again then now thus hence therefore however"
  ).split(" "),
);

export const functionClasses: ClassRows = [[WordClass.Function, functionWords]];
