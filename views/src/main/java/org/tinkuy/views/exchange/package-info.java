/// What firms could give one another, as sections: the best network, how its saving is split, what
/// an exit leaves, what the law leaves open, and what others may see of it.
///
/// Entry classes: [ExchangeSections] for a report, [ExchangeExplanation] for one exchange,
/// [BandSection] for firms that need not be known, [AskedList] for what can be asked. Flow:
/// `ParkExchanges` or an extract go in, blocks come out; [ExchangeNames] tells their firms and
/// flows.
///
/// Terms: a *deal* is an exchange with its price; a *departed* firm has left the park; an *extract*
/// is what others are told in place of results that name firms.
///
/// Not here: the search for a network (org.tinkuy.exchange), and answers to problem files
/// (org.tinkuy.views.answer).
@NullMarked
package org.tinkuy.views.exchange;

import org.jspecify.annotations.NullMarked;
