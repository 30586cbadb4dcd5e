package org.tinkuy.exchange.proof;

import org.tinkuy.kernel.Sentence;
import org.tinkuy.solver.Tag;

/// The rules of the exchange engine's models, in words: what a conflict is made of.
public final class Rules {
  /// The rule that a sink's demand is met.
  public static final String DEMAND = "exchange.rule.demand";

  private Rules() {}

  /// Why a question stays open where no solver for its kind is installed.
  static Sentence unsupported() {
    return Sentence.of(
        "exchange.solver.unsupported",
        "No solver that is installed on this machine can solve a problem of this kind: pooling,"
            + " several contaminants and schedules with loops need the native ones. What is given,"
            + " if anything, was put together without one.");
  }

  /// Why nothing is proved where the solver failed.
  public static Sentence failed() {
    return Sentence.of(
        "exchange.solver.failed",
        "The solver failed on it, so it proved nothing. What is given, if anything, was put"
            + " together without it. Maybe a number is a thousand times too large or too small.");
  }

  /// Why an answer that we put together stands in the place of a solver's.
  static Sentence late() {
    return Sentence.of(
        "exchange.solver.late",
        "The solver ended before it found anything better, so this answer was put together without"
            + " it: it keeps every rule, and may be far from the best. Maybe give more time.");
  }

  /// Why a fair split lacks its nucleolus or its core.
  public static Sentence unfinished() {
    return Sentence.of(
        "exchange.share.unfinished",
        "A linear program was not finished, for want of time or because the solver failed, so what"
            + " it would give is left out: nucleolus or core. The Shapley value needs none and"
            + " stands.");
  }

  /// That an activity's time hangs on another's.
  ///
  /// @param second the name of the one that waits
  /// @param first the name of the one that it waits for
  public static Sentence waits(String second, String first) {
    return Sentence.of(
        "exchange.rule.waits", "Activity '%s' waits for activity '%s'.", second, first);
  }

  /// That a sink's demand can be met by nothing that is there.
  ///
  /// @param sink its name
  public static Sentence nothingReaches(String sink) {
    return Sentence.of(
        "exchange.rule.nothingReaches",
        "Nothing can be bought for sink '%s', and no arc that can be used leads to it.",
        sink);
  }

  /// What a rule says.
  public static Sentence say(Tag tag) {
    String one = tag.values().isEmpty() ? "" : tag.values().getFirst();
    String other = tag.values().isEmpty() ? "" : tag.values().getLast();
    return switch (tag.key()) {
      case DEMAND -> Sentence.of("exchange.rule.demand", "Sink '%s' must get what it needs.", one);
      case "exchange.rule.supply" ->
          Sentence.of("exchange.rule.supply", "Source '%s' gives no more than it has.", one);
      case "exchange.rule.limit" ->
          Sentence.of(
              "exchange.rule.limit", "What goes to '%s' keeps its limit of '%s'.", one, other);
      case "exchange.rule.minimum" ->
          Sentence.of("exchange.rule.minimum", "Arc '%s' carries its minimum if it is used.", one);
      case "exchange.rule.oneMode" ->
          Sentence.of("exchange.rule.oneMode", "From '%s' to '%s' goes one mode only.", one, other);
      case "exchange.rule.partner" ->
          Sentence.of("exchange.rule.partner", "Arc '%s' makes its firms partners.", one);
      case "exchange.rule.partners" ->
          Sentence.of("exchange.rule.partners", "Firm '%s' has no more partners than it may.", one);
      case "exchange.rule.budget" ->
          Sentence.of("exchange.rule.budget", "The fixed costs keep to the budget.");
      case "exchange.rule.heatAt" ->
          Sentence.of(
              "exchange.rule.heatAt",
              "Heat does not climb: what is needed above a shifted temperature of %s degC comes"
                  + " from a source as hot.",
              one);
      case "exchange.rule.heatLeft" ->
          Sentence.of(
              "exchange.rule.heatLeft",
              "A utility takes what heat is left at a shifted temperature of %s degC.",
              one);
      case "exchange.rule.water" ->
          Sentence.of("exchange.rule.water", "What flows into operation '%s' flows out.", one);
      case "exchange.rule.inlet" ->
          Sentence.of(
              "exchange.rule.inlet",
              "The inlet of operation '%s' keeps its limit of '%s'.",
              one,
              other);
      case "exchange.rule.load" ->
          Sentence.of(
              "exchange.rule.load", "Operation '%s' gives its load of '%s' away.", one, other);
      case String _ -> sayPool(tag, one, other);
    };
  }

  /// Rules of blending.
  private static Sentence sayPool(Tag tag, String one, String other) {
    return switch (tag.key()) {
      case "exchange.rule.poolShares" ->
          Sentence.of(
              "exchange.rule.poolShares", "The shares of what is in pool '%s' sum to one.", one);
      case "exchange.rule.poolParts" ->
          Sentence.of(
              "exchange.rule.poolParts",
              "What pool '%s' sends to '%s' is what its inputs put in for it.",
              one,
              other);
      case "exchange.rule.poolMixed" ->
          Sentence.of(
              "exchange.rule.poolMixed",
              "What pool '%s' sends to '%s' is mixed as the pool is.",
              one,
              other);
      case "exchange.rule.poolCapacity" ->
          Sentence.of(
              "exchange.rule.poolCapacity", "Through pool '%s' runs no more than it holds.", one);
      case "exchange.rule.poolDemand" ->
          Sentence.of(
              "exchange.rule.poolDemand", "Output '%s' takes no more than it asks for.", one);
      case String _ -> sayInner(tag, one);
    };
  }

  /// Rules that hold a model together; people meet them only where solvers fail.
  private static Sentence sayInner(Tag tag, String one) {
    return switch (tag.key()) {
      case "exchange.rule.plant" ->
          Sentence.of(
              "exchange.rule.plant", "What all operations pick up leaves with the fresh water.");
      case "exchange.rule.quality" ->
          Sentence.of(
              "exchange.rule.quality",
              "At each impurity the sinks get water that is clean enough.");
      case "exchange.rule.leastHeat" ->
          Sentence.of("exchange.rule.leastHeat", "The utilities give the least heat that will do.");
      case "exchange.rule.steamOf" ->
          Sentence.of("exchange.rule.steamOf", "Steam main '%s' gives no more than it takes.", one);
      case "exchange.rule.excess" ->
          Sentence.of("exchange.rule.excess", "No group could do better alone than it is given.");
      case "exchange.rule.share" ->
          Sentence.of("exchange.rule.share", "Prices give each firm its share of the saving.");
      case "exchange.rule.exit" ->
          Sentence.of("exchange.rule.exit", "The network is judged by the worst exit of a firm.");
      default -> Sentence.value(tag.toString());
    };
  }
}
