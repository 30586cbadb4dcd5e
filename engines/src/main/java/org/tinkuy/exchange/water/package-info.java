/// How little fresh water, or hydrogen, or any flow with a quality, a set of users needs when they
/// use what others are done with.
///
/// Entry classes: [org.tinkuy.exchange.water.FlowTarget] where flows are given,
/// [org.tinkuy.exchange.water.LoadTarget] where the loads are that water picks up. Both rest on
/// [org.tinkuy.exchange.water.QualityCascade]; several contaminants are a quadratic model.
///
/// Terms: *quality* is an impurity, lower is better; a *pinch* is a quality at which nothing is to
/// spare; *fixed load* means that an operation picks up a load whatever flows through it. Not here:
/// pipes, pumps and what they cost.
@NullMarked
package org.tinkuy.exchange.water;

import org.jspecify.annotations.NullMarked;
