/**
 * Verbs and event nouns that say what a figure or a date is of, by the concept that names them (first words of the rows of
 * `concepts`, or words of their own). "10 killed and 80 injured" are two facts because their predicates differ; "killing 10"
 * and "10 people died" are one because their concept is the same.
 */
export const predicates: readonly string[] = (
  "kill injure miss arrest charge sentence rescue evacuate shoot destroy damage explode begin end buy sell sign send win rise fall cut raise hit attack " +
  "meet vote resign appoint pay cost estimate build crash help join return visit live work bear marry divorce release steal escape chase " +
  "say hold own hospitalize treat house feed lose gain score play employ earn invest spend borrow lend export import produce store carry " +
  "convict acquit fine appeal testify plead flood burn collapse sink erupt measure last close open debut direct star publish launch unveil introduce replace"
).split(" ");
