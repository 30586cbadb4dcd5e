/// The language in which criteria, populations and derived figures are written, see
/// `docs/formula-language.md`.
///
/// Flow: [org.tinkuy.formula.Formulas] parses every formula of a catalog (`Lexer`, `Parser` to
/// `Expr`), gives its names a meaning, checks types and units and makes it runnable (`Compiler`
/// with `Scope`, `Names`, `Columns`, `Operators`, `Sets`; one class for each group of calls, listed
/// in `Functions`). A [org.tinkuy.formula.Formula] evaluated on the [org.tinkuy.formula.PeriodRows]
/// of a park (`Reading`, one for each evaluation) gives an [org.tinkuy.formula.Evaluation]: a value
/// with its range, the terms it was made of and the gaps that could change it. Ranges are computed
/// in `Arithmetic`, `RangeSum`, `RangeShare`, `Smallest`.
///
/// Terms: *range*, from the lowest to the highest value that the unknown rows allow; *gap*, a cell
/// or row that is missing; *term*, a sum, count, fact or reference that went into a value. Nothing
/// here knows a framework, a target or a score; no formula stands here as code.
@NullMarked
package org.tinkuy.formula;

import org.jspecify.annotations.NullMarked;
