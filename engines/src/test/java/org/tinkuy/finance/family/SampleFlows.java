package org.tinkuy.finance.family;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import org.tinkuy.finance.graph.Line;
import org.tinkuy.finance.graph.Series;
import org.tinkuy.finance.graph.TimeGrid;
import org.tinkuy.finance.graph.Units;
import org.tinkuy.finance.stack.Call;
import org.tinkuy.finance.stack.Contract;
import org.tinkuy.finance.stack.Layer;
import org.tinkuy.finance.stack.LoanOffer;
import org.tinkuy.finance.stack.Safeguards;
import org.tinkuy.finance.stack.Stack;

/// A made-up park: 60 and 40 spent in years 0 and 1, earning 14 a year after cost, 20 years.
public final class SampleFlows {
  public static final int YEARS = 22;

  private SampleFlows() {}

  public static ProjectFlows of(double scale, ProjectFlows.TaxTerms tax) {
    return of(scale, tax, Map.of());
  }

  /// With what layers read beside the flows.
  public static ProjectFlows of(
      double scale, ProjectFlows.TaxTerms tax, Map<Line, Series> markets) {
    SequencedMap<String, Series> works = new LinkedHashMap<>();
    works.put("one", Series.of(YEARS, t -> scale * (t == 0 ? 60 : t == 1 ? 40 : 0)));
    return new ProjectFlows(
        new ProjectFlows.Setting(
            TimeGrid.years(2027, YEARS), Units.flow(Units.MUSD), "company", markets),
        works,
        Series.of(YEARS, t -> t < 2 ? 0 : 18 * scale),
        Series.of(YEARS, t -> t < 2 ? 0 : 4 * scale),
        Series.of(YEARS, t -> Math.min(0.9, 0.1 * t)),
        tax);
  }

  public static ProjectFlows untaxed() {
    return of(1, ProjectFlows.TaxTerms.NONE);
  }

  public static Contract contract(Contract.Bearer demand) {
    return new Contract(
        "case",
        Contract.Payer.USERS,
        demand,
        Contract.Title.COMPANY,
        new Contract.HandBack.Transferred(0),
        new Contract.Termination(0.8, 1, true),
        22);
  }

  static Stack stack(Layer... layers) {
    return new Stack(List.of(layers), new Safeguards(0, 0, 1.1, 1.05, 1));
  }

  static Layer equity() {
    return new Layer.Equity(Layer.Head.of("equity", "sponsor", new Call.Rest()), 0.12);
  }

  static Family publicBudget() {
    return new Family(
        Family.Kind.PUBLIC_BUDGET,
        stack(
            new Layer.Budget(
                Layer.Head.of("budget", "state", new Call.Rest()), false, Optional.empty())),
        contract(Contract.Bearer.GOVERNMENT),
        Set.of("state"),
        12,
        "made up");
  }

  static Family projectFinance() {
    return new Family(
        Family.Kind.PROJECT_FINANCE,
        stack(
            new Layer.BankLoan(
                Layer.Head.of("bank", "bank", new Call.Carried(1.1, 0, 0.8)),
                LoanOffer.of(0.08, 2, 17, new LoanOffer.Profile.Sculpted())),
            equity()),
        contract(Contract.Bearer.COMPANY),
        Set.of("state"),
        18,
        "made up");
  }

  static Family impact() {
    return new Family(
        Family.Kind.IMPACT,
        stack(
            new Layer.Grant(Layer.Head.of("grant", "state", new Call.Portion(0.2)), 0.4, false),
            new Layer.Concessional(
                Layer.Head.of("soft", "fund", new Call.Portion(0.3)),
                LoanOffer.of(0.01, 5, 22, new LoanOffer.Profile.Equal()),
                0.08),
            equity()),
        contract(Contract.Bearer.SHARED),
        Set.of("state", "fund"),
        24,
        "made up");
  }
}
