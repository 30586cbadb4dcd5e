/// Loads the folder `catalog/` from the class path into the types of org.tinkuy.catalog.
///
/// Units first, then fields, facts, carriers and factors, then frameworks with their criteria,
/// because each refers to those before. Everything is checked as a whole; an unknown fact, a wrong
/// unit or a missing text is an error that names file and row, and a catalog with errors is not
/// used.
///
/// Flow: class path resources -> csv and yaml readers -> org.tinkuy.catalog, once at start.
///
/// Not here: default values in Java for what a file leaves out.
@NullMarked
package org.tinkuy.formats.catalog;

import org.jspecify.annotations.NullMarked;
