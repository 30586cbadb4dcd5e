/// How good an answer is and who says so: its status, what it reached, what is proved to be the
/// best that could be reached, and by which method.
///
/// Entry class: [org.tinkuy.exchange.proof.Proof]. Every answer of the exchange engine carries one,
/// so that nobody has to take an objective on trust: a bound stands only where it was proved, and
/// an answer that was cut off by the clock says so.
///
/// Not here: the calculation itself.
@NullMarked
package org.tinkuy.exchange.proof;

import org.jspecify.annotations.NullMarked;
