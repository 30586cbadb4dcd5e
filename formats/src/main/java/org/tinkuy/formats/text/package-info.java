/// Bytes of a file as text, before any format is read.
///
/// Entry class: [org.tinkuy.formats.text.FileText]. It bounds sizes, refuses what is not UTF-8 and
/// takes a byte order mark away. What cannot be read is an issue that says how to repair it.
///
/// Flow: path -> bytes -> text -> the csv, yaml and geo readers.
///
/// Not here: the grammar of a format, guesses about other encodings.
@NullMarked
package org.tinkuy.formats.text;

import org.jspecify.annotations.NullMarked;
