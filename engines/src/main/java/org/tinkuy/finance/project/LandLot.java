package org.tinkuy.finance.project;

import java.time.YearMonth;
import org.tinkuy.kernel.LocalizedText;

/// Land that is bought for the project, or brought in. Inputs: `area` and `price`, or `cost`.
///
/// @param id unique among the lots
/// @param paid when it is paid for
/// @param sold id of the product with which it is sold; empty where it is kept
/// @param phase id of the phase to which it belongs; empty where the case has none
public record LandLot(String id, LocalizedText name, YearMonth paid, String sold, String phase) {
  /// The id of one of its inputs.
  public String input(String word) {
    return "land." + id + "." + word;
  }
}
