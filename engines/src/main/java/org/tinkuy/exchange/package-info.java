/// What neighbours in a park can give one another: targets, the best network of exchanges, fair
/// splits; asked here one problem at a time, without a park.
///
/// Entry class: [org.tinkuy.exchange.Problem]. Flow: a keyed document is read into a problem of one
/// of its kinds, all mistakes at once; solving it gives an [org.tinkuy.exchange.Answer] with its
/// proof. Each kind has its package: heat, water, network, pool, schedule, share.
///
/// Terms: a problem belongs to nobody, so its answer holds plain numbers with their units; what is
/// asked of a park leaves `study` as figures. Pure: solvers are handed in, and the clock is theirs.
/// Not here: reading and writing of files, and whether an exchange is allowed by law.
@NullMarked
package org.tinkuy.exchange;

import org.jspecify.annotations.NullMarked;
