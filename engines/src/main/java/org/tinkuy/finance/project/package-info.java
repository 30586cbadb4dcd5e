/// The money case of a park as a person writes it, `finance.yaml`: what is financed, every input
/// with its unit and source, works, products, costs, taxes, layers of finance, scenarios.
///
/// Entry class: [org.tinkuy.finance.project.FinanceCase], which is read from a keyed document into
/// records, or refused with every problem at its place. Flow: a
/// [org.tinkuy.finance.project.CaseInput] is one figure that somebody stands behind; the parts of
/// the case name their inputs by id, so that a scenario is a map of other inputs and nothing else.
///
/// Terms: an input's *id* is its path in the file, `products.plots.price`; its *kind* says what it
/// must measure. Nothing is computed here: [org.tinkuy.finance.model] makes lines of it.
@NullMarked
package org.tinkuy.finance.project;

import org.jspecify.annotations.NullMarked;
