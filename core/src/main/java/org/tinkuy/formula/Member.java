package org.tinkuy.formula;

import org.tinkuy.park.ParkRow;

/// A row as it takes part in a set.
///
/// @param row the row
/// @param belongs yes, or unknown where a condition could not be answered
/// @param weight what its numbers are multiplied with: 1, or its share of the period where a table
///   is averaged over shorter periods; 0 to 1
/// @param complete false where shorter periods do not cover the period, so that its numbers are too
///   low by an unknown amount
record Member(ParkRow row, Value.Truth belongs, double weight, boolean complete) {
  Member unsure() {
    return new Member(row, Value.Truth.UNKNOWN, weight, complete);
  }
}
