/// A park as it is known to be true: every checked row of the park folder as typed cells, the
/// outlines of its plots, and records over the rows that engines need.
///
/// Entry class: [org.tinkuy.park.Park]. A park is made by `document` alone, is immutable, and every
/// rule of a row stands in the constructor of its record ([org.tinkuy.park.Plot],
/// [org.tinkuy.park.Flow], ...), so that a rule has one place.
///
/// Terms: a *cell* is typed and has its unit; an absent cell is unknown, never zero; the *key* of a
/// row is its key cells joined by commas. Nothing here reads files, computes indicators or knows a
/// framework.
@NullMarked
package org.tinkuy.park;

import org.jspecify.annotations.NullMarked;
