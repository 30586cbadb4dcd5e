package org.tinkuy.formats.geo;

import org.tinkuy.formats.geo.RawLayer.Feature;

/// A feature with what it draws.
///
/// @param feature the feature as written
/// @param parts its polygons or lines
record Sketch(Feature feature, Parts parts) {}
