/// Makes sample parks from seeds: Valle Claro, the smallest useful park, and synthetic parks of any
/// size. Kalundborg and Hawassa alone are real, and no figure of theirs is made: they stand as
/// files of public figures beside [org.tinkuy.samples.PublicPark].
///
/// Start with [org.tinkuy.samples.SampleFiles], which writes the committed example folders, or with
/// [org.tinkuy.samples.SyntheticPark] for a park of so many tenants.
///
/// Flow: each park fills a [org.tinkuy.samples.folder.SampleFolder] in memory; the folder is
/// compared with what is committed, or written to disk and read back by the program like any other.
///
/// Not here: a figure of a real park or firm that no public account gives, and anything that reads
/// a park folder.
@NullMarked
package org.tinkuy.samples;

import org.jspecify.annotations.NullMarked;
