package org.tinkuy.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.Movement;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.Framework;
import org.tinkuy.figure.Audience;
import org.tinkuy.formula.Formulas;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;

/// A framed question about a park: framework, period and comparison are resolved, so that running
/// it cannot fail.
public final class Study {
  /// Tables whose rows show that a period has data.
  private static final List<String> DATED = List.of("flows", "workforce", "facts", "economics");

  private final Knowledge knowledge;
  private final Park park;
  private final Framework framework;
  private final Period period;
  private final Optional<Period> compare;
  private final StudyRequest request;

  private Study(
      Knowledge knowledge,
      Park park,
      Framework framework,
      Question question,
      StudyRequest request) {
    this.knowledge = knowledge;
    this.park = park;
    this.framework = framework;
    this.period = question.period();
    this.compare = question.compare();
    this.request = request;
  }

  /// What the program knows: the catalog with its formulas compiled.
  ///
  /// @param catalog the catalog
  /// @param formulas its formulas
  /// @param programVersion version of the program
  public record Knowledge(Catalog catalog, Formulas formulas, String programVersion) {}

  /// The periods that were asked for.
  private record Question(Period period, Optional<Period> compare) {}

  /// Resolves a question, or names everything that is wrong with it.
  public static Checked<Study> frame(Knowledge knowledge, Park park, StudyRequest request) {
    Attempt attempt = new Attempt();
    audience(request.audience(), attempt);
    Optional<Framework> framework = framework(knowledge.catalog(), request.framework(), attempt);
    Optional<Period> period =
        request.period().isPresent()
            ? parse(park, request.period().get(), "period", attempt)
            : latest(park, attempt);
    Optional<Period> compare =
        request.compare().flatMap(text -> parse(park, text, "compare", attempt));
    earlier(compare, period, attempt);
    if (attempt.hasErrors() || framework.isEmpty() || period.isEmpty()) {
      return attempt.refuse();
    }
    Question question = new Question(period.get(), compare);
    return attempt.finish(new Study(knowledge, park, framework.get(), question, request));
  }

  private static void audience(Audience audience, Attempt attempt) {
    if (audience != Audience.OPERATOR) {
      attempt.error(
          "study.audience",
          Place.file("request"),
          Sentence.of("hint.study.audience", "Ask as the operator, who may see all figures."),
          "Results for the audience '%s' are not given yet: the rules that keep tenants' figures"
              + " apart are not part of this version.",
          audience);
    }
  }

  private static Optional<Framework> framework(Catalog catalog, String id, Attempt attempt) {
    Optional<Framework> framework = catalog.findFramework(id);
    if (framework.isEmpty()) {
      List<String> near = Nearest.of(id, catalog.rules().frameworks().keySet());
      attempt.error(
          "study.framework",
          Place.file("request"),
          Sentence.maybe(
              near.isEmpty() ? List.copyOf(catalog.rules().frameworks().keySet()) : near),
          "Framework '%s' is unknown.",
          id);
    } else if (framework.get().status() == Framework.Status.INCOMPLETE) {
      attempt.error(
          "study.frameworkIncomplete",
          Place.file("request"),
          Sentence.of(
              "hint.study.frameworkIncomplete",
              "Use %s.",
              String.join(
                  ", ",
                  catalog.rules().frameworks().values().stream()
                      .filter(known -> known.status() == Framework.Status.COMPLETE)
                      .map(Framework::id)
                      .toList())),
          "Framework '%s' gives no score: its rows are not all known.",
          id);
    }
    return framework;
  }

  private static Optional<Period> parse(Park park, String text, String option, Attempt attempt) {
    return attempt.at(
        Place.file("request").at(option),
        () -> Period.parse(text, park.profile().conventions().fiscalYearStart()));
  }

  private static void earlier(Optional<Period> compare, Optional<Period> period, Attempt attempt) {
    if (compare.isPresent()
        && period.isPresent()
        && !compare.get().end().isBefore(period.get().end())) {
      attempt.error(
          "study.compareNotEarlier",
          Place.file("request").at("compare"),
          Sentence.of("hint.study.compareNotEarlier", "Maybe the two are swapped."),
          "The period to compare with must be earlier than %s, but is %s.",
          period.get(),
          compare.get());
    }
  }

  /// The latest calendar or fiscal year with rows in the tables that every assessment reads.
  private static Optional<Period> latest(Park park, Attempt attempt) {
    Optional<Period> latest =
        years(park).max(Comparator.comparing(Period::end).thenComparing(Comparator.naturalOrder()));
    if (latest.isEmpty()) {
      attempt.error(
          "study.noPeriod",
          Place.file("request").at("period"),
          Sentence.of("hint.study.noPeriod", "Maybe add rows to facts or flows, or name a period."),
          "The park has no dated rows, so there is no period to assess.");
    }
    return latest;
  }

  /// The years of the rows: a fiscal year stays one, shorter periods count to their calendar year.
  private static Stream<Period> years(Park park) {
    return DATED.stream()
        .flatMap(table -> park.table(table).rows().stream())
        .filter(row -> !row.text("basis").equals("intended"))
        .flatMap(row -> row.findPeriod("period").stream())
        .map(
            period ->
                switch (period.kind()) {
                  case CALENDAR_YEAR, FISCAL_YEAR -> period;
                  case QUARTER, MONTH, DAY -> Period.year(period.end().getYear());
                });
  }

  /// Runs the engines.
  ///
  /// @param issues the problems found while the park was read, carried into the results
  /// @param inputHash SHA-256 of the park's files
  public StudyResults run(List<Issue> issues, String inputHash) {
    Assessment assessment = assess(period);
    Optional<Movement> movement =
        compare.map(earlier -> Movement.between(assess(earlier), assessment));
    return new StudyResults(
        park,
        ParkSummary.of(
            park, period, knowledge.catalog().units(), issues.stream().anyMatch(Issue::isError)),
        assessment,
        movement,
        Gains.of(assessment),
        request.audience(),
        new ArrayList<>(issues),
        new Provenance(knowledge.programVersion(), knowledge.catalog().version(), inputHash, 0));
  }

  private Assessment assess(Period of) {
    return Assessor.assess(
        new Assessor.Input(framework, knowledge.formulas(), park, of, request.partialRule()));
  }
}
