package org.tinkuy.catalog;

/// A system of coordinates in which plans of a country are drawn.
///
/// @param epsg its code in the EPSG register
/// @param name its name
/// @param accuracy_m how near its shift to the world comes, in m, >= 0; 0 where there is no shift
/// @param provenance source and confidence
public record PlanSystem(String epsg, String name, double accuracy_m, Provenance provenance) {}
