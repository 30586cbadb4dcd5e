/// Blending through pools whose quality is itself unknown: the plan of most profit, proved best of
/// all.
///
/// Entry class: [org.tinkuy.exchange.pool.PoolPlan]. Flow: inputs go to pools and on to outputs, or
/// straight to outputs; each output limits what may be in it; the model is quadratic, since what is
/// in a pool depends on what flows in.
///
/// Terms: *quality* is what counts against a limit, lower is better; a pool mixes all that enters.
/// Not here: pools that feed pools, and networks where every quality is known (`network`).
@NullMarked
package org.tinkuy.exchange.pool;

import org.jspecify.annotations.NullMarked;
