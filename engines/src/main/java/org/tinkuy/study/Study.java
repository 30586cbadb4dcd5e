package org.tinkuy.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tinkuy.assess.Assessment;
import org.tinkuy.assess.Assessor;
import org.tinkuy.assess.Gains;
import org.tinkuy.assess.Movement;
import org.tinkuy.assess.PartialRule;
import org.tinkuy.assess.Reviewed;
import org.tinkuy.catalog.Catalog;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.Framework;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.figure.Audience;
import org.tinkuy.finance.result.FinanceStudy;
import org.tinkuy.flows.FlowEngine;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.FlowYear;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Nearest;
import org.tinkuy.kernel.Period;
import org.tinkuy.kernel.Place;
import org.tinkuy.kernel.Sentence;
import org.tinkuy.park.Park;
import org.tinkuy.policy.PolicyEngine;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;

/// A framed question about a park: framework, period and comparison are resolved, so that running
/// it cannot fail.
public final class Study {
  /// Tables whose rows show that a period has data.
  private static final List<String> DATED = List.of("flows", "workforce", "facts", "economics");

  /// Tables of the flow engine.
  private static final List<String> OF_EXCHANGES =
      List.of("flows", "routes", "distances", "links", "tenants", "permits", "indices");

  private static final List<String> FLOWS =
      List.of("flows", "links", "meters", "readings", "waterSources");

  /// Earlier years that a report looks back on.
  private static final int MOST_YEARS = 4;

  private final Knowledge knowledge;
  private final Subject subject;
  private final Question question;

  /// What all formulas of the study are evaluated on.
  private final PeriodRows rows;

  private Study(Knowledge knowledge, Subject subject, Question question) {
    this.knowledge = knowledge;
    this.subject = subject;
    this.question = question;
    this.rows = PeriodRows.of(subject.park(), question.period());
  }

  /// What the program knows: the catalog with its formulas compiled.
  ///
  /// @param catalog the catalog
  /// @param formulas its formulas
  /// @param programVersion version of the program
  /// @param solvers what solves models, loaded only by a study that needs it
  public record Knowledge(
      Catalog catalog, Formulas formulas, String programVersion, Supplier<Solvers> solvers) {
    /// Knowledge without solvers: networks are then no better than the greedy one, and say so.
    public Knowledge(Catalog catalog, Formulas formulas, String programVersion) {
      this(catalog, formulas, programVersion, () -> Solvers.NONE);
    }
  }

  /// What is asked, resolved.
  private record Question(
      Period period,
      Audience audience,
      Optional<Comparing> assessment,
      Optional<FlowRequest> flows,
      Optional<ExchangeAsk> exchanges,
      Optional<DiagnosisRequest> diagnosis,
      Optional<FinanceStudy> finance,
      Optional<DisclosureRequest> disclosure) {}

  /// What is asked of the assessment, resolved.
  private record Comparing(Framework framework, Optional<Period> earlier, PartialRule rule) {}

  /// Resolves a question, or names everything that is wrong with it.
  public static Checked<Study> frame(Knowledge knowledge, Subject subject, StudyRequest request) {
    Attempt attempt = new Attempt();
    Park park = subject.park();
    new AudienceRules(subject, attempt).check(request);
    Optional<Framework> framework =
        request
            .assessment()
            .flatMap(asked -> framework(knowledge.catalog(), asked.framework(), attempt));
    Optional<Period> period =
        request.period().isPresent()
            ? parse(park, request.period().get(), "period", attempt)
            : request
                .finance()
                .filter(_ -> years(park).findAny().isEmpty())
                .map(asked -> Period.year(asked.written().life().start().getYear()))
                .or(() -> latest(park, attempt));
    Optional<Comparing> assessment =
        request.assessment().flatMap(asked -> comparing(park, asked, framework, period, attempt));
    yearOfExchanges(request, period, attempt);
    period.ifPresent(of -> new FlowPeriods(park).check(request, of, attempt));
    Optional<FinanceStudy> finance =
        request
            .finance()
            .flatMap(
                asked -> finance(park, asked, knowledge.catalog().library().experience(), attempt));
    if (attempt.hasErrors() || period.isEmpty()) {
      return attempt.refuse();
    }
    Question question =
        new Question(
            period.get(),
            request.audience(),
            assessment,
            request.flows(),
            request.exchanges(),
            request.diagnosis(),
            finance,
            request.disclosure());
    return attempt.finish(new Study(knowledge, subject, question));
  }

  /// A network is planned for a year: amounts, months and yearly costs are of one.
  private static void yearOfExchanges(
      StudyRequest request, Optional<Period> period, Attempt attempt) {
    boolean year =
        period.isEmpty()
            || period.get().kind() == Period.Kind.CALENDAR_YEAR
            || period.get().kind() == Period.Kind.FISCAL_YEAR;
    if (request.exchanges().isPresent() && !year) {
      attempt.error(
          "study.exchangesOfAYear",
          Place.file("request").at("period"),
          Sentence.of("hint.study.exchangesOfAYear", "Name a year, as 2024 or FY2024."),
          "Exchanges are planned for a year, but the period is %s.",
          period.get());
    }
  }

  private static Optional<FinanceStudy> finance(
      Park park, FinanceRequest asked, Experience experience, Attempt attempt) {
    Checked<FinanceStudy> framed =
        FinanceStudy.frame(asked.written(), park, asked.question(), experience);
    attempt.addAll(framed.issues());
    return framed.find();
  }

  private static Optional<Comparing> comparing(
      Park park,
      AssessmentRequest asked,
      Optional<Framework> framework,
      Optional<Period> period,
      Attempt attempt) {
    Optional<Period> compare =
        asked.compare().filter(AssessmentRequest.LAST::equals).isPresent()
            ? period.map(of -> earlierYears(park, of)).filter(y -> !y.isEmpty()).map(List::getLast)
            : asked.compare().flatMap(text -> parse(park, text, "compare", attempt));
    earlier(compare, period, attempt);
    return framework.map(found -> new Comparing(found, compare, asked.partialRule()));
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

  /// The years of the rows that somebody wrote: a fiscal year stays one, shorter periods count to
  /// their calendar year. A money case of years to come is no row.
  private static Stream<Period> years(Park park) {
    return DATED.stream()
        .flatMap(table -> park.table(table).rows().stream())
        .filter(row -> !row.text("basis").equals("intended") && !CaseFact.isOne(row))
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
    StudyResults whole = whole(issues, inputHash);
    boolean decided = whole.frame().isForOthers() || question.disclosure().isPresent();
    return decided ? disclosed(whole).of(linear()).results() : whole;
  }

  /// Runs the engines and keeps what the results tell others than the operator.
  ///
  /// @param issues the problems found while the park was read, carried into the results
  /// @param inputHash SHA-256 of the park's files
  public Telling tell(List<Issue> issues, String inputHash) {
    return disclosed(whole(issues, inputHash)).of(linear());
  }

  /// What every tenant may see of the others, to stand beside its own figures.
  ///
  /// @param issues the problems found while the park was read
  public PeerResults peers(List<Issue> issues) {
    StudyResults whole = whole(issues, "");
    return disclosed(whole).peers(linear());
  }

  /// What a tenant could give and take, in bands that tell neither its name nor its numbers.
  ///
  /// @param issues the problems found while the park was read
  /// @param asked whose, and what of it is told as it is
  public FirmBands bands(List<Issue> issues, FirmBands.Asked asked) {
    FlowResults flows =
        balance(new FlowRequest(false), LeftOut.of(knowledge.catalog(), issues).touches(FLOWS));
    return FirmBands.of(subject.park(), knowledge.catalog(), question.period(), flows, asked);
  }

  private StudyResults whole(List<Issue> issues, String inputHash) {
    Provenance provenance =
        new Provenance(
            knowledge.programVersion(),
            knowledge.catalog().version(),
            inputHash,
            question.finance().filter(f -> f.draws() > 0).map(FinanceStudy::seed).orElse(0L));
    Period period = question.period();
    boolean partial = issues.stream().anyMatch(Issue::isError);
    StudyFrame frame =
        new StudyFrame(subject, period, question.audience(), issues, partial, provenance);
    LeftOut leftOut = LeftOut.of(knowledge.catalog(), issues);
    boolean flowsLeftOut = leftOut.touches(FLOWS);
    Optional<FlowResults> flows = question.flows().map(asked -> balance(asked, flowsLeftOut));
    ParkSummary summary =
        ParkSummary.of(
            rows, knowledge.formulas(), knowledge.catalog().rules().tolerances(), leftOut);
    Optional<AssessmentResults> assessed = question.assessment().map(this::assess);
    return new StudyResults(
        frame,
        summary,
        assessed,
        flows,
        question
            .exchanges()
            .map(
                asked ->
                    exchange(
                        asked,
                        flows.orElseGet(() -> balance(new FlowRequest(false), flowsLeftOut)),
                        leftOut.among(OF_EXCHANGES))),
        question.diagnosis().map(asked -> diagnose(asked, summary, assessed)),
        question.finance().map(FinanceStudy::run),
        Optional.empty());
  }

  /// The one place where results are cut down to what their audience may see.
  private DisclosedResults disclosed(StudyResults whole) {
    DisclosureRules rules =
        knowledge.catalog().rules().disclosure().with(subject.park().profile().disclosure());
    return new DisclosedResults(
        whole,
        usual(whole),
        rules,
        question.disclosure().orElse(DisclosureRequest.PLAIN),
        knowledge.catalog().units());
  }

  /// What every report of the period decides about first, whatever it shows, so that no two of them
  /// hide differently: the flows, and the first framework.
  private DisclosedResults.Usual usual(StudyResults whole) {
    LeftOut leftOut = LeftOut.of(knowledge.catalog(), whole.frame().issues());
    FlowResults flows =
        whole.flows().orElseGet(() -> balance(new FlowRequest(false), leftOut.touches(FLOWS)));
    Optional<Assessment> first =
        whole
            .assessment()
            .map(AssessmentResults::assessment)
            .filter(known -> known.framework().id().equals(Framework.FIRST))
            .or(
                () ->
                    knowledge
                        .catalog()
                        .findFramework(Framework.FIRST)
                        .map(
                            framework ->
                                assess(
                                    new Comparing(framework, Optional.empty(), PartialRule.NONE),
                                    question.period())));
    return new DisclosedResults.Usual(flows, first);
  }

  private Optional<Solver> linear() {
    Solvers solvers = knowledge.solvers().get();
    return solvers.equals(Solvers.NONE)
        ? Optional.empty()
        : Optional.of(new LateSolver(solvers::linear));
  }

  private ParkExchanges exchange(ExchangeAsk asked, FlowResults flows, List<String> leftOut) {
    return ParkExchanges.of(
        new ParkExchanges.Input(
            subject.park(),
            knowledge.catalog(),
            question.period(),
            FreeAmounts.of(flows),
            asked,
            knowledge.solvers(),
            leftOut));
  }

  /// Sets that the catalog does not have are left out: a catalog of one's own need not have ours.
  private Diagnosis diagnose(
      DiagnosisRequest asked, ParkSummary summary, Optional<AssessmentResults> assessed) {
    Period period = question.period();
    Park park = subject.park();
    Catalog catalog = knowledge.catalog();
    Framework own =
        question
            .assessment()
            .map(Comparing::framework)
            .or(() -> catalog.findFramework(Framework.FIRST))
            .orElseThrow();
    List<Assessment> sets =
        asked.sets().stream()
            .filter(set -> !set.equals(own.id()))
            .flatMap(set -> catalog.findFramework(set).stream())
            .map(set -> assess(new Comparing(set, Optional.empty(), PartialRule.NONE), period))
            .toList();
    Optional<FirmCoverage> firms =
        sets.stream()
            .filter(set -> set.framework().id().equals(Diagnosis.RESOURCES))
            .findFirst()
            .map(set -> FirmCoverage.of(set, park, summary.tenants()));
    return new Diagnosis(
        sets,
        firms,
        catalog.library().goals(),
        PolicyEngine.review(
            new PolicyEngine.Input(
                park,
                period,
                catalog.library(),
                own,
                catalog.rules().tolerances().get("policyEffect"))),
        GovernanceEngine.review(park, period, knowledge.formulas()),
        ComplianceEngine.check(park, period, catalog.units(), knowledge.formulas()),
        sets.stream()
            .filter(set -> set.framework().id().equals(Diagnosis.SOCIAL))
            .flatMap(
                set ->
                    SocialSplit.of(
                        set, park, catalog.rules().figures().keySet(), knowledge.formulas())
                        .stream())
            .toList(),
        MeasureRead.review(park, period, catalog, assessed));
  }

  private FlowResults balance(FlowRequest asked, boolean leftOut) {
    FlowResults results = FlowEngine.balance(ofFlows(question.period(), asked, leftOut));
    return asked.years() ? results.with(flowYears(asked, leftOut)) : results;
  }

  private FlowEngine.Input ofFlows(Period period, FlowRequest asked, boolean leftOut) {
    return new FlowEngine.Input(
        subject.park(), knowledge.catalog(), period, asked.estimates(), leftOut);
  }

  /// Every year from the first one looked back on to that of the study, also those without a row.
  private List<FlowYear> flowYears(FlowRequest asked, boolean leftOut) {
    List<Period> earlier = earlierYears(subject.park(), question.period());
    if (earlier.isEmpty()) {
      return List.of();
    }
    List<FlowYear> years = new ArrayList<>();
    Period year = question.period();
    while (years.size() <= MOST_YEARS && !year.start().isBefore(earlier.getFirst().start())) {
      years.addFirst(FlowEngine.year(ofFlows(year, asked, leftOut)));
      year = year.back(1);
    }
    return years;
  }

  private AssessmentResults assess(Comparing asked) {
    Assessment assessment = assess(asked, question.period());
    List<Assessment> history =
        question.diagnosis().isPresent()
            ? earlierYears(subject.park(), question.period()).stream()
                .map(year -> assess(asked, year))
                .toList()
            : List.<Assessment>of();
    Optional<Movement> movement =
        asked
            .earlier()
            .map(
                earlier ->
                    history.stream()
                        .filter(year -> year.period().equals(earlier))
                        .findFirst()
                        .orElseGet(() -> assess(asked, earlier)))
            .map(earlier -> Movement.between(earlier, assessment));
    return new AssessmentResults(
        assessment,
        movement,
        Gains.of(assessment),
        history,
        Optional.of(Reviewed.of(assessment, subject.park())),
        knowledge.catalog().rules().tolerances().get("strongCategory"));
  }

  /// The years with data before the period, the oldest first; none for a shorter period, which has
  /// no year before it to stand beside.
  private static List<Period> earlierYears(Park park, Period period) {
    List<Period> years =
        years(park)
            .filter(year -> year.kind() == period.kind())
            .filter(year -> year.end().isBefore(period.start()))
            .distinct()
            .sorted(Comparator.comparing(Period::end))
            .toList();
    return years.subList(Math.max(0, years.size() - MOST_YEARS), years.size());
  }

  private Assessment assess(Comparing asked, Period of) {
    return Assessor.assess(
        new Assessor.Input(asked.framework(), knowledge.formulas(), rows.in(of), asked.rule()));
  }
}
