package org.tinkuy.exchange.park;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.tinkuy.kernel.Quantity;

/// What a firm takes in and could have from a neighbour.
///
/// @param flow the flow
/// @param virgin_perT what it pays for a tonne at present, in the park's currency; negative where
///   it is paid for taking it; absent where nobody says
/// @param virginCo2_kgPerT greenhouse gases of a tonne of it, kg CO2e/t; absent where the supplier
///   states none
/// @param limit the most that may be in it, by property; none where nothing is stated
/// @param unread properties that it limits in a way that cannot be weighed; none where all can
public record Need(
    FreeFlow flow,
    OptionalDouble virgin_perT,
    OptionalDouble virginCo2_kgPerT,
    Map<String, Quantity> limit,
    Set<String> unread) {
  public Need {
    unread = Collections.unmodifiableSet(new LinkedHashSet<>(unread));
    limit = Collections.unmodifiableMap(new LinkedHashMap<>(limit));
  }
}
