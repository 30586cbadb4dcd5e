package org.tinkuy.exchange.park;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.tinkuy.kernel.Quantity;
import org.tinkuy.park.Park;
import org.tinkuy.park.ParkRow;

/// Why a pair that can be weighed is not in the best network, told by the first reason that is
/// sure.
///
/// @param kind what keeps it out
/// @param of a firm, or a property with its unit; empty where the kind says all
public record Outside(Kind kind, String of) {
  /// What can keep a pair out of the best network.
  public enum Kind {
    /// No month has both flows.
    MONTHS,
    /// What is free of both is less than the smallest lot that one of the firms takes.
    MINIMUM,
    /// It saves nothing, however much of it passes.
    NOT_WORTH,
    /// A property is above the limit of the taker.
    LIMIT,
    /// A firm takes no partner, or no more than it has.
    PARTNERS,
    /// All that the giver has goes to others.
    GIVEN_AWAY,
    /// All that the taker needs comes from others.
    SERVED,
    /// Its firms, amounts and lots would do; what it takes of investments is more than the budget
    /// has left.
    BUDGET,
    /// The limits of all together: the best network saves more without it.
    TOGETHER
  }

  /// Finds the reason.
  ///
  /// @param candidate one that can be weighed and that the network does not use
  /// @param found what was found with it
  public static Outside of(Candidate candidate, ParkExchanges found, Park park) {
    if (common(candidate).isEmpty()) {
      return new Outside(Kind.MONTHS, "");
    }
    if (!canPass(candidate)) {
      return new Outside(Kind.MINIMUM, "");
    }
    if (saving(candidate, found, most(candidate)) <= 0) {
      return new Outside(Kind.NOT_WORTH, "");
    }
    Optional<Outside> told =
        limit(candidate)
            .or(() -> partners(candidate.giver(), candidate.taker(), found, park))
            .or(() -> partners(candidate.taker(), candidate.giver(), found, park));
    return told.orElseGet(() -> used(candidate, found));
  }

  /// Whether the months of both flows and their smallest lots leave anything that could pass.
  static boolean canPass(Candidate candidate) {
    return !common(candidate).isEmpty() && most(candidate) >= candidate.minimum();
  }

  private static Set<Integer> common(Candidate candidate) {
    Set<Integer> months = new HashSet<>(candidate.offer().flow().calendar().months());
    months.retainAll(candidate.need().flow().calendar().months());
    return months;
  }

  /// The most that could pass between the two alone, in the months that both have; each flow is
  /// spread evenly over its months.
  private static double most(Candidate candidate) {
    double months = common(candidate).size();
    FreeFlow given = candidate.offer().flow();
    FreeFlow needed = candidate.need().flow();
    double replaced = candidate.processing().replaced().orElseThrow();
    return Math.min(
        given.free().value() * months / given.calendar().months().size(),
        needed.free().value() * months / needed.calendar().months().size() / replaced);
  }

  private static double saving(Candidate candidate, ParkExchanges found, double most) {
    DealMaker maker =
        new DealMaker(List.of(), Map.of(), found.extras().asked().carbonPrice_perTonne());
    return maker.giver(candidate, most).own_perYear() + maker.taker(candidate, most).own_perYear();
  }

  private static Optional<Outside> limit(Candidate candidate) {
    boolean mixes =
        !Energy.sparesFuel(candidate.offer().flow().carrier(), candidate.need().flow().carrier());
    return candidate.need().limit().entrySet().stream()
        .filter(_ -> mixes)
        .filter(
            limit -> {
              Quantity own =
                  Objects.requireNonNull(candidate.offer().quality().get(limit.getKey()));
              return own.in(limit.getValue().unit()).value() > limit.getValue().value();
            })
        .findFirst()
        .map(limit -> new Outside(Kind.LIMIT, limit.getKey()));
  }

  private static Optional<Outside> partners(
      String firm, String other, ParkExchanges found, Park park) {
    Optional<Double> most =
        park.table("tenants").named(firm).stream()
            .findFirst()
            .flatMap((ParkRow row) -> row.findNumber("partnersMax"));
    Set<String> has = new HashSet<>(Partners.of(park, found.period()).getOrDefault(firm, Set.of()));
    for (Deal deal : found.deals()) {
      if (deal.candidate().giver().equals(firm)) {
        has.add(deal.candidate().taker());
      } else if (deal.candidate().taker().equals(firm)) {
        has.add(deal.candidate().giver());
      }
    }
    return most.filter(all -> has.size() >= all && !has.contains(other))
        .map(_ -> new Outside(Kind.PARTNERS, firm));
  }

  private static Outside used(Candidate candidate, ParkExchanges found) {
    FreeFlow given = candidate.offer().flow();
    FreeFlow needed = candidate.need().flow();
    double away = sum(found, each -> each.offer().flow().equals(given) ? 1.0 : 0.0);
    double served =
        sum(
            found,
            each ->
                each.need().flow().equals(needed)
                    ? each.processing().replaced().orElseThrow()
                    : 0.0);
    if (DealMaker.isUsedUp(given.free(), away)) {
      return new Outside(Kind.GIVEN_AWAY, "");
    }
    if (DealMaker.isUsedUp(needed.free(), served)) {
      return new Outside(Kind.SERVED, "");
    }
    double left =
        Math.min(
            given.free().value() - away,
            (needed.free().value() - served) / candidate.processing().replaced().orElseThrow());
    return isOverBudget(candidate, found, Math.min(left, most(candidate)))
        ? new Outside(Kind.BUDGET, "")
        : new Outside(Kind.TOGETHER, "");
  }

  /// Whether what is left of both flows would be worth it, and only the budget is spent.
  private static boolean isOverBudget(Candidate candidate, ParkExchanges found, double left) {
    double spent =
        found.deals().stream()
            .mapToDouble(deal -> deal.candidate().investment().perYear().orElse(0))
            .sum();
    double own = candidate.investment().perYear().orElse(0);
    double budget = found.extras().asked().budget().orElse(Double.POSITIVE_INFINITY);
    return own > 0
        && spent + own > budget
        && left >= candidate.minimum()
        && saving(candidate, found, left) > 0;
  }

  private static double sum(ParkExchanges found, ToDoubleFunction<Candidate> perUnit) {
    return found.deals().stream()
        .mapToDouble(deal -> deal.amount().value() * perUnit.applyAsDouble(deal.candidate()))
        .sum();
  }
}
