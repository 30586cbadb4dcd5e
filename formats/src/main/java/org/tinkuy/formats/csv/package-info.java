/// CSV files, read into rows of text.
///
/// The reader finds the separator and keeps each row with its line; files are UTF-8, with or
/// without a mark at their start. It decides nothing about meaning: how numbers are written and
/// what a column is, is for org.tinkuy.document. What it cannot read is an issue with file and
/// line. A file that is too large is refused.
///
/// Flow: bytes -> rows with places -> org.tinkuy.formats -> org.tinkuy.document.
///
/// Not here: rules of the domain (org.tinkuy.park), other formats.
@NullMarked
package org.tinkuy.formats.csv;

import org.jspecify.annotations.NullMarked;
