package org.tinkuy.figure;

/// Somebody whose own data went into a figure, and how much of it was theirs.
///
/// @param id tenant, body or the reserved id `park`
/// @param amount what it gave, in the unit of the figure's numerator or of the count; >= 0
public record Contributor(String id, double amount) {}
