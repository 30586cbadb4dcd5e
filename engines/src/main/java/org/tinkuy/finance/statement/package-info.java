/// Income statement, balance sheet and cash flow of a model, and the checks that hold them against
/// what the parts of the model say themselves.
///
/// Entry classes: [org.tinkuy.finance.statement.Ledger],
/// [org.tinkuy.finance.statement.IntegrityCheck], [org.tinkuy.finance.statement.PartyView]. Flow:
/// every flow is posted once, from one account to another; the statements are sums of postings; the
/// balance of each account is tied to the balance that its part of the model keeps on its own (a
/// loan's closing, an asset's net value), so that a flow that was forgotten or posted wrongly
/// shows.
///
/// Terms: a check is part of the result whether it holds or not. No check corrects anything.
@NullMarked
package org.tinkuy.finance.statement;

import org.jspecify.annotations.NullMarked;
