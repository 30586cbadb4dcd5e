/// Whether the law lets one firm hand a residue to another, and why: allowed, open or refused.
///
/// Entry class: [org.tinkuy.exchange.law.Admission]. Flow: what is so in a case is put into words
/// ([org.tinkuy.exchange.law.LegalCase]), the rules of the country that are about it are found, and
/// the strictest of them decides; every rule that was found stays with its source, so that a person
/// can follow it.
///
/// Terms: a *scheme* is the law of one country or several; *open* means that an authority must be
/// asked, and the rule says what. Nothing here is legal advice, and no rule may stand here as code:
/// they are rows of `catalog/admissibility`.
@NullMarked
package org.tinkuy.exchange.law;

import org.jspecify.annotations.NullMarked;
