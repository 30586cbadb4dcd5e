/// SCIP behind the port [org.tinkuy.solver.Solver]: models with products of variables, to the best
/// of all solutions, and linear ones as a second opinion.
///
/// Start with [org.tinkuy.solver.scip.ScipSolver].
///
/// Flow: variables and constraints are handed to the C interface of SCIP one by one, an objective
/// with products through one more variable that bounds it; SCIP runs, and its status, values and
/// bound are read back. One instance of SCIP serves one run.
///
/// Terms: the words of the C interface of SCIP 10.0.
///
/// All calls into the library stand in `ScipLibrary`, the only class here that leaves Java.
///
/// Not here: prices, since SCIP gives none for products; anything of a park.
@NullMarked
package org.tinkuy.solver.scip;

import org.jspecify.annotations.NullMarked;
