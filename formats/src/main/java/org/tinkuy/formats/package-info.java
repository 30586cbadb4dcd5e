/// The park folder on disk: which files it has, what each of them is, and one document made of all.
///
/// Entry class: [org.tinkuy.formats.ParkFolder]. It asks the reader of each format, joins the files
/// of one table, compares evidence with its hashes, and says by name what it did not read.
///
/// Flow: folder -> listing -> readers of `yaml`, `csv`, `geo` -> org.tinkuy.document, with the hash
/// of everything that was read.
///
/// Terms: a *part* is one of several files of a table; *evidence* is a document that a row names.
/// Nothing outside the folder is opened, not even through a link.
///
/// Not here: the grammar of a format, the rules of the domain (org.tinkuy.document,
/// org.tinkuy.park).
@NullMarked
package org.tinkuy.formats;

import org.jspecify.annotations.NullMarked;
