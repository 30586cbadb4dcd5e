/// JSON read from outside: a tree of text with places, like the YAML reader gives.
///
/// Duplicate keys, depth and size are limited and named. Numbers stay as they were written until
/// somebody asks for them with a unit.
///
/// Flow: bytes -> keyed document -> whoever asked for it reads it into a checked value.
///
/// Not here: the JSON of results (it is written in org.tinkuy.views, where its schema stands), and
/// GeoJSON (org.tinkuy.formats.geo).
@NullMarked
package org.tinkuy.formats.json;

import org.jspecify.annotations.NullMarked;
