package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.catalog.Experience;
import org.tinkuy.catalog.FundingPreset;
import org.tinkuy.catalog.Tolerances;
import org.tinkuy.finance.family.Family;
import org.tinkuy.finance.family.FamilyComparison;
import org.tinkuy.finance.family.FamilyTerms;
import org.tinkuy.finance.family.FinancedProject;
import org.tinkuy.finance.family.MixSearch;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectModel;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.finance.project.PresetStack;
import org.tinkuy.finance.result.FamilyColumns.Column;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.CountryGate;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Checked;

/// Puts the usual families of finance side by side on a case.
final class FamilyStudy {
  private static final double TOLERANCE = 0.005;

  private final ProjectRun run;
  private final Experience experience;
  private final CountryGate gate;
  private final FamilyTerms terms;

  private FamilyStudy(ProjectRun run, Experience experience, String country, FamilyTerms terms) {
    this.run = run;
    this.experience = experience;
    this.gate = CountryGate.of(country, experience.funding().doors(country));
    this.terms = terms;
  }

  /// The families; empty where the case has no project, or the catalog no families. Where it states
  /// no rate at which money is discounted, they have no present values.
  static Optional<FamilyColumns> of(ProjectRun run, Experience experience, String country) {
    FinanceCase of = run.model().of();
    if (run.model().sums().isEmpty()
        || experience.funding().presets().stream().noneMatch(FundingPreset::isFamily)) {
      return Optional.empty();
    }
    Tolerances usual = experience.funding().usual();
    OptionalDouble cover = cover(of);
    OptionalDouble project = rate(of, "discount.project");
    OptionalDouble publicRate = publicRate(run);
    FamilyTerms terms =
        new FamilyTerms(
            cover.orElseGet(() -> usual.get("usualCover")),
            publicRate.isPresent() ? publicRate : project,
            project,
            rate(of, "discount.equity"),
            usual.get("grantRate"),
            usual.get("grantThreshold"),
            jobs(run),
            cover.isEmpty());
    return new FamilyStudy(run, experience, country, terms).columns();
  }

  private static OptionalDouble rate(FinanceCase of, String input) {
    return of.find(input).stream().mapToDouble(Inputs::first).findFirst();
  }

  /// The most jobs that the case says there ever are; 0 where it says of none that can be counted,
  /// so that nothing costs so much for a job.
  private static double jobs(ProjectRun run) {
    double most = JobFlows.of(run).most(run.model().graph().grid().periods());
    return Double.isNaN(most) ? 0 : most;
  }

  /// The rate of the state is one of constant prices; money of the day is discounted with the rise
  /// of prices on top, `(1 + real)(1 + rise) - 1`, so that it is worth the same in both. Absent
  /// where no index says how prices rise: the rate of the project is one of money of the day.
  ///
  /// Source: I. Fisher, _The Theory of Interest_ (1930), 2.
  private static OptionalDouble publicRate(ProjectRun run) {
    return run
        .model()
        .of()
        .find("discount.public")
        .map(Inputs::first)
        .flatMap(real -> PriceLevel.of(run).map(level -> real + (1 + real) * level.yearlyRise()))
        .stream()
        .mapToDouble(Double::doubleValue)
        .findFirst();
  }

  /// The highest cover that a loan of the case asks for, which all of them keep together; absent
  /// where none asks.
  private static OptionalDouble cover(FinanceCase of) {
    return of.layers().stream()
        .flatMap(layer -> of.find("layers." + layer.id() + ".cover").stream())
        .mapToDouble(Inputs::first)
        .max();
  }

  private Optional<FamilyColumns> columns() {
    List<Column> columns = new ArrayList<>();
    for (FundingPreset preset : experience.funding().presets()) {
      if (preset.isFamily()) {
        columns.add(column(preset));
      }
    }
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(new FamilyColumns(terms, gate.country(), columns, mix()));
  }

  private Column column(FundingPreset preset) {
    Checked<FinanceCase> stacked = PresetStack.on(run.model().of(), experience.funding(), preset);
    Optional<FinanceCase> found = stacked.find();
    if (found.isEmpty() || found.get().stack().isEmpty()) {
      return new Column.Refused(preset, stacked.issues());
    }
    Stack stack = found.get().stack().get();
    Contract contract = contract(preset);
    List<CountryGate.Admission> admissions = gate.admit(stack, Optional.of(contract));
    if (isClosed(admissions)) {
      return new Column.Closed(preset, admissions);
    }
    Checked<ProjectRun> ran =
        ProjectRun.of(found.get().with(FamilyComparison.atCover(stack, terms.cover())));
    Optional<FinancedProject> project = ran.find().flatMap(CaseFlows::financed);
    if (project.isEmpty()) {
      return new Column.Refused(preset, ran.issues());
    }
    return new Column.Compared(
        preset,
        FamilyComparison.read(family(preset, stack), project.get(), terms),
        project.get(),
        ran.find().get(),
        admissions);
  }

  private static boolean isClosed(List<CountryGate.Admission> admissions) {
    return admissions.stream().anyMatch(CountryGate.Admission.Closed.class::isInstance);
  }

  private Family family(FundingPreset preset, Stack stack) {
    Family.Kind kind =
        switch (preset.family()) {
          case "publicBudget" -> Family.Kind.PUBLIC_BUDGET;
          case "capitalMarket" -> Family.Kind.CAPITAL_MARKET;
          case "projectFinance" -> Family.Kind.PROJECT_FINANCE;
          default -> Family.Kind.IMPACT;
        };
    return new Family(
        kind,
        stack,
        contract(preset),
        preset.publicParties(),
        preset.funds_months(),
        preset.provenance().source());
  }

  private Contract contract(FundingPreset preset) {
    ContractPreset found =
        experience.contracts().stream()
            .filter(each -> each.id().equals(preset.contract()))
            .findFirst()
            .orElseThrow();
    return Contract.of(found, run.model().of().life().years());
  }

  /// Searched over the grant, the soft loan and the bank loan of the stack of impact money, each
  /// mix in the model of the case itself: its periods, taxes, lives of works and tests of cover.
  /// None where the country is closed for one of them.
  private Optional<FamilyColumns.Mix> mix() {
    Optional<CaseInput> hurdle = run.model().of().find("discount.equity");
    Optional<FundingPreset> preset = experience.funding().find("impact");
    Optional<FinanceCase> stacked =
        preset.flatMap(each -> PresetStack.on(run.model().of(), experience.funding(), each).find());
    if (hurdle.isEmpty()
        || terms.publicRate().isEmpty()
        || stacked.isEmpty()
        || stacked.get().stack().isEmpty()) {
      return Optional.empty();
    }
    Stack stack = stacked.get().stack().get();
    if (isClosed(gate.admit(stack, Optional.of(contract(preset.get()))))) {
      return Optional.empty();
    }
    Optional<ProjectModel> model =
        ProjectModel.build(stacked.get().with(FamilyComparison.atCover(stack, terms.cover())))
            .find();
    MixSearch.Demands demands =
        new MixSearch.Demands(
            Inputs.first(hurdle.get()),
            terms.cover(),
            terms.publicRate().getAsDouble(),
            preset.get().publicParties());
    return model.flatMap(of -> mix(of, demands));
  }

  private Optional<FamilyColumns.Mix> mix(ProjectModel model, MixSearch.Demands demands) {
    List<MixSearch.Lever> levers = new ArrayList<>();
    List<Line> shares = new ArrayList<>();
    for (Layer layer : model.of().layers()) {
      Optional<Line> share =
          model
              .of()
              .find("layers." + layer.id() + ".share")
              .flatMap(input -> Optional.ofNullable(model.inputs().get(input.id())));
      if (share.isPresent() && !(layer.head().call() instanceof Call.Rest)) {
        levers.add(new MixSearch.Lever(layer.id(), 0, most(model.of(), layer)));
        shares.add(share.get());
      }
    }
    if (levers.isEmpty() || levers.size() > 4 || model.stack().isEmpty()) {
      return Optional.empty();
    }
    MixSearch.Field field =
        new MixSearch.Field(
            model.graph(), model.stack().get(), shares, model.find("project.owners"));
    return Optional.of(
        new FamilyColumns.Mix(
            levers, demands, MixSearch.search(field, levers, demands, TOLERANCE)));
  }

  /// A grant may pay for all; a loan for what its lender lends at most, the banks for what they
  /// lend to projects.
  private double most(FinanceCase of, Layer layer) {
    return switch (layer) {
      case Layer.Grant _ -> 1;
      case Layer.BankLoan _ -> bankShare();
      case Layer.Debt debt ->
          of.find("layers." + debt.id() + ".share").map(Inputs::first).orElse(1.0);
      case Layer.Budget _,
          Layer.Equity _,
          Layer.ShareholderLoan _,
          Layer.TrustUnits _,
          Layer.Guarantee _,
          Layer.ResultsPayment _ ->
          1;
    };
  }

  private double bankShare() {
    return experience.funding().find("projectFinance").stream()
        .flatMap(
            each -> PresetStack.on(run.model().of(), experience.funding(), each).find().stream())
        .flatMap(of -> of.find("layers.bank.share").stream())
        .mapToDouble(Inputs::first)
        .findFirst()
        .orElse(1);
  }
}
