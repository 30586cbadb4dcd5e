/// Park folders as plain files, made in memory before anything is written to disk.
///
/// Start with [org.tinkuy.samples.folder.SampleFolder]: it makes tables, takes texts, gives the
/// files as bytes and writes them.
///
/// Flow: a generator asks the folder for a [org.tinkuy.samples.folder.TableFile] with the columns
/// it will fill, adds rows, and lets the folder write. Tables and columns are compared with
/// `catalog/fields.csv` where that is on the class path, so that a sample never uses a word the
/// program does not know, unless it says so. [org.tinkuy.samples.folder.Draws] gives the chance in
/// a sample: the same seed and key give the same number on every machine.
///
/// Not here: what a park contains, and any reading of park folders; that is `formats`.
@NullMarked
package org.tinkuy.samples.folder;

import org.jspecify.annotations.NullMarked;
