import { dateConflict } from "../../../../src/engine/checks/date/conflict.ts";
import { testCheck } from "../../../support/check-table.ts";

const october = { publishedAt: "2024-10-18" };

testCheck(dateConflict, {
  flagged: [
    {
      versions: [
        "The bridge over the Sava at Brod was closed in [[March 2022]] after cracks were found.",
        "The bridge over the Sava at Brod was closed in [[May 2022]] after cracks were found.",
      ],
      message: "differ",
      verdict: "contradiction",
    },
    {
      versions: [
        { text: "The ferry Calypso ran aground off Naxos on [[October 8]].", ...october },
        { text: "The ferry Calypso ran aground off Naxos on [[October 18]].", ...october },
      ],
      message: "differ",
    },
    {
      versions: [
        { text: "The painter Ilse Brandt died on [[Tuesday]] at her home in Graz.", ...october },
        { text: "The painter Ilse Brandt died on [[Wednesday]] at her home in Graz.", ...october },
      ],
      message: "differ",
    },
    {
      versions: [
        { text: "The airline has flown to Baku [[since April last year]].", ...october },
        { text: "The airline has flown to Baku [[since April 2022]].", ...october },
      ],
      message: "differ",
    },
    {
      versions: [
        "Parliament passed the forest law on [[12 June 2023]].",
        "On [[12 June 2023]] parliament passed the forest law.",
        "Parliament passed the forest law on [[12 July 2023]].",
      ],
      message: "differ",
      dissent: ["C"],
    },
    {
      versions: [
        "The comet was first seen in [[1998]] by two students in Brno.",
        "The comet was first seen in [[1989]] by two students in Brno.",
      ],
      message: "question",
    },
  ],
  clean: [
    {
      versions: [
        { text: "The plant has made batteries since August last year.", ...october },
        { text: "The plant has made batteries since August 2023.", ...october },
      ],
      because: "August last year is August 2023",
    },
    {
      versions: [
        { text: "The envoy left Cairo on Thursday.", ...october },
        { text: "The envoy left Cairo on October 17.", ...october },
      ],
      because: "that Thursday is October 17",
    },
    {
      versions: [
        { text: "The two states signed the treaty this summer.", ...october },
        { text: "The two states signed the treaty in June.", ...october },
      ],
      because: "June lies in the summer",
    },
    {
      versions: [
        { text: "The convoy crossed the border earlier this month.", ...october },
        { text: "The convoy crossed the border from Oct. 8 to 13.", ...october },
      ],
      because: "the days lie in the month",
    },
    {
      versions: [
        { text: "The court fined the bank on Friday.", publishedAt: "2024-10-18" },
        { text: "The court fined the bank yesterday.", publishedAt: "2024-10-19" },
      ],
      because: "yesterday of the nineteenth is Friday",
    },
    {
      versions: ["The opera opened in May 2020 with Tosca.", "The new swimming pool of Alba opened in July 2021."],
      because: "two events",
    },
    {
      versions: ["The mine closed in 1987.", "The mine closed in November 1987."],
      because: "one date is the finer",
    },
    {
      versions: [
        "The keeper Anders Holm was arrested on Tuesday morning on a charge of fraud.",
        "The keeper Anders Holm, charged with fraud, may be back for Sunday's cup match.",
      ],
      because: "Sunday is the day of the match",
    },
    {
      versions: [
        { text: "The centre forecast heavy rain on the coast from 8 a.m. on October 17th to 8 a.m. next day.", ...october },
        { text: "The centre forecast heavy rain on the coast from 8:00 on the 17th to 8:00 on the 18th.", ...october },
      ],
      because: "the end of one stretch is not the start of the other",
    },
    {
      versions: [
        { text: "The blast tore through the mill at Brod at 6 o'clock in the afternoon.", ...october },
        { text: "The blast tore through the mill at Brod at 6 pm.", ...october },
      ],
      because: "6 o'clock in the afternoon is 6 p.m.",
    },
  ],
});
