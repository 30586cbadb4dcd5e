package org.tinkuy.governance;

import java.util.List;
import java.util.Optional;

/// Something that somebody must be allowed to decide in a park, and who is.
///
/// @param power plan, allot, set fees, enforce environment, ...
/// @param holders who holds it; none where the register names nobody
public record Power(String power, List<Holder> holders) {
  public Power {
    holders = List.copyOf(holders);
  }

  /// A body that holds a power.
  ///
  /// @param body its id
  /// @param basis law or contract it rests on; empty where none is stated
  /// @param shared whether it is shared with others; empty where that is not stated
  public record Holder(String body, String basis, Optional<Boolean> shared) {}

  /// Whether several hold it and none says that it is shared.
  boolean isDoubled() {
    return holders.size() > 1
        && holders.stream().noneMatch(holder -> holder.shared().orElse(false));
  }
}
