/// Files of the corpus changed by chance, and an account of their rows that does not ask the
/// reader.
///
/// Flow: sample -> mutation -> folder on the disk -> reader; rows of each file -> account, which
/// says what is neither kept nor named.
///
/// Not here: what is read of a whole file, which the corpus states itself.
@org.jspecify.annotations.NullMarked
package org.tinkuy.formats.fuzz;
