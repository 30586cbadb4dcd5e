/// Scheduling in Java alone, where CP-SAT cannot be loaded.
///
/// Start with [org.tinkuy.solver.serial.SerialScheduler].
///
/// Flow: activities are placed one after the other at the first time at which order and resources
/// allow them, in the order of several rules and of chance; the shortest schedule is the answer.
/// What the order alone and the work alone demand at least is the bound, which is proved but often
/// not reached.
///
/// Terms: the _critical length_ is the time the order alone demands.
///
/// Not here: loops of precedences with lags, and proofs by search.
@NullMarked
package org.tinkuy.solver.serial;

import org.jspecify.annotations.NullMarked;
