package org.tinkuy.disclosure;

/// What one row of an owner gives to a sum.
///
/// @param row the row; the same row in several sums is the same data
/// @param owner tenant or body whose it is; [TableCell#PARK] where it is the park's own
/// @param amount in the unit of the sum, finite; negative where it is taken away
public record CellPart(String row, String owner, double amount) {}
