/// The same flows as each party sees them: developer, operator, lender, tenant, government,
/// economy, and what they do for people and climate.
///
/// Entry classes: [org.tinkuy.finance.view.DeveloperView], [org.tinkuy.finance.view.LenderView],
/// [org.tinkuy.finance.view.OperatorView], [org.tinkuy.finance.view.TenantView],
/// [org.tinkuy.finance.view.GovernmentView], [org.tinkuy.finance.view.ValueForMoney],
/// [org.tinkuy.finance.view.EconomyView], [org.tinkuy.finance.view.ImpactView]. Flow: a financed
/// project, or series by period, go in; records come out. The lender's view runs the project again
/// in a combined downside with the debt kept.
///
/// Terms: the *sponsor case* is the base, the *lender case* the combined downside; a *switching
/// value* is the change of one item at which a worth becomes zero; a *transfer* is a flow between
/// two parties, so that all views of it add to zero. No price, factor or rate of any country or
/// source stands here as code.
@NullMarked
package org.tinkuy.finance.view;

import org.jspecify.annotations.NullMarked;
