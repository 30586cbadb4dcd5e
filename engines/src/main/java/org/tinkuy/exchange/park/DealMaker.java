package org.tinkuy.exchange.park;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tinkuy.catalog.LawRule;

/// Makes of a candidate that the best network uses what its two firms want to know of it.
final class DealMaker {
  private static final double KG_PER_T = 1000;
  private static final double NEARLY_ALL = 1 - 1e-6;

  private final List<Candidate> weighed;
  private final Map<String, OptionalDouble> hurdles;
  private final double carbonPrice_perTonne;
  private final Map<String, Double> used;

  /// @param weighed all candidates that could have been chosen
  /// @param hurdles the payback that each firm accepts, by id
  DealMaker(
      List<Candidate> weighed, Map<String, OptionalDouble> hurdles, double carbonPrice_perTonne) {
    this(List.copyOf(weighed), hurdles, carbonPrice_perTonne, Map.of());
  }

  private DealMaker(
      List<Candidate> weighed,
      Map<String, OptionalDouble> hurdles,
      double carbonPrice_perTonne,
      Map<String, Double> used) {
    this.weighed = weighed;
    this.hurdles = hurdles;
    this.carbonPrice_perTonne = carbonPrice_perTonne;
    this.used = used;
  }

  /// The same, knowing how much of every flow the network uses.
  ///
  /// @param amounts of each candidate that it uses, in the unit of what is given, a year
  DealMaker using(Map<Candidate, Double> amounts) {
    Map<String, Double> sums = new HashMap<>();
    amounts.forEach(
        (candidate, amount) -> {
          sums.merge(candidate.offer().flow().id(), amount, Double::sum);
          sums.merge(candidate.need().flow().id(), replaced(candidate) * amount, Double::sum);
        });
    return new DealMaker(weighed, hurdles, carbonPrice_perTonne, sums);
  }

  private static double replaced(Candidate candidate) {
    return candidate.processing().replaced().orElseThrow();
  }

  /// An exchange at the price in the middle of what both sides could live with: each has half of
  /// the saving.
  Deal inTheMiddle(Candidate candidate, MonthlyAmount monthly) {
    double amount = monthly.year();
    double least = least(candidate, amount);
    double most = most(candidate, amount);
    return at(candidate, monthly, (least + most) / 2);
  }

  /// An exchange at a price.
  ///
  /// @param perUnit what the taker pays for a tonne or a MWh; negative where the giver pays
  Deal at(Candidate candidate, MonthlyAmount monthly, double perUnit) {
    double amount = monthly.year();
    double paid = perUnit * amount;
    Side.Account given = giver(candidate, amount);
    Side.Account taken = taker(candidate, amount);
    RampUp ramp = candidate.rampUp();
    String from = candidate.giver();
    String to = candidate.taker();
    Side giver = Side.of(from, given, given.own_perYear() + paid, hurdle(from), ramp);
    Side taker = Side.of(to, taken, taken.own_perYear() - paid, hurdle(to), ramp);
    Deal.Price price = new Deal.Price(perUnit, least(candidate, amount), most(candidate, amount));
    return new Deal(
        candidate,
        range(candidate, amount),
        giver,
        taker,
        price,
        climate(candidate, amount),
        outlook(candidate, giver, taker),
        monthly);
  }

  private OptionalDouble hurdle(String firm) {
    return hurdles.getOrDefault(firm, OptionalDouble.empty());
  }

  private double least(Candidate candidate, double amount) {
    return (0 - giver(candidate, amount).own_perYear()) / amount;
  }

  private double most(Candidate candidate, double amount) {
    return taker(candidate, amount).own_perYear() / amount;
  }

  /// What the giver spares in disposal, less its part of transport, treatment and what is built.
  Side.Account giver(Candidate candidate, double amount) {
    double spared = candidate.offer().disposal_perUnit().orElseThrow() * amount;
    return account(candidate, amount, spared, candidate.investment().giverShare());
  }

  /// What the taker spares in purchases, less its part of transport, treatment and what is built,
  /// and the carbon of its fire.
  Side.Account taker(Candidate candidate, double amount) {
    double replaced = candidate.processing().replaced().orElseThrow() * amount;
    double virgin_perUnit =
        candidate.need().virgin_perUnit().orElseThrow()
            + carbon(candidate.need().virginCo2_kgPerUnit().orElse(0));
    double fire_perUnit = carbon(candidate.burnt_kgPerUnit().orElse(0));
    return account(
        candidate,
        amount,
        virgin_perUnit * replaced - fire_perUnit * amount,
        1 - candidate.investment().giverShare());
  }

  private Side.Account account(Candidate candidate, double amount, double spared, double share) {
    double carrying_perUnit =
        candidate.carriage().haul_perUnit().orElseThrow()
            + candidate.processing().cost_perUnit().orElseThrow()
            + carbon(candidate.carriage().co2_kgPerUnit().orElse(0));
    double built_perYear = share * candidate.investment().perYear().orElseThrow();
    return new Side.Account(
        spared - share * carrying_perUnit * amount - built_perYear,
        share * candidate.investment().capital_perYear().orElseThrow(),
        share * candidate.investment().capex().orElseThrow());
  }

  private double carbon(double co2_kgPerUnit) {
    return carbonPrice_perTonne * co2_kgPerUnit / KG_PER_T;
  }

  /// How far the amount may be off. A flow of which all is used moves it in proportion. One of
  /// which something is left takes from it only where less might be there than is used, and leaves
  /// room for more as far as it reaches. Where neither is used up something else holds the amount,
  /// which then moves as the less sure of both.
  private YearAmount range(Candidate candidate, double amount) {
    YearAmount given = candidate.offer().flow().free();
    YearAmount needed = candidate.need().flow().free();
    double gives = used.getOrDefault(candidate.offer().flow().id(), amount);
    double takes = used.getOrDefault(candidate.need().flow().id(), replaced(candidate) * amount);
    boolean held = !isUsedUp(given, gives) && !isUsedUp(needed, takes);
    double low = Math.min(low(given, gives), low(needed, takes));
    double high =
        held
            ? Math.min(given.high() / given.value(), needed.high() / needed.value())
            : Math.min(high(given, gives), high(needed, takes));
    return new YearAmount(
        amount, amount * Math.min(1, low), amount * Math.max(1, high), candidate.isEstimated());
  }

  /// Whether a use leaves nothing of a flow that is more than a rounding.
  static boolean isUsedUp(YearAmount flow, double use) {
    return use >= NEARLY_ALL * flow.value();
  }

  private static double low(YearAmount flow, double use) {
    return flow.low() / (isUsedUp(flow, use) ? flow.value() : use);
  }

  private static double high(YearAmount flow, double use) {
    return flow.high() / (isUsedUp(flow, use) ? flow.value() : use);
  }

  private static Climate climate(Candidate candidate, double amount) {
    double replaced = candidate.processing().replaced().orElseThrow() * amount;
    return new Climate(
        times(candidate.carriage().co2_kgPerUnit(), amount),
        times(candidate.need().virginCo2_kgPerUnit(), replaced),
        times(candidate.burnt_kgPerUnit(), amount),
        times(
            candidate
                .findings()
                .burning()
                .map(Burning::biogenic_kgPerT)
                .orElse(OptionalDouble.empty()),
            amount),
        candidate.co2Rule());
  }

  private static OptionalDouble times(OptionalDouble perUnit, double amount) {
    return perUnit.isPresent()
        ? OptionalDouble.of(perUnit.getAsDouble() * amount)
        : OptionalDouble.empty();
  }

  private Outlook outlook(Candidate candidate, Side giver, Side taker) {
    List<String> givers =
        firms(each -> each.need().flow().id().equals(candidate.need().flow().id()))
            .map(Candidate::giver)
            .filter(firm -> !firm.equals(candidate.giver()))
            .distinct()
            .toList();
    List<String> takers =
        firms(each -> each.offer().flow().id().equals(candidate.offer().flow().id()))
            .map(Candidate::taker)
            .filter(firm -> !firm.equals(candidate.taker()))
            .distinct()
            .toList();
    Outlook.Backup backup = new Outlook.Backup(givers, takers);
    List<Outlook.Risk> risks = risks(candidate, giver, taker, backup);
    return new Outlook(
        start(candidate),
        candidate.minimum(),
        candidate.rampUp(),
        term_yr(giver, taker),
        backup,
        risks,
        next(risks));
  }

  /// Who could stand in; whoever has nothing that could pass could not.
  private Stream<Candidate> firms(Predicate<Candidate> fits) {
    return weighed.stream().filter(fits).filter(Outside::canPass);
  }

  private static Optional<LocalDate> start(Candidate candidate) {
    Stream<LocalDate> stated =
        Stream.of(
                candidate.findings().route().flatMap(row -> row.findDate("start")),
                candidate.offer().flow().calendar().free(),
                candidate.need().flow().calendar().free())
            .flatMap(Optional::stream);
    return stated.max(LocalDate::compareTo);
  }

  private static int term_yr(Side giver, Side taker) {
    double longest = Math.max(giver.payback_yr().orElse(0), taker.payback_yr().orElse(0));
    return (int) Math.max(1, Math.ceil(longest));
  }

  private static List<Outlook.Risk> risks(
      Candidate candidate, Side giver, Side taker, Outlook.Backup backup) {
    FreeFlow given = candidate.offer().flow();
    FreeFlow needed = candidate.need().flow();
    List<Outlook.Risk> risks = new ArrayList<>();
    boolean unwilling = giver.consent() == Side.Consent.NO || taker.consent() == Side.Consent.NO;
    boolean unknown =
        giver.consent() == Side.Consent.UNKNOWN || taker.consent() == Side.Consent.UNKNOWN;
    add(risks, unwilling, Outlook.Risk.UNWILLING);
    add(risks, candidate.admission().verdict() == LawRule.Verdict.OPEN, Outlook.Risk.LAW_OPEN);
    add(risks, candidate.findings().crossing().isBorder(), Outlook.Risk.BORDER);
    add(risks, candidate.findings().crossing().isCustomsLine(), Outlook.Risk.CUSTOMS);
    add(
        risks,
        given.calendar().committedUntil().isPresent()
            || needed.calendar().committedUntil().isPresent(),
        Outlook.Risk.COMMITTED);
    add(risks, backup.givers().isEmpty(), Outlook.Risk.ONE_GIVER);
    add(risks, backup.takers().isEmpty(), Outlook.Risk.ONE_TAKER);
    add(risks, candidate.isEstimated(), Outlook.Risk.ESTIMATED);
    add(
        risks,
        given.calendar().isVarying() || needed.calendar().isVarying(),
        Outlook.Risk.VARIABLE);
    add(
        risks,
        !given.calendar().isAllYear() || !needed.calendar().isAllYear(),
        Outlook.Risk.SEASONAL);
    add(
        risks,
        candidate
            .carriage()
            .way()
            .filter(way -> way.found() == Way.Found.STRAIGHT_LINE)
            .isPresent(),
        Outlook.Risk.ROUGH_WAY);
    add(risks, unknown, Outlook.Risk.HURDLE_UNKNOWN);
    return risks;
  }

  private static void add(List<Outlook.Risk> risks, boolean holds, Outlook.Risk risk) {
    if (holds) {
      risks.add(risk);
    }
  }

  private static Outlook.Step next(List<Outlook.Risk> risks) {
    if (risks.contains(Outlook.Risk.LAW_OPEN)) {
      return Outlook.Step.ASK_AUTHORITY;
    }
    if (risks.contains(Outlook.Risk.UNWILLING)) {
      return Outlook.Step.NEGOTIATE;
    }
    if (risks.contains(Outlook.Risk.HURDLE_UNKNOWN)) {
      return Outlook.Step.ASK_HURDLE;
    }
    return risks.contains(Outlook.Risk.ESTIMATED) ? Outlook.Step.MEASURE : Outlook.Step.TRY;
  }
}
