package org.tinkuy.park;

import java.time.LocalDate;

/// Something that falls due on a day: a paper expires, a duty is to be done, a contract ends.
///
/// @param on the day
/// @param kind what falls due
/// @param row the row that says so
/// @param who tenant or body that it concerns, or the subject of a fact; empty where the row names
///   none
/// @param what scheme, kind, law or title of the row; empty where it has none
public record Due(LocalDate on, Kind kind, RowRef row, String who, String what) {

  /// What falls due.
  public enum Kind {
    /// A certificate expires.
    CERTIFICATE("certificate"),
    /// A permit ends.
    PERMIT("permit"),
    /// A duty of law, permit or contract is to be done.
    DUTY("duty"),
    /// A document that supports rows expires.
    EVIDENCE("evidence"),
    /// A fact is no longer taken as true.
    FACT("fact"),
    /// A lease or concession of a plot ends.
    LEASE("lease"),
    /// A lease can be broken.
    BREAK("break"),
    /// The contract of a body ends.
    CONTRACT("contract"),
    /// A risk is to be looked at again.
    RISK("risk"),
    /// An incentive ends.
    INCENTIVE("incentive"),
    /// A firm is free to give a stream to somebody else.
    COMMITMENT("commitment");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /// Part of the keys of its texts.
    public String word() {
      return word;
    }
  }

  /// Whether the day has passed.
  ///
  /// @param today the day of reference
  public boolean isOverdue(LocalDate today) {
    return on.isBefore(today);
  }
}
