/// The language in which criteria, populations and derived figures are written, see
/// `docs/formula-language.md`.
///
/// Flow: [org.tinkuy.formula.Formulas] parses every formula of a catalog, checks its names, types
/// and units and compiles it; a [org.tinkuy.formula.Formula] evaluated on a park for a period gives
/// an [org.tinkuy.formula.Evaluation]: a value with its range, the terms it was made of and the
/// gaps that could change it.
///
/// Terms: *range*, from the lowest to the highest value that the unknown rows allow; *gap*, a cell
/// or row that is missing; *term*, a sum, count, fact or reference that went into a value. Nothing
/// here knows a framework, a target or a score; no formula stands here as code.
@NullMarked
package org.tinkuy.formula;

import org.jspecify.annotations.NullMarked;
