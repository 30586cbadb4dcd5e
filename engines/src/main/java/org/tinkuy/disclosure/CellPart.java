package org.tinkuy.disclosure;

/// What one row of an owner gives to a sum.
///
/// @param row the row; the same row in several sums is the same data
/// @param owner tenant or body whose it is, or two of them; [TableCell#PARK] where it is the park's
///   own
/// @param amount in the unit of the sum, finite; negative where it is taken away
public record CellPart(String row, String owner, double amount) {
  /// Stands between the ids of two owners.
  static final String AND = " & ";

  /// The owner of what is two firms' together, as an exchange is: each of them knows all of it.
  public static String owner(String one, String other) {
    return one.compareTo(other) <= 0 ? one + AND + other : other + AND + one;
  }
}
