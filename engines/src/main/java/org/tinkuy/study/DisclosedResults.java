package org.tinkuy.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tinkuy.assess.Assessment;
import org.tinkuy.catalog.DisclosureRules;
import org.tinkuy.disclosure.TableCell;
import org.tinkuy.figure.Audience;
import org.tinkuy.figure.Figure;
import org.tinkuy.flows.FlowResults;
import org.tinkuy.kernel.UnitTable;
import org.tinkuy.solver.Solver;

/// Cuts the results of a study down to what its audience may see: between the engines and `views`
/// there is no other way. What an engine gives beyond figures is taken out, and its figures are
/// shown or hidden as the disclosure engine decides; an engine that joins a study must say here
/// what others see of it, or it does not compile.
final class DisclosedResults {
  private final StudyResults whole;
  private final Usual usual;
  private final DisclosureRules rules;
  private final DisclosureRequest asked;
  private final Optional<ExchangeTotals> exchanges;
  private final Optional<MoneyTotals> money;

  /// What is decided about before anything else.
  record Usual(FlowResults flows, Optional<Assessment> first) {}

  DisclosedResults(
      StudyResults whole,
      Usual usual,
      DisclosureRules rules,
      DisclosureRequest asked,
      UnitTable units) {
    this.whole = whole;
    this.usual = usual;
    this.rules = rules;
    this.asked = asked;
    this.exchanges =
        whole
            .exchanges()
            .map(
                found ->
                    new ExchangeTotals(
                        found,
                        whole.park().profile().governance().parkBody(),
                        units,
                        rules,
                        !isSmall()));
    this.money = whole.finance().map(found -> new MoneyTotals(found, whole.park()));
  }

  /// The results for the audience of their frame; the operator's keep all, with what others do not
  /// see of it.
  Telling of(Optional<Solver> solver) {
    Sight.Decision decision = decide(aggregates(), solver);
    DisclosureResults decided = following(decision.results());
    StudyResults results = shown(decision, decided);
    return new Telling(results, decided.told());
  }

  private DisclosureResults following(DisclosureResults decided) {
    return exchanges
        .map(totals -> decided.with(totals.following(decided.hidden())))
        .orElse(decided);
  }

  /// What tenants may see of one another; the same for all of them.
  PeerResults peers(Optional<Solver> solver) {
    PeerFigures figures = new PeerFigures(whole.park(), usual.flows());
    Sight.Decision decision = decide(figures.aggregates(), solver);
    return new PeerResults(
        whole.frame().period(),
        rules.text(),
        figures.lines(decision.of(Audience.PUBLIC)),
        decision.results().told());
  }

  private Sight.Decision decide(List<Figure> figures, Optional<Solver> solver) {
    return Sight.decide(
        new Sight.Question(
            whole.park(),
            usual(),
            figures,
            stated(),
            rules,
            asked,
            whole.frame().period().text(),
            solver));
  }

  private StudyResults shown(Sight.Decision decision, DisclosureResults decided) {
    return switch (whole.frame().audience()) {
      case Audience.Operator _ ->
          new StudyResults(
              whole.frame(),
              whole.summary(),
              whole.assessment(),
              whole.flows(),
              whole.exchanges(),
              whole.diagnosis(),
              whole.finance(),
              Optional.of(decided));
      case Audience.Public _ -> others(decision.of(Audience.PUBLIC), "", decided);
      case Audience.Tenant own -> others(decision.of(own), own.id(), decided);
    };
  }

  private List<Figure> usual() {
    List<Figure> figures = new ArrayList<>(whole.summary().figures());
    figures.addAll(DisclosedFlows.aggregates(usual.flows(), fewest()));
    usual
        .first()
        .ifPresent(assessment -> figures.addAll(DisclosedAssessment.aggregates(assessment)));
    return figures;
  }

  /// The aggregates that are in these results.
  private List<Figure> aggregates() {
    List<Figure> figures = new ArrayList<>(whole.summary().figures());
    whole
        .assessment()
        .ifPresent(results -> figures.addAll(DisclosedAssessment.aggregates(results.assessment())));
    whole
        .flows()
        .ifPresent(results -> figures.addAll(DisclosedFlows.aggregates(results, fewest())));
    exchanges.ifPresent(totals -> figures.addAll(totals.figures()));
    money.ifPresent(totals -> figures.addAll(totals.figures()));
    return figures;
  }

  /// What figures tell whose terms do not say it.
  private Map<String, List<TableCell>> stated() {
    Map<String, List<TableCell>> stated = new TreeMap<>();
    exchanges.ifPresent(totals -> stated.putAll(totals.told()));
    money.ifPresent(totals -> stated.putAll(totals.told()));
    return stated;
  }

  /// A park of so few firms gives totals of the park alone.
  private boolean isSmall() {
    return !rules.isWhole()
        || whole.park().tenants().size() < rules.get(DisclosureRules.Name.SMALL_PARK);
  }

  private int fewest() {
    return rules.isWhole()
        ? rules.whole(DisclosureRules.Name.MINIMUM_CONTRIBUTORS)
        : Integer.MAX_VALUE;
  }

  private StudyResults others(Sight sight, String tenant, DisclosureResults decided) {
    Optional<FlowResults> flows =
        whole.flows().map(full -> new DisclosedFlows(full, sight, tenant, fewest()).results());
    return new StudyResults(
        frame(tenant),
        summary(sight),
        whole.assessment().map(full -> DisclosedAssessment.of(full, sight)),
        flows,
        // an exchange names two firms and what each of them gains: an extract stands for it
        Optional.empty(),
        // readiness, policies, governance and limits name rows and bodies
        Optional.empty(),
        // the money case is its sponsor's own: an extract stands for it
        Optional.empty(),
        Optional.of(decided.forOthers(extracts(sight, tenant))));
  }

  private Extracts extracts(Sight sight, String tenant) {
    return new Extracts(
        whole
            .exchanges()
            .map(
                full ->
                    new DisclosedExchanges(full, exchanges.orElseThrow(), sight, whole.park())
                        .extract(tenant)),
        money.map(totals -> totals.extract(sight, tenant)));
  }

  /// Issues name cells of the files, the hash of the files confirms a guess of what stands in them,
  /// and a scenario shows rows: none of them is for others.
  private StudyFrame frame(String tenant) {
    StudyFrame full = whole.frame();
    Provenance from = full.provenance();
    return new StudyFrame(
        new Subject(
            DisclosedPark.of(whole.park(), tenant),
            full.subject()
                .scenario()
                .map(scenario -> new Scenario(scenario.changes().bare(), "", List.of()))),
        full.period(),
        full.audience(),
        List.of(),
        full.isPartial(),
        new Provenance(from.programVersion(), from.catalogVersion(), "", from.seed()));
  }

  /// The counts of plots keep which these are: that a plot is let is on the map for all to see.
  private ParkSummary summary(Sight sight) {
    ParkSummary full = whole.summary();
    return new ParkSummary(
        sight.show(full.plots()),
        sight.show(full.tenants()),
        sight.show(full.area()),
        sight.show(full.let()),
        sight.show(full.employees()),
        mapped(full.lettablePlots(), sight),
        mapped(full.letPlots(), sight),
        full.sizes().kept());
  }

  private static Figure mapped(Figure plots, Sight sight) {
    return sight.isOpen(plots) ? plots : sight.show(plots);
  }
}
