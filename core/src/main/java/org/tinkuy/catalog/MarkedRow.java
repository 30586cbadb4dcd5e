package org.tinkuy.catalog;

/// A row of a file of the catalog that becomes part of something which does not keep where it is
/// from: a unit, a fact, what a class makes.
///
/// @param file its file below the catalog
/// @param id by which it is found there
/// @param provenance source and confidence
public record MarkedRow(String file, String id, Provenance provenance) {
  /// The file of the units.
  public static final String UNITS = "units.csv";
}
