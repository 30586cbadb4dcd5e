package org.tinkuy.views;

import org.tinkuy.kernel.Check;

/// One column of a table.
///
/// @param label its heading; begins with a capital letter, however it is given
/// @param align where its content stands
/// @param unit the unit of all its numbers, shown in the heading; empty for text or pure numbers
/// @param weight width relative to the other columns of the table, pure number, from 1
/// @param valued whether its texts tell values: one that is a number with its unit is a number in a
///   workbook too
public record Column(String label, Align align, String unit, int weight, boolean valued) {
  public Column {
    label = Heading.of(label);
    Check.that(
        weight >= 1,
        "views.column.weight",
        "Column '%s': weight must be at least 1, but is %s.",
        label,
        weight);
  }

  /// A column whose texts tell values where it stands on the right, as numbers do.
  public Column(String label, Align align, String unit, int weight) {
    this(label, align, unit, weight, align == Align.RIGHT);
  }

  /// A column of text or states.
  public static Column text(String label, int weight) {
    return new Column(label, Align.LEFT, "", weight);
  }

  /// A column of values, each with its own unit, among words or states that stand on the left.
  public static Column values(String label, int weight) {
    return new Column(label, Align.LEFT, "", weight, true);
  }

  /// A column of numbers in one unit.
  public static Column number(String label, String unit, int weight) {
    return new Column(label, Align.RIGHT, unit, weight);
  }
}
