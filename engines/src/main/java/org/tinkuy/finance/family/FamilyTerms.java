package org.tinkuy.finance.family;

import java.util.OptionalDouble;
import org.tinkuy.kernel.Check;

/// At what families are compared: one cover and one set of rates for all of them.
///
/// @param cover DSCR at which every carried loan is sized, > 0
/// @param publicRate at which public money is discounted, per year, > -1; absent where nobody says
/// @param projectRate at which the project's flows are discounted, per year, > -1; absent where
///   nobody says
/// @param ownersRate at which what owners pay in and are paid is discounted, per year, > -1; absent
///   where nobody says
/// @param grantRate market rate of the grant element, per year
/// @param grantThreshold least grant element that counts as concessional, 0 to 1
/// @param jobs at full letting, >= 0; 0 where nobody says
/// @param isCoverUsual whether the cover is the usual one of the catalog, since the case asks for
///   none
public record FamilyTerms(
    double cover,
    OptionalDouble publicRate,
    OptionalDouble projectRate,
    OptionalDouble ownersRate,
    double grantRate,
    double grantThreshold,
    double jobs,
    boolean isCoverUsual) {
  public FamilyTerms {
    Check.that(
        cover > 0
            && jobs >= 0
            && publicRate.orElse(0) > -1
            && projectRate.orElse(0) > -1
            && grantRate > -1,
        "finance.family.terms",
        "Comparison of families: cover must be > 0 and jobs >= 0, but are %s and %s.",
        cover,
        jobs);
  }
}
