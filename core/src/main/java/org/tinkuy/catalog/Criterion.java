package org.tinkuy.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.kernel.Check;
import org.tinkuy.kernel.Unit;

/// A requirement of a framework: a prerequisite (yes, partly or no) or a performance indicator
/// (value, operator, target).
///
/// @param id its number in the framework, e.g. `EN-I7`
/// @param kind prerequisite or indicator
/// @param heading where it stands in the framework
/// @param rule how it is computed and compared
/// @param reach whether a document alone can meet it or something physical must change
/// @param guidance what it is computed from, and what it contributes to
/// @param provenance source and confidence
/// @param takenFrom the rows of other frameworks that it was taken over from unchanged, as
///   `framework/criterion`, the nearest first; empty where it is its framework's own
public record Criterion(
    String id,
    Kind kind,
    Heading heading,
    Rule rule,
    Reach reach,
    Guidance guidance,
    Provenance provenance,
    List<String> takenFrom) {
  public Criterion {
    takenFrom = List.copyOf(takenFrom);
  }

  /// A row of its framework's own.
  public Criterion(
      String id,
      Kind kind,
      Heading heading,
      Rule rule,
      Reach reach,
      Guidance guidance,
      Provenance provenance) {
    this(id, kind, heading, rule, reach, guidance, provenance, List.of());
  }

  /// The two kinds of requirement.
  public enum Kind {
    PREREQUISITE,
    INDICATOR
  }

  /// Where a criterion stands in its framework.
  ///
  /// @param category one of the framework's categories
  /// @param topic the topic within the category
  /// @param subTopic the sub-topic within the topic
  public record Heading(String category, String topic, String subTopic) {}

  /// What it takes to meet it.
  public enum Reach {
    /// A plan, policy, contract or appointment.
    DOCUMENT,
    /// Equipment, land, flows or what people experience.
    PHYSICAL
  }

  /// How a criterion is computed.
  ///
  /// @param formula the value, in the formula language
  /// @param operator `>=`, `<=`, `>`, `<`, `=`; `yes` for prerequisites and compound conditions;
  ///   `measure` where there is nothing to compare with
  /// @param target the value to compare with; empty with `yes` and `measure`
  /// @param openCases counts cases still open and too young to judge; empty where there are none
  /// @param alternative another reading of the same criterion, shown beside: where a scheme rests
  ///   its verdict on the criterion, one that fails by a single reading leaves the verdict
  ///   undecided; empty where there is none
  /// @param counted whether it counts in scores unless a person switches it
  /// @param mode when it applies, and how its comparison is read
  public record Rule(
      String formula,
      String operator,
      String target,
      String openCases,
      String alternative,
      boolean counted,
      Mode mode) {
    private static final String ANSWER = "yes";
    private static final String MEASURE = "measure";

    public Rule {
      Check.that(
          List.of(ANSWER, MEASURE).contains(operator) == target.isEmpty(),
          "catalog.criterion.target",
          "Rule '%s': a target goes with a comparison and with nothing else, but operator is '%s'"
              + " and target '%s'.",
          formula,
          operator,
          target);
    }

    /// A rule that always applies and is read as it stands.
    public Rule(
        String formula,
        String operator,
        String target,
        String openCases,
        String alternative,
        boolean counted) {
      this(formula, operator, target, openCases, alternative, counted, Mode.PLAIN);
    }

    /// Whether it is answered by yes, partly or no and has no number.
    public boolean isAnswer() {
      return operator.equals(ANSWER);
    }

    /// Whether there is a value and nothing to compare it with.
    public boolean isMeasuredOnly() {
      return operator.equals(MEASURE);
    }
  }

  /// When a rule applies, and how its comparison is read.
  ///
  /// @param applies a condition without which it does not apply; empty where it always does
  /// @param turns a number: where it is negative, `<=` is read as `>=` and the other way round, and
  ///   where it is zero the rule does not apply; empty where nothing turns it
  /// @param graded whether it gives the share of its target that is reached as points, and not all
  ///   or nothing
  /// @param told whether its alternative is no other reading but the answer of those alone who
  ///   reported
  public record Mode(String applies, String turns, boolean graded, boolean told) {
    /// Always, as it stands, all or nothing.
    public static final Mode PLAIN = new Mode("", "", false);

    /// Of a rule whose alternative, where it has one, is another reading.
    public Mode(String applies, String turns, boolean graded) {
      this(applies, turns, graded, false);
    }
  }

  /// What bears on a criterion. What it asks for, why and how stand in the texts
  /// `criterion.FRAMEWORK.ID.why`, `how`, `where`, `who`, `example`, `evidence`, and what bounds it
  /// or is in doubt in `note`.
  ///
  /// @param sdgIndicators codes of the SDG indicators it contributes to
  /// @param tables the tables of the park folder it is computed from
  /// @param best the value that none can better; empty where there is none, or a target says what
  ///   is asked
  public record Guidance(List<String> sdgIndicators, List<String> tables, Optional<Best> best) {
    public Guidance {
      sdgIndicators = List.copyOf(sdgIndicators);
      tables = List.copyOf(tables);
    }

    /// What bears on a criterion without a best value.
    public Guidance(List<String> sdgIndicators, List<String> tables) {
      this(sdgIndicators, tables, Optional.empty());
    }
  }

  /// The values that none can better.
  public enum Best {
    /// Nothing at all, as of injuries.
    NONE,
    /// All of them, or yes.
    ALL,
    /// Any that all told: more is no better than less, as of the water that a park uses.
    TOLD;

    /// Whether a value is there.
    ///
    /// @param value in the unit
    public boolean isReached(double value, Unit unit) {
      return switch (this) {
        case NONE -> value == 0;
        case TOLD -> true;
        case ALL -> unit.dimension().isNone() && unit.convert(value, Unit.ONE) >= 1;
      };
    }
  }

  /// The same criterion with its comparison read another way, as a mode turns it.
  public Criterion readAs(String operator) {
    Rule read =
        new Rule(
            rule.formula(),
            operator,
            rule.target(),
            rule.openCases(),
            rule.alternative(),
            rule.counted(),
            rule.mode());
    return new Criterion(id, kind, heading, read, reach, guidance, provenance, takenFrom);
  }

  /// The same criterion as a row of another framework that takes it over.
  ///
  /// @param framework the one whose row it is here
  /// @param source what is said of it there
  public Criterion takenOver(String framework, Provenance source) {
    return new Criterion(id, kind, heading, rule, reach, guidance, source, paths(framework));
  }

  /// As what goals and policies may name it, as `framework/criterion`: its own path, then those of
  /// the rows that it was taken over from.
  ///
  /// @param framework the one whose row it is
  public List<String> paths(String framework) {
    List<String> paths = new ArrayList<>(List.of(framework + "/" + id));
    paths.addAll(takenFrom);
    return paths;
  }

  public String category() {
    return heading.category();
  }

  public String topic() {
    return heading.topic();
  }
}
