package org.tinkuy.disclosure;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;

/// The guard of a total that is shown period after period: the difference of two of them is nearly
/// what those gave who came or left in between, unless the others' own changes hide it.
///
/// @param rules the numbers of the rules
record Drift(DisclosureRules rules) {

  /// Whether showing a figure again gives away somebody who came or left.
  ///
  /// With `S` what stays and `d` the share by which it changes by itself, the difference tells the
  /// largest change `x` to within `d S`: too nearly where `d S < p x` and fewer firms changed than
  /// an aggregate needs, or one of them has nearly all of the change.
  ///
  /// @param now sums of the figure
  /// @param earlier sums that it told in another period, in the same order
  boolean isTelling(Release now, DisclosureLedger.Entry earlier) {
    int both = Math.min(now.cells().size(), earlier.cells().size());
    for (int place = 0; place < both; place++) {
      if (isTelling(now.cells().get(place), earlier.cells().get(place))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTelling(TableCell now, TableCell earlier) {
    if (!now.unit().equals(earlier.unit())) {
      return false;
    }
    Map<String, Double> after = now.owners();
    Map<String, Double> before = earlier.owners();
    Map<String, Double> changed = new TreeMap<>(before);
    changed.keySet().removeAll(after.keySet());
    after.forEach(
        (owner, amount) -> {
          if (!before.containsKey(owner)) {
            changed.put(owner, amount);
          }
        });
    changed.remove(TableCell.PARK);
    Optional<HidingRule> sensitive = new Sensitivity(rules).of(changed);
    if (sensitive.isEmpty()) {
      return false;
    }
    double stays =
        before.entrySet().stream()
            .filter(each -> after.containsKey(each.getKey()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    double largest = changed.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    double asked = new Sensitivity(rules).protection() * largest;
    return rules.get(Name.DRIFT) * stays < asked;
  }
}
