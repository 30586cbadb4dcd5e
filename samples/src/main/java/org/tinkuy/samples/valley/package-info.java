/// The making of Valle Claro, the fictional sample park: its plan, its firms, what they take in and
/// give out, who works there, what was asked, complained of, certified and bought.
///
/// Start with [org.tinkuy.samples.valley.Valley], which is asked for one group of tables after the
/// other by [org.tinkuy.samples.ValleClaro].
///
/// Flow: the sheets beside this package say what each plot, firm, stream and link is in a normal
/// year and what changed when; [org.tinkuy.samples.valley.Years] turns that into five years by
/// sector, with a pandemic year, a drought and a lost fishing season; each class here writes the
/// tables of its subject into the folder.
///
/// Terms: a _course_ is a text that changes with the years, written `landfill|2023=sold`; a _pole_
/// is a group of firms that rise and fall together.
///
/// Not here: anything another park could use; that is in `folder` and `plan`.
@NullMarked
package org.tinkuy.samples.valley;

import org.jspecify.annotations.NullMarked;
