/// JSON files with the line and path of every value: problem files.
///
/// The reader gives a tree of text with places and nothing else; a number stays the text that is
/// written, so that no digit is lost before somebody asks for it. Size, depth, number of values and
/// length of a value are limited, and a key written twice is an error.
///
/// Flow: bytes -> keyed document -> whoever asked for it reads it into a checked value.
///
/// The parts list alone is copied as it is: a list of libraries that the build wrote.
///
/// Not here: the meaning of a key, and binding to classes by reflection.
@NullMarked
package org.tinkuy.formats.json;

import org.jspecify.annotations.NullMarked;
