/// Tests of the formula language on small parks that go the real way: text rows, the check, the
/// evaluation.
///
/// Entry class: [org.tinkuy.formula.Trial], which makes a catalog, a park and an evaluation in a
/// few words; [org.tinkuy.formula.SmallCatalog] holds the tables. Expected numbers are computed by
/// hand, with the arithmetic beside them.
@NullMarked
package org.tinkuy.formula;

import org.jspecify.annotations.NullMarked;
