package org.tinkuy.formula;

import java.util.ArrayList;
import java.util.List;
import org.tinkuy.catalog.TableSchema;
import org.tinkuy.park.ParkRow;

/// A row as it takes part in a set.
///
/// @param row the row
/// @param belongs yes, or unknown where a condition could not be answered
/// @param portion what part of the period it is for, by days: 1 for a row of the period itself or
///   of a table without periods, above 0 and below 1 for a row of a shorter one
/// @param complete false for a stand-in for the days that no row covers: its numbers are not known
/// @param doubts what is missing to say whether it belongs; empty where it does
record Member(
    ParkRow row, Value.Truth belongs, double portion, boolean complete, List<Gap> doubts) {
  Member {
    doubts = List.copyOf(doubts);
  }

  static Member of(ParkRow row) {
    return new Member(row, Value.Truth.YES, 1, true, List.of());
  }

  boolean isSure() {
    return belongs == Value.Truth.YES;
  }

  /// Whether any of them belongs for certain. A loop, since conditions ask it row after row.
  static boolean isAnySure(List<Member> members) {
    for (Member member : members) {
      if (member.isSure()) {
        return true;
      }
    }
    return false;
  }

  /// Whether what it gives to a sum is certain, so that it can be shown by its name.
  boolean gives(Value value) {
    return isSure() && complete && value instanceof Value.Amount;
  }

  /// The same row, whose belonging depends on more that is missing.
  Member unsure(List<Gap> more) {
    if (doubts.isEmpty()) {
      return new Member(row, Value.Truth.UNKNOWN, portion, complete, more);
    }
    List<Gap> all = new ArrayList<>(doubts);
    all.addAll(more);
    return new Member(row, Value.Truth.UNKNOWN, portion, complete, all);
  }

  /// What its numbers are multiplied with in a sum: 1, or its part of the period where the table is
  /// averaged over shorter periods.
  double weight() {
    return row.schema().periods() == TableSchema.Periods.AVERAGE ? portion : 1;
  }
}
