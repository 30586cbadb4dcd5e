/// The language in which criteria are written: counts, sums, shares and windows over a park's
/// tables.
///
/// A formula is read into a syntax tree, its types and units are checked when the catalog is
/// loaded, and it is evaluated against a park and a period. A value that is missing stays missing
/// and says so. Each result keeps its terms, the rows it was made from, so that a report can show
/// why.
///
/// The shape `numerator OP target x denominator` is recognised, because a plan can be made on it.
///
/// Flow: catalog text -> tree -> checked tree -> figure with terms.
///
/// Not here: scoring of criteria (org.tinkuy.assess), and functions that know one framework.
@NullMarked
package org.tinkuy.formula;

import org.jspecify.annotations.NullMarked;
