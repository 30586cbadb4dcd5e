package org.tinkuy.disclosure;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What one owner has in one row, and how the sums count it.
///
/// @param owner whose it is
/// @param amount without sign, in the unit of the first sum that counts it, > 0
/// @param coefficients what one unit of it adds to each sum that counts it, by the place of the sum
///   in the table
record Holding(String owner, double amount, SortedMap<Integer, Double> coefficients) {
  Holding {
    coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
  }
}
