import { type Problem, type ProblemCode, type ProblemPlace, problem } from "./problem.ts";

/** Thrown where a user's request cannot be done; the edge answers with the problem. Nothing was stored. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = "Refusal";
    this.problem = problem;
  }
}

export function refuse(code: ProblemCode, detail: string, errors?: readonly ProblemPlace[]): Refusal {
  return new Refusal(problem(code, detail, errors));
}
