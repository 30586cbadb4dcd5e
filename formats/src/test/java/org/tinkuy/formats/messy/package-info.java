/// Files as people send them, made by us, each with the story of where such a thing comes from,
/// what is read of it and what is said about it.
@org.jspecify.annotations.NullMarked
package org.tinkuy.formats.messy;
