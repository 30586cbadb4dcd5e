/// A park as it was written: text in rows, each with its place, and the way from there to a park.
///
/// Every table is kept as text, also those we do not know, so that nothing a person wrote is lost.
/// A change set is the only way to change a document: an edit, an import, a scenario and the effect
/// of a measure are all one. The check turns a document into a park and names every problem at
/// once; rows that cannot be used are left out by name, never in silence.
///
/// Flow: reader (org.tinkuy.formats) -> document -> change sets -> check -> org.tinkuy.park.
///
/// Not here: reading bytes, and rules of the domain (they stand in the constructors of the park).
@NullMarked
package org.tinkuy.document;

import org.jspecify.annotations.NullMarked;
