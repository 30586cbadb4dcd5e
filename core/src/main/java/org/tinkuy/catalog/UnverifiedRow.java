package org.tinkuy.catalog;

/// A row of the catalog that nobody has compared with an official source yet.
///
/// @param id by which it is found in its file
/// @param what it is, in words or as its value; empty where the id says all
/// @param confidence the mark of its source, as in [Provenance]
/// @param movable the most by which it alone could move a plain score, a share from 0 to 1, with
///   nothing where it bears on no score
public record UnverifiedRow(
    String id, String what, String confidence, Verification.Movable movable) {}
