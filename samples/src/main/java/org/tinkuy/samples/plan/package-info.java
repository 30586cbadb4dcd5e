/// Plan geometry of sample parks: points and rings in UTM metres, and GeoJSON made from them.
///
/// Start with [org.tinkuy.samples.plan.PlanRing] and [org.tinkuy.samples.plan.GeoLayer].
///
/// Flow: a generator draws rings in plan coordinates, gives them properties as
/// [org.tinkuy.samples.plan.PlanShape], and a layer turns them into longitude and latitude through
/// [org.tinkuy.samples.plan.Utm] as the text of a GeoJSON file.
///
/// Not here: reading of geometry, other projections, overlays; that is `formats.geo`.
@NullMarked
package org.tinkuy.samples.plan;

import org.jspecify.annotations.NullMarked;
