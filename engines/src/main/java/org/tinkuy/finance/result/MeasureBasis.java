package org.tinkuy.finance.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tinkuy.catalog.Secrecy;
import org.tinkuy.figure.Origin;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.model.ProjectRun;
import org.tinkuy.finance.project.CaseBlock;
import org.tinkuy.finance.project.CaseInput;
import org.tinkuy.finance.project.EarlyEnd;
import org.tinkuy.finance.project.FinanceCase;
import org.tinkuy.formula.Term;
import org.tinkuy.formula.Value;

/// What a measure of a party is reckoned from.
///
/// @param lines of the model that it is read off, by what it is of; none where it is reckoned from
///   inputs alone
/// @param parts of the case whose inputs it is reckoned with beside them, by what it is of
/// @param tables of the park's folder that it is read off too
/// @param discount whose rate discounts it: that of `discount.public`; empty for none
record MeasureBasis(
    BiFunction<MeasureLines, String, Stream<Line>> lines,
    Function<String, List<CaseBlock.Part>> parts,
    List<String> tables,
    String discount) {

  static final MeasureBasis NONE = of((_, _) -> Stream.empty());
  static final MeasureBasis OWNERS = of("project.owners");
  static final MeasureBasis INVESTED = of("project.invested");
  static final MeasureBasis SERVICE =
      of(MeasureLines::service).with(CaseBlock.DISCOUNT.at("project"));
  static final MeasureBasis COVER = of("stack.cfads", "stack.service");

  /// Read off the tables of the park or off the terms of the loans, and not off the model.
  static final MeasureBasis LEASES = NONE.read("leases", "tenants");

  /// What a typical tenant pays.
  static final MeasureBasis TYPICAL = of(MeasureLines::typical);

  /// What one unit of what it makes costs a typical tenant.
  static final MeasureBasis UNIT =
      TYPICAL.with(
          CaseBlock.TENANT.at("outside"),
          CaseBlock.TENANT.at("saving"),
          CaseBlock.TENANT.at("unit"),
          CaseBlock.TENANT.at("discount"),
          CaseBlock.ZONE.at("unit"));

  /// All that is said of a zone.
  static final CaseBlock.Part ZONE_BLOCK = CaseBlock.ZONE.at();

  /// Taxes, what comes back to the state, what users pay through it, and dividends.
  static final MeasureBasis RECEIVED =
      of("incomeTax.paid", "incomeTax.workersShare", "dividendTax.tax", "contract.passedOn")
          .and(of(MeasureLines::interestTax))
          .and(of(MeasureLines::backToState))
          .and(of(MeasureLines::enterprise).with(CaseBlock.STATE_ENTERPRISE.at()));

  /// What is paid for services under a contract.
  static final MeasureBasis SERVICES =
      of("contract.availabilityPaid", "contract.usePaid", "contract.madeUp");

  static final MeasureBasis CURRENT = SERVICES.and(of(MeasureLines::forResults));
  static final MeasureBasis CAPITAL = of(MeasureLines::paidByState).and(of("contract.priceAtEnd"));
  static final MeasureBasis BALANCE = RECEIVED.and(CURRENT).and(CAPITAL);

  static final MeasureBasis LIABILITY =
      of(
          "contract.availabilityPaid",
          "contract.madeUp",
          "contract.priceAtEnd",
          "project.invested",
          "project.running",
          "project.directCost");
  static final MeasureBasis PROMISED =
      of(MeasureLines::promised).with(CaseBlock.PROMISES.at(), EarlyEnd.PART);
  static final MeasureBasis COMPARED =
      of("project.invested", "project.running", "project.revenue", "project.directCost")
          .with(CaseBlock.VALUE_FOR_MONEY.at());
  static final MeasureBasis ECONOMY =
      of("project.revenue", "project.directCost", "project.running", "project.invested")
          .with(
              CaseBlock.ECONOMY.at(),
              CaseBlock.ABATEMENT.at(),
              CaseBlock.JOBS.at(),
              CaseBlock.INDICES.at(),
              CaseBlock.EXCHANGE.at(),
              CaseBlock.DISCOUNT.at("public"));
  static final MeasureBasis JOBS = of(MeasureLines::jobs).with(CaseBlock.JOBS.at());
  static final MeasureBasis METRIC = NONE.with(CaseBlock.JOBS.at(), CaseBlock.ABATEMENT.at());

  /// What tenants pay and make; the state's part beside it hangs on what tenants invest.
  static final MeasureBasis BURDEN =
      NONE.with(CaseBlock.ZONE.at("tenant"), CaseBlock.ZONE.at("minimumTax")).read("incentives");

  static final MeasureBasis ZONE =
      of(MeasureLines::takenInZone)
          .with(
              CaseBlock.ZONE.at("tenant"),
              CaseBlock.ZONE.at("minimumTax"),
              CaseBlock.ZONE.at("redundancy"),
              CaseBlock.ZONE.at("clawback"),
              CaseBlock.JOBS.at(),
              CaseBlock.DISCOUNT.at("public"))
          .read("incentives");

  MeasureBasis {
    tables = List.copyOf(tables);
  }

  static MeasureBasis of(BiFunction<MeasureLines, String, Stream<Line>> lines) {
    return new MeasureBasis(lines, _ -> List.of(), List.of(), "");
  }

  /// Read off lines of the model, by their ids.
  static MeasureBasis of(String... ids) {
    return of((lines, _) -> lines.ids(ids));
  }

  /// Reckoned with the inputs of more parts of the case.
  MeasureBasis with(CaseBlock.Part... more) {
    return new MeasureBasis(
        lines,
        part -> Stream.concat(parts.apply(part).stream(), Stream.of(more)).toList(),
        tables,
        discount);
  }

  /// Reckoned from what another is besides, whatever that is discounted at.
  MeasureBasis and(MeasureBasis other) {
    return new MeasureBasis(
        (of, part) -> Stream.concat(lines.apply(of, part), other.lines.apply(of, part)).distinct(),
        part ->
            Stream.concat(parts.apply(part).stream(), other.parts.apply(part).stream()).toList(),
        Stream.concat(tables.stream(), other.tables.stream()).distinct().toList(),
        discount);
  }

  /// Reckoned with what a loan asks to be let before it is paid out.
  MeasureBasis withPreLet() {
    return new MeasureBasis(
        lines, part -> List.of(CaseBlock.LAYERS.at(part, "preLet")), tables, discount);
  }

  /// Read off tables of the park's folder.
  MeasureBasis read(String... of) {
    return new MeasureBasis(lines, parts, List.of(of), discount);
  }

  /// Discounted at a rate of the case.
  ///
  /// @param whose `public`
  MeasureBasis at(String whose) {
    return new MeasureBasis(lines, parts, tables, whose);
  }

  /// The inputs that a measure is reckoned with: the rate, then those of its parts of the case in
  /// the order of the case.
  ///
  /// @param part id of what it is of; empty for the whole
  private Stream<CaseInput> inputs(FinanceCase of, String part) {
    List<CaseBlock.Part> all = parts.apply(part);
    Stream<CaseInput> rate =
        discount.isEmpty() ? Stream.empty() : of.find("discount." + discount).stream();
    Stream<CaseInput> others =
        of.inputs().values().stream().filter(input -> all.stream().anyMatch(it -> it.holds(input)));
    return Stream.concat(rate, others).distinct();
  }

  /// The lines and inputs with what they come to.
  ///
  /// @param part id of what it is of; empty for the whole
  Origin origin(ProjectRun run, String part) {
    List<Term> terms = new ArrayList<>();
    for (Line line : lines.apply(new MeasureLines(run), part).toList()) {
      double total = YearValues.whole(run, line);
      if (Double.isFinite(total)) {
        Value.Amount amount = Value.Amount.exact(total, line.type().unit());
        terms.add(new Term(line.id(), amount, List.of(), ""));
      }
    }
    inputs(run.model().of(), part)
        .filter(input -> Double.isFinite(Inputs.first(input)))
        .forEach(
            input ->
                terms.add(
                    new Term(
                        input.id(),
                        Value.Amount.exact(Inputs.first(input), input.measure().unit()),
                        List.of(),
                        input.backing().source())));
    return new Origin(List.of(), Secrecy.T2, terms);
  }
}
