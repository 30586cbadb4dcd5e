package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Figure;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.EarlyEndLines;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.SocietyPlan;
import org.tinkuy.finance.result.PartyTable.Measure;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.PreLet;
import org.tinkuy.finance.stack.StackLines;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;
import org.tinkuy.kernel.Unit;

/// The measures of the parties as figures: each with an id to ask for, `finance:lender.leastCover`,
/// and the lines of the model and the inputs that it is read off, with what these come to.
public final class PartyFigures {
  private final ProjectRun run;
  private final ProjectModel model;

  private PartyFigures(ProjectRun run) {
    this.run = run;
    this.model = run.model();
  }

  /// Every measure of every party, in the order in which they are shown.
  public static List<Figure> of(PartyTables parties, ProjectRun run) {
    PartyFigures figures = new PartyFigures(run);
    return parties.tables().stream()
        .flatMap(table -> table.measures().stream().map(each -> figures.figure(table, each)))
        .toList();
  }

  /// The id of a measure: `finance:tenant.charges.products.water`.
  public static String id(PartyTable.Party party, Measure measure) {
    String part = measure.part().isEmpty() ? "" : "." + measure.part();
    return ProjectFigures.PREFIX
        + party.name().toLowerCase(Locale.ROOT)
        + "."
        + measure.word()
        + part;
  }

  /// Names of the tables of the park's folder that a measure is read off beside the case.
  public static List<String> tables(PartyTable.Party party, Measure measure) {
    return PartyInputs.tables(party, measure);
  }

  private Figure figure(PartyTable table, Measure measure) {
    List<Term> terms = new ArrayList<>();
    for (Line line : lines(table.party(), measure).toList()) {
      double total = YearValues.whole(run, line);
      if (Double.isFinite(total)) {
        Value.Amount amount = Value.Amount.exact(total, line.type().unit());
        terms.add(new Term(line.id(), amount, List.of(), ""));
      }
    }
    Stream.concat(
            discount(table.party(), measure).stream(),
            PartyInputs.of(model.of(), table.party(), measure))
        .distinct()
        .filter(input -> Double.isFinite(Inputs.first(input)))
        .forEach(
            input ->
                terms.add(
                    new Term(
                        input.id(),
                        Value.Amount.exact(Inputs.first(input), input.measure().unit()),
                        List.of(),
                        input.backing().source())));
    return Figure.known(
        id(table.party(), measure),
        measure.value(),
        unit(measure.kind()),
        new Origin(List.of(), Secrecy.T2, terms));
  }

  private Unit unit(PartyTable.Kind kind) {
    return switch (kind) {
      case MONEY, PRICE -> model.of().units().money();
      case YEARS -> model.of().units().table().get("a");
      case SHARE, RATIO, COUNT -> Unit.ONE;
    };
  }

  private Optional<CaseInput> discount(PartyTable.Party party, Measure measure) {
    String whose =
        switch (measure.word()) {
          case "ownersWorth" -> "equity";
          case "chargesWorth" -> "project";
          case "stateWorth",
              "forgone",
              "dividends",
              "expectedLoss",
              "highLoss",
              "comparator",
              "byCompany",
              "valueForMoney",
              "economicWorth",
              "financialWorth",
              "gain" ->
              "public";
          default -> "";
        };
    return party == PartyTable.Party.ZONE || whose.isEmpty()
        ? Optional.empty()
        : model.of().find("discount." + whose);
  }

  /// The lines that a measure is read off; none where it is reckoned from inputs alone.
  private Stream<Line> lines(PartyTable.Party party, Measure measure) {
    return switch (party) {
      case DEVELOPER -> measure.word().equals("projectRate") ? ids("project.afterTax") : ofOwners();
      case OPERATOR ->
          new OperatorStudy(run).lines(measure.part()).flatMap(id -> model.find(id).stream());
      case LENDER -> ofLenders(measure);
      case TENANT -> ofTenants(measure);
      case GOVERNMENT -> ofState(measure.word());
      case ECONOMY, IMPACT, ZONE -> ofSociety(measure);
    };
  }

  private Stream<Line> ofTenants(Measure measure) {
    return switch (measure.word()) {
      case "charges" -> ids(measure.part() + ".revenue");
      case "chargesWorth" -> ids("project.revenue");
      case "walkAway" -> Stream.empty();
      default ->
          model.of().extras().society().tenant().stream()
              .flatMap(tenant -> tenant.pays().stream())
              .flatMap(id -> ids("products." + id + ".revenue", "products." + id + ".let"));
    };
  }

  private Stream<Line> ids(String... ids) {
    return Stream.of(ids).flatMap(id -> model.find(id).stream());
  }

  private Stream<Line> ofOwners() {
    return ids("project.owners");
  }

  private Stream<StackLines.LayerLines> layers() {
    return model.stack().stream().flatMap(stack -> stack.layers().values().stream());
  }

  private Stream<Line> ofLenders(Measure measure) {
    return switch (measure.word()) {
      case "preLetMet" -> ids(PreLet.metId(measure.part()), "project.letShare");
      case "preLetWaits" -> ids(PreLet.waitsId(measure.part()), measure.part() + ".drawn");
      case "tail" -> model.loans().stream().map(StackLines.DebtLines::owed);
      case "unpaid" -> model.loans().stream().map(StackLines.DebtLines::shortfall);
      case "standby" -> ids("project.support");
      case "overrun", "environmental" -> ids("project.invested");
      // read off the tables of the park or off the terms of the loans, and not off the model
      case "fiveLargest",
          "leaseTail",
          "financedTail",
          "preLet",
          "preLetAsked",
          "gradeShare",
          "gradeTail",
          "ungraded",
          "fiveGraded",
          "gradeAge" ->
          Stream.empty();
      default -> ids("stack.cfads", "stack.service");
    };
  }

  private Stream<Line> ofState(String word) {
    return switch (word) {
      case "incomeTax" -> ids("incomeTax.paid", "incomeTax.workersShare");
      case "dividendTax" -> ids("dividendTax.tax");
      case "interestTax" -> interestTax();
      case "budget" -> ofTheState().map(StackLines.LayerLines::drawn);
      case "availability" ->
          ids("contract.availabilityPaid", "contract.usePaid", "contract.madeUp");
      case "enterprisePaid", "enterpriseBack", "dividends", "enterpriseExposure" ->
          layers()
              .filter(each -> StateEnterprise.isOfIt(each.layer()))
              .flatMap(each -> Stream.of(each.drawn(), each.received()));
      case "ownLiability", "publicDebt" ->
          ids(
              "contract.availabilityPaid",
              "contract.madeUp",
              "contract.priceAtEnd",
              "project.invested",
              "project.running",
              "project.directCost");
      case "passedOn" -> ids("contract.passedOn");
      case "handedOver" -> ids("contract.residual");
      case "onCompanyDefault", "onGovernmentDefault" -> ids("contract." + word);
      case "comparator", "valueForMoney", "valueShare" ->
          ids("project.invested", "project.running", "project.revenue", "project.directCost");
      case "byCompany" -> ofTheState().flatMap(each -> Stream.of(each.drawn(), each.received()));
      case "forResults" ->
          layers()
              .filter(each -> each.layer() instanceof Layer.ResultsPayment)
              .flatMap(each -> ids(each.layer().id() + ".paidForResults"));
      case "budgetBack" -> ofTheState().map(StackLines.LayerLines::received);
      case "expectedLoss", "highLoss", "capLoss" ->
          Stream.concat(
              model.of().extras().society().promises().stream().flatMap(this::promised),
              EarlyEndLines.find(model).stream()
                  .flatMap(lines -> lines.causes().values().stream())
                  .map(EarlyEndLines.OfCause::owed));
      case "stateWorth" ->
          Stream.concat(
              Stream.concat(
                  ids("incomeTax.paid", "incomeTax.workersShare", "dividendTax.tax"),
                  interestTax()),
              ofTheState().flatMap(each -> Stream.of(each.drawn(), each.received())));
      default -> Stream.empty();
    };
  }

  /// What a promise of the state is of; an amount that is stated by itself is an input.
  private Stream<Line> promised(SocietyPlan.Promise promise) {
    return switch (promise.promised()) {
      case LOAN ->
          model.loans().stream()
              .filter(loan -> loan.facility().layer().id().equals(promise.of()))
              .map(StackLines.DebtLines::owed);
      case LEAST_REVENUE -> ids("products." + promise.of() + ".revenue");
      case AMOUNT -> Stream.empty();
    };
  }

  private Stream<Line> interestTax() {
    return layers().flatMap(each -> ids(FiscalStudy.withheld(each.layer().id())));
  }

  private Stream<StackLines.LayerLines> ofTheState() {
    return layers()
        .filter(each -> FiscalStudy.isOfTheState(each.layer()))
        .filter(each -> !(each.layer() instanceof Layer.ResultsPayment));
  }

  private Stream<Line> ofSociety(Measure measure) {
    return switch (measure.word()) {
      case "investedPerJob" -> ids("project.invested");
      case "leverage" -> layers().map(StackLines.LayerLines::drawn);
      case "economicRate", "economicWorth", "financialWorth", "gain", "switching" ->
          ids("project.revenue", "project.directCost", "project.running", "project.invested");
      case "jobs", "costPerJob", "socialReturn" -> ofJobs();
      case "personYears" -> ids("project.invested");
      case "reliefGiven", "given", "wasted", "gained", "forgonePerJob" ->
          model.of().extras().zone().stream()
              .flatMap(zone -> ids("products." + zone.tenant().product() + ".taken"));
      default -> Stream.empty();
    };
  }

  /// The areas that jobs are counted on.
  private Stream<Line> ofJobs() {
    return model.of().extras().society().jobs().stream()
        .filter(SocietyPlan.Jobs::isPermanent)
        .flatMap(jobs -> ids("products." + jobs.of() + ".let"));
  }
}
