package org.tinkuy.figure;

/// Somebody whose own data went into a figure, and how much of it was theirs.
///
/// @param id tenant, body or the reserved id `park`
/// @param amount what it gave, in the unit of the figure's denominator or of the count; where the
///   figure is made of other figures its share of each, added up, >= 0; negative only where a stock
///   fell
public record Contributor(String id, double amount) {}
