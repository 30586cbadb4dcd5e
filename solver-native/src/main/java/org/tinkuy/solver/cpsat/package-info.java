/// CP-SAT behind the port [org.tinkuy.solver.Scheduler]: work that takes time and shares resources.
///
/// Start with [org.tinkuy.solver.cpsat.CpSatScheduler].
///
/// Flow: each activity becomes an interval with a start to be found, each precedence a difference
/// of two starts, each resource a constraint over all intervals that need it; CP-SAT runs on one
/// thread, and starts and bound are read back.
///
/// Terms: the words of OR-Tools, whose Java interface serves here: unlike for linear models, it
/// keeps what was found and tells the bound that was proved.
///
/// Not here: linear models, for which CP-SAT wants whole numbers and is slower than the others.
@NullMarked
package org.tinkuy.solver.cpsat;

import org.jspecify.annotations.NullMarked;
