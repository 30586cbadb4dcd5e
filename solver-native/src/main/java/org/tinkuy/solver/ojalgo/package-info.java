/// ojAlgo behind the port [org.tinkuy.solver.Solver]: linear models where no native library loads.
///
/// Start with [org.tinkuy.solver.ojalgo.OjalgoSolver].
///
/// Flow: a model is said again in ojAlgo's words and solved. For one without integers its dual is
/// solved too, which gives the prices and proves the objective; for one with integers ojAlgo's own
/// search finds a solution, and a tree of models without integers proves how good it is.
///
/// Terms: the _dual_ of a linear model asks for the prices of its constraints; its objective is a
/// bound of the first's.
///
/// Not here: products of variables.
@NullMarked
package org.tinkuy.solver.ojalgo;

import org.jspecify.annotations.NullMarked;
