package org.tinkuy.exchange.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.exchange.proof.Effort;
import org.tinkuy.exchange.proof.Outcomes;
import org.tinkuy.solver.Outcome;
import org.tinkuy.solver.Solution;
import org.tinkuy.solver.SolveRequest;

/// The best design of each part at prices of its cases, and with it what no whole design is worth
/// more than: parts that share nothing but the worst exit and the budget are apart once those have
/// prices.
///
/// `bound = sum over the parts of the most at the prices + price of the budget x budget - price of
/// what must be left x that`, whatever the prices are.
///
/// Source: Geoffrion, _Lagrangean relaxation for integer programming_, Mathematical Programming
/// Study 2 (1974), pages 82-114.
final class DesignPricing {
  private static final double HARDER = 1.5;

  private final List<GuardPart> parts;
  private final DesignMix mix;
  private final Map<Question, Told> known = new HashMap<>();

  /// What is asked of a part.
  private record Question(int part, CasePrices prices) {}

  /// @param bound what no design of the part is worth more than at the prices; infinite where
  ///   nothing is proved
  /// @param design the best that was found; absent where none was
  /// @param isCut whether the clock ended it
  private record Told(double bound, Optional<PartDesign> design, boolean isCut) {}

  /// @param mix takes the designs that are found
  DesignPricing(DesignMix mix) {
    this.parts = mix.parts();
    this.mix = mix;
  }

  /// What no design is worth more than, a year; infinite where nothing is proved.
  ///
  /// @param begin a design to begin with
  /// @param time_s for all parts together, > 0
  double bound(
      DesignGoal goal, CasePrices prices, List<PartDesign> begin, Effort effort, double time_s) {
    List<Question> asked = new ArrayList<>();
    for (int part = 0; part < parts.size(); part++) {
      asked.add(new Question(part, prices.among(parts.get(part).players())));
    }
    ask(asked, begin, effort, time_s);
    double bound =
        prices.budget() * mix.budget().orElse(0) - prices.kept() * goal.least().orElse(0);
    for (Question each : asked) {
      bound += told(each);
    }
    return bound;
  }

  /// What no design of a part keeps more than where nobody leaves, a year, be there a budget or
  /// not.
  double mostKept(List<Integer> some, List<PartDesign> begin, Effort effort, double time_s) {
    List<Question> asked = some.stream().map(part -> new Question(part, CasePrices.KEPT)).toList();
    ask(asked, begin, effort, time_s);
    return asked.stream().mapToDouble(this::told).sum();
  }

  /// The design of a part that keeps most of those that were found.
  Optional<PartDesign> keeping(int part) {
    return Optional.ofNullable(known.get(new Question(part, CasePrices.KEPT)))
        .flatMap(Told::design);
  }

  private double told(Question question) {
    Told told = known.get(question);
    return told == null ? Double.POSITIVE_INFINITY : told.bound();
  }

  private void ask(List<Question> asked, List<PartDesign> begin, Effort effort, double time_s) {
    List<Question> open = asked.stream().filter(each -> !known.containsKey(each)).toList();
    List<Told> told =
        effort.apart(
            time_s, open, this::weight, (each, own) -> ask(each, begin.get(each.part()), own));
    for (int i = 0; i < told.size(); i++) {
      int part = open.get(i).part();
      known.put(open.get(i), told.get(i));
      told.get(i).design().ifPresent(design -> mix.add(part, design));
      if (told.get(i).isCut()) {
        effort.cut();
      }
    }
  }

  /// How hard a question is beside others: arcs take more than in proportion, and each exit that
  /// counts has tonnes of its own.
  private double weight(Question question) {
    int arcs = parts.get(question.part()).problem().arcs().size();
    return Math.pow(arcs * (1.0 + question.prices().exits().size()), HARDER);
  }

  private Told ask(Question asked, PartDesign begin, Effort own) {
    GuardPart part = parts.get(asked.part());
    GuardModel model =
        new GuardModel(
            List.of(part),
            asked.prices().exits().keySet(),
            OptionalDouble.empty(),
            new GuardModel.Aim.Priced(asked.prices()));
    Outcome<Solution> outcome =
        own.run(SolveRequest.of(model.model()).from(model.start(List.of(begin))));
    Optional<PartDesign> design =
        Outcomes.findAnswer(outcome)
            .flatMap(found -> PartDesign.of(part, model.built(0, found), own));
    double bound = Outcomes.proof(outcome).bound().orElse(Double.POSITIVE_INFINITY);
    return new Told(bound, design, !own.isReproducible());
  }
}
