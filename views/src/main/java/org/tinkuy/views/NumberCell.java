package org.tinkuy.views;

import java.util.List;
import org.tinkuy.kernel.Check;

/// A cell with a number in the unit of its column.
///
/// @param value finite, in the unit of the column; 0 is a true zero (absence is an [EmptyCell])
/// @param decimals digits shown after the decimal sign, 0 to 9
/// @param mark `~` where the value is estimated, `≥` where it may be more, both where it is both,
///   else empty
public record NumberCell(double value, int decimals, String mark) implements Cell {
  /// The mark of an estimated value.
  public static final String ESTIMATED = "~";

  /// The mark of a value that is a least one, for a part of it is not known.
  public static final String AT_LEAST = "≥";

  /// The mark of a value that is estimated and of which a part is not known besides.
  public static final String AT_LEAST_ESTIMATED = AT_LEAST + NumberStyle.THIN_SPACE + ESTIMATED;

  private static final List<String> MARKS = List.of("", ESTIMATED, AT_LEAST, AT_LEAST_ESTIMATED);

  public NumberCell {
    Check.that(
        Double.isFinite(value),
        "views.number.notFinite",
        "A number cell must be finite, but is %s. Maybe an empty cell with its reason.",
        value);
    Check.that(
        decimals >= 0 && decimals <= 9,
        "views.number.decimals",
        "A number cell shows 0 to 9 decimals, but is told %s.",
        decimals);
    Check.that(
        MARKS.contains(mark),
        "views.number.mark",
        "The mark of a number must be '~', '≥', both or empty, but is '%s'.",
        mark);
  }

  /// A number that is a least one, rounded down to its decimals but where estimates made it, which
  /// is about so much anyway.
  public static NumberCell least(double value, int decimals, boolean estimated) {
    return estimated
        ? new NumberCell(value, decimals, AT_LEAST_ESTIMATED)
        : new NumberCell(Ends.lower(value, decimals), decimals, AT_LEAST);
  }

  /// A measured or calculated number.
  public static NumberCell of(double value, int decimals) {
    return new NumberCell(value, decimals, "");
  }
}
