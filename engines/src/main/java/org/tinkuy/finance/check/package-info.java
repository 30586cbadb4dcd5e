/// Checks of a money case that are reckoned a second time, beside the graph: a graph that adds up
/// wrongly does not find itself out.
///
/// Start with [CaseChecks], which asks every rule of a run and gives one outcome for each part of
/// the case that the rule is about. Each outcome says the period that is furthest off, by how much,
/// and what is allowed. `docs/checks.md` says which rule is found where.
///
/// Not here: checks that are lines of the graph ([org.tinkuy.finance.statement.IntegrityCheck]),
/// covenants, and whether a case is a good one.
@NullMarked
package org.tinkuy.finance.check;

import org.jspecify.annotations.NullMarked;
