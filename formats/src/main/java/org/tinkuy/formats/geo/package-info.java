/// GeoJSON outlines of plots, roads, pipes, hazards and other shapes.
///
/// Entry class: [org.tinkuy.formats.geo.LayerReader]. Features are read token by token, asked rule
/// by rule, and given as outlines of core, which know nothing of the libraries used here. A polygon
/// that crosses itself is refused with the spot where it does.
///
/// Flow: bytes -> text -> raw layer (what is written) -> sketches (polygons and lines in the file's
/// coordinates) -> outlines in plan coordinates with places -> org.tinkuy.document.
///
/// Terms: the *plan* is in metres, in the coordinate system that `park.yaml` names by its EPSG
/// code; systems stand in `catalog/planSystems.csv`. Positions in a file are longitude and latitude
/// in WGS 84 unless it declares otherwise.
///
/// Not here: drawing (org.tinkuy.views.picture), and types of the libraries in any public signature
/// that leaves this module.
@NullMarked
package org.tinkuy.formats.geo;

import org.jspecify.annotations.NullMarked;
