package org.tinkuy.views.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tinkuy.finance.result.FinanceResults;
import org.tinkuy.views.Section;
import org.tinkuy.views.wording.Wording;

/// The sections about the money of a park.
public final class FinanceSections {
  private FinanceSections() {}

  public static List<Section> of(FinanceResults results, Wording words) {
    FinanceNames names = new FinanceNames(results.run().model().of(), words);
    List<Section> sections = new ArrayList<>();
    MoneySection money = new MoneySection(results, names, words);
    sections.add(money.section());
    sections.add(money.details());
    new StatementsSection(results, names, words).section().ifPresent(sections::add);
    OwnLinesSection.of(results.run(), names, words).ifPresent(sections::add);
    new DebtSection(results, names, words).section().ifPresent(sections::add);
    FamiliesSection.of(results, names, words).ifPresent(sections::add);
    PartiesSection.of(results, names, words).ifPresent(sections::add);
    FiscalSection.of(results, names, words).ifPresent(sections::add);
    ZoneSection.of(results, names, words).ifPresent(sections::add);
    new SensitivitySection(results, names, words).section().ifPresent(sections::add);
    sections.add(new CaseInputsSection(results, names, words).section());
    return sections;
  }

  /// The case in one sentence.
  public static String sentence(FinanceResults results, Wording words) {
    FinanceNames names = new FinanceNames(results.run().model().of(), words);
    return new MoneySection(results, names, words).sentence();
  }

  /// What its contract settles, and whether flows follow it; empty where it has none.
  public static Optional<String> contract(FinanceResults results, Wording words) {
    return MoneySection.onlyTold(results, words)
        .or(() -> MoneySection.settled(results).map(new ContractFacts(words)::sentence));
  }

  /// What early ends of the contract come to; empty where none were drawn.
  public static Optional<String> earlyEnds(FinanceResults results, Wording words) {
    FinanceNames names = new FinanceNames(results.run().model().of(), words);
    return results
        .risk()
        .flatMap(
            risk ->
                risk.samples()
                    .ends()
                    .map(ends -> RiskBlocks.earlyEnds(ends, risk.draws(), names, words)));
  }

  /// The public money and the least cover of each family; none where none was compared.
  public static List<String> families(FinanceResults results, Wording words) {
    FinanceNames names = new FinanceNames(results.run().model().of(), words);
    return FamiliesSection.headlines(results, names, words);
  }

  /// Its worth to the economy; empty where the case states no economic prices.
  public static Optional<String> economy(FinanceResults results, Wording words) {
    FinanceNames names = new FinanceNames(results.run().model().of(), words);
    return EconomySentence.of(results, names, words);
  }

  /// What its incentives come to; empty where there are none.
  public static Optional<String> zone(FinanceResults results, Wording words) {
    FinanceNames names = new FinanceNames(results.run().model().of(), words);
    return ZoneSection.sentence(results, names, words);
  }

  /// What every page says where a check does not hold.
  public static List<String> stamps(FinanceResults results, Wording words) {
    return MoneySection.stamps(results, new FinanceNames(results.run().model().of(), words), words);
  }

  /// What every page says where it is not the case as it stands: a scenario of it, or with layers
  /// from elsewhere. Nobody takes a downside for the plan.
  public static Optional<String> supposed(FinanceResults results, Wording words) {
    List<String> supposed = new ArrayList<>();
    results
        .scenario()
        .ifPresent(
            scenario ->
                supposed.add(
                    words.text(
                        "finance.report.supposed.scenario",
                        "scenario",
                        scenario.name().in(words.language()))));
    if (results.run().model().of().head().isRestacked()) {
      supposed.add(words.text("finance.report.supposed.layers"));
    }
    return supposed.isEmpty()
        ? Optional.empty()
        : Optional.of(words.text("finance.report.supposed", "what", words.list(supposed)));
  }
}
