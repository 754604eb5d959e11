export {
  ENOUGH,
  type Fit,
  type FitSubject,
  fitsOccasion,
  fitTo,
  type PathPoint,
  type ReadProduct,
  type Refusal,
  readPath,
  readProduct,
} from './fit.ts'
export { createGraph, extendGraph, GRAPH, type Graph, nodeId, type Step, stepLabel } from './graph.ts'
export { joinTriples, MOST_TRIPLES, readTriples, type TripleProblem, type TripleRow } from './import-triples.ts'
export { type FactLink, linkFacts } from './link-facts.ts'
export { type GraphIssue, lintGraph } from './lint-graph.ts'
export { paths } from './paths.ts'
export { occasionReach, type Reached, reach, type Walk } from './reach.ts'
export { type GraphNode, type NodeKind, PREDICATES, type Predicate, type PredicateId, type Triple } from './types.ts'
export { type Mention, mentionsIn } from './words.ts'
