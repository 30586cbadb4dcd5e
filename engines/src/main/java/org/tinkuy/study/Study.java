package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
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
import org.tinkuy.catalog.Framework;
import org.tinkuy.compliance.ComplianceEngine;
import org.tinkuy.exchange.park.ExchangeAsk;
import org.tinkuy.exchange.park.ParkExchanges;
import org.tinkuy.figure.Figures;
import org.tinkuy.finance.result.FinanceStudy;
import org.tinkuy.flows.FlowEngine;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.flows.FlowYear;
import org.tinkuy.formula.Formulas;
import org.tinkuy.formula.PeriodRows;
import org.tinkuy.formula.Value;
import org.tinkuy.governance.GovernanceEngine;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.Issue;
import org.tinkuy.kernel.Period;
import org.tinkuy.park.Park;
import org.tinkuy.policy.PolicyEngine;
import org.tinkuy.solver.Solver;
import org.tinkuy.solver.Solvers;

/// A framed question about a park: framework, period and comparison are resolved, so that running
/// it cannot fail.
public final class Study {
  /// Tables that exchanges are found in.
  private static final List<String> OF_EXCHANGES =
      List.of("flows", "routes", "distances", "links", "tenants", "permits", "indices");

  /// Tables of the flow engine.
  private static final List<String> FLOWS =
      List.of("flows", "links", "meters", "readings", "waterSources");

  private final Knowledge knowledge;
  private final Subject subject;
  private final StudyQuestion question;

  /// What all formulas of the study are evaluated on.
  private final PeriodRows rows;

  /// Of all periods: whose a row is stays the same.
  private final Figures figures;

  private Study(Knowledge knowledge, Subject subject, StudyQuestion question) {
    this.knowledge = knowledge;
    this.subject = subject;
    this.question = question;
    this.rows = PeriodRows.of(subject.park(), question.period());
    this.figures = new Figures(subject.park());
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

  /// Resolves a question, or names everything that is wrong with it.
  public static Checked<Study> frame(Knowledge knowledge, Subject subject, StudyRequest request) {
    Attempt attempt = new Attempt();
    Optional<StudyQuestion> question =
        StudyQuestion.resolve(request, subject, knowledge.catalog(), attempt);
    return question.isEmpty()
        ? attempt.refuse()
        : attempt.finish(new Study(knowledge, subject, question.get()));
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
    Optional<ForkJoinTask<FlowResults>> balancing =
        question
            .flows()
            .map(asked -> ForkJoinTask.adapt(() -> balance(asked, flowsLeftOut)).fork());
    Told told;
    try {
      told = told(leftOut);
    } finally {
      balancing.ifPresent(ForkJoinTask::quietlyJoin);
    }
    Optional<FlowResults> flows = balancing.map(ForkJoinTask::join);
    return new StudyResults(
        frame,
        told.summary(),
        told.assessed(),
        flows,
        question
            .exchanges()
            .map(
                asked ->
                    exchange(
                        asked,
                        flows.orElseGet(() -> balance(new FlowRequest(false), flowsLeftOut)),
                        leftOut.among(OF_EXCHANGES))),
        told.diagnosis(),
        question.finance().map(FinanceStudy::run),
        Optional.empty());
  }

  /// What needs no balance of flows, and is found while these are balanced.
  private record Told(
      ParkSummary summary, Optional<AssessmentResults> assessed, Optional<Diagnosis> diagnosis) {}

  private Told told(LeftOut leftOut) {
    ParkSummary summary =
        ParkSummary.of(
            rows, figures, knowledge.formulas(), knowledge.catalog().rules().tolerances(), leftOut);
    Optional<AssessmentResults> assessed = question.assessment().map(this::assess);
    return new Told(
        summary, assessed, question.diagnosis().map(asked -> diagnose(asked, summary, assessed)));
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
                                    new StudyQuestion.Comparing(
                                        framework, Optional.empty(), PartialRule.NONE),
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
            .map(StudyQuestion.Comparing::framework)
            .or(() -> catalog.findFramework(Framework.FIRST))
            .orElseThrow();
    List<Assessment> sets =
        asked.sets().stream()
            .filter(set -> !set.equals(own.id()))
            .flatMap(set -> catalog.findFramework(set).stream())
            .map(
                set ->
                    assess(
                        new StudyQuestion.Comparing(set, Optional.empty(), PartialRule.NONE),
                        period))
            .toList();
    Optional<FirmCoverage> firms =
        find(Diagnosis.RESOURCES, sets, assessed)
            .map(set -> FirmCoverage.of(set, park, summary.tenants()).since(baseYear()));
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
        GovernanceEngine.review(rows, figures, knowledge.formulas()),
        ComplianceEngine.check(rows, figures, catalog.units(), knowledge.formulas()),
        find(Diagnosis.SOCIAL, sets, assessed)
            .map(
                set ->
                    SocialSplit.of(
                        set,
                        rows,
                        figures,
                        catalog.rules().figures().keySet(),
                        knowledge.formulas()))
            .orElse(List.of()),
        MeasureRead.review(park, period, catalog, assessed));
  }

  /// The year that the indices of resource efficiency start from; empty where the park tells none.
  private Optional<Integer> baseYear() {
    return knowledge.formulas().figure("resourceBaseYear").evaluate(rows, false).value()
            instanceof Value.Amount year
        ? Optional.of((int) Math.round(year.known())).filter(_ -> year.isExact())
        : Optional.empty();
  }

  /// The park by a set of indicators, whether it is read beside the framework or is the framework.
  private static Optional<Assessment> find(
      String set, List<Assessment> beside, Optional<AssessmentResults> assessed) {
    return Stream.concat(beside.stream(), assessed.map(AssessmentResults::assessment).stream())
        .filter(each -> each.framework().id().equals(set))
        .findFirst();
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
    List<Period> earlier = new DatedYears(subject.park()).before(question.period());
    if (earlier.isEmpty()) {
      return List.of();
    }
    List<FlowYear> years = new ArrayList<>();
    Period year = question.period();
    while (years.size() <= DatedYears.MOST && !year.start().isBefore(earlier.getFirst().start())) {
      years.addFirst(FlowEngine.year(ofFlows(year, asked, leftOut)));
      year = year.back(1);
    }
    return years;
  }

  private AssessmentResults assess(StudyQuestion.Comparing asked) {
    Assessment assessment = assess(asked, question.period());
    List<Assessment> history =
        question.diagnosis().isPresent()
            ? new DatedYears(subject.park())
                .before(question.period()).stream().map(year -> assess(asked, year)).toList()
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

  private Assessment assess(StudyQuestion.Comparing asked, Period of) {
    return Assessor.assess(
        new Assessor.Input(
            asked.framework(), knowledge.formulas(), rows.in(of), figures, asked.rule()));
  }
}
