/// What the program knows before it has seen a park: tables and their columns, units, carriers,
/// facts, reference values, frameworks with their criteria, definitions and texts.
///
/// The content is data in the folder `catalog/` of the project, every row with its source, its
/// confidence and whether it was checked against the official table; this package holds only the
/// types and the check that the parts fit together. Entry class: [org.tinkuy.catalog.Catalog].
///
/// Flow: `formats.catalog` reads the files, makes these types, and
/// [org.tinkuy.catalog.CatalogCheck] names whatever does not fit; formulas are checked by
/// `formula`. Nothing here reads a file, and no threshold, factor or indicator text may stand here
/// as code.
@NullMarked
package org.tinkuy.catalog;

import org.jspecify.annotations.NullMarked;
