/// CSV files, read into tables of text rows and written from them.
///
/// The reader finds out encoding, separator and decimal sign, keeps each row with its line, and
/// gives tables of a park document. It decides nothing about meaning: an unknown column is kept as
/// it is. What it cannot read is an issue with file, line and column. A file that is too large is
/// refused.
///
/// Flow: bytes -> rows with places -> org.tinkuy.document; and back, equal when nothing was
/// changed.
///
/// Not here: rules of the domain (org.tinkuy.park), other formats.
@NullMarked
package org.tinkuy.formats.csv;

import org.jspecify.annotations.NullMarked;
