package org.tinkuy.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A sum of rows that a figure tells: a cell of the table that an attacker could draw up.
///
/// @param unit code of its unit
/// @param parts what the rows give
public record TableCell(String unit, List<CellPart> parts) {
  /// Owner of what belongs to the park and the body that runs it: nothing that is guarded, and
  /// unknown to others unless a figure tells it.
  public static final String PARK = "";

  public TableCell {
    parts = parts.stream().filter(part -> part.amount() != 0).toList();
  }

  /// What it comes to, in its unit.
  public double value() {
    return parts.stream().mapToDouble(CellPart::amount).sum();
  }

  /// What each owner gives, without sign, by owner; owners who give nothing are not in it.
  public Map<String, Double> owners() {
    Map<String, Double> owners = new TreeMap<>();
    parts.forEach(part -> owners.merge(part.owner(), Math.abs(part.amount()), Double::sum));
    return owners;
  }
}
