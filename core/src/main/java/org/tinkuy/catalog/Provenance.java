package org.tinkuy.catalog;

/// Where a row of the catalog comes from and how sure it is.
///
/// Each row of the files has a year too, which is asked for when they are read: that of the
/// document, the latest of several, or that none is named; of a value of one year, that year; of
/// what is ours or general knowledge, that in which it was written down.
///
/// @param source document, year, table or page
/// @param confidence the mark of the source list: `F` read in a public source, `M` computed, `R-H`,
///   `R-M`, `R-L` general knowledge of high, medium, low confidence, `D` a design of ours
/// @param verified whether somebody compared the row with the official table
public record Provenance(String source, String confidence, boolean verified) {
  private static final String OWN_DESIGN = "D";

  /// Whether it is a design of ours, with which no official table could differ.
  public boolean isOurOwn() {
    return confidence.equals(OWN_DESIGN);
  }

  /// Whether there is an official table that somebody has still to compare the row with. Of what is
  /// a design of ours there is none.
  public boolean awaitsComparison() {
    return !verified && !isOurOwn();
  }
}
