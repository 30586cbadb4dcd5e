package org.tinkuy.finance.project;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.tinkuy.catalog.ContractPreset;
import org.tinkuy.document.KeyedDocument;
import org.tinkuy.document.KeyedEntries;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.Stack;
import org.tinkuy.kernel.Attempt;
import org.tinkuy.kernel.Checked;
import org.tinkuy.kernel.UnitTable;

/// A money case as it is written, with every rule kept that can be asked without the park.
///
/// @param inputs every figure by its id, in the order of the file
/// @param stack of finance; absent where the case is not financed
public record FinanceCase(
    CaseHead head,
    CaseUnits units,
    Lifetime life,
    SequencedMap<String, CaseInput> inputs,
    ParkPlan park,
    CompanyPlan company,
    Optional<Stack> stack,
    CaseExtras extras) {
  /// The file in the park's folder.
  public static final String FILE = "finance.yaml";

  /// Version of the file's schema.
  public static final int SCHEMA = 1;

  /// Lines of one's own, scenarios, what goes together, and what is said for others than owners.
  ///
  /// @param lines in the order of the file
  /// @param links how strongly unsure inputs move together
  /// @param chances what is left to chance beside ranges
  /// @param society what it says for those who do not look at its money alone
  /// @param zone the tenants of a zone; absent where the case says nothing of them
  /// @param contract with the public body; absent where the case has none
  /// @param services what each bears, as far as the case says
  public record CaseExtras(
      List<UserLine> lines,
      List<CaseScenario> scenarios,
      List<InputLink> links,
      Chances chances,
      SocietyPlan society,
      Optional<ZonePlan> zone,
      Optional<ContractPlan> contract,
      List<ServicePlan> services) {
    CaseExtras with(ContractPlan other) {
      return new CaseExtras(
          lines, scenarios, links, chances, society, zone, Optional.of(other), services);
    }

    public CaseExtras {
      lines = List.copyOf(lines);
      scenarios = List.copyOf(scenarios);
      links = List.copyOf(links);
      services = List.copyOf(services);
    }

    /// The delays of dates that nobody knows yet.
    public List<CaseDelay> delays() {
      return chances.delays;
    }

    /// The events that may happen.
    public List<CaseEvent> events() {
      return chances.events;
    }
  }

  /// What is left to chance beside the ranges of inputs.
  ///
  /// @param delays of dates that nobody knows yet
  /// @param events that may happen
  public record Chances(List<CaseDelay> delays, List<CaseEvent> events) {
    public Chances {
      delays = List.copyOf(delays);
      events = List.copyOf(events);
    }
  }

  /// Two unsure inputs that move together.
  ///
  /// @param first id of an input
  /// @param second id of another
  /// @param rankCorrelation -1 to 1
  public record InputLink(String first, String second, double rankCorrelation) {}

  public FinanceCase {
    inputs = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inputs));
  }

  /// The layers of finance in the order in which they meet the need.
  public List<Layer> layers() {
    return stack.map(Stack::layers).orElse(List.of());
  }

  /// Reads a case: accepted, or refused with every problem of the file.
  public static Checked<FinanceCase> read(KeyedDocument document, UnitTable units) {
    return new CaseReader(document, units).read();
  }

  /// What of a file that is refused can be looked at for more problems, and for nothing else: parts
  /// may be missing, and no figure is reckoned of it. Empty where too little is known.
  public static Optional<FinanceCase> findDraft(KeyedDocument document, UnitTable units) {
    return document.root().entries().isEmpty()
        ? Optional.empty()
        : new CaseReader(document, units).draft();
  }

  public Optional<CaseInput> find(String id) {
    return Optional.ofNullable(inputs.get(id));
  }

  /// Months until value-added tax on purchases comes back; 0 where it is carried forward.
  public int refundLag_months() {
    return find("vat.refundLag")
        .map(CaseInput::amount)
        .filter(InputAmount.Steady.class::isInstance)
        .map(each -> (int) Math.round(((InputAmount.Steady) each).value()))
        .orElse(company.refundLag_months());
  }

  /// Tax years in which a loss can be set off; 0 where losses do not expire.
  public int lossYears() {
    return find("tax.lossExpiry")
        .map(CaseInput::amount)
        .filter(InputAmount.Steady.class::isInstance)
        .map(each -> (int) Math.round(((InputAmount.Steady) each).value()))
        .orElse(0);
  }

  public Optional<CaseScenario> findScenario(String id) {
    return extras.scenarios().stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /// The same case with other inputs.
  public FinanceCase with(SequencedMap<String, CaseInput> other) {
    return new FinanceCase(head, units, life, other, park, company, stack, extras);
  }

  /// The same case with another park.
  public FinanceCase with(ParkPlan other) {
    return new FinanceCase(head, units, life, inputs, other, company, stack, extras);
  }

  /// The same case with the contract of a preset in place of its own; where it has none, that is
  /// told and no flow follows it.
  ///
  /// @param kind name of the preset
  public FinanceCase withContract(String kind) {
    return with(
        extras.contract().map(own -> own.with(kind)).orElseGet(() -> ContractPlan.told(kind)));
  }

  private FinanceCase with(ContractPlan contract) {
    return new FinanceCase(head, units, life, inputs, park, company, stack, extras.with(contract));
  }

  /// The same case with all facts of its contract; refused where these are not known or lack a
  /// figure.
  public Checked<FinanceCase> settled(List<ContractPreset> presets) {
    Attempt attempt = new Attempt();
    FinanceCase settled =
        extras.contract().map(plan -> with(plan.settle(this, presets, attempt))).orElse(this);
    return attempt.hasErrors() ? attempt.refuse() : attempt.finish(settled);
  }

  /// The same case with another stack, whose terms its inputs hold.
  public FinanceCase with(Stack other) {
    return new FinanceCase(head, units, life, inputs, park, company, Optional.of(other), extras);
  }

  /// The same case, with all openings so much later.
  ///
  /// @param months > 0
  public FinanceCase delayed(int months) {
    List<AbsorptionPlan> later =
        park.absorptions().stream()
            .map(each -> each.opening(each.opening().plusMonths(months)))
            .toList();
    return with(later(months)).with(park.with(park.works(), later));
  }

  /// The inputs with the tables of absorptions so much later: what was taken in a year is taken so
  /// many months after.
  private SequencedMap<String, CaseInput> later(int months) {
    SequencedMap<String, CaseInput> all = new LinkedHashMap<>(inputs);
    for (AbsorptionPlan each : park.absorptions()) {
      if (each.curve() == AbsorptionPlan.Curve.TABLE) {
        all.computeIfPresent(
            each.input("shares"), (_, table) -> table.with(table.amount().later(life, months)));
      }
    }
    return all;
  }

  /// The same case with the stack of another file, which has `layers` and nothing else; refused
  /// with every problem of that file.
  public Checked<FinanceCase> withLayers(KeyedDocument document) {
    Attempt attempt = new Attempt();
    KeyedEntries root = new KeyedEntries(document.root(), attempt);
    InputReader reader = new InputReader(units, life);
    // a loan of another currency is owed at the rate of the case
    inputs.forEach(
        (id, input) -> {
          if (input.kind() == InputKind.EXCHANGE) {
            reader.inputs().put(id, input);
          }
        });
    Optional<Stack> other =
        new StackReader(reader, new Words(), find("discount.equity"), park).read(root);
    root.make(() -> true);
    SequencedMap<String, CaseInput> all = new LinkedHashMap<>();
    inputs.forEach(
        (id, input) -> {
          if (!CaseBlock.LAYERS.holds(input)) {
            all.put(id, input);
          }
        });
    all.putAll(reader.inputs());
    FinanceCase stacked =
        new FinanceCase(head.restacked(), units, life, all, park, company, other, extras);
    return attempt.hasErrors()
        ? new Checked.Refused<>(RootCauses.of(attempt.issues(), document.root()))
        : attempt.finish(stacked);
  }
}
