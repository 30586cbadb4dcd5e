package org.tinkuy.exchange.water;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.tinkuy.kernel.Check;

/// What is asked where operations pick up given loads.
///
/// @param fresh_ppm impurity of fresh water by contaminant, g/t, >= 0; 0 where none is named
/// @param operations at least one, all with the same contaminants
/// @param regeneration the treatment; absent where there is none
/// @param forbidden links that must not be; empty where all may
public record LoadProblem(
    Map<String, Double> fresh_ppm,
    List<WaterOperation> operations,
    Optional<Regeneration> regeneration,
    Set<Link> forbidden) {

  /// From one operation to another.
  public record Link(String from, String to) {}

  public LoadProblem {
    fresh_ppm = Collections.unmodifiableMap(new LinkedHashMap<>(fresh_ppm));
    operations = List.copyOf(operations);
    forbidden = Collections.unmodifiableSet(new LinkedHashSet<>(forbidden));
    Check.that(
        !operations.isEmpty(),
        "exchange.water.noOperation",
        "There must be an operation. Maybe the list 'operations' is empty.");
    Set<String> names = new HashSet<>();
    for (WaterOperation each : operations) {
      Check.that(
          names.add(each.name()),
          "exchange.water.nameTwice",
          "Name '%s': it must be given once. Maybe rename one of them, wherever it is named.",
          each.name());
      Check.that(
          each.contaminants().keySet().equals(operations.getFirst().contaminants().keySet()),
          "exchange.water.contaminants",
          "Operation '%s': every operation must have the same contaminants, but it has %s. Maybe a"
              + " name is written otherwise, or a load of 0 is left out.",
          each.name(),
          each.contaminants().keySet());
    }
    for (var each : fresh_ppm.entrySet()) {
      Check.that(
          each.getValue() >= 0,
          "exchange.water.fresh",
          "Fresh water: its impurity must be >= 0, but is %s. Maybe the minus is a dash; pure water"
              + " is 0.",
          each.getValue());
    }
    boolean plain = forbidden.isEmpty() && operations.getFirst().contaminants().size() == 1;
    Check.that(
        regeneration.isEmpty() || plain,
        "exchange.water.regenerationAlone",
        "Regeneration is answered for one contaminant and without forbidden links only. Maybe leave"
            + " out the regeneration, or the forbidden links and all contaminants but one.");
  }

  /// Whether it is a matter of one contaminant with every link allowed, which a cascade answers.
  boolean isCascade() {
    return forbidden.isEmpty() && operations.getFirst().contaminants().size() == 1;
  }

  /// Each site's operations, in the order in which sites are named.
  Map<String, List<WaterOperation>> bySite() {
    Map<String, List<WaterOperation>> bySite = new LinkedHashMap<>();
    operations.forEach(
        each -> bySite.computeIfAbsent(each.site(), _ -> new ArrayList<>()).add(each));
    return bySite;
  }

  /// The same question for some of the operations alone.
  LoadProblem with(List<WaterOperation> some) {
    return new LoadProblem(fresh_ppm, some, regeneration, forbidden);
  }

  /// The same question for one contaminant, with every link allowed and no regeneration: it asks
  /// for no more fresh water.
  LoadProblem only(String contaminant) {
    List<WaterOperation> some =
        operations.stream()
            .map(
                each ->
                    new WaterOperation(
                        each.name(),
                        each.site(),
                        Map.of(
                            contaminant,
                            Objects.requireNonNull(each.contaminants().get(contaminant)))))
            .toList();
    return new LoadProblem(fresh_ppm, some, Optional.empty(), Set.of());
  }
}
