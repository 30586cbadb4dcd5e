/// The four ways to pay for a park side by side on the same flows: public budget, capital market,
/// project finance, impact money, each a corner case of a stack; and the mix of layers that takes
/// the least public money.
///
/// Entry classes: [org.tinkuy.finance.family.FamilyComparison] and
/// [org.tinkuy.finance.family.MixSearch]. Flow: [org.tinkuy.finance.family.ProjectFlows] are what
/// is spent and earned before any financing; [org.tinkuy.finance.family.FinancedProject] lays a
/// stack on them, with the tax that reads its interest, and can be run again in a downside that
/// keeps the debt; the comparison sizes all loans at one cover and reads each family's figures off.
///
/// Terms: *public money* is what public parties pay in, are called for and pay for results, less
/// what they are paid back, taxes left out; the *cost of capital* weighs what each layer asks for
/// by what it pays in. A family without debt has no cover, and none is shown.
@NullMarked
package org.tinkuy.finance.family;

import org.jspecify.annotations.NullMarked;
