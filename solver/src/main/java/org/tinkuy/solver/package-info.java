/// Optimisation models whose constraints state rules of a park, and the ports that solve them.
///
/// Start with [org.tinkuy.solver.Model], which an engine builds, and [org.tinkuy.solver.Solver],
/// which it is handed; [org.tinkuy.solver.Project] and [org.tinkuy.solver.Scheduler] do the same
/// for work that takes time and resources. [org.tinkuy.solver.Solvers] is what the program wires.
///
/// Flow: variables and constraints go into a `Model`, the model with its limits, a warm start and
/// somebody who watches into a `SolveRequest`, and out comes an `Outcome`: optimal, feasible with a
/// bound, infeasible with the rules that conflict, unbounded, out of time, failed.
///
/// Terms: a _bound_ is a value that no solution can beat, and it comes from the solver that proved
/// it or is infinite; a _tag_ names the rule that a constraint states; a _conflict_ is a set of
/// tags that cannot hold together.
///
/// Not here: any solver (see the module `solver-native`), anything of a park, units, sentences for
/// people. This package depends on nothing but annotations, and reads no clock.
@NullMarked
package org.tinkuy.solver;

import org.jspecify.annotations.NullMarked;
