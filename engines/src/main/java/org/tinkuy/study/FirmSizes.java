package org.tinkuy.study;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tinkuy.catalog.FirmLimits;
import org.tinkuy.park.Park;
import org.tinkuy.park.Plot;
import org.tinkuy.park.Tenant;

/// How large the firms on the plots of a park are, by their people.
///
/// @param limits at how many people a firm is of the next size
/// @param people those of the largest firm of a plot, >= 0, by the plot's id, in its order; no
///   entry where no firm of the plot tells its people
public record FirmSizes(FirmLimits limits, Map<String, Double> people) {
  /// A class of firms.
  public enum Size {
    /// With few people.
    SMALL,
    /// Between the two limits.
    MEDIUM,
    /// With many people.
    LARGE
  }

  public FirmSizes {
    people = Collections.unmodifiableMap(new TreeMap<>(people));
  }

  /// The sizes of a park's firms, by the limits of the catalog.
  public static FirmSizes of(Park park, FirmLimits limits) {
    Map<String, Tenant> tenants =
        park.tenants().stream().collect(Collectors.toMap(Tenant::id, Function.identity()));
    Map<String, Double> people = new TreeMap<>();
    for (Plot plot : park.plots()) {
      plot.tenants().stream()
          .flatMap(id -> Optional.ofNullable(tenants.get(id)).stream())
          .flatMap(tenant -> tenant.employees().stream())
          .max(Double::compare)
          .ifPresent(most -> people.put(plot.id(), most));
    }
    return new FirmSizes(limits, people);
  }

  /// Nothing of any firm, as others than the operator see them.
  FirmSizes kept() {
    return new FirmSizes(limits, Map.of());
  }

  /// The people of the largest firm of a plot; empty where none tells them.
  public Optional<Double> findPeople(String plot) {
    return Optional.ofNullable(people.get(plot));
  }

  /// The class of the largest firm of a plot; empty where none tells its people.
  public Optional<Size> findSize(String plot) {
    return findPeople(plot).map(this::size);
  }

  private Size size(double of) {
    if (of <= limits.small_people()) {
      return Size.SMALL;
    }
    return of <= limits.medium_people() ? Size.MEDIUM : Size.LARGE;
  }
}
