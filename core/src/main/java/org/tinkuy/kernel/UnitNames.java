package org.tinkuy.kernel;

import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Every single name a unit can be called by, prefixed forms included: what [UnitTable] looks up.
///
/// A name is asked for exactly, then as a currency, then without case and accents. What is reached
/// by two names of different units is no unit but a choice.
final class UnitNames {
  private static final Map<String, Unit> CURRENCIES =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0) // no XAU, XXX, XTS
          .map(Unit::money)
          .collect(Collectors.toUnmodifiableMap(Unit::code, Function.identity()));

  private final Map<String, Unit> exact;
  private final Map<String, List<String>> choices;
  private final Map<String, Unit> folded = new HashMap<>();
  private final Map<String, List<String>> foldedChoices = new HashMap<>();

  /// @param exact unit by normal spelling
  /// @param choices candidates by normal spelling; none of these spellings is in `exact`
  UnitNames(Map<String, Unit> exact, Map<String, List<String>> choices) {
    this.exact = Map.copyOf(exact);
    this.choices = Map.copyOf(choices);
    Map<String, Set<Unit>> units = new LinkedHashMap<>();
    exact.forEach(
        (name, unit) ->
            units.computeIfAbsent(Spelling.fold(name), _ -> new LinkedHashSet<>()).add(unit));
    choices.forEach(
        (name, candidates) -> foldedChoices.putIfAbsent(Spelling.fold(name), candidates));
    units.forEach(this::fold);
  }

  /// The unit of this one name, in normal spelling; empty where it is unknown or a choice.
  Optional<Unit> find(String name) {
    Unit unit = exact.get(name);
    if (unit != null) {
      return Optional.of(unit);
    }
    if (choices.containsKey(name)) {
      return Optional.empty();
    }
    Unit currency = CURRENCIES.get(name);
    return Optional.ofNullable(currency != null ? currency : folded.get(Spelling.fold(name)));
  }

  /// What this one name may mean; empty where it is unknown or has one meaning.
  List<String> choices(String name) {
    boolean currency = CURRENCIES.containsKey(name) && !choices.containsKey(name);
    if (exact.containsKey(name) || currency) {
      return List.of();
    }
    List<String> declared = choices.get(name);
    return declared != null ? declared : foldedChoices.getOrDefault(Spelling.fold(name), List.of());
  }

  private void fold(String name, Set<Unit> units) {
    List<String> declared = foldedChoices.get(name);
    if (declared == null && units.size() == 1) {
      folded.put(name, units.iterator().next());
    } else {
      Set<String> all = new LinkedHashSet<>(declared == null ? List.of() : declared);
      units.forEach(unit -> all.add(unit.code()));
      foldedChoices.put(name, List.copyOf(new ArrayList<>(all)));
    }
  }
}
