package org.tinkuy.finance.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tinkuy.kernel.LocalizedText;
import org.tinkuy.kernel.Place;

/// A named set of changes to the inputs of a case: what if.
///
/// @param id unique among the scenarios
/// @param set other amounts by the id of their inputs
/// @param scaled factors by the id of their inputs
/// @param delay_months by which all openings are later, >= 0; the works are paid as planned
/// @param keepsDebt whether the debt stays as the base case sizes it
public record CaseScenario(
    String id,
    LocalizedText name,
    Map<String, CaseInput> set,
    Map<String, Factor> scaled,
    int delay_months,
    boolean keepsDebt) {
  /// How many times as large an input is.
  ///
  /// @param by any number
  /// @param place where it is written
  public record Factor(double by, Place place) {}

  public CaseScenario {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
    scaled = Collections.unmodifiableMap(new LinkedHashMap<>(scaled));
  }
}
