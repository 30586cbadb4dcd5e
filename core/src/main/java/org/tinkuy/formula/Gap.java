package org.tinkuy.formula;

/// Something missing that could change a value.
///
/// @param what the row and column, table or fact that is missing
/// @param reason why: `empty`, `refused`, `noRows`, `stale`, `incompletePeriod`, `noFactor`, ...
public record Gap(String what, String reason) {}
