/** Nouns of what is set for a day: "Sunday's game" tells when the game is, whatever else the sentence says happened. */
export const scheduledEvents: ReadonlySet<string> = new Set(
  (
    "game games match matches matchup race races bout fight final finals semifinal semifinals quarterfinal playoff playoffs derby opener kickoff " +
    "election elections primary primaries vote votes referendum runoff debate debates poll polls " +
    "hearing hearings arraignment trial deadline meeting meetings summit conference session talks " +
    "ceremony funeral service wedding parade concert show premiere broadcast episode gala"
  ).split(" "),
);
