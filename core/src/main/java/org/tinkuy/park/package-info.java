/// The park itself: every checked row as typed cells, and records such as plots and tenants over
/// them.
///
/// What is held here is true: each invariant is checked where the record is made, and nothing can
/// be changed afterwards. An exception from this package is a bug of ours, not of the person's
/// file.
///
/// Flow: org.tinkuy.document checks rows into a park; org.tinkuy.formula and the engines read it.
///
/// Terms: park, plot, tenant, flow, utility, fact, period (docs/dictionary.md).
///
/// Not here: text as it was typed, files, results of engines, algorithms of geometry (only
/// outlines).
@NullMarked
package org.tinkuy.park;

import org.jspecify.annotations.NullMarked;
