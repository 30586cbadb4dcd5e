package org.tinkuy.disclosure;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;

/// The guard of a figure that is shown again: the difference of two showings is nearly what those
/// gave who came or left in between, unless the others' own changes hide it. From one report of a
/// period to the next nothing changes by itself.
///
/// @param rules the numbers of the rules
/// @param period of what is to be shown, as written
record Drift(DisclosureRules rules, String period) {
  private static final double ONE_ANSWER = 1;

  /// Whether showing a share of answers again gives away how somebody answers who came or left.
  ///
  /// Fewer firms than an aggregate needs came or left, and with `n` firms that stay and `d` the
  /// share by which what stays changes by itself, `d n < 1`: not one answer is open beside theirs.
  ///
  /// @param earlier a share that was shown
  boolean isTelling(AnswerRelease now, DisclosureLedger.Entry earlier) {
    if (!earlier.isOf(now.id()) || earlier.asked().isEmpty()) {
      return false;
    }
    Set<String> stay = new TreeSet<>(now.asked());
    stay.retainAll(earlier.asked());
    int changed = now.asked().size() + earlier.asked().size() - 2 * stay.size();
    return changed > 0
        && changed < rules.whole(Name.MINIMUM_CONTRIBUTORS)
        && share(earlier) * stay.size() < ONE_ANSWER;
  }

  /// By which share what stays changes by itself.
  private double share(DisclosureLedger.Entry earlier) {
    return earlier.period().equals(period) ? 0 : rules.get(Name.DRIFT);
  }

  /// Whether showing a figure again gives away somebody who came or left.
  ///
  /// With `S` what stays and `d` the share by which it changes by itself, the difference tells the
  /// largest change `x` to within `d S`: too nearly where `d S < p x` and fewer firms changed than
  /// an aggregate needs, or one of them has nearly all of the change.
  ///
  /// @param now sums of the figure
  /// @param earlier sums that a figure told, in the same order
  boolean isTelling(Release now, DisclosureLedger.Entry earlier) {
    if (!earlier.isOf(now.id())) {
      return false;
    }
    int both = Math.min(now.cells().size(), earlier.cells().size());
    for (int place = 0; place < both; place++) {
      if (isTelling(now.cells().get(place), earlier.cells().get(place), share(earlier))) {
        return true;
      }
    }
    return false;
  }

  private boolean isTelling(TableCell now, TableCell earlier, double share) {
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
    return share * stays < asked;
  }
}
