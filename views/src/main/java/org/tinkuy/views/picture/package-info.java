/// Pictures as SVG text: the map of plots, bars and later flows and schedules.
///
/// A picture is a pure function from records to SVG, the same for page and PDF. Text is measured
/// with font metrics kept as data, so nothing depends on a screen or on installed fonts, and the
/// same input gives the same bytes. Each picture has a twin table and a text for those who cannot
/// see it.
///
/// Flow: figures and outlines -> picture -> block `Picture` of org.tinkuy.views.
///
/// Not here: scripts, colours chosen on the spot (one palette for all), raster images.
@NullMarked
package org.tinkuy.views.picture;

import org.jspecify.annotations.NullMarked;
