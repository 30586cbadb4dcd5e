package org.tinkuy.assess;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tinkuy.catalog.Framework;
import org.tinkuy.catalog.Scoring;
import org.tinkuy.figure.Figure;

/// What a scheme says of a park as a whole, by its gates, vetoes, groups, weights and tiers.
///
/// @param outcome what it comes to
/// @param gates the gates and how the park stands on each
/// @param vetoes the vetoes and how the park stands on each
/// @param required criteria that are not met although the scheme asks for all of them, or that have
///   no data
/// @param groups the groups and how many of each are met
/// @param points weighted points, 0 to 100, with what missing data could add; empty where the
///   scheme gives none
/// @param tier the tier that the points reach; empty where they reach none, or data that are
///   missing could change it
public record Verdict(
    Outcome outcome,
    List<Standing> gates,
    List<Standing> vetoes,
    List<Standing> required,
    List<GroupStanding> groups,
    Optional<Figure> points,
    Optional<String> tier) {

  /// The criteria that it turns on and that fail by one reading alone.
  public List<String> disputed() {
    return Stream.of(gates, vetoes, required)
        .flatMap(List::stream)
        .filter(Standing::disputed)
        .map(Standing::criterion)
        .distinct()
        .toList();
  }

  /// What a verdict comes to.
  public enum Outcome {
    /// What the scheme rests on does not apply: the park is none of those it is made for.
    NOT_APPLICABLE,
    /// A gate is closed: nothing is scored.
    NOT_ADMITTED,
    /// A veto stands against it, whatever else is met.
    VETOED,
    /// Something that is asked for is not met.
    NOT_FULFILLED,
    /// It turns on a criterion that sources read in two ways and that fails by one of them alone.
    DISPUTED,
    /// Missing data could change it.
    OPEN,
    /// All that is asked for is met.
    FULFILLED
  }

  /// How a park stands on one criterion.
  ///
  /// @param state by the reading that was taken
  /// @param disputed whether it fails by that reading and need not by another one
  public record Standing(String criterion, State state, boolean disputed) {
    /// On a criterion that is read in one way.
    public Standing(String criterion, State state) {
      this(criterion, state, false);
    }

    private static Standing of(CriterionResult result) {
      State state = result.current().state();
      boolean spared =
          !result.criterion().rule().mode().told()
              && result.alternative().filter(other -> !fails(other.state())).isPresent();
      return new Standing(result.id(), state, fails(state) && spared);
    }

    private static boolean fails(State state) {
      return state == State.NOT_MET || state == State.PARTLY;
    }

    boolean isOpen() {
      return state.isOpen();
    }

    /// Whether it is known not to be met in full, however it is read.
    public boolean isFailed() {
      return fails(state) && !disputed;
    }
  }

  /// How many criteria of a group are met.
  ///
  /// @param group its id
  /// @param needed how many are asked for, as far as so many apply
  /// @param met how many are met
  /// @param open how many have no data
  public record GroupStanding(String group, int needed, int met, int open) {
    boolean isFailed() {
      return met + open < needed;
    }

    boolean isOpen() {
      return met < needed && !isFailed();
    }
  }

  public Verdict {
    gates = List.copyOf(gates);
    vetoes = List.copyOf(vetoes);
    required = List.copyOf(required);
    groups = List.copyOf(groups);
  }

  /// Whether the scheme is not made for the park, so that counts of its criteria tell nothing.
  public boolean isOutOfScope() {
    return outcome == Outcome.NOT_APPLICABLE;
  }

  /// The verdict of the framework of an assessment, on its current states.
  public static Verdict of(Assessment assessment) {
    Scoring scoring = assessment.framework().scoring();
    List<Standing> gates = standings(assessment, scoring.gates());
    List<Standing> vetoes = standings(assessment, scoring.vetoes());
    List<Standing> required =
        scoring.allRequired() ? required(assessment, scoring) : List.<Standing>of();
    List<GroupStanding> groups =
        scoring.groups().stream().map(group -> standing(assessment, group)).toList();
    boolean known = assessment.framework().status() != Framework.Status.INCOMPLETE;
    boolean scored = known && (!scoring.weights().isEmpty() || !scoring.tiers().isEmpty());
    boolean closed = gates.stream().anyMatch(Standing::isFailed);
    Optional<Figure> points =
        scored && !closed ? Optional.of(WeightedPoints.of(assessment)) : Optional.empty();
    Optional<String> tier = points.flatMap(found -> tier(scoring, found));
    boolean foreign =
        !vetoes.isEmpty() && vetoes.stream().noneMatch(veto -> veto.state().isApplicable());
    Outcome outcome =
        foreign
            ? Outcome.NOT_APPLICABLE
            : closed
                ? Outcome.NOT_ADMITTED
                : vetoes.stream().anyMatch(Standing::isFailed)
                    ? Outcome.VETOED
                    : asFarAsKnown(known, outcome(gates, vetoes, required, groups));
    return new Verdict(
        tiered(outcome, scoring, points, tier), gates, vetoes, required, groups, points, tier);
  }

  /// A scheme whose rows are not all known is never fulfilled: one that is not known may not be.
  private static Outcome asFarAsKnown(boolean known, Outcome outcome) {
    return !known && outcome == Outcome.FULFILLED ? Outcome.OPEN : outcome;
  }

  private static List<Standing> standings(Assessment assessment, List<String> criteria) {
    return criteria.stream().map(id -> Standing.of(assessment.get(id))).toList();
  }

  /// Counted criteria that stand in no group and are neither met nor out of question.
  private static List<Standing> required(Assessment assessment, Scoring scoring) {
    Set<String> optional =
        scoring.groups().stream()
            .flatMap(group -> group.criteria().stream())
            .collect(Collectors.toSet());
    return assessment.results().stream()
        .filter(CriterionResult::isCounted)
        .filter(result -> !optional.contains(result.id()))
        .map(Standing::of)
        .filter(standing -> standing.isFailed() || standing.disputed() || standing.isOpen())
        .toList();
  }

  private static GroupStanding standing(Assessment assessment, Scoring.Group group) {
    List<Standing> all = standings(assessment, group.criteria());
    int applicable = (int) all.stream().filter(each -> each.state().isApplicable()).count();
    return new GroupStanding(
        group.id(),
        Math.min(group.atLeast(), applicable),
        (int) all.stream().filter(each -> each.state() == State.MET).count(),
        (int) all.stream().filter(Standing::isOpen).count());
  }

  private static Outcome outcome(
      List<Standing> gates,
      List<Standing> vetoes,
      List<Standing> required,
      List<GroupStanding> groups) {
    if (required.stream().anyMatch(Standing::isFailed)
        || groups.stream().anyMatch(GroupStanding::isFailed)) {
      return Outcome.NOT_FULFILLED;
    }
    List<Standing> all = Stream.of(gates, vetoes, required).flatMap(List::stream).toList();
    if (all.stream().anyMatch(Standing::disputed)) {
      return Outcome.DISPUTED;
    }
    boolean open =
        all.stream().anyMatch(Standing::isOpen) || groups.stream().anyMatch(GroupStanding::isOpen);
    return open ? Outcome.OPEN : Outcome.FULFILLED;
  }

  /// The best tier that the points reach for certain and cannot rise beyond.
  private static Optional<String> tier(Scoring scoring, Figure points) {
    Optional<String> least = points.range().flatMap(range -> best(scoring, range.low()));
    Optional<String> most = points.range().flatMap(range -> best(scoring, range.high()));
    return least.equals(most) ? least : Optional.empty();
  }

  private static Optional<String> best(Scoring scoring, double points) {
    return scoring.tiers().stream()
        .filter(tier -> tier.holds(points))
        .map(Scoring.Tier::id)
        .findFirst();
  }

  /// A scheme with tiers is fulfilled where one is reached.
  private static Outcome tiered(
      Outcome outcome, Scoring scoring, Optional<Figure> points, Optional<String> tier) {
    if (outcome != Outcome.FULFILLED || scoring.tiers().isEmpty() || points.isEmpty()) {
      return outcome;
    }
    boolean reachable =
        points.get().range().flatMap(range -> best(scoring, range.high())).isPresent();
    return tier.isPresent() ? Outcome.FULFILLED : reachable ? Outcome.OPEN : Outcome.NOT_FULFILLED;
  }
}
