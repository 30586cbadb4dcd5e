/// What is true of every park, as types: frameworks, criteria, fields, facts, carriers, factors.
///
/// The content is data in the folder `catalog/`, read by org.tinkuy.formats.catalog; here stand the
/// types it becomes and the check that the whole fits together: no unknown fact, no wrong unit, no
/// missing text. Each row keeps its source and whether somebody has verified it.
///
/// Flow: files -> loader -> catalog, once at start; engines read it and never change it.
///
/// Not here: anything about one park, and any threshold or formula written in Java.
@NullMarked
package org.tinkuy.catalog;

import org.jspecify.annotations.NullMarked;
