package org.tinkuy.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.DisclosureRules.Name;

/// The rules for one sum alone: how many firms it needs, how much the largest may have of it, and
/// how nearly those in it could work out what the largest gave.
///
/// @param rules the numbers of the rules
public record Sensitivity(DisclosureRules rules) {
  /// What rounding of sums may do, as a share of the sum.
  private static final double ROUNDING = 1e-9;

  /// The rule that hides a sum; empty where none does, also of a sum to which no firm gave
  /// anything.
  ///
  /// With amounts `x1 >= x2 >= ...` of firms that with the park's own `b` add up to `X`, it is
  /// hidden where there are fewer firms than the fewest and `b` is less than all they gave; where
  /// `x1 + ...
  /// + xn > k X`; or where `X - x1 - (x2 + ... + x(1+c)) < p x1`, with `c` firms that tell one
  ///   another what they gave and so know all but the rest.
  ///
  /// Source: Hundepool et al., Statistical Disclosure Control (Wiley 2012), 4.2.1.
  ///
  /// @param owners what each owner gave, >= 0
  public Optional<HidingRule> of(Map<String, Double> owners) {
    double park = owners.getOrDefault(TableCell.PARK, 0.0);
    List<Double> largest =
        owners.entrySet().stream()
            .filter(each -> !each.getKey().equals(TableCell.PARK))
            .map(Map.Entry::getValue)
            .sorted(Comparator.reverseOrder())
            .toList();
    double firms = sum(largest, largest.size());
    double whole = firms + park;
    if (largest.isEmpty()) {
      return Optional.empty();
    }
    if (largest.size() < rules.whole(Name.MINIMUM_CONTRIBUTORS) && park < firms) {
      return Optional.of(HidingRule.CONTRIBUTORS);
    }
    double most = rules.get(Name.DOMINANCE_SHARE) * whole * (1 + ROUNDING);
    if (sum(largest, rules.whole(Name.DOMINANCE_FIRMS)) > most) {
      return Optional.of(HidingRule.DOMINANCE);
    }
    double rest = whole - sum(largest, 1 + rules.whole(Name.COLLUDERS));
    double asked = protection() * largest.getFirst();
    return asked > 0 && rest < asked * (1 - ROUNDING)
        ? Optional.of(HidingRule.PERCENT)
        : Optional.empty();
  }

  private static double sum(List<Double> largest, int firms) {
    return largest.stream().limit(firms).mapToDouble(Double::doubleValue).sum();
  }

  /// How near nobody may come to what a firm gave, as a share of it.
  double protection() {
    return rules.get(Name.P_PERCENT) / 100;
  }
}
