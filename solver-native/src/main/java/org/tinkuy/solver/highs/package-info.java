/// HiGHS behind the port [org.tinkuy.solver.Solver]: linear models with and without integers.
///
/// Start with [org.tinkuy.solver.highs.HighsSolver].
///
/// Flow: a model is laid out in arrays, handed to the C interface of HiGHS, run, and its status,
/// values, bound and prices are read back. One instance of HiGHS serves one run.
///
/// Terms: the words of the C interface, `interfaces/highs_c_api.h` of HiGHS 1.12.
///
/// All calls into the library stand in `HighsLibrary`, the only class here that leaves Java. HiGHS
/// is called directly because the bridge of OR-Tools loses what it has found at a time limit.
///
/// Not here: decomposition, formulations, anything of a park.
@NullMarked
package org.tinkuy.solver.highs;

import org.jspecify.annotations.NullMarked;
