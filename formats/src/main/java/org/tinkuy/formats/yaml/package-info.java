/// YAML files with the line and column of every key: `park.yaml`, mapping files, catalog entries.
///
/// The reader gives a tree of text with places and nothing else: no types are guessed, `no` stays
/// the word "no". Aliases, depth and size are limited, so that a small file cannot grow in memory.
///
/// Flow: bytes -> keyed document -> whoever asked for it reads it into a checked value.
///
/// Not here: the meaning of a key, and binding to classes by reflection.
@NullMarked
package org.tinkuy.formats.yaml;

import org.jspecify.annotations.NullMarked;
