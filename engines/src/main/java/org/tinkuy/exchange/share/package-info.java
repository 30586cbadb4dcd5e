/// How what firms save, or pay, together is split among them fairly: the Shapley value, the
/// nucleolus, the core, and what each coalition could object to a split.
///
/// Entry class: [org.tinkuy.exchange.share.Sharing]. Flow: a [org.tinkuy.exchange.share.Game] holds
/// the value of every coalition; the Shapley value is a sum over them, the nucleolus and the least
/// core are linear programs.
///
/// Terms: a *coalition* is a set of players, kept as bits: player i is in it where bit i is set;
/// its *excess* under a split is what it would win by leaving. Not here: how the values come about.
@NullMarked
package org.tinkuy.exchange.share;

import org.jspecify.annotations.NullMarked;
