package org.tinkuy.formats.patch;

import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Severity;

/// An issue in a person's language, as it is written into a workbook.
///
/// @param place file, sheet, row and header as the workbook has it
/// @param kind what the severity is called, as `ERROR`
/// @param reason what is wrong
/// @param hint what could be written instead; "" where there is none
/// @param code the code
public record Remark(
    Severity severity, Place place, String kind, String reason, String hint, String code) {

  /// Whether it is written beside the row it is about; notes stand in the list alone.
  boolean isBesideRow() {
    return place.row() > 0 && severity != Severity.NOTE;
  }

  /// How the remark names the cell it is about, by which a rule of the sheet finds it; it holds the
  /// kind, so that an error and a warning are coloured apart.
  String mark() {
    return place.column().isEmpty() ? kind : kind + " [" + place.column() + "]";
  }

  /// The whole remark on one line.
  public String line() {
    return (mark() + ": " + reason + " " + hint).strip().replaceAll("\\s+", " ");
  }
}
