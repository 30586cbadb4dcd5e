/// A money case as a graph of lines: the pieces of development, tax, debt and books put together as
/// the case says.
///
/// Entry class: [org.tinkuy.finance.model.ProjectModel]. Flow:
/// [org.tinkuy.finance.model.ParkAmounts] takes from the park's folder what the case points at;
/// `ProjectModel.build` adds land, works, products, costs, taxes, layers and books to one graph and
/// names the lines that carry a role; [org.tinkuy.finance.model.ProjectRun] runs it in the base
/// case and in scenarios.
///
/// Terms: the *need* is what the works cost beyond the cash of operation; the layers meet it in
/// their order and the owners meet the rest. *Support* is what the owners would have to add so that
/// debt is paid: a sound case has none. Formulas stand in the pieces; here they are only joined.
@NullMarked
package org.tinkuy.finance.model;

import org.jspecify.annotations.NullMarked;
