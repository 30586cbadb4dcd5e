package org.tinkuy.views.picture;

/// One value of the measure that a map is filled by: a use, a state of letting, a band.
///
/// @param id what plots refer to
/// @param label its words in the key
/// @param fill how its plots are filled
public record FillClass(String id, String label, Fill fill) {}
