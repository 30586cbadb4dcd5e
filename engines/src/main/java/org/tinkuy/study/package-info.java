/// The front door to the engines for parks: a park, a period and a question in, results with their
/// provenance out.
///
/// Entry class: [org.tinkuy.study.Study]. Flow: `frame` resolves what was asked and names what is
/// wrong with the question, `run` calls the engines and hands results from one to the next,
/// [org.tinkuy.study.StudyResults] goes on to `views`. Web and command line call nothing else of a
/// park; problem files, which have no park, are answered by `exchange.Problem`.
///
/// The next engine joins in four places: its request is a component of
/// [org.tinkuy.study.StudyRequest] and, once resolved, of `StudyQuestion`; its results are one of
/// [org.tinkuy.study.StudyResults] with its figures in `figures()`, empty where it is not asked;
/// `Study.run` calls it and hands it what it needs of the others; `DisclosedResults` says what
/// others than the operator see of it.
///
/// Terms: a *study* is a framed question; a *result* carries seed, catalog version, program version
/// and input hash, so that it can be made again. Nothing here formats or writes, and no engine is
/// called for a park from anywhere else.
@NullMarked
package org.tinkuy.study;

import org.jspecify.annotations.NullMarked;
