package org.tinkuy.disclosure;

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
  /// Of what is two firms' together each of them knows all. The fewest firms are then such as share
  /// nothing, and each firm's part is held to what is left when no `c` others tell all they know.
  ///
  /// @param owners what each owner gave, >= 0
  public Optional<HidingRule> of(Map<String, Double> owners) {
    double park = owners.getOrDefault(TableCell.PARK, 0.0);
    Partners firms = new Partners(owners);
    if (firms.owners().isEmpty()) {
      return Optional.empty();
    }
    double whole = firms.sum() + park;
    if (firms.count() < rules.whole(Name.MINIMUM_CONTRIBUTORS) && park < firms.sum()) {
      return Optional.of(HidingRule.CONTRIBUTORS);
    }
    double most = rules.get(Name.DOMINANCE_SHARE) * whole * (1 + ROUNDING);
    if (firms.most(rules.whole(Name.DOMINANCE_FIRMS)) > most) {
      return Optional.of(HidingRule.DOMINANCE);
    }
    return isNarrow(firms, whole) ? Optional.of(HidingRule.PERCENT) : Optional.empty();
  }

  private boolean isNarrow(Partners firms, double whole) {
    int colluders = rules.whole(Name.COLLUDERS);
    for (Map.Entry<String, Double> part : firms.parts().entrySet()) {
      double rest = whole - part.getValue() - firms.without(part.getKey()).most(colluders);
      double asked = protection() * part.getValue();
      if (asked > 0 && rest < asked * (1 - ROUNDING)) {
        return true;
      }
    }
    return false;
  }

  /// How many firms gave something that share nothing with one another.
  ///
  /// @param owners what each owner gave, >= 0
  public int count(Map<String, Double> owners) {
    return new Partners(owners).count();
  }

  /// How near nobody may come to what a firm gave, as a share of it.
  double protection() {
    return rules.get(Name.P_PERCENT) / 100;
  }
}
