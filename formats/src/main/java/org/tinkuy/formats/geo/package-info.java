/// GeoJSON outlines of plots, zones and other shapes.
///
/// Rings are read, checked and given as outlines of core, which know nothing of the library used
/// here. A polygon that crosses itself is refused with the spot where it does. Coordinates are
/// longitude and latitude; areas and lengths are measured in the metre grid of the park's place.
///
/// Flow: bytes -> geometry -> outline with place -> org.tinkuy.document.
///
/// Not here: drawing (org.tinkuy.views.picture), and types of the library in any public signature
/// that leaves this module.
@NullMarked
package org.tinkuy.formats.geo;

import org.jspecify.annotations.NullMarked;
