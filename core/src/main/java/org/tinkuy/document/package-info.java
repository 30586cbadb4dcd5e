/// A park as it was written: tables of text rows and keyed trees, each cell with its place.
///
/// Flow: readers in `formats` fill a [org.tinkuy.document.ParkDocument]; every edit, import and
/// scenario is a [org.tinkuy.document.ChangeSet] applied to it; [org.tinkuy.document.ParkCheck]
/// turns it into a [org.tinkuy.park.Park] and names every problem at once.
///
/// Terms: a *document* keeps what was written, also what is unknown or wrong; a *park* keeps what
/// is true. Nothing here opens a file, converts by guess, or drops a row without an issue.
@NullMarked
package org.tinkuy.document;

import org.jspecify.annotations.NullMarked;
