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
/// @param virgin_perUnit what it pays for a tonne, or a MWh, at present, in the park's currency;
///   negative where it is paid for taking it; absent where nobody says
/// @param virginCo2_kgPerUnit greenhouse gases of a tonne or a MWh of it, kg CO2e; absent where the
///   supplier states none
/// @param limit the most that may be in it, by property; none where nothing is stated
/// @param quality what else is stated of it, by property: the efficiency of a boiler
/// @param unread properties that it limits in a way that cannot be weighed; none where all can
public record Need(
    FreeFlow flow,
    OptionalDouble virgin_perUnit,
    OptionalDouble virginCo2_kgPerUnit,
    Map<String, Quantity> limit,
    Map<String, Quantity> quality,
    Set<String> unread) {
  public Need {
    unread = Collections.unmodifiableSet(new LinkedHashSet<>(unread));
    quality = Collections.unmodifiableMap(new LinkedHashMap<>(quality));
    limit = Collections.unmodifiableMap(new LinkedHashMap<>(limit));
  }
}
