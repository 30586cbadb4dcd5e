package org.tinkuy.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Quantity;

/// A sample beyond its limit for certain, and what followed.
///
/// @param on the day it was taken, by the clock on the wall there
/// @param value what was found, in the unit of the limit
/// @param withinAgain the day of the first later sample within the limit; empty where there is none
/// @param events incidents and inspections at the owner of the point, or that name the point, from
///   that day until it was within again
/// @param note what the row of the sample says of it; empty where it says nothing
public record Exceedance(
    LocalDate on,
    Quantity value,
    Optional<LocalDate> withinAgain,
    List<Event> events,
    String note) {
  public Exceedance {
    events = List.copyOf(events);
  }

  /// Something that happened there; whether it answers the exceedance its topic tells.
  ///
  /// @param kind `incident` or `inspection`
  /// @param topic in the words of the park; empty where none is noted
  public record Event(String id, String kind, LocalDate on, String topic) {}

  /// Whether anything followed that can be shown; a note alone proves nothing.
  public boolean isFollowed() {
    return withinAgain.isPresent() || !events.isEmpty();
  }
}
