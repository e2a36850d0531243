/** Superlatives that news says of things as they stand now ("the biggest club in the league today"); the common ones of size, rank and worth. */
export const superlatives: ReadonlySet<string> = new Set(
  (
    "biggest largest greatest highest tallest longest oldest youngest richest poorest strongest weakest fastest smallest lowest cheapest " +
    "best worst most least finest deepest hottest coldest driest busiest deadliest wealthiest hardest toughest"
  ).split(" "),
);
