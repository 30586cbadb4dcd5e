package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;
import org.tinkuy.testkit.ParkSketch;
import org.tinkuy.testkit.SketchUnits;

/// A park of firms `F01`, `F02`, ... run by `office`, and figures made of one offer of each firm:
/// what others may see of them is the question.
final class Firms15 {
  static final Unit TONNE = SketchUnits.TABLE.get("t");

  /// The numbers that the catalog has.
  static final DisclosureRules RULES =
      new DisclosureRules(
          1,
          new TreeMap<>(
              Map.of(
                  "minimumContributors", 4.0,
                  "dominanceFirms", 2.0,
                  "dominanceShare", 0.85,
                  "pPercent", 15.0,
                  "colluders", 2.0,
                  "shareFirms", 10.0,
                  "crowd", 30.0,
                  "smallPark", 12.0,
                  "drift", 0.05,
                  "bandFactor", 2.0)),
          Set.of());

  private Firms15() {}

  static String firm(int number) {
    return "F%02d".formatted(number);
  }

  static Park park(int firms) {
    ParkSketch sketch =
        ParkSketch.empty()
            .header("parkBody", "office")
            .owned(
                "tenants",
                "tenant",
                Secrecy.T2,
                "tenant id - key",
                "name text - need",
                "sector text")
            .table("bodies", "body id - key", "role text - need")
            .table(
                "plots", "plot id - key", "use code - need industrial", "status text", "price text")
            .owned(
                "offers",
                "tenant",
                Secrecy.T2,
                "offer id - key",
                "tenant id - need tenants;bodies",
                "secret text")
            .row("bodies", "body=office", "role=operator")
            .row("offers", "offer=own", "tenant=office")
            .row("plots", "plot=P1", "use=industrial", "status=leased", "price=secretPrice");
    for (int i = 1; i <= firms; i++) {
      sketch.row("tenants", "tenant=" + firm(i), "name=secretName" + i, "sector=1313");
      sketch.row("offers", "offer=" + firm(i), "tenant=" + firm(i), "secret=secretOffer" + i);
    }
    return sketch.park();
  }

  /// A sum of what firms gave, by their numbers; 0 is the office.
  static Figure sum(String id, Map<Integer, Double> amounts) {
    double all = amounts.values().stream().mapToDouble(amount -> amount).sum();
    return Figure.known(id, all, TONNE, origin(amounts));
  }

  /// The same, uncertain up to a highest value.
  static Figure upTo(String id, double high, Map<Integer, Double> amounts) {
    double all = amounts.values().stream().mapToDouble(amount -> amount).sum();
    return Figure.uncertain(
        id,
        new Figure.Range(all, all, high),
        TONNE,
        origin(amounts),
        Sentence.value("secretReason F01"));
  }

  private static Origin origin(Map<Integer, Double> amounts) {
    List<Contributor> contributors = new ArrayList<>();
    List<Term.Contribution> rows = new ArrayList<>();
    new TreeMap<>(amounts)
        .forEach(
            (number, amount) -> {
              String owner = number == 0 ? "office" : firm(number);
              contributors.add(new Contributor(owner, amount));
              String key = number == 0 ? "own" : firm(number);
              rows.add(new Term.Contribution(new RowRef("offers", key), amount));
            });
    double all = amounts.values().stream().mapToDouble(amount -> amount).sum();
    Term term = new Term("secretTerm", Value.Amount.exact(all, TONNE), rows, "offers");
    return new Origin(contributors, Secrecy.T1, List.of(term));
  }

  /// Equal amounts of the firms from one number to another.
  static Map<Integer, Double> each(int from, int to, double amount) {
    Map<Integer, Double> amounts = new TreeMap<>();
    for (int i = from; i <= to; i++) {
      amounts.put(i, amount);
    }
    return amounts;
  }

  static Sight.Decision decide(Park park, DisclosureRules rules, Figure... figures) {
    return Sight.decide(
        new Sight.Question(
            park,
            List.of(),
            List.of(figures),
            Map.of(),
            rules,
            DisclosureRequest.PLAIN,
            "2024",
            Optional.empty()));
  }
}
