package org.tinkuy.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Criterion;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Goals;
import org.tinkuy.catalog.Library;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Contributor;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.kernel.Unit;
import org.tinkuy.park.Owners;
import org.tinkuy.park.Park;
import org.tinkuy.park.RowRef;

/// The policy engine: objectives, criteria and instruments in, a matrix out.
public final class PolicyEngine {
  private static final Sentence EMPTY =
      Sentence.of("reason.noPolicyTold", "the register of policies is empty");

  private final Input input;
  private final PolicyRegister register;

  private PolicyEngine(Input input) {
    this.input = input;
    this.register =
        PolicyRegister.of(input.park(), input.period(), input.library(), input.enough());
  }

  /// What the matrix is made of.
  ///
  /// @param park the park
  /// @param period the period
  /// @param library objectives and instruments that the catalog knows
  /// @param framework whose counted criteria are looked at
  /// @param enough from where on strength and enforcement make an instrument effective, 0 to 4
  public record Input(
      Park park, Period period, Library library, Framework framework, double enough) {}

  /// Holds objectives and criteria against instruments.
  public static PolicyMatrix review(Input input) {
    return new PolicyEngine(input).matrix();
  }

  private PolicyMatrix matrix() {
    List<ObjectiveStanding> objectives =
        input.library().goals().objectives().stream().map(this::standing).toList();
    List<String> unsupported =
        input.framework().counted().stream()
            .filter(criterion -> supporting(criterion).isEmpty())
            .map(Criterion::id)
            .toList();
    Sectors sectors = Sectors.of(input.park(), input.period());
    return new PolicyMatrix(
        register,
        objectives,
        served(objectives),
        covered(),
        unsupported,
        sectors.divisions(),
        sectors.diversity());
  }

  private ObjectiveStanding standing(Goals.Objective objective) {
    List<String> criteria = named(objective);
    List<PolicyInstrument> behind =
        register.all().stream()
            .filter(instrument -> instrument.effect().isInForce())
            .filter(instrument -> instrument.serves(objective.id(), criteria))
            .toList();
    return new ObjectiveStanding(
        objective.id(), behind, overlaps(behind), !register.own().isEmpty());
  }

  /// The criteria of an objective, under all the paths that the framework knows them by.
  private List<String> named(Goals.Objective objective) {
    return Stream.concat(
            objective.criteria().stream(),
            input.framework().criteria().stream()
                .map(criterion -> criterion.paths(input.framework().id()))
                .filter(paths -> !Collections.disjoint(paths, objective.criteria()))
                .flatMap(List::stream))
        .distinct()
        .toList();
  }

  private static List<ObjectiveStanding.Overlap> overlaps(List<PolicyInstrument> instruments) {
    Map<String, List<PolicyInstrument>> byKindAndTopic = new TreeMap<>();
    for (PolicyInstrument instrument : instruments) {
      for (String topic : instrument.kind().topics()) {
        byKindAndTopic
            .computeIfAbsent(instrument.kind().word() + "/" + topic, _ -> new ArrayList<>())
            .add(instrument);
      }
    }
    List<ObjectiveStanding.Overlap> overlaps = new ArrayList<>();
    byKindAndTopic.forEach(
        (key, alike) -> {
          int slash = key.indexOf('/');
          List<String> ids = unamended(alike);
          if (ids.size() > 1) {
            overlaps.add(
                new ObjectiveStanding.Overlap(
                    key.substring(0, slash), key.substring(slash + 1), ids));
          }
        });
    return overlaps;
  }

  /// Without those that another of them amends: a decree and the one that changes its text are one
  /// rule and do not do the same twice.
  private static List<String> unamended(List<PolicyInstrument> instruments) {
    Set<String> amended =
        instruments.stream().map(each -> each.known().amends()).collect(Collectors.toSet());
    return instruments.stream()
        .map(PolicyInstrument::id)
        .filter(id -> !amended.contains(id))
        .toList();
  }

  private List<PolicyInstrument> supporting(Criterion criterion) {
    List<String> paths = criterion.paths(input.framework().id());
    return register.own().stream()
        .filter(instrument -> instrument.effect().isInForce())
        .filter(instrument -> paths.stream().anyMatch(instrument::servesCriterion))
        .toList();
  }

  /// `objectives with an effective instrument / objectives`; those with unrated ones, and those of
  /// which nothing is known, could add.
  private Figure served(List<ObjectiveStanding> objectives) {
    if (objectives.isEmpty()) {
      return empty("policy:served");
    }
    if (register.all().isEmpty()) {
      return Figure.none("policy:served", Figure.State.NO_DATA, Origin.NONE, EMPTY);
    }
    int all = objectives.size();
    long sure = count(objectives, ObjectiveStanding.State.SERVED);
    long open =
        count(objectives, ObjectiveStanding.State.UNRATED)
            + count(objectives, ObjectiveStanding.State.UNKNOWN);
    List<Term> terms = new ArrayList<>();
    for (ObjectiveStanding objective : objectives) {
      terms.add(term(objective.objective(), objective.instruments()));
    }
    return ratio("policy:served", new Shares(sure, open, all), terms);
  }

  private static long count(List<ObjectiveStanding> objectives, ObjectiveStanding.State state) {
    return objectives.stream().filter(objective -> objective.state() == state).count();
  }

  /// `criteria with an effective instrument / counted criteria`.
  private Figure covered() {
    int all = input.framework().counted().size();
    int sure = 0;
    int open = 0;
    List<Term> terms = new ArrayList<>();
    for (Criterion criterion : input.framework().counted()) {
      List<PolicyInstrument> behind = supporting(criterion);
      boolean effective = behind.stream().anyMatch(each -> each.effect() == Effect.EFFECTIVE);
      boolean hopeful = behind.stream().anyMatch(each -> each.effect().isHopeful());
      sure += effective ? 1 : 0;
      open += hopeful && !effective ? 1 : 0;
      if (!behind.isEmpty()) {
        terms.add(term(criterion.id(), behind));
      }
    }
    return terms.isEmpty()
        ? Figure.none("policy:covered", Figure.State.NO_DATA, Origin.NONE, uncovered())
        : ratio("policy:covered", new Shares(sure, open, all), terms);
  }

  /// Why nothing is known of the criteria that instruments serve.
  private Sentence uncovered() {
    if (register.all().isEmpty()) {
      return EMPTY;
    }
    return register.own().isEmpty()
        ? Sentence.of("reason.noPolicyRegister", "the park keeps no register of policies")
        : Sentence.of(
            "reason.noPolicySupports",
            "no instrument of the register names a criterion of this scheme");
  }

  /// Parts of a whole.
  ///
  /// @param sure parts that count for certain, >= 0
  /// @param open parts that may count, >= 0
  /// @param all the whole, > 0
  private record Shares(long sure, long open, long all) {}

  private Figure ratio(String id, Shares shares, List<Term> terms) {
    Origin origin =
        new Origin(List.of(new Contributor(Owners.PARK, shares.all())), Secrecy.T3, terms);
    double low = (double) shares.sure() / shares.all();
    double high = (double) (shares.sure() + shares.open()) / shares.all();
    return shares.open() == 0
        ? Figure.known(id, low, Unit.ONE, origin)
        : Figure.uncertain(id, new Figure.Range(low, low, high), Unit.ONE, origin, unrated());
  }

  /// Why the value is open: instruments are not rated, none of them where nobody rated any.
  private Sentence unrated() {
    return register.all().stream().anyMatch(each -> each.effect().isRated())
        ? Sentence.of("reason.policyUnrated", "some instruments are not rated")
        : Sentence.of("reason.policyNoneRated", "no instrument is rated");
  }

  private static Term term(String label, List<PolicyInstrument> instruments) {
    List<Term.Contribution> rows =
        instruments.stream()
            .filter(instrument -> instrument.known().ofPark())
            .map(each -> new Term.Contribution(new RowRef("policies", each.id()), 1))
            .toList();
    return new Term(label, Value.Amount.exact(instruments.size(), Unit.ONE), rows, "");
  }

  private static Figure empty(String id) {
    return Figure.none(
        id,
        Figure.State.NO_DATA,
        Origin.NONE,
        Sentence.of("reason.registerEmpty", "the register is empty"));
  }
}
